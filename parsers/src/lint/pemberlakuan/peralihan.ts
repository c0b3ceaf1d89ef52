/** PRL-01: what becomes of persons and teams under the rules that are repealed. */
import type { Kaidah } from "../kaidah.ts";
import { pencabutanOf } from "./pencabutan.ts";
import { adalahTetap } from "./susunan-cabut.ts";

const PERAN = /\b(?:penugasan|sub\s?-?\s?koordinator|koordinator|tim\s+kerja|kelompok\s+(?:kerja|substansi)|pejabat|jabatan|pegawai)\b/i;

export const KETENTUAN_PERALIHAN: Kaidah = {
  id: "PRL-01",
  nama: "Ketentuan peralihan",
  keparahan: "info",
  kutipan: { butir: "butir 127 dan butir 128", status: "yakin" },
  penjelasan:
    "Ketentuan peralihan menyesuaikan tindakan atau hubungan hukum yang sudah ada berdasarkan peraturan lama, agar tidak terjadi kekosongan hukum, dan dimuat dalam BAB KETENTUAN PERALIHAN sebelum ketentuan penutup.",
  lingkup: "naskah",
  berlaku: ({ perubahan }) => !perubahan,
  periksa(naskah) {
    const satu = pencabutanOf(naskah).find(({ seluruh }) => PERAN.test(seluruh));
    const ada = naskah.unit.some(({ unit: { type, heading } }) => type === "bab" && /PERALIHAN/i.test(heading?.value ?? ""));
    if (satu === undefined || ada || adalahTetap(naskah)) return [];
    const peran = PERAN.exec(satu.seluruh)?.[0] ?? "";
    return [
      {
        teks: satu.awal,
        dari: 0,
        sampai: satu.awal.value.length,
        pesan: `Pencabutan menyangkut ${peran.toLowerCase()}, tetapi tidak ada ketentuan peralihan; pertimbangkan BAB KETENTUAN PERALIHAN tentang keadaan yang sudah ada.`,
      },
    ];
  },
  contoh: {
    benar: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nSubkoordinator tetap melaksanakan tugas sampai dengan ditetapkannya tim kerja.\n\nPasal 5\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2021 tentang Subkoordinator dicabut dan dinyatakan tidak berlaku.",
      },
    ],
    salah: [
      {
        di: "ketentuanPenutup",
        teks: "Pasal 4\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Contoh Nomor 3 Tahun 2021 tentang Subkoordinator dicabut dan dinyatakan tidak berlaku.",
      },
    ],
  },
};
