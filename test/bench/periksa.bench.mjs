// @ts-check
/**
 * Drafting technique: what the whole check of a draft costs, and one after a key in it, in the thread where it runs; each family of rules by
 * itself; the score against the gold labels, with the scorer that lies beside them (they are not part of the project).
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BANTUAN_KAIDAH, dariPeraturan, parseMarkdown, pemeriksaRancangan } from "@selaras/parsers";
import { acak } from "./bangkit-korpus.mjs";
import { median } from "./median.mjs";

/** @typedef {import("@selaras/parsers").IsiRancangan} IsiRancangan */

const corpus = fileURLToPath(new URL("../../parsers/corpus/", import.meta.url));
const gold = fileURLToPath(new URL("../../../shared/gold/", import.meta.url));
const launcher = fileURLToPath(new URL("../../parsers/bin/selaras.mjs", import.meta.url));

/** @param {string} id */
const naskah = (id) => parseMarkdown(readFileSync(`${corpus}${id}.md`, "utf8"));
const pembanding = {
  acuan: naskah("permenpan-rb-7-2022"),
  lain: ["perbup-banyumas-23-2024", "pergub-kalimantan-timur-50-2023", "perwal-probolinggo-88-2024"].map(naskah),
};
let urut = 0;
const awal = dariPeraturan(naskah("perbup-cilacap-5-2024"), { idBaru: () => `u${++urut}` }).content;

const EDITS = 40;

/**
 * One letter typed into a unit, as the page sends it: every other unit is the same object as before.
 * @param {readonly IsiRancangan[]} isi
 * @param {() => number} next
 */
function ketik(isi, next) {
  const tempat = isi.flatMap((satu, at) => (satu.type === "satuan" && satu.content !== undefined ? [at] : []));
  const at = tempat[Math.floor(next() * tempat.length)] ?? 0;
  const satu = isi[at];
  if (satu?.type !== "satuan") return isi;
  const kata = (satu.content ?? []).map((potong) => (potong.type === "text" ? potong.text : "")).join("");
  const di = Math.floor(next() * kata.length);
  /** @type {IsiRancangan} */
  const baru = { ...satu, content: [{ type: "text", text: `${kata.slice(0, di)}k${kata.slice(di)}` }] };
  return isi.with(at, baru);
}

/** @param {ReadonlySet<string>} tanpa */
function ukur(tanpa) {
  const next = acak(5);
  const pemeriksa = pemeriksaRancangan({ pembanding, tanpa });
  /** @param {readonly IsiRancangan[]} isi */
  const periksa = (isi) => {
    const start = performance.now();
    const { temuan } = pemeriksa.periksa({ type: "doc", content: isi });
    return { temuan, ms: performance.now() - start };
  };
  const pertama = periksa(awal);
  let isi = awal;
  const lama = Array.from({ length: EDITS }, () => {
    isi = ketik(isi, next);
    return periksa(isi).ms;
  });
  return { pertama, lama, isi, temuan: periksa(isi).temuan };
}

const dingin = ukur(new Set());
ukur(new Set());
const hangat = ukur(new Set());
const lagi = pemeriksaRancangan({ pembanding }).periksa({ type: "doc", content: hangat.isi });
if (JSON.stringify(lagi.temuan) !== JSON.stringify(hangat.temuan))
  throw new Error(`after ${EDITS} edits the findings are not those of a first run`);
console.log(
  `  Cilacap 5/2024 (${awal.length} units, ${BANTUAN_KAIDAH.length} rules, ${hangat.pertama.temuan.length} findings): whole, first in its process ${dingin.pertama.ms.toFixed(0)} ms, later ${hangat.pertama.ms.toFixed(0)} ms (target ≤ 150 ms)`,
);
console.log(
  `  after one key: median ${median(hangat.lama).toFixed(1)} ms, slowest ${Math.max(...hangat.lama).toFixed(0)} ms (target median ≤ 15 ms)`,
);

const keluarga = [...new Set(BANTUAN_KAIDAH.map(({ id }) => id.slice(0, 3)))];
for (const nama of ["", ...keluarga]) {
  const tanpa = new Set(BANTUAN_KAIDAH.map(({ id }) => id).filter((id) => !id.startsWith(`${nama || "-"}-`)));
  const { pertama, lama } = ukur(tanpa);
  console.log(
    `    ${(nama || "no rule").padEnd(8)} whole ${pertama.ms.toFixed(0).padStart(4)} ms, after one key median ${median(lama).toFixed(1)} ms`,
  );
}

if (!existsSync(join(gold, "score-lint.mjs"))) console.log("  gold labels not found beside the project: not measured");
else {
  const folder = mkdtempSync(join(tmpdir(), "selaras-periksa-"));
  const calon = ["perbup-cilacap-5-2024", "pergub-kalimantan-timur-50-2023"].map((id) => {
    const { stdout } = spawnSync(process.execPath, [launcher, "periksa", join(corpus, `${id}.md`), "--json"], {
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    writeFileSync(join(folder, `${id}.json`), stdout);
    return join(folder, `${id}.json`);
  });
  const { stdout } = spawnSync(process.execPath, [join(gold, "score-lint.mjs"), ...calon, join(gold, "defects.json")], {
    encoding: "utf8",
  });
  console.log(stdout.replace(/^/gm, "  ").trimEnd());
}
