/** Finds a law in the register. */
import { PERATURAN_PUSAT } from "./data-peraturan-pusat.ts";
import { UNDANG_UNDANG } from "./data-undang-undang.ts";
import type { Hukum } from "./hukum.ts";

/** Every law of the register, by rank and then by year. */
export const DAFTAR_HUKUM: readonly Hukum[] = [...UNDANG_UNDANG, ...PERATURAN_PUSAT];

const MENURUT_ID: ReadonlyMap<string, Hukum> = new Map(DAFTAR_HUKUM.map((hukum) => [hukum.id, hukum]));
const MENURUT_NOMOR: ReadonlyMap<string, readonly Hukum[]> = menurutNomor();

export interface SebutanHukum {
  readonly jenis: string;
  readonly nomor: string | null;
  readonly tahun: number | null;
}

/** The law with this id; `undefined` where the register has none. */
export const hukumMenurutId = (id: string): Hukum | undefined => MENURUT_ID.get(id);

/** The law that a citation names (`Sitasi` has these fields); case, `Republik Indonesia` and spaces in `jenis` make no difference. */
export function cariHukum({ jenis, nomor, tahun }: SebutanHukum): Hukum | undefined {
  const dicari = jenisHukum(jenis);
  if (dicari.startsWith("undang-undang dasar")) return MENURUT_ID.get("uud-1945");
  return MENURUT_NOMOR.get(kunciNomor(nomor, tahun))?.find((hukum) => jenisHukum(hukum.jenis) === dicari);
}

/** Laws of any jenis with this number and year, among them the one that a citation with a wrong jenis means. */
export const hukumBernomor = (nomor: string | null, tahun: number | null): readonly Hukum[] =>
  MENURUT_NOMOR.get(kunciNomor(nomor, tahun)) ?? [];

function menurutNomor(): ReadonlyMap<string, readonly Hukum[]> {
  const hasil = new Map<string, Hukum[]>();
  for (const hukum of DAFTAR_HUKUM) {
    const kunci = kunciNomor(hukum.nomor, hukum.tahun);
    const ada = hasil.get(kunci);
    if (ada === undefined) hasil.set(kunci, [hukum]);
    else ada.push(hukum);
  }
  return hasil;
}

function kunciNomor(nomor: string | null, tahun: number | null): string {
  return `${nomor?.replace(/^0+(?=\d)/, "") ?? ""}/${tahun}`;
}

const jenisHukum = (jenis: string): string =>
  jenis
    .toLowerCase()
    .replace(/\brepublik indonesia\b/g, "")
    .replace(/-\s+/g, "-")
    .replace(/\s+/g, " ")
    .trim();
