// @ts-check
import { join } from "node:path";

/**
 * A room that is built before it runs. All paths stand relative to the root.
 *
 * @typedef {object} Room
 * @property {string} name
 * @property {readonly string[]} inputs files and folders; when one of them changes the room is built again
 * @property {string} output a file the build leaves behind
 * @property {string} cwd
 * @property {readonly string[]} command run by Node
 * @property {true} [uji] only the tests need it built
 */

const SHARED = ["package-lock.json", "tsconfig.json"];
const PARSERS = [...SHARED, "parsers/src", "parsers/bin", "parsers/package.json", "parsers/tsconfig.json"];
const TSC = join("node_modules", "typescript", "bin", "tsc");

/**
 * In the order they are built: a later room reads what an earlier one leaves.
 *
 * @type {readonly Room[]}
 */
export const ROOMS = [
  { name: "parsers", inputs: PARSERS, output: "parsers/dist/src/index.js", cwd: ".", command: [TSC, "-b", "parsers", "parsers/bin"] },
  {
    name: "server",
    inputs: [...PARSERS, "server/src", "server/package.json", "server/tsconfig.json"],
    output: "server/dist/main.js",
    cwd: ".",
    command: [TSC, "-b", "server"],
  },
  {
    name: "editor",
    inputs: [...PARSERS, "editor/src", "editor/public", "editor/index.html", "editor/package.json", "editor/vite.config.ts"],
    output: "editor/dist/index.html",
    cwd: "editor",
    command: [join("..", "node_modules", "vite", "bin", "vite.js"), "build", "--logLevel", "warn"],
  },
  {
    name: "extension",
    inputs: [...PARSERS, "extension/src", "extension/bin", "extension/assets", "extension/package.json", "parsers/corpus"],
    output: "extension/build/chrome-mv3-e2e/manifest.json",
    cwd: "extension",
    command: [join("bin", "build.mjs"), "--uji"],
    uji: true,
  },
];
