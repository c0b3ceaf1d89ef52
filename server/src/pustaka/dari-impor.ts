/** Texts for the Pustaka that come from imports. */
import { createHash } from "node:crypto";
import { type AcuanLama, type EntriPustaka, type ImporRingkas, isNaskahKerja, type Provenans, type RencanaAcuan } from "@selaras/parsers";
import { defaultAcuan } from "../corpus/nama-kolom.ts";
import type { Galat } from "../errors.ts";
import { kerjaDihentikan, takAdaImpor } from "../impor/galat.ts";
import type { BahanImpor } from "../impor/kerja.ts";
import type { KerjaOrang } from "../impor/kerja-orang.ts";
import { bacaImpor, bahanImpor, type Peminta } from "../impor/simpanan.ts";
import type { ImporParts } from "../impor/unggah.ts";
import { acuanBerganti, sudahAdaDiPustaka, tanpaKetentuan } from "./galat.ts";
import { idEntri } from "./nama-entri.ts";
import type { Pustaka } from "./pustaka.ts";

/** What somebody says about a text for the Pustaka. */
export type KepalaEntri = Pick<EntriPustaka, "jenis" | "nomor" | "tahun" | "tentang" | "daerah" | "provinsi" | "tingkat" | "sumber">;

export interface PustakaImporParts extends ImporParts {
  readonly pustaka: Pustaka;
  readonly kerjaOrang: KerjaOrang;
}

type Hasil<T> = T | { readonly galat: Galat };

const sidik = (teks: string): string => createHash("sha256").update(teks, "utf8").digest("hex");

/** `22 November 2026` */
const tanggalOf = (pada: string): string =>
  new Intl.DateTimeFormat("id", { day: "numeric", month: "long", year: "numeric", timeZone: "Asia/Jakarta" }).format(new Date(pada));

/** Puts the text of an import, as decided, into the Pustaka. `409` where that regulation is there. Changes nothing once `signal` ended. */
export async function tambahkan(
  parts: PustakaImporParts,
  peminta: Peminta,
  impor: string,
  kepala: KepalaEntri,
  signal: AbortSignal,
): Promise<Hasil<{ readonly entri: EntriPustaka }>> {
  const { kerjaOrang, now, pustaka } = parts;
  const found = await bahanDan(parts, peminta, impor);
  if ("galat" in found) return found;
  const id = idBaru(pustaka.daftar, kepala);
  if (id === null) return { galat: sudahAdaDiPustaka(idEntri(kepala)) };
  const hasil = await kerjaOrang(peminta.id, "teks", found.bahan, signal);
  if ("galat" in hasil) return hasil;
  const { teks, diputuskan, ragu, pasal } = hasil.keluar;
  if (pasal === 0) return { galat: tanpaKetentuan() };
  const { nama, sha256 } = found.ringkas;
  const keraguan = ragu === 0 ? "tanpa keraguan pembaca" : `${diputuskan} dari ${ragu} keraguan pembaca sudah diputuskan`;
  const entri: EntriPustaka = {
    id,
    berkas: `${id}.md`,
    ...kepala,
    acuan: false,
    mutuTeks: `Dibaca dari berkas "${nama}" (SHA-256 ${sha256}) pada ${tanggalOf(now())}; ${keraguan}`,
    sha256: sidik(teks),
  };
  const rincian = { peraturan: id, berkas: nama, sha256 };
  const perbuatan = { pada: now(), pengguna: peminta.id, dokumen: null, tindakan: "pustaka.tambah", rincian };
  if (signal.aborted) return { galat: kerjaDihentikan() };
  const kept = await pustaka.simpan({ entri, teks, provenans: null }, perbuatan, null);
  return kept ? { entri } : { galat: sudahAdaDiPustaka(id) };
}

/** What replacing the acuan by an import would do. */
export async function rencanakan(
  parts: PustakaImporParts,
  peminta: Peminta,
  impor: string,
  signal: AbortSignal,
): Promise<Hasil<{ readonly rencana: RencanaAcuan }>> {
  const found = await bahanDan(parts, peminta, impor);
  if ("galat" in found) return found;
  const hasil = await parts.kerjaOrang(peminta.id, "rencana", { ...found.bahan, lama: await acuanLama(parts.pustaka) }, signal);
  return "galat" in hasil ? hasil : { rencana: hasil.keluar };
}

/** What to replace: the acuan of this SHA-256, but for these provisions. */
export interface PenggantianAcuan {
  readonly sidik: string;
  readonly pertahankan: readonly string[];
}

/**
 * Puts the official text of an import in the place of the acuan, but for the provisions of `pertahankan`. Drafts, columns and corrections go on under its
 * id. `409` where it is another one than `sidik` says. Changes nothing once `signal` ended.
 */
export async function gantiAcuan(
  parts: PustakaImporParts,
  peminta: Peminta,
  impor: string,
  { sidik: dilihat, pertahankan }: PenggantianAcuan,
  signal: AbortSignal,
): Promise<Hasil<{ readonly entri: EntriPustaka }>> {
  const { kerjaOrang, now, pustaka } = parts;
  const found = await bahanDan(parts, peminta, impor);
  if ("galat" in found) return found;
  const lama = await acuanLama(pustaka);
  if (lama.entri.sha256 !== dilihat) return { galat: acuanBerganti() };
  const { nama, sha256 } = found.ringkas;
  const opsi = { pertahankan, nama, sha256, tanggal: now().slice(0, 10) };
  const hasil = await kerjaOrang(peminta.id, "acuan", { ...found.bahan, lama, opsi }, signal);
  if ("galat" in hasil) return hasil;
  const { teks, provenans, pasal } = hasil.keluar;
  if (pasal === 0) return { galat: tanpaKetentuan() };
  const entri: EntriPustaka = {
    ...lama.entri,
    sumber: `Berkas "${nama}" (SHA-256 ${sha256}), diimpor pada ${tanggalOf(now())}`,
    mutuTeks: provenans.catatan,
    naskahResmi: !isNaskahKerja(provenans.provisions),
    sha256: sidik(teks),
  };
  const rincian = { peraturan: entri.id, berkas: nama, sha256, dipertahankan: pertahankan.length };
  const perbuatan = { pada: now(), pengguna: peminta.id, dokumen: null, tindakan: "pustaka.ganti-acuan", rincian };
  if (signal.aborted) return { galat: kerjaDihentikan() };
  const kept = await pustaka.simpan({ entri, teks, provenans }, perbuatan, dilihat);
  return kept ? { entri } : { galat: acuanBerganti() };
}

/** `null` where the regulation is there. A kabupaten and a kota may bear one name. */
function idBaru(daftar: readonly EntriPustaka[], kepala: KepalaEntri): string | null {
  const id = idEntri(kepala);
  const sama = daftar.find((one) => one.id === id);
  if (!sama) return id;
  const lain = `${id}-${kepala.tingkat}`;
  return sama.tingkat === kepala.tingkat || daftar.some((one) => one.id === lain) ? null : lain;
}

async function bahanDan(
  { db }: ImporParts,
  peminta: Peminta,
  impor: string,
): Promise<Hasil<{ readonly ringkas: ImporRingkas; readonly bahan: BahanImpor }>> {
  const [found, bahan] = await Promise.all([bacaImpor(db, peminta, impor), bahanImpor(db, peminta, impor)]);
  return found && bahan ? { ringkas: found.ringkas, bahan } : { galat: takAdaImpor() };
}

async function acuanLama(pustaka: Pustaka): Promise<AcuanLama> {
  const entri = defaultAcuan(pustaka.daftar);
  if (!entri) throw new Error("the Pustaka is empty");
  const { source, provenans } = await pustaka.naskah(entri.id);
  return { teks: source, entri, provenans: provenans ?? tanpaAsal(entri.id) };
}

/** An acuan of a folder that says nothing about where its provisions come from. */
const tanpaAsal = (id: string): Provenans => ({ regulation: id, note: "", catatan: "", sources: {}, provisions: [] });
