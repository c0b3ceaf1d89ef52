import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { answerGalat } from "../errors.ts";
import { batalkanKesampingan, daftarKesampingan, kesampingkan } from "../rancangan/kesampingan.ts";
import type { Perubahan } from "../rancangan/ubah.ts";
import { badan, gagal, json, ruteBerskema } from "./isian.ts";
import { type EnvRancangan, PENULIS, perluPeran, SEMUA } from "./peran.ts";
import type { RancanganParts } from "./rancangan.ts";
import { ParamRancangan } from "./skema.ts";
import { DaftarKesampingan, IsiKesampingan, Kesampingan, ParamKesampingan } from "./skema-kesampingan.ts";

const tags = ["Pemeriksaan"];

/**
 * Findings of the drafting rules that were set aside. Who answers for the wording decides, so those who write the draft; everybody who reads it sees
 * what was decided and why. The findings themselves are computed in the page. Behind `perluMasuk`.
 */
export function kesampinganRoutes({ basis, db, now }: RancanganParts) {
  const perubahan = (c: Context<EnvRancangan>): Perubahan => ({
    dokumen: c.get("akses").dokumen.id,
    oleh: c.get("pengguna").id,
    pada: now(),
  });

  return ruteBerskema<EnvRancangan>()
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}/kesampingan",
        tags,
        summary: "Temuan yang dikesampingkan beserta alasannya, yang terbaru lebih dahulu; 304 bila tidak ada yang berubah",
        middleware: perluPeran(basis, SEMUA),
        request: { params: ParamRancangan },
        responses: {
          200: json(DaftarKesampingan, "Temuan yang dikesampingkan"),
          304: { description: "Tidak berubah sejak ETag yang disebut If-None-Match" },
          ...gagal(401, 404),
        },
      }),
      async (c) => {
        const { id, kesampingan: versi } = c.get("akses").dokumen;
        const tanda = `"kesampingan-${versi}"`;
        c.header("ETag", tanda);
        if (c.req.header("If-None-Match")?.replace(/^W\//, "") === tanda) return c.body(null, 304);
        return c.json({ versi, kesampingan: [...(await daftarKesampingan(db, id))] }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/{id}/kesampingan",
        tags,
        summary: "Mengesampingkan satu temuan, atau satu kaidah untuk seluruh rancangan, dengan alasan; yang terakhir berlaku",
        middleware: perluPeran(basis, PENULIS),
        request: { params: ParamRancangan, body: badan(IsiKesampingan) },
        responses: { 201: json(Kesampingan, "Sudah dikesampingkan"), ...gagal(400, 401, 403, 404, 409, 413) },
      }),
      async (c) => {
        const hasil = await kesampingkan(db, perubahan(c), c.req.valid("json"));
        return "galat" in hasil ? answerGalat(c, hasil.galat) : c.json(hasil, 201);
      },
    )
    .openapi(
      createRoute({
        method: "delete",
        path: "/{id}/kesampingan/{kesampingan}",
        tags,
        summary: "Membatalkan pengesampingan; temuannya diperlihatkan lagi",
        middleware: perluPeran(basis, PENULIS),
        request: { params: ParamKesampingan },
        responses: { 204: { description: "Sudah dibatalkan" }, ...gagal(400, 401, 403, 404, 409) },
      }),
      async (c) => {
        const galat = await batalkanKesampingan(db, perubahan(c), c.req.valid("param").kesampingan);
        return galat === null ? c.body(null, 204) : answerGalat(c, galat);
      },
    );
}
