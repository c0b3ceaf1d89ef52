/** Indonesian names of deviations, topics and coverage, as they stand on the page. */
import { type Bobot, type JenisPenyimpangan, type Keterpenuhan, TOPIK, type Topik } from "@selaras/parsers";

export const SEBUTAN_JENIS: Readonly<Record<JenisPenyimpangan, string>> = {
  sesuai: "Sesuai",
  parafrasa: "Parafrasa",
  ditambah: "Ditambah",
  dihilangkan: "Dihilangkan",
  diperketat: "Diperketat",
  diperlonggar: "Diperlonggar",
  "pelaku-berubah": "Pelaku berubah",
  "konektor-berubah": "Konektor berubah",
  "cakupan-berubah": "Cakupan berubah",
  "prosedur-berubah": "Prosedur berubah",
  "tenggat-berubah": "Tenggat berubah",
  "rujukan-berubah": "Rujukan berubah",
  "istilah-berubah": "Istilah berubah",
  dipecah: "Dipecah",
  digabung: "Digabung",
  "dipindah-ke-lampiran": "Dipindah ke Lampiran",
  "dipindah-dari-lampiran": "Dipindah dari Lampiran",
  "belum-disesuaikan": "Belum disesuaikan",
};

export const SEBUTAN_BOBOT: Readonly<Record<Bobot, string>> = {
  substantif: "substantif",
  prosedural: "prosedural",
  redaksional: "redaksional",
};

/** The same names as in the exports. */
export const SEBUTAN_TOPIK: Readonly<Record<Topik, string>> = TOPIK;

export const SEBUTAN_CAKUPAN: Readonly<Record<Keterpenuhan, string>> = {
  terpenuhi: "Terpenuhi",
  sebagian: "Sebagian",
  "tidak-ditemukan": "Tidak ditemukan",
  "di-lampiran": "Di Lampiran",
};

/** Order of the columns of the overview. */
export const URUTAN_CAKUPAN = ["terpenuhi", "sebagian", "di-lampiran", "tidak-ditemukan"] as const satisfies readonly Keterpenuhan[];

/** A probability in a word and in percent: `tinggi (93%)`. */
export function sebutanKeyakinan(keyakinan: number): string {
  const kata = keyakinan >= 0.9 ? "tinggi" : keyakinan >= 0.6 ? "sedang" : "rendah";
  return `${kata} (${Math.round(keyakinan * 100)}%)`;
}
