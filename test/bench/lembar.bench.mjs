// @ts-check
/** A page in a browser: reading the 133 KB regulation of Cilacap, painting 500 marks on it, and what the script weighs. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { findChromium } from "../support/chromium.mjs";
import { FLAGS } from "../support/chromium-flags.mjs";
import { median } from "./median.mjs";

const sumber = fileURLToPath(new URL("../../extension/src/", import.meta.url));
const naskah = readFileSync(new URL("../../parsers/corpus/perbup-cilacap-5-2024.md", import.meta.url), "utf8");
const RUNS = 9;

/** @param {import("esbuild").BuildOptions} masukan */
async function bundel(masukan) {
  const { outputFiles } = await build({
    ...masukan,
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    conditions: ["selaras:source"],
  });
  return outputFiles?.[0]?.text ?? "";
}

const skrip = await bundel({ entryPoints: [`${sumber}contents/halaman.ts`] });
console.log(
  `  script for pages: ${(skrip.length / 1024).toFixed(0)} KB, ${(gzipSync(skrip).length / 1024).toFixed(0)} KB packed (target ≤ 120 KB)`,
);

const executablePath = findChromium();
if (executablePath === null) {
  console.log("  no Chromium: not measured");
} else {
  const uji = await bundel({
    stdin: {
      contents:
        'import { LembarHalaman } from "./bacaan/lembar-halaman.ts"; globalThis.lembar = new LembarHalaman(document, () => undefined);',
      resolveDir: sumber,
      loader: "ts",
    },
  });
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.setContent(`<!doctype html><html lang="id"><body><main>${halaman(naskah)}</main></body></html>`);
  await page.evaluate(uji);
  const hasil = await page.evaluate(ukur, RUNS);
  await browser.close();
  console.log(`  ${hasil.huruf} characters, ${hasil.baris} lines, ${hasil.simpul} elements`);
  const baca = hasil.baca.slice(1);
  console.log(
    `  read: first ${hasil.baca[0]?.lama.toFixed(1)} ms, then ${median(baca.map(({ lama }) => lama)).toFixed(1)} ms (target ≤ 20 ms); longest wait of the page ${Math.max(...hasil.baca.map(({ tunggu }) => tunggu)).toFixed(1)} ms (target < 50 ms)`,
  );
  console.log(
    `  500 marks with 40 signs: first ${hasil.sorot[0]?.toFixed(1)} ms, then ${median(hasil.sorot.slice(1)).toFixed(1)} ms; with the frame ${median(hasil.bingkai).toFixed(1)} ms (target ≤ 50 ms)`,
  );
  console.log(`  sent to the engine: ${(hasil.kirim / 1024).toFixed(0)} KB`);
}

/** One paragraph for each line, as a JDIH would have it. @param {string} teks */
function halaman(teks) {
  const aman = teks.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return aman
    .split("\n")
    .filter((baris) => baris.trim() !== "")
    .map((baris) => `<p>${baris.replace(/\*\*?([^*]+)\*\*?/g, "<b>$1</b>").replace(/^(Pasal \d+)$/, "<strong>$1</strong>")}</p>`)
    .join("\n");
}

/** Runs in the page. @param {number} kali */
async function ukur(kali) {
  const { lembar } = /** @type {{ lembar: { jawab(pesan: object): Promise<any> } }} */ (/** @type {unknown} */ (globalThis));
  const bingkaian = () => new Promise((selesai) => requestAnimationFrame(() => setTimeout(selesai, 0)));
  /** @type {any} */ let hasil;
  /** @type {{ lama: number; tunggu: number }[]} */ const baca = [];
  for (let ulang = 0; ulang < kali; ulang++) {
    await bingkaian();
    let [tunggu, jalan] = [0, true];
    let lalu = performance.now();
    const kanal = new MessageChannel();
    kanal.port1.onmessage = () => {
      tunggu = Math.max(tunggu, performance.now() - lalu);
      lalu = performance.now();
      if (jalan) kanal.port2.postMessage(0);
    };
    kanal.port2.postMessage(0);
    const awal = performance.now();
    hasil = await lembar.jawab({ untuk: "lembar", apa: "baca" });
    baca.push({ lama: performance.now() - awal, tunggu: Math.max(tunggu, performance.now() - lalu) });
    jalan = false;
  }
  const jenis = ["substantif", "prosedural", "redaksional", "tambahan", "usulan", "temuan", "catatan"];
  const blok = hasil.blok.filter((/** @type {any} */ satu) => satu.text.length > 12);
  const sorotan = Array.from({ length: 500 }, (_, nomor) => {
    const { start, end } = blok[nomor % blok.length];
    return { id: `s${nomor}`, jenis: jenis[nomor % jenis.length], rentang: { dari: start, sampai: end } };
  });
  const hilang = Array.from({ length: 40 }, (_, nomor) => ({ id: `h${nomor}`, letak: blok[nomor * 12].end, locator: `Pasal ${nomor}` }));
  /** @type {number[]} */ const sorot = [];
  /** @type {number[]} */ const bingkai = [];
  for (let ulang = 0; ulang < kali; ulang++) {
    await lembar.jawab({ untuk: "lembar", apa: "bersihkan" });
    await bingkaian();
    const awal = performance.now();
    await lembar.jawab({ untuk: "lembar", apa: "sorot", sorotan, hilang });
    sorot.push(performance.now() - awal);
    await bingkaian();
    bingkai.push(performance.now() - awal);
  }
  return {
    huruf: hasil.sumber.length,
    baris: hasil.blok.length,
    simpul: document.querySelectorAll("*").length,
    baca,
    sorot,
    bingkai,
    kirim: JSON.stringify(hasil).length,
  };
}
