import type { EntriPustaka } from "@selaras/parsers";
import { type Context, Hono } from "hono";
import { answerGalat } from "../errors.ts";
import { bacaSaring } from "../matriks/baca-saring.ts";
import type { Lengkapi } from "../penelaahan/kolom.ts";
import type { Perform, Sanding, Tugas } from "../worker/task.ts";
import { answerHasil, bacaSanding } from "./sanding.ts";

/**
 * The comparison, as a whole and in parts. Every address takes `acuan`, `daerah` and `kecuali`, see `bacaSanding`; while columns are still
 * being made the answer is 202 with `{selesai, jumlah}`.
 *
 * - `GET /`: the whole matrix
 * - `GET /ringkas`: without the texts of the regions
 * - `GET /kolom?daerah=ID,ID`: the cells of these columns, by id
 * - `GET /baris?locator=`: one row without its cells, with the wordings and who shares them
 * - `GET /versi?locator=`: how the regions word one provision, with the places to take it from
 * - `GET /urutan?hubungan&beda&topik&cari&urut`: which rows are shown, in which order
 * - `GET /tambahan?mulai=`: what several regions have beyond the acuan; `GET /tambahan/:id`: one region
 * - `GET /ketentuan/:id`: the provisions of a region, to choose a counterpart from
 *
 * A column `penelaahan:ID` is a reviewed text, for people who are signed in; 401 for others.
 * Fails with 404 for an unknown id or locator and with 400 when the acuan stands among the columns.
 */
export function matriksRoutes(daftar: readonly EntriPustaka[], perform: Perform, lengkapi: Lengkapi): Hono {
  const answer = async (c: Context, taskOf: (sanding: Sanding) => Tugas, daerah?: string): Promise<Response> => {
    const pilihan = bacaSanding(daftar, (name) => (name === "daerah" && daerah !== undefined ? daerah : c.req.query(name)));
    if ("galat" in pilihan) return answerGalat(c, pilihan.galat);
    const lengkap = await lengkapi(c.req.raw.headers, pilihan.sanding);
    if ("galat" in lengkap) return answerGalat(c, lengkap.galat);
    if (lengkap.sanding.naskah) c.header("Cache-Control", "private, no-cache");
    return answerHasil(c, await perform(taskOf(lengkap.sanding)));
  };
  const query = (c: Context) => (name: string) => c.req.query(name);
  return new Hono()
    .get("/", (c) => answer(c, (sanding) => ({ jenis: "matriks", sanding })))
    .get("/ringkas", (c) => answer(c, (sanding) => ({ jenis: "ringkas", sanding })))
    .get("/kolom", (c) => answer(c, (sanding) => ({ jenis: "kolom", sanding: { ...sanding, lain: sanding.lain.slice(0, MOST_COLUMNS) } })))
    .get("/baris", (c) => answer(c, (sanding) => ({ jenis: "baris", sanding, locator: c.req.query("locator") ?? "" })))
    .get("/versi", (c) => answer(c, (sanding) => ({ jenis: "versi", sanding, locator: c.req.query("locator") ?? "" })))
    .get("/urutan", (c) => answer(c, (sanding) => ({ jenis: "urutan", sanding, saring: bacaSaring(query(c)) })))
    .get("/tambahan", (c) => answer(c, (sanding) => ({ jenis: "tambahan", sanding, mulai: placeOf(c.req.query("mulai")) })))
    .get("/tambahan/:id", (c) => answer(c, (sanding) => ({ jenis: "tambahan-kolom", sanding }), c.req.param("id")))
    .get("/ketentuan/:id", (c) => answer(c, (sanding) => ({ jenis: "ketentuan", sanding }), c.req.param("id")));
}

/** A screen shows less; whoever wants everything takes the whole matrix. */
const MOST_COLUMNS = 24;

function placeOf(text: string | undefined): number {
  return /^\d{1,6}$/.test(text ?? "") ? Number(text) : 0;
}
