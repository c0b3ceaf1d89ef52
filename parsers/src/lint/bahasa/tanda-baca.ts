import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { himpun, type TemuanSekunci } from "./himpun.ts";

interface Bentuk {
  readonly pola: RegExp;
  readonly pesan: string;
  readonly isi: (cocok: RegExpMatchArray) => string;
  readonly aman: boolean;
}

const BENTUK: readonly Bentuk[] = [
  { pola: /(?<![.…])\.\.(?![.…])/g, pesan: "Tanda titik tertulis dua kali.", isi: () => ".", aman: true },
  { pola: /,\s*,|;\s*;/g, pesan: "Tanda baca tertulis dua kali.", isi: ([semua]) => semua.charAt(0), aman: true },
  { pola: /;\s*\.(?!\.)|,\s*\.(?![.\d])/g, pesan: "Dua tanda baca yang berbeda bertemu; gunakan satu saja.", isi: () => ".", aman: false },
  {
    pola: /,(?<=(?<!\p{L})(?:kepada|oleh|dari|pada|dalam|dengan|untuk|terhadap|bagi|di|ke|antara|melalui),)(?=\s+\p{L})(?!\s+(?:dan|serta|kepada|oleh|dari|pada|dalam|dengan|untuk|terhadap|bagi|di|ke|antara|melalui)(?!\p{L}))/gu,
    pesan: "Tidak ada tanda koma di belakang kata depan.",
    isi: () => "",
    aman: true,
  },
  {
    pola: /\.(?=\p{Ll}{3})(?<=\p{Ll}{3}\.)/gu,
    pesan: "Tanda titik memotong kalimat: yang mengikutinya diawali huruf kecil. Ganti dengan spasi atau koma, atau mulai kalimat baru.",
    isi: () => " ",
    aman: false,
  },
  {
    pola: /[.;](?=\p{Lu}\p{Ll}{2})(?<=\p{Ll}{2}[.;])/gu,
    pesan: "Setelah tanda baca ini diperlukan spasi.",
    isi: ([semua]) => `${semua} `,
    aman: true,
  },
  { pola: /,(?=\p{L}{2})(?<=\p{L}{2},)/gu, pesan: "Setelah tanda koma diperlukan spasi.", isi: () => ", ", aman: true },
  { pola: /\s+,(?=\s|$)/g, pesan: "Tidak ada spasi di depan tanda koma.", isi: () => ",", aman: true },
  { pola: /\s+;(?=\s|$)/g, pesan: "Tidak ada spasi di depan titik koma.", isi: () => ";", aman: true },
  { pola: /\(\s+(?=\p{L})/gu, pesan: "Tidak ada spasi di belakang kurung buka.", isi: () => "(", aman: true },
  { pola: /\s+\)/g, pesan: "Tidak ada spasi di depan kurung tutup.", isi: () => ")", aman: true },
];

/** `Apabila …. Maka …`: a full stop between the condition and what follows from it. */
const SYARAT_TERPOTONG =
  /(?:^|[.;]\s+)(?:Apabila|Jika|Bila|Bilamana|Dalam hal|Sepanjang|Setelah|Karena)\s[^.;]{5,400}(\.\s+Maka)\s+(?=(\p{L}))/gu;

/** An address or a file name: its stops are no signs of the sentence. */
const ALAMAT = /www\.|https?:|@|\.(?:go|com|co|id|net|org|pdf|docx?|xlsx?)(?!\p{L})/iu;

const SPASI_TITIK_DUA = /\s+:(?=\s|$)/g;

/** A text with more findings is no text of a regulation. */
const TERBANYAK = 200;

function cari(teks: string): readonly TemuanSekunci[] {
  if (!/[.,;:()]/.test(teks) || ALAMAT.test(teks)) return [];
  const hasil: TemuanSekunci[] = [];
  for (const { pola, pesan, isi, aman } of BENTUK)
    for (const cocok of teks.matchAll(pola)) {
      const dari = cocok.index;
      const sampai = dari + cocok[0].length;
      if (hasil.length >= TERBANYAK) return hasil;
      if (dari > 0 && !hasil.some((satu) => satu.dari < sampai && satu.sampai > dari))
        hasil.push(satuTemuan(teks, dari, sampai, pesan, isi(cocok), aman));
    }
  for (const cocok of teks.matchAll(SYARAT_TERPOTONG)) {
    const sampai = cocok.index + cocok[0].length;
    const dari = sampai - (cocok[0].length - cocok[0].lastIndexOf(cocok[1] ?? ""));
    hasil.push(
      satuTemuan(
        teks,
        dari,
        sampai,
        'Tanda titik memisahkan syarat dari induk kalimatnya. Gunakan tanda koma, tanpa kata "maka".',
        ", ",
        false,
      ),
    );
  }
  // a line of a form begins with its colon
  for (const cocok of teks.startsWith(":") ? [] : teks.matchAll(SPASI_TITIK_DUA)) {
    const dari = cocok.index;
    const sampai = dari + cocok[0].length;
    hasil.push({
      ...satuTemuan(teks, dari, sampai, "Tidak ada spasi di depan tanda titik dua.", ":", true),
      kunci: "titik dua",
      sekali: true,
    });
  }
  return hasil.sort((a, b) => a.dari - b.dari);
}

/** A Pasal or ayat without items that ends in a letter. */
function tanpaTitik(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  return naskah.di("norma").flatMap(({ teks, sifat: { unit, bidang, berincian } }): readonly TemuanNaskah[] => {
    if (bidang !== "text" || berincian || (unit !== "pasal" && unit !== "ayat")) return [];
    const at = teks.value.trimEnd().length;
    if (!/[\p{L})]$/u.test(teks.value.slice(0, at)) || /\s(?:dan|atau)$/.test(teks.value.slice(0, at)) || teks.value.split(" ").length < 4)
      return [];
    return [
      {
        teks,
        dari: at,
        sampai: at,
        pesan: "Kalimat belum diakhiri tanda titik.",
        perbaikan: { judul: "Tambahkan tanda titik", aman: true, suntingan: [{ jenis: "ganti", teks, dari: at, sampai: at, isi: "." }] },
      },
    ];
  });
}

function satuTemuan(teks: string, dari: number, sampai: number, pesan: string, isi: string, aman: boolean): TemuanSekunci {
  const awal = Math.max(0, teks.lastIndexOf(" ", dari - 2) + 1);
  const akhir = teks.indexOf(" ", sampai + 1);
  return {
    dari: awal,
    sampai: akhir < 0 ? teks.length : akhir,
    kunci: `${pesan} ${teks}`,
    pesan,
    perbaikan: { judul: isi.trim() === "" ? "Hapus tanda baca" : `Tulis "${isi.trim()}"`, aman, ganti: [{ dari, sampai, isi }] },
  };
}

export const TANDA_BACA: KaidahNaskah = {
  id: "BHS-07",
  nama: "Tanda baca",
  keparahan: "rendah",
  kutipan: { butir: "butir 242", status: "turunan" },
  penjelasan:
    "Tanda baca mengikuti kaidah ejaan: satu tanda pada satu tempat, tanpa spasi di depannya, kalimat diakhiri titik, dan syarat tidak dipisahkan dari induk kalimatnya dengan titik.",
  lingkup: "naskah",
  periksa: (naskah) => [...himpun(naskah, ["menimbang", "definisi", "norma", "lampiran"], "BHS-07", cari), ...tanpaTitik(naskah)],
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Penugasan ditetapkan oleh Bupati, dan diumumkan melalui laman www.contoh.go.id." },
      { di: "pasal", teks: "Laporan memuat:\n\na. hasil, kendala, dan rekomendasi; dan\n\nb. lampiran." },
      { di: "pasal", teks: "Apabila tugas selesai, ketua tim melapor kepada Bupati." },
    ],
    salah: [
      { di: "pasal", teks: "Penugasan ditetapkan oleh Bupati..", hasil: "Penugasan ditetapkan oleh Bupati." },
      {
        di: "pasal",
        teks: "Laporan disampaikan kepada, Bupati secara berkala.",
        hasil: "Laporan disampaikan kepada Bupati secara berkala.",
      },
      {
        di: "pasal",
        teks: "Apabila tugas selesai. Maka ketua tim melapor kepada Bupati.",
        hasil: "Apabila tugas selesai, ketua tim melapor kepada Bupati.",
      },
      { di: "pasal", teks: "Penugasan ditetapkan oleh Bupati", hasil: "Penugasan ditetapkan oleh Bupati." },
      { di: "pasal", teks: "Reviu dilakukan terhadap peta proses dan turunannya.sesuai dengan metode yang digunakan." },
      {
        di: "pasal",
        teks: "Penugasan dilakukan melalui :\n\na. penunjukan; dan\n\nb. pengajuan.",
        hasil: "Penugasan dilakukan melalui:\n\na. penunjukan; dan\n\nb. pengajuan.",
      },
    ],
  },
};
