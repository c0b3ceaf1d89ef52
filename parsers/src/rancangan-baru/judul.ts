/** Judul, opening phrase, office and diktum of a new draft. */
import type { Satuan } from "../rancangan/dokumen.ts";
import type { TingkatDaerah } from "../rancangan-tersaji.ts";
import { type PembuatSatuan, TITIK } from "./buat-satuan.ts";
import type { SebutanDaerah } from "./sebutan-daerah.ts";

/** Number and year of a draft are three dots. Source: butir 4a Lampiran II UU 12/2011 as amended by UU 13/2022. */
export const NOMOR_RANCANGAN = `NOMOR ${TITIK} TAHUN ${TITIK}`;

/** The head of the region, its province, and the title headed by RANCANGAN. Source: butir 2–5 and 4a; the first lines as in the regulations of the corpus. */
export function susunJudul(buat: PembuatSatuan, ke: SebutanDaerah, tingkat: TingkatDaerah, tentang: string): readonly Satuan[] {
  const baris = [
    ke.kepalaBernama,
    ...(tingkat === "provinsi" ? [] : [ke.provinsi]),
    "RANCANGAN",
    `${ke.jenis} ${ke.namaPendek}`,
    NOMOR_RANCANGAN,
    "TENTANG",
    tentang,
  ];
  return baris.map((teks) => buat("judul", teks.toUpperCase()));
}

/** Source: butir 15–16. */
export const susunKepalaPembukaan = (buat: PembuatSatuan, ke: SebutanDaerah): readonly Satuan[] => [
  buat("rahmat", "DENGAN RAHMAT TUHAN YANG MAHA ESA"),
  buat("jabatan", `${ke.kepalaBernama.toUpperCase()},`),
];

/** Source: butir 53–59; the name of the region is not repeated behind the kind. */
export const susunDiktum = (buat: PembuatSatuan, ke: SebutanDaerah, tentang: string): readonly Satuan[] => [
  buat("memutuskan", "MEMUTUSKAN:"),
  buat("menetapkan", `${ke.jenis} tentang ${tentang}.`.toUpperCase()),
];
