import { himpun } from "../bahasa/himpun.ts";
import type { KaidahNaskah } from "../kaidah.ts";
import { cariFrasa, type FrasaNorma } from "./frasa-norma.ts";

const FRASA: readonly FrasaNorma[] = [
  {
    pola: /(?<!\p{L})terkecuali(?!\p{L})(?<!tidak terkecuali|tanpa terkecuali)/giu,
    pesan: () => 'Gunakan kata "kecuali" untuk menyatakan tidak termasuk.',
    isi: () => "kecuali",
    aman: true,
  },
  {
    pola: /(?<!\p{L})(?:dengan (?:pe)?(?:ngecualian|kecualian)(?: (?:terhadap|bagi|untuk|pada))?|dengan perkecualian(?: (?:terhadap|bagi|untuk|pada))?)(?!\p{L})/giu,
    pesan: ([frasa]) => `"${frasa}" cukup ditulis "kecuali".`,
    isi: () => "kecuali",
    aman: false,
  },
  {
    pola: /(?<!\p{L})selain (?:daripada|dari pada|dari)(?!\p{L})/giu,
    pesan: ([frasa]) => `"${frasa}" cukup ditulis "selain" (termasuk), atau "kecuali" jika yang dimaksud tidak termasuk.`,
    isi: () => "selain",
    aman: true,
  },
  {
    pola: /(?<!\p{L})kecuali (?:daripada|dari pada|dari) (?:itu|tersebut)(?!\p{L})|(?<=^|\.\s)Kecuali itu(?=,)/gu,
    pesan: () => 'Untuk menyatakan tambahan gunakan "selain itu".',
    isi: () => "selain itu",
    aman: true,
  },
  {
    // the norm denies: what is named is left out of it, not added to it
    pola: /(?<=^|[.;]\s)Selain(?=\s(?!itu)[^,.;]{3,120},\s[^,.;]{3,160}(?<!yang)\s(?:tidak\s+(?:dapat\s+|boleh\s+|perlu\s+)?|dilarang\s+)(?:di|me|ber)\p{Ll}{3,})/gu,
    pesan: () =>
      '"Selain" berarti termasuk, sedangkan norma ini tampaknya mengecualikan. Gunakan "kecuali" jika yang dimaksud tidak termasuk.',
    isi: () => "Kecuali",
    aman: false,
  },
  {
    // a state of affairs is left out of the norm that follows; one that is added says so (`juga`)
    pola: /(?<=^|[.;]\s)Selain(?=\s(?:dalam|pada)\s(?:keadaan|kondisi|situasi|waktu)\s[^,.;]{2,80},\s(?!\S+(?:\s\S+){0,12}\s(?:juga|pula)(?!\p{L})))/gu,
    pesan: () =>
      '"Selain" berarti termasuk, sedangkan keadaan ini tampaknya dikecualikan. Gunakan "kecuali" jika yang dimaksud tidak termasuk.',
    isi: () => "Kecuali",
    aman: false,
  },
  {
    pola: /(?<!\p{L})di ?samping itu(?!\p{L})/giu,
    pesan: ([frasa]) => `"${frasa}" tidak digunakan dalam norma; gunakan "selain".`,
    isi: () => "selain itu",
    aman: true,
  },
];

const cari = cariFrasa(FRASA, /kecuali|selain|samping/i);

export const KECUALI_SELAIN: KaidahNaskah = {
  id: "NRM-11",
  nama: "Kecuali dan selain",
  keparahan: "rendah",
  kutipan: { butir: "butir 257 sampai dengan butir 259", status: "yakin" },
  penjelasan: 'Makna tidak termasuk dinyatakan dengan "kecuali", makna termasuk dengan "selain". Keduanya ditulis tanpa kata tambahan.',
  lingkup: "naskah",
  periksa: (naskah) => himpun(naskah, ["norma", "lampiran"], "NRM-11", cari),
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Setiap pegawai hadir, kecuali pegawai yang sedang cuti." },
      { di: "pasal", teks: "Selain tugas sebagaimana dimaksud dalam Pasal 2, Bupati menilai kinerja." },
      { di: "pasal", teks: "Selain dalam keadaan darurat, rapat daring dapat juga diselenggarakan pada hari libur." },
      { di: "pasal", teks: "Selain teguran, pegawai yang tidak melapor dapat diberi sanksi lain." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Selain dalam keadaan darurat, rapat diselenggarakan di kantor Bupati.",
        hasil: "Kecuali dalam keadaan darurat, rapat diselenggarakan di kantor Bupati.",
      },
      {
        di: "pasal",
        teks: "Setiap pegawai hadir, terkecuali pegawai yang sedang cuti.",
        hasil: "Setiap pegawai hadir, kecuali pegawai yang sedang cuti.",
      },
      {
        di: "pasal",
        teks: "Selain daripada tugas rutin, pegawai melaksanakan tugas insidental.",
        hasil: "Selain tugas rutin, pegawai melaksanakan tugas insidental.",
      },
      {
        di: "pasal",
        teks: "Selain peta lintas fungsi, reviu tidak dilakukan terhadap peta yang telah ditetapkan.",
        hasil: "Kecuali peta lintas fungsi, reviu tidak dilakukan terhadap peta yang telah ditetapkan.",
      },
    ],
  },
};
