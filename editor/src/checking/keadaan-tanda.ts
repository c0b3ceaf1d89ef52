/** The marks of the draft through its changes: carried along while it is edited, drawn anew when an answer comes or another part is in sight. */
import { PluginKey, type Transaction } from "@tiptap/pm/state";
import { DecorationSet } from "@tiptap/pm/view";
import { dekorasiDeviasi } from "./dekorasi-deviasi.ts";
import type { HasilTampil } from "./hasil-tampil.ts";
import { JENDELA_AWAL, type Jendela } from "./jendela-naskah.ts";
import type { Dibuka } from "./toko-deviasi.ts";

export interface Tanda {
  /** `null` while nothing was compared. */
  readonly hasil: HasilTampil | null;
  readonly jendela: Jendela;
  readonly set: DecorationSet;
}

/** A transaction with this meta (`Partial<Tanda>`) brings an answer or another window. */
export const kunciTanda = new PluginKey<Tanda>("tandaDeviasi");

export const TANPA_TANDA: Tanda = { hasil: null, jendela: JENDELA_AWAL, set: DecorationSet.empty };

/**
 * The marks behind a transaction. A key costs the carrying of those in sight. Where some were lost with their text (a deletion, a unit that
 * moved, a change of Yjs that replaces whole units), they are drawn anew by the ids of the units and the text that was compared.
 */
export function tandaSesudah(tr: Transaction, lama: Tanda, buka: (dibuka: Dibuka) => void): Tanda {
  const baru = tr.getMeta(kunciTanda) as Partial<Tanda> | undefined;
  if (baru === undefined && !tr.docChanged) return lama;
  const { hasil, jendela } = { ...lama, ...baru };
  if (hasil === null) return { hasil, jendela, set: DecorationSet.empty };
  if (baru === undefined) {
    let lepas = false;
    const onRemove = () => {
      lepas = true;
    };
    const set = lama.set.map(tr.mapping, tr.doc, { onRemove });
    if (!lepas) return { ...lama, set };
  }
  return { hasil, jendela, set: dekorasiDeviasi(tr.doc, hasil, jendela, buka) };
}
