import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { addressTooLong, answerGalat, bodyTooLarge, type Galat, methodNotAllowed } from "./errors.ts";
import { berkasTerlaluBesar } from "./impor/galat.ts";
import { BERKAS_TERBESAR } from "./impor/unggah.ts";

const READING_METHODS: readonly string[] = ["GET", "HEAD"];

/** Half of 552 ids, because a larger half is named by what it leaves out; Node itself refuses headers beyond 16,384 bytes. */
const LONGEST_ADDRESS = 12_000;

const KB = 1_024;

/** What declares a larger body than this is a mistake or an attack, and is refused unread. */
const LARGEST_BODY = 64 * KB;

/** Addresses that take more than GET. */
export interface Writing {
  readonly path: RegExp;
  readonly methods: readonly string[];
  /** Bytes of the largest body. */
  readonly largest: number;
  /** Its route counts what comes, once it knows whose it is: here only what is declared is looked at. */
  readonly counted?: true;
  /** How what is larger is told. */
  readonly galat?: () => Galat;
}

/** Every address of this server that writes; the first that fits counts. */
export const WRITING: readonly Writing[] = [
  { path: /^\/api\/koreksi$/, methods: ["POST"], largest: LARGEST_BODY },
  { path: /^\/api\/(?:akun\/.+|pendaftaran\/[^/]+|undangan)$/, methods: ["POST"], largest: 16 * KB },
  { path: /^\/api\/pengguna\/[^/]+$/, methods: ["PATCH"], largest: 16 * KB },
  { path: /^\/api\/pengguna\/[^/]+\/tautan-sandi$/, methods: ["POST"], largest: KB },
  // An upload of 2 MB of text, whose quotes and line ends JSON writes with two characters.
  { path: /^\/api\/rancangan$/, methods: ["POST"], largest: 5_000 * KB },
  { path: /^\/api\/rancangan\/[^/]+\/gambar$/, methods: ["POST"], largest: 2_200 * KB },
  // 46,000 characters of three bytes, should every one of them be.
  { path: /^\/api\/rancangan\/[^/]+\/catatan$/, methods: ["POST"], largest: 150 * KB },
  // A text of 2,000,000 characters of three bytes, and what it says about itself.
  { path: /^\/api\/penelaahan$/, methods: ["POST"], largest: 6_000 * KB },
  { path: /^\/api\/penelaahan\/[^/]+$/, methods: ["PATCH"], largest: 16 * KB },
  { path: /^\/api\/penelaahan\/[^/]+\/rancangan$/, methods: ["POST"], largest: KB },
  // 520,000 characters of three bytes.
  { path: /^\/api\/penelaahan\/[^/]+\/anotasi\/[^/]+$/, methods: ["PUT", "DELETE"], largest: 1_600 * KB },
  { path: /^\/api\/impor$/, methods: ["POST"], largest: BERKAS_TERBESAR, counted: true, galat: berkasTerlaluBesar },
  // Some thousand doubts.
  { path: /^\/api\/impor\/[^/]+\/keputusan$/, methods: ["PUT"], largest: 512 * KB },
  // The locators of every provision of a long regulation.
  { path: /^\/api\/impor\/[^/]+\/acuan$/, methods: ["POST"], largest: 512 * KB },
  { path: /^\/api\/impor\/[^/]+\/(?:rancangan|pustaka)$/, methods: ["POST"], largest: 16 * KB },
  { path: /^\/api\/(?:impor|pustaka)\/[^/]+$/, methods: ["DELETE"], largest: KB },
  { path: /^\/api\/sambungan\/(?:mulai|token)$/, methods: ["POST"], largest: 4 * KB },
  { path: /^\/api\/sambungan\/permintaan\/[^/]+\/(?:setujui|tolak)$/, methods: ["POST"], largest: KB },
  { path: /^\/api\/sambungan\/[^/]+$/, methods: ["DELETE"], largest: KB },
  { path: /^\/api\/rancangan\/.+$/, methods: ["POST", "PUT", "PATCH", "DELETE"], largest: 16 * KB },
];

/** Refuses with 405, 414 or 413 what no route of this server reads. */
export function requestLimits(writing: readonly Writing[]): MiddlewareHandler {
  const tooLarge = (one?: Writing): Galat => (one?.galat ?? bodyTooLarge)();
  const limited = new Map(
    writing
      .filter(({ counted }) => counted !== true)
      .map((one) => [one, bodyLimit({ maxSize: one.largest, onError: (c) => answerGalat(c, tooLarge(one)) })]),
  );
  return async (c, next) => {
    const found = writing.find(({ path }) => path.test(c.req.path));
    const methods = [...READING_METHODS, ...(found?.methods ?? [])];
    if (!methods.includes(c.req.method)) {
      c.header("Allow", methods.join(", "));
      return answerGalat(c, methodNotAllowed(c.req.method));
    }
    if (c.req.url.length > LONGEST_ADDRESS) return answerGalat(c, addressTooLong());
    if (Number(c.req.header("Content-Length") ?? 0) > (found?.largest ?? LARGEST_BODY)) return answerGalat(c, tooLarge(found));
    const limit = found && limited.get(found);
    return limit && !READING_METHODS.includes(c.req.method) ? limit(c, next) : next();
  };
}
