/** What the address of the page says, and the addresses of the server that answer it. Pure. */
import type { BarisRinci, EntriPustaka, KelompokTampil, KetentuanPilihan, KoreksiTampil, Sel, Tambahan } from "@selaras/parsers";
import type { Alamat } from "../api.ts";
import { namaPeraturan } from "../nama-peraturan.ts";
import { fresh } from "./alamat-ringkas.ts";
import { readTanda, type Tanda, URUTAN_TANDA } from "./hubungan.tsx";
import { idTelaah } from "./kolom-telaah.ts";
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
    topik: Object.hasOwn(SEBUTAN_TOPIK, topik) ? topik : "",
    cari: params.get("cari") ?? "",
    urut: Object.hasOwn(URUTAN_BARIS, urut) ? (urut as Urut) : "acuan",
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
  /** All that can stand as columns, in the order of the Pustaka; reviews that the address names behind them. */
  readonly calon: readonly EntriPustaka[];
  /** Ids of the columns, in that order. */
  readonly kolom: readonly string[];
}

/**
 * Reads `acuan`, `daerah` and `kecuali`; what neither the Pustaka nor `telaah` (the reviews that the address names) knows is left out. `null` where there is
 * nothing to compare.
 */
export function readSanding(
  params: URLSearchParams,
  daftar: readonly EntriPustaka[],
  telaah: readonly EntriPustaka[] = [],
): Sanding | null {
  const acuan = daftar.find(({ id }) => id === params.get("acuan")) ?? daftar.find((satu) => satu.acuan) ?? daftar[0];
  const calon = [...daftar.filter((satu) => satu !== acuan), ...telaah];
  if (!acuan || calon.length === 0) return null;
  const wanted = new Set(params.get("daerah")?.split(","));
  const without = new Set(params.get("kecuali")?.split(","));
  const semua = calon.map(({ id }) => id);
  const named = semua.filter((id) => (wanted.size > 0 ? wanted.has(id) : !without.has(id)));
  return { acuan, calon, kolom: named.length > 0 ? named : semua };
}

/** Names quoted in a notice; an address can hold hundreds. */
const MOST_NAMES = 5;
const LONGEST_NAME = 60;

const quoted = (nama: readonly string[]): string =>
  nama
    .slice(0, MOST_NAMES)
    .map((satu) => `"${satu.length > LONGEST_NAME ? `${satu.slice(0, LONGEST_NAME)}…` : satu}"`)
    .join(", ")
    .concat(nama.length > MOST_NAMES ? `, dan ${nama.length - MOST_NAMES} lainnya` : "");

const listOf = (params: URLSearchParams, nama: string): readonly string[] => [
  ...new Set((params.get(nama) ?? "").split(",").filter((satu) => satu !== "")),
];

/** What the address names and nobody knows, each in a sentence that also says what is shown instead. Nothing where all is known. */
export function takDikenal(params: URLSearchParams, daftar: readonly EntriPustaka[], { acuan, calon, kolom }: Sanding): readonly string[] {
  const known = new Set(daftar.map(({ id }) => id));
  const unknown = (nama: string) => listOf(params, nama).filter((id) => !known.has(id));
  const wanted = params.get("acuan") ?? "";
  const daerah = listOf(params, "daerah");
  const semua = kolom.length === calon.length;
  const baku = (nama: string, nilai: string, ada: object, sebutan: string) =>
    nilai === "" || Object.hasOwn(ada, nilai) ? [] : [`${nama} ${quoted([nilai])} tidak dikenal; ${sebutan}.`];
  const tanda = listOf(params, "hubungan").filter((satu) => !URUTAN_TANDA.some((lain) => lain === satu));
  return [
    ...(wanted === "" || known.has(wanted)
      ? []
      : [`Acuan ${quoted([wanted])} tidak ada di pustaka; yang dipakai ${namaPeraturan(acuan)}.`]),
    ...(unknown("daerah").length === 0
      ? []
      : [
          `Daerah ${quoted(unknown("daerah"))} tidak ada di pustaka; yang ditampilkan ${semua ? "semua peraturan" : "kolom lain yang disebut alamat"}.`,
        ]),
    ...(daerah.length > 0 && daerah.every((id) => id === acuan.id)
      ? ["Daerah yang disebut alamat adalah acuannya sendiri; yang ditampilkan semua peraturan lain."]
      : []),
    ...(unknown("kecuali").length === 0
      ? []
      : [`Pengecualian ${quoted(unknown("kecuali"))} tidak ada di pustaka, sehingga tidak mengurangi kolom.`]),
    ...baku("Topik", params.get("topik") ?? "", SEBUTAN_TOPIK, "yang ditampilkan semua topik"),
    ...(tanda.length === 0 ? [] : [`Saringan hubungan ${quoted(tanda)} tidak dikenal dan tidak dipakai.`]),
    ...baku("Urutan", params.get("urut") ?? "", URUTAN_BARIS, "baris ditampilkan menurut urutan acuan"),
  ];
}

/** The shorter way to name the columns: all, these, or all but these. A review has to be named, as the server's own list does not have it. */
export function namaKolomTerpilih(
  semua: readonly string[],
  kolom: readonly string[],
): { readonly daerah: string; readonly kecuali: string } {
  const pustaka = semua.filter((id) => idTelaah(id) === null);
  if (kolom.some((id) => idTelaah(id) !== null)) return { daerah: kolom.join(","), kecuali: "" };
  if (kolom.length === pustaka.length) return { daerah: "", kecuali: "" };
  if (kolom.length * 2 <= pustaka.length) return { daerah: kolom.join(","), kecuali: "" };
  const chosen = new Set(kolom);
  return { daerah: "", kecuali: pustaka.filter((id) => !chosen.has(id)).join(",") };
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
