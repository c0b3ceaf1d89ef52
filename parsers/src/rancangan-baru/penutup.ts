/** The closing of a new draft. Source: butir 160–173 and 197 Lampiran II UU 12/2011. */
import type { Satuan } from "../rancangan/dokumen.ts";
import { type PembuatSatuan, TITIK } from "./buat-satuan.ts";
import type { SebutanDaerah } from "./sebutan-daerah.ts";

/** Order to promulgate, enactment at the right, promulgation and gazette at the left; place where unknown, dates and names are blanks. */
export function susunPenutup(buat: PembuatSatuan, ke: SebutanDaerah, tahun: number, tempat: string | null): readonly Satuan[] {
  const kanan = [`Ditetapkan di ${tempat ?? TITIK}`, `pada tanggal ${TITIK}`, `${ke.kepalaBernama.toUpperCase()},`, TITIK];
  const kiri = [
    `Diundangkan di ${tempat ?? TITIK}`,
    `pada tanggal ${TITIK}`,
    `${ke.sekretaris.toUpperCase()},`,
    TITIK,
    `${ke.berita.toUpperCase()} TAHUN ${tahun} NOMOR ${TITIK}`,
  ];
  return [
    buat("penutup", `Agar setiap orang mengetahuinya, memerintahkan pengundangan ${ke.jenis} ini dengan penempatannya dalam ${ke.berita}.`),
    ...kanan.map((teks) => buat("penutup", teks, { letak: "kanan" })),
    ...kiri.map((teks) => buat("penutup", teks, { letak: "kiri" })),
  ];
}

/** Whoever enacts signs each lampiran too. */
export const tandaTanganLampiran = (buat: PembuatSatuan, ke: SebutanDaerah): readonly Satuan[] =>
  [`${ke.kepalaBernama.toUpperCase()},`, TITIK].map((teks) => buat("penutup", teks, { letak: "kanan" }));
