import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A server in a process of its own, as `npm start` runs it. */
export interface StartedServer {
  readonly url: string;
  /** What it printed so far, line by line. */
  readonly lines: readonly string[];
  /** What it complained about so far. */
  stderr(): string;
  /** Sends the signal; resolves with the exit code, `null` where the signal itself ended the process. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** What a process that ended by itself left behind. */
export interface EndedServer {
  readonly code: number | null;
  readonly stderr: string;
}

const MAIN = fileURLToPath(new URL("../../server/dist/main.js", import.meta.url));

/**
 * Starts the built server, on a free port and with a data folder of its own unless `env` names others, and waits until it says where it is.
 *
 * Gives an `EndedServer` where it ended instead.
 */
export function startServer(env: Readonly<Record<string, string>> = {}): Promise<StartedServer | EndedServer> {
  const own = env.DATA === undefined ? mkdtempSync(join(tmpdir(), "selaras-")) : null;
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: "0", ...(own !== null && { DATA: own }), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  if (own !== null) void ended.then(() => rmSync(own, { recursive: true }));
  const lines: string[] = [];
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString("utf8");
  });
  return new Promise((resolve) => {
    createInterface(child.stdout).on("line", (line) => {
      lines.push(line);
      const url = /^Selaras siap di (\S+)$/.exec(line)?.[1];
      if (!url) return;
      const stop = (signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> => {
        child.kill(signal);
        return ended;
      };
      resolve({ url, lines, stderr: () => stderr, stop });
    });
    void ended.then((code) => resolve({ code, stderr }));
  });
}
