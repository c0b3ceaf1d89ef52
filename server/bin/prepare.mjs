// @ts-check
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { complainAboutNode } from "./node-version.mjs";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Makes a clone ready to run: checks Node, installs libraries, builds rooms; only what is missing or stale, one line for each thing done.
 *
 * @param {{ build: boolean, uji?: boolean }} options `uji`: what only the tests need, too
 * @returns {Promise<boolean>} `false` where that is not possible; the reason is printed
 */
export async function prepare({ build, uji = false }) {
  const complaint =
    complainAboutNode(process.versions.node) ??
    (await ensureInstalled(root, console.log)) ??
    (build ? await ensureBuilt(root, console.log, uji) : null);
  if (complaint !== null) console.error(complaint);
  return complaint === null;
}
