import { createRoute, z } from "@hono/zod-openapi";
import type { Peran } from "@selaras/parsers";
import type { Context } from "hono";
import { answerGalat } from "../errors.ts";
import { ubahAnggota } from "../rancangan/anggota.ts";
import { jejakOf } from "../rancangan/jejak.ts";
import { badan, gagal, json, ruteBerskema } from "./isian.ts";
import { type EnvRancangan, PEMILIK, perluPeran, SEMUA } from "./peran.ts";
import type { RancanganParts } from "./rancangan.ts";
import { IsiPeran, Jejak, ParamAnggota, ParamRancangan } from "./skema.ts";

const tags = ["Berbagi"];

/** Who shares a draft, and what was done with it. Behind `perluMasuk`. */
export function anggotaRoutes({ basis, db, kerjaBersama, now }: RancanganParts) {
  const ubah = async (c: Context<EnvRancangan>, pengguna: string, peran: Peran | null) => {
    const dokumen = c.get("akses").dokumen.id;
    const galat = await ubahAnggota(db, { dokumen, pengguna, peran, oleh: c.get("pengguna").id, pada: now() });
    if (galat !== null) return answerGalat(c, galat);
    kerjaBersama.peranBerubah(dokumen, pengguna);
    return c.body(null, 204);
  };

  return ruteBerskema<EnvRancangan>()
    .openapi(
      createRoute({
        method: "put",
        path: "/{id}/anggota/{pengguna}",
        tags,
        summary: "Memberi atau mengubah peran seseorang",
        middleware: perluPeran(basis, PEMILIK),
        request: { params: ParamAnggota, body: badan(IsiPeran) },
        responses: { 204: { description: "Sudah berlaku" }, ...gagal(400, 401, 403, 404, 409) },
      }),
      (c) => ubah(c, c.req.valid("param").pengguna, c.req.valid("json").peran),
    )
    .openapi(
      createRoute({
        method: "delete",
        path: "/{id}/anggota/{pengguna}",
        tags,
        summary: "Mencabut peran seseorang",
        middleware: perluPeran(basis, PEMILIK),
        request: { params: ParamAnggota },
        responses: { 204: { description: "Sudah berlaku" }, ...gagal(401, 403, 404, 409) },
      }),
      (c) => ubah(c, c.req.valid("param").pengguna, null),
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}/jejak",
        tags,
        summary: "Siapa melakukan apa dan kapan, yang terbaru lebih dahulu",
        middleware: perluPeran(basis, SEMUA),
        request: { params: ParamRancangan },
        responses: { 200: json(z.array(Jejak), "Jejak"), ...gagal(401, 404) },
      }),
      async (c) => c.json(await jejakOf(db, c.req.valid("param").id), 200),
    );
}
