import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bukanAdmin, sudahPunyaAkun, tautanTakBerlaku } from "../akun/galat.ts";
import { cariPengguna, ubahPengguna } from "../akun/orang.ts";
import { type EnvPengguna, perluMasuk } from "../akun/sesi.ts";
import { bacaTautanSandi, buatTautanSandi, gantiSandi } from "../akun/tautan-sandi.ts";
import { bacaUndangan, daftarkan } from "../akun/undangan.ts";
import { answerGalat, isianTidakSah } from "../errors.ts";
import { type AkunRoutesParts, withAddress } from "./akun.ts";
import { badan, gagal, json, ruteBerskema } from "./isian.ts";
import * as skema from "./skema.ts";

/** What the routes of people need. */
export interface OrangParts extends AkunRoutesParts {
  /** Public origin; `null` where nobody said so: then the one that was asked. */
  readonly alamat: string | null;
}

/** Where links of this server begin. */
export const asalTautan = (c: Context, alamat: string | null): string => alamat ?? new URL(c.req.header("Origin") ?? c.req.url).origin;

const tags = ["Akun"];

/** `/api/pendaftaran/:token`: making an account, or setting a forgotten password anew, with a link. For people who cannot sign in. */
export function pendaftaranRoutes({ basis, akun, addressOf, now }: OrangParts) {
  const ms = (): number => Date.parse(now());
  const masuk = async (c: Context, surel: string, sandi: string): Promise<void> => {
    const signedIn = await akun.masuk(surel, sandi, withAddress(c.req.raw.headers, addressOf(c)));
    for (const kuki of signedIn.headers.getSetCookie()) c.header("Set-Cookie", kuki, { append: true });
  };
  return ruteBerskema()
    .openapi(
      createRoute({
        method: "get",
        path: "/{token}",
        tags,
        summary: "Apa yang diberikan tautan ini",
        request: { params: skema.ParamToken },
        responses: { 200: json(skema.Pendaftaran, "Tautan berlaku"), ...gagal(404) },
      }),
      async (c) => {
        const { token } = c.req.valid("param");
        const found = (await bacaUndangan(basis, token, ms())) ?? (await bacaTautanSandi(basis.db, token, ms()));
        return found === null ? answerGalat(c, tautanTakBerlaku()) : c.json(found, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/{token}",
        tags,
        summary: "Membuat akun dengan tautan ini, atau mengganti kata sandi yang terlupa; sekali pakai, lalu masuk",
        request: { params: skema.ParamToken, body: badan(skema.IsiPendaftaran) },
        responses: {
          200: json(skema.Pengguna, "Kata sandi baru berlaku, sesi lain berakhir, sudah masuk"),
          201: json(skema.Pengguna, "Akun, sudah masuk"),
          ...gagal(400, 403, 404, 409),
        },
      }),
      async (c) => {
        const { token } = c.req.valid("param");
        const { nama, sandi, surel } = c.req.valid("json");
        if ((await bacaTautanSandi(basis.db, token, ms())) !== null) {
          const pengguna = await gantiSandi(basis.db, token, await akun.hash(sandi), ms());
          if (pengguna === null) return answerGalat(c, tautanTakBerlaku());
          await masuk(c, pengguna.surel, sandi);
          return c.json(pengguna, 200);
        }
        if ((await bacaUndangan(basis, token, ms())) === null) return answerGalat(c, tautanTakBerlaku());
        if (nama === undefined) return answerGalat(c, isianTidakSah("Nama belum diisi."));
        const made = await daftarkan(basis, token, { nama, surel: surel ?? null, sandiHash: await akun.hash(sandi) }, ms());
        if ("galat" in made) {
          if (made.galat === "surel-kosong") return answerGalat(c, isianTidakSah("Alamat surel belum diisi."));
          return answerGalat(c, made.galat === "tak-berlaku" ? tautanTakBerlaku() : sudahPunyaAkun());
        }
        await masuk(c, made.pengguna.surel, sandi);
        return c.json(made.pengguna, 201);
      },
    );
}

/** `/api/pengguna`: finding people to share with, and managing accounts. */
export function penggunaRoutes({ basis: { db }, akun, alamat, now }: OrangParts) {
  const app = ruteBerskema<EnvPengguna>();
  app.use(perluMasuk(akun));
  return app
    .openapi(
      createRoute({
        method: "get",
        path: "/",
        tags,
        summary: "Orang menurut nama atau surel; pengelola melihat semua akun",
        request: { query: skema.QueryPengguna },
        responses: { 200: json(z.array(skema.Pengguna), "Orang"), ...gagal(401) },
      }),
      async (c) => c.json(await cariPengguna(db, c.get("pengguna").admin, c.req.valid("query").cari ?? ""), 200),
    )
    .openapi(
      createRoute({
        method: "patch",
        path: "/{id}",
        tags,
        summary: "Menjadikan pengelola, atau mengaktifkan dan menonaktifkan akun; hanya pengelola",
        request: { params: skema.ParamPengguna, body: badan(skema.UbahPengguna) },
        responses: { 200: json(skema.Pengguna, "Akun sesudah diubah"), ...gagal(400, 401, 403, 404, 409) },
      }),
      async (c) => {
        const { id: oleh, admin } = c.get("pengguna");
        if (!admin) return answerGalat(c, bukanAdmin());
        const done = await ubahPengguna(db, { id: c.req.valid("param").id, ...c.req.valid("json"), oleh, pada: now() });
        return "galat" in done ? answerGalat(c, done.galat) : c.json(done.pengguna, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/{id}/tautan-sandi",
        tags,
        summary: "Membuat tautan untuk mengganti kata sandi yang terlupa, berlaku 24 jam dan sekali pakai; hanya pengelola",
        request: { params: skema.ParamPengguna },
        responses: { 201: json(skema.Undangan, "Tautan; yang lama untuk orang ini tidak berlaku lagi"), ...gagal(401, 403, 404, 409) },
      }),
      async (c) => {
        const { id: oleh, admin } = c.get("pengguna");
        if (!admin) return answerGalat(c, bukanAdmin());
        const made = await buatTautanSandi(db, { pengguna: c.req.valid("param").id, oleh }, Date.parse(now()));
        if ("galat" in made) return answerGalat(c, made.galat);
        return c.json({ tautan: `${asalTautan(c, alamat)}/daftar/${made.token}`, berlakuSampai: made.berlakuSampai }, 201);
      },
    );
}
