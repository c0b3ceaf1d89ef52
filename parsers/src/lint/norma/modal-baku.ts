import { himpun } from "../bahasa/himpun.ts";
import type { KaidahNaskah } from "../kaidah.ts";
import { cariFrasa, type FrasaNorma } from "./frasa-norma.ts";

const KATA = String.raw`(?<!\p{L})`;
const AKHIR = String.raw`(?!\p{L})`;

/** Who acts: what is told of things may lie in the future. */
const PELAKU = String.raw`(?:Pejabat|Kepala|Pimpinan|Ketua|Bupati|Gubernur|Wali Kota|Sekretaris|Asisten|Camat|Lurah|Direktur|Inspektur|[Tt]im)\s`;

const FRASA: readonly FrasaNorma[] = [
  {
    pola: new RegExp(`${KATA}(?<!(?:tidak|bukan|jangan) )bisa${AKHIR}`, "giu"),
    pesan: () => 'Kata "bisa" tidak baku dalam norma; gunakan "dapat".',
    isi: () => "dapat",
    aman: true,
  },
  {
    pola: new RegExp(`${KATA}(?<!(?:tidak|jangan) )boleh${AKHIR}`, "giu"),
    pesan: () => 'Kata "boleh" tidak baku dalam norma; gunakan "dapat".',
    isi: () => "dapat",
    aman: true,
  },
  {
    pola: new RegExp(`${KATA}(?:haruslah|wajiblah|dapatlah)${AKHIR}`, "giu"),
    pesan: ([kata]) => `Gunakan kata operasional tanpa partikel: "${kata.slice(0, -3)}".`,
    isi: ([kata]) => kata.slice(0, -3).toLowerCase(),
    aman: true,
  },
  {
    pola: new RegExp(`${KATA}(?:mesti|semestinya|seharusnya|mestinya)${AKHIR}(?! untuk)`, "giu"),
    pesan: ([kata]) =>
      `Kata "${kata}" tidak menyatakan sifat norma dengan pasti; gunakan "wajib" untuk kewajiban atau "harus" untuk syarat.`,
    isi: () => "harus",
    aman: false,
  },
  {
    pola: new RegExp(
      `${KATA}(?:hendaknya|hendaklah|sebaiknya|seyogianya|seyogyanya|sepatutnya|diharapkan (?=dapat |untuk |agar ))${AKHIR}`,
      "giu",
    ),
    pesan: ([kata]) => `"${kata.trim()}" menyatakan harapan, bukan norma. Rumuskan sebagai kewajiban, kewenangan, atau hapus.`,
    isi: null,
    aman: false,
  },
  {
    pola: new RegExp(`${KATA}perlu (?=(?:me|di)\\p{Ll}{4,})`, "giu"),
    pesan: () => 'Kata "perlu" tidak menyatakan sifat norma. Tulis langsung perbuatannya, atau gunakan "wajib", "harus", atau "dapat".',
    isi: () => "",
    aman: false,
  },
];

const AKAN: readonly FrasaNorma[] = [
  {
    pola: new RegExp(`${KATA}akan (?=me\\p{Ll}{5,})(?<=${PELAKU}[^.;:,]{0,80}(?<!yang |tidak )akan )`, "gu"),
    pesan: () => 'Norma berlaku sejak sekarang; kata "akan" di depan perbuatan pelaku tidak diperlukan.',
    isi: () => "",
    aman: false,
    keparahan: "info",
    kunci: "akan",
  },
];

const cari = cariFrasa(FRASA, /bisa|boleh|lah\b|mesti|nya\b|harap|perlu/i);
const cariAkan = cariFrasa(AKAN, /\bakan me/);

export const MODAL_BAKU: KaidahNaskah = {
  id: "NRM-04",
  nama: "Kata operasional norma yang baku",
  keparahan: "rendah",
  kutipan: { butir: "butir 265 sampai dengan butir 270", status: "turunan" },
  penjelasan:
    'Sifat norma dinyatakan dengan kata berhak, berwenang, dapat, wajib, harus, atau dilarang. Kata seperti "bisa", "boleh", "mesti", "hendaknya", atau "akan" tidak menunjukkan apakah suatu norma kewajiban, kewenangan, atau harapan.',
  lingkup: "naskah",
  periksa: (naskah) => [...himpun(naskah, ["norma"], "NRM-04", cari), ...himpun(naskah, ["norma", "lampiran"], "NRM-04 akan", cariAkan)],
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Bupati dapat menunjuk ketua tim yang akan melaksanakan tugas." },
      { di: "pasal", teks: "Pegawai wajib melaporkan tugas yang akan diberikan." },
    ],
    salah: [
      { di: "pasal", teks: "Bupati bisa menunjuk ketua tim.", hasil: "Bupati dapat menunjuk ketua tim." },
      { di: "pasal", teks: "Anggota tim boleh mengajukan permohonan.", hasil: "Anggota tim dapat mengajukan permohonan." },
      { di: "pasal", teks: "Bupati akan menetapkan ketua tim.", hasil: "Bupati menetapkan ketua tim." },
      { di: "pasal", teks: "Pimpinan hendaknya memberikan arahan." },
    ],
  },
};
