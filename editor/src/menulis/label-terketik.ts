/** A label that is typed at the beginning of a unit becomes its kind: whoever writes `a. ` as in a word processor gets a huruf, not the letter. */
import { Extension, InputRule } from "@tiptap/core";
import type { Bentuk } from "./lanjutan.ts";
import { beriBentuk } from "./perintah-tulis.ts";
import { blokPada } from "./susunan.ts";

const bentuk = (jenis: Bentuk["jenis"], tingkat: number): Bentuk => ({ jenis, tingkat, gaya: null, letak: null });

/** First labels of a list as the drafting manual writes them (butir 82 and 87 Lampiran II UU 12/2011); those that follow are computed. */
const LABEL: readonly (readonly [RegExp, Bentuk])[] = [
  [/^\(1\)\s$/, bentuk("ayat", 0)],
  [/^a\.\s$/, bentuk("rincian", 1)],
  [/^1\.\s$/, bentuk("rincian", 2)],
  [/^a\)\s$/, bentuk("rincian", 3)],
  [/^1\)\s$/, bentuk("rincian", 4)],
];

/** Kinds in whose place a list may begin. */
const BEBAS: ReadonlySet<string> = new Set(["teks", "ayat", "rincian", "definisi"]);

export const LabelTerketik = Extension.create({
  name: "labelTerketik",
  addInputRules: () =>
    LABEL.map(
      ([find, jadi]) =>
        new InputRule({
          find,
          handler: ({ state, range }) => {
            const blok = blokPada(state.doc, range.from);
            const bebas = blok !== null && BEBAS.has(String(blok.node.attrs.jenis)) && blok.wadah.type.spec.tableRole === undefined;
            if (!bebas) return null;
            beriBentuk(state.tr.delete(range.from, range.to), blok.pos, jadi);
            return undefined;
          },
        }),
    ),
});
