import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { answerGalat } from "../errors.ts";
import { type BuatParts, buatRancangan } from "../rancangan/buat.ts";
import { aksesOf, daftarRancangan, rincian, ringkasan } from "../rancangan/daftar.ts";
import { gandakan } from "../rancangan/gandakan.ts";
import { arsipkan, pulihkan, ubahJudul } from "../rancangan/ubah.ts";
import type { Basis } from "../storage/basis.ts";
import { badan, gagal, json, ruteBerskema } from "./isian.ts";
import { type EnvRancangan, PEMILIK, PENULIS, perluPeran, SEMUA } from "./peran.ts";
import * as skema from "./skema.ts";

/** What the routes of drafts need. */
export interface RancanganParts extends BuatParts {
  readonly basis: Basis;
}

const tags = ["Rancangan"];
const params = skema.ParamRancangan;

/** Drafts: list, create, read, rename, archive, restore, duplicate, share, and their audit log. Behind `perluMasuk`. */
export function rancanganRoutes(parts: RancanganParts) {
  const { basis, db, now } = parts;
  /** The draft as it is after a change. */
  const sesudah = async (c: Context<EnvRancangan>, id: string) => {
    const akses = await aksesOf(db, c.get("pengguna"), id);
    if (akses === null) throw new Error(`the draft ${id} is gone`);
    return ringkasan(db, akses);
  };

  return ruteBerskema<EnvRancangan>()
    .openapi(
      createRoute({
        method: "get",
        path: "/",
        tags,
        summary: "Daftar rancangan yang boleh dilihat, yang terakhir diubah lebih dahulu",
        request: { query: skema.QueryDaftar },
        responses: { 200: json(z.array(skema.RancanganRingkas), "Daftar"), ...gagal(401) },
      }),
      async (c) => {
        const { cari = "", arsip } = c.req.valid("query");
        return c.json(await daftarRancangan(db, c.get("pengguna"), { cari, arsip: arsip === "1" }), 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/",
        tags,
        summary: "Membuat rancangan baru dari acuan, peraturan lain, kerangka kosong, atau berkas",
        request: { body: badan(skema.IsiRancanganBaru) },
        responses: { 201: json(skema.RancanganRingkas, "Rancangan yang dibuat"), ...gagal(400, 401, 403, 404, 413, 422) },
      }),
      async (c) => {
        const { tentang, ...rest } = c.req.valid("json");
        const made = await buatRancangan(parts, c.get("pengguna").id, { ...rest, ...(tentang !== undefined && { tentang }) });
        return "galat" in made ? answerGalat(c, made.galat) : c.json(await sesudah(c, made.id), 201);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}",
        tags,
        summary: "Satu rancangan dengan anggotanya",
        middleware: perluPeran(basis, SEMUA),
        request: { params },
        responses: { 200: json(skema.RancanganRinci, "Rancangan"), ...gagal(401, 404) },
      }),
      async (c) => c.json(await rincian(db, c.get("akses")), 200),
    )
    .openapi(
      createRoute({
        method: "patch",
        path: "/{id}",
        tags,
        summary: "Mengubah judul di daftar",
        middleware: perluPeran(basis, PENULIS),
        request: { params, body: badan(skema.IsiJudul) },
        responses: { 200: json(skema.RancanganRingkas, "Rancangan sesudah diubah"), ...gagal(400, 401, 403, 404, 409) },
      }),
      async (c) => {
        const { id } = c.req.valid("param");
        await ubahJudul(db, { dokumen: id, oleh: c.get("pengguna").id, pada: now() }, c.req.valid("json").judul);
        return c.json(await sesudah(c, id), 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/{id}/arsip",
        tags,
        summary: "Memindahkan ke arsip: sejak itu hanya dapat dibaca",
        middleware: perluPeran(basis, PEMILIK),
        request: { params },
        responses: { 200: json(skema.RancanganRingkas, "Rancangan di arsip"), ...gagal(401, 403, 404, 409) },
      }),
      async (c) => {
        const { id } = c.req.valid("param");
        await arsipkan(parts, { dokumen: id, oleh: c.get("pengguna").id, pada: now() });
        return c.json(await sesudah(c, id), 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/{id}/pulihkan",
        tags,
        summary: "Mengembalikan dari arsip",
        middleware: perluPeran(basis, PEMILIK, true),
        request: { params },
        responses: { 200: json(skema.RancanganRingkas, "Rancangan"), ...gagal(401, 403, 404) },
      }),
      async (c) => {
        const { id } = c.req.valid("param");
        await pulihkan(db, { dokumen: id, oleh: c.get("pengguna").id, pada: now() });
        return c.json(await sesudah(c, id), 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/{id}/gandakan",
        tags,
        summary: "Membuat salinan yang dimiliki sendiri",
        middleware: perluPeran(basis, SEMUA),
        request: { params, body: badan(skema.IsiGandakan) },
        responses: { 201: json(skema.RancanganRingkas, "Salinan"), ...gagal(400, 401, 403, 404) },
      }),
      async (c) => {
        const id = await gandakan(parts, c.get("akses").dokumen, c.get("pengguna").id, c.req.valid("json").judul ?? null);
        return c.json(await sesudah(c, id), 201);
      },
    );
}
