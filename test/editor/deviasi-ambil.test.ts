import type { Editor } from "@tiptap/core";
import { afterEach, describe, expect, it } from "vitest";
import { Doc } from "yjs";
import { bentukJenis, bentukLocator, isMerujuk, sumberHilang } from "../../editor/src/checking/ambil-ketentuan.ts";
import { gantiKetentuan, sisipkanAyat } from "../../editor/src/checking/ganti-ketentuan.ts";
import type { IsiRancangan } from "../../parsers/src/rancangan/dokumen.ts";
import { satuan } from "../support/contoh-isi.ts";
import { editorTanpaLayar } from "../support/editor-tanpa-layar.ts";
import { isiYjs } from "../support/isi-yjs.ts";

const ISI = [
  satuan("p1", "pasal"),
  satuan("a1", "ayat", "Tim kerja terdiri atas:"),
  satuan("r1", "rincian", "ketua; dan", { tingkat: 1 }),
  satuan("r2", "rincian", "anggota.", { tingkat: 1 }),
  satuan("a2", "ayat", "Ketua tim melapor."),
  satuan("p2", "pasal"),
  satuan("t2", "teks", "Tim kerja bekerja."),
  satuan("r3", "rincian", "di kantor; atau", { tingkat: 1 }),
];

let editor: Editor;
const buka = (isi: readonly IsiRancangan[] = ISI): Editor => {
  const doc = new Doc();
  isiYjs(doc, isi);
  editor = editorTanpaLayar(doc);
  return editor;
};
const isiKini = (): readonly string[] =>
  Array.from({ length: editor.state.doc.childCount }, (_, at) => {
    const { attrs, textContent } = editor.state.doc.child(at);
    return `${/^[a-z]\d$/.test(attrs.id) ? attrs.id : "baru"} ${attrs.jenis} ${textContent}`.trim();
  });

afterEach(() => editor?.destroy());

const baru = (jenis: "ayat" | "rincian" | "pasal" | "teks", isi: string) =>
  satuan("", jenis, isi, { asal: "permenpan-rb-7-2022#Pasal 9", tingkat: jenis === "rincian" ? 1 : 0 });

describe("gantiKetentuan", () => {
  it("gives units other words and another origin; they stay the same units, and what stands around them too", () => {
    buka();
    expect(
      gantiKetentuan(editor, ["a1", "r1", "r2"], [baru("ayat", "Tim terdiri dari:"), baru("rincian", "x;"), baru("rincian", "y.")]),
    ).toBe(true);
    expect(isiKini()).toEqual([
      "p1 pasal",
      "a1 ayat Tim terdiri dari:",
      "r1 rincian x;",
      "r2 rincian y.",
      ...["a2 ayat Ketua tim melapor.", "p2 pasal", "t2 teks Tim kerja bekerja.", "r3 rincian di kantor; atau"],
    ]);
    expect(editor.state.doc.child(1).attrs.asal).toBe("permenpan-rb-7-2022#Pasal 9");
  });

  it("adds what is missing and deletes what is over", () => {
    buka();
    gantiKetentuan(editor, ["a1", "r1", "r2"], [baru("ayat", "Tim bekerja.")]);
    expect(isiKini().slice(0, 3)).toEqual(["p1 pasal", "a1 ayat Tim bekerja.", "a2 ayat Ketua tim melapor."]);
    gantiKetentuan(editor, ["a1"], [baru("ayat", "Tim:"), baru("rincian", "x;"), baru("rincian", "y.")]);
    expect(isiKini().slice(1, 4)).toEqual(["a1 ayat Tim:", "baru rincian x;", "baru rincian y."]);
  });

  it("is undone in one step, and what was typed before stays", () => {
    buka();
    editor.view.dispatch(editor.state.tr.insertText("Sebuah ", 3));
    gantiKetentuan(editor, ["a1", "r1", "r2"], [baru("ayat", "Tim bekerja.")]);
    editor.commands.undo();
    expect(isiKini().slice(0, 4)).toEqual([
      "p1 pasal",
      "a1 ayat Sebuah Tim kerja terdiri atas:",
      "r1 rincian ketua; dan",
      "r2 rincian anggota.",
    ]);
  });

  it("is a step of its own also where only words change, which is a matter of one unit", () => {
    buka();
    const end = editor.state.doc.content.size;
    editor.view.dispatch(editor.state.tr.insertText("Para ", 3));
    gantiKetentuan(editor, ["a2"], [baru("ayat", "Ketua tim bekerja.")]);
    expect(isiKini()[4]).toBe("a2 ayat Ketua tim bekerja.");
    editor.commands.undo();
    expect([isiKini()[1], isiKini()[4]]).toEqual(["a1 ayat Para Tim kerja terdiri atas:", "a2 ayat Ketua tim melapor."]);
    editor.commands.undo();
    expect(editor.state.doc.content.size).toBe(end);
  });

  it("touches nothing that does not belong to the provision any more, and nothing where it is gone", () => {
    buka(ISI.toSpliced(2, 0, satuan("z1", "ayat", "Disisipkan rekan.")));
    gantiKetentuan(editor, ["a1", "r1", "r2"], [baru("ayat", "Tim bekerja.")]);
    expect(isiKini().slice(1, 5)).toEqual([
      "a1 ayat Tim bekerja.",
      "z1 ayat Disisipkan rekan.",
      "r1 rincian ketua; dan",
      "r2 rincian anggota.",
    ]);
    expect(gantiKetentuan(editor, ["hilang"], [baru("ayat", "x")])).toBe(false);
    expect(gantiKetentuan(editor, ["a1"], [])).toBe(false);
  });
});

describe("sisipkanAyat", () => {
  it("makes the text of a Pasal without ayat its first ayat", () => {
    buka();
    expect(sisipkanAyat(editor, "r3", [baru("ayat", "Kedua.")])).toBe(true);
    expect(isiKini().slice(5)).toEqual(["p2 pasal", "t2 ayat Tim kerja bekerja.", "r3 rincian di kantor; atau", "baru ayat Kedua."]);
    editor.commands.undo();
    expect(isiKini().slice(5)).toEqual(["p2 pasal", "t2 teks Tim kerja bekerja.", "r3 rincian di kantor; atau"]);
  });

  it("puts an ayat before that text where it stood before it", () => {
    buka();
    expect(sisipkanAyat(editor, "p2", [baru("ayat", "Pertama.")])).toBe(true);
    expect(isiKini().slice(5)).toEqual(["p2 pasal", "baru ayat Pertama.", "t2 ayat Tim kerja bekerja.", "r3 rincian di kantor; atau"]);
  });

  it.each(["a1", "r2", "a2", "p1", "tidak ada"])("leaves a Pasal that has ayat to whoever inserts units (%s)", (id) => {
    buka();
    expect(sisipkanAyat(editor, id, [baru("ayat", "x")])).toBeNull();
    expect(isiKini()).toHaveLength(ISI.length);
  });
});

describe("what is taken over", () => {
  it("stands in the draft as what it stands beside, and in the place of a missing provision as what it was", () => {
    expect(["pasal", "ayat", "definisi", "rincian", "teks", "keterangan"].map(bentukJenis)).toEqual([
      ...["pasal", "ayat", "definisi", "rincian"],
      ...["teks", "teks"],
    ]);
    expect(["Pasal 5", "Pasal 5A ayat (1)", "Pasal 1 angka 12", "Pasal 5 huruf a", "Lampiran II A"].map(bentukLocator)).toEqual([
      ...["pasal", "ayat", "definisi", "rincian"],
      "teks",
    ]);
    const hilang = { jangkar: "", kelompok: [], teks: "", sesudah: null, ketentuanSebelum: null } as const;
    const penyimpangan = { jenis: "dihilangkan", bobot: "substantif", keyakinan: 0.9, kalimat: "" } as const;
    expect(sumberHilang({ ...hilang, penyimpangan, locator: "Pasal 2 ayat (2)", sePasal: true })).toEqual({
      locator: "Pasal 2 ayat (2)",
      bentuk: "ayat",
    });
    expect(sumberHilang({ ...hilang, penyimpangan, locator: "Pasal 2 ayat (2)", sePasal: false })).toEqual({
      locator: "Pasal 2",
      bentuk: "pasal",
    });
  });

  it("is said to refer where it counts Pasal, ayat or huruf", () => {
    expect(isMerujuk("sebagaimana dimaksud pada ayat (1)")).toBe(true);
    expect(isMerujuk("sebagaimana dimaksud dalam Pasal 12 huruf a")).toBe(true);
    expect(isMerujuk("Setiap pasal dan ayat dibaca.")).toBe(false);
  });
});
