/** Words that open an adverbial of a provision, with what it says. Data. Source: the rule model of Selaras §5; butir 257–262 Lampiran II UU 12/2011. */
export type JenisKeterangan = "syarat" | "pengecualian" | "tujuan" | "kriteria" | "tempat";

/** At the head of a sentence, up to the comma before its subject. */
export const KETERANGAN_AWAL: readonly (readonly [string, JenisKeterangan])[] = [
  ["dalam hal", "syarat"],
  ["dalam keadaan", "syarat"],
  ["dalam kondisi", "syarat"],
  ["apabila", "syarat"],
  ["jika", "syarat"],
  ["bilamana", "syarat"],
  ["sepanjang", "syarat"],
  ["setelah", "syarat"],
  ["sebelum", "syarat"],
  ["pada saat", "syarat"],
  ["sejak", "syarat"],
  ["selama", "syarat"],
  ["dengan ketentuan", "syarat"],
  ["selain", "pengecualian"],
  ["kecuali", "pengecualian"],
  ["dikecualikan dari", "pengecualian"],
  ["dengan tidak mengurangi", "pengecualian"],
  ["tanpa mengurangi", "pengecualian"],
  ["untuk", "tujuan"],
  ["guna", "tujuan"],
  ["dalam rangka", "tujuan"],
  ["dalam upaya", "tujuan"],
  ["demi", "tujuan"],
  ["agar", "tujuan"],
  ["berdasarkan", "kriteria"],
  ["sesuai dengan", "kriteria"],
  ["dengan mempertimbangkan", "kriteria"],
  ["dengan memperhatikan", "kriteria"],
  ["terhadap", "tempat"],
  ["bagi", "tempat"],
  ["pada", "tempat"],
  ["dalam", "tempat"],
  ["di", "tempat"],
  ["melalui", "tempat"],
  ["atas", "tempat"],
];

/** Behind the predicate, up to the end of the clause. */
export const SYARAT_AKHIR: readonly string[] = [
  "apabila",
  "jika",
  "bilamana",
  "dalam hal",
  "sepanjang",
  "dengan ketentuan",
  "dengan syarat",
  "pada saat",
  "setelah",
  "sebelum",
];

export const PENGECUALIAN_AKHIR: readonly string[] = ["kecuali", "tidak termasuk", "selain"];

export const KRITERIA: readonly string[] = [
  "berdasarkan",
  "sesuai dengan",
  "dengan mempertimbangkan",
  "dengan memperhatikan",
  "dengan mengedepankan",
  "disesuaikan dengan",
  "mengacu pada",
  "berpedoman pada",
  "mempertimbangkan",
];

/** Close a noun phrase: what follows is another part of the sentence. */
export const PENUTUP_FRASA: ReadonlySet<string> = new Set(
  "untuk guna sebagai dengan dalam pada kepada secara baik melalui berdasarkan sesuai setelah sebelum paling terhadap atas apabila jika sepanjang bilamana sebagaimana agar serta-dengan dari oleh bagi terhitung sejak sehingga maka".split(
    " ",
  ),
);
