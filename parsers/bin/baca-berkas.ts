import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { bodyOf, type Peraturan, susunPeraturan, type Unit } from "../src/index.ts";
import { type BentukNaskah, bacaBerkas as bacaNaskah, type GalatBerkas, UKURAN_TERBESAR } from "../src/readers/berkas.ts";
import { type Hasil, salah } from "./hasil.ts";

/** A regulation as a file has it. */
export interface Terbaca {
  /** The text in which the offsets of `peraturan` stand: the file itself where it is text. */
  readonly source: string;
  readonly bentuk: BentukNaskah;
  readonly peraturan: Peraturan;
}

/** Reads a regulation from a file of any form; gives a sentence instead when the file cannot be used. */
export async function bacaBerkas(path: string): Promise<Terbaca | Hasil> {
  const bytes = bacaBytes(path);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const bacaan = await bacaNaskah(bytes, basename(path));
  if ("galat" in bacaan) return salah(kalimat(path, bacaan.galat));
  const { sumber, bentuk, blok } = bacaan.naskah;
  const peraturan = susunPeraturan(blok);
  if (!hasPasal(bodyOf(peraturan)))
    return salah(`"${path}" tidak terbaca sebagai peraturan: tidak ditemukan satu Pasal pun. Periksa apakah berkasnya benar.`);
  return { source: sumber, bentuk, peraturan };
}

/** Whether the file could not be used. */
export const isHasil = (value: object): value is Hasil => "kode" in value;

const hasPasal = (units: readonly Unit[]): boolean => units.some((unit) => unit.type === "pasal" || hasPasal(unit.children));

/** The sentences are made for who uploads a file; here it is read where it lies. */
function kalimat(path: string, { sebab, pesan, tindakan }: GalatBerkas): string {
  if (sebab === "kosong") return `"${path}" kosong.`;
  const lagi = tindakan.replace(/\bunggah\b/g, "pakai").replace(/\bUnggah\b/g, "Pakai");
  return `"${path}" tidak dapat dibaca. ${pesan} ${lagi}`;
}

function bacaBytes(path: string): Uint8Array | Hasil {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return salah(`"${path}" adalah folder. Sebutkan berkas peraturannya.`);
    // a device or a pipe may have no end
    if (!stat.isFile()) return salah(`"${path}" bukan berkas biasa. Simpan dahulu naskahnya sebagai berkas.`);
    if (stat.size > UKURAN_TERBESAR)
      return salah(`"${path}" terlalu besar (${Math.round(stat.size / 1_048_576)} MB; batasnya ${UKURAN_TERBESAR / 1_048_576} MB).`);
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    return salah(alasan(path, error));
  }
}

function alasan(path: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return `Berkas "${path}" tidak ditemukan.`;
  if (code === "EACCES" || code === "EPERM") return `Berkas "${path}" tidak boleh dibaca oleh pengguna ini.`;
  return `Berkas "${path}" gagal dibaca (${String(code ?? error)}).`;
}
