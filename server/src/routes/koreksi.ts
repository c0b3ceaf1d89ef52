import { berlaku, type EntriPustaka, type Koreksi, type KoreksiTampil, type KoreksiTersimpan } from "@selaras/parsers";
import { type Context, Hono } from "hono";
import { answerGalat, asalLain, isianTidakSah, takTersimpan, unknownKetentuan } from "../errors.ts";
import { bacaIsi } from "../koreksi/baca-isi.ts";
import type { Simpanan } from "../koreksi/simpanan.ts";
import { padananPenelaahan } from "../penelaahan/galat.ts";
import { kolomPenelaahan } from "../penelaahan/kolom.ts";
import { type RateLimitOptions, rateLimit } from "../rate-limit.ts";
import { type Perform, readHasil } from "../worker/task.ts";
import { answerHasil, bacaSanding } from "./sanding.ts";

/** What the routes need. */
export interface KoreksiParts {
  readonly daftar: readonly EntriPustaka[];
  readonly perform: Perform;
  readonly simpanan: Simpanan;
  readonly limits: RateLimitOptions;
  /** Name of whoever is signed in; `null` for nobody, who then says their own. */
  readonly namaOf: (headers: Headers) => Promise<string | null>;
  readonly logError: (error: unknown) => void;
  /** The time as ISO text. */
  readonly now: () => string;
}

interface Found {
  readonly a: boolean;
  readonly b: boolean;
}

/**
 * Decisions of people on pairs.
 *
 * - `GET /?acuan&daerah`: `{koreksi, rusak}`, oldest first; `rusak` counts lines of the file that a crash left unreadable
 * - `POST /?acuan&daerah=ID` with `{putusan, a, b, by, reason}`: the answer 200 means that it is on the disk
 *
 * A POST fails with 403 from another site, 400 for a body that says nothing, 404 for an unknown provision, 429 too often, 507 where the
 * disk refuses.
 */
export function koreksiRoutes({ daftar, perform, simpanan, limits, namaOf, logError, now }: KoreksiParts): Hono {
  const sandingOf = (c: Context) => bacaSanding(daftar, (name) => c.req.query(name));
  const find = async (acuan: string, daerah: string, pasangan: readonly Koreksi[]): Promise<readonly Found[]> => {
    const hasil = await perform({ jenis: "periksa", sanding: { acuan, lain: [daerah] }, pasangan: pasangan.map(({ a, b }) => ({ a, b })) });
    return (readHasil(hasil) as readonly Found[] | undefined) ?? [];
  };

  return new Hono()
    .get("/", async (c) => {
      const pilihan = sandingOf(c);
      if ("galat" in pilihan) return answerGalat(c, pilihan.galat);
      const { acuan, lain } = pilihan.sanding;
      const shown: KoreksiTampil[] = [];
      for (const daerah of lain) {
        const own = koreksiOf(simpanan, acuan, daerah);
        if (own.length === 0) continue;
        const places = await find(acuan, daerah, own);
        const last = new Set(berlaku(own));
        for (const [at, one] of own.entries()) {
          const hilang = (["a", "b"] as const).filter((side) => places[at]?.[side] === false);
          shown.push({ ...one, berlaku: last.has(one), hilang });
        }
      }
      return c.json({ koreksi: shown, rusak: simpanan.rusak.length });
    })
    .post("/", rateLimit(limits), async (c) => {
      if (!isOwnPage(c)) return answerGalat(c, asalLain());
      const pilihan = sandingOf(c);
      if ("galat" in pilihan) return answerGalat(c, pilihan.galat);
      const [daerah, ...more] = pilihan.sanding.lain;
      if (daerah !== undefined && kolomPenelaahan(daerah)) return answerGalat(c, padananPenelaahan());
      if (daerah === undefined || more.length > 0) return answerGalat(c, isianTidakSah("Koreksi memerlukan tepat satu daerah."));
      const body: unknown = await c.req.json().catch(() => null);
      const by = await namaOf(c.req.raw.headers);
      const read = bacaIsi(by !== null && typeof body === "object" ? { ...body, by } : body);
      if ("galat" in read) return answerGalat(c, read.galat);
      const { acuan } = pilihan.sanding;
      const koreksi: KoreksiTersimpan = { acuan, daerah, ...read.isi, at: now() };
      const [found] = await find(acuan, daerah, [koreksi]);
      if (!found?.a) return answerGalat(c, unknownKetentuan(koreksi.a, acuan));
      if (!found.b) return answerGalat(c, unknownKetentuan(koreksi.b, daerah));
      try {
        await simpanan.add(koreksi);
      } catch (error) {
        logError(error);
        return answerGalat(c, takTersimpan());
      }
      const told = await tellWorker(perform, simpanan, acuan, daerah);
      return told.jenis === "isi" ? c.json(koreksi) : answerHasil(c, told);
    });
}

/** Gives the worker everything that was decided so far; for the start of the server, and of a new thread. */
export async function tellAll(perform: Perform, simpanan: Simpanan, daftar: readonly EntriPustaka[]): Promise<void> {
  const known = new Set(daftar.map(({ id }) => id));
  const pairs = new Map(simpanan.semua().map(({ acuan, daerah }) => [`${acuan},${daerah}`, { acuan, daerah }]));
  // A decision about a text that is not in this Pustaka waits in the file for the day it comes back.
  for (const { acuan, daerah } of pairs.values())
    if (known.has(acuan) && known.has(daerah)) await tellWorker(perform, simpanan, acuan, daerah);
}

const tellWorker = (perform: Perform, simpanan: Simpanan, acuan: string, daerah: string) =>
  perform({ jenis: "koreksi", sanding: { acuan, lain: [daerah] }, koreksi: koreksiOf(simpanan, acuan, daerah) });

const koreksiOf = (simpanan: Simpanan, acuan: string, daerah: string): readonly KoreksiTersimpan[] =>
  simpanan.semua().filter((one) => one.acuan === acuan && one.daerah === daerah);

/** A browser names the page a POST comes from. What names none is no browser, and writing is for people at a page. */
function isOwnPage(c: Context): boolean {
  const origin = c.req.header("Origin");
  const isJson = /^application\/json\b/i.test(c.req.header("Content-Type") ?? "");
  try {
    return isJson && origin !== undefined && new URL(origin).host === new URL(c.req.url).host;
  } catch {
    return false;
  }
}
