// @ts-check
/** `npm run ekstensi [-- target …]`: makes ready what is missing, builds the extension, and says where it lies. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare, root } from "../../server/bin/prepare.mjs";

if (!(await prepare({ build: true }))) process.exit(1);
console.log("Membangun ekstensi peramban …");
const { status } = spawnSync(process.execPath, [join(root, "extension", "bin", "build.mjs"), ...process.argv.slice(2)], {
  stdio: "inherit",
});
if (status === 0) console.log(`Selesai: ${join(root, "extension", "build")}. Cara memasangnya ada di extension/README.md.`);
process.exitCode = status ?? 1;
