/** The rows of the outline and the row the caret is in, kept up without standing in the way of a key. */
import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { useEffect, useState } from "react";
import { teksSatuanTersaji } from "../../references/teks-tersaji.ts";
import { nomorNaskah } from "../perintah-tulis.ts";
import { type BarisRancangan, barisPada, barisRancangan } from "./baris-kerangka.ts";

export interface KeadaanKerangka {
  readonly baris: readonly BarisRancangan[];
  readonly kini: string | null;
}

/** Time from a change to the outline that shows it, in ms: of the structure, and of words alone. */
const JEDA = { susunan: 80, kata: 500 } as const;

const baca = (editor: Editor): KeadaanKerangka => {
  const { doc, selection } = editor.state;
  const nomor = nomorNaskah(editor.state);
  const kata = (satuan: Node): string => teksSatuanTersaji(editor.state, satuan);
  return { baris: barisRancangan(doc, nomor, kata), kini: barisPada(doc, nomor, selection.head) };
};

export function useKerangka(editor: Editor): KeadaanKerangka {
  const [keadaan, setKeadaan] = useState(() => baca(editor));
  useEffect(() => {
    let timer = 0;
    let kapan = Number.POSITIVE_INFINITY;
    let nomor = nomorNaskah(editor.state);
    const perbarui = () => {
      timer = 0;
      kapan = Number.POSITIVE_INFINITY;
      if (!editor.isDestroyed) setKeadaan((lama) => samakanBaris(lama, baca(editor)));
    };
    const jadwalkan = (jeda: number) => {
      const nanti = performance.now() + jeda;
      if (nanti >= kapan) return;
      window.clearTimeout(timer);
      kapan = nanti;
      timer = window.setTimeout(perbarui, jeda);
    };
    const onTransaction = ({ transaction }: { readonly transaction: { readonly docChanged: boolean } }) => {
      const kini = nomorNaskah(editor.state);
      jadwalkan(kini !== nomor || !transaction.docChanged ? JEDA.susunan : JEDA.kata);
      nomor = kini;
    };
    perbarui();
    editor.on("transaction", onTransaction);
    return () => {
      window.clearTimeout(timer);
      editor.off("transaction", onTransaction);
    };
  }, [editor]);
  return keadaan;
}

/** Rows that say the same stay the same objects, so that React draws only those that changed. */
function samakanBaris(lama: KeadaanKerangka, baru: KeadaanKerangka): KeadaanKerangka {
  const menurutId = new Map(lama.baris.map((satu) => [satu.id, satu]));
  const baris = baru.baris.map((satu) => {
    const dulu = menurutId.get(satu.id);
    return dulu && (Object.keys(satu) as (keyof BarisRancangan)[]).every((nama) => dulu[nama] === satu[nama]) ? dulu : satu;
  });
  const tetap = baris.length === lama.baris.length && baris.every((satu, at) => satu === lama.baris[at]);
  return tetap && lama.kini === baru.kini ? lama : { baris: tetap ? lama.baris : baris, kini: baru.kini };
}
