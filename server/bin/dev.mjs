// @ts-check
/** `npm run dev`: compiler, server and editor run side by side, each follows the files. Vite serves the page and passes `/api` on. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { prepare, root } from "./prepare.mjs";

if (!(await prepare({ build: true }))) process.exit(1);

const modules = join(root, "node_modules");
const children = [
  run([join(modules, "typescript", "bin", "tsc"), "-b", "--watch", "--preserveWatchOutput", "parsers", "parsers/bin", "server"], root),
  run(["--watch", "--watch-preserve-output", join(root, "server", "dist", "main.js")], root),
  run([join(modules, "vite", "bin", "vite.js")], join(root, "editor")),
];

// One that ends takes the others along; Ctrl+C reaches all of them through the terminal.
for (const child of children) child.once("exit", () => stopAll());
process.on("SIGINT", stopAll);
process.on("SIGTERM", stopAll);

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function run(args, cwd) {
  return spawn(process.execPath, args, { cwd, stdio: "inherit" });
}

function stopAll() {
  for (const child of children) if (child.exitCode === null) child.kill("SIGTERM");
}
