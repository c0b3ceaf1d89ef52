/** Exit codes: fine, findings where the command looks for them, input that cannot be used. */
export const KODE = { baik: 0, temuan: 1, salah: 2 } as const;

/** What a command gives: text for stdout, a sentence for stderr, an exit code. */
export interface Hasil {
  readonly kode: (typeof KODE)[keyof typeof KODE];
  readonly keluaran: string;
  readonly pesan?: string;
}

/** Input that cannot be used, with the sentence that says why and what to do. */
export const salah = (pesan: string): Hasil => ({ kode: KODE.salah, keluaran: "", pesan });
