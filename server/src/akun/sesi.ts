import type { Pengguna } from "@selaras/parsers";
import type { Context, MiddlewareHandler } from "hono";
import type { Kysely } from "kysely";
import { answerGalat, asalLain, belumMasuk } from "../errors.ts";
import type { Tabel } from "../storage/tabel.ts";
import type { Akun } from "./auth.ts";
import { sambunganBerakhir } from "./galat.ts";
import { kenaliSambungan } from "./sambungan.ts";

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

/** What recognises the token of a connected browser. */
export interface SambunganParts {
  readonly akun: Akun;
  readonly db: Kysely<Tabel>;
  /** The time as ISO text. */
  readonly now: () => string;
}

/** What `perluSambungan` tells the routes behind it. */
export interface EnvSambungan {
  readonly Variables: { readonly pengguna: Pengguna; readonly sambungan: string };
}

/** Lets only connected browsers pass, by their token; 401 for everybody else. */
export function perluSambungan({ db, now }: Omit<SambunganParts, "akun">): MiddlewareHandler<EnvSambungan> {
  return async (c, next) => {
    const token = tokenOf(c);
    const found = token === null ? null : await kenaliSambungan(db, token, Date.parse(now()));
    if (found === null) return answerGalat(c, token === null ? belumMasuk() : sambunganBerakhir());
    c.set("pengguna", found.pengguna);
    c.set("sambungan", found.id);
    c.header("Cache-Control", "private, no-cache");
    return next();
  };
}

/** Lets people pass who are signed in, and their connected browsers. A request with a token is judged by that alone, whatever cookie came along. */
export function perluMasukAtauSambungan(parts: SambunganParts): MiddlewareHandler<EnvPengguna> {
  const sesi = perluMasuk(parts.akun);
  const sambungan: MiddlewareHandler = perluSambungan(parts);
  return (c, next) => (tokenOf(c) === null ? sesi(c, next) : sambungan(c, next));
}

/** The token of a connected browser, `null` without one. */
function tokenOf(c: Context): string | null {
  return /^Bearer +([\w-]{1,200})$/i.exec(c.req.header("Authorization") ?? "")?.[1] ?? null;
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
    return own && /^(?:application\/(?:json|octet-stream)|image\/[\w.+-]+)\b/i.test(isi) ? next() : answerGalat(c, asalLain());
  };
}

/** The same, but for what brings a token: no page of another site can do so, and an extension has an origin of its own. */
export function asalSendiriAtauSambungan(diizinkan: readonly string[]): MiddlewareHandler {
  const asal = asalSendiri(diizinkan);
  return (c, next) => (tokenOf(c) === null ? asal(c, next) : next());
}

/** Whether a page at `origin` is served by `host`, or is one of those allowed. The scheme is left out: a proxy may hold the certificate. */
export function samaAsal(origin: string | undefined, host: string | undefined, diizinkan: readonly string[]): boolean {
  if (origin === undefined || host === undefined || !URL.canParse(origin)) return false;
  return diizinkan.includes(origin) || (/^https?:/.test(origin) && new URL(origin).host === host.toLowerCase());
}
