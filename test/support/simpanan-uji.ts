/** The storage of the extension in memory: what several of its pages share, with a limit and a way to fail. */
import type { AreaSimpanan } from "../../extension/src/catatan/simpanan.ts";

export interface SimpananUji extends AreaSimpanan {
  /** What is stored, as a browser would give it back. */
  readonly isi: ReadonlyMap<string, string>;
  /** From now on a write above so many characters in all is refused, as the browser's quota is. */
  batasi(huruf: number): void;
}

export function simpananUji(): SimpananUji {
  const isi = new Map<string, string>();
  const dengar = new Set<(kunci: string) => void>();
  const antre = new Map<string, Promise<unknown>>();
  let batas = Number.POSITIVE_INFINITY;
  const jeda = () => new Promise((resolve) => setTimeout(resolve, 1));
  const kabari = (kunci: string): void => {
    for (const satu of dengar) satu(kunci);
  };
  return {
    isi,
    batasi: (huruf) => {
      batas = huruf;
    },
    baca: async (kunci) => {
      await jeda();
      const ada = isi.get(kunci);
      return ada === undefined ? undefined : JSON.parse(ada);
    },
    tulis: async (kunci, nilai) => {
      await jeda();
      const teks = JSON.stringify(nilai);
      const lain = [...isi].reduce((jumlah, [satu, { length }]) => (satu === kunci ? jumlah : jumlah + length), 0);
      if (lain + teks.length > batas) throw new Error("Resource::kQuotaBytes quota exceeded");
      isi.set(kunci, teks);
      kabari(kunci);
    },
    hapus: async (kunci) => {
      await jeda();
      if (isi.delete(kunci)) kabari(kunci);
    },
    sendirian: (nama, kerja) => {
      const giliran = (antre.get(nama) ?? Promise.resolve()).then(kerja, kerja);
      antre.set(nama, giliran);
      return giliran;
    },
    subscribe: (berubah) => {
      dengar.add(berubah);
      return () => dengar.delete(berubah);
    },
  };
}
