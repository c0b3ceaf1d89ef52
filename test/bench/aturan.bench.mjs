// @ts-check
/** Rules against the gold labels, with the scorer that lies beside them (no part of the project); and what hostile sentences cost. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { aturanOf, parseMarkdown } from "@selaras/parsers";

const gold = fileURLToPath(new URL("../../../shared/gold/", import.meta.url));
const corpus = fileURLToPath(new URL("../../parsers/corpus/", import.meta.url));
const DAERAH = ["perbup-cilacap-5-2024", "pergub-kalimantan-timur-50-2023"];

if (!existsSync(join(gold, "score-rules.mjs"))) {
  console.log("  gold labels not found beside the project: not measured");
} else {
  const folder = mkdtempSync(join(tmpdir(), "selaras-aturan-"));
  const candidates = DAERAH.map((regulation) => {
    const rules = aturanOf(parseMarkdown(readFileSync(join(corpus, `${regulation}.md`), "utf8")));
    const file = join(folder, `${regulation}.json`);
    writeFileSync(file, JSON.stringify({ regulation, rules }));
    return file;
  });
  const args = [join(gold, "score-rules.mjs"), ...candidates, join(gold, "rules.json"), "--json"];
  const scored = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e9 });
  rmSync(folder, { recursive: true });
  const { rules, modality, fields, references, topic } = JSON.parse(scored.stdout);
  console.log(`  ${rules} labelled rules of ${DAERAH.length} regulations`);
  console.log(`  modality accuracy ${angka(modality.accuracy)}, macro-F1 ${angka(modality.macroF1)} (targets 0.92, worst class 0.85)`);
  for (const [name, one] of Object.entries(modality.perClass)) console.log(`    ${baris(name, one)}`);
  for (const [name, one] of Object.entries(fields)) console.log(`  ${baris(name, one)}`);
  console.log(`  ${baris("references", references)}`);
  console.log(`  topic accuracy ${angka(topic.accuracy)}`);
  console.log("  targets: subject P 0.95 R 0.92, condition P 0.90 R 0.90, references F1 0.98, topic 0.95");
}

/** @type {Readonly<Record<string, string>>} */
const JAHAT = {
  "openers of conditions": "dalam hal , ",
  "openers in a row": "dalam hal apabila jika ",
  yang: "yang ",
  "commas and capitals": "X, ",
  "commas and dan": "dan X, ",
  "dan behind commas": ", dan ",
  actors: "Pejabat Fungsional, ",
  "actors joined": "Bupati dan/atau ",
  "modal words": "dapat ",
  "second norms": ", dan dapat melaporkan hasil ",
  "second clauses": ", dan ketua tim melaporkan hasil ",
  oleh: "oleh Bupati ",
  kepada: "kepada Bupati ",
  references: "sebagaimana dimaksud pada ayat (1) ",
  "adverbs before the predicate": "tersebut ",
  criteria: "berdasarkan ",
  "time limits": "paling lambat 5 (lima) hari ",
  instruments: "dengan Keputusan ",
  sentences: "Bupati menetapkan penugasan baru. ",
  digits: "5",
  blanks: " ",
};

/**
 * @param {string} unit
 * @param {number} length
 */
function biaya(unit, length) {
  const isi = unit.repeat(Math.ceil(length / unit.length));
  const naskah = `PERATURAN BUPATI X\nNOMOR 1 TAHUN 2024\nTENTANG\nY\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG Y.\n\nPasal 1\n\nDalam hal ${isi} Bupati menetapkan ${isi}.`;
  const peraturan = parseMarkdown(naskah);
  const start = performance.now();
  aturanOf(peraturan);
  return performance.now() - start;
}

console.log("  cost of one provision made of one shape, alone and twice as long (2× is linear)");
for (const [name, unit] of Object.entries(JAHAT)) {
  biaya(unit, 5_000);
  const [half, whole] = [100_000, 200_000].map((length) => Math.min(biaya(unit, length), biaya(unit, length)));
  if (half === undefined || whole === undefined) continue;
  console.log(`    ${name.padEnd(30)} 2 × 200 kB in ${whole.toFixed(0)} ms, ${(whole / half).toFixed(1)}× the half`);
}

/** @param {number} value */
function angka(value) {
  return value.toFixed(4);
}

/**
 * @param {string} name
 * @param {{ p: number, r: number, f1: number, tp: number, cand: number, gold: number }} one
 */
function baris(name, { p, r, f1, tp, cand, gold: labelled }) {
  return `${name.padEnd(14)} P ${angka(p)}  R ${angka(r)}  F1 ${angka(f1)}   (${tp} right, ${cand} read, ${labelled} labelled)`;
}
