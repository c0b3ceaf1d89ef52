/** The body of a draft that is written from nothing: the Bab the drafting manual asks for, and blanks. Source: butir 62 Lampiran II UU 12/2011. */
import type { IsiRancangan } from "../rancangan/dokumen.ts";
import { type PembuatSatuan, TITIK } from "./buat-satuan.ts";
import { definisiDaerah } from "./definisi-daerah.ts";
import { denganKetentuanPenutup } from "./ketentuan-penutup.ts";
import type { SebutanDaerah } from "./sebutan-daerah.ts";

/** Ketentuan umum, materi pokok, ketentuan penutup; penal provisions are not for a Peraturan Kepala Daerah, transitional ones only where needed. */
export function kerangkaKosong(buat: PembuatSatuan, ke: SebutanDaerah): readonly IsiRancangan[] {
  const isi = [
    buat("bab", "KETENTUAN UMUM"),
    buat("pasal", ""),
    buat("teks", `Dalam ${ke.jenis} ini yang dimaksud dengan:`),
    ...definisiDaerah(ke).map(({ teks }) => buat("definisi", teks)),
    buat("bab", TITIK),
    buat("pasal", ""),
    buat("teks", TITIK),
    buat("pasal", ""),
    buat("teks", `Rincian ${TITIK} tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari ${ke.jenis} ini.`),
  ];
  return denganKetentuanPenutup(isi, buat, { jenis: ke.jenis, asalBab: null, asal: null, dicabut: null });
}
