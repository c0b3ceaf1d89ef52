// @ts-check
/** `npm test`: makes ready what is missing, finds a browser, runs every test, and ends with the line that counts them. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { prepare, root } from "../../server/bin/prepare.mjs";
import { ensureChromium } from "./chromium.mjs";
import { countTests } from "./count-tests.mjs";

if (!(await prepare({ build: true, uji: true }))) {
  // Whoever counts the tests finds a count here too.
  console.log("0 passed, 1 failed, 0 skipped");
  process.exit(1);
}

const chromium = ensureChromium(console.log);
if (chromium === null) {
  console.log("Chromium tidak ada: uji peramban dilewati. Pasang Chromium, atau isi CHROMIUM dengan letaknya.");
}

/**
 * What lands is decided by the same inputs every time; `SEED=acak npm test` draws new ones, and any other number repeats a run.
 */
const { SEED = "20261122" } = process.env;
const seed = SEED === "acak" ? String(Math.floor(Math.random() * 2 ** 31)) : SEED;
console.log(`Benih uji sifat: SEED=${seed}`);

const report = join(root, "node_modules", ".cache", "selaras", "vitest.json");
rmSync(report, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(root, "node_modules", "vitest", "vitest.mjs"),
    "run",
    ...["--config", join(root, "test", "vitest.config.ts")],
    ...["--reporter", "default", "--reporter", "json", `--outputFile.json=${report}`],
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, CHROMIUM: chromium ?? "", SEED: seed } },
);

const browserMissingInCi = chromium === null && process.env.CI === "true";
if (browserMissingInCi) console.error("Di CI uji peramban wajib dijalankan: Chromium tidak ditemukan.");

const counts = countTests(report);
const failed = counts.failed + (browserMissingInCi ? 1 : 0);
process.exitCode = status === 0 && failed === 0 ? 0 : 1;
console.log(`${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`);
