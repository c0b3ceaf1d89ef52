// @ts-check
/**
 * The panel *Deviasi*: what a comparison of the draft costs in the worker, the first and each one after an edit. To that come 200 ms of pause
 * and what the page itself does. Draft: the baseline for one region; a regulation of the corpus with its lampiran; one of 2,000 provisions.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bahanOf, cariDaerah, dariPeraturan, parseMarkdown, pembandingRancangan, susunRancangan, teksTercatat } from "@selaras/parsers";
import { acak, naskahPanjang } from "./bangkit-korpus.mjs";
import { median } from "./median.mjs";

/** @typedef {import("@selaras/parsers").IsiRancangan} IsiRancangan */

const corpus = fileURLToPath(new URL("../../parsers/corpus/", import.meta.url));
/** @param {string} id */
const naskah = (id) => parseMarkdown(readFileSync(`${corpus}${id}.md`, "utf8"));
let urut = 0;
const idBaru = () => `u${++urut}`;

const ACUAN = "permenpan-rb-7-2022";
const peraturan = naskah(ACUAN);
const bahan = bahanOf(peraturan);
const daerah = cariDaerah("33.01");
if (daerah === undefined) throw new Error("33.01");

const EDITS = 40;
const KATA = ["dapat", "Sekretaris Daerah", "paling lambat 5 (lima) hari kerja", "dan/atau", "secara tertulis"];

/**
 * One word typed into an ayat, as the page sends it: every other unit is the same object as before.
 * @param {readonly IsiRancangan[]} isi
 * @param {() => number} next
 */
function ketik(isi, next) {
  const ayat = isi.flatMap((satu, at) => (satu.type === "satuan" && satu.attrs.jenis === "ayat" ? [at] : []));
  const at = ayat[Math.floor(next() * ayat.length)] ?? 0;
  const satu = isi[at];
  if (satu?.type !== "satuan") return isi;
  const kata = teksTercatat(satu).split(" ");
  kata.splice(Math.floor(next() * kata.length), 0, KATA[Math.floor(next() * KATA.length)] ?? "");
  /** @type {IsiRancangan} */
  const baru = { ...satu, content: [{ type: "text", text: kata.join(" ") }] };
  return isi.with(at, baru);
}

/**
 * @param {string} nama
 * @param {readonly IsiRancangan[]} awal
 * @param {string} target
 */
function ukur(nama, awal, target) {
  const next = acak(11);
  const pembanding = pembandingRancangan({ bahan });
  /** @param {readonly IsiRancangan[]} isi */
  const banding = (isi) => {
    const start = performance.now();
    const hasil = pembanding.banding({ type: "doc", content: isi });
    return { hasil, ms: performance.now() - start };
  };
  const first = banding(awal);
  let isi = awal;
  /** @type {number[]} */
  const times = [];
  let last = first.hasil;
  for (let edit = 0; edit < EDITS; edit++) {
    isi = ketik(isi, next);
    const { hasil, ms } = banding(isi);
    last = hasil;
    times.push(ms);
  }
  const alone = pembandingRancangan({ bahan }).banding({ type: "doc", content: isi });
  if (JSON.stringify(alone) !== JSON.stringify(last))
    throw new Error(`${nama}: after ${EDITS} edits the result is not that of a first comparison`);
  console.log(
    `  ${nama} (${awal.length} units, ${first.hasil.deviasi.length} provisions): first ${first.ms.toFixed(0)} ms; after an edit ${median(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms${target}`,
  );
}

ukur("baseline for Kabupaten Cilacap", susunRancangan({ daerah, dasar: { id: ACUAN, peraturan }, tahun: 2026, idBaru }).content, "");
ukur("Cilacap 5/2024 with its lampiran", dariPeraturan(naskah("perbup-cilacap-5-2024"), { idBaru }).content, "");
ukur(
  "draft of 2,000 provisions",
  dariPeraturan(parseMarkdown(naskahPanjang(1, 540_000)), { idBaru }).content,
  " (target < 280 ms: with the pause and the page 500 ms)",
);
