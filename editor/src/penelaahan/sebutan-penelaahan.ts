/** Reviews in the words of a reader. Pure. */
import type { BobotCatatan, NaskahTelaah, StatusPenelaahan } from "@selaras/parsers";
import { daerahTanpaTingkat } from "../nama-peraturan.ts";

export const SEBUTAN_STATUS: Readonly<Record<StatusPenelaahan, string>> = { terbuka: "Terbuka", selesai: "Selesai" };

export const BOBOT_SINGKAT: Readonly<Record<BobotCatatan, string>> = { tinggi: "Tinggi", sedang: "Sedang", rendah: "Rendah" };

export const sebutanBobot = (bobot: BobotCatatan): string => `Bobot ${BOBOT_SINGKAT[bobot].toLocaleLowerCase("id")}`;

/** `Peraturan Bupati Cilacap Nomor 5 Tahun 2024` as far as it is known; `null` where not even the kind is. */
export function namaTelaahan({ jenis, nomor, tahun, daerah }: NaskahTelaah): string | null {
  if (jenis === null) return null;
  const tempat = daerah === null ? "" : ` ${/^Peraturan Daerah\b/iu.test(jenis) ? daerah : daerahTanpaTingkat(daerah)}`;
  return `${jenis}${tempat}${nomor === null ? "" : ` Nomor ${nomor}`}${tahun === null ? "" : ` Tahun ${tahun}`}`;
}

/** How the page is named: by the regulation, else by what its page was called. */
export const judulTelaah = (naskah: NaskahTelaah): string => naskah.judul.trim() || namaTelaahan(naskah) || "Naskah tanpa judul";

/** What is known of a regulation and its title does not say: `Peraturan Bupati Cilacap Nomor 5 Tahun 2024`, `Kabupaten Cilacap`. */
export function keteranganTelaah(naskah: NaskahTelaah): readonly string[] {
  const judul = judulTelaah(naskah).toLocaleLowerCase("id");
  return [namaTelaahan(naskah), naskah.daerah].flatMap((satu) =>
    satu === null || judul.includes(satu.toLocaleLowerCase("id")) ? [] : [satu],
  );
}

/** Where a text was read: its web address, or the name of a file of the reviewer. Anything else is shown, never followed. */
export function sumberTelaah(alamat: string): { readonly tautan: string | null; readonly tulisan: string } {
  if (alamat.startsWith("berkas:")) return { tautan: null, tulisan: `Berkas ${alamat.slice("berkas:".length)}` };
  const web = URL.canParse(alamat) && /^https?:$/u.test(new URL(alamat).protocol);
  return { tautan: web ? alamat : null, tulisan: alamat };
}

/** `3 dari 12 catatan`. */
export function kalimatAnotasi(tampil: number, semua: number): string {
  if (semua === 0) return "Belum ada catatan.";
  if (tampil === 0) return `Tidak ada yang cocok dengan saringan ini dari ${semua} catatan.`;
  return tampil === semua ? `${semua} catatan` : `${tampil} dari ${semua} catatan`;
}

/** `Menampilkan 51–73 dari 73 penelaahan.` */
export function kalimatJumlah(halaman: number, sehalaman: number, tampil: number, jumlah: number): string {
  if (tampil === jumlah) return `${jumlah} penelaahan.`;
  const awal = (halaman - 1) * sehalaman + 1;
  return `Menampilkan ${awal}–${awal + tampil - 1} dari ${jumlah} penelaahan.`;
}
