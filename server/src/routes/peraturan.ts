import { Hono } from "hono";
import type { Rak } from "../corpus/rak.ts";
import { answerGalat, unknownPeraturan } from "../errors.ts";

/** A page shows the law, not the source file: these keys are two thirds of the bytes of a tree and no view reads them. */
const KEYS_OF_SOURCE: ReadonlySet<string> = new Set(["spans", "position"]);

/**
 * `GET /:id`: one regulation as a tree, with its entry and its provenance.
 *
 * `asal` is empty and `catatan` is `null` unless the text is a reconstructed one. Fails with 404 for an unknown id.
 */
export function peraturanRoutes(rak: Rak): Hono {
  return new Hono().get("/:id", (c) => {
    const naskah = rak.find(c.req.param("id"));
    if (!naskah) return answerGalat(c, unknownPeraturan(c.req.param("id")));
    const { entri, provenans } = naskah;
    const answer = {
      entri,
      peraturan: rak.peraturan(naskah),
      asal: provenans?.provisions ?? [],
      catatan: provenans?.catatan ?? null,
      sumber: provenans?.sources ?? {},
    };
    c.header("Content-Type", "application/json");
    return c.body(JSON.stringify(answer, (key, value: unknown) => (KEYS_OF_SOURCE.has(key) ? undefined : value)));
  });
}
