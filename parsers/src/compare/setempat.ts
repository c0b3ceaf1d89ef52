/**
 * What regulations of different levels and regions call by different names, and what copying and scanning spell differently. Adding an
 * entry needs no code: `baku` is the common form, `sebutan` the others, in lower case, words separated by one space, as they are printed.
 */
export interface Sepadan {
  readonly baku: string;
  readonly sebutan: readonly string[];
  /**
   * `setara`: localisation or spelling, never a difference of content. `semakna`: another term for the same thing, which a reader has to
   * be told of. `serupa`: something else in the same role; provisions that differ only in it correspond, definitions of it do not.
   */
  readonly kelas: "setara" | "semakna" | "serupa";
}

/** Offices and instruments of the level; source: the rule model of Selaras, §4 (1) and §5. */
const JABATAN: readonly Sepadan[] = [
  { kelas: "setara", baku: "kepala-daerah", sebutan: ["bupati", "gubernur", "walikota", "wali kota", "menteri"] },
  {
    kelas: "setara",
    baku: "peraturan-ini",
    sebutan: ["menteri", "gubernur", "bupati", "walikota", "wali kota", "kepala daerah"].map((jabatan) => `peraturan ${jabatan} ini`),
  },
  {
    kelas: "setara",
    baku: "pemerintah daerah",
    sebutan: ["kabupaten", "kota", "provinsi"].flatMap((tingkat) => [`pemerintah ${tingkat}`, `pemerintah daerah ${tingkat}`]),
  },
  { kelas: "setara", baku: "pegawai asn", sebutan: ["pegawai aparatur sipil negara"] },
  { kelas: "setara", baku: "asn", sebutan: ["aparatur sipil negara"] },
  { kelas: "setara", baku: "dprd", sebutan: ["dewan perwakilan rakyat daerah"] },
  { kelas: "semakna", baku: "spbe", sebutan: ["sistem pemerintahan berbasis elektronik"] },
  { kelas: "semakna", baku: "pelaksana", sebutan: ["pejabat pelaksana"] },
  { kelas: "serupa", baku: "pelaksana", sebutan: ["jabatan pelaksana"] },
  { kelas: "semakna", baku: "pejabat fungsional", sebutan: ["pejabat jabatan fungsional"] },
  { kelas: "serupa", baku: "perangkat daerah", sebutan: ["instansi pemerintah", "pemerintah daerah", "instansi daerah"] },
  { kelas: "serupa", baku: "unit organisasi", sebutan: ["unit kerja"] },
  { kelas: "semakna", baku: "tim", sebutan: ["tim kerja"] },
];

/** One word here, two words there. */
const EJAAN: readonly Sepadan[] = [
  ["antar unit", "antarunit"],
  ["antar instansi", "antarinstansi"],
  ["antar perangkat", "antarperangkat"],
  ["sumber daya", "sumberdaya"],
  ["sub proses", "subproses"],
  ["sub kegiatan", "subkegiatan"],
  ["sub koordinator", "subkoordinator"],
  ["tanggung jawab", "tanggungjawab"],
  ["bertanggung jawab", "bertanggungjawab"],
  ["kerja sama", "kerjasama"],
  ["peraturan perundang undangan", "peraturan perundangundangan"],
].map(([baku, sebutan]): Sepadan => ({ kelas: "setara", baku: baku as string, sebutan: [sebutan as string] }));

/** All entries; of two that fit at the same place the longer one counts. */
export const SEPADAN: readonly Sepadan[] = [...JABATAN, ...EJAAN];

/** Words that say nothing of the subject; left out where likeness is counted, kept where words are compared one by one. */
export const KATA_TUGAS: readonly string[] = (
  "dan atau serta yang di ke dari pada dalam untuk dengan oleh kepada bagi atas sebagai adalah ini itu tersebut " +
  "sebagaimana dimaksud berdasarkan sesuai secara para setiap suatu akan telah agar"
).split(" ");
