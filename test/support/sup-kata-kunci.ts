import fc from "fast-check";

/** The words and signs that the grammar looks for, and the damage around them. */
const KATA = [
  "BAB I",
  "BAB II\nMEKANISME KERJA",
  "BAB l",
  "Bagian Kesatu",
  "Bagian Kedua Kedudukan",
  "Paragraf 1",
  "Pasal 1",
  "Pasal 2",
  "Pasal 3",
  "Pasal 5A",
  "Pasal I",
  "Pasal 2 ayat (1)",
  "(1)",
  "(2)",
  "(3)",
  "( 2 )",
  "a.",
  "b.",
  "c.",
  "1.",
  "2.",
  "3.",
  "a)",
  "b)",
  "1)",
  "2)",
  "(a)",
  "i.",
  "ii.",
  "A.",
  "- ",
  "• ",
  "* ",
  "aa.",
  "Menimbang :",
  "Mengingat : 1.",
  "Memperhatikan :",
  "MEMUTUSKAN:",
  "Menetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.",
  "DENGAN RAHMAT TUHAN YANG MAHA ESA",
  "PERATURAN BUPATI CILACAP",
  "NOMOR 5 TAHUN 2024",
  "TENTANG",
  "BUPATI CILACAP,",
  "LAMPIRAN\nPERATURAN BUPATI CILACAP\nNOMOR 5 TAHUN 2024\nTENTANG\nSISTEM KERJA",
  "LAMPIRAN II",
  "PENJELASAN\nATAS",
  "Agar setiap orang mengetahuinya,",
  "Ditetapkan di Cilacap",
  "pada tanggal 19 Maret 2024",
  "Diundangkan di Cilacap",
  "SEKRETARIS DAERAH,",
  "ttd",
  "SUJITO",
  "BERITA DAERAH KABUPATEN CILACAP TAHUN 2024 NOMOR 5",
  "sebagaimana dimaksud dalam Pasal 2",
  "sebagaimana dimaksud pada ayat (1) huruf a",
  "Pasal 1 sampai dengan Pasal 3",
  "yang dimaksud dengan:",
  "Daerah adalah Kabupaten Cilacap.",
  "bahwa sistem kerja;",
  "meliputi:",
  "terdiri atas:",
  "dan",
  "; dan",
  "atau",
  ";",
  ":",
  ".",
  ",",
  "kedudukan",
  "penugasan;",
  "Pejabat Fungsional",
  "SURAT TUGAS",
  "KEPUTUSAN BUPATI",
  "Gambar 1. Alur",
  "- 2 -",
  "3",
  "SALINAN",
  "(2) Dalam . . .",
  "\n",
  "\n\n",
  "\n\n",
  " ",
  "  \n",
  "\t",
  "\r\n",
  "# ",
  "#### ",
  "**",
  "*",
  "_",
  "\\",
  "\\.",
  "&amp;",
  "&#65;",
  "<b>",
  "</b>",
  "<br>",
  "<nama>",
  "| a | b |\n|---|---|\n| c | d |\n",
  "---",
  "~~",
  "```",
  "\u00a0",
  "\ufeff",
  "\u0000",
  "😀",
  "é",
] as const;

/** Keyword soup: what bluebell calls a grammar test, words of the law in any order. */
export const supKataKunci = (maxLength = 60): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...KATA) }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) }), {
      maxLength,
    })
    .chain((words) =>
      fc
        .array(fc.constantFrom(" ", "\n", "\n\n", "", " "), { minLength: words.length, maxLength: words.length })
        .map((joints) => words.map((word, at) => word + (joints[at] ?? "")).join("")),
    );

/** Any string at all, and soup. */
export const naskahApaPun = (): fc.Arbitrary<string> =>
  fc.oneof({ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) }, { weight: 4, arbitrary: supKataKunci() });

/** Soup inside a body: what the grammar of the body has to keep apart. */
export const supBatangTubuh = (maxLength = 40): fc.Arbitrary<string> =>
  supKataKunci(maxLength)
    .filter(
      (soup) =>
        !/Menimbang|Mengingat|Memperhatikan|MEMUTUSKAN|Menetapkan|RAHMAT|LAMPIRAN|PENJELASAN|Agar setiap|itetapkan di|\||PERATURAN|BUPATI|NOMOR|TENTANG/.test(
          soup,
        ),
    )
    .map(
      (soup) =>
        `PERATURAN BUPATI CILACAP\nNOMOR 5 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.\n\nPasal 1\n\n${soup}`,
    );
