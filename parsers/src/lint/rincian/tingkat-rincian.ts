import { toLetter } from "../../istilah.ts";
import type { Teks, Unit } from "../../peraturan.ts";
import { stepOf } from "../../tree/locator.ts";
import type { KaidahNaskah, SuntinganTeks, TemuanNaskah } from "../kaidah.ts";
import { akhiranOf, type Deret, deretTubuh, ujungOf } from "./deret.ts";

/** The marker of each level. Source: butir 87 huruf g Lampiran II UU 12/2011. */
const PENANDA: readonly { readonly pola: RegExp; readonly contoh: string; readonly tulis: (urut: number) => string }[] = [
  { pola: /^[a-z]{1,2}\s?\.$/, contoh: "a.", tulis: (urut) => `${toLetter(urut)}.` },
  { pola: /^\d{1,3}\s?\.$/, contoh: "1.", tulis: (urut) => `${urut}.` },
  { pola: /^[a-z]{1,2}\s?\)$/, contoh: "a)", tulis: (urut) => `${toLetter(urut)})` },
  { pola: /^\d{1,3}\s?\)$/, contoh: "1)", tulis: (urut) => `${urut})` },
];

/** RIN-06: a. → 1. → a) → 1), four levels at most; items of an outer list that slid into an inner one. */
export const TINGKAT_RINCIAN: KaidahNaskah = {
  id: "RIN-06",
  nama: "Penanda dan tingkat rincian",
  keparahan: "sedang",
  kutipan: { butir: "butir 87 huruf g dan huruf h, butir 92, butir 93, butir 94, dan butir 95", status: "yakin" },
  penjelasan:
    "Rincian ditandai a., lalu 1., lalu a), lalu 1), dan tidak melebihi empat tingkat. Rincian yang lebih dalam dipindahkan ke pasal atau ayat lain.",
  contoh: {
    benar: [
      { di: "pasal", teks: "Tim kerja terdiri atas:\n\na. ketua; dan\n\nb. anggota:\n\n1. tetap; dan\n\n2. tidak tetap." },
      { di: "pasal", teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja terdiri atas:\n\na. ketua; dan\n\nb. anggota." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Tim kerja terdiri atas:\n\n1. ketua; dan\n\n2. anggota.",
        hasil: "Tim kerja terdiri atas:\n\na. ketua; dan\n\nb. anggota.",
      },
      {
        di: "pasal",
        teks: "Laporan memuat:\n\na. pendahuluan; dan\n\nb. isi yang memuat:\n\n1) kegiatan; dan\n\n2) hasil.",
        hasil: "Laporan memuat:\n\na. pendahuluan; dan\n\nb. isi yang memuat:\n\n1. kegiatan; dan\n\n2. hasil.",
      },
      {
        di: "pasal",
        teks: "Pengelolaan kinerja terdiri atas:\n\na. perencanaan kinerja yang meliputi penetapan;\n\nb. pelaksanaan kinerja yang meliputi:\n\n1. pencatatan;\n\n2. pembinaan;\n\n3. penilaian kinerja yang meliputi evaluasi; dan\n\n4. tindak lanjut yang meliputi penghargaan.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa: (naskah) =>
    naskah.sekali(deretTubuh).flatMap((deret) => {
      const terlaluDalam = rincianTerlaluDalam(deret);
      return [...(terlaluDalam === null ? [] : [terlaluDalam]), ...penandaSalah(deret)];
    }),
};

function penandaSalah({ anggota, tingkat, pemilik }: Deret): readonly TemuanNaskah[] {
  const pertama = anggota[0];
  const teks = pertama?.label ?? pertama?.text;
  if (pertama === undefined || teks === undefined) return [];
  const tempat = { teks: pertama.text ?? teks, dari: 0, sampai: (pertama.text ?? teks).value.length };
  const baku = PENANDA[tingkat - 1];
  if (baku === undefined) {
    if (tingkat !== PENANDA.length + 1) return [];
    return [
      {
        ...tempat,
        pesan: "Rincian melebihi empat tingkat. Pindahkan rincian ini ke pasal atau ayat lain.",
      },
    ];
  }
  if (pemilik.definisi) return [];
  const label = anggota.flatMap((unit) => unit.label ?? []);
  if (label.length === 0) {
    // items without any marker may have lost it on the way from paper
    return [
      {
        ...tempat,
        keparahan: "rendah",
        pesan: `Rincian tampaknya tidak diberi penanda. Tandai dengan ${baku.contoh} dan seterusnya.`,
      },
    ];
  }
  if (label.length < anggota.length || baku.pola.test(label[0]?.value.trim() ?? "")) return [];
  const suntingan = label.map((satu, at): SuntinganTeks => gantiLabel(satu, baku.tulis(at + 1)));
  return [
    {
      ...tempat,
      pesan: `Rincian tingkat ke-${tingkat} ditandai "${label[0]?.value.trim()}", seharusnya "${baku.contoh}" dan seterusnya.`,
      perbaikan: { judul: `Tandai dengan ${baku.contoh} dan seterusnya`, aman: false, suntingan },
    },
  ];
}

/** Items at the end of an inner list that are built like those of the outer one; the outer list then lacks its connector. */
export function rincianTerlaluDalam({ anggota }: Deret): TemuanNaskah | null {
  const luar = anggota.slice(0, -1);
  const induk = anggota.at(-1);
  const dalam = induk?.children ?? [];
  const kedua = luar.at(-1);
  if (induk === undefined || kedua === undefined || dalam.length < 3 || adaPenghubung(kedua) || !adaPenghubung(dalam.at(-2))) return null;
  const seperti = luar.every(bermerinci) ? dalam.findIndex((_, at) => at > 0 && dalam.slice(at).every(bermerinci)) : -1;
  const sisa = seperti < 0 ? [] : dalam.slice(seperti);
  const pertama = sisa[0];
  if (pertama?.text === undefined || seperti < 1) return null;
  const label = sisa.flatMap((unit): readonly Teks[] => (unit.label === undefined ? [] : [unit.label]));
  const nomor = anggota.length;
  const tujuan = sisa.map((_, at) => `huruf ${toLetter(nomor + at + 1)}`).join(", ");
  return {
    teks: pertama.text,
    dari: 0,
    sampai: pertama.text.value.length,
    keparahan: "tinggi",
    pesan: `${sisa.map(stepOf).join(" dan ")} tampaknya sejajar dengan ${luar.map(stepOf).join(", ")}, bukan bagian dari ${stepOf(induk)}. Naikkan menjadi ${tujuan}.`,
    ...(induk.type === "huruf" && label.length === sisa.length
      ? {
          perbaikan: {
            judul: `Naikkan menjadi ${tujuan}`,
            aman: false,
            suntingan: label.map((satu, at) => gantiLabel(satu, `${toLetter(nomor + at + 1)}.`)),
          },
        }
      : {}),
  };
}

const adaPenghubung = (unit: Unit | undefined): boolean => unit !== undefined && akhiranOf(ujungOf(unit)?.value ?? "").penghubung !== null;

const bermerinci = ({ text }: Unit): boolean => /\b(?:meliputi|terdiri atas|mencakup|berupa)\b/.test(text?.value ?? "");

const gantiLabel = (teks: Teks, isi: string): SuntinganTeks => ({ jenis: "ganti", teks, dari: 0, sampai: teks.value.length, isi });
