/** A label that is typed at the beginning of a unit becomes its kind: whoever writes `a. ` as in a word processor gets a huruf, not the letter. */
import { Extension, InputRule } from "@tiptap/core";
import { type Bentuk, membukaDefinisi } from "./lanjutan.ts";
import { beriBentuk } from "./perintah-tulis.ts";
import { blokPada, type LetakBlok } from "./susunan.ts";
import { lengkapiTandaBaca } from "./tulis-tanda-baca.ts";

const bentuk = (jenis: Bentuk["jenis"], tingkat: number): Bentuk => ({ jenis, tingkat, gaya: null, letak: null });

/** Labels of a list as the drafting manual writes them (butir 82 and 87 huruf g Lampiran II UU 12/2011), whichever number they bear: that is computed. */
const LABEL: readonly (readonly [RegExp, Bentuk])[] = [
  [/^\(\d{1,2}\)\s$/, bentuk("ayat", 0)],
  [/^[a-z]\.\s$/, bentuk("rincian", 1)],
  [/^\d{1,2}\.\s$/, bentuk("rincian", 2)],
  [/^[a-z]\)\s$/, bentuk("rincian", 3)],
  [/^\d{1,2}\)\s$/, bentuk("rincian", 4)],
];

/** Kinds in whose place a list may begin. */
const BEBAS: ReadonlySet<string> = new Set(["teks", "ayat", "rincian", "definisi"]);

/** Among definitions, which are numbered `1.`, such a number is that of a definition. */
function bentukDi({ node, wadah, indeks }: LetakBlok, jadi: Bentuk): Bentuk {
  const sebelum = indeks > 0 ? wadah.child(indeks - 1) : null;
  const definisi = [node, sebelum].some((satu) => satu?.attrs.jenis === "definisi") || membukaDefinisi(sebelum?.textContent ?? "");
  return definisi && jadi.jenis === "rincian" && jadi.tingkat === 2 ? bentuk("definisi", 0) : jadi;
}

export const LabelTerketik = Extension.create({
  name: "labelTerketik",
  addInputRules: () =>
    LABEL.map(
      ([find, jadi]) =>
        new InputRule({
          find,
          handler: ({ state, range }) => {
            const { doc, tr } = state;
            const blok = blokPada(doc, range.from);
            const bebas = blok !== null && BEBAS.has(String(blok.node.attrs.jenis)) && blok.wadah.type.spec.tableRole === undefined;
            if (!bebas) return null;
            beriBentuk(tr.delete(range.from, range.to), blok.pos, bentukDi(blok, jadi));
            lengkapiTandaBaca(tr, doc, [String(blok.node.attrs.id)]);
            return undefined;
          },
        }),
    ),
});
