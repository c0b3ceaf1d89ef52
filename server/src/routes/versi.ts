import { createRoute, z } from "@hono/zod-openapi";
import { answerGalat } from "../errors.ts";
import { takAdaVersi } from "../rancangan/galat.ts";
import { catat } from "../rancangan/jejak.ts";
import { bacaVersi, daftarVersi, simpanVersi, titikSimpan } from "../rancangan/versi.ts";
import { badan, gagal, json, ruteBerskema } from "./isian.ts";
import { type EnvRancangan, PENULIS, perluPeran, SEMUA } from "./peran.ts";
import type { RancanganParts } from "./rancangan.ts";
import { IsiNama, ParamRancangan, ParamVersi, Versi, VersiRinci } from "./skema.ts";

const tags = ["Versi"];

/** Versions of a draft: automatic checkpoints and named ones. Behind `perluMasuk`. */
export function versiRoutes(parts: RancanganParts) {
  const { basis, db, kerjaBersama, now } = parts;
  return ruteBerskema<EnvRancangan>()
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}/versi",
        tags,
        summary: "Versi bernama dan titik simpan otomatis, yang terbaru lebih dahulu",
        middleware: perluPeran(basis, SEMUA),
        request: { params: ParamRancangan },
        responses: { 200: json(z.array(Versi), "Versi"), ...gagal(401, 404) },
      }),
      async (c) => c.json(await daftarVersi(db, c.req.valid("param").id), 200),
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/{id}/versi",
        tags,
        summary: "Menyimpan keadaan sekarang dengan nama",
        middleware: perluPeran(basis, PENULIS),
        request: { params: ParamRancangan, body: badan(IsiNama) },
        responses: { 201: json(Versi, "Versi"), ...gagal(400, 401, 403, 404, 409) },
      }),
      async (c) => {
        const [{ id }, { nama }, oleh] = [c.req.valid("param"), c.req.valid("json"), c.get("pengguna").id];
        const versi = await simpanVersi(parts, id, nama, oleh);
        await catat(db, { pada: versi.pada, pengguna: oleh, dokumen: id, tindakan: "versi.buat", rincian: { nama, versi: versi.id } });
        return c.json(versi, 201);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}/versi/{versi}",
        tags,
        summary: "Satu versi dengan isinya",
        middleware: perluPeran(basis, SEMUA),
        request: { params: ParamVersi },
        responses: { 200: json(VersiRinci, "Versi"), ...gagal(401, 404) },
      }),
      async (c) => {
        const { id, versi } = c.req.valid("param");
        const found = await bacaVersi(db, id, versi);
        return found === null ? answerGalat(c, takAdaVersi()) : c.json(found, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/{id}/versi/{versi}/pulihkan",
        tags,
        summary: "Mengembalikan isi versi sebagai suntingan baru; keadaan sebelumnya disimpan sebagai titik simpan",
        middleware: perluPeran(basis, PENULIS),
        request: { params: ParamVersi },
        responses: { 204: { description: "Sudah dipulihkan" }, ...gagal(401, 403, 404, 409) },
      }),
      async (c) => {
        const [{ id, versi }, oleh] = [c.req.valid("param"), c.get("pengguna").id];
        const found = await bacaVersi(db, id, versi);
        if (found === null) return answerGalat(c, takAdaVersi());
        await titikSimpan(parts, id);
        await kerjaBersama.gantiIsi(id, oleh, found.isi);
        const rincian = { versi, nama: found.nama, pada: found.pada };
        await catat(db, { pada: now(), pengguna: oleh, dokumen: id, tindakan: "versi.pulihkan", rincian });
        return c.body(null, 204);
      },
    );
}
