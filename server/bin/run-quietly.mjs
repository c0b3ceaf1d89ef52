// @ts-check
import { spawn } from "node:child_process";

/**
 * Runs a program and keeps what it prints, to be shown only when it fails.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<{ ok: boolean, output: string }>} `ok` = it ended with 0; a program that cannot be started is not ok
 */
export function runQuietly(program, args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, NO_COLOR: "1" }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString("utf8");
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", (error) => resolve({ ok: false, output: error.message }));
    child.once("close", (code) => resolve({ ok: code === 0, output }));
  });
}
