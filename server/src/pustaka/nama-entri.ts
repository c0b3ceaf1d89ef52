import type { EntriPustaka } from "@selaras/parsers";

/** How the ids of the corpus begin: `perbup-cilacap-5-2024`. */
const SINGKATAN: readonly (readonly [RegExp, string])[] = [
  [/^undang-undang$/, "uu"],
  [/^peraturan pemerintah pengganti/, "perppu"],
  [/^peraturan pemerintah$/, "pp"],
  [/^peraturan presiden$/, "perpres"],
  [/^peraturan gubernur$/, "pergub"],
  [/^peraturan bupati$/, "perbup"],
  [/^peraturan wali ?kota$/, "perwal"],
  [/^peraturan daerah$/, "perda"],
  [/^peraturan menteri pendayagunaan aparatur negara/, "permenpan-rb"],
  [/^peraturan menteri\b/, "permen"],
  [/^peraturan badan\b/, "perban"],
  [/^keputusan\b/, "kep"],
];

const TERPANJANG = 120;

/** The id that an entry has after its jenis, region, number and year; it stands in addresses. */
export function idEntri({
  jenis,
  nomor,
  tahun,
  daerah,
  tingkat,
}: Pick<EntriPustaka, "jenis" | "nomor" | "tahun" | "daerah" | "tingkat">): string {
  const bersih = jenis.toLowerCase().replace(/\s+/g, " ").trim();
  const singkatan = SINGKATAN.find(([pola]) => pola.test(bersih))?.[1] ?? potong(bersih);
  const wilayah = tingkat === "nasional" ? "" : potong(daerah.replace(/^(?:kabupaten|kota|provinsi)\s+/i, ""));
  return [singkatan, wilayah, potong(nomor), String(tahun)]
    .filter((bagian) => bagian !== "")
    .join("-")
    .slice(0, TERPANJANG);
}

const potong = (teks: string): string =>
  teks
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
