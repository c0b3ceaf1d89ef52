/** PNC-02: what is repealed is named. */

import type { Teks, Unit } from "../../peraturan.ts";
import { type KutipanHukum, kutipanHukum, sebutKutipan } from "../../register/kutipan-hukum.ts";
import type { Kaidah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { pencabutanOf } from "./pencabutan.ts";

const UMUM =
  /\b(?:semua|segala|seluruh|setiap)\s+(?:ketentuan|peraturan|keputusan)\b|\b(?:peraturan|ketentuan|keputusan)\s+(?:\p{L}+\s+){0,4}?yang\s+(?:bertentangan|tidak\s+sesuai)\s+dengan\b/iu;
const SEBAGIAN = /\bketentuan\s+(?:mengenai|tentang|yang\s+mengatur)\b/i;
const BERNOMOR = /\b(?:Nomor|No\.)\s*:?\s*\S*\d/;

export const SEBUT_TEGAS: Kaidah = {
  id: "PNC-02",
  nama: "Peraturan yang dicabut disebut dengan tegas",
  keparahan: "tinggi",
  kutipan: { butir: "butir 143 dan butir 145", status: "yakin" },
  penjelasan:
    "Pencabutan tidak dirumuskan secara umum, tetapi menyebut dengan tegas peraturan yang dicabut: jenis, nomor, tahun, judul, dan lembarannya. Pencabutan sebagian menyebut pasalnya.",
  lingkup: "naskah",
  berperbaikan: true,
  periksa: (naskah) =>
    pencabutanOf(naskah).flatMap(({ awal, seluruh, unit, predikat }): readonly TemuanNaskah[] => {
      const utuh = { teks: awal, dari: 0, sampai: awal.value.length };
      const umum = UMUM.exec(awal.value);
      if (umum !== null && predikat !== null)
        return [
          {
            teks: awal,
            dari: umum.index,
            sampai: umum.index + umum[0].length,
            pesan: `Pencabutan tidak boleh umum ("${umum[0]}"); sebut peraturan yang dicabut.`,
          },
        ];
      if (!BERNOMOR.test(seluruh))
        return predikat === null
          ? []
          : [{ ...utuh, pesan: "Sebut dengan tegas peraturan atau keputusan yang dicabut: jenis, nomor, tahun, judul, dan lembarannya." }];
      const sebagian = SEBAGIAN.exec(awal.value);
      if (sebagian !== null && !/\bPasal\s+\d/.test(seluruh))
        return [
          {
            teks: awal,
            dari: sebagian.index,
            sampai: sebagian.index + sebagian[0].length,
            pesan: "Pencabutan sebagian harus menyebut pasal yang dicabut.",
          },
        ];
      return tanpaLembaran(naskah, unit.unit);
    }),
  contoh: {
    benar: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 3), dicabut dan dinyatakan tidak berlaku.",
      },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, ketentuan mengenai tim kerja dalam Pasal 5 Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 3), dicabut dan dinyatakan tidak berlaku.",
      },
    ],
    salah: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, semua ketentuan yang bertentangan dengan Peraturan Bupati ini dicabut dan dinyatakan tidak berlaku.",
      },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, penugasan subkoordinator dicabut dan dinyatakan tidak berlaku.",
      },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, ketentuan mengenai tim kerja dalam Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 3), dicabut dan dinyatakan tidak berlaku.",
      },
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja dicabut dan dinyatakan tidak berlaku.",
        hasil:
          "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2019 tentang Tata Kerja (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor …), dicabut dan dinyatakan tidak berlaku.",
      },
    ],
  },
};

/** A title ends where what becomes of the law is said. */
const AKHIR_JUDUL = /,?\s+(?:dicabut|dinyatakan|ditarik|sebagaimana\s+telah)\b|,?\s*$|\s*[;.]/i;

function tanpaLembaran({ ciri }: NaskahPeriksa, unit: Unit): readonly TemuanNaskah[] {
  return teksDi(unit).flatMap((teks) =>
    kutipanHukum(teks.value).flatMap((satu): readonly TemuanNaskah[] => {
      const { judul, peran, kurung, dari, sampai, tahun } = satu;
      if (peran === "judul" || kurung !== null || !/^(?:Peraturan|Qanun)/i.test(satu.jenis)) return [];
      if (judul === null) return [{ teks, dari, sampai, keparahan: "sedang", pesan: `Sebut judul ${sebutKutipan(satu)} yang dicabut.` }];
      const lembaran = lembaranDaerah(satu, ciri.daerah);
      const di = judul.dari + (AKHIR_JUDUL.exec(teks.value.slice(judul.dari, judul.sampai))?.index ?? judul.sampai - judul.dari);
      if (lembaran === null || /\(\s*(?:Tambahan\s+)?(?:Lembaran|Berita)/i.test(teks.value.slice(di, di + 12))) return [];
      const isi = ` (${lembaran} Tahun ${tahun ?? "…"} Nomor …)${/^\s+(?:dicabut|dinyatakan|ditarik)/i.test(teks.value.slice(di)) ? "," : ""}`;
      return [
        {
          teks,
          dari,
          sampai,
          keparahan: "rendah",
          pesan: `${sebutKutipan(satu)} yang dicabut belum dilengkapi ${lembaran}.`,
          perbaikan: { judul: `Sisipkan ${lembaran}`, aman: false, suntingan: [{ jenis: "ganti", teks, dari: di, sampai: di, isi }] },
        },
      ];
    }),
  );
}

function lembaranDaerah({ jenis }: KutipanHukum, daerah: string | null): string | null {
  if (daerah === null) return null;
  if (/^(?:Peraturan\s+Daerah|Qanun)/i.test(jenis)) return `Lembaran Daerah ${daerah}`;
  return /^Peraturan\s+(?:Bupati|Wali\s?Kota|Gubernur)/i.test(jenis) ? `Berita Daerah ${daerah}` : null;
}

function teksDi({ text, children, closing }: Unit): readonly Teks[] {
  return [...(text === undefined ? [] : [text]), ...children.flatMap(teksDi), ...(closing === undefined ? [] : [closing])];
}
