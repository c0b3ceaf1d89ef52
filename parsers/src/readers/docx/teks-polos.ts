import type { Isi } from "./isi-word.ts";

/** What a comment, a note, the head of a page says: its paragraphs on lines of their own, tracked changes accepted. */
export function teksPolos(isi: readonly Isi[]): string {
  return baris(isi)
    .map((satu) => satu.replace(/[^\S\n]+/g, " ").trim())
    .filter((satu) => satu !== "")
    .join("\n");
}

function baris(isi: readonly Isi[]): readonly string[] {
  return isi.flatMap((satu) => {
    if (satu.jenis === "tabel") return satu.baris.flatMap(({ sel }) => sel.flatMap((milik) => baris(milik.isi)));
    return satu.potongan
      .map((bagian) => (bagian.jenis === "baris" ? "\n" : bagian.jenis === "teks" && bagian.ubahan?.macam !== "hapus" ? bagian.teks : ""))
      .join("")
      .split("\n");
  });
}
