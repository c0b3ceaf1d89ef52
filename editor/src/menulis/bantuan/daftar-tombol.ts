/** The keys of the writing surface as the help sheet shows them. */
import { JENIS_TOMBOL } from "../tingkat.ts";

export interface KelompokTombol {
  readonly judul: string;
  readonly tombol: readonly (readonly [tombol: string, arti: string])[];
}

export const DAFTAR_TOMBOL: readonly KelompokTombol[] = [
  {
    judul: "Menulis",
    tombol: [
      ["Enter", "Satuan berikutnya yang sejenis. Setelah titik dua: rincian baru. Pada satuan kosong: naik satu tingkat."],
      ["Backspace", "Di awal satuan: naik satu tingkat, lalu menyatu dengan satuan sebelumnya."],
      ["Delete", "Di akhir satuan: menarik satuan berikutnya."],
      ["/", "Di awal satuan kosong: rumusan baku. Di tempat lain dengan Alt+/."],
      ["@, Ctrl+K", "Acuan ke ketentuan lain; juga dengan mengetik Pasal dan nomornya. Koma: beberapa. Tanda hubung: rentang."],
      ["Tab", "Turun satu tingkat, beserta rincian di bawahnya."],
      ["Shift+Tab", "Naik satu tingkat, beserta rincian di bawahnya."],
      ["Ctrl+B, Ctrl+I", "Tebal, miring."],
      ["Ctrl+Z, Ctrl+Y", "Urungkan, ulangi perubahan Anda sendiri."],
    ],
  },
  {
    judul: "Istilah, definisi, dan peraturan lain",
    tombol: [
      ["F2", "Pada istilah yang didefinisikan: arti dan tempatnya; ganti nama beserta semua pemakaiannya."],
      ["Ctrl+Alt+D", "Jadikan kata yang dipilih sebuah definisi."],
      ["Alt+Enter", "Pada kutipan peraturan lain: judul, lembaran, dan keberlakuannya menurut register; sitasi baku di Mengingat."],
    ],
  },
  {
    judul: "Jenis satuan",
    tombol: JENIS_TOMBOL.map(({ tombol, sebutan }) => [`Ctrl+Alt+${tombol}`, `Jadikan ${sebutan}.`] as const),
  },
  {
    judul: "Memindahkan dan mencari",
    tombol: [
      ["Alt+↑, Alt+↓, Ctrl+Shift+↑, Ctrl+Shift+↓", "Pindahkan satuan beserta isinya; di kerangka juga dengan menyeret."],
      ["Alt+., Alt+,", "Ke penyimpangan dari acuan berikutnya, sebelumnya."],
      ["F8, Shift+F8", "Ke temuan pemeriksaan berikutnya, sebelumnya."],
      ["Ctrl+F", "Cari di dalam naskah."],
      ["Ctrl+H", "Cari dan ganti."],
      ["Ctrl+/", "Daftar tombol ini."],
      ["F6, Shift+F6", "Berpindah antara kepala, kerangka, naskah, dan panel."],
      ["Esc lalu Tab", "Keluar dari naskah. Esc di luar naskah kembali ke naskah."],
    ],
  },
];
