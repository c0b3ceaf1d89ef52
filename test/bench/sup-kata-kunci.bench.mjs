// @ts-check
/** 20,000 random and keyword-soup inputs: exceptions and lost characters. The property is the one of `npm test`, run for longer. */
import { spawnSync } from "node:child_process";

const INPUTS = 20_000;
const start = performance.now();
const { status, stdout } = spawnSync(
  "npx",
  ["vitest", "run", "--config", "test/vitest.config.ts", "seluruh-huruf", "-t", "any string, and of keyword soup"],
  {
    encoding: "utf8",
    env: { ...process.env, FUZZ: String(INPUTS), NO_COLOR: "1" },
  },
);
const seed = /SEED=(\d+)/.exec(stdout)?.[1] ?? "?";
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(
  `  ${INPUTS.toLocaleString("en")} inputs, seed ${seed}, ${seconds} s: ${status === 0 ? "0 exceptions, 0 lost characters" : `a fault was found\n${stdout}`}`,
);
process.exitCode = status ?? 1;
