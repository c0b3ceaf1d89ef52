// @ts-check
/** Hostile input: the cost of twice the text, which is 2 where cost grows with the length and 4 where it grows with its square. */
import { parseHtml, parseMarkdown } from "@selaras/parsers";

const head = "PERATURAN BUPATI X\nNOMOR 1 TAHUN 2024\nTENTANG\nY\n\n";
const decided = `${head}MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG Y.\n\n`;
/** @type {Readonly<Record<string, (n: number) => string>>} */
const kinds = {
  "one line": (n) => `${decided}Pasal 1\n${"kata ".repeat(n)}`,
  "one sentence over many lines": (n) => `${decided}Pasal 1\n${"kata\n".repeat(n)}`,
  "markers inside each other": (n) => `${decided}Pasal 1\n${"a.\n1.\n1)\n(a)\n".repeat(n / 4)}`,
  "references in one ayat": (n) => `${decided}Pasal 1\n(1) ${"Pasal 1 x ".repeat(n)}`,
  "laws in one item of Mengingat": (n) =>
    `${head}Mengingat : 1. ${"Undang-Undang Nomor 1 Tahun 2000 diubah dengan ".repeat(n / 4)};\n\nMEMUTUSKAN:\n\nPasal 1\n\nX.`,
  "bold lines": (n) => "**a**\n".repeat(n),
  "rows of a table": (n) => `${decided}Pasal 1\nX.\n\n| a | b |\n|---|---|\n${"| 1 | isi |\n".repeat(n)}`,
  "sentences of an annex": (n) =>
    `${decided}Pasal 1\nX.\n\nLAMPIRAN\nPERATURAN BUPATI X\nNOMOR 1 TAHUN 2024\nTENTANG\nY\n\n${"kalimat satu.\n".repeat(n)}`,
  "a paragraph of a web page": (n) => `<p>${"kata ".repeat(n)}</p>`,
  "cells of a web page": (n) => `<table><tr>${"<td>x</td>".repeat(n)}</tr></table>`,
};

/** @param {string} text */
function cost(text) {
  const start = performance.now();
  if (text.startsWith("<")) parseHtml(text);
  else parseMarkdown(text);
  return performance.now() - start;
}

for (const [name, make] of Object.entries(kinds)) {
  const [half, whole] = [make(50_000), make(100_000)];
  cost(make(5_000));
  const [small, large] = [Math.min(cost(half), cost(half)), Math.min(cost(whole), cost(whole))];
  console.log(
    `  ${name.padEnd(32)} ${(whole.length / 1e6).toFixed(2)} MB in ${large.toFixed(0)} ms, ${(large / small).toFixed(1)}× the half`,
  );
}
