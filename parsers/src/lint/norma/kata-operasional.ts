import { himpun } from "../bahasa/himpun.ts";
import type { KaidahNaskah } from "../kaidah.ts";
import { cariFrasa, type FrasaNorma } from "./frasa-norma.ts";

const FRASA: readonly FrasaNorma[] = [
  {
    pola: /(?<!\p{L})(wajib|berwenang|berhak|dilarang|harus) untuk (?=(?:me|ber)\p{Ll}{4,})/gu,
    pesan: ([, kata = ""]) => `Kata "untuk" di belakang "${kata}" tidak diperlukan.`,
    isi: ([, kata = ""]) => `${kata} `,
    aman: true,
  },
  {
    pola: /(?<!\p{L})(wajib|harus|dapat|berwenang|berhak|dilarang) (wajib|harus|dapat|berwenang|berhak|dilarang|berkewajiban)(?!\p{L})/gu,
    pesan: ([frasa]) => `"${frasa}" memuat dua kata operasional yang berbeda sifatnya. Pilih satu sesuai dengan yang dimaksud.`,
    isi: null,
    aman: false,
    keparahan: "sedang",
  },
  {
    pola: /(?<!\p{L})(?:mempunyai|memiliki) kewajiban (?:untuk )?(?=me\p{Ll}{4,})|(?<!\p{L})berkewajiban (?:untuk )?(?=me\p{Ll}{4,})/gu,
    pesan: ([frasa]) => `Kewajiban dinyatakan dengan kata "wajib", bukan "${frasa.trim()}".`,
    isi: () => "wajib ",
    aman: true,
  },
  {
    pola: /(?<!\p{L})(?:mempunyai|memiliki) hak (?:untuk )?(?=me\p{Ll}{4,})/gu,
    pesan: () => 'Hak dinyatakan dengan kata "berhak".',
    isi: () => "berhak ",
    aman: true,
  },
  {
    pola: /(?<!\p{L})(?:mempunyai|memiliki|diberi) (?:wewenang|kewenangan) (?:untuk )?(?=me\p{Ll}{4,})/gu,
    pesan: () => 'Pemberian kewenangan dinyatakan dengan kata "berwenang".',
    isi: () => "berwenang ",
    aman: true,
  },
];

const cari = cariFrasa(
  FRASA,
  /(?:wajib|harus|dapat|wenang|hak|larang)\S* (?:untuk|me|wajib|harus|dapat|ber|dilarang)|(?:mempunyai|memiliki|diberi) (?:kewajiban|hak|wewenang|kewenangan)/i,
);

export const KATA_OPERASIONAL: KaidahNaskah = {
  id: "NRM-01",
  nama: "Satu kata operasional untuk satu sifat norma",
  keparahan: "info",
  kutipan: { butir: "butir 265 sampai dengan butir 270", status: "yakin" },
  penjelasan:
    "Hak dinyatakan dengan berhak, kewenangan dengan berwenang, diskresi dengan dapat, kewajiban dengan wajib, syarat dengan harus, dan larangan dengan dilarang; masing-masing langsung diikuti perbuatannya dan tidak dirangkap.",
  lingkup: "naskah",
  periksa: (naskah) => himpun(naskah, ["norma", "lampiran"], "NRM-01", cari),
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Pimpinan Unit Organisasi berwenang meminta laporan kepada ketua tim." },
      { di: "pasal", teks: "Syarat wajib untuk ketua tim ditetapkan oleh Bupati." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Pimpinan Unit Organisasi berwenang untuk meminta laporan kepada ketua tim.",
        hasil: "Pimpinan Unit Organisasi berwenang meminta laporan kepada ketua tim.",
      },
      { di: "pasal", teks: "Ketua tim mempunyai kewajiban untuk melaporkan hasil.", hasil: "Ketua tim wajib melaporkan hasil." },
      { di: "pasal", teks: "Ketua tim wajib dapat melaporkan hasil." },
    ],
  },
};
