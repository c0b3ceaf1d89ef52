// @ts-check
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

const root = fileURLToPath(new URL("./papan-tulis/", import.meta.url));
const configFile = fileURLToPath(new URL("../../editor/vite.config.ts", import.meta.url));
const cache = fileURLToPath(new URL("../../node_modules/.cache/selaras/", import.meta.url));

/** The policy of the server (`server/src/app.ts`): what it refuses must not be needed here either. */
const KEBIJAKAN = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/**
 * Builds the page of `papan-tulis/` and serves it on a free port of this machine.
 *
 * @returns {Promise<{ readonly url: string; tutup(): Promise<void> }>}
 */
export async function bangunPapan() {
  mkdirSync(cache, { recursive: true });
  // A folder each: test files run at the same time.
  const outDir = mkdtempSync(`${cache}papan-`);
  await build({ root, configFile, logLevel: "error", build: { outDir, emptyOutDir: true } });
  const server = await preview({
    root,
    configFile,
    logLevel: "error",
    build: { outDir },
    preview: { port: 0, host: "127.0.0.1", proxy: {}, headers: { "Content-Security-Policy": KEBIJAKAN } },
  });
  const alamat = server.httpServer.address();
  if (alamat === null || typeof alamat === "string") throw new Error("the page has no port");
  return {
    url: `http://127.0.0.1:${alamat.port}/`,
    tutup: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
