import { type Context, Hono } from "hono";
import { type Akun, KEPALA_ALAMAT } from "../akun/auth.ts";
import { galatAkun, percobaanHabis } from "../akun/galat.ts";
import { ambilPercobaan, kembalikanPercobaan, kunciMasuk, kunciUbah, lupakanPercobaan } from "../akun/percobaan.ts";
import { type EnvPengguna, perluMasukAtauSambungan, type SambunganParts } from "../akun/sesi.ts";
import { catatUbahSandi } from "../akun/tautan-sandi.ts";
import { answerGalat, unknownAddress } from "../errors.ts";
import type { Basis } from "../storage/basis.ts";

/** What of the library of accounts is open; it answers more addresses than these. */
const TERBUKA: readonly RegExp[] = [
  /^POST \/sign-in\/email$/,
  /^POST \/sign-in\/social$/,
  /^GET \/callback\/kantor$/,
  /^GET \/error$/,
  /^POST \/sign-out$/,
  /^GET \/get-session$/,
  /^POST \/change-password$/,
];

/** What the routes of accounts need. */
export interface AkunRoutesParts {
  readonly basis: Basis;
  readonly akun: Akun;
  readonly addressOf: (c: Context) => string;
  /** The time as ISO text. */
  readonly now: () => string;
}

/** Codes of an answer to a password that was wrong. */
const KELIRU: readonly unknown[] = ["INVALID_EMAIL_OR_PASSWORD", "INVALID_PASSWORD"];

/**
 * Signing in and out, under `/api/akun`. Wrong passwords are counted for each account, beside the count for each address.
 *
 * - `POST /sign-in/email` `{email, password, rememberMe?}`, `POST /sign-out`, `GET /get-session` (`null` without one),
 *   `POST /change-password` `{currentPassword, newPassword, revokeOtherSessions?}`
 * - `POST /sign-in/social` `{provider: "kantor", callbackURL}` where OIDC is configured; `GET /cara` says whether it is
 */
export function akunRoutes({ basis: { db }, akun, addressOf, now }: AkunRoutesParts): Hono {
  return new Hono()
    .get("/cara", (c) => c.json({ sandi: true, oidc: akun.adaOidc }))
    .all("/*", async (c) => {
      const path = c.req.path.replace(/^\/api\/akun/, "");
      if (!TERBUKA.some((one) => one.test(`${c.req.method} ${path}`))) return answerGalat(c, unknownAddress(c.req.path));
      if (path === "/error") return c.redirect("/masuk?galat=oidc");
      const percobaan = await percobaanOf(c, path, akun);
      const habis = percobaan && (await ambilPercobaan(db, percobaan.kunci, Date.parse(now())));
      if (percobaan && habis !== null) {
        c.header("Retry-After", String(habis));
        return answerGalat(c, percobaanHabis(percobaan.pengguna === null, habis));
      }
      const headers = withAddress(c.req.raw.headers, addressOf(c));
      const answer = await akun.handler(percobaan?.isi ? kirimanOf(c, percobaan.isi, headers) : new Request(c.req.raw, { headers }));
      c.header("Cache-Control", "no-store");
      if (answer.status >= 300 && answer.status < 400) return answer;
      const body: unknown = await answer.json().catch(() => null);
      const kode = typeof body === "object" && body !== null && "code" in body ? body.code : null;
      if (percobaan && answer.ok) await lupakanPercobaan(db, [percobaan.kunci]);
      else if (percobaan && !KELIRU.includes(kode)) await kembalikanPercobaan(db, percobaan.kunci);
      if (percobaan?.pengguna && answer.ok) await catatUbahSandi(db, percobaan.pengguna, now());
      for (const kuki of answer.headers.getSetCookie()) c.header("Set-Cookie", kuki, { append: true });
      if (answer.status < 300) return c.json(tanpaToken(body));
      const tunggu = answer.headers.get("X-Retry-After");
      if (tunggu !== null) c.header("Retry-After", tunggu);
      return answerGalat(c, galatAkun(answer.status, kode, tunggu === null ? null : Number(tunggu)));
    });
}

/** A password that is about to be looked at. */
interface Percobaan {
  readonly kunci: string;
  /** What signing in was asked with. */
  readonly isi: object | null;
  /** Who is signed in and changes their password. */
  readonly pengguna: string | null;
}

async function percobaanOf(c: Context, path: string, akun: Akun): Promise<Percobaan | null> {
  if (path === "/sign-in/email") {
    const isi: unknown = await c.req.raw
      .clone()
      .json()
      .catch(() => null);
    const surel = typeof isi === "object" && isi !== null && "email" in isi ? isi.email : null;
    return typeof surel === "string" ? { kunci: kunciMasuk(surel), isi: isi as object, pengguna: null } : null;
  }
  if (path !== "/change-password") return null;
  const sesi = await akun.kenali(c.req.raw.headers, false);
  return sesi && { kunci: kunciUbah(sesi.pengguna.id), isi: null, pengguna: sesi.pengguna.id };
}

/** The request with what we read of it as its body: nobody may have one address counted and another one looked at. */
function kirimanOf(c: Context, isi: object, headers: Headers): Request {
  headers.set("Content-Type", "application/json");
  headers.delete("Content-Length");
  return new Request(c.req.raw.url, { method: "POST", headers, body: JSON.stringify(isi) });
}

/** `GET /api/saya`: who is signed in, or in whose name a connected browser asks; 401 for nobody. */
export function sayaRoutes(parts: SambunganParts): Hono<EnvPengguna> {
  return new Hono<EnvPengguna>().get("/", perluMasukAtauSambungan(parts), (c) => c.json(c.get("pengguna")));
}

/** The headers with the address of the connection, whatever the client wrote there. */
export function withAddress(headers: Headers, address: string): Headers {
  const changed = new Headers(headers);
  changed.set(KEPALA_ALAMAT, address);
  return changed;
}

/** The token of a session belongs in its cookie, which no script can read, and not in an answer too. */
function tanpaToken(body: unknown): unknown {
  if (typeof body !== "object" || body === null) return body;
  const { token: _token, session, ...rest } = body as Readonly<Record<string, unknown>>;
  return session === undefined ? rest : { ...rest, session: tanpaToken(session) };
}
