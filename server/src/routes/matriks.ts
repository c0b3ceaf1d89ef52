import { Hono } from "hono";
import { defaultAcuan, type Rak } from "../corpus/rak.ts";
import type { Naskah } from "../corpus/read-corpus.ts";
import { answerGalat, comparedWithItself, type Galat, unknownPeraturan } from "../errors.ts";

/** What a request asks to compare, or why it cannot be done. */
type Pilihan = { readonly acuan: Naskah; readonly lain: readonly Naskah[] } | { readonly galat: Galat };

/**
 * `GET /?acuan=ID&daerah=ID,ID`: the comparison matrix.
 *
 * Without `acuan` the baseline is meant, without `daerah` all the others. Columns stand in the order asked for, each once.
 * Fails with 404 for an unknown id and with 400 when the acuan stands among the columns.
 */
export function matriksRoutes(rak: Rak): Hono {
  return new Hono().get("/", (c) => {
    const pilihan = choose(rak, c.req.query("acuan"), c.req.query("daerah"));
    if ("galat" in pilihan) return answerGalat(c, pilihan.galat);
    return c.json(rak.matriks(pilihan.acuan, pilihan.lain));
  });
}

function choose(rak: Rak, acuanId: string | undefined, daerah: string | undefined): Pilihan {
  const acuan = acuanId ? rak.find(acuanId) : defaultAcuan(rak);
  if (!acuan) return { galat: unknownPeraturan(acuanId ?? "") };
  const ids = new Set(splitIds(daerah ?? ""));
  if (ids.size === 0) return { acuan, lain: rak.naskah.filter((one) => one !== acuan) };
  if (ids.has(acuan.entri.id)) return { galat: comparedWithItself(acuan.entri.id) };
  const lain: Naskah[] = [];
  for (const id of ids) {
    const naskah = rak.find(id);
    if (!naskah) return { galat: unknownPeraturan(id) };
    lain.push(naskah);
  }
  return { acuan, lain };
}

function splitIds(list: string): readonly string[] {
  const ids = list.split(",").map((id) => id.trim());
  return ids.filter((id) => id !== "");
}
