import { himpun } from "../bahasa/himpun.ts";
import type { KaidahNaskah } from "../kaidah.ts";
import { cariFrasa, type FrasaNorma } from "./frasa-norma.ts";

const TERBUKA = (frasa: string): string =>
  `"${frasa}" membuat rincian tidak tertutup sehingga tidak pasti apa yang diatur. Rinci seluruhnya, atau gunakan "meliputi".`;

const FRASA: readonly FrasaNorma[] = [
  {
    pola: /,?\s(?:namun|tetapi|tapi|dan) tidak terbatas (?:pada|hanya pada)(?!\p{L})/giu,
    pesan: ([frasa]) => TERBUKA(frasa.replace(/^,?\s/, "")),
    isi: () => "",
    aman: false,
  },
  {
    pola: /(?<=(?:meliputi|memuat|terdiri atas|terdiri dari|berupa|yaitu|yakni|mencakup)),?\s(?:antara lain|di ?antaranya)(?=\s*:|\s|,|$)/giu,
    pesan: ([frasa]) => TERBUKA(frasa.replace(/^,?\s/, "")),
    isi: () => "",
    aman: false,
  },
  {
    pola: /(?<!\p{L})(?:antara lain|diantara lain|di ?antaranya)(?: (?:meliputi|terdiri atas|terdiri dari|adalah|yaitu|berupa|sebagai berikut))?(?=\s*:|\s|,|$)/giu,
    pesan: ([frasa]) => TERBUKA(frasa),
    isi: ([frasa]) =>
      / (?:meliputi|terdiri|berupa)/i.test(frasa)
        ? (/(?:meliputi|terdiri atas|terdiri dari|berupa)$/i.exec(frasa)?.[0] ?? "meliputi")
        : "meliputi",
    aman: false,
  },
  {
    pola: /,?\s(?:dan lain\s?-?\s?lain(?:nya)?|dan lainnya|dan sebagainya|dan seterusnya|dan yang lainnya|dll\.?|dsb\.?|dst\.?)(?![\p{L}])/giu,
    pesan: ([frasa]) => TERBUKA(frasa.replace(/^,?\s/, "")),
    isi: () => "",
    aman: false,
  },
];

/** Words whose meaning depends on who reads. */
const KABUR: readonly FrasaNorma[] = [
  {
    pola: /(?<!\p{L})(?:(?:jika|apabila|bila|bilamana|dalam hal) (?:dipandang|dianggap) perlu|(?:jika|apabila|bila|bilamana) (?:diperlukan|dibutuhkan)|sesuai (?:dengan )?kebutuhan|seperlunya|secukupnya|sewajarnya|sedapat mungkin|sejauh mungkin|pada waktunya|sebagaimana mestinya|dalam waktu (?:yang )?(?:singkat|dekat)|secepatnya|sesegera mungkin)(?!\p{L})/giu,
    pesan: ([frasa]) => `"${frasa}" tidak tentu: tidak jelas siapa yang menilai dan menurut ukuran apa. Sebut syarat atau ukurannya.`,
    isi: null,
    aman: false,
    keparahan: "info",
  },
];

const cari = cariFrasa(FRASA, /antara|dan (?:lain|sebagainya|seterusnya|yang lain)|d(?:ll|sb|st)|terbatas/i);
const cariKabur = cariFrasa(KABUR, /perlu|butuh|secukup|wajar|mungkin|waktu|mesti|cepatnya/i);

export const KATA_TAK_TENTU: KaidahNaskah = {
  id: "NRM-16",
  nama: "Kata tak tentu dan rincian terbuka",
  keparahan: "sedang",
  kutipan: { butir: "butir 245 dan butir 270b", status: "yakin", sumber: "Lampiran II UU 12/2011 jo. UU 13/2022" },
  penjelasan:
    'Norma tidak menggunakan kata yang artinya tidak menentu. Frasa "antara lain" atau "namun tidak terbatas pada" tidak digunakan dalam pasal atau ayat karena rinciannya menjadi terbuka.',
  lingkup: "naskah",
  periksa: (naskah) => [
    ...himpun(naskah, ["norma"], "NRM-16", cari),
    // descriptive text may tell examples
    ...himpun(naskah, ["lampiran"], "NRM-16", cari).map((temuan) => ({ ...temuan, keparahan: "rendah" as const })),
    ...himpun(naskah, ["norma"], "NRM-16 kabur", cariKabur),
  ],
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Laporan meliputi:\n\na. hasil; dan\n\nb. kendala." },
      { di: "pasal", teks: "Koordinasi antara Perangkat Daerah dan Unit Organisasi dilaksanakan oleh Bupati." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Laporan memuat antara lain:\n\na. hasil; dan\n\nb. kendala.",
        hasil: "Laporan memuat:\n\na. hasil; dan\n\nb. kendala.",
      },
      { di: "pasal", teks: "Laporan memuat hasil, kendala, dan lain-lain.", hasil: "Laporan memuat hasil, kendala." },
      { di: "pasal", teks: "Rapat dilaksanakan oleh Bupati sesuai kebutuhan." },
    ],
  },
};
