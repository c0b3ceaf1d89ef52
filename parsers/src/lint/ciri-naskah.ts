import type { Peraturan } from "../peraturan.ts";
import type { CiriNaskah } from "./tempat-teks.ts";

/** What kind of regulation it is, by its title. */
export function ciriOf({ meta, children }: Peraturan): CiriNaskah {
  const kepala =
    children
      .find((part) => part.type === "judul")
      ?.lines.map(({ value }) => value)
      .join(" ") ?? "";
  const { jenis, daerah, nomor, tentang } = meta;
  return {
    jenis,
    tingkat: tingkatOf(jenis, daerah),
    daerah,
    rancangan: /\bRANCANGAN\b/i.test(kepala) || nomor === null || !/\d/.test(nomor),
    perubahan: /^\s*perubahan\b/i.test(tentang ?? ""),
  };
}

function tingkatOf(jenis: string | null, daerah: string | null): CiriNaskah["tingkat"] {
  if (/Gubernur/i.test(jenis ?? "")) return "provinsi";
  if (/Bupati/i.test(jenis ?? "")) return "kabupaten";
  if (/Wali ?Kota/i.test(jenis ?? "")) return "kota";
  if (/^(?:Undang|Peraturan (?:Pemerintah|Presiden|Menteri|Badan|Lembaga|Kepala))/i.test(jenis ?? "")) return "pusat";
  return /^Provinsi/i.test(daerah ?? "")
    ? "provinsi"
    : /^Kabupaten/i.test(daerah ?? "")
      ? "kabupaten"
      : /^Kota/i.test(daerah ?? "")
        ? "kota"
        : null;
}
