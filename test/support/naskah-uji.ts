/** The texts that the tests of the parsers read: the corpus, and the fixtures with their labels. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Label } from "./label.ts";

const FIXTURES = join(import.meta.dirname, "..", "fixtures");

/** The folder of the shipped texts. */
export const CORPUS = fileURLToPath(new URL("../../parsers/corpus", import.meta.url));

const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending))
    .sort();

/** Ids of the shipped regulations. */
export const ID_CORPUS: readonly string[] = namesIn(CORPUS, ".md").filter((id) => id !== "README");

/** Ids of the regulations that have a label. */
export const ID_LABEL: readonly string[] = namesIn(join(FIXTURES, "label"), ".json");

/** Ids of every text: the corpus and the fixtures. */
export const ID_NASKAH: readonly string[] = [...ID_CORPUS, ...namesIn(join(FIXTURES, "naskah"), ".md")];

/** The text of a regulation of the corpus or the fixtures. */
export function sourceOf(id: string): string {
  return readFileSync(join(ID_CORPUS.includes(id) ? CORPUS : join(FIXTURES, "naskah"), `${id}.md`), "utf8");
}

/** The label of a regulation. */
export function labelOf(id: string): Label {
  return JSON.parse(readFileSync(join(FIXTURES, "label", `${id}.json`), "utf8")) as Label;
}
