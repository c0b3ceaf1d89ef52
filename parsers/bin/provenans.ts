import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { AsalUsul } from "../src/index.ts";
import { type Hasil, salah } from "./hasil.ts";

/**
 * How sure the wording of an acuan is, from `NAME.provenance.json` beside it; `null` where there is no such file.
 *
 * Gives a sentence when the file is there and cannot be used: without it a working text would pass for the official one.
 */
export function bacaProvenans(acuan: string): { readonly asal: readonly AsalUsul[] } | null | Hasil {
  const path = join(dirname(acuan), `${basename(acuan).replace(/\.\w+$/, "")}.provenance.json`);
  let teks: string;
  try {
    teks = readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "ENOENT" ? null : salah(`Berkas asal-usul "${path}" gagal dibaca (${String(code ?? error)}).`);
  }
  const provisions = provisionsOf(teks);
  return provisions === null
    ? salah(`Berkas asal-usul "${path}" rusak, sehingga tidak diketahui apakah acuannya naskah kerja. Perbaiki atau pindahkan berkas itu.`)
    : { asal: provisions };
}

/** The provisions of a provenance file, `null` where it is no JSON or of another shape. */
function provisionsOf(teks: string): readonly AsalUsul[] | null {
  let given: unknown;
  try {
    given = JSON.parse(teks);
  } catch {
    return null;
  }
  const provisions = isObject(given) ? given.provisions : undefined;
  return Array.isArray(provisions) && provisions.every(isAsalUsul) ? provisions : null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

const isAsalUsul = (value: unknown): value is AsalUsul =>
  isObject(value) &&
  typeof value.locator === "string" &&
  (value.kind === "kutipan" || value.kind === "rekonstruksi") &&
  typeof value.confidence === "string" &&
  [value.sources, value.witnesses, value.inferred].every(Array.isArray);
