import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { EnvPengguna } from "../akun/sesi.ts";
import { answerGalat, isianTidakSah } from "../errors.ts";
import { daftarAnotasi, hapusAnotasi, type PerubahanAnotasi, simpanAnotasi, versiAnotasi } from "../penelaahan/anotasi.ts";
import { takAdaPenelaahan } from "../penelaahan/galat.ts";
import { rinciPenelaahan } from "../penelaahan/penelaahan.ts";
import { type UnduhTelaahParts, unduhTelaah } from "../penelaahan/unduh.ts";
import { badan, gagal, json, ruteBerskema } from "./isian.ts";
import * as skema from "./skema-penelaahan.ts";

const tags = ["Penelaahan"];

/** Notes of reviewers, and the files of a review. Everybody who is signed in reads and writes, each their own. Behind `perluMasukAtauSambungan`. */
export function anotasiRoutes(parts: UnduhTelaahParts) {
  const { db, now } = parts;
  const perubahan = (c: Context<EnvPengguna>, penelaahan: string): PerubahanAnotasi => ({
    penelaahan,
    peminta: c.get("pengguna"),
    pada: now(),
  });

  return ruteBerskema<EnvPengguna>()
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}/anotasi",
        tags,
        summary: "Semua catatan penelaahan menurut urutan teks; 304 bila tidak ada yang berubah",
        request: { params: skema.ParamPenelaahan },
        responses: {
          200: json(skema.DaftarAnotasi, "Catatan"),
          304: { description: "Tidak berubah sejak ETag yang disebut If-None-Match" },
          ...gagal(401, 404),
        },
      }),
      async (c) => {
        const { id } = c.req.valid("param");
        const versi = await versiAnotasi(db, id);
        if (versi === null) return answerGalat(c, takAdaPenelaahan());
        const tanda = `"anotasi-${versi}"`;
        c.header("ETag", tanda);
        if (c.req.header("If-None-Match")?.replace(/^W\//, "") === tanda) return c.body(null, 304);
        return c.json({ versi, anotasi: (await daftarAnotasi(db, id)).map(dapatDitulis) }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "put",
        path: "/{id}/anotasi/{anotasi}",
        tags,
        summary: "Menyimpan catatan sendiri; mengirimnya dua kali tidak mengubah apa pun",
        request: { params: skema.ParamAnotasi, body: badan(skema.IsiAnotasi) },
        responses: { 200: json(skema.Anotasi, "Catatan"), ...gagal(400, 401, 403, 404, 409, 413) },
      }),
      async (c) => {
        const { id, anotasi } = c.req.valid("param");
        const isi = c.req.valid("json");
        if (isi.id !== anotasi) return answerGalat(c, isianTidakSah("Id catatan tidak sama dengan yang ada di alamatnya."));
        const hasil = await simpanAnotasi(db, perubahan(c, id), isi);
        return "galat" in hasil ? answerGalat(c, hasil.galat) : c.json(dapatDitulis(hasil.anotasi), 200);
      },
    )
    .openapi(
      createRoute({
        method: "delete",
        path: "/{id}/anotasi/{anotasi}",
        tags,
        summary: "Menghapus catatan sendiri; pengelola juga yang lain",
        request: { params: skema.ParamAnotasi },
        responses: { 204: { description: "Sudah dihapus" }, ...gagal(401, 403, 404, 409) },
      }),
      async (c) => {
        const { id, anotasi } = c.req.valid("param");
        const galat = await hapusAnotasi(db, perubahan(c, id), anotasi);
        return galat === null ? c.body(null, 204) : answerGalat(c, galat);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}/unduh",
        tags,
        summary: "Catatan dalam bentuk W3C Web Annotation (JSON-LD), atau laporan sebagai HTML atau DOCX",
        request: { params: skema.ParamPenelaahan, query: skema.QueryUnduhTelaah },
        responses: { 200: { description: "Berkas" }, ...gagal(400, 401, 404) },
      }),
      async (c) => {
        const found = await rinciPenelaahan(db, c.get("pengguna"), c.req.valid("param").id);
        if (found === null) return answerGalat(c, takAdaPenelaahan());
        const berkas = await unduhTelaah(parts, found, c.req.valid("query").bentuk);
        if ("galat" in berkas) return answerGalat(c, berkas.galat);
        c.header("Content-Type", berkas.jenis);
        c.header("Content-Disposition", `attachment; filename="${berkas.nama}"`);
        return c.body(berkas.isi, 200);
      },
    );
}

/** The library wants arrays that it could write to. */
const dapatDitulis = <T extends { readonly tanda: readonly string[] }>(anotasi: T) => ({ ...anotasi, tanda: [...anotasi.tanda] });
