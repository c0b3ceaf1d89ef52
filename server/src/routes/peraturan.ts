import { Hono } from "hono";
import type { Perform } from "../worker/task.ts";
import { answerHasil } from "./sanding.ts";

/**
 * `GET /:id`: one regulation as a tree, with its entry and its provenance.
 *
 * `asal` is empty and `catatan` is `null` unless the text is a reconstructed one. Fails with 404 for an unknown id.
 */
export function peraturanRoutes(perform: Perform): Hono {
  return new Hono().get("/:id", async (c) => answerHasil(c, await perform({ jenis: "peraturan", id: c.req.param("id") })));
}
