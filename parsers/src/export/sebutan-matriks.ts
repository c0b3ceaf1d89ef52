/** Indonesian names of what a matrix holds, and the colours of its relations: one table for every form it is exported to. */
import type { Hubungan, Keterpenuhan, Potongan, Sel, Tambahan } from "../compare/matriks.ts";
import type { Bobot, JenisPenyimpangan, Penyimpangan } from "../compare/penyimpangan.ts";
import type { Topik } from "../rules/aturan.ts";

interface SebutanHubungan {
  readonly nama: string;
  readonly arti: string;
  /** Background of a cell, `RRGGBB`; the text on it stays black. */
  readonly warna: string;
}

/** In the order of a legend: what agrees first. */
export const HUBUNGAN: Readonly<Record<Hubungan, SebutanHubungan>> = {
  sesuai: { nama: "Sesuai", arti: "tidak ada penyimpangan dari acuan", warna: "EBFBEE" },
  redaksional: { nama: "Beda redaksional", arti: "isinya sama, kata-katanya lain", warna: "E7F5FF" },
  prosedural: { nama: "Beda prosedural", arti: "cara melaksanakannya berbeda", warna: "FFF3BF" },
  substantif: { nama: "Beda substantif", arti: "siapa yang terikat atau pada apa berbeda", warna: "FFD8A8" },
  "tidak-ada": { nama: "Tidak ada", arti: "tidak ditemukan padanannya", warna: "FFE3E3" },
};

export const URUTAN_HUBUNGAN: readonly Hubungan[] = ["sesuai", "redaksional", "prosedural", "substantif", "tidak-ada"];

export const JENIS: Readonly<Record<JenisPenyimpangan, string>> = {
  sesuai: "sesuai",
  parafrasa: "parafrasa",
  ditambah: "ditambah",
  dihilangkan: "dihilangkan",
  diperketat: "diperketat",
  diperlonggar: "diperlonggar",
  "pelaku-berubah": "pelaku berubah",
  "konektor-berubah": "konektor berubah",
  "cakupan-berubah": "cakupan berubah",
  "prosedur-berubah": "prosedur berubah",
  "tenggat-berubah": "tenggat berubah",
  "rujukan-berubah": "rujukan berubah",
  "istilah-berubah": "istilah berubah",
  dipecah: "dipecah",
  digabung: "digabung",
  "dipindah-ke-lampiran": "dipindah ke Lampiran",
  "dipindah-dari-lampiran": "dipindah dari Lampiran",
  "belum-disesuaikan": "belum disesuaikan",
};

export const BOBOT: Readonly<Record<Bobot, string>> = { substantif: "substantif", prosedural: "prosedural", redaksional: "redaksional" };

export const TOPIK: Readonly<Record<Topik, string>> = {
  "ketentuan-umum": "Ketentuan umum",
  "mekanisme-kerja": "Mekanisme kerja",
  kedudukan: "Kedudukan",
  penugasan: "Penugasan",
  "pelaksanaan-tugas": "Pelaksanaan tugas",
  peran: "Peran",
  pertanggungjawaban: "Pertanggungjawaban",
  "pengelolaan-kinerja": "Pengelolaan kinerja",
  "tik-spbe": "TIK dan SPBE",
  tahapan: "Tahapan",
  "proses-bisnis": "Proses bisnis",
  "alur-per-jenis-perangkat": "Alur per jenis Perangkat Daerah",
  "ketentuan-lain": "Ketentuan lain",
  penutup: "Penutup",
};

export const KETERPENUHAN: Readonly<Record<Keterpenuhan, string>> = {
  terpenuhi: "Terpenuhi",
  sebagian: "Terpenuhi sebagian",
  "di-lampiran": "Terpenuhi di Lampiran",
  "tidak-ditemukan": "Tidak ditemukan",
};

/** The keys of a table of names, typed. */
export const kunciOf = <K extends string>(tabel: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(tabel) as K[];

/** `87%`, from 0..1. */
export const persen = (bagian: number): string => `${Math.round(bagian * 100)}%`;

/** What differs in a cell; nothing where it agrees. */
export const penyimpanganOf = (sel: Sel): readonly Penyimpangan[] => sel.penyimpangan.filter(({ jenis }) => jenis !== "sesuai");

/** `Beda substantif (usulan)`. */
export const sebutanSel = (sel: Sel): string => `${HUBUNGAN[sel.hubungan].nama}${sel.usulan ? " (usulan)" : ""}`;

/** `pelaku berubah, tenggat berubah`; empty where the cell agrees. */
export const sebutanJenis = (sel: Sel): string => [...new Set(penyimpanganOf(sel).map(({ jenis }) => JENIS[jenis]))].join(", ");

/** `Pasal 13 ayat (3); Lampiran Bab II`. */
export const tempatSel = (sel: Sel): string => sel.pasangan.map(({ locator }) => locator).join("; ");

/** The text of the counterparts, in their order. */
export const teksSel = (sel: Sel): string => sel.pasangan.map(({ teks }) => teks).join("\n");

/** The word diff of a cell; the plain text where there is none. */
export const bedaSel = (sel: Sel): readonly Potongan[] =>
  sel.beda.length > 0 || sel.pasangan.length === 0 ? sel.beda : [{ jenis: "tetap", teks: teksSel(sel) }];

/** The place of an addition; one that the acuan has in its lampiran says so. */
export const tempatTambahan = ({ locator, lampiranAcuan }: Tambahan): string =>
  lampiranAcuan === undefined ? locator : `${locator} (pada acuan dimuat dalam ${lampiranAcuan})`;
