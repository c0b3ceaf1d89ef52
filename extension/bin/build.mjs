// @ts-check
/**
 * Builds the extension: `node extension/bin/build.mjs [--uji] [target …]`. Targets are chrome-mv3, edge-mv3 and firefox-mv3; all three where none is
 * named. Each leaves `extension/build/TARGET-prod` and a zip of it that is the same for the same files. `--uji` makes the one build that the browser
 * tests load, with access to pages of this machine and a fixed id.
 */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { zipSync } from "fflate";
import { ramu } from "./ramu.mjs";

const ruang = fileURLToPath(new URL("..", import.meta.url));
const plasmo = join(dirname(createRequire(import.meta.url).resolve("plasmo/package.json")), "dist", "index.js");

/** What plasmo builds, and where. */
const bengkel = join(ruang, ".bengkel");

const TARGET = ["chrome-mv3", "edge-mv3", "firefox-mv3"];

/** Earliest time a zip can hold. */
const WAKTU = new Date(1980, 0, 1);

/**
 * @param {string} folder
 * @returns {readonly string[]}
 */
function berkasDi(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((nama) => {
      const jalur = join(folder, nama);
      return statSync(jalur).isDirectory() ? berkasDi(jalur) : [jalur];
    });
}

/**
 * @param {string} target
 * @param {"prod" | "e2e"} tanda
 */
async function bangun(target, tanda) {
  const uji = tanda === "e2e" ? { EXT_E2E_HOST: "http://127.0.0.1/*" } : { EXT_E2E_HOST: undefined };
  await promisify(execFile)(process.execPath, [plasmo, "build", `--target=${target}`, `--tag=${tanda}`], {
    cwd: bengkel,
    env: { ...process.env, ...uji },
    maxBuffer: 64_000_000,
  });
  const folder = join(ruang, "build", `${target}-${tanda}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(bengkel, "build", `${target}-${tanda}`), folder, { recursive: true });
  // Scanned pages are drawn with these; plasmo copies what a page of others may open, and nobody else is to open them.
  cpSync(
    join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "wasm"),
    join(folder, "assets", "pdfjs", "wasm"),
    {
      recursive: true,
      filter: (jalur) => !jalur.endsWith("_nowasm_fallback.js"),
    },
  );
  const isi = Object.fromEntries(berkasDi(folder).map((jalur) => [relative(folder, jalur).replaceAll("\\", "/"), readFileSync(jalur)]));
  writeFileSync(`${folder}.zip`, zipSync(isi, { level: 9, mtime: WAKTU }));
}

const pilihan = process.argv.slice(2);
const uji = pilihan.includes("--uji");
const target = pilihan.filter((satu) => !satu.startsWith("--"));
const asing = target.find((satu) => !TARGET.includes(satu));
if (asing !== undefined) {
  console.error(`Sasaran "${asing}" tidak dikenal. Yang ada: ${TARGET.join(", ")}.`);
  process.exit(1);
}
try {
  await ramu(ruang, bengkel);
  if (uji) await bangun("chrome-mv3", "e2e");
  // One after the other: they share a folder for what is generated.
  else for (const satu of target.length > 0 ? target : TARGET) await bangun(satu, "prod");
} catch (error) {
  console.error(error instanceof Error && "stdout" in error ? `${error.stdout}${"stderr" in error ? error.stderr : ""}` : error);
  process.exitCode = 1;
}
