import { createRoute, z } from "@hono/zod-openapi";
import type { LangkahImpor } from "@selaras/parsers";
import type { EnvPengguna } from "../akun/sesi.ts";
import { answerGalat } from "../errors.ts";
import { antreanPenuh, takAdaGambarImpor, takAdaImpor } from "../impor/galat.ts";
import { createJadikanRancangan, type RancanganImporParts } from "../impor/rancangan.ts";
import * as simpanan from "../impor/simpanan.ts";
import { siapkanUnggahan, unggah } from "../impor/unggah.ts";
import { createMulaiUnggah } from "../impor/unggahan-berjalan.ts";
import { aksesOf, ringkasan } from "../rancangan/daftar.ts";
import { namaBerkas } from "../rancangan/unduh.ts";
import { badan, batasKerja, gagal, json, ruteBerskema } from "./isian.ts";
import { jawabNdjson } from "./ndjson.ts";
import { RancanganRingkas } from "./skema.ts";
import * as skema from "./skema-impor.ts";

const tags = ["Impor"];
const params = skema.ParamImpor;
const biner = { schema: z.string().openapi({ format: "binary" }) };

/** A picture of an import never changes. */
const SEHARI_S = 86_400;

/** Files that people bring in, and drafts of them. Everybody has their own. Behind `perluMasuk`. */
export function imporRoutes(parts: RancanganImporParts) {
  const { db, now } = parts;
  const jadikanRancangan = createJadikanRancangan(parts);
  const mulaiUnggah = createMulaiUnggah();

  return ruteBerskema<EnvPengguna>()
    .openapi(
      createRoute({
        method: "post",
        path: "/",
        tags,
        summary: "Membaca berkas DOCX, PDF, HTML, Markdown, teks, atau Akoma Ntoso, paling besar 20 MB",
        description: "Jawabannya satu JSON tiap baris (NDJSON): kemajuan, lalu impor atau galat. Memutus sambungan menghentikan pembacaan.",
        request: { query: skema.QueryUnggah, body: { required: true, content: { "application/octet-stream": biner } } },
        responses: {
          200: { description: "Langkah-langkah pembacaan", content: { "application/x-ndjson": { schema: skema.LangkahImpor } } },
          ...gagal(400, 401, 403, 409, 413, 503),
        },
      }),
      async (c) => {
        const { nama, perubahan } = c.req.valid("query");
        const peminta = c.get("pengguna");
        const selesai = mulaiUnggah(peminta.id);
        if (selesai === null) return answerGalat(c, antreanPenuh());
        const siap = await siapkanUnggahan(db, peminta, c.req.raw).catch((error: unknown) => {
          selesai();
          throw error;
        });
        if ("galat" in siap) {
          selesai();
          return answerGalat(c, siap.galat);
        }
        const { data } = siap;
        return jawabNdjson<LangkahImpor>(c, (kirim, signal) =>
          unggah(parts, peminta, { nama, data, perubahan }, kirim, signal).finally(selesai),
        );
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/",
        tags,
        summary: "Daftar impor sendiri, yang terbaru lebih dahulu; paling banyak 50, paling lama 30 hari",
        responses: { 200: json(z.array(skema.ImporRingkas), "Daftar"), ...gagal(401) },
      }),
      async (c) => c.json([...(await simpanan.daftarImpor(db, c.get("pengguna"), now()))], 200),
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}",
        tags,
        summary: "Satu impor dengan naskah yang terbaca, keraguan, dan keputusannya",
        request: { params },
        responses: { 200: json(skema.ImporTersaji, "Impor"), ...gagal(401, 404) },
      }),
      async (c) => {
        const { id } = c.req.valid("param");
        const [found, hasil] = await Promise.all([
          simpanan.bacaImpor(db, c.get("pengguna"), id),
          simpanan.hasilImpor(db, c.get("pengguna"), id),
        ]);
        if (found === null || hasil === null) return answerGalat(c, takAdaImpor());
        // What is JSON already is not read to be written again.
        const kepala = JSON.stringify({ ...found.ringkas, keputusan: found.keputusan });
        return c.body(`${kepala.slice(0, -1)},"hasil":${hasil}}`, 200, { "Content-Type": "application/json" });
      },
    )
    .openapi(
      createRoute({
        method: "delete",
        path: "/{id}",
        tags,
        summary: "Menghapus impor; rancangan yang dibuat darinya tetap ada",
        request: { params },
        responses: { 204: { description: "Sudah dihapus" }, ...gagal(401, 403, 404) },
      }),
      async (c) => {
        const gone = await simpanan.hapusImpor(db, c.get("pengguna"), c.req.valid("param").id);
        return gone ? c.body(null, 204) : answerGalat(c, takAdaImpor());
      },
    )
    .openapi(
      createRoute({
        method: "put",
        path: "/{id}/keputusan",
        tags,
        summary: "Menyimpan semua keputusan atas keraguan, menggantikan yang sebelumnya",
        request: { params, body: badan(skema.IsiKeputusan) },
        responses: { 200: json(skema.ImporRingkas, "Impor sesudah diubah"), ...gagal(400, 401, 403, 404, 413) },
      }),
      async (c) => {
        const { id } = c.req.valid("param");
        const peminta = c.get("pengguna");
        const galat = await simpanan.simpanKeputusan(db, peminta, id, c.req.valid("json").keputusan);
        if (galat) return answerGalat(c, galat);
        const found = await simpanan.bacaImpor(db, peminta, id);
        return found === null ? answerGalat(c, takAdaImpor()) : c.json(found.ringkas, 200);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}/gambar/{n}",
        tags,
        summary: "Gambar dari berkas",
        request: { params: skema.ParamGambarImpor },
        responses: { 200: { description: "Gambar" }, ...gagal(401, 404) },
      }),
      async (c) => {
        const { id, n } = c.req.valid("param");
        const found = await simpanan.gambarImpor(db, c.get("pengguna"), id, Number(n));
        if (found === null) return answerGalat(c, takAdaGambarImpor());
        c.header("Cache-Control", `private, max-age=${SEHARI_S}, immutable`);
        return c.body(new Uint8Array(found.data), 200, { "Content-Type": found.jenis });
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}/berkas",
        tags,
        summary: "Berkas asli, sebagai lampiran",
        request: { params },
        responses: { 200: { description: "Berkas" }, ...gagal(401, 404) },
      }),
      async (c) => {
        const found = await simpanan.berkasImpor(db, c.get("pengguna"), c.req.valid("param").id);
        if (found === null) return answerGalat(c, takAdaImpor());
        return c.body(new Uint8Array(found.data), 200, {
          // Whatever it says it is: a page of our origin it is never.
          "Content-Type": "application/octet-stream",
          "Content-Disposition": lampiran(found.nama),
          "X-Content-Type-Options": "nosniff",
        });
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/{id}/rancangan",
        tags,
        summary: "Membuat rancangan dari impor, kata demi kata; yang sudah dibuat diberikan lagi",
        request: { params, body: badan(skema.IsiRancanganImpor) },
        responses: {
          200: json(RancanganRingkas, "Rancangan yang sudah ada"),
          201: json(RancanganRingkas, "Rancangan baru milik peminta"),
          ...gagal(400, 401, 403, 404, 422, 503),
        },
      }),
      async (c) => {
        const peminta = c.get("pengguna");
        const hasil = await jadikanRancangan(peminta, c.req.valid("param").id, c.req.valid("json"), batasKerja(c));
        if ("galat" in hasil) return answerGalat(c, hasil.galat);
        const akses = await aksesOf(db, peminta, hasil.id);
        if (akses === null) throw new Error(`the draft ${hasil.id} is gone`);
        const rancangan = await ringkasan(db, akses);
        return hasil.baru ? c.json(rancangan, 201) : c.json(rancangan, 200);
      },
    );
}

/** The name as it came, for those who read RFC 5987, and one in ASCII. */
function lampiran(nama: string): string {
  const akhiran = /\.([a-z0-9]{1,8})$/i.exec(nama)?.[1];
  const ascii = namaBerkas(akhiran ? nama.slice(0, -akhiran.length - 1) : nama, "berkas");
  const utuh = encodeURIComponent(nama.replace(/\p{Cs}/gu, "\ufffd")).replace(/['()*]/g, (huruf) => `%${huruf.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${akhiran ? `${ascii}.${akhiran.toLowerCase()}` : ascii}"; filename*=UTF-8''${utuh}`;
}
