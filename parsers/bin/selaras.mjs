#!/usr/bin/env node
// @ts-check
/** Launcher of the command line. It is JavaScript, unlike the rest, because in a fresh clone nothing is built yet. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const program = new URL("../dist/bin/selaras.js", import.meta.url);

try {
  if (existsSync(program) || build()) await import(program.href);
  else process.exitCode = 2;
} catch (error) {
  const reason = String(error).replace(/\s+/g, " ");
  console.error(`Selaras gagal dimuat (${reason}); jalankan "npm ci" di map Selaras, lalu ulangi.`);
  process.exitCode = 2;
}

function build() {
  // To stderr: stdout belongs to what the command prints.
  console.error("Membangun selaras (sekali saja) …");
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-b", fileURLToPath(new URL(".", import.meta.url))], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) console.error("Selaras gagal dibangun.");
  return status === 0;
}
