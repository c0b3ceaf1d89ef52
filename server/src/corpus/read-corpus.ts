import { createHash } from "node:crypto";
import { access, constants, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { EntriPustaka, Provenans } from "@selaras/parsers";

/** One text of the corpus as it stands on disk, not parsed yet. */
export interface Naskah {
  readonly entri: EntriPustaka;
  readonly source: string;
  /** Where each provision comes from; only a reconstructed text has it. */
  readonly provenans: Provenans | null;
  /** `true` where the file is not the one the manifest was written for. */
  readonly changed: boolean;
}

/** The folder of the corpus that ships with `@selaras/parsers`. */
export function corpusFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("@selaras/parsers/corpus/manifest.json"));
}

/**
 * Reads every text named in `manifest.json`, in its order, with its provenance where there is one.
 *
 * Throws when the manifest or a text is missing or is not JSON: the corpus ships with the program, so that is a broken installation.
 */
export async function readCorpus(folder: string): Promise<readonly Naskah[]> {
  return Promise.all((await readDaftar(folder)).map((entri) => readNaskah(folder, entri)));
}

/**
 * Reads `manifest.json` alone. Throws where it is missing, is not JSON, is not a list of entries with an id and a file, or names a file that
 * may not be read: whoever starts the server learns of it, not the first visitor.
 */
export async function readDaftar(folder: string): Promise<readonly EntriPustaka[]> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  if (!Array.isArray(manifest) || !manifest.every(isEntri)) throw new Error(`${folder}/manifest.json is not a list of entries`);
  await Promise.all(manifest.map(({ berkas }) => access(join(folder, berkas), constants.R_OK)));
  return manifest;
}

/** Only what would lead out of the folder or to no text at all is checked: whoever writes a manifest sees the rest on the page. */
function isEntri(value: unknown): value is EntriPustaka {
  if (typeof value !== "object" || value === null || !("id" in value) || !("berkas" in value)) return false;
  const { id, berkas } = value;
  // An id stands in addresses and lists: no comma, no slash.
  return typeof id === "string" && /^[\w.-]+$/.test(id) && typeof berkas === "string" && !/[/\\]/.test(berkas);
}

/** Reads one text of the folder with its provenance. Throws where it is missing. */
export async function readNaskah(folder: string, entri: EntriPustaka): Promise<Naskah> {
  const bytes = await readFile(join(folder, entri.berkas));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { entri, source: bytes.toString("utf8"), provenans: await readProvenans(folder, entri.id), changed: sha256 !== entri.sha256 };
}

async function readProvenans(folder: string, id: string): Promise<Provenans | null> {
  try {
    return JSON.parse(await readFile(join(folder, `${id}.provenance.json`), "utf8")) as Provenans;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
