/** Runs the command line as a person does, and gives what came of it. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const LAUNCHER = fileURLToPath(new URL("../../parsers/bin/selaras.mjs", import.meta.url));

export function selaras(...args: readonly string[]): { readonly kode: number | null; readonly keluaran: string; readonly pesan: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return { kode: status, keluaran: stdout, pesan: stderr };
}
