import type { EntriPustaka } from "@selaras/parsers";

/** What stands over a column: the region, or for a national regulation its citation. */
export function namaKolom({ id, tingkat, jenis, nomor, tahun, daerah }: EntriPustaka): { readonly id: string; readonly nama: string } {
  return { id, nama: tingkat === "nasional" ? `${jenis} Nomor ${nomor} Tahun ${tahun}` : daerah };
}

/** The text every other one is compared with unless somebody chooses; the first one where the manifest marks none. */
export function defaultAcuan<T extends { readonly acuan: boolean }>(daftar: readonly T[]): T | undefined {
  return daftar.find((one) => one.acuan) ?? daftar[0];
}
