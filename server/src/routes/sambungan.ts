import { createRoute, z } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { kodeTakBerlaku } from "../akun/galat.ts";
import {
  BERLAKU_S,
  bacaPermintaan,
  JEDA_S,
  mintaSambungan,
  setujuiPermintaan,
  tolakPermintaan,
  tukarRahasia,
} from "../akun/permintaan-sambungan.ts";
import { cabutSambungan, daftarSambungan } from "../akun/sambungan.ts";
import { asalSendiri, type EnvPengguna, type EnvSambungan, perluMasuk, perluSambungan } from "../akun/sesi.ts";
import { answerGalat } from "../errors.ts";
import { type RateLimitOptions, rateLimit } from "../rate-limit.ts";
import { badan, gagal, json, ruteBerskema } from "./isian.ts";
import type { OrangParts } from "./orang.ts";
import * as skema from "./skema-sambungan.ts";

/** What the routes of connected browsers need. */
export interface SambunganRoutesParts extends OrangParts {
  readonly asalDiizinkan: readonly string[];
  /** How often one address may begin. */
  readonly daftarAkun: RateLimitOptions;
}

/** An extension asks twenty times a minute, and behind one address sits an office. */
const TANYA_TIAP_MULAI = 12;

/** Who reads a code aloud wrongly three times a minute is no program that tries them all. */
const KODE_TIAP_MULAI = 3;

const tags = ["Sambungan"];

/**
 * `/api/sambungan`: how a browser extension gets a token, and how somebody takes it away again. Beginning and fetching are open to everybody, answering
 * needs a session and a page of ours, `DELETE /ini` the token itself.
 */
export function sambunganRoutes({ basis: { db }, akun, alamat, asalDiizinkan, daftarAkun, now }: SambunganRoutesParts) {
  const ms = (): number => Date.parse(now());
  const sesi: readonly MiddlewareHandler<EnvPengguna>[] = [asalSendiri(asalDiizinkan), perluMasuk(akun)];
  const kode = rateLimit({
    ...daftarAkun,
    limit: daftarAkun.limit * KODE_TIAP_MULAI,
    addressOf: (c) => c.get("pengguna").id,
  });
  return ruteBerskema<EnvPengguna & EnvSambungan>()
    .openapi(
      createRoute({
        method: "post",
        path: "/mulai",
        tags,
        summary: "Memulai sambungan dari ekstensi peramban; orangnya mengizinkan kode itu di halaman Selaras",
        middleware: rateLimit(daftarAkun),
        request: { body: badan(skema.IsiMulai) },
        responses: { 201: json(skema.SambunganBaru, "Rahasia dan kode"), ...gagal(400) },
      }),
      async (c) => {
        const { rahasia, kode } = await mintaSambungan(db, c.req.valid("json").nama, ms());
        // The page of an extension is no place that a link could lead to.
        const asal = alamat ?? new URL(c.req.url).origin;
        c.header("Cache-Control", "no-store");
        return c.json({ rahasia, kode, halaman: `${asal}/sambungkan?kode=${kode}`, berlaku: BERLAKU_S, jeda: JEDA_S }, 201);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/token",
        tags,
        summary: "Menukar rahasia dengan token, sekali; 202 selama belum diizinkan",
        middleware: rateLimit({ ...daftarAkun, limit: daftarAkun.limit * TANYA_TIAP_MULAI }),
        request: { body: badan(skema.IsiRahasia) },
        responses: {
          200: json(skema.TokenSambungan, "Token; tidak dapat ditanyakan lagi"),
          202: json(skema.Menunggu, "Belum diizinkan"),
          ...gagal(400, 410),
        },
      }),
      async (c) => {
        const hasil = await tukarRahasia(db, c.req.valid("json").rahasia, ms());
        c.header("Cache-Control", "no-store");
        if ("galat" in hasil) return answerGalat(c, hasil.galat);
        return "menunggu" in hasil ? c.json(hasil, 202) : c.json(hasil, 200);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/permintaan/{kode}",
        tags,
        summary: "Peramban mana yang menunggu izin dengan kode ini",
        middleware: [...sesi, kode],
        request: { params: skema.ParamKode },
        responses: { 200: json(skema.PermintaanSambungan, "Peramban yang menunggu"), ...gagal(401, 404) },
      }),
      async (c) => {
        const found = await bacaPermintaan(db, c.req.valid("param").kode, ms());
        return found === null ? answerGalat(c, kodeTakBerlaku()) : c.json(found, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/permintaan/{kode}/setujui",
        tags,
        summary: "Mengizinkan peramban itu mengirim atas nama sendiri",
        middleware: [...sesi, kode],
        request: { params: skema.ParamKode },
        responses: { 204: { description: "Diizinkan" }, ...gagal(401, 403, 404) },
      }),
      async (c) => {
        const jawaban = { kode: c.req.valid("param").kode, pengguna: c.get("pengguna").id };
        const galat = await setujuiPermintaan(db, jawaban, ms());
        return galat === null ? c.body(null, 204) : answerGalat(c, galat);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/permintaan/{kode}/tolak",
        tags,
        summary: "Menolak peramban itu",
        middleware: [...sesi, kode],
        request: { params: skema.ParamKode },
        responses: { 204: { description: "Ditolak" }, ...gagal(401, 403, 404) },
      }),
      async (c) => {
        const jawaban = { kode: c.req.valid("param").kode, pengguna: c.get("pengguna").id };
        const galat = await tolakPermintaan(db, jawaban, ms());
        return galat === null ? c.body(null, 204) : answerGalat(c, galat);
      },
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/",
        tags,
        summary: "Peramban yang tersambung atas nama sendiri, yang terbaru lebih dahulu",
        middleware: [...sesi],
        responses: { 200: json(z.array(skema.Sambungan), "Peramban tersambung"), ...gagal(401) },
      }),
      async (c) => c.json([...(await daftarSambungan(db, c.get("pengguna").id, ms()))], 200),
    )
    .openapi(
      createRoute({
        method: "delete",
        path: "/ini",
        tags,
        summary: "Mengakhiri sambungan yang tokennya dikirim bersama permintaan ini",
        middleware: perluSambungan({ db, now }),
        responses: { 204: { description: "Berakhir" }, ...gagal(401) },
      }),
      async (c) => {
        const galat = await cabutSambungan(db, { pengguna: c.get("pengguna").id, pada: now() }, c.get("sambungan"));
        return galat === null ? c.body(null, 204) : answerGalat(c, galat);
      },
    )
    .openapi(
      createRoute({
        method: "delete",
        path: "/{id}",
        tags,
        summary: "Mencabut satu peramban; tokennya tidak berlaku lagi",
        middleware: [...sesi],
        request: { params: skema.ParamSambungan },
        responses: { 204: { description: "Dicabut" }, ...gagal(401, 403, 404) },
      }),
      async (c) => {
        const galat = await cabutSambungan(db, { pengguna: c.get("pengguna").id, pada: now() }, c.req.valid("param").id);
        return galat === null ? c.body(null, 204) : answerGalat(c, galat);
      },
    );
}
