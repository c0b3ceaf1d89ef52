import type { EntriPustaka, Jumlah } from "@selaras/parsers";
import { Hono } from "hono";
import type { Perform } from "../worker/task.ts";
import { answerHasil } from "./sanding.ts";

/** An entry of the library with what was found in its text. */
export type EntriDenganJumlah = EntriPustaka & { readonly jumlah: Jumlah };

/** `GET /`: every regulation with its counts, in the order of the manifest; `GET /daftar`: without counts, so that no text has to be read. */
export function pustakaRoutes(daftar: readonly EntriPustaka[], perform: Perform): Hono {
  return new Hono().get("/", async (c) => answerHasil(c, await perform({ jenis: "pustaka" }))).get("/daftar", (c) => c.json(daftar));
}
