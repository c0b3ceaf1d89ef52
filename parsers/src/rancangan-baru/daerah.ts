/** The 38 provinces and their kabupaten and kota: whoever makes a Peraturan Gubernur, Bupati or Wali Kota. */
import type { TingkatDaerah } from "../rancangan-tersaji.ts";
import { BARIS_PROVINSI, type BarisProvinsi } from "./daerah-data.ts";

export interface Daerah {
  /** Code of the Ministry of Home Affairs: `33.01`. */
  readonly kode: string;
  /** `Kabupaten Cilacap`, `Kota Surakarta`, `Provinsi Jawa Tengah`. */
  readonly nama: string;
  readonly tingkat: TingkatDaerah;
  /** Name of its province, without the word. */
  readonly provinsi: string;
}

/** Provinces whose law names them without the word: UU 11/2006 (`Pemerintah Aceh`), UU 13/2012. */
const TANPA_PROVINSI: ReadonlySet<string> = new Set(["Aceh", "Daerah Istimewa Yogyakarta"]);

/** `Provinsi Jawa Tengah`, `Aceh`. */
export const namaProvinsi = (provinsi: string): string => (TANPA_PROVINSI.has(provinsi) ? provinsi : `Provinsi ${provinsi}`);

/** Every region with a head who makes regulations; each province before its kabupaten, those before its kota, in the order of the codes. */
export const DAERAH: readonly Daerah[] = BARIS_PROVINSI.flatMap((baris) => [
  { kode: baris.kode, nama: namaProvinsi(baris.nama), tingkat: "provinsi" as const, provinsi: baris.nama },
  ...anggota(baris, "kabupaten", "Kabupaten"),
  ...anggota(baris, "kota", "Kota"),
]);

function anggota(baris: BarisProvinsi, tingkat: "kabupaten" | "kota", sebutan: string): readonly Daerah[] {
  if (baris[tingkat] === "") return [];
  return baris[tingkat].split("; ").map((entri) => {
    const [nomor = "", ...nama] = entri.split(" ");
    return { kode: `${baris.kode}.${nomor}`, nama: `${sebutan} ${nama.join(" ")}`, tingkat, provinsi: baris.nama };
  });
}

const MENURUT_KODE: ReadonlyMap<string, Daerah> = new Map(DAERAH.map((daerah) => [daerah.kode, daerah]));

/** The region with this code (`33.01`, `33`); `undefined` for any other string. */
export const cariDaerah = (kode: string): Daerah | undefined => MENURUT_KODE.get(kode);
