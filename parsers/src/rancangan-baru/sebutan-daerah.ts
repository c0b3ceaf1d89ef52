/** What a region, its head, its government and its gazette are called. */
import type { TingkatDaerah } from "../rancangan-tersaji.ts";
import { type Daerah, namaProvinsi } from "./daerah.ts";

export interface SebutanDaerah {
  /** `Bupati`. */
  readonly kepala: string;
  /** `Bupati Cilacap`. */
  readonly kepalaBernama: string;
  /** `Peraturan Bupati`. */
  readonly jenis: string;
  /** `Kabupaten Cilacap`. */
  readonly nama: string;
  /** `Cilacap`. */
  readonly namaPendek: string;
  /** `Kabupaten`; empty where the name of the region has no such word. */
  readonly wilayah: string;
  /** `Pemerintah Kabupaten Cilacap`. */
  readonly pemerintah: string;
  /** `Sekretaris Daerah Kabupaten Cilacap`. */
  readonly sekretaris: string;
  /** `Berita Daerah Kabupaten Cilacap`. */
  readonly berita: string;
  /** `Provinsi Jawa Tengah`; stands below the head of a kabupaten or kota. */
  readonly provinsi: string;
  /** Where a regulation is enacted: a kota is its own seat; of the others no source is at hand. */
  readonly tempat: string | null;
}

/** The head of each level. Source: Pasal 59 UU 23/2014. */
export const KEPALA_DAERAH: Readonly<Record<TingkatDaerah, string>> = { provinsi: "Gubernur", kabupaten: "Bupati", kota: "Wali Kota" };

/** A kota that is named after islands has its seat elsewhere. */
const KOTA_KEPULAUAN = /\bKepulauan\b/;

/** Source: butir 16, 163–173 Lampiran II UU 12/2011; `Pemerintah Aceh` UU 11/2006. */
export function sebutanOf(daerah: Daerah): SebutanDaerah {
  const kepala = KEPALA_DAERAH[daerah.tingkat];
  const wilayah = /^(?:Kabupaten|Kota|Provinsi) /.exec(daerah.nama)?.[0].trim() ?? "";
  const namaPendek = daerah.nama.slice(wilayah.length).trim();
  const aceh = daerah.nama === "Aceh";
  return {
    kepala,
    kepalaBernama: `${kepala} ${namaPendek}`,
    jenis: `Peraturan ${kepala}`,
    nama: daerah.nama,
    namaPendek,
    wilayah,
    pemerintah: wilayah === "" && !aceh ? `Pemerintah Daerah ${daerah.nama}` : `Pemerintah ${daerah.nama}`,
    sekretaris: `Sekretaris Daerah ${daerah.nama}`,
    berita: `Berita Daerah ${daerah.nama}`,
    // below a kabupaten or kota of Aceh regulations print PROVINSI ACEH
    provinsi: daerah.provinsi === "Aceh" ? "Provinsi Aceh" : namaProvinsi(daerah.provinsi),
    tempat: daerah.tingkat === "kota" && !KOTA_KEPULAUAN.test(namaPendek) ? namaPendek : null,
  };
}
