/** A draft made of an import. */
import type { CatatanImpor, HasilImpor, KeputusanImpor } from "../impor-tersaji.ts";
import type { DokumenRancangan, IsiRancangan } from "../rancangan/dokumen.ts";
import { ikatAcuan } from "../rancangan/ikat-acuan.ts";
import { ikatIsian } from "../rancangan/ikat-isian.ts";
import { terapkanKeputusan } from "./terapkan-keputusan.ts";

export interface RancanganImpor {
  readonly isi: DokumenRancangan;
  /** Notes on the units of `isi`. */
  readonly catatan: readonly CatatanImpor[];
}

/**
 * The document as decided, with ids of its own and live references and fields; every word stays as it was imported, so a reference that is written in
 * another way than it would be now stays text. `src` of a picture is the one of
 * the import. Notes go along with their units; that of a unit which is gone moves to the one before it.
 *
 * @param idBaru gives the ids; each call another one
 */
export function rancanganImpor(
  hasil: Pick<HasilImpor, "isi" | "keraguan" | "catatan">,
  keputusan: KeputusanImpor,
  idBaru: () => string,
): RancanganImpor {
  const dokumen = terapkanKeputusan(hasil, keputusan);
  const baru = new Map<string, string>();
  const isi = { ...dokumen, content: dokumen.content.map((node) => beridBaru(node, baru, idBaru)) };
  const pengganti = idPengganti(hasil.isi.content, baru);
  return {
    isi: ikatIsian(ikatAcuan(isi, { persis: true })),
    catatan: hasil.catatan.flatMap((satu) => {
      const satuan = pengganti.get(satu.satuan);
      return satuan === undefined ? [] : [{ ...satu, satuan }];
    }),
  };
}

type IsiSel = Extract<IsiRancangan, { readonly type: "contoh" }>["content"][number];

function beridBaru<T extends IsiRancangan | IsiSel>(node: T, baru: Map<string, string>, idBaru: () => string): T {
  const id = idBaru();
  baru.set(node.attrs.id, id);
  const attrs = { ...node.attrs, id };
  if (node.type === "contoh") return { ...node, attrs, content: node.content.map((satu) => beridBaru(satu, baru, idBaru)) };
  if (node.type !== "table") return { ...node, attrs };
  const content = node.content.map((baris) => ({
    ...baris,
    content: baris.content.map((sel) => ({ ...sel, content: sel.content.map((satu) => beridBaru(satu, baru, idBaru)) })),
  }));
  return { ...node, attrs, content };
}

/** The new id of every unit as it was read; one that is gone has that of the unit before it, the first that of the one behind. */
function idPengganti(lama: readonly IsiRancangan[], baru: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const hasil = new Map<string, string>();
  let terakhir = baru.values().next().value;
  for (const id of semuaId(lama)) {
    terakhir = baru.get(id) ?? terakhir;
    if (terakhir !== undefined) hasil.set(id, terakhir);
  }
  return hasil;
}

function semuaId(content: readonly (IsiRancangan | IsiSel)[]): readonly string[] {
  return content.flatMap((node) => [
    node.attrs.id,
    ...(node.type === "contoh" ? semuaId(node.content) : []),
    ...(node.type === "table" ? node.content.flatMap((baris) => baris.content.flatMap((sel) => semuaId(sel.content))) : []),
  ]);
}
