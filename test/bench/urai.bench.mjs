// @ts-check
/** Reading: time against stock remark-parse on the same text in one run, cost per byte of a long text, peak memory of 10 MB. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseMarkdown } from "@selaras/parsers";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { median } from "./median.mjs";

const corpus = fileURLToPath(new URL("../../parsers/corpus/", import.meta.url));
const texts = readdirSync(corpus)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .map((name) => ({ name, text: readFileSync(corpus + name, "utf8") }));
const stock = unified().use(remarkParse).freeze();
const RUNS = 15;

/** @param {() => unknown} work */
function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

for (let warm = 0; warm < 4; warm++) for (const { text } of texts) [stock.parse(text), parseMarkdown(text)];
const ratios = texts.map(({ name, text }) => {
  /** @type {number[]} */ const ours = [];
  /** @type {number[]} */ const theirs = [];
  for (let run = 0; run < RUNS; run++) {
    theirs.push(time(() => stock.parse(text)));
    ours.push(time(() => parseMarkdown(text)));
  }
  const ratio = median(ours) / median(theirs);
  console.log(
    `  ${name.padEnd(36)} selaras ${median(ours).toFixed(1)} ms, remark-parse ${median(theirs).toFixed(1)} ms, ${ratio.toFixed(2)}×`,
  );
  return ratio;
});
console.log(`  median over the corpus: ${median(ratios).toFixed(2)}× (target ≤ 1.0×)`);

const all = texts.map(({ text }) => text).join("\n\n");
const long = all.repeat(Math.ceil(10_000_000 / all.length));
// one regulation after another, so that the long text asks for the same work on every byte
const short = median(Array.from({ length: 5 }, () => time(() => texts.map(({ text }) => parseMarkdown(text))))) / all.length;
const perByte = median(Array.from({ length: 3 }, () => time(() => parseMarkdown(long)))) / long.length;
console.log(
  `  ${(long.length / 1e6).toFixed(1)} MB: ${(perByte * long.length).toFixed(0)} ms, ${(perByte / short).toFixed(2)}× the cost per byte of the corpus (target ≤ 1.3×)`,
);

const child = spawnSync(process.execPath, [fileURLToPath(new URL("peak-memory.mjs", import.meta.url))], { encoding: "utf8" });
console.log(`  peak memory of the process that parses 10 MB: ${child.stdout.trim()} MB (target ≤ 600 MB)`);
