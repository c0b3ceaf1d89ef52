import type { EntriPustaka } from "@selaras/parsers";
import { Hono } from "hono";
import { answerGalat, eksporGagal, eksporTerlaluBesar, unknownAddress } from "../errors.ts";
import { bacaSaring } from "../matriks/baca-saring.ts";
import { sebutanSaring } from "../matriks/sebutan-saring.ts";
import type { Lengkapi } from "../penelaahan/kolom.ts";
import type { MakeFile } from "../worker/make-file.ts";
import { BENTUK_EKSPOR, type BentukEkspor, type Perform } from "../worker/task.ts";
import { answerHasil, bacaSanding } from "./sanding.ts";

const TYPES: Readonly<Record<BentukEkspor, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
  json: "application/json",
};

/** What a file of this form can hold before the program that opens it stands still; Word has no more room on its widest sheet. */
const MOST_COLUMNS: Readonly<Record<BentukEkspor, number>> = { xlsx: 1_000, docx: 40, html: 60, json: 10_000 };

/** What the route needs besides the worker. */
export interface EksporParts {
  readonly daftar: readonly EntriPustaka[];
  readonly perform: Perform;
  readonly lengkapi: Lengkapi;
  readonly makeFile: MakeFile;
  readonly logError: (error: unknown) => void;
  /** ISO date of today. */
  readonly today: () => string;
}

/** `GET /ekspor.{xlsx,docx,html,json}?acuan&daerah&…`: the rows on the screen as a file; takes the filters of `/urutan`. */
export function eksporRoutes({ daftar, perform, lengkapi, makeFile, logError, today }: EksporParts): Hono {
  return new Hono().get("/:berkas{ekspor\\..+}", async (c) => {
    const bentuk = BENTUK_EKSPOR.find((one) => `ekspor.${one}` === c.req.param("berkas"));
    if (bentuk === undefined) return answerGalat(c, unknownAddress(c.req.path));
    const query = (name: string) => c.req.query(name);
    const pilihan = bacaSanding(daftar, query);
    if ("galat" in pilihan) return answerGalat(c, pilihan.galat);
    const lengkap = await lengkapi(c.req.raw.headers, pilihan.sanding);
    if ("galat" in lengkap) return answerGalat(c, lengkap.galat);
    const { sanding } = lengkap;
    if (sanding.lain.length > MOST_COLUMNS[bentuk]) return answerGalat(c, eksporTerlaluBesar(bentuk.toUpperCase(), MOST_COLUMNS[bentuk]));
    const saring = bacaSaring(query);
    const hasil = await perform({ jenis: "ekspor", sanding, saring });
    if (hasil.jenis !== "isi") return answerHasil(c, hasil);
    try {
      const bytes = await makeFile(hasil.bytes, bentuk, { tanggal: today(), saringan: sebutanSaring(saring) });
      return c.body(bytes, 200, {
        "Content-Type": TYPES[bentuk],
        "Content-Disposition": `attachment; filename="matriks-${sanding.acuan}-${today()}.${bentuk}"`,
        "Cache-Control": "no-store",
      });
    } catch (error) {
      logError(error);
      return answerGalat(c, eksporGagal(bentuk.toUpperCase()));
    }
  });
}
