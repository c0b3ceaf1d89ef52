/** Keeps the decisions on the server: the newest state, one request at a time, tried again when the network fails. No React. */
import type { KeputusanImpor } from "@selaras/parsers";
import type { Gagalan, Hasil } from "../api.ts";

export type KeadaanSimpan =
  | { readonly jenis: "tersimpan" }
  | { readonly jenis: "menyimpan" }
  | { readonly jenis: "gagal"; readonly gagal: Gagalan };

export interface Penyimpan {
  readonly kini: () => KeadaanSimpan;
  readonly langgan: (dengar: () => void) => () => void;
  /** Begins to keep this state; nothing waits for it. */
  readonly simpan: (keputusan: KeputusanImpor) => void;
  readonly cobaLagi: () => void;
  /** Resolves when the newest state is kept, or with the reason why it is not. */
  readonly tuntas: () => Promise<Hasil<null>>;
}

/** Waits before another attempt, in ms. */
const JEDA_MS = [1_000, 4_000] as const;

const TERSIMPAN: KeadaanSimpan = { jenis: "tersimpan" };
const MENYIMPAN: KeadaanSimpan = { jenis: "menyimpan" };

/** The same request may be answered otherwise a moment later: no answer, too many requests, a fault of the server. */
const sementara = ({ status }: Gagalan): boolean => status === undefined || status === 429 || status >= 500;

/** `kirim` writes to the server, `tunda` waits; a test waits otherwise. */
export function createPenyimpan(
  kirim: (keputusan: KeputusanImpor) => Promise<Hasil<unknown>>,
  tunda: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Penyimpan {
  const pendengar = new Set<() => void>();
  let keadaan = TERSIMPAN;
  let terbaru: KeputusanImpor | null = null;
  let jalan: Promise<Hasil<null>> | null = null;

  function ganti(baru: KeadaanSimpan): void {
    keadaan = baru;
    for (const dengar of pendengar) dengar();
  }

  async function jalankan(): Promise<Hasil<null>> {
    ganti(MENYIMPAN);
    let ulangan = 0;
    for (;;) {
      const dikirim = terbaru;
      if (dikirim === null) break;
      const hasil = await kirim(dikirim);
      if (hasil.ok) {
        ulangan = 0;
        // Something may have been decided meanwhile.
        if (terbaru === dikirim) terbaru = null;
        continue;
      }
      const jeda = sementara(hasil) ? JEDA_MS[ulangan++] : undefined;
      if (jeda === undefined) {
        jalan = null;
        ganti({ jenis: "gagal", gagal: hasil });
        return hasil;
      }
      await tunda(jeda);
    }
    jalan = null;
    ganti(TERSIMPAN);
    return { ok: true, nilai: null };
  }

  const mulai = (): Promise<Hasil<null>> => {
    if (terbaru === null) return Promise.resolve({ ok: true, nilai: null });
    jalan ??= jalankan();
    return jalan;
  };

  return {
    kini: () => keadaan,
    langgan(dengar) {
      pendengar.add(dengar);
      return () => void pendengar.delete(dengar);
    },
    simpan(keputusan) {
      terbaru = keputusan;
      void mulai();
    },
    cobaLagi: () => void mulai(),
    tuntas: mulai,
  };
}
