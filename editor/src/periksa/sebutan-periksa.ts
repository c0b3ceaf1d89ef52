/** What gravities and families of rules are called, and the sign of each gravity: never told by colour alone. Pure. */
import type { Keparahan, TemuanRancangan } from "@selaras/parsers";

interface SebutanKeparahan {
  readonly nama: string;
  readonly arti: string;
  readonly lambang: string;
}

export const SEBUTAN_KEPARAHAN: Readonly<Record<Keparahan, SebutanKeparahan>> = {
  kritis: { nama: "Kritis", arti: "Menghalangi keabsahan atau pemberlakuan.", lambang: "✖" },
  tinggi: { nama: "Tinggi", arti: "Perlu diperbaiki sebelum harmonisasi.", lambang: "▲" },
  sedang: { nama: "Sedang", arti: "Menyimpang dari teknik penyusunan.", lambang: "◆" },
  rendah: { nama: "Rendah", arti: "Bentuk atau ejaan.", lambang: "●" },
  info: { nama: "Info", arti: "Perlu dilihat; belum tentu keliru.", lambang: "○" },
};

/** From the gravest on. */
export const SEMUA_KEPARAHAN: readonly Keparahan[] = ["kritis", "tinggi", "sedang", "rendah", "info"];

/** By the letters before the number of a rule. */
const KELUARGA: Readonly<Record<string, string>> = {
  STR: "Struktur",
  JDL: "Judul",
  PMB: "Pembukaan",
  DHK: "Dasar hukum",
  DIK: "Diktum",
  NUM: "Penomoran",
  RIN: "Rincian",
  ACU: "Acuan",
  DEF: "Definisi",
  NRM: "Norma",
  BHS: "Bahasa",
  PNC: "Pencabutan",
  BRL: "Mulai berlaku",
  PRL: "Peralihan",
  PTP: "Penutup",
  LMP: "Lampiran",
  UBH: "Perubahan",
  BND: "Pembandingan",
};

export const keluargaOf = (kaidah: string): string => kaidah.replace(/-.*$/u, "");

export const sebutanKeluarga = (keluarga: string): string => KELUARGA[keluarga] ?? keluarga;

/** Whole draft where a finding has no place. */
export const sebutanTempat = ({ locator }: Pick<TemuanRancangan, "locator">): string => (locator === "" ? "Seluruh naskah" : locator);

/** A finding for whoever listens instead of looking. */
export function bunyiTemuan(temuan: TemuanRancangan): string {
  const perbaikan = temuan.perbaikan === undefined ? "" : " Ada usul perbaikan.";
  return `${sebutanTempat(temuan)}, ${SEBUTAN_KEPARAHAN[temuan.keparahan].nama.toLocaleLowerCase("id")}. ${temuan.pesan}${perbaikan}`;
}

/** The counts in one sentence. */
export function kalimatTemuan(jumlah: Readonly<Record<Keparahan, number>>): string {
  const ada = SEMUA_KEPARAHAN.filter((satu) => jumlah[satu] > 0);
  if (ada.length === 0) return "Tidak ada temuan.";
  const semua = ada.reduce((sum, satu) => sum + jumlah[satu], 0);
  return `${semua} temuan: ${ada.map((satu) => `${jumlah[satu]} ${SEBUTAN_KEPARAHAN[satu].nama.toLocaleLowerCase("id")}`).join(", ")}.`;
}
