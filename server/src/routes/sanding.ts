import type { EntriPustaka } from "@selaras/parsers";
import type { Context } from "hono";
import { defaultAcuan } from "../corpus/nama-kolom.ts";
import { answerGalat, comparedWithItself, type Galat, unknownPeraturan } from "../errors.ts";
import { kolomPenelaahan } from "../penelaahan/kolom.ts";
import type { Hasil, Sanding } from "../worker/task.ts";

/** What a request asks to compare, or why it cannot be done. */
export type Pilihan = { readonly sanding: Sanding } | { readonly galat: Galat };

/**
 * Reads `acuan`, `daerah` and `kecuali` of an address. Without `acuan` the baseline is meant, without `daerah` all the others but those of
 * `kecuali`: a long list is shorter as what it leaves out. Columns stand in the order asked for, each once. `penelaahan:ID` among `daerah` is a reviewed
 * text, which is still to be fetched.
 */
export function bacaSanding(daftar: readonly EntriPustaka[], query: (name: string) => string | undefined): Pilihan {
  const acuanId = query("acuan");
  const acuan = acuanId ? daftar.find(({ id }) => id === acuanId) : defaultAcuan(daftar);
  if (!acuan) return { galat: unknownPeraturan(acuanId ?? "") };
  const known = new Set(daftar.map(({ id }) => id));
  const without = new Set(splitIds(query("kecuali")));
  const unknown = [...splitIds(query("daerah")), ...without].find((id) => !known.has(id) && !kolomPenelaahan(id));
  if (unknown !== undefined) return { galat: unknownPeraturan(unknown) };
  const wanted = [...new Set(splitIds(query("daerah")))];
  if (wanted.includes(acuan.id)) return { galat: comparedWithItself(acuan.id) };
  const others = wanted.length > 0 ? wanted : daftar.map(({ id }) => id).filter((id) => id !== acuan.id);
  return { sanding: { acuan: acuan.id, lain: others.filter((id) => !without.has(id)) } };
}

/** Answers with what the worker gave: JSON, its error, or 202 with the progress while it is still at work. */
export function answerHasil(c: Context, hasil: Hasil): Response {
  if (hasil.jenis === "galat") return answerGalat(c, hasil.galat);
  if (hasil.jenis === "isi") return c.body(hasil.bytes, 200, { "Content-Type": "application/json" });
  c.header("Cache-Control", "no-store");
  return c.json({ selesai: hasil.selesai, jumlah: hasil.jumlah }, 202);
}

function splitIds(list: string | undefined): readonly string[] {
  const ids = (list ?? "").split(",").map((id) => id.trim());
  return ids.filter((id) => id !== "");
}
