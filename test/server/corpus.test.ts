import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRak, defaultAcuan } from "@selaras/server/corpus/rak";
import { corpusFolder, readCorpus } from "@selaras/server/corpus/read-corpus";
import { warmRak } from "@selaras/server/corpus/warm-rak";
import { expect, it, onTestFinished } from "vitest";
import { naskah, peraturan } from "../support/peraturan-contoh.ts";

it("reads the shipped texts, each the one its manifest was written for", async () => {
  const corpus = await readCorpus(corpusFolder());
  expect(corpus.length).toBeGreaterThanOrEqual(6);
  expect(corpus.filter((one) => one.changed)).toEqual([]);
  expect(corpus.every((one) => one.source.length > 10_000)).toBe(true);
});

it("reads provenance for the baseline and for nothing else", async () => {
  const corpus = await readCorpus(corpusFolder());
  expect(corpus.filter((one) => one.provenans !== null).map((one) => one.entri.acuan)).toEqual([true]);
});

it("notices a text that was changed after the manifest was written", async () => {
  const folder = await mkdtemp(join(tmpdir(), "selaras-corpus-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(corpusFolder(), folder, { recursive: true });
  const [first] = await readCorpus(folder);
  await rm(join(folder, first?.entri.berkas ?? ""));
  await writeFile(join(folder, first?.entri.berkas ?? ""), "PERATURAN LAIN");
  const changed = (await readCorpus(folder)).filter((one) => one.changed);
  expect(changed.map((one) => one.entri.id)).toEqual([first?.entri.id]);
});

it("warms the shelf: every text parsed, the default matrix built, and nothing of it done again", async () => {
  const calls: string[] = [];
  const rak = createRak([naskah("a"), naskah("b", { acuan: true })], {
    parseMarkdown: (source) => {
      calls.push(source);
      return peraturan([]);
    },
    buildMatriks: (acuan, lain) => {
      calls.push(`${acuan.id}:${lain.map(({ id }) => id)}`);
      return { acuan, kolom: [], baris: [], tambahan: [] };
    },
  });
  await warmRak(rak);
  expect(calls).toEqual(["a", "b", "b:a"]);
  await warmRak(rak);
  expect(calls).toHaveLength(3);
  expect(defaultAcuan(rak)?.entri.id).toBe("b");
});
