/** The filter of the Pustaka: read from the address of the page, applied to the entries. Pure. */
import type { EntriTerhitung } from "../api.ts";
import { namaPeraturan } from "../nama-peraturan.ts";

export interface Saringan {
  readonly cari: string;
  readonly daerah: string;
  readonly jenis: string;
  readonly tahun: string;
}

/** Names of the filters in the address. */
export const NAMA_SARINGAN = ["cari", "daerah", "jenis", "tahun"] as const satisfies readonly (keyof Saringan)[];

/** The filter an address carries; what it does not name is empty and filters nothing. */
export function readSaringan(params: URLSearchParams): Saringan {
  return {
    cari: params.get("cari") ?? "",
    daerah: params.get("daerah") ?? "",
    jenis: params.get("jenis") ?? "",
    tahun: params.get("tahun") ?? "",
  };
}

/** Every word of `cari` has to stand somewhere in the name, the subject or the place; upper and lower case are the same. */
export function filterPustaka(entri: readonly EntriTerhitung[], saringan: Saringan): readonly EntriTerhitung[] {
  const kata = saringan.cari.toLocaleLowerCase("id").split(/\s+/u).filter(Boolean);
  return entri.filter((satu) => {
    if (saringan.daerah && satu.daerah !== saringan.daerah) return false;
    if (saringan.jenis && satu.jenis !== saringan.jenis) return false;
    if (saringan.tahun && String(satu.tahun) !== saringan.tahun) return false;
    const isi = [namaPeraturan(satu), satu.tentang, satu.daerah, satu.provinsi ?? ""].join(" ").toLocaleLowerCase("id");
    return kata.every((satuKata) => isi.includes(satuKata));
  });
}

/** The values to choose from, each once, sorted for an Indonesian reader. */
export function pilihanSaringan(entri: readonly EntriTerhitung[], nama: "daerah" | "jenis" | "tahun"): readonly string[] {
  return [...new Set(entri.map((satu) => String(satu[nama])))].sort((a, b) => a.localeCompare(b, "id"));
}
