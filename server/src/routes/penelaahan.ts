import { createRoute } from "@hono/zod-openapi";
import type { EnvPengguna } from "../akun/sesi.ts";
import { answerGalat, isianTidakSah, unknownPeraturan } from "../errors.ts";
import { alamatBaku } from "../penelaahan/alamat.ts";
import { takAdaPenelaahan } from "../penelaahan/galat.ts";
import { bacaPenelaahan, bukaPenelaahan, daftarPenelaahan, rinciPenelaahan, ubahPenelaahan } from "../penelaahan/penelaahan.ts";
import { createJadikanRancangan } from "../penelaahan/rancangan.ts";
import { badan, gagal, json, ruteBerskema } from "./isian.ts";
import type { RancanganParts } from "./rancangan.ts";
import * as skema from "./skema-penelaahan.ts";

const tags = ["Penelaahan"];
const params = skema.ParamPenelaahan;

/** Reviews of published regulations. Everybody who is signed in reads all of them. Behind `perluMasukAtauSambungan`. */
export function penelaahanRoutes(parts: RancanganParts) {
  const { db, daftar, now } = parts;
  const jadikanRancangan = createJadikanRancangan(parts);

  return ruteBerskema<EnvPengguna>()
    .openapi(
      createRoute({
        method: "post",
        path: "/",
        tags,
        summary: "Membuka penelaahan atas satu teks; teks yang sama dari alamat yang sama dibuka sekali",
        request: { body: badan(skema.IsiPenelaahan) },
        responses: {
          200: json(skema.PenelaahanRingkas, "Penelaahan yang sudah ada"),
          201: json(skema.PenelaahanRingkas, "Penelaahan baru"),
          ...gagal(400, 401, 403, 404, 413),
        },
      }),
      async (c) => {
        const isi = c.req.valid("json");
        if (!daftar.some(({ id }) => id === isi.acuan)) return answerGalat(c, unknownPeraturan(isi.acuan));
        const hasil = await bukaPenelaahan(db, c.get("pengguna"), isi, now());
        if ("galat" in hasil) return answerGalat(c, hasil.galat);
        return hasil.baru ? c.json(hasil.penelaahan, 201) : c.json(hasil.penelaahan, 200);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/",
        tags,
        summary: "Daftar penelaahan, yang terakhir diubah lebih dahulu, 50 tiap halaman",
        request: { query: skema.QueryPenelaahan },
        responses: { 200: json(skema.DaftarPenelaahan, "Daftar dan banyaknya semua yang cocok"), ...gagal(400, 401) },
      }),
      async (c) => {
        const { cari = "", status = null, alamat, halaman = "1" } = c.req.valid("query");
        const baku = alamat === undefined ? null : alamatBaku(alamat);
        if (alamat !== undefined && baku === null) return answerGalat(c, isianTidakSah("Alamat sumber bukan alamat halaman atau berkas."));
        const saring = { cari, status, alamat: baku, halaman: Number(halaman) };
        const { jumlah, penelaahan } = await daftarPenelaahan(db, c.get("pengguna"), saring);
        return c.json({ jumlah, penelaahan: [...penelaahan] }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/{id}",
        tags,
        summary: "Satu penelaahan dengan teksnya",
        request: { params },
        responses: { 200: json(skema.PenelaahanRinci, "Penelaahan"), ...gagal(401, 404) },
      }),
      async (c) => {
        const found = await rinciPenelaahan(db, c.get("pengguna"), c.req.valid("param").id);
        return found === null ? answerGalat(c, takAdaPenelaahan()) : c.json(found, 200);
      },
    )
    .openapi(
      createRoute({
        method: "patch",
        path: "/{id}",
        tags,
        summary: "Menyelesaikan, membuka lagi, atau mengubah judul; hanya pembukanya dan pengelola",
        request: { params, body: badan(skema.UbahPenelaahan) },
        responses: { 200: json(skema.PenelaahanRingkas, "Penelaahan sesudah diubah"), ...gagal(400, 401, 403, 404) },
      }),
      async (c) => {
        const { id } = c.req.valid("param");
        const peminta = c.get("pengguna");
        const galat = await ubahPenelaahan(db, peminta, id, c.req.valid("json"), now());
        if (galat !== null) return answerGalat(c, galat);
        const found = await bacaPenelaahan(db, peminta, id);
        return found === null ? answerGalat(c, takAdaPenelaahan()) : c.json(found, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/{id}/rancangan",
        tags,
        summary: "Membuat rancangan dari teks yang ditelaah; yang sudah ada dan boleh dibaca diberikan lagi",
        request: { params, body: badan(skema.IsiJadikan) },
        responses: {
          200: json(skema.IdRancangan, "Rancangan yang sudah ada"),
          201: json(skema.IdRancangan, "Rancangan baru milik peminta"),
          ...gagal(400, 401, 403, 404, 413, 422),
        },
      }),
      async (c) => {
        const hasil = await jadikanRancangan(c.get("pengguna"), c.req.valid("param").id, c.req.valid("json").daerah);
        if ("galat" in hasil) return answerGalat(c, hasil.galat);
        return hasil.baru ? c.json({ id: hasil.id }, 201) : c.json({ id: hasil.id }, 200);
      },
    );
}
