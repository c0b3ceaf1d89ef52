import { describe, expect, it } from "vitest";
import { Doc } from "yjs";
import { cari, gantiSatu, gantiSemua, hasilCari, langkahCari } from "../../editor/src/menulis/cari/cari-naskah.ts";
import { cariKata, type Kueri, temuanSetelah } from "../../editor/src/menulis/cari/pencarian.ts";
import { sajikanSatuan } from "../../editor/src/references/teks-tersaji.ts";
import { satuan } from "../support/contoh-isi.ts";
import { editorTanpaLayar } from "../support/editor-tanpa-layar.ts";
import { isiYjs } from "../support/isi-yjs.ts";

const editorDengan = (...kata: readonly string[]) => {
  const doc = new Doc();
  isiYjs(
    doc,
    kata.map((isi, at) => satuan(`u${at}`, "ayat", isi)),
  );
  return editorTanpaLayar(doc);
};

const kueri = (kata: string, lain: Partial<Kueri> = {}): Kueri => ({ kata, bedakanHuruf: false, kataUtuh: false, ...lain });

describe("finding words", () => {
  it("finds them as they are, in either case or not, whole or not", () => {
    const editor = editorDengan("Tim kerja dan tim.", "Jawa Timur (tim)");
    const { doc } = editor.state;
    const kata = (satu: Kueri) =>
      cariKata(doc, satu, (satuan) => sajikanSatuan(editor.state, satuan)).map(({ dari, sampai }) => doc.textBetween(dari, sampai));
    expect(kata(kueri("tim"))).toEqual(["Tim", "tim", "Tim", "tim"]);
    expect(kata(kueri("tim", { bedakanHuruf: true }))).toEqual(["tim", "tim"]);
    expect(kata(kueri("tim", { kataUtuh: true }))).toEqual(["Tim", "tim", "tim"]);
    expect(kata(kueri("(tim)"))).toEqual(["(tim)"]);
    expect(kata(kueri("kerja  dan"))).toEqual(["kerja dan"]);
    expect(kata(kueri("  "))).toEqual([]);
    editor.destroy();
  });

  it("begins at the caret and goes around", () => {
    const temuan = [
      { dari: 3, sampai: 5 },
      { dari: 9, sampai: 11 },
    ];
    expect(temuanSetelah(temuan, 4)).toBe(1);
    expect(temuanSetelah(temuan, 40)).toBe(0);
    expect(temuanSetelah([], 0)).toBe(-1);
  });
});

describe("replacing words", () => {
  it("replaces one and steps on, then all the others as one step, with their marks", () => {
    const editor = editorDengan("bupati dan bupati", "bupati");
    editor.view.dispatch(editor.state.tr.addMark(12, 18, editor.schema.mark("bold")));
    cari(editor, kueri("bupati"));
    expect(hasilCari(editor.state)).toEqual({ jumlah: 3, ke: 1 });
    langkahCari(editor, -1);
    expect(hasilCari(editor.state).ke).toBe(3);
    langkahCari(editor, 1);
    gantiSatu(editor, "wali kota");
    expect(editor.state.doc.textContent).toBe("wali kota dan bupatibupati");
    expect(gantiSemua(editor, "wali kota")).toBe(2);
    expect(editor.state.doc.textContent).toBe("wali kota dan wali kotawali kota");
    editor.commands.undo();
    expect(editor.state.doc.textContent).toBe("wali kota dan bupatibupati");
    editor.destroy();
  });
});
