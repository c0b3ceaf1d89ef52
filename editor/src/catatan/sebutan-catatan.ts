/** Notes in the words of a reader. Pure. */
import type { CaraSelesai, Catatan } from "@selaras/parsers";

const CARA: Readonly<Record<CaraSelesai, string>> = {
  selesai: "Ditandai selesai",
  diterapkan: "Usul diterapkan",
  ditolak: "Usul ditolak",
};

export const kalimatSelesai = ({ cara, oleh }: NonNullable<Catatan["selesai"]>): string => `${CARA[cara]} oleh ${oleh.nama}`;

/** `menampilkan 3 dari 12 catatan`. */
export function kalimatJumlah(tampil: number, semua: number): string {
  if (semua === 0) return "Belum ada catatan pada rancangan ini.";
  if (tampil === 0) return `Tidak ada yang cocok dengan saringan ini dari ${semua} catatan.`;
  return tampil === semua ? `${semua} catatan` : `${tampil} dari ${semua} catatan`;
}
