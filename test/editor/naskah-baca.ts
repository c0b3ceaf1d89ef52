/** What the server would tell the pages of a regulation, without a server. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AsalUsul, type EntriPustaka, type Peraturan, parseMarkdown } from "@selaras/parsers";
import type { Naskah } from "../../editor/src/api.ts";
import { CORPUS, sourceOf } from "../support/naskah-uji.ts";

/** The entries of the shipped regulations. */
export const ENTRI = JSON.parse(readFileSync(join(CORPUS, "manifest.json"), "utf8")) as readonly EntriPustaka[];

/** A tree as the reading page gets it; which entry it bears does not matter to the text. */
export function naskahBaca(peraturan: Peraturan, asal: readonly AsalUsul[] = []): Naskah {
  const [entri] = ENTRI;
  if (entri === undefined) throw new Error("The manifest of the corpus is empty.");
  return { entri, peraturan, asal, catatan: null, sumber: {} };
}

/** A regulation of the corpus or the fixtures as the reading page gets it. */
export const naskahKorpus = (id: string): Naskah => naskahBaca(parseMarkdown(sourceOf(id)));
