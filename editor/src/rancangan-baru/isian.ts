/** What the form of a new draft holds, and what is sent from it. Pure. */
import type { DasarRancangan, RancanganBaru } from "@selaras/parsers";
import type { Berkas } from "./unggah-berkas.tsx";

export type MacamDasar = DasarRancangan["macam"];

export interface IsianRancangan {
  readonly daerah: string;
  readonly tentang: string;
  readonly macam: MacamDasar;
  /** Id in the Pustaka, for `peraturan`. */
  readonly peraturan: string;
  readonly berkas: Berkas | null;
}

/** What is sent; `null` while something is missing. `tentangLazim` needs not be sent. */
export function rancanganDari({ daerah, tentang, macam, peraturan, berkas }: IsianRancangan, tentangLazim: string): RancanganBaru | null {
  const dasar = dasarDari(macam, peraturan, berkas);
  if (daerah === "" || dasar === null) return null;
  const isi = tentang.replace(/\s+/gu, " ").trim();
  return { daerah, dasar, ...(isi !== "" && isi !== tentangLazim && { tentang: isi }) };
}

function dasarDari(macam: MacamDasar, peraturan: string, berkas: Berkas | null): DasarRancangan | null {
  if (macam === "peraturan") return peraturan === "" ? null : { macam, id: peraturan };
  if (macam === "unggahan") return berkas && { macam, nama: berkas.nama, isi: berkas.isi };
  return { macam };
}
