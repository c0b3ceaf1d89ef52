import type { EntriPustaka } from "@selaras/parsers";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { HTTPException } from "hono/http-exception";
import { timeout } from "hono/timeout";
import { answerGalat, internalFault, isianTidakSah, tookTooLong, unknownAddress } from "./errors.ts";
import type { Simpanan } from "./koreksi/simpanan.ts";
import { createLengkapi } from "./penelaahan/kolom.ts";
import { type RateLimitOptions, rateLimit } from "./rate-limit.ts";
import { requestLimits, WRITING } from "./request-limits.ts";
import { appShellRoutes } from "./routes/app-shell.ts";
import { type BersamaParts, bersamaRoutes } from "./routes/bersama.ts";
import { eksporRoutes } from "./routes/ekspor.ts";
import { koreksiRoutes } from "./routes/koreksi.ts";
import { matriksRoutes } from "./routes/matriks.ts";
import { peraturanRoutes } from "./routes/peraturan.ts";
import { pustakaRoutes } from "./routes/pustaka.ts";
import { securityHeaders } from "./security-headers.ts";
import type { Shell } from "./shell.ts";
import type { MakeFile } from "./worker/make-file.ts";
import type { Perform } from "./worker/task.ts";

/** Everything the app is made of. */
export interface AppParts {
  /** The Pustaka as its manifest has it. */
  readonly daftar: readonly EntriPustaka[];
  /** Reads and compares; in the running server this is another thread. */
  readonly perform: Perform;
  readonly makeFile: MakeFile;
  readonly simpanan: Simpanan;
  /** `null` where the editor is not built. */
  readonly shell: Shell | null;
  /** Accounts and drafts; left out where only the Pustaka is shown. */
  readonly bersama?: BersamaParts;
  readonly rateLimit: RateLimitOptions;
  /** How often one address may write. */
  readonly writeLimit: RateLimitOptions;
  /** Told about every fault of ours. */
  readonly logError: (error: unknown) => void;
  /** The time as ISO text. */
  readonly clock: () => string;
}

/** Work that takes longer answers 202 with its progress; what is still not there after this hangs. */
const LONGEST_ANSWER_MS = 10_000;

/** A file of 552 columns; a draft from a long upload; the report of a review. */
const LONGEST_EXPORT_MS = 120_000;

/** Builds the app; it listens nowhere yet. Reading this function is reading the server. */
export function createApp(parts: AppParts): Hono {
  const { daftar, perform, simpanan, shell, rateLimit: limits, logError, clock } = parts;
  const app = new Hono();
  app.onError((error, c) => answerFault(c, error, logError));
  app.notFound((c) => answerGalat(c, unknownAddress(c.req.path)));

  app.use(securityHeaders(), compress(), etag(), requestLimits(WRITING));

  app.use("/api/*", rateLimit(limits), within(LONGEST_ANSWER_MS, LONGEST_EXPORT_MS), askAgain());
  const lengkapi = createLengkapi(parts.bersama && { akun: parts.bersama.akun, db: parts.bersama.basis.db });
  app.get("/api/sehat", (c) => c.json({ status: "sehat" }));
  app.route("/api/pustaka", pustakaRoutes(daftar, perform));
  app.route("/api/peraturan", peraturanRoutes(perform));
  app.route("/api/matriks", matriksRoutes(daftar, perform, lengkapi));
  const today = (): string => clock().slice(0, 10);
  app.route("/api/matriks", eksporRoutes({ daftar, perform, lengkapi, makeFile: parts.makeFile, logError, today }));
  const namaOf = async (headers: Headers) => (await parts.bersama?.akun.kenali(headers, false))?.pengguna.nama ?? null;
  app.route("/api/koreksi", koreksiRoutes({ daftar, perform, simpanan, limits: parts.writeLimit, namaOf, logError, now: clock }));
  if (parts.bersama) app.route("/api", bersamaRoutes({ ...parts.bersama, perform, makeFile: parts.makeFile, logError }));
  app.all("/api/*", (c) => answerGalat(c, unknownAddress(c.req.path)));

  app.route("/", appShellRoutes(shell));
  return app;
}

/** An answer has to begin within `ms`, a file within `fileMs`. */
function within(ms: number, fileMs: number): MiddlewareHandler {
  const short = timeout(ms, new HTTPException(503));
  const long = timeout(fileMs, new HTTPException(503));
  const isLong = (c: Context): boolean =>
    c.req.path.startsWith("/api/matriks/ekspor.") ||
    (c.req.method === "POST" && /^\/api\/(?:penelaahan|(?:penelaahan\/[^/]+\/)?rancangan)$/.test(c.req.path)) ||
    /^\/api\/(?:penelaahan|rancangan)\/[^/]+\/(?:unduh|cetak)$/.test(c.req.path) ||
    /^\/api\/impor(?:\/[^/]+\/(?:rancangan|pustaka|acuan))?$/.test(c.req.path);
  return (c, next) => (isLong(c) ? long : short)(c, next);
}

/** Answers change with the program; a browser asks again and gets 304 where its ETag still holds. */
function askAgain(): MiddlewareHandler {
  return async (c, next) => {
    c.header("Cache-Control", "no-cache");
    await next();
  };
}

function answerFault(c: Context, error: Error, logError: (error: unknown) => void): Response {
  if (error instanceof HTTPException && error.status === 503) return answerGalat(c, tookTooLong());
  // A body that is not the JSON it says it is.
  if (error instanceof HTTPException && error.status === 400) return answerGalat(c, isianTidakSah("Isi permintaan bukan JSON yang sah."));
  logError(error);
  return answerGalat(c, internalFault());
}
