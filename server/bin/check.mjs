// @ts-check
/** `npm run check`: style and room boundaries, types of all rooms, code nobody uses. Runs all three, fails when one does. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare, root } from "./prepare.mjs";

const CHECKS = [
  { name: "Gaya dan batas ruang (Biome)", script: ["@biomejs", "biome", "bin", "biome"], args: ["ci", "--error-on-warnings"] },
  { name: "Tipe (TypeScript)", script: ["typescript", "bin", "tsc"], args: ["-b", "--pretty"] },
  { name: "Kode tak terpakai (knip)", script: ["knip", "bin", "knip.js"], args: ["--no-progress"] },
];

if (!(await prepare({ build: false }))) process.exit(1);

const failed = CHECKS.filter(({ name, script, args }) => {
  console.log(`${name} …`);
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", ...script), ...args], { cwd: root, stdio: "inherit" });
  return status !== 0;
});
if (failed.length > 0) {
  console.error(`Pemeriksaan gagal: ${failed.map(({ name }) => name).join(", ")}.`);
  process.exitCode = 1;
} else {
  console.log("Semua pemeriksaan lulus.");
}
