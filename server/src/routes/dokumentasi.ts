import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Hono } from "hono";

const KETERANGAN = `Antarmuka Selaras untuk program. Galat selalu berupa \`{pesan, tindakan}\`. Permintaan yang menulis harus berasal dari halaman
Selaras sendiri (kepala \`Origin\`) dan berisi JSON. Sesi ada di kuki yang dibuat oleh \`POST /api/akun/sign-in/email\` dengan
\`{email, password}\`; ekstensi peramban memakai token dari \`POST /api/sambungan/token\` dalam kepala \`Authorization: Bearer\`, yang berlaku untuk
penelaahan dan \`GET /api/saya\` saja. Naskah rancangan sendiri disunting melalui WebSocket \`/sinkron/{id}\` dengan protokol y-websocket.`;

const HALAMAN = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Dokumentasi API Selaras</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/api/dokumentasi/swagger-ui.css"></head>
<body><main id="dokumentasi"><p>Memuat dokumentasi…</p></main>
<noscript>Dokumentasi ini memerlukan JavaScript. Isinya juga ada di <a href="/api/openapi.json">/api/openapi.json</a>.</noscript>
<script src="/api/dokumentasi/swagger-ui-bundle.js"></script><script src="/api/dokumentasi/mulai.js"></script></body></html>
`;

/** Without `validatorUrl` the page would ask a server of others whether our document is valid. */
const MULAI = `SwaggerUIBundle({ url: "/api/openapi.json", dom_id: "#dokumentasi", validatorUrl: null, deepLinking: true, supportedSubmitMethods: [] });
`;

const require = createRequire(import.meta.url);

/** Files of the library that draws the page, read when they are asked for. */
const PUSTAKA_HALAMAN = [
  { nama: "swagger-ui.css", jalan: require.resolve("swagger-ui-dist/swagger-ui.css"), type: "text/css; charset=utf-8" },
  { nama: "swagger-ui-bundle.js", jalan: require.resolve("swagger-ui-dist/swagger-ui-bundle.js"), type: "text/javascript; charset=utf-8" },
] as const;

/** The OpenAPI document of `app`, and a page that shows it; both need nothing from elsewhere. */
export function dokumentasiRoutes(app: OpenAPIHono): Hono {
  let dokumen: ReturnType<OpenAPIHono["getOpenAPI31Document"]> | null = null;
  const routes = new Hono()
    .get("/openapi.json", (c) => {
      dokumen ??= app.getOpenAPI31Document({ openapi: "3.1.0", info: { title: "Selaras", version: "0.1.0", description: KETERANGAN } });
      return c.json({ ...dokumen, paths: denganAwalan(dokumen.paths) });
    })
    .get("/dokumentasi", (c) => c.html(HALAMAN))
    .get("/dokumentasi/mulai.js", (c) => c.body(MULAI, 200, { "Content-Type": "text/javascript; charset=utf-8" }));
  for (const { nama, jalan, type } of PUSTAKA_HALAMAN)
    routes.get(`/dokumentasi/${nama}`, async (c) => c.body(new Uint8Array(await readFile(jalan)), 200, { "Content-Type": type }));
  return routes;
}

/** The app does not know where it stands. */
const denganAwalan = (paths: object | undefined): object =>
  Object.fromEntries(Object.entries(paths ?? {}).map(([path, item]) => [`/api${path.replace(/(?<=.)\/$/, "")}`, item]));
