/** Where the extension keeps what a person made: the browser's storage of this extension, behind an interface so that a test can pass another. */

/** Text and plain data by key. What is set is stored once the promise resolves; it rejects where the browser did not take it. */
export interface AreaSimpanan {
  baca(kunci: string): Promise<unknown>;
  tulis(kunci: string, nilai: unknown): Promise<void>;
  hapus(kunci: string): Promise<void>;
  /** Runs what reads and then writes alone: no other page of the extension is in a stretch of the same name meanwhile. */
  sendirian<T>(nama: string, kerja: () => Promise<T>): Promise<T>;
  /** Calls with the key that was written or removed, in this page or another one. Gives what ends it. */
  subscribe(berubah: (kunci: string) => void): () => void;
}

/** `chrome.storage.local` of this extension; Firefox has it under the same name. */
export const simpananPeramban: AreaSimpanan = {
  baca: async (kunci) => (await chrome.storage.local.get(kunci))[kunci],
  tulis: (kunci, nilai) => chrome.storage.local.set({ [kunci]: nilai }),
  hapus: (kunci) => chrome.storage.local.remove(kunci),
  sendirian: async (nama, kerja) => await navigator.locks.request(nama, kerja),
  subscribe: (berubah) => {
    const dengar = (perubahan: Readonly<Record<string, chrome.storage.StorageChange>>): void => {
      for (const kunci of Object.keys(perubahan)) berubah(kunci);
    };
    chrome.storage.local.onChanged.addListener(dengar);
    return () => chrome.storage.local.onChanged.removeListener(dengar);
  },
};

/** Why the browser did not store something, as a sentence for whoever typed it. */
export function sebabTakTersimpan(error: unknown): string {
  const pesan = error instanceof Error ? error.message : String(error);
  if (/quota/i.test(pesan)) {
    return "Ruang simpan ekstensi di peramban ini penuh, jadi perubahan terakhir belum disimpan. Yang sudah tersimpan tetap ada. Ekspor lalu hapus catatan halaman lama, kemudian simpan lagi.";
  }
  return "Peramban menolak menyimpan, jadi perubahan terakhir belum disimpan. Yang sudah tersimpan tetap ada. Salin isinya, muat ulang panel, lalu coba lagi.";
}
