import { readFileSync } from "node:fs";
import type { Koreksi } from "../src/index.ts";
import { type Hasil, salah } from "./hasil.ts";

/** Corrections of people by column, from a JSON file; a sentence when the file cannot be used. */
export function bacaKoreksi(path: string, kolom: readonly string[]): ReadonlyMap<string, readonly Koreksi[]> | Hasil {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") return salah(`Berkas koreksi "${path}" tidak ditemukan.`);
    if (code !== undefined) return salah(`Berkas koreksi "${path}" gagal dibaca (${String(code)}).`);
    return salah(`Berkas koreksi "${path}" bukan JSON yang benar.`);
  }
  if (!Array.isArray(given)) return salah(`Berkas koreksi "${path}" harus berisi satu daftar: [{ "daerah": …, "putusan": … }, …].`);
  const found = new Map<string, Koreksi[]>();
  for (const [at, satu] of given.entries()) {
    const masalah = masalahOf(satu, kolom);
    if (masalah !== null) return salah(`Berkas koreksi "${path}", butir ${at + 1}: ${masalah}`);
    const { daerah, putusan, a, b, by, at: saat, reason } = satu as Koreksi & { readonly daerah: string };
    found.set(daerah, [...(found.get(daerah) ?? []), { putusan, a, b, by, at: saat, reason }]);
  }
  return found;
}

/** The fields that hold a text, besides the region and the decision. */
const BIDANG = ["a", "b", "by", "at", "reason"] as const;

function masalahOf(satu: unknown, kolom: readonly string[]): string | null {
  if (typeof satu !== "object" || satu === null || Array.isArray(satu)) return "bukan sebuah koreksi.";
  const isi: Readonly<Record<string, unknown>> = { ...satu };
  if (typeof isi.daerah !== "string") return '"daerah" belum diisi dengan nama berkas kolomnya, tanpa akhiran.';
  if (!kolom.includes(isi.daerah)) return `daerah "${isi.daerah}" bukan salah satu kolom: ${kolom.join(", ")}.`;
  if (isi.putusan !== "cocok" && isi.putusan !== "lepas") return '"putusan" harus "cocok" atau "lepas".';
  const kurang = BIDANG.find((nama) => typeof isi[nama] !== "string" || (isi[nama] as string).trim() === "");
  if (kurang !== undefined) return `"${kurang}" harus diisi dengan teks.`;
  return Number.isNaN(Date.parse(isi.at as string)) ? '"at" harus berupa waktu ISO, misalnya 2026-11-21T08:00:00Z.' : null;
}
