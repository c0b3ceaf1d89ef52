import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate, XmlElement } from "yjs";
import { bertahan } from "../../editor/src/menulis/ikatan/bertahan.ts";
import { hapusSatuan, pindahkanSatuan, sisipkanSatuan } from "../../editor/src/menulis/perintah-satuan.ts";
import { letakBlok } from "../../editor/src/menulis/susunan.ts";
import type { IsiRancangan } from "../../parsers/src/rancangan/dokumen.ts";
import { contohIsi, satuan } from "../support/contoh-isi.ts";
import { editorTanpaLayar } from "../support/editor-tanpa-layar.ts";
import { isiYjs } from "../support/isi-yjs.ts";
import { type Rekan, ruangMenulis } from "../support/rekan-menulis.ts";

const tigaAyat = () => [satuan("p", "pasal"), satuan("a", "ayat", "Satu."), satuan("b", "ayat", "Dua."), satuan("c", "ayat", "Tiga.")];

/** Words of every unit, in the order of the document. */
const isi = ({ editor }: Pick<Rekan, "editor">): readonly string[] => editor.state.doc.children.map((node) => node.textContent);

/** Types at the end of a unit, or at an offset in it. */
function ketik({ editor }: Pick<Rekan, "editor">, id: string, teks: string, di?: number): void {
  const letak = letakBlok(editor.state.doc, id);
  if (!letak) throw new Error(`no unit ${id}`);
  editor.view.dispatch(editor.state.tr.insertText(teks, letak.pos + 1 + (di ?? letak.node.content.size)));
}

function hapusKata({ editor }: Pick<Rekan, "editor">, id: string, dari: number, sampai: number): void {
  const pos = (letakBlok(editor.state.doc, id)?.pos ?? 0) + 1;
  editor.view.dispatch(editor.state.tr.delete(pos + dari, pos + sampai));
}

/** A room of two, or of as many as are taken out of it. */
function ruang(jumlah = 2, naskah: readonly IsiRancangan[] = tigaAyat()) {
  const { rekan, antar, tutup } = ruangMenulis(jumlah, naskah);
  const [satu, dua] = rekan;
  if (!satu || !dua) throw new Error("nobody in the room");
  return { satu, dua, rekan, antar, tutup };
}

describe("what stays in place", () => {
  it("is a longest growing run", () => {
    const terpanjang = (urutan: readonly number[]): number => {
      const panjang: number[] = [];
      for (const [at, nilai] of urutan.entries())
        panjang.push(1 + Math.max(0, ...panjang.filter((_, lain) => lain < at && (urutan[lain] ?? 0) < nilai)));
      return Math.max(0, ...panjang);
    };
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 12 }), (urutan) => {
        const nilai = bertahan(urutan).map((at) => urutan[at] ?? 0);
        expect(nilai).toEqual([...nilai].sort((a, b) => a - b));
        expect(nilai.length).toBe(terpanjang(urutan));
      }),
    );
  });
});

describe("the binding of editor and shared document", () => {
  it("keeps what this version does not know, and writes around it", () => {
    const doc = new Doc();
    isiYjs(doc, tigaAyat());
    const asing = new XmlElement("rumus");
    asing.setAttribute("isi", "x + y");
    doc.getXmlFragment("default").insert(2, [asing]);
    const editor = editorTanpaLayar(doc);
    expect(isi({ editor })).toEqual(["", "Satu.", "Dua.", "Tiga."]);
    ketik({ editor }, "b", " Tambah.");
    pindahkanSatuan(editor, "c", "a", "sebelum");
    hapusSatuan(editor, "a");
    const nama = doc
      .getXmlFragment("default")
      .toArray()
      .map((anak) => (anak instanceof XmlElement ? anak.nodeName : ""));
    expect(nama).toContain("rumus");
    expect(isi({ editor })).toEqual(["", "Tiga.", "Dua. Tambah."]);
    editor.destroy();
  });

  it("doubles nothing where two people begin to write in a unit that has no text yet", () => {
    const { satu, dua, antar, tutup } = ruang(2, [satuan("p", "pasal"), satuan("a", "ayat")]);
    for (const { doc } of [satu, dua]) {
      const elemen = doc.getXmlFragment("default").get(1);
      if (elemen instanceof XmlElement) elemen.delete(0, elemen.length);
    }
    antar();
    ketik(satu, "a", "kiri");
    ketik(dua, "a", "kanan");
    antar();
    ketik(satu, "a", "!");
    antar();
    expect(isi(satu)[1]).toMatch(/^(kirikanan|kanankiri)!$/);
    expect(isi(dua)).toEqual(isi(satu));
    tutup();
  });

  it("writes a letter where the caret stands among equal ones", () => {
    const { satu, dua, antar, tutup } = ruang(2, [satuan("a", "ayat", "aaaa")]);
    satu.editor.commands.setTextSelection(2);
    satu.editor.view.dispatch(satu.editor.state.tr.insertText("a"));
    ketik(dua, "a", "X", 2);
    antar();
    // Typed behind the first letter, so before what the other one typed behind the second.
    expect(isi(satu)).toEqual(["aaaXaa"]);
    expect(isi(dua)).toEqual(isi(satu));
    tutup();
  });

  it("shows a change of a co-author without touching anything else", () => {
    const { satu, dua, antar, tutup } = ruang(2, contohIsi());
    const sebelum = satu.editor.state.doc.children;
    ketik(dua, "p2a1", " Baru.");
    antar();
    const sesudah = satu.editor.state.doc.children;
    expect(sesudah.filter((node, at) => node !== sebelum[at]).map(({ attrs }) => attrs.id)).toEqual(["p2a1"]);
    tutup();
  });

  it("lets the caret go along with a unit that a co-author moves", () => {
    const { satu, dua, antar, tutup } = ruang();
    const pos = (letakBlok(satu.editor.state.doc, "c")?.pos ?? 0) + 3;
    satu.editor.commands.setTextSelection(pos);
    pindahkanSatuan(dua.editor, "c", "a", "sebelum");
    antar();
    const { $from } = satu.editor.state.selection;
    expect($from.parent.attrs.id).toBe("c");
    expect($from.parentOffset).toBe(2);
    tutup();
  });

  it("leaves an uneven table as it came, and does not mend it once for everybody", () => {
    const { satu, dua, antar, tutup } = ruang(2, contohIsi());
    for (const { editor } of [satu, dua]) editor.commands.setTextSelection((letakBlok(editor.state.doc, "tb1-0-0")?.pos ?? 0) + 1);
    satu.editor.commands.addRowAfter();
    dua.editor.commands.addColumnAfter();
    antar();
    antar();
    const sel = ({ editor }: Rekan) => letakBlok(editor.state.doc, "tb1")?.node.children.map((baris) => baris.childCount);
    expect(sel(satu)).toEqual([3, 2, 3]);
    expect(sel(dua)).toEqual(sel(satu));
    tutup();
  });
});

describe("undo", () => {
  it("takes a move back without the words that a co-author wrote since", () => {
    const { satu, dua, antar, tutup } = ruang();
    pindahkanSatuan(satu.editor, "c", "a", "sebelum");
    antar();
    ketik(dua, "c", " Dari rekan.");
    antar();
    satu.editor.commands.undo();
    antar();
    expect(isi(satu)).toEqual(["", "Satu.", "Dua.", "Tiga. Dari rekan."]);
    expect(isi(dua)).toEqual(isi(satu));
    satu.editor.commands.redo();
    antar();
    expect(isi(dua)).toEqual(["", "Tiga. Dari rekan.", "Satu.", "Dua."]);
    tutup();
  });

  it("does not take a new unit away in which a co-author has written", () => {
    const { satu, dua, antar, tutup } = ruang();
    const [baru] = sisipkanSatuan(satu.editor, "c", [satuan("", "ayat")]);
    antar();
    ketik(dua, String(baru), "Dari rekan.");
    antar();
    satu.editor.commands.undo();
    antar();
    expect(isi(satu).at(-1)).toBe("Dari rekan.");
    expect(isi(dua)).toEqual(isi(satu));
    tutup();
  });
});

describe("words of co-authors", () => {
  it("are typed again in a unit that somebody moved meanwhile, and so is what they replaced", () => {
    const { satu, dua, antar, tutup } = ruang();
    pindahkanSatuan(satu.editor, "b", "a", "sebelum");
    ketik(satu, "a", " Lain.");
    hapusKata(dua, "b", 0, 3);
    ketik(dua, "b", "Kedua", 0);
    antar();
    antar();
    expect(isi(satu)).toEqual(["", "Kedua.", "Satu. Lain.", "Tiga."]);
    expect(isi(dua)).toEqual(isi(satu));
    expect(dua.terhapus).toEqual([]);
    tutup();
  });

  it("are given back where somebody deleted the unit", () => {
    const { satu, dua, antar, tutup } = ruang();
    hapusSatuan(satu.editor, "b");
    ketik(dua, "b", " Sedang ditulis.");
    antar();
    expect(isi(dua)).toEqual(["", "Satu.", "Tiga."]);
    expect(dua.terhapus).toMatchObject([{ id: "b", teks: "Dua. Sedang ditulis.", attrs: { jenis: "ayat" } }]);
    expect(satu.terhapus).toEqual([]);
    tutup();
  });

  it("are not doubled by two moves at the same moment: one copy stays, the same for all", () => {
    const { rekan, satu, dua, antar, tutup } = ruang(3);
    pindahkanSatuan(satu.editor, "c", "a", "sebelum");
    pindahkanSatuan(dua.editor, "c", "b", "sebelum");
    antar();
    for (const { editor } of rekan) expect(editor.state.doc.children.filter(({ attrs }) => attrs.id === "c")).toHaveLength(1);
    expect(isi(satu)).toHaveLength(4);
    expect(isi(dua)).toEqual(isi(satu));
    tutup();
  });

  it("come together in the copy that stays, where both have been written in", () => {
    const { satu, dua, antar, tutup } = ruang();
    pindahkanSatuan(satu.editor, "c", "a", "sebelum");
    ketik(satu, "c", " Kiri.");
    pindahkanSatuan(dua.editor, "c", "b", "sebelum");
    ketik(dua, "c", " Kanan.");
    antar();
    expect(isi(satu).filter((kata) => kata !== "")).toHaveLength(3);
    expect(isi(satu).join()).toMatch(/Tiga\. (Kiri\. Kanan|Kanan\. Kiri)\./);
    expect(isi(dua)).toEqual(isi(satu));
    tutup();
  });

  it("stay beside each other where hours of work meet at once", () => {
    const { satu, dua, antar, tutup } = ruang();
    pindahkanSatuan(satu.editor, "c", "a", "sebelum");
    ketik(satu, "c", " Kiri.");
    pindahkanSatuan(dua.editor, "c", "b", "sebelum");
    ketik(dua, "c", " Kanan.");
    const [dariSatu, dariDua] = [encodeStateAsUpdate(satu.doc), encodeStateAsUpdate(dua.doc)];
    applyUpdate(satu.doc, dariDua, "jauh");
    applyUpdate(dua.doc, dariSatu, "jauh");
    antar();
    expect([...isi(satu)].sort()).toEqual(["", "Dua.", "Satu.", "Tiga. Kanan.", "Tiga. Kiri."]);
    expect(new Set(satu.editor.state.doc.children.map(({ attrs }) => attrs.id)).size).toBe(5);
    expect(isi(dua)).toEqual(isi(satu));
    tutup();
  });
});

describe("a reader", () => {
  it("repairs nothing: it would stay in that browser", () => {
    const doc = new Doc();
    isiYjs(doc, [satuan("a", "ayat", "sama"), satuan("a", "ayat", "sama")]);
    const pembaca = new Doc();
    applyUpdate(pembaca, encodeStateAsUpdate(doc));
    const editor = editorTanpaLayar(pembaca, false);
    expect(editor.state.doc.childCount).toBe(2);
    editor.destroy();
    const penulis = editorTanpaLayar(doc);
    expect(doc.getXmlFragment("default").length).toBe(1);
    penulis.destroy();
  });
});
