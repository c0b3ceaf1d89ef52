import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";

/** 18 digits of a civil servant: birth date, date of appointment, sex, serial; 16 digits of an identity card. */
const NIP = /(?<!\d)(?:19|20)\d{2}[01]\d[0-3]\d\s?(?:19|20)\d{2}[01]\d\s?[12]\s?\d{3}(?!\d)/g;
const NIK = /\bNIK\b\s*[.:]?\s*(\d{16})(?!\d)/g;

function periksa({ padaTeks }: NaskahPeriksa): readonly TemuanNaskah[] {
  const ada = padaTeks("LMP-07", ["contoh", "lampiran", "tabel"], cari).flatMap(({ di, hasil }) =>
    hasil.map((satu) => ({ ...satu, teks: di.teks })),
  );
  const [pertama] = ada;
  if (pertama === undefined) return [];
  const banyak = ada.length === 1 ? "" : ` (${ada.length} tempat dalam lampiran)`;
  return [
    temuanPada(
      pertama.teks,
      `Contoh formulir memuat ${pertama.jenis} yang tampaknya milik orang tertentu${banyak}; ganti dengan data samaran.`,
      {
        dari: pertama.dari,
        sampai: pertama.sampai,
        perbaikan: usul('Ganti dengan "…"', ...ada.map(({ teks, dari, sampai }) => ganti(teks, "…", dari, sampai))),
      },
    ),
  ];
}

interface NomorInduk {
  readonly dari: number;
  readonly sampai: number;
  readonly jenis: string;
}

function cari(nilai: string): readonly NomorInduk[] {
  const nip = [...nilai.matchAll(NIP)].map((ada) => ({ dari: ada.index, sampai: ada.index + ada[0].length, jenis: "nomor induk pegawai" }));
  const nik = [...nilai.matchAll(NIK)].map((ada) => ({
    dari: ada.index + ada[0].length - (ada[1] ?? "").length,
    sampai: ada.index + ada[0].length,
    jenis: "nomor induk kependudukan",
  }));
  return [...nip, ...nik];
}

const KEPALA = "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nSISTEM KERJA\n\nBAB I\nFORMAT";

/** Follows from UU 27/2022; no butir of the manual. */
export const DATA_PRIBADI: KaidahNaskah = {
  id: "LMP-07",
  nama: "Data pribadi dalam contoh",
  keparahan: "rendah",
  kutipan: { butir: "", status: "turunan", sumber: "UU 27/2022" },
  penjelasan:
    "Contoh formulir dalam lampiran diisi dengan data samaran: peraturan diumumkan kepada siapa pun, sedangkan nomor induk seseorang adalah data pribadi.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "lampiran", teks: `${KEPALA}\n\nNIP. ....................` },
      { di: "lampiran", teks: `${KEPALA}\n\nSurat Nomor 800/3447/OTDA tanggal 24 Mei 2022 disimpan.` },
    ],
    salah: [{ di: "lampiran", teks: `${KEPALA}\n\nNIP 19800101 200501 1 001`, hasil: `${KEPALA}\n\nNIP …` }],
  },
  periksa,
};
