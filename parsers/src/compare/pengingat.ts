import { ingatan } from "./ingatan.ts";
import type { PembacaNaskah } from "./pembaca-naskah.ts";

/** A reader for a text that is read again after every edit. */
export interface PembacaIngat extends PembacaNaskah {
  /** Begins another reading: what the last one did not ask for is forgotten. */
  readonly putar: () => void;
}

/** Gives what `baca` gives and remembers it, so that only changed texts are looked at anew. */
export function pengingat(baca: PembacaNaskah): PembacaIngat {
  const isi = ingatan<ReturnType<PembacaNaskah["isi"]>>();
  const kunci = ingatan<ReturnType<PembacaNaskah["kunci"]>>();
  const norma = ingatan<ReturnType<PembacaNaskah["norma"]>>();
  const peranan = ingatan<ReturnType<PembacaNaskah["peranan"]>>();
  const topik = ingatan<ReturnType<PembacaNaskah["topik"]>>();
  return {
    nama: baca.nama,
    isi: (teks) => isi.ingat(teks, () => baca.isi(teks)),
    kunci: (teks) => kunci.ingat(teks, () => baca.kunci(teks)),
    norma: (teks) => norma.ingat(teks, () => baca.norma(teks)),
    peranan: (teks) => peranan.ingat(teks, () => baca.peranan(teks)),
    topik: (teks, kelompok, sebelumnya) =>
      topik.ingat(`${sebelumnya}\n${kelompok.join("\n")}\n${teks}`, () => baca.topik(teks, kelompok, sebelumnya)),
    putar: () => {
      for (const one of [isi, kunci, norma, peranan, topik]) one.putar();
    },
  };
}
