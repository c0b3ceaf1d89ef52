/** What the address of the page says, and the addresses of the server that answer it. Pure. */
import type { EntriPustaka, Koreksi, Sel, Tambahan } from "@selaras/parsers";
import type { Alamat } from "../api.ts";
import { fresh } from "./alamat-ringkas.ts";
import { readTanda, type Tanda } from "./hubungan.tsx";
import type { BarisRinci } from "./ringkas.ts";
import { SEBUTAN_TOPIK } from "./sebutan.ts";

export const URUTAN_BARIS = { acuan: "Urutan acuan", simpangan: "Penyimpangan terbanyak", bobot: "Penyimpangan terberat" } as const;

export type Urut = keyof typeof URUTAN_BARIS;

export interface SaringanMatriks {
  readonly hubungan: readonly Tanda[];
  readonly beda: boolean;
  readonly topik: string;
  readonly cari: string;
  readonly urut: Urut;
}

/** Names in the address that filter or sort. */
export const NAMA_SARINGAN = ["hubungan", "beda", "topik", "cari", "urut"] as const;

export function readSaringan(params: URLSearchParams): SaringanMatriks {
  const topik = params.get("topik") ?? "";
  const urut = params.get("urut") ?? "";
  return {
    hubungan: [...readTanda(params.get("hubungan"))],
    beda: params.get("beda") === "1",
    topik: topik in SEBUTAN_TOPIK ? topik : "",
    cari: params.get("cari") ?? "",
    urut: urut in URUTAN_BARIS ? (urut as Urut) : "acuan",
  };
}

/** The part of an address of the server that filters and sorts; empty where all rows stand in the order of the acuan. */
export function saringanQuery({ hubungan, beda, topik, cari, urut }: SaringanMatriks): string {
  const query = new URLSearchParams();
  if (hubungan.length > 0) query.set("hubungan", hubungan.join(","));
  if (beda) query.set("beda", "1");
  if (topik) query.set("topik", topik);
  if (cari.trim()) query.set("cari", cari.trim());
  if (urut !== "acuan") query.set("urut", urut);
  return query.toString();
}

/** What is compared. */
export interface Sanding {
  readonly acuan: EntriPustaka;
  /** All that can stand as columns, in the order of the Pustaka. */
  readonly calon: readonly EntriPustaka[];
  /** Ids of the columns, in that order. */
  readonly kolom: readonly string[];
}

/** Reads `acuan`, `daerah` and `kecuali`; what the Pustaka does not know is left out. `null` where there is nothing to compare. */
export function readSanding(params: URLSearchParams, daftar: readonly EntriPustaka[]): Sanding | null {
  const acuan = daftar.find(({ id }) => id === params.get("acuan")) ?? daftar.find((satu) => satu.acuan) ?? daftar[0];
  const calon = daftar.filter((satu) => satu !== acuan);
  if (!acuan || calon.length === 0) return null;
  const wanted = new Set(params.get("daerah")?.split(","));
  const without = new Set(params.get("kecuali")?.split(","));
  const semua = calon.map(({ id }) => id);
  const named = semua.filter((id) => (wanted.size > 0 ? wanted.has(id) : !without.has(id)));
  return { acuan, calon, kolom: named.length > 0 ? named : semua };
}

/** The shorter way to name the columns: all, these, or all but these. */
export function namaKolomTerpilih(
  semua: readonly string[],
  kolom: readonly string[],
): { readonly daerah: string; readonly kecuali: string } {
  if (kolom.length === semua.length) return { daerah: "", kecuali: "" };
  if (kolom.length * 2 <= semua.length) return { daerah: kolom.join(","), kecuali: "" };
  const chosen = new Set(kolom);
  return { daerah: "", kecuali: semua.filter((id) => !chosen.has(id)).join(",") };
}

/**
 * `acuan=…&daerah=…`, as every address of the server below takes it; empty for the comparison a visitor sees first, so that it can be asked
 * for before the list of regulations is here. Commas stay as they are: encoded they would be three letters.
 */
export function sandingQuery({ acuan, calon, kolom }: Sanding): string {
  const named = namaKolomTerpilih(
    calon.map(({ id }) => id),
    kolom,
  );
  const parts = Object.entries(named).filter(([, ids]) => ids !== "");
  const own = acuan.acuan && calon.every((satu) => !satu.acuan) ? [] : [`acuan=${encodeURIComponent(acuan.id)}`];
  return [...own, ...parts.map(([nama, ids]) => `${nama}=${ids}`)].join("&");
}

/** A decision as the server gives it. */
export interface KoreksiTampil extends Koreksi {
  readonly acuan: string;
  readonly daerah: string;
  readonly berlaku: boolean;
  /** Provisions that the texts no longer hold. */
  readonly hilang: readonly ("a" | "b")[];
}

export interface KetentuanPilihan {
  readonly locator: string;
  readonly jangkar: string;
  readonly kelompok: readonly string[];
  readonly tempat: "batang-tubuh" | "lampiran";
  readonly teks: string;
  readonly padanan: readonly string[];
}

export interface KelompokTampil {
  readonly topik: string;
  readonly kalimat: string;
  readonly jumlah: number;
  readonly anggota: readonly {
    readonly kolom: string;
    readonly nama: string;
    readonly locator: string;
    readonly jangkar: string;
    readonly teks: string;
  }[];
}

export const alamatUrutan = (query: string, saringan: string, versi: number): Alamat<{ readonly baris: readonly number[] }> => ({
  url: `/api/matriks/urutan?${query}&${saringan}${fresh(versi)}`,
});

export const alamatKolom = (acuan: string, kolom: readonly string[], versi: number): Alamat<Readonly<Record<string, readonly Sel[]>>> => ({
  url: `/api/matriks/kolom?acuan=${encodeURIComponent(acuan)}&daerah=${kolom.join(",")}${fresh(versi)}`,
});

export const alamatBaris = (query: string, locator: string, versi: number): Alamat<BarisRinci> => ({
  url: `/api/matriks/baris?${query}&locator=${encodeURIComponent(locator)}${fresh(versi)}`,
});

export const alamatTambahan = (
  query: string,
  mulai: number,
  versi: number,
): Alamat<{ readonly jumlah: number; readonly kelompok: readonly KelompokTampil[] }> => ({
  url: `/api/matriks/tambahan?${query}&mulai=${mulai}${fresh(versi)}`,
});

export const alamatTambahanKolom = (acuan: string, id: string, versi: number): Alamat<readonly Tambahan[]> => ({
  url: `/api/matriks/tambahan/${encodeURIComponent(id)}?acuan=${encodeURIComponent(acuan)}${fresh(versi)}`,
});

export const alamatKetentuan = (acuan: string, id: string, versi: number): Alamat<readonly KetentuanPilihan[]> => ({
  url: `/api/matriks/ketentuan/${encodeURIComponent(id)}?acuan=${encodeURIComponent(acuan)}${fresh(versi)}`,
});

export const alamatKoreksi = (
  query: string,
  versi: number,
): Alamat<{ readonly koreksi: readonly KoreksiTampil[]; readonly rusak: number }> => ({ url: `/api/koreksi?${query}${fresh(versi)}` });
