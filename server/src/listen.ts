import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import type { Config } from "./config.ts";

/** A server that answers. */
export interface Listening {
  readonly url: string;
  /** Stops taking connections, lets running answers end for a while, then cuts them. Resolves when nothing is open. */
  close(): Promise<void>;
}

/** What came of trying to listen; `pesan` is the Indonesian sentence for whoever started it. */
export type ListenOutcome = { readonly ok: true; readonly listening: Listening } | { readonly ok: false; readonly pesan: string };

/** A slow drip of headers may not hold a connection. */
const HEADERS_TIMEOUT_MS = 15_000;

/** A request has to arrive whole within this time: 20 MB over 2 Mbit/s. */
const REQUEST_TIMEOUT_MS = 100_000;

const CLOSE_GRACE_MS = 3_000;

/** Answers a request to leave HTTP for another protocol. */
type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Listens on the host and port of `config`; `upgrade` takes the sockets. A port that is taken or not allowed is an expected failure; anything else rejects. */
export function listen(app: Hono, config: Pick<Config, "port" | "host">, upgrade?: Upgrade): Promise<ListenOutcome> {
  return new Promise((resolve, reject) => {
    const server = serve({
      fetch: app.fetch,
      port: config.port,
      hostname: config.host,
      serverOptions: { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: HEADERS_TIMEOUT_MS },
    }) as Server;
    if (upgrade) server.on("upgrade", upgrade);
    server.once("listening", () => {
      const { port } = server.address() as AddressInfo;
      resolve({ ok: true, listening: { url: `http://${nameOf(config.host)}:${port}`, close: () => close(server) } });
    });
    server.once("error", (error: NodeJS.ErrnoException) => {
      const pesan = explain(error.code, config);
      if (pesan) resolve({ ok: false, pesan });
      else reject(error);
    });
  });
}

/** `localhost` is what people know; an address that is not this machine is shown as given. */
function nameOf(host: string): string {
  return ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host;
}

function explain(code: string | undefined, { port, host }: Pick<Config, "port" | "host">): string | undefined {
  if (code === "EADDRINUSE")
    return `Port ${port} sedang dipakai program lain. Tutup program itu, atau pakai port lain: PORT=${port + 1} npm start`;
  if (code === "EACCES") return `Port ${port} tidak boleh dipakai tanpa hak khusus. Pakai port di atas 1024: PORT=8080 npm start`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `HOST "${host}" bukan alamat komputer ini. Kosongkan HOST, atau isi 0.0.0.0.`;
  return undefined;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
