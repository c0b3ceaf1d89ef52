import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { AsalUsul } from "../src/index.ts";
import { type Hasil, salah } from "./hasil.ts";

interface Asal {
  readonly asal: readonly AsalUsul[];
  /** Addresses of the sources, by short name. */
  readonly sumber: Readonly<Record<string, string>>;
}

/**
 * How sure the wording of an acuan is, from `NAME.provenance.json` beside it; `null` where there is no such file.
 *
 * Gives a sentence when the file is there and cannot be used: without it a working text would pass for the official one.
 */
export function bacaProvenans(acuan: string): Asal | null | Hasil {
  const path = join(dirname(acuan), `${basename(acuan).replace(/\.\w+$/, "")}.provenance.json`);
  let teks: string;
  try {
    teks = readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "ENOENT" ? null : salah(`Berkas asal-usul "${path}" gagal dibaca (${String(code ?? error)}).`);
  }
  const provisions = asalOf(teks);
  return provisions === null
    ? salah(`Berkas asal-usul "${path}" rusak, sehingga tidak diketahui apakah acuannya naskah kerja. Perbaiki atau pindahkan berkas itu.`)
    : provisions;
}

/** What a provenance file tells, `null` where it is no JSON or of another shape. A missing list of sources takes nothing from the mark. */
function asalOf(teks: string): Asal | null {
  let given: unknown;
  try {
    given = JSON.parse(teks);
  } catch {
    return null;
  }
  const { provisions = undefined, sources = undefined } = isObject(given) ? given : {};
  if (!Array.isArray(provisions) || !provisions.every(isAsalUsul)) return null;
  const sumber = Object.entries(isObject(sources) ? sources : {}).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  return { asal: provisions, sumber: Object.fromEntries(sumber) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

const isAsalUsul = (value: unknown): value is AsalUsul =>
  isObject(value) &&
  typeof value.locator === "string" &&
  (value.kind === "kutipan" || value.kind === "rekonstruksi" || value.kind === "naskah resmi") &&
  typeof value.confidence === "string" &&
  [value.sources, value.witnesses, value.inferred].every(Array.isArray);
