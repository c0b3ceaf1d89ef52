import type { Isi, Paragraf } from "./isi-word.ts";
import { diketik } from "./label-diketik.ts";

/**
 * What a comment, a note, the head of a page says: its paragraphs on lines of their own, tracked changes accepted. `labelOf` gives what the
 * list of a paragraph prints, and is asked once for each, in their order.
 */
export function teksPolos(isi: readonly Isi[], labelOf: (paragraf: Paragraf) => string): string {
  return baris(isi, labelOf)
    .map((satu) => satu.replace(/[^\S\n]+/g, " ").trim())
    .filter((satu) => satu !== "")
    .join("\n");
}

function baris(isi: readonly Isi[], labelOf: (paragraf: Paragraf) => string): readonly string[] {
  return isi.flatMap((satu) => {
    if (satu.jenis === "tabel") return satu.baris.flatMap(({ sel }) => sel.flatMap((milik) => baris(milik.isi, labelOf)));
    const label = labelOf(satu);
    const kata = satu.potongan
      .map((bagian) => (bagian.jenis === "baris" ? "\n" : bagian.jenis === "teks" && bagian.ubahan?.macam !== "hapus" ? bagian.teks : ""))
      .join("")
      .trim();
    return (kata === "" || label === "" || diketik(kata, label) ? kata : `${label} ${kata}`).split("\n");
  });
}
