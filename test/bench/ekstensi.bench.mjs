// @ts-check
/** The extension in Chromium: from the question to the marks on a page of 133 KB and in a PDF of 60 pages, and how large it is. */
import { readFileSync, statSync } from "node:fs";
import { findChromium } from "../support/chromium.mjs";
import { bukaEkstensi, halamanPeraturan, layani } from "../support/ekstensi-uji.mjs";
import { median } from "./median.mjs";

const KALI = 5;
/** A browser is started anew for each of these: the first question of the day is the slow one. */
const DINGIN = 3;

const korpus = (/** @type {string} */ id) => readFileSync(new URL(`../../parsers/corpus/${id}.md`, import.meta.url), "utf8");

const executablePath = findChromium();
if (executablePath === null) {
  console.log("  no Chromium: not measured");
  process.exit(0);
}
const cilacap = korpus("perbup-cilacap-5-2024");
const halaman = new Map([
  ["/cilacap", { tipe: "text/html; charset=utf-8", isi: /** @type {string | Uint8Array} */ (halamanPeraturan(cilacap)) }],
]);
const situs = await layani(halaman);
const ms = (/** @type {number} */ nilai) => `${Math.round(nilai)} ms`;

/**
 * Asks the service worker as the popup does, and waits in the page until marks stand there.
 *
 * @param {import("../support/ekstensi-uji.mjs").EkstensiUji} ekstensi
 * @param {import("playwright-core").Page} page
 * @param {import("playwright-core").Page} latar
 */
async function periksa(ekstensi, page, latar) {
  const tab = await ekstensi.tabOf(page);
  await page.evaluate(() => {
    const { CSS: gaya } = /** @type {{ CSS: { highlights: Map<string, Set<unknown>> } }} */ (/** @type {unknown} */ (globalThis));
    gaya.highlights.clear();
    /** @type {any} */ (globalThis).tertanda = new Promise((selesai) => {
      const lihat = () => (gaya.highlights.size > 0 ? requestAnimationFrame(() => selesai(Date.now())) : setTimeout(lihat, 1));
      lihat();
    });
    /** @type {any} */ (globalThis).panjang = [];
  });
  const mulai = await latar.evaluate((id) => {
    void chrome.runtime.sendMessage({ untuk: "mesin", apa: "periksa", tab: id });
    return Date.now();
  }, tab);
  const selesai = await page.evaluate(() => /** @type {any} */ (globalThis).tertanda);
  await page.waitForTimeout(200);
  /** @type {number[]} */
  const tugas = await page.evaluate(() => /** @type {any} */ (globalThis).panjang);
  return { lama: selesai - mulai, panjang: Math.max(0, ...tugas) };
}

/** @type {number[]} */
const pertama = [];
/** @type {number[]} */
const lanjut = [];
let terpanjang = 0;
for (let ke = 0; ke < DINGIN; ke++) {
  const ekstensi = await bukaEkstensi(executablePath);
  const latar = await ekstensi.konteks.newPage();
  await latar.goto(ekstensi.alamat("options.html"));
  const page = await ekstensi.konteks.newPage();
  await page.addInitScript(() => {
    /** @type {any} */ (globalThis).panjang = [];
    new PerformanceObserver((daftar) => {
      for (const satu of daftar.getEntries()) /** @type {any} */ (globalThis).panjang.push(satu.duration);
    }).observe({ entryTypes: ["longtask"] });
  });
  await page.goto(`${situs.url}/cilacap`);
  await page.bringToFront();
  await page.waitForTimeout(1000);
  for (let kali = 0; kali < KALI; kali++) {
    const { lama, panjang } = await periksa(ekstensi, page, latar);
    (kali === 0 ? pertama : lanjut).push(lama);
    terpanjang = Math.max(terpanjang, panjang);
  }
  await ekstensi.tutup();
}
console.log(`  click to marks, Cilacap (${Math.round(cilacap.length / 1000)} KB), new browser  ${pertama.map(ms).join(", ")}   goal 800`);
console.log(`  again in the same browser, median                      ${ms(median(lanjut))}`);
console.log(`  longest task of the page (0: none over 50 ms)          ${ms(terpanjang)}   goal 50`);

const ekstensi = await bukaEkstensi(executablePath);
// A window with extensions does not print.
const { chromium } = await import("playwright-core");
const pencetak = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const lembar = await pencetak.newPage();
await lembar.setContent(halamanPeraturan(cilacap, { gaya: "body { font: 12pt/1.35 serif } p { margin: 0.35em 0 }" }));
const pdf = await lembar.pdf({ format: "A4", margin: { top: "25mm", bottom: "25mm", left: "30mm", right: "25mm" } });
await pencetak.close();
const jumlahHalaman = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
halaman.set("/cilacap.pdf", { tipe: "application/pdf", isi: pdf });
const lamaPdf = [];
for (let kali = 0; kali < 3; kali++) {
  const page = await ekstensi.konteks.newPage();
  await page.bringToFront();
  const mulai = Date.now();
  await page.goto(ekstensi.alamat(`tabs/pembaca.html?src=${encodeURIComponent(`${situs.url}/cilacap.pdf`)}`), { waitUntil: "commit" });
  // The pages in view are marked before their count is told.
  await page.getByText(/\d+ berbeda, \d+ tambahan/u).waitFor({ timeout: 60_000 });
  lamaPdf.push(Date.now() - mulai);
  await page.close();
}
console.log(`  PDF of ${jumlahHalaman} pages, address to marks                        ${lamaPdf.map(ms).join(", ")}   goal 2000`);
await ekstensi.tutup();
await situs.tutup();

const bangunan = new URL("../../extension/build/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("chrome-mv3-e2e/manifest.json", bangunan), "utf8"));
const [skrip] = manifest.content_scripts[0].js;
const kb = (/** @type {string} */ nama) => `${(statSync(new URL(nama, bangunan)).size / 1024).toFixed(0)} KB`;
console.log(`  content script ${kb(`chrome-mv3-e2e/${skrip}`)} (goal 120), zip ${kb("chrome-mv3-e2e.zip")} (goal 4096)`);
