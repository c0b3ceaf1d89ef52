import type { LaporanBaca } from "../naskah-berkas.ts";

type Perihal =
  | "sembunyi"
  | "kotak"
  | "rumus"
  | "format"
  | "gambar-lain"
  | "gambar-luar"
  | "gambar-banyak"
  | "gambar-sembunyi"
  | "bentuk"
  | "sisipan-berkas"
  | "sel-terubah"
  | "perabot-gambar"
  | "bersarang"
  | "komentar-lepas"
  | "komentar-banyak";

/** What was not taken over as it stood, counted while reading. */
export type CatatanBaca = (perihal: Perihal, jumlah?: number) => void;

const SEBUTAN: Readonly<Record<Perihal, readonly [LaporanBaca["macam"], (jumlah: number) => string]>> = {
  sembunyi: ["ditinggal", (n) => `${n} potong teks tersembunyi tidak diambil.`],
  kotak: ["diubah", (n) => `${n} kotak teks dibaca sesudah paragraf tempatnya.`],
  rumus: ["diubah", (n) => `${n} rumus diambil sebagai teks biasa; susunan pecahan dan pangkatnya perlu diperiksa.`],
  format: ["ditinggal", (n) => `${n} perubahan terlacak atas format (bukan atas kata) tidak diambil.`],
  "gambar-lain": ["ditinggal", (n) => `${n} gambar dalam format selain PNG, JPEG, atau WebP tidak diambil; sisipkan ulang sebagai PNG.`],
  "gambar-luar": ["ditinggal", (n) => `${n} gambar hanya ditautkan dan tidak tersimpan di dalam berkas, sehingga tidak diambil.`],
  "gambar-banyak": ["ditinggal", (n) => `${n} gambar sesudah gambar ke-500 tidak diambil.`],
  "gambar-sembunyi": ["ditinggal", (n) => `${n} gambar tersembunyi tidak diambil.`],
  bentuk: ["ditinggal", (n) => `${n} bentuk gambar (garis, diagram, atau bagan) tidak diambil.`],
  "sisipan-berkas": ["ditinggal", (n) => `${n} berkas lain yang disematkan dalam naskah tidak diambil.`],
  "sel-terubah": ["diubah", (n) => `${n} perubahan terlacak atas susunan sel tabel dibaca sebagaimana tampak.`],
  "perabot-gambar": ["ditinggal", (n) => `${n} gambar di kepala atau kaki halaman tidak diambil.`],
  bersarang: ["diubah", (n) => `${n} tabel di dalam sel tabel dibaca sebagai teks sel itu.`],
  "komentar-lepas": ["diubah", (n) => `${n} komentar yang tidak terikat pada teks diletakkan di awal naskah.`],
  "komentar-banyak": ["ditinggal", (n) => `${n} komentar atau catatan kaki sesudah yang ke-20.000 tidak diambil.`],
};

/** A counter, and the sentences for users of what it counted, in a fixed order. */
export function catatBaca(): { readonly catat: CatatanBaca; laporan(): readonly LaporanBaca[] } {
  const jumlah = new Map<Perihal, number>();
  return {
    catat: (perihal, banyak = 1) => jumlah.set(perihal, (jumlah.get(perihal) ?? 0) + banyak),
    laporan: () =>
      (Object.keys(SEBUTAN) as Perihal[]).flatMap((perihal) => {
        const n = jumlah.get(perihal) ?? 0;
        const [macam, kalimat] = SEBUTAN[perihal];
        return n === 0 ? [] : [{ macam, pesan: kalimat(n) }];
      }),
  };
}
