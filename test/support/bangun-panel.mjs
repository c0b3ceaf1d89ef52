// @ts-check
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const MASUKAN = fileURLToPath(new URL("./papan-panel/papan-panel.tsx", import.meta.url));
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/selaras/", import.meta.url));

/** Stricter than that of an extension page: no style but from files and from `style` of elements. */
const KEBIJAKAN = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'";

const HALAMAN = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Selaras</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="papan-panel.css"></head>
<body><div id="akar"></div><script type="module" src="papan-panel.js"></script></body></html>`;

const JENIS = { ".js": "text/javascript", ".css": "text/css" };

/**
 * Bundles the pages of the extension with `papan-panel.tsx` and serves them on a free port of this machine.
 *
 * @returns {Promise<{ readonly url: string; tutup(): Promise<void> }>}
 */
export async function bangunPanel() {
  mkdirSync(CACHE, { recursive: true });
  const outdir = mkdtempSync(`${CACHE}panel-`);
  await build({
    entryPoints: [MASUKAN],
    outdir,
    bundle: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    minify: true,
    conditions: ["selaras:source", "worker"],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const server = createServer((permintaan, jawaban) => {
    const nama = new URL(permintaan.url ?? "/", "http://x").pathname.slice(1);
    const jenis = nama.endsWith(".js") ? JENIS[".js"] : nama.endsWith(".css") ? JENIS[".css"] : "text/html";
    jawaban.setHeader("Content-Type", `${jenis}; charset=utf-8`);
    jawaban.setHeader("Content-Security-Policy", KEBIJAKAN);
    if (nama === "") jawaban.end(HALAMAN);
    else if (/^papan-panel\.(?:js|css)$/u.test(nama)) jawaban.end(readFileSync(join(outdir, nama)));
    else jawaban.writeHead(204).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const alamat = server.address();
  if (alamat === null || typeof alamat === "string") throw new Error("the page has no port");
  return {
    url: `http://127.0.0.1:${alamat.port}/`,
    tutup: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(outdir, { recursive: true, force: true });
    },
  };
}
