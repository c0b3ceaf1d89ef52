// @ts-check
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";

const USUAL_PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The Chromium the browser tests drive: the one `CHROMIUM` names, or one in a usual place, or, where root has apt-get, one installed now.
 *
 * @param {(line: string) => void} say
 * @returns {string | null} its path; `null` where there is none
 */
export function ensureChromium(say) {
  const found = findChromium();
  if (found !== null || process.env.CHROMIUM || !canInstall()) return found;
  say("Memasang Chromium untuk uji peramban (sekali saja) …");
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync("apt-get", ["-qq", ...args], { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, stdio: ["ignore", "ignore", 2] });
  apt("update");
  apt("install", "-y", "--no-install-recommends", "chromium");
  return findChromium();
}

/** @returns {string | null} */
export function findChromium() {
  const named = process.env.CHROMIUM;
  return (named ? [named] : USUAL_PLACES).find(isExecutable) ?? null;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall() {
  return process.getuid?.() === 0 && isExecutable("/usr/bin/apt-get");
}
