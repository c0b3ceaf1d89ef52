/** What the rules find in a draft, as the page shows it, without a worker and a page. */
import type { DokumenRancangan, KesampinganTersaji } from "@selaras/parsers";
import { getSchema } from "@tiptap/core";
import type { Node, Schema } from "@tiptap/pm/model";
import { type HasilPeriksaTampil, tampilkanTemuan, temuanSesudah } from "../../editor/src/periksa/hasil-periksa.ts";
import { createMejaPeriksa } from "../../editor/src/periksa/meja-periksa.ts";
import type { HasilPekerjaPeriksa } from "../../editor/src/periksa/pesan-periksa.ts";
import { skemaNaskah } from "../../editor/src/schema/skema-naskah.ts";

export const SKEMA: Schema = getSchema(skemaNaskah());

export const nodeDari = (dokumen: DokumenRancangan): Node => SKEMA.nodeFromJSON(dokumen);

export const blokDari = (doc: Node): readonly Node[] => Array.from({ length: doc.childCount }, (_, at) => doc.child(at));

/** The first answer of the worker about this draft. */
export function jawabanPertama(dokumen: DokumenRancangan): HasilPekerjaPeriksa {
  const jawaban = createMejaPeriksa(() => 0)({ jenis: "naskah", versi: 1, ruas: [{ isi: dokumen.content }] });
  if (jawaban?.jenis !== "hasil") throw new Error("the draft could not be checked");
  return jawaban;
}

export function hasilPeriksa(dokumen: DokumenRancangan, kesampingan: readonly KesampinganTersaji[] = []): HasilPeriksaTampil {
  return tampilkanTemuan(temuanSesudah(null, jawabanPertama(dokumen), blokDari(nodeDari(dokumen))), kesampingan);
}
