// @ts-check
/** Files in and out: time to read Word files and PDFs that LibreOffice made, what is found in them, and time to write the longest regulation. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { akomaNtoso, dariPeraturan, leavesOf, locatorsOf, parseMarkdown, susunPeraturan } from "@selaras/parsers";
import { bacaBerkas } from "@selaras/parsers/berkas";
import { rancanganDocx } from "@selaras/parsers/ekspor";
import { median } from "./median.mjs";

const korpus = fileURLToPath(new URL("../../parsers/corpus/", import.meta.url));
const berkas = fileURLToPath(new URL("../fixtures/berkas/", import.meta.url));
const KALI = 5;
const TERPANJANG = "perbup-cilacap-5-2024";
const TANGGAL = "2026-01-01";

/** @param {() => unknown} kerja */
async function lama(kerja) {
  const mulai = performance.now();
  await kerja();
  return performance.now() - mulai;
}

/** @param {string} id */
const ketikan = (id) => parseMarkdown(readFileSync(join(korpus, `${id}.md`), "utf8"));

/** Share of what two lists have in common, each item as often as it stands. @param {readonly string[]} a @param {readonly string[]} b */
function f1(a, b) {
  /** @type {Map<string, number>} */ const sisa = new Map();
  for (const satu of a) sisa.set(satu, (sisa.get(satu) ?? 0) + 1);
  let sama = 0;
  for (const satu of b) {
    const kali = sisa.get(satu) ?? 0;
    if (kali > 0) [sama] = [sama + 1, sisa.set(satu, kali - 1)];
  }
  return (2 * sama) / (a.length + b.length);
}

/** @param {import("@selaras/parsers").Peraturan} peraturan */
const unit = (peraturan) => [...locatorsOf(peraturan).values()];
/** @param {import("@selaras/parsers").Peraturan} peraturan */
const teks = (peraturan) => leavesOf(peraturan).flatMap((leaf) => (leaf.type === "perabot" ? [] : [leaf.value.replace(/\s+/gu, " ")]));

for (const nama of readdirSync(berkas).filter((satu) => /\.(?:pdf|docx)$/u.test(satu))) {
  const isi = new Uint8Array(readFileSync(join(berkas, nama)));
  const asal = ketikan(nama.replace(/\..*$/u, ""));
  const bacaan = await bacaBerkas(isi, nama);
  if ("galat" in bacaan) {
    console.log(`  ${nama.padEnd(44)} ${bacaan.galat.pesan}`);
    continue;
  }
  const peraturan = susunPeraturan(bacaan.naskah.blok);
  const waktu = [];
  for (let kali = 0; kali < KALI; kali++) waktu.push(await lama(() => bacaBerkas(isi, nama)));
  console.log(
    `  ${nama.padEnd(44)} ${median(waktu).toFixed(0).padStart(5)} ms, units F1 ${f1(unit(asal), unit(peraturan)).toFixed(4)}, texts F1 ${f1(teks(asal), teks(peraturan)).toFixed(4)}`,
  );
}
console.log("  targets: DOCX 2,000 ms and 0.995, PDF 3,000 ms, 0.99 and 0.97 of the body");

const peraturan = ketikan(TERPANJANG);
let nomor = 0;
const dokumen = dariPeraturan(peraturan, { idBaru: () => `s${++nomor}` });
/** @type {readonly [string, () => unknown, number][]} */
const keluar = [
  ["DOCX", () => rancanganDocx(dokumen, { judul: TERPANJANG, tanggal: TANGGAL }), 2_000],
  ["Akoma Ntoso", () => akomaNtoso(peraturan, { tanggal: TANGGAL }), 500],
];
for (const [bentuk, kerja, batas] of keluar) {
  const waktu = [];
  for (let kali = 0; kali < KALI; kali++) waktu.push(await lama(kerja));
  console.log(`  ${TERPANJANG} to ${bentuk}: ${median(waktu).toFixed(0)} ms (target ≤ ${batas} ms)`);
}
