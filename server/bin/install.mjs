// @ts-check
import { statSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./run-quietly.mjs";

/** npm writes the lockfile and this record of what is installed within a moment of each other, in no fixed order. */
const SAME_MOMENT_MS = 5_000;

const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|network/;

/**
 * Installs the libraries where none are installed or the lockfile is newer than what is.
 *
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} the Indonesian sentence that says why it failed, or `null`
 */
export async function ensureInstalled(root, say) {
  if (isInstalled(root)) return null;
  say("Memasang pustaka (sekali saja, sekitar satu menit) …");
  // Always with development libraries: the build needs them, whatever NODE_ENV says.
  const [program, ...args] = npmCommand(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  const { ok, output } = await runQuietly(program, args, root);
  if (ok) return null;
  const reason = OFFLINE.test(output)
    ? "Pustaka belum terpasang dan tidak dapat diunduh. Sambungkan komputer ke internet, lalu ulangi."
    : "Pustaka gagal dipasang. Baca pesan di atas, lalu ulangi.";
  // npm follows its error with all its options; the first lines say it.
  const said = output.trim().split("\n").slice(0, 12).join("\n");
  return `${said}\n${reason}`;
}

/**
 * @param {string} root
 * @returns {boolean}
 */
function isInstalled(root) {
  const installedAt = modifiedAt(join(root, "node_modules", ".package-lock.json"));
  const lockedAt = modifiedAt(join(root, "package-lock.json"));
  return installedAt > 0 && installedAt + SAME_MOMENT_MS >= lockedAt;
}

/**
 * @param {string} file
 * @returns {number} milliseconds; 0 where there is no such file
 */
function modifiedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Under `npm start` npm says where it is; run as a file through Node it needs no shell, which Windows would ask for.
 *
 * @param {readonly string[]} args
 * @returns {[string, ...string[]]}
 */
function npmCommand(args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith(".js") ? [process.execPath, npm, ...args] : ["npm", ...args];
}
