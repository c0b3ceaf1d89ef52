import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { answerGalat } from "../errors.ts";
import { balasCatatan, buatCatatan, daftarCatatan, selesaikanCatatan } from "../rancangan/catatan.ts";
import type { Perubahan } from "../rancangan/ubah.ts";
import { badan, gagal, json, ruteBerskema } from "./isian.ts";
import { type EnvRancangan, PENELAAH, PENULIS, perluPeran, SEMUA } from "./peran.ts";
import type { RancanganParts } from "./rancangan.ts";
import { ParamRancangan } from "./skema.ts";
import { Catatan, DaftarCatatan, IsiBalasan, IsiCatatan, IsiSelesai, ParamCatatan } from "./skema-catatan.ts";

const tags = ["Catatan"];

/** Notes on units of a draft: comments and proposed wordings. Nothing here touches the text. Behind `perluMasuk`. */
export function catatanRoutes({ basis, db, now }: RancanganParts) {
  const perubahan = (c: Context<EnvRancangan>): Perubahan => ({
    dokumen: c.get("akses").dokumen.id,
    oleh: c.get("pengguna").id,
    pada: now(),
  });

  return ruteBerskema<EnvRancangan>()
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}/catatan",
        tags,
        summary: "Semua catatan dengan balasannya, yang terlama lebih dahulu; 304 bila tidak ada yang berubah",
        middleware: perluPeran(basis, SEMUA),
        request: { params: ParamRancangan },
        responses: {
          200: json(DaftarCatatan, "Catatan"),
          304: { description: "Tidak berubah sejak ETag yang disebut If-None-Match" },
          ...gagal(401, 404),
        },
      }),
      async (c) => {
        // Every open page asks again and again; what it has is told without reading a single note.
        const { id, catatan: versi } = c.get("akses").dokumen;
        const tanda = `"catatan-${versi}"`;
        c.header("ETag", tanda);
        if (c.req.header("If-None-Match")?.replace(/^W\//, "") === tanda) return c.body(null, 304);
        return c.json({ versi, catatan: await daftarCatatan(db, id) }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/{id}/catatan",
        tags,
        summary: "Memberi catatan pada satu satuan, dengan atau tanpa usul rumusan",
        middleware: perluPeran(basis, PENELAAH),
        request: { params: ParamRancangan, body: badan(IsiCatatan) },
        responses: { 201: json(Catatan, "Catatan"), ...gagal(400, 401, 403, 404, 409, 413) },
      }),
      async (c) => {
        const hasil = await buatCatatan(db, perubahan(c), c.req.valid("json"));
        return "galat" in hasil ? answerGalat(c, hasil.galat) : c.json(hasil, 201);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/{id}/catatan/{catatan}/balasan",
        tags,
        summary: "Membalas catatan",
        middleware: perluPeran(basis, PENELAAH),
        request: { params: ParamCatatan, body: badan(IsiBalasan) },
        responses: { 201: json(Catatan, "Catatan dengan balasannya"), ...gagal(400, 401, 403, 404, 409) },
      }),
      async (c) => {
        const hasil = await balasCatatan(db, perubahan(c), c.req.valid("param").catatan, c.req.valid("json").isi);
        return "galat" in hasil ? answerGalat(c, hasil.galat) : c.json(hasil, 201);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/{id}/catatan/{catatan}/selesai",
        tags,
        summary: "Menyelesaikan catatan; hanya perancang dan pemilik yang menerapkan usul, dan menuliskannya sendiri ke naskah",
        middleware: perluPeran(basis, PENELAAH),
        request: { params: ParamCatatan, body: badan(IsiSelesai) },
        responses: { 200: json(Catatan, "Catatan yang selesai"), ...gagal(400, 401, 403, 404, 409) },
      }),
      async (c) => {
        const penulis = PENULIS.includes(c.get("akses").peran);
        const hasil = await selesaikanCatatan(db, { ...perubahan(c), penulis }, c.req.valid("param").catatan, c.req.valid("json").cara);
        return "galat" in hasil ? answerGalat(c, hasil.galat) : c.json(hasil, 200);
      },
    );
}
