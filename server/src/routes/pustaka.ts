import { countPeraturan, type EntriPustaka, type Jumlah } from "@selaras/parsers";
import { Hono } from "hono";
import type { Rak } from "../corpus/rak.ts";

/** An entry of the library with what was found in its text. */
export type EntriDenganJumlah = EntriPustaka & { readonly jumlah: Jumlah };

/** `GET /`: every regulation of the corpus with its counts, in the order of the manifest. */
export function pustakaRoutes(rak: Rak): Hono {
  return new Hono().get("/", (c) =>
    c.json(rak.naskah.map((naskah): EntriDenganJumlah => ({ ...naskah.entri, jumlah: countPeraturan(rak.peraturan(naskah)) }))),
  );
}
