// @ts-check
/** Comparing: two texts of 100 pages, five regions × baseline, 552 regulations × baseline on one core with peak memory and linearity. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bahanOf, bandingkan, buildMatriks, parseMarkdown } from "@selaras/parsers";
import { naskahPanjang } from "./bangkit-korpus.mjs";
import { median } from "./median.mjs";

const corpus = fileURLToPath(new URL("../../parsers/corpus/", import.meta.url));
const ACUAN = "permenpan-rb-7-2022.md";
/** @param {string} name */
const naskah = (name) => ({ id: name.replace(".md", ""), nama: name, peraturan: parseMarkdown(readFileSync(corpus + name, "utf8")) });
const daerah = readdirSync(corpus).filter((name) => name.endsWith(".md") && name !== "README.md" && name !== ACUAN);

/** @param {() => unknown} work @param {number} runs */
function time(work, runs) {
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

const acuan = naskah(ACUAN);
const lain = daerah.map(naskah);
buildMatriks(acuan, lain);
console.log(`  5 × baseline after parsing: ${time(() => buildMatriks(acuan, lain), 9).toFixed(0)} ms (target < 500 ms)`);

const [panjang, kedua] = daerah
  .map((name) => ({ id: name, teks: readFileSync(corpus + name, "utf8") }))
  .sort((x, y) => y.teks.length - x.teks.length)
  .map(({ id, teks }) => ({ id, ukuran: teks.length, peraturan: parseMarkdown(teks) }));
if (panjang !== undefined && kedua !== undefined) {
  const compare = () =>
    bandingkan({ id: panjang.id, bahan: bahanOf(panjang.peraturan) }, { id: kedua.id, bahan: bahanOf(kedua.peraturan) });
  console.log(
    `  the two longest of the corpus (${panjang.ukuran} and ${kedua.ukuran} characters), end to end after parsing: ${time(compare, 9).toFixed(0)} ms`,
  );
}

const HALAMAN = 250_000;
const [a, b] = [naskahPanjang(1, HALAMAN), naskahPanjang(2, HALAMAN)].map((text) => parseMarkdown(text));
if (a !== undefined && b !== undefined) {
  const compare = () => bandingkan({ id: "a", bahan: bahanOf(a) }, { id: "b", bahan: bahanOf(b) });
  const first = time(compare, 1);
  const { pairs } = compare();
  const count = bahanOf(a).ketentuan.length;
  console.log(
    `  two texts of 100 pages that are all body (${count} provisions each, ${pairs.length} pairs), end to end after parsing: ${time(compare, 9).toFixed(0)} ms, first run ${first.toFixed(0)} ms (target < 200 ms)`,
  );
}

const child = fileURLToPath(new URL("matriks-552.mjs", import.meta.url));
const figures = [276, 552].map((count) => {
  const { stdout, stderr } = spawnSync(process.execPath, [child, String(count)], { encoding: "utf8", maxBuffer: 1e8 });
  if (stdout === "") console.error(stderr);
  /** @type {{ parse: number, banding: number, susun: number, rss: number, sel: number, tambahan: number }} */
  const made = JSON.parse(stdout);
  console.log(
    `  ${count} × baseline on one core: parsing ${s(made.parse)}, comparing ${s(made.banding)}, matrix ${s(made.susun)}; peak memory ${made.rss.toFixed(0)} MB; ${made.sel} cells, ${made.tambahan} additions`,
  );
  return made;
});
const [half, whole] = figures;
if (half !== undefined && whole !== undefined)
  console.log(
    `  552 costs ${((whole.banding + whole.susun) / (half.banding + half.susun)).toFixed(2)}× of 276 (linear: 2×); targets < 30 s, < 1500 MB`,
  );

/** @param {number} ms */
function s(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}
