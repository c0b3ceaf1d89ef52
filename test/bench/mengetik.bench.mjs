// @ts-check
/** Typing in a draft of 2,000 units: work of the main thread for each key, alone and while a co-author types, and for each change of structure. */
import { chromium } from "playwright-core";
import { bangunPapan } from "../support/bangun-papan.mjs";
import { findChromium } from "../support/chromium.mjs";
import { FLAGS } from "../support/chromium-flags.mjs";

const UNIT = Number(process.env.UNIT ?? 2000);
const KETUKAN = 120;

/** @param {readonly number[]} nilai @param {number} bagian */
const persentil = (nilai, bagian) => [...nilai].sort((a, b) => a - b)[Math.min(nilai.length - 1, Math.floor(nilai.length * bagian))] ?? 0;

/** A draft like a regulation: Bab, Pasal, ayat and lists with sentences of some length. */
function naskahPanjang() {
  /** @type {import("@selaras/parsers").Satuan[]} */
  /** @type {object[]} */ const isi = [];
  const kalimat =
    "Pejabat Administrasi melaksanakan tugas sesuai dengan ketentuan peraturan perundang-undangan dan bertanggung jawab kepada pimpinan unit organisasi";
  for (let ke = 0; isi.length < UNIT; ke++) {
    const satuan = (/** @type {import("@selaras/parsers").JenisSatuan} */ jenis, teks = "", tingkat = 0) =>
      isi.push({
        type: "satuan",
        attrs: { id: `u${isi.length}`, jenis, tingkat, gaya: null, sisipan: false, tercetak: null, asal: null, letak: null },
        ...(teks ? { content: [{ type: "text", text: teks }] } : {}),
      });
    if (ke % 12 === 0) satuan("bab", `Bab ke ${ke}`);
    satuan("pasal");
    for (let ayat = 0; ayat < 3; ayat++) {
      satuan("ayat", `${kalimat} ${ke} ${ayat}:`);
      for (let huruf = 0; huruf < 3; huruf++) satuan("rincian", `${kalimat};`, 1);
    }
  }
  return isi.slice(0, UNIT);
}

const executablePath = findChromium();
if (executablePath === null) {
  console.log("  no Chromium: typing not measured");
  process.exit(0);
}
const papan = await bangunPapan();
const browser = await chromium.launch({ executablePath, args: FLAGS });
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
const cdp = await page.context().newCDPSession(page);
// Processor time of the thread: other work on the machine does not count.
await cdp.send("Performance.enable", { timeDomain: "threadTicks" });

/** Seconds that the main thread has worked since the page began, of which script and layout. */
async function kerja() {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const nilai = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return {
    semua: (nilai.TaskDuration ?? 0) * 1000,
    skrip: (nilai.ScriptDuration ?? 0) * 1000,
    tata: ((nilai.LayoutDuration ?? 0) + (nilai.RecalcStyleDuration ?? 0)) * 1000,
  };
}

/** Runs `sekali` and waits until what it caused is painted. @param {() => Promise<unknown>} sekali */
async function ukur(sekali) {
  const sebelum = await kerja();
  await sekali();
  await page.evaluate(() => new Promise((selesai) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(selesai, 30)))));
  const sesudah = await kerja();
  return { semua: sesudah.semua - sebelum.semua, skrip: sesudah.skrip - sebelum.skrip, tata: sesudah.tata - sebelum.tata };
}

/** @param {string} nama @param {() => Promise<unknown>} sekali @param {number} kali @param {string} sasaran */
async function laporkan(nama, sekali, kali, sasaran) {
  /** @type {{ semua: number, skrip: number, tata: number }[]} */ const hasil = [];
  // What the measuring itself costs: two frames and the questions to the browser.
  /** @type {number[]} */ const kosong = [];
  for (let at = 0; at < 10; at++) await ukur(sekali);
  for (let at = 0; at < 20; at++) kosong.push((await ukur(async () => {})).semua);
  const dasar = persentil(kosong, 0.5);
  for (let at = 0; at < kali; at++) hasil.push(await ukur(sekali));
  const angka = (/** @type {"semua" | "skrip" | "tata"} */ apa, /** @type {number} */ bagian) =>
    persentil(
      hasil.map((satu) => satu[apa] - (apa === "semua" ? dasar : 0)),
      bagian,
    ).toFixed(1);
  console.log(
    `  ${nama.padEnd(44)} main thread p50 ${angka("semua", 0.5)} p95 ${angka("semua", 0.95)} ms (script ${angka("skrip", 0.5)}, style and layout ${angka("tata", 0.5)}; measuring ${dasar.toFixed(1)} taken off) ${sasaran}`,
  );
}

const isi = naskahPanjang();
for (const [nama, query] of [
  ["alone", "jumlah=1"],
  ["with a co-author in the same draft", "jumlah=2&tampil=1"],
]) {
  await page.goto(`${papan.url}?${query}`);
  await page.locator(".naskah-tulis").first().waitFor();
  const mula = performance.now();
  await page.evaluate((naskah) => /** @type {any} */ (window).papan.mulai(naskah), isi);
  await page.locator(`[data-lembar="0"] .naskah-tulis p[data-id="u${UNIT - 1}"]`).waitFor({ state: "attached" });
  console.log(`  ${UNIT} units, ${nama}: shown after ${(performance.now() - mula).toFixed(0)} ms`);
  await page.evaluate(
    (id) => {
      const [editor] = /** @type {any} */ (window).papan.editors;
      editor.state.doc.descendants((/** @type {any} */ node, /** @type {number} */ pos) => {
        if (node.attrs.id === id) editor.commands.focus(pos + 40);
      });
    },
    `u${Math.floor(UNIT / 2)}`,
  );
  await page.waitForTimeout(1000);
  if (query === "jumlah=1") {
    await laporkan("a letter", () => page.keyboard.press("a"), KETUKAN, "(target p95 ≤ 16 ms)");
    await laporkan("Backspace", () => page.keyboard.press("Backspace"), KETUKAN, "(target p95 ≤ 16 ms)");
    await laporkan("the caret moves", () => page.keyboard.press("ArrowLeft"), 40, "");
    await laporkan("Enter: a new unit, everything behind it renumbered", () => page.keyboard.press("Enter"), 30, "");
    await laporkan("Ctrl+Z", () => page.keyboard.press("Control+z"), 20, "");
    await laporkan("a Pasal moves down", () => page.keyboard.press("Alt+ArrowDown"), 20, "");
  } else {
    await laporkan(
      "a letter that a co-author typed arrives",
      () => page.evaluate(() => /** @type {any} */ (window).papan.ketikJauh("u100", "b")),
      KETUKAN,
      "(target p95 ≤ 16 ms)",
    );
  }
}
await browser.close();
await papan.tutup();
