// @ts-check
/** Alignment and deviations against the gold labels, with the scorer that lies beside them; they are not part of the project. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bahanOf, bandingkan, parseMarkdown } from "@selaras/parsers";

const gold = fileURLToPath(new URL("../../../shared/gold/", import.meta.url));
const corpus = fileURLToPath(new URL("../../parsers/corpus/", import.meta.url));
const scorer = join(gold, "score-alignment.mjs");

const ACUAN = "permenpan-rb-7-2022";
const DAERAH = ["perbup-cilacap-5-2024", "pergub-kalimantan-timur-50-2023"];
const PITA = [0, 0.5, 0.7, 0.9, 0.97, 1.01];

/** @typedef {{ f1: number, p: number, r: number, tp: number, cand: number, gold: number }} Ukuran */

if (!existsSync(scorer)) {
  console.log("  gold labels not found beside the project: not measured");
} else {
  const { score, goldBaseline, goldRegions, docId, unit } = await import(pathToFileURL(scorer).href);
  const labels = JSON.parse(readFileSync(join(gold, "alignment.json"), "utf8"));
  const bahan = new Map(
    [ACUAN, ...DAERAH].map((id) => [id, { id, bahan: bahanOf(parseMarkdown(readFileSync(join(corpus, `${id}.md`), "utf8"))) }]),
  );
  const pairs = [...DAERAH.map((id) => [ACUAN, id]), DAERAH];
  const bandings = pairs.flatMap(([a = "", b = ""]) => {
    const [left, right] = [bahan.get(a), bahan.get(b)];
    return left === undefined || right === undefined ? [] : [bandingkan(left, right)];
  });
  const { baseline, types, regions } = score(bandings, labels);
  report("pairs", baseline.pairs, 0.97);
  report("additions", baseline.added, 0.92);
  report("absences", baseline.missing, 0.92);
  report("definitions", baseline.definitions);
  report("region to region", regions.pairs, 0.95);
  console.log(`  sesuai or not                accuracy ${types.aligned.sesuai.accuracy.toFixed(4)} (target 0.95)`);
  report("types, micro", types.aligned.micro, 0.8);
  for (const [jenis, ukuran] of Object.entries(types.aligned.perType)) report(`  ${jenis}`, ukuran);
  kalibrasi(
    bandings.flatMap((banding) => {
      const [a, b] = [docId(banding.a), docId(banding.b)];
      const label = a === docId(ACUAN) ? goldBaseline(labels, b) : goldRegions(labels, a, b);
      return [...banding.pairs, ...banding.proposals].flatMap(({ a: from, b: to, confidence }) => {
        const [left, right] = [unit(from[0]), unit(to[0])];
        const key = `${left} | ${right}`;
        const known = label.baseUnits.has(left) && label.units.has(right) && !label.opt.has(key);
        return known ? [{ nilai: confidence, benar: label.req.has(key) }] : [];
      });
    }),
  );
}

/** @param {string} nama @param {Ukuran} ukuran @param {number} [target] */
function report(nama, ukuran, target) {
  const [p, r, f1] = [ukuran.p, ukuran.r, ukuran.f1].map((value) => value.toFixed(4));
  console.log(
    `  ${nama.padEnd(28)} P ${p}, R ${r}, F1 ${f1} (${ukuran.tp} right of ${ukuran.cand} read and ${ukuran.gold} labelled)${target === undefined ? "" : ` (target ${target})`}`,
  );
}

/** @param {readonly { readonly nilai: number, readonly benar: boolean }[]} pasangan */
function kalibrasi(pasangan) {
  const right = (/** @type {readonly { readonly benar: boolean }[]} */ some) =>
    `${some.filter(({ benar }) => benar).length} of ${some.length} right`;
  PITA.slice(1).forEach((to, at) => {
    const from = PITA[at] ?? 0;
    console.log(
      `  confidence ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}         ${right(pasangan.filter(({ nilai }) => nilai >= from && nilai < to))}`,
    );
  });
  console.log(`  confidence 0.90 and more     ${right(pasangan.filter(({ nilai }) => nilai >= 0.9))} (target 0.98)`);
}
