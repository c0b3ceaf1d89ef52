import type { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bacaElemen } from "../../editor/src/menulis/ikatan/baca-elemen.ts";
import { akarNaskah, anakElemen } from "../../editor/src/menulis/ikatan/elemen.ts";
import { APA_SAJA, type Huruf, idSemua, lakukan, MENULIS_DAN_MEMINDAHKAN, naskahPendek, WADAH } from "../support/rekan-acak.ts";
import { type Ruang, ruangMenulis } from "../support/rekan-menulis.ts";

const SEED = process.env.SEED === undefined ? undefined : Number(process.env.SEED);
const numRuns = Number(process.env.FUZZ ?? 500);
const OPSI = { numRuns, ...(SEED === undefined ? {} : { seed: SEED }) };

/** A CJK character each, so that every one of them is found again. */
function hurufBaru(): Huruf & { readonly semua: string[] } {
  const semua: string[] = [];
  const berikut = () => {
    const huruf = String.fromCharCode(0x4e00 + semua.length);
    semua.push(huruf);
    return huruf;
  };
  return Object.assign(berikut, { semua });
}

/** Everybody online, everything delivered. */
function temui(ruang: Ruang): void {
  for (const satu of ruang.rekan) satu.daring = true;
  ruang.antar();
}

const docs = (ruang: Ruang): readonly Node[] => ruang.rekan.map(({ editor }) => editor.state.doc);

function samaSemua(ruang: Ruang): void {
  const [pertama, ...lain] = docs(ruang);
  for (const doc of lain) expect(doc.toJSON()).toEqual(pertama?.toJSON());
  for (const { doc, editor } of ruang.rekan) {
    editor.state.doc.check();
    // What this editor shows is what a fresh one would.
    const segar = anakElemen(akarNaskah(doc)).map((elemen) => bacaElemen(elemen, editor.schema, new Map())?.toJSON());
    if (segar.length > 0) expect(editor.state.doc.toJSON().content).toEqual(segar);
  }
  const ids = idSemua(pertama as Node);
  expect(new Set(ids).size).toBe(ids.length);
}

/** Stands for a row or a column, which have no ids. */
const BARIS = "baris";

/** Units without words and the form that they stand in, with which they may go; an empty one in a table goes with its row or column as well. */
function kosongDalam(doc: Node): ReadonlyMap<string, string> {
  const hasil = new Map<string, string>();
  doc.forEach((wadah) => {
    if (!WADAH.has(wadah.type.name)) return;
    wadah.descendants((anak) => {
      if (anak.isTextblock && anak.textContent === "")
        hasil.set(String(anak.attrs.id), wadah.type.name === "table" ? BARIS : String(wadah.attrs.id));
    });
  });
  return hasil;
}

describe("several people writing one draft", () => {
  it("end with the same document, no unit lost and every id once", { timeout: Number(process.env.LAMA ?? 120_000) }, () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 3), fc.array(APA_SAJA, { maxLength: 40 }), (jumlah, langkah) => {
        const ruang = ruangMenulis(jumlah, naskahPendek());
        try {
          const dihapus = new Set<string>([BARIS]);
          const dalam: (readonly [string, string])[] = [];
          const pernah = new Set(idSemua(docs(ruang)[0] as Node));
          const huruf = hurufBaru();
          for (const satu of langkah) {
            const doc = () => ruang.rekan[satu.oleh % jumlah]?.editor.state.doc as Node;
            const sebelum = new Set(idSemua(doc()));
            lakukan(ruang, satu, huruf);
            if (satu.perintah.apa === "antar") continue;
            const sesudah = new Set(idSemua(doc()));
            for (const id of sesudah) pernah.add(id);
            dalam.push(...kosongDalam(doc()));
            for (const id of sebelum) if (!sesudah.has(id)) dihapus.add(id);
          }
          temui(ruang);
          samaSemua(ruang);
          const ada = new Set(idSemua(docs(ruang)[0] as Node));
          const diserahkan = new Set(ruang.rekan.flatMap(({ terhapus }) => terhapus.map(({ id }) => id)));
          const ikut = new Set(dalam.flatMap(([id, wadah]) => (dihapus.has(wadah) ? [id] : [])));
          for (const id of pernah) if (!dihapus.has(id) && !diserahkan.has(id) && !ikut.has(id)) expect(ada).toContain(id);
        } finally {
          ruang.tutup();
        }
      }),
      OPSI,
    );
  });

  it("lose no word that was typed while others moved units", { timeout: Number(process.env.LAMA ?? 120_000) }, () => {
    fc.assert(
      fc.property(fc.array(MENULIS_DAN_MEMINDAHKAN, { maxLength: 40 }), (langkah) => {
        const ruang = ruangMenulis(3, naskahPendek());
        try {
          const huruf = hurufBaru();
          for (const satu of langkah) lakukan(ruang, satu, huruf);
          temui(ruang);
          samaSemua(ruang);
          // Where even the form that a unit was put in went elsewhere at that moment, its words are given back to whoever wrote them.
          const kembali = ruang.rekan.flatMap(({ terhapus }) => terhapus.map((satuan) => satuan.teks));
          const teks = [docs(ruang)[0]?.textContent ?? "", ...kembali].join(" ");
          for (const satu of huruf.semua) expect(teks).toContain(satu);
        } finally {
          ruang.tutup();
        }
      }),
      OPSI,
    );
  });
});
