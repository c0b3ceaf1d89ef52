import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { answerGalat, type Galat } from "../errors.ts";
import { cetak, type UnduhParts, unduh } from "../rancangan/unduh.ts";
import { unduhanPenuh, unduhGagal } from "../rancangan/unduh-galat.ts";
import type { Basis } from "../storage/basis.ts";
import { createGerbang, GerbangPenuh } from "../worker/gerbang.ts";
import { gagal, ruteBerskema } from "./isian.ts";
import { type EnvRancangan, perluPeran, SEMUA } from "./peran.ts";
import { ParamRancangan } from "./skema.ts";
import { QueryCetak, QueryUnduh } from "./skema-unduh.ts";

export interface UnduhRouteParts extends UnduhParts {
  readonly basis: Basis;
  readonly logError: (error: unknown) => void;
}

/** Files at a time, and how many people may wait for theirs. */
const SEKALIGUS = 2;
const ANTRE = 20;

const tags = ["Rancangan"];

/** Waiting for a turn counts. Ends before the answer is given up (`app.ts`), so that no work goes on for nobody. */
const LONGEST_MS = 115_000;

/** Ends where the client leaves, or after the longest time. */
const batas = (c: Context): AbortSignal => AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(LONGEST_MS)]);
const params = ParamRancangan;

/** A draft as a file, and as the page that is printed. Whoever reads it may take it along. Behind `perluMasuk`. */
export function unduhRoutes(parts: UnduhRouteParts) {
  const { basis, logError } = parts;
  const gerbang = createGerbang(SEKALIGUS, ANTRE);

  /** In turns, from the pictures of the draft on: they may weigh hundreds of megabytes. */
  async function bergiliran<T>(signal: AbortSignal, kerjakan: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const keluar = await gerbang(signal);
    try {
      return await kerjakan(signal);
    } finally {
      keluar();
    }
  }

  function galatOf(error: unknown, signal: AbortSignal, sebutan: string): Galat {
    if (error instanceof GerbangPenuh) return unduhanPenuh();
    // whoever left is no fault of ours
    if (!signal.aborted) logError(error);
    return unduhGagal(sebutan);
  }

  return ruteBerskema<EnvRancangan>()
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}/unduh",
        tags,
        summary: "Naskah sebagai berkas: Markdown, teks, HTML, JSON, DOCX, PDF, Akoma Ntoso, metadata JDIH, atau konsep abstrak",
        middleware: perluPeran(basis, SEMUA),
        request: { params, query: QueryUnduh },
        responses: { 200: { description: "Berkas" }, ...gagal(400, 401, 404, 501, 503) },
      }),
      async (c) => {
        const { bentuk, tanda = "rancangan", catatan, usul } = c.req.valid("query");
        const pilihan = { bentuk, tanda, catatan: catatan === "1", usul: usul === "1" };
        try {
          const made = await bergiliran(batas(c), (waktu) => unduh(parts, c.get("akses").dokumen, pilihan, waktu));
          if ("galat" in made) return answerGalat(c, made.galat);
          c.header("Content-Type", made.jenis);
          c.header("Content-Disposition", `attachment; filename="${made.nama}"`);
          return c.body(made.isi, 200);
        } catch (error) {
          return answerGalat(c, galatOf(error, c.req.raw.signal, bentuk.toUpperCase()));
        }
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}/cetak",
        tags,
        summary: "Halaman untuk dicetak peramban dalam tata letak resmi",
        middleware: perluPeran(basis, SEMUA),
        request: { params, query: QueryCetak },
        responses: { 200: { description: "Halaman HTML" }, ...gagal(400, 401, 404, 503) },
      }),
      async (c) => {
        const { tanda = "rancangan" } = c.req.valid("query");
        try {
          const html = await bergiliran(batas(c), (waktu) => cetak(parts, c.get("akses").dokumen, tanda, waktu));
          c.header("Content-Type", "text/html; charset=utf-8");
          return c.body(html, 200);
        } catch (error) {
          return answerGalat(c, galatOf(error, c.req.raw.signal, "cetak"));
        }
      },
    );
}
