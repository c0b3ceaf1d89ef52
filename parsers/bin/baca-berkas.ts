import { readFileSync, statSync } from "node:fs";
import { bodyOf, type Peraturan, parseHtml, parseMarkdown, type Unit } from "../src/index.ts";
import { type Hasil, salah } from "./hasil.ts";

/** The largest file that is read, in bytes. The longest regulation with annexes we know has 4 MB of text. */
const TERBESAR = 64 * 1024 * 1024;

/** Reads a regulation from a file; gives a sentence instead when the file cannot be used. */
export function bacaBerkas(path: string): { readonly source: string; readonly peraturan: Peraturan } | Hasil {
  const source = bacaTeks(path);
  if (typeof source !== "string") return source;
  const peraturan = isHalaman(path, source) ? parseHtml(source) : parseMarkdown(source);
  if (!hasPasal(bodyOf(peraturan)))
    return salah(`"${path}" tidak terbaca sebagai peraturan: tidak ditemukan satu Pasal pun. Periksa apakah berkasnya benar.`);
  return { source, peraturan };
}

/** Whether the file is a web page. */
export const isHalaman = (path: string, source: string): boolean => /\.html?$/i.test(path) || /^\s*(?:<!doctype html|<html)/i.test(source);

/** Whether the file could not be used. */
export const isHasil = (value: object): value is Hasil => "kode" in value;

const hasPasal = (units: readonly Unit[]): boolean => units.some((unit) => unit.type === "pasal" || hasPasal(unit.children));

function bacaTeks(path: string): string | Hasil {
  let bytes: Buffer;
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return salah(`"${path}" adalah folder. Sebutkan berkas peraturannya.`);
    // a device or a pipe may have no end
    if (!stat.isFile()) return salah(`"${path}" bukan berkas biasa. Simpan dahulu naskahnya sebagai berkas.`);
    if (stat.size > TERBESAR)
      return salah(`"${path}" terlalu besar (${Math.round(stat.size / 1_048_576)} MB; batasnya ${TERBESAR / 1_048_576} MB).`);
    bytes = readFileSync(path);
  } catch (error) {
    return salah(alasan(path, error));
  }
  if (bytes.length === 0) return salah(`"${path}" kosong.`);
  // whole signatures: a text may begin with the letters PK
  const head = bytes.subarray(0, 4).toString("latin1");
  if (head.startsWith("%PDF")) return salah(`"${path}" adalah PDF, yang belum dapat dibaca. Simpan dahulu sebagai teks atau Markdown.`);
  if (head === "PK\u0003\u0004" || head === "\u00d0\u00cf\u0011\u00e0")
    return salah(`"${path}" adalah dokumen Word atau arsip, yang belum dapat dibaca. Simpan dahulu sebagai teks atau halaman web.`);
  const text = decode(bytes);
  if (text === null) return salah(`"${path}" bukan berkas teks.`);
  return text.trim() === "" ? salah(`"${path}" kosong.`) : text;
}

function alasan(path: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return `Berkas "${path}" tidak ditemukan.`;
  if (code === "EACCES" || code === "EPERM") return `Berkas "${path}" tidak boleh dibaca oleh pengguna ini.`;
  return `Berkas "${path}" gagal dibaca (${String(code ?? error)}).`;
}

/** What Windows prints for the bytes 0x80–0x9F, quotation marks and dashes above all; TextDecoder of Node 20 leaves them control signs. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** UTF-8, UTF-16 with its mark, or the old Windows code page; `null` for what holds bytes of no text. */
function decode(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const control = bytes.subarray(0, 4096).filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
    return control > 8 ? null : bytes.toString("latin1").replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80));
  }
}
