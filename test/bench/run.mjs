// @ts-check
/** `npm run bench`: runs every `*.bench.mjs` of this folder in turn, each in a process of its own so that none warms the next. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { prepare, root } from "../../server/bin/prepare.mjs";

if (!(await prepare({ build: true, uji: true }))) process.exit(1);

const chosen = process.argv.slice(2);
const benches = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".bench.mjs"))
  .filter((name) => chosen.length === 0 || chosen.some((part) => name.includes(part)));

if (benches.length === 0) console.log("Tidak ada ukuran yang cocok.");
for (const name of benches) {
  console.log(`\n${name.replace(".bench.mjs", "")}`);
  const { status } = spawnSync(process.execPath, ["--expose-gc", join(import.meta.dirname, name)], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
