import type { Abstrak } from "./abstrak.ts";

/** A part of the abstract with its name and its paragraphs. */
export interface BagianAbstrak {
  readonly nama: "ABSTRAK" | "CATATAN";
  readonly butir: readonly string[];
}

/** The two parts below the head, in the order of the form. */
export const bagianAbstrak = ({ sebutanDiri, dasarPertimbangan, dasarHukum, materiPokok, catatan }: Abstrak): readonly BagianAbstrak[] => [
  {
    nama: "ABSTRAK",
    butir: [
      dasarPertimbangan.length === 0 ? "Dasar pertimbangan: …" : dasarPertimbangan.join(" "),
      `Dasar hukum ${sebutanDiri} adalah: ${dasarHukum.length === 0 ? "…" : `${dasarHukum.join("; ")}.`}`,
      `${sebutanDiri} mengatur tentang: ${materiPokok.length === 0 ? "…" : `${materiPokok.join("; ")}.`}`,
    ],
  },
  { nama: "CATATAN", butir: catatan },
];

/** The abstract as plain text. */
export function abstrakTeks(isi: Abstrak): string {
  const bagian = bagianAbstrak(isi).map(({ nama, butir }) => [`${nama}:`, ...butir.map((satu) => `- ${satu}`)].join("\n"));
  return `${[isi.subjek, isi.tahun, isi.sebutan, isi.judul, ...bagian, ...isi.peringatan].join("\n\n")}\n`;
}
