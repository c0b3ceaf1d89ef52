/** The marks of findings through the changes of a draft: carried along while it is edited, drawn anew when an answer comes or another part is in sight. */
import { PluginKey, type Transaction } from "@tiptap/pm/state";
import { DecorationSet } from "@tiptap/pm/view";
import { JENDELA_AWAL, type Jendela } from "../checking/jendela-naskah.ts";
import { dekorasiPeriksa } from "./dekorasi-periksa.ts";
import type { HasilPeriksaTampil } from "./hasil-periksa.ts";

export interface TandaTemuan {
  /** `null` while nothing was checked. */
  readonly hasil: HasilPeriksaTampil | null;
  readonly jendela: Jendela;
  /** `kunci` of the finding that is looked at. */
  readonly kini: string | null;
  readonly set: DecorationSet;
}

/** A transaction with this meta (`Partial<TandaTemuan>`) brings an answer, another window or another finding. */
export const kunciTemuan = new PluginKey<TandaTemuan>("tandaTemuan");

export const TANPA_TEMUAN: TandaTemuan = { hasil: null, jendela: JENDELA_AWAL, kini: null, set: DecorationSet.empty };

/** The marks behind a transaction. A key costs the carrying of those in sight; where some were lost with their text, all are drawn anew. */
export function temuanBertanda(tr: Transaction, lama: TandaTemuan, onTekan: (kunci: string) => void): TandaTemuan {
  const baru = tr.getMeta(kunciTemuan) as Partial<TandaTemuan> | undefined;
  if (baru === undefined && !tr.docChanged) return lama;
  const { hasil, jendela, kini } = { ...lama, ...baru };
  if (hasil === null) return { hasil, jendela, kini, set: DecorationSet.empty };
  if (baru === undefined) {
    let lepas = false;
    const onRemove = () => {
      lepas = true;
    };
    const set = lama.set.map(tr.mapping, tr.doc, { onRemove });
    if (!lepas) return { ...lama, set };
  }
  return { hasil, jendela, kini, set: dekorasiPeriksa(tr.doc, { hasil, jendela, kini, onTekan }) };
}
