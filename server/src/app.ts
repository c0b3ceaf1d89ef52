import { type Context, Hono, type MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { HTTPException } from "hono/http-exception";
import { timeout } from "hono/timeout";
import type { Rak } from "./corpus/rak.ts";
import { answerGalat, internalFault, tookTooLong, unknownAddress } from "./errors.ts";
import { type RateLimitOptions, rateLimit } from "./rate-limit.ts";
import { requestLimits } from "./request-limits.ts";
import { appShellRoutes } from "./routes/app-shell.ts";
import { matriksRoutes } from "./routes/matriks.ts";
import { peraturanRoutes } from "./routes/peraturan.ts";
import { pustakaRoutes } from "./routes/pustaka.ts";
import { securityHeaders } from "./security-headers.ts";
import type { Shell } from "./shell.ts";

/** Everything the app is made of. */
export interface AppParts {
  readonly rak: Rak;
  /** `null` where the editor is not built. */
  readonly shell: Shell | null;
  readonly rateLimit: RateLimitOptions;
  /** Told about every fault of ours. */
  readonly logError: (error: unknown) => void;
}

/** Guards waiting, not computing: a parse runs to its end in one turn. The corpus is warm before it matters. */
const LONGEST_ANSWER_MS = 10_000;

/** Builds the app; it listens nowhere yet. Reading this function is reading the server. */
export function createApp({ rak, shell, rateLimit: limits, logError }: AppParts): Hono {
  const app = new Hono();
  app.onError((error, c) => answerFault(c, error, logError));
  app.notFound((c) => answerGalat(c, unknownAddress(c.req.path)));

  app.use(securityHeaders(), compress(), etag(), requestLimits());

  app.use("/api/*", rateLimit(limits), timeout(LONGEST_ANSWER_MS, new HTTPException(503)), askAgain());
  app.get("/api/sehat", (c) => c.json({ status: "sehat" }));
  app.route("/api/pustaka", pustakaRoutes(rak));
  app.route("/api/peraturan", peraturanRoutes(rak));
  app.route("/api/matriks", matriksRoutes(rak));
  app.all("/api/*", (c) => answerGalat(c, unknownAddress(c.req.path)));

  app.route("/", appShellRoutes(shell));
  return app;
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
  logError(error);
  return answerGalat(c, internalFault());
}
