import { createRoute, z } from "@hono/zod-openapi";
import { answerGalat } from "../errors.ts";
import { takAdaGambar } from "../rancangan/galat.ts";
import { bacaGambar, simpanGambar } from "../rancangan/gambar.ts";
import { gagal, json, ruteBerskema } from "./isian.ts";
import { type EnvRancangan, PENULIS, perluPeran, SEMUA } from "./peran.ts";
import type { RancanganParts } from "./rancangan.ts";
import { ParamGambar, ParamRancangan } from "./skema.ts";

const tags = ["Gambar"];
const biner = { schema: z.string().openapi({ format: "binary" }) };

/** A picture never changes under its address: its name is its hash. */
const SETAHUN_S = 31_536_000;

/** Pictures of a draft. Behind `perluMasuk`. */
export function gambarRoutes({ basis, db }: RancanganParts) {
  return ruteBerskema<EnvRancangan>()
    .openapi(
      createRoute({
        method: "post",
        path: "/{id}/gambar",
        tags,
        summary: "Menyimpan gambar PNG, JPEG, atau WebP, paling besar 2 MB",
        middleware: perluPeran(basis, PENULIS),
        request: { params: ParamRancangan, body: { content: { "image/png": biner, "image/jpeg": biner, "image/webp": biner } } },
        responses: {
          201: json(z.object({ src: z.string().openapi({ description: "Alamat untuk node gambar" }) }), "Gambar"),
          ...gagal(401, 403, 404, 409, 413, 415),
        },
      }),
      async (c) => {
        const made = await simpanGambar(db, c.req.valid("param").id, new Uint8Array(await c.req.arrayBuffer()));
        return "galat" in made ? answerGalat(c, made.galat) : c.json(made, 201);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}/gambar/{hash}",
        tags,
        summary: "Gambar",
        middleware: perluPeran(basis, SEMUA),
        request: { params: ParamGambar },
        responses: { 200: { description: "Gambar" }, ...gagal(401, 404) },
      }),
      async (c) => {
        const { id, hash } = c.req.valid("param");
        const found = await bacaGambar(db, id, hash);
        if (found === null) return answerGalat(c, takAdaGambar());
        c.header("Content-Type", found.jenis);
        c.header("Cache-Control", `private, max-age=${SETAHUN_S}, immutable`);
        return c.body(new Uint8Array(found.data), 200);
      },
    );
}
