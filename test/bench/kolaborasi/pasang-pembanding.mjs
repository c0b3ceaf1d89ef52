// @ts-check
/** Installs the servers that ours is measured against, once, outside of what Selaras itself installs. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const FOLDER = fileURLToPath(new URL("../../../node_modules/.cache/selaras/pembanding", import.meta.url));

const PAKET = {
  "@y/websocket-server": "0.1.1",
  "@hocuspocus/server": "3.4.4",
  "@hocuspocus/extension-sqlite": "3.4.4",
  yjs: "13.6.33",
  "y-protocols": "1.0.7",
};

/** Whether they are there; the first time it takes minutes, where SQLite has to be built. */
export function pasangPembanding() {
  const ada = () => Object.keys(PAKET).every((name) => existsSync(join(FOLDER, "node_modules", name, "package.json")));
  if (ada()) return true;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "package.json"), JSON.stringify({ name: "pembanding", private: true, type: "module", dependencies: PAKET }));
  console.log("  installing the servers to compare with …");
  spawnSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: FOLDER, stdio: "inherit" });
  return ada();
}
