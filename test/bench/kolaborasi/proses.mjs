// @ts-check
/** Servers as processes, and what the machine does meanwhile. Linux only. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/**
 * @typedef {{ readonly url: string, readonly pid: number, akhiri(signal: NodeJS.Signals): Promise<void> }} Server
 */

/**
 * Starts a script that prints `siap PORT`.
 * @param {URL} berkas
 * @param {Readonly<Record<string, string>>} env
 * @param {readonly string[]} [args]
 * @returns {Promise<Server>}
 */
export function jalankan(berkas, env, args = []) {
  const child = spawn(process.execPath, [fileURLToPath(berkas), ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const selesai = /** @type {Promise<void>} */ (new Promise((resolve) => child.once("close", () => resolve())));
  return new Promise((resolve, reject) => {
    void selesai.then(() => reject(new Error(`${berkas.href} ended`)));
    createInterface(child.stdout).on("line", (line) => {
      const port = /^siap (\d+)$/.exec(line)?.[1];
      if (!port) return;
      resolve({
        url: `ws://127.0.0.1:${port}`,
        pid: child.pid ?? 0,
        akhiri: async (signal) => {
          child.kill(signal);
          const paksa = setTimeout(() => child.kill("SIGKILL"), 15_000);
          await selesai;
          clearTimeout(paksa);
        },
      });
    });
  });
}

const HZ = 100;

/**
 * CPU seconds and resident MB of processes together.
 * @param {readonly number[]} pids
 */
export function pakai(pids) {
  let cpu = 0;
  let rss = 0;
  for (const pid of pids) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      cpu += (Number(fields[11]) + Number(fields[12])) / HZ;
      rss += Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
    } catch {
      // it ended
    }
  }
  return { cpu, rss };
}

/** CPU seconds of everything on the machine. */
export function sibuk() {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = (readFileSync("/proc/stat", "utf8").split("\n")[0] ?? "")
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + irq + softirq) / HZ;
}

/** @param {number} ms @returns {Promise<void>} */
export const tidur = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
