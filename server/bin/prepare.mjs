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
 * @param {{ build: boolean }} options
 * @returns {Promise<boolean>} `false` where that is not possible; the reason is printed
 */
export async function prepare({ build }) {
  const complaint =
    complainAboutNode(process.versions.node) ??
    (await ensureInstalled(root, console.log)) ??
    (build ? await ensureBuilt(root, console.log) : null);
  if (complaint !== null) console.error(complaint);
  return complaint === null;
}
