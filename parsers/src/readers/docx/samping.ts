import { Bidang } from "./bidang.ts";
import type { CatatanBaca } from "./catatan-baca.ts";
import type { DaftarGaya } from "./gaya.ts";
import { bacaIsi } from "./isi.ts";
import type { Isi, Paragraf } from "./isi-word.ts";
import type { AlatBaca } from "./paragraf.ts";
import type { Penghitung, Penomoran } from "./penomoran.ts";
import { teksPolos } from "./teks-polos.ts";
import type { Unsur } from "./xml.ts";

/** Reads what stands beside the text: notes, comments, heads and feet of pages. What it leaves out is counted as in the text. */
export interface PembacaSamping {
  isi(unsur: Unsur): readonly Isi[];
  /** Its words on lines of their own, behind the labels of their lists. */
  teks(isi: readonly Isi[]): string;
}

/** A reader for one part of the package, in which lists begin anew. */
export function pembacaSamping(gaya: DaftarGaya, penomoran: Penomoran, catat: CatatanBaca): PembacaSamping {
  const hitung = penomoran.penghitung();
  return {
    isi: (unsur) => bacaIsi(unsur, alatBaca(gaya, catat)),
    teks: (isi) => teksPolos(isi, (paragraf) => labelOf(paragraf, penomoran, hitung)),
  };
}

/** What a part of the package is read with, from its beginning. */
export const alatBaca = (gaya: DaftarGaya, catat: CatatanBaca): AlatBaca => ({
  gaya,
  catat,
  bidang: new Bidang(),
  ubahan: null,
  tertunda: [],
});

/** A paragraph whose mark was taken away runs on in the next and has no number of its own. */
function labelOf(paragraf: Paragraf, penomoran: Penomoran, hitung: Penghitung): string {
  if (paragraf.akhir === "tiada" || paragraf.akhir?.macam === "hapus") return "";
  const tempat = penomoran.tempat(paragraf);
  return tempat === null ? "" : (hitung(tempat)?.teks ?? "");
}
