// @ts-check
/** Compares as many generated regulations as asked with the baseline and prints times in ms and the peak resident memory in MB. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bahanOf, bandingKolom, parseMarkdown, susunMatriks } from "@selaras/parsers";
import { bangkitkan } from "./bangkit-korpus.mjs";

const corpus = fileURLToPath(new URL("../../parsers/corpus/", import.meta.url));
const acuan = parseMarkdown(readFileSync(`${corpus}permenpan-rb-7-2022.md`, "utf8"));
const bahan = bahanOf(acuan);
const naskah = bangkitkan(Number(process.argv[2] ?? 552));
let parse = 0;
let banding = 0;
const kolom = naskah.map(({ id, source, entri }) => {
  const start = performance.now();
  const peraturan = parseMarkdown(source);
  const parsed = performance.now();
  const column = bandingKolom(bahan, bahanOf(peraturan));
  parse += parsed - start;
  banding += performance.now() - parsed;
  return { id, nama: entri.daerah, banding: column };
});
const start = performance.now();
const matriks = susunMatriks({ id: "permenpan-rb-7-2022", nama: "Permenpan RB 7/2022", bahan }, kolom);
const susun = performance.now() - start;
const sel = matriks.baris.reduce((sum, baris) => sum + baris.sel.length, 0);
console.log(JSON.stringify({ parse, banding, susun, rss: process.resourceUsage().maxRSS / 1024, sel, tambahan: matriks.tambahan.length }));
