/** The names (IRI) of laws in Akoma Ntoso. Source: Akoma Ntoso Naming Convention 1.0, §4 (work IRI: country, type, subtype, actor, date, number). */
import type { SebutanHukum } from "../../register/cari-hukum.ts";

/** What a jenis begins with, its short name, and what the words behind it name: nothing, an office, or a region of this kind. */
const SINGKATAN: readonly (readonly [RegExp, string, "" | "badan" | "wilayah" | "provinsi" | "kabupaten" | "kota"])[] = [
  [/^undang-undang dasar/, "uud", ""],
  [/^peraturan pemerintah pengganti undang-undang/, "perppu", ""],
  [/^undang-undang/, "uu", ""],
  [/^peraturan pemerintah/, "pp", ""],
  [/^peraturan presiden/, "perpres", ""],
  [/^keputusan presiden/, "keppres", ""],
  [/^instruksi presiden/, "inpres", ""],
  [/^peraturan menteri/, "permen", "badan"],
  [/^keputusan menteri/, "kepmen", "badan"],
  [/^instruksi menteri/, "inmen", "badan"],
  [/^peraturan daerah/, "perda", "wilayah"],
  [/^qanun/, "qanun", "wilayah"],
  [/^peraturan gubernur/, "pergub", "provinsi"],
  [/^peraturan bupati/, "perbup", "kabupaten"],
  [/^peraturan wali ?kota/, "perwali", "kota"],
  [/^peraturan desa/, "perdes", "wilayah"],
  [/^keputusan/, "keputusan", "badan"],
  [/^instruksi/, "instruksi", "badan"],
  [/^peraturan/, "peraturan", "badan"],
];

/** More than a name: the words ran on from another law (`Peraturan Bupati ini maka Peraturan Bupati Contoh …`). */
const LUAS = /\b(?:ini|itu|tersebut|dimaksud|peraturan|keputusan|instruksi|undang-undang|qanun)\b|,/;

/** Short name of a jenis, `perbup`; `peraturan` for one that is not known. */
export function subjenis(jenis: string | null): string {
  const rata = ratakan(jenis ?? "");
  return SINGKATAN.find(([pola]) => pola.test(rata))?.[1] ?? "peraturan";
}

/**
 * The IRI of a law that is named by jenis, nomor and tahun: `/akn/id/act/uu/2014/23`, `/akn/id/act/perbup/kabupaten-cilacap/2024/5`.
 * `null` where the name does not tell which law it is: without number or year, or a regional one whose region is not said.
 */
export function uriHukum({ jenis, nomor, tahun }: SebutanHukum): string | null {
  const rata = ratakan(jenis);
  const kenal = SINGKATAN.find(([pola]) => pola.test(rata));
  if (kenal === undefined || tahun === null) return null;
  const [pola, singkat, pembuat] = kenal;
  if (singkat === "uud") return `/akn/id/act/uud/${tahun}/nn`;
  const bilangan = siput(nomor ?? "");
  if (bilangan === "") return null;
  const sisa = rata.replace(pola, "");
  if (LUAS.test(sisa)) return null;
  const nama = siput(sisa);
  if (pembuat === "") return nama === "" ? `/akn/id/act/${singkat}/${tahun}/${bilangan}` : null;
  if (nama === "" || (pembuat === "wilayah" && !WILAYAH.test(nama))) return null;
  return `/akn/id/act/${singkat}/${pembuatOf(pembuat, nama)}/${tahun}/${bilangan}`;
}

/** The maker of a regulation as a step of its IRI: of a regional one its region, else the words behind *Peraturan Menteri*. */
export function pembuatDari(jenis: string | null, daerah: string | null): string {
  if (daerah !== null) return siput(daerah);
  const rata = ratakan(jenis ?? "");
  const kenal = SINGKATAN.find(([pola]) => pola.test(rata));
  return kenal === undefined || kenal[2] === "" ? "" : siput(rata.replace(kenal[0], ""));
}

/** `Magetan` alone is a kabupaten or a town in it. */
const WILAYAH = /^(?:(?:kabupaten|kota|provinsi|daerah|desa)-|aceh$)/;

function pembuatOf(pembuat: string, nama: string): string {
  return pembuat === "badan" || WILAYAH.test(nama) ? nama : `${pembuat}-${nama}`;
}

const ratakan = (jenis: string): string =>
  jenis
    .toLowerCase()
    .replace(/\brepublik indonesia\b/g, "")
    .replace(/-\s+/g, "-")
    .replace(/\s+/g, " ")
    .trim();

/** Letters and digits of ASCII, set apart by hyphens: what may stand in an IRI without being written by number. */
export const siput = (teks: string): string =>
  teks
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
