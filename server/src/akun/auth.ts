import type { Pengguna } from "@selaras/parsers";
import { APIError, betterAuth } from "better-auth";
import { genericOAuth } from "better-auth/plugins";
import type { Oidc } from "../config.ts";
import type { Basis } from "../storage/basis.ts";
import { terapkanUndangan, undanganTerbuka } from "./undangan.ts";

/** What accounts are made of. */
export interface AkunParts {
  readonly basis: Basis;
  /** Public origin; decides whether cookies are `Secure`, and where the account service of the office sends people back to. */
  readonly alamat: string;
  readonly rahasia: string;
  readonly oidc: Oidc | null;
  /** Sign-ins per minute and address. */
  readonly masukPerMenit: number;
  readonly logError: (error: unknown) => void;
}

/** Somebody who is signed in. */
export interface Sesi {
  readonly id: string;
  readonly pengguna: Pengguna;
  /** `Set-Cookie` lines of a session that was just prolonged. */
  readonly kuki: readonly string[];
}

/** Accounts and sessions. */
export interface Akun {
  /** Answers under `/api/akun`. */
  readonly handler: (request: Request) => Promise<Response>;
  /** Whose session the cookie of these headers is; `null` without a valid one. `perpanjang` lets it live on. */
  kenali(headers: Headers, perpanjang: boolean): Promise<Sesi | null>;
  /** Signs in; the answer carries the cookie. Throws where e-mail or password are wrong, or the account is not active. */
  masuk(surel: string, sandi: string, headers: Headers): Promise<Response>;
  hash(sandi: string): Promise<string>;
  readonly adaOidc: boolean;
}

/** The address of the connection, set by us on every request and never taken from a client. */
export const KEPALA_ALAMAT = "x-selaras-alamat";

export const SANDI_TERPENDEK = 10;
export const SANDI_TERPANJANG = 128;

/** Name of the office's own account service in its addresses: `/api/akun/callback/kantor`. */
const PENYEDIA = "kantor";

const SEHARI_S = 86_400;

/** Builds the accounts on the tables of `basis`. Nothing is fetched unless OIDC is configured, and nothing is ever reported to anybody. */
export async function buatAkun({ basis, alamat, rahasia, oidc, masukPerMenit, logError }: AkunParts): Promise<Akun> {
  const auth = betterAuth({
    appName: "Selaras",
    baseURL: alamat,
    basePath: "/api/akun",
    secret: rahasia,
    database: { db: basis.db, type: basis.macam },
    telemetry: { enabled: false },
    logger: { log: (level, message, ...rest) => level === "error" && logError(new Error(message, { cause: rest[0] })) },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SANDI_TERPENDEK,
      maxPasswordLength: SANDI_TERPANJANG,
    },
    session: { expiresIn: 14 * SEHARI_S, updateAge: SEHARI_S },
    user: {
      additionalFields: {
        admin: { type: "boolean", input: false, required: true, defaultValue: false },
        aktif: { type: "boolean", input: false, required: true, defaultValue: true },
      },
    },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 120,
      customRules: { "/sign-in/email": { window: 60, max: masukPerMenit }, "/change-password": { window: 60, max: masukPerMenit } },
    },
    // Whoever got here comes from a page of ours: `asalSendiri` has looked at Origin and Host.
    trustedOrigins: (request) => [request?.headers.get("origin") ?? alamat],
    advanced: {
      useSecureCookies: alamat.startsWith("https:"),
      cookiePrefix: "selaras",
      ipAddress: { ipAddressHeaders: [KEPALA_ALAMAT] },
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
    },
    // An account of the office's service belongs to the account with the same address, if that service has verified it.
    account: { accountLinking: { enabled: true, trustedProviders: [] } },
    databaseHooks: {
      user: {
        create: {
          before: async (user) => {
            const undangan = user.emailVerified === true ? await undanganTerbuka(basis.db, user.email) : [];
            if (undangan.length === 0) return false;
            return { data: { ...user, admin: false, aktif: true } };
          },
          after: (user) => terapkanUndangan(basis, user),
        },
      },
      session: {
        create: {
          before: async ({ userId }) => {
            const found = await basis.db.selectFrom("user").select("aktif").where("id", "=", userId).executeTakeFirst();
            if (!found?.aktif) throw new APIError("FORBIDDEN", { code: "AKUN_NONAKTIF", message: "The account is not active." });
          },
        },
      },
    },
    plugins: oidc
      ? [
          genericOAuth({
            config: [
              {
                providerId: PENYEDIA,
                discoveryUrl: `${oidc.penerbit}/.well-known/openid-configuration`,
                clientId: oidc.klien,
                clientSecret: oidc.rahasia,
                scopes: ["openid", "profile", "email"],
                requireIdTokenVerification: true,
              },
            ],
          }),
        ]
      : [],
  });
  const { password } = await auth.$context;

  return {
    handler: auth.handler,
    adaOidc: oidc !== null,
    hash: password.hash,
    kenali: async (headers, perpanjang) => {
      const { response, headers: answered } = await auth.api.getSession({
        headers,
        query: { disableRefresh: !perpanjang },
        returnHeaders: true,
      });
      if (!response?.user.aktif) return null;
      const { id, name, email, admin, aktif } = response.user;
      const pengguna = { id, nama: name, surel: email, admin: Boolean(admin), aktif: Boolean(aktif) };
      return { id: response.session.id, pengguna, kuki: answered.getSetCookie() };
    },
    masuk: (surel, sandi, headers) => auth.api.signInEmail({ body: { email: surel, password: sandi }, headers, asResponse: true }),
  };
}
