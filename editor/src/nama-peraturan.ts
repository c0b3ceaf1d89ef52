/** Names of regulations as officials say and cite them. */
import type { EntriPustaka } from "@selaras/parsers";

type Sebutan = Pick<EntriPustaka, "jenis" | "nomor" | "tahun" | "daerah" | "tingkat">;

/** `Kabupaten Cilacap` gives `Cilacap`: a Peraturan Bupati names the region without its rank. */
export const daerahTanpaTingkat = (daerah: string): string => daerah.replace(/^(Kabupaten|Kota|Provinsi)\s+/u, "");

/** `Acuan: Nomor 7 Tahun 2022`, for the head of a narrow column; a name without number stays as it is. */
export function namaRingkasAcuan(nama: string): string {
  const nomor = /\bNomor \S+ Tahun \d{4}/u.exec(nama)?.[0];
  return nomor ? `Acuan: ${nomor}` : nama;
}

/** `Peraturan Bupati Cilacap Nomor 5 Tahun 2024`; a Peraturan Daerah keeps the rank: `Peraturan Daerah Kabupaten Cilacap …`. */
export function namaPeraturan({ jenis, nomor, tahun, daerah, tingkat }: Sebutan): string {
  const nama = /^Peraturan Daerah\b/iu.test(jenis) ? daerah : daerahTanpaTingkat(daerah);
  const tempat = tingkat === "nasional" ? "" : ` ${nama}`;
  return `${jenis}${tempat} Nomor ${nomor} Tahun ${tahun}`;
}
