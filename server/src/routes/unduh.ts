import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { answerGalat } from "../errors.ts";
import { cetak, type UnduhParts, unduh } from "../rancangan/unduh.ts";
import { unduhGagal } from "../rancangan/unduh-galat.ts";
import type { Basis } from "../storage/basis.ts";
import { gagal, ruteBerskema } from "./isian.ts";
import { type EnvRancangan, perluPeran, SEMUA } from "./peran.ts";
import { ParamRancangan } from "./skema.ts";
import { QueryCetak, QueryUnduh } from "./skema-unduh.ts";

export interface UnduhRouteParts extends UnduhParts {
  readonly basis: Basis;
  readonly logError: (error: unknown) => void;
}

const tags = ["Rancangan"];

/** Waiting for a turn counts. Ends before the answer is given up (`app.ts`), so that no work goes on for nobody. */
const LONGEST_MS = 115_000;

/** Ends where the client leaves, or after the longest time. */
const batas = (c: Context): AbortSignal => AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(LONGEST_MS)]);
const params = ParamRancangan;

/** A draft as a file, and as the page that is printed. Whoever reads it may take it along. Behind `perluMasuk`. */
export function unduhRoutes(parts: UnduhRouteParts) {
  const { basis, logError } = parts;
  return ruteBerskema<EnvRancangan>()
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}/unduh",
        tags,
        summary: "Naskah sebagai berkas: Markdown, teks, HTML, JSON, DOCX, PDF, Akoma Ntoso, metadata JDIH, atau konsep abstrak",
        middleware: perluPeran(basis, SEMUA),
        request: { params, query: QueryUnduh },
        responses: { 200: { description: "Berkas" }, ...gagal(400, 401, 404) },
      }),
      async (c) => {
        const { bentuk, tanda = "rancangan", catatan, usul } = c.req.valid("query");
        const pilihan = { bentuk, tanda, catatan: catatan === "1", usul: usul === "1" };
        try {
          const made = await unduh(parts, c.get("akses").dokumen, pilihan, batas(c));
          if ("galat" in made) return answerGalat(c, made.galat);
          c.header("Content-Type", made.jenis);
          c.header("Content-Disposition", `attachment; filename="${made.nama}"`);
          return c.body(made.isi, 200);
        } catch (error) {
          // whoever left is no fault of ours
          if (!c.req.raw.signal.aborted) logError(error);
          return answerGalat(c, unduhGagal(bentuk.toUpperCase()));
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
        responses: { 200: { description: "Halaman HTML" }, ...gagal(400, 401, 404) },
      }),
      async (c) => {
        try {
          const html = await cetak(parts, c.get("akses").dokumen, c.req.valid("query").tanda ?? "rancangan", batas(c));
          c.header("Content-Type", "text/html; charset=utf-8");
          return c.body(html, 200);
        } catch (error) {
          if (!c.req.raw.signal.aborted) logError(error);
          return answerGalat(c, unduhGagal("cetak"));
        }
      },
    );
}
