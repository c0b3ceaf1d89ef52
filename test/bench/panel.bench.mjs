// @ts-check
/** The side panel of the extension with 1,000 items: frames while it scrolls, the longest task, and how long it takes to draw and to filter. */
import { chromium } from "playwright-core";
import { bacaanContoh } from "../support/bacaan-contoh.mjs";
import { bangunPanel } from "../support/bangun-panel.mjs";
import { findChromium } from "../support/chromium.mjs";
import { FLAGS } from "../support/chromium-flags.mjs";
import { median } from "./median.mjs";

const ITEMS = 1000;
const RUNS = 5;
/** Pixels a frame; a fast turn of the wheel. */
const LANGKAH = 120;

const executablePath = findChromium();
if (executablePath === null) console.log("  no Chromium: the panel not measured");
else {
  const contoh = bacaanContoh();
  const { deviasi, jumlah } = contoh.bacaan.hasil;
  const banyak = Array.from({ length: ITEMS }, (_, at) => ({ ...deviasi[at % deviasi.length], id: `d${at}`, hubungan: "substantif" }));
  const bahan = {
    layar: "panel",
    ...contoh,
    bacaan: { ...contoh.bacaan, hasil: { deviasi: banyak, hilang: [], jumlah: { ...jumlah, substantif: ITEMS } } },
  };
  const papan = await bangunPanel();
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  /** @type {number[]} */ const mulai = [];
  /** @type {number[]} */ const saring = [];
  /** @type {number[]} */ const terlama = [];
  /** @type {number[]} */ const lewat = [];
  /** @type {number[]} */ const laju = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage({ viewport: { width: 400, height: 720 } });
    await page.addInitScript((isi) => {
      Object.assign(window, { bahanPanel: isi, tugas: /** @type {number[]} */ ([]) });
      const catat = /** @type {any} */ (window).tugas;
      new PerformanceObserver((list) => catat.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
    }, bahan);
    await page.goto(papan.url);
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    mulai.push(await page.evaluate(() => performance.now()));
    await page.waitForTimeout(300);
    const hasil = await page.getByRole("listbox").evaluate(async (kotak, langkah) => {
      const tugas = /** @type {number[]} */ (/** @type {any} */ (window).tugas);
      tugas.length = 0;
      /** @type {number[]} */ const bingkai = [];
      let lama = await new Promise(requestAnimationFrame);
      while (kotak.scrollTop + kotak.clientHeight < kotak.scrollHeight - 1 && bingkai.length < 600) {
        kotak.scrollTop += langkah;
        const kini = await new Promise(requestAnimationFrame);
        bingkai.push(kini - lama);
        lama = kini;
      }
      await new Promise((selesai) => setTimeout(selesai, 100));
      return { bingkai, tugas: [...tugas] };
    }, LANGKAH);
    terlama.push(Math.max(0, ...hasil.tugas));
    lewat.push((hasil.bingkai.filter((ms) => ms > 20).length / hasil.bingkai.length) * 100);
    laju.push(1000 / (hasil.bingkai.reduce((sum, ms) => sum + ms, 0) / hasil.bingkai.length));
    const cari = page.getByRole("searchbox", { name: "Cari kata" });
    saring.push(
      await cari.evaluate(async (kotak) => {
        const awal = performance.now();
        const isi = /** @type {HTMLInputElement} */ (kotak);
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(isi, "tim kerja");
        isi.dispatchEvent(new Event("input", { bubbles: true }));
        const jumlahKini = () => document.querySelector("[role=option][aria-setsize]")?.getAttribute("aria-setsize");
        while (jumlahKini() === "1000") await new Promise(requestAnimationFrame);
        return performance.now() - awal;
      }),
    );
    await page.close();
  }
  await browser.close();
  await papan.tutup();
  console.log(`  ${ITEMS} items, from the address to the first item: ${median(mulai).toFixed(0)} ms`);
  console.log(
    `  scrolling through all: ${median(laju).toFixed(1)} frames/s (target 60), ${median(lewat).toFixed(1)} % of frames over 20 ms, longest task ${Math.max(...terlama).toFixed(0)} ms (target < 50 ms)`,
  );
  console.log(`  a search over all: ${median(saring).toFixed(0)} ms to the new list`);
}
