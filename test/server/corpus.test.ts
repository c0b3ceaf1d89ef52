import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bahanOf, bandingKolom, buildMatriks, parseMarkdown, susunMatriks } from "@selaras/parsers";
import { defaultAcuan } from "@selaras/server/corpus/nama-kolom";
import { createRak } from "@selaras/server/corpus/rak";
import { corpusFolder, readCorpus } from "@selaras/server/corpus/read-corpus";
import { createPerform, warm } from "@selaras/server/worker/perform";
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

it("warms the shelf: every text parsed, each compared with the default acuan, and nothing of it done again", async () => {
  const calls: string[] = [];
  const rak = createRak([naskah("a"), naskah("b", { acuan: true })], {
    parseMarkdown: (source) => {
      calls.push(source);
      return { ...peraturan([]), meta: { ...peraturan([]).meta, daerah: source } };
    },
    bahanOf,
    bandingKolom: (acuan, lain) => {
      calls.push(`${acuan.peraturan.meta.daerah}:${lain.peraturan.meta.daerah}`);
      return { sel: [], rumusan: [], tambahan: [] };
    },
    susunMatriks,
  });
  await warm(rak, createPerform(rak));
  expect(calls).toEqual(["b", "a", "b:a"]);
  await warm(rak, createPerform(rak));
  expect(calls).toHaveLength(3);
  expect(defaultAcuan(rak.naskah.map(({ entri }) => entri))?.id).toBe("b");
});

it("compares each two texts once for all sixty orders of three columns, and gives what a fresh comparison gives", async () => {
  const calls: string[] = [];
  const rak = createRak(await readCorpus(corpusFolder()), {
    parseMarkdown,
    bahanOf,
    bandingKolom: (acuan, lain) => {
      calls.push(`${acuan.peraturan.meta.daerah}: ${lain.peraturan.meta.daerah}`);
      return bandingKolom(acuan, lain);
    },
    susunMatriks,
  });
  const [acuan, ...lain] = rak.naskah.toSorted((a, b) => Number(b.entri.acuan) - Number(a.entri.acuan));
  if (acuan === undefined) throw new Error("The corpus is empty.");
  const orders = lain.flatMap((a) => lain.flatMap((b) => lain.filter((c) => new Set([a, b, c]).size === 3).map((c) => [a, b, c])));
  expect(orders).toHaveLength(60);
  const made = orders.map((order) => rak.matriks(acuan, order));
  expect(calls).toHaveLength(5);
  expect(new Set(calls).size).toBe(5);
  expect(made.map(({ kolom }) => kolom.map(({ id }) => id))).toEqual(orders.map((order) => order.map(({ entri }) => entri.id)));
  const side = (one: (typeof rak.naskah)[number], nama = "") => ({ id: one.entri.id, nama, peraturan: rak.peraturan(one) });
  for (const at of [0, 27, 59]) {
    const { acuan: first, kolom } = made[at] ?? rak.matriks(acuan, []);
    const fresh = buildMatriks(
      { ...side(acuan, first.nama), ...(acuan.provenans && { asal: acuan.provenans.provisions }) },
      (orders[at] ?? []).map((one, index) => side(one, kolom[index]?.nama)),
    );
    expect(made[at]).toEqual(fresh);
  }
});

it("keeps thirty columns for six texts, however they are asked for", async () => {
  const calls: string[] = [];
  const texts = ["a", "b", "c", "d", "e", "f"].map((id) => naskah(id));
  const rak = createRak(texts, {
    parseMarkdown: () => peraturan([]),
    bahanOf,
    bandingKolom: () => {
      calls.push("banding");
      return { sel: [], rumusan: [], tambahan: [] };
    },
    susunMatriks,
  });
  for (const acuan of texts) {
    const others = texts.filter((one) => one !== acuan);
    for (const a of others) for (const b of others) if (a !== b) rak.matriks(acuan, [a, b]);
    rak.matriks(acuan, others.toReversed());
  }
  expect(calls).toHaveLength(30);
});
