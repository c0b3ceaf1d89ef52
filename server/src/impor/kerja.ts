/** The heavy work of imports: pure functions of plain data, so that a thread can do it. */
import { randomUUID } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import {
  type AcuanLama,
  type CatatanImpor,
  countPeraturan,
  type DokumenRancangan,
  type GalatBerkas,
  type HasilImpor,
  type ImporRingkas,
  type KemajuanBaca,
  type KeputusanImpor,
  kePeraturan,
  type Meta,
  type NaskahBerkas,
  naskahTersaji,
  type OpsiAcuanResmi,
  type OpsiBaca,
  type Peraturan,
  type Provenans,
  parseMarkdown,
  type RencanaAcuan,
  rancanganImpor,
  rencanaAcuan,
  susunAcuanResmi,
  susunImpor,
  susunPeraturan,
  terapkanKeputusan,
  toText,
} from "@selaras/parsers";
import { gantiAlamatGambar } from "../rancangan/gambar.ts";
import { judulDaftar } from "../rancangan/judul.ts";
import { naskahTerlaluPanjang } from "./galat.ts";
import { type GambarBerbeda, type GambarTerbaca, gambarBerbeda } from "./gambar-terbaca.ts";

/** What was read from a file, as it is kept. */
export interface Terbaca extends Pick<ImporRingkas, "bentuk" | "judul" | "keraguan"> {
  /** `HasilImpor` as JSON, gzip. */
  readonly hasil: Uint8Array;
  /** Canonical text with the printed numbers; UTF-8, gzip. */
  readonly teks: Uint8Array;
  readonly pilihan: Readonly<Record<string, readonly string[]>>;
  /** Each once; a picture that stands in several places of `hasil` has one address there. */
  readonly gambar: readonly GambarTerbaca[];
}

/** An import and what was decided about it. */
export interface BahanImpor {
  readonly hasil: Uint8Array;
  readonly teks: Uint8Array;
  readonly keputusan: KeputusanImpor;
}

/** Each kind of work: what it takes and what it gives. */
export interface Kerja {
  readonly baca: {
    readonly masuk: { readonly berkas: Uint8Array; readonly nama: string; readonly perubahan: NonNullable<OpsiBaca["perubahan"]> };
    readonly keluar: { readonly terbaca: Terbaca } | { readonly galat: Pick<GalatBerkas, "pesan" | "tindakan"> };
  };
  readonly rancangan: {
    readonly masuk: BahanImpor;
    readonly keluar: {
      readonly isi: DokumenRancangan;
      /** With what its unit is called. */
      readonly catatan: readonly (CatatanImpor & { readonly tempat: string })[];
      readonly tentang: string;
    };
  };
  readonly teks: {
    readonly masuk: BahanImpor;
    readonly keluar: { readonly teks: string; readonly pasal: number; readonly ragu: number; readonly diputuskan: number };
  };
  readonly rencana: { readonly masuk: BahanImpor & { readonly lama: AcuanLama }; readonly keluar: RencanaAcuan };
  readonly acuan: {
    readonly masuk: BahanImpor & { readonly lama: AcuanLama; readonly opsi: OpsiAcuanResmi };
    readonly keluar: { readonly teks: string; readonly provenans: Provenans; readonly pasal: number };
  };
}

export type JenisKerja = keyof Kerja;

type Pekerja = {
  readonly [J in JenisKerja]: (masuk: Kerja[J]["masuk"], onKemajuan: (kemajuan: KemajuanBaca) => void) => Promise<Kerja[J]["keluar"]>;
};

/** Seven times the longest regulation at hand; all of it goes to whoever looks at the import. */
const TERPANJANG = 2_000_000;

/** What each kind of work does. Rejects only for a fault of ours. */
export const PEKERJA: Pekerja = { baca, rancangan, teks, rencana, acuan };

async function baca({ berkas, nama, perubahan }: Kerja["baca"]["masuk"], onKemajuan: (kemajuan: KemajuanBaca) => void) {
  // Loaded only where a file is read: the libraries of the formats are large.
  const { bacaBerkas } = await import("@selaras/parsers/berkas");
  const bacaan = await bacaBerkas(berkas, nama, { perubahan, onKemajuan });
  if ("galat" in bacaan) return bacaan;
  const { naskah } = bacaan;
  if (naskah.sumber.length > TERPANJANG) return { galat: naskahTerlaluPanjang(naskah.sumber.length) };
  const berbeda = gambarBerbeda(naskah.gambar);
  if ("galat" in berbeda) return berbeda;
  onKemajuan({ langkah: "Menyusun naskah", selesai: 0, jumlah: 1 });
  return { terbaca: terbacaOf(naskah, berbeda) };
}

function terbacaOf(naskah: NaskahBerkas, { gambar, alamat }: GambarBerbeda): Terbaca {
  const susunan = susunImpor(naskah);
  const hasil: HasilImpor = { ...susunan, isi: gantiAlamatGambar(susunan.isi, (src) => alamat.get(src) ?? src) };
  return {
    bentuk: hasil.bentuk,
    judul: judulOf(hasil.meta),
    keraguan: hasil.keraguan.length,
    hasil: gzipSync(JSON.stringify(hasil)),
    teks: gzipSync(toText(susunPeraturan(naskah.blok))),
    pilihan: Object.fromEntries(hasil.keraguan.map(({ id, pilihan }) => [id, pilihan.map(({ kode }) => kode)])),
    gambar,
  };
}

/** `Peraturan Bupati Cilacap Nomor 5 Tahun 2024 tentang …`, as far as the text says so. */
function judulOf({ jenis, nomor, tahun, tentang, daerah }: Meta): string {
  const nama = daerah?.replace(/^(?:Kabupaten|Kota|Provinsi)\s+/i, "") ?? "";
  return [
    jenis ?? "",
    jenis !== null && /\b(?:Bupati|Wali ?Kota|Gubernur)$/i.test(jenis) ? nama : "",
    nomor === null ? "" : `Nomor ${nomor}`,
    tahun === null ? "" : `Tahun ${tahun}`,
    tentang === null ? "" : `tentang ${judulDaftar(tentang)}`,
  ]
    .filter((part) => part !== "")
    .join(" ")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .slice(0, 500);
}

const hasilOf = ({ hasil }: Pick<BahanImpor, "hasil">): HasilImpor => JSON.parse(gunzipSync(hasil).toString("utf8")) as HasilImpor;

async function rancangan(bahan: BahanImpor): Promise<Kerja["rancangan"]["keluar"]> {
  const hasil = hasilOf(bahan);
  const { isi, catatan } = rancanganImpor(hasil, bahan.keputusan, () => randomUUID());
  const { locatorDari, peraturan } = kePeraturan(isi);
  return {
    isi,
    catatan: catatan.map((satu) => ({ ...satu, tempat: locatorDari(satu.satuan) ?? "Naskah" })),
    tentang: peraturan.meta.tentang ?? "",
  };
}

/** The text as decided, with the numbers that were printed; to the letter where no decision changed anything. */
function teksOf(bahan: BahanImpor, hasil: HasilImpor): string {
  const isi = terapkanKeputusan(hasil, bahan.keputusan);
  if (JSON.stringify(isi) === JSON.stringify(hasil.isi)) return gunzipSync(bahan.teks).toString("utf8");
  return kePeraturan(naskahTersaji(isi), { nomor: "tercetak" }).teks;
}

async function teks(bahan: BahanImpor): Promise<Kerja["teks"]["keluar"]> {
  const hasil = hasilOf(bahan);
  const isi = teksOf(bahan, hasil);
  const ids = new Set(Object.keys(bahan.keputusan));
  return {
    teks: isi,
    pasal: countPeraturan(parseMarkdown(isi)).pasal,
    ragu: hasil.keraguan.length,
    diputuskan: hasil.keraguan.filter(({ id }) => ids.has(id)).length,
  };
}

const resmiOf = (bahan: BahanImpor): Peraturan => parseMarkdown(teksOf(bahan, hasilOf(bahan)));

async function rencana({ lama, ...bahan }: Kerja["rencana"]["masuk"]): Promise<RencanaAcuan> {
  return rencanaAcuan(lama, resmiOf(bahan));
}

async function acuan({ lama, opsi, ...bahan }: Kerja["acuan"]["masuk"]): Promise<Kerja["acuan"]["keluar"]> {
  const resmi = resmiOf(bahan);
  return { ...susunAcuanResmi(lama, resmi, opsi), pasal: countPeraturan(resmi).pasal };
}
