// @ts-check
/** The screens: first contentful paint and layout shift of each view on the corpus, and the time from start to a served page. */
import { spawn } from "node:child_process";
import { chromium } from "playwright-core";
import { findChromium } from "../support/chromium.mjs";
import { FLAGS } from "../support/chromium-flags.mjs";
import { median } from "./median.mjs";

const executablePath = findChromium();
const PORT = "18931";
const RUNS = 5;

/** Starts with `npm start`'s script and waits for the first page. */
async function start() {
  const begin = performance.now();
  const child = spawn(process.execPath, ["server/bin/start.mjs"], { env: { ...process.env, PORT }, stdio: "ignore" });
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${PORT}/`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return { child, ms: performance.now() - begin };
    if (performance.now() - begin > 120_000) throw new Error("the server did not start");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const first = await start();
console.log(`  start to served page, everything built: ${first.ms.toFixed(0)} ms (target < 3,000 ms)`);

if (executablePath === null) {
  console.log("  no Chromium: first paint not measured");
} else {
  const browser = await chromium.launch({
    executablePath,
    args: FLAGS,
  });
  for (const path of ["/", "/baca/perbup-cilacap-5-2024", "/matriks"]) {
    /** @type {number[]} */ const paints = [];
    /** @type {number[]} */ const contents = [];
    /** @type {number[]} */ const shifts = [];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
      const page = await context.newPage();
      await page.addInitScript(() => {
        const seen = { shift: 0 };
        Object.assign(window, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if (!(/** @type {any} */ (entry).hadRecentInput)) seen.shift += /** @type {any} */ (entry).value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(`http://127.0.0.1:${PORT}${path}`);
      await page.locator("tbody tr, [role=row], #pasal-1").first().waitFor();
      contents.push(await page.evaluate(() => performance.now()));
      await page.waitForTimeout(600);
      paints.push(await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN));
      shifts.push(await page.evaluate(() => /** @type {any} */ (window).seen.shift));
      await context.close();
    }
    console.log(
      `  ${path.padEnd(30)} first paint ${median(paints).toFixed(0)} ms, content ${median(contents).toFixed(0)} ms (target < 1,000 ms), layout shift ${median(shifts).toFixed(3)} (target 0)`,
    );
  }
  await browser.close();
}
first.child.kill("SIGTERM");
