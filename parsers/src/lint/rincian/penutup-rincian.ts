import { stepOf } from "../../tree/locator.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import { type Deret, deretTubuh } from "./deret.ts";

/** Words with which a sentence runs on behind its list. */
const LANJUTAN =
  "sesuai dengan|berdasarkan|sebagaimana dimaksud|dengan memperhatikan|dengan mempertimbangkan|paling lambat|yang ditetapkan";
/** A full stop inside the item with a small letter behind it. */
const SESUDAH_TITIK = /\p{L}{2,}(\s*\.\s*)(\p{Ll}{3,} .{8,})$/u;
const SESUDAH_KOMA = new RegExp(`[\\p{L})](,\\s+)((?:${LANJUTAN})\\b.*)$`, "u");
/** Items of so many words are phrases. */
const FRASA = 8;

/** RIN-08: words that belong to the whole list are glued to its last item. */
export const PENUTUP_RINCIAN: KaidahNaskah = {
  id: "RIN-08",
  nama: "Kalimat penutup rincian pada baris sendiri",
  keparahan: "rendah",
  kutipan: { butir: "butir 85", status: "turunan" },
  penjelasan:
    "Kata yang melanjutkan kalimat pembuka dan berlaku bagi semua rincian ditulis pada baris tersendiri sesudah rincian terakhir; jika menempel pada rincian terakhir, kata itu hanya terbaca sebagai bagian dari rincian tersebut.",
  contoh: {
    benar: [
      { di: "pasal", teks: "Reviu dilakukan terhadap:\n\na. peta proses;\n\nb. peta relasi; dan\n\nc. peta fungsi." },
      {
        di: "pasal",
        teks: "Tim kerja bertugas:\n\na. menyusun rencana, sesuai dengan arahan Bupati; dan\n\nb. melaksanakan rencana, sesuai dengan arahan Bupati.",
      },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Reviu dilakukan terhadap:\n\na. peta proses; dan\n\nb. peta fungsi.sesuai dengan metode yang digunakan.",
        hasil: "Reviu dilakukan terhadap:\n\na. peta proses; dan\n\nb. peta fungsi,\n\nsesuai dengan metode yang digunakan.",
      },
      {
        di: "pasal",
        teks: "Reviu dilakukan terhadap:\n\na. peta proses; dan\n\nb. peta fungsi, sesuai dengan metode yang digunakan.",
        hasil: "Reviu dilakukan terhadap:\n\na. peta proses; dan\n\nb. peta fungsi,\n\nsesuai dengan metode yang digunakan.",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa: (naskah) => naskah.sekali(deretTubuh).flatMap(temuanOf),
};

function temuanOf({ anggota, pemilik }: Deret): readonly TemuanNaskah[] {
  const akhir = anggota.at(-1);
  const teks = akhir?.text;
  if (akhir === undefined || teks === undefined || akhir.children.length > 0 || pemilik.unit.closing !== undefined || anggota.length < 2)
    return [];
  const titik = SESUDAH_TITIK.exec(teks.value);
  const koma = titik === null && anggota.slice(0, -1).every(isFrasa) ? SESUDAH_KOMA.exec(teks.value) : null;
  const cocok = titik ?? koma;
  const sambungan = cocok?.[2];
  if (cocok === null || sambungan === undefined) return [];
  const mulai = teks.value.length - sambungan.length;
  const tanda = cocok[1]?.length ?? 0;
  return [
    {
      teks,
      dari: mulai,
      sampai: teks.value.length,
      ...(titik === null ? {} : { keparahan: "sedang" as const }),
      pesan: `Kata "${awalKata(sambungan)} …" ${titik === null ? "tampaknya berlaku" : "berlaku"} bagi seluruh rincian, tetapi menempel pada ${stepOf(akhir)}. Tulis pada baris tersendiri sejajar dengan kalimat pembuka.`,
      perbaikan: {
        judul: "Pindahkan kalimat penutup ke baris tersendiri",
        aman: false,
        suntingan: [
          { jenis: "ganti", teks, dari: mulai - tanda, sampai: teks.value.length, isi: "," },
          { jenis: "sisip", teks, letak: "sesudah", baris: [{ jenis: "teks", isi: sambungan, tertulis: sambungan }] },
        ],
      },
    },
  ];
}

const isFrasa = ({ text, children }: Deret["anggota"][number]): boolean =>
  children.length === 0 && text !== undefined && !text.value.includes(",") && text.value.split(/\s+/).length <= FRASA;

const awalKata = (teks: string): string => teks.split(/\s+/).slice(0, 4).join(" ");
