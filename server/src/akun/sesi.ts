import type { Pengguna } from "@selaras/parsers";
import type { MiddlewareHandler } from "hono";
import { answerGalat, asalLain, belumMasuk } from "../errors.ts";
import type { Akun } from "./auth.ts";

/** What `perluMasuk` tells the routes behind it. */
export interface EnvPengguna {
  readonly Variables: { readonly pengguna: Pengguna };
}

/** Lets only people pass who are signed in; 401 for everybody else. */
export function perluMasuk(akun: Akun): MiddlewareHandler<EnvPengguna> {
  return async (c, next) => {
    const sesi = await akun.kenali(c.req.raw.headers, true);
    if (sesi === null) return answerGalat(c, belumMasuk());
    c.set("pengguna", sesi.pengguna);
    c.header("Cache-Control", "private, no-cache");
    await next();
    for (const kuki of sesi.kuki) c.header("Set-Cookie", kuki, { append: true });
    return undefined;
  };
}

const MEMBACA: readonly string[] = ["GET", "HEAD"];

/**
 * Refuses to write for pages of other sites with 403. A browser names the page a request comes from; a form of another site can neither
 * name ours nor send JSON or an image.
 */
export function asalSendiri(diizinkan: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    if (MEMBACA.includes(c.req.method)) return next();
    const isi = c.req.header("Content-Type") ?? "";
    const own = samaAsal(c.req.header("Origin"), c.req.header("Host") ?? new URL(c.req.url).host, diizinkan);
    return own && /^(?:application\/json|image\/[\w.+-]+)\b/i.test(isi) ? next() : answerGalat(c, asalLain());
  };
}

/** Whether a page at `origin` is served by `host`, or is one of those allowed. The scheme is left out: a proxy may hold the certificate. */
export function samaAsal(origin: string | undefined, host: string | undefined, diizinkan: readonly string[]): boolean {
  if (origin === undefined || host === undefined || !URL.canParse(origin)) return false;
  return diizinkan.includes(origin) || (/^https?:/.test(origin) && new URL(origin).host === host.toLowerCase());
}
