import { createRoute, z } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { EnvPengguna } from "../akun/sesi.ts";
import { answerGalat } from "../errors.ts";
import { hanyaPengelola } from "../impor/galat.ts";
import { gantiAcuan, type PustakaImporParts, rencanakan, tambahkan } from "../pustaka/dari-impor.ts";
import { bukanTambahan } from "../pustaka/galat.ts";
import { badan, batasKerja, gagal, json, ruteBerskema } from "./isian.ts";
import * as skema from "./skema-impor.ts";

const tags = ["Pustaka"];

/** The Pustaka is everybody's: only who manages accounts changes it. */
const perluPengelola: MiddlewareHandler<EnvPengguna> = async (c, next) =>
  c.get("pengguna").admin ? next() : answerGalat(c, hanyaPengelola());

/** What becomes of imports in the Pustaka, under `/impor`. Behind `perluMasuk`. */
export function imporPustakaRoutes(parts: PustakaImporParts) {
  return ruteBerskema<EnvPengguna>()
    .openapi(
      createRoute({
        method: "post",
        path: "/{id}/pustaka",
        tags,
        summary: "Menambahkan naskah impor ke Pustaka; hanya pengelola",
        middleware: perluPengelola,
        request: { params: skema.ParamImpor, body: badan(skema.IsiEntri) },
        responses: { 201: json(skema.EntriPustaka, "Entri baru"), ...gagal(400, 401, 403, 404, 409, 422, 503) },
      }),
      async (c) => {
        const hasil = await tambahkan(parts, c.get("pengguna"), c.req.valid("param").id, c.req.valid("json"), batasKerja(c));
        return "galat" in hasil ? answerGalat(c, hasil.galat) : c.json(hasil.entri, 201);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}/acuan",
        tags,
        summary: "Apa yang berubah bila naskah impor menggantikan acuan, ketentuan demi ketentuan",
        request: { params: skema.ParamImpor },
        responses: { 200: json(skema.RencanaAcuan, "Rencana"), ...gagal(401, 404, 422, 503) },
      }),
      async (c) => {
        const hasil = await rencanakan(parts, c.get("pengguna"), c.req.valid("param").id, batasKerja(c));
        if ("galat" in hasil) return answerGalat(c, hasil.galat);
        return c.json({ ...hasil.rencana, ketentuan: [...hasil.rencana.ketentuan] }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/{id}/acuan",
        tags,
        summary: "Menggantikan acuan dengan naskah resmi dari impor; hanya pengelola",
        middleware: perluPengelola,
        request: { params: skema.ParamImpor, body: badan(skema.IsiGantiAcuan) },
        responses: { 200: json(skema.EntriPustaka, "Acuan sesudah diganti"), ...gagal(400, 401, 403, 404, 409, 413, 422, 503) },
      }),
      async (c) => {
        const hasil = await gantiAcuan(parts, c.get("pengguna"), c.req.valid("param").id, c.req.valid("json"), batasKerja(c));
        return "galat" in hasil ? answerGalat(c, hasil.galat) : c.json(hasil.entri, 200);
      },
    );
}

/** What came from imports, under `/pustaka`. Behind `perluMasuk`. */
export function tambahanRoutes({ pustaka, now }: Pick<PustakaImporParts, "pustaka" | "now">) {
  return ruteBerskema<EnvPengguna>()
    .openapi(
      createRoute({
        method: "get",
        path: "/tambahan",
        tags,
        summary: "Peraturan di Pustaka yang berasal dari impor",
        responses: { 200: json(z.array(skema.EntriTambahan), "Daftar, yang terlama lebih dahulu"), ...gagal(401) },
      }),
      async (c) => c.json([...(await pustaka.tambahan())], 200),
    )
    .openapi(
      createRoute({
        method: "delete",
        path: "/{id}",
        tags,
        summary: "Menghapus peraturan yang berasal dari impor; acuan kembali ke naskah kerja; hanya pengelola",
        middleware: perluPengelola,
        request: { params: skema.ParamPustaka },
        responses: { 204: { description: "Sudah dihapus" }, ...gagal(401, 403, 404) },
      }),
      async (c) => {
        const { id } = c.req.valid("param");
        const rincian = { peraturan: id };
        const perbuatan = { pada: now(), pengguna: c.get("pengguna").id, dokumen: null, tindakan: "pustaka.hapus", rincian };
        return (await pustaka.hapus(id, perbuatan)) ? c.body(null, 204) : answerGalat(c, bukanTambahan());
      },
    );
}
