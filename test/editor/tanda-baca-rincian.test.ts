import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { afterEach, describe, expect, it } from "vitest";
import { Doc } from "yjs";
import { akhirTeks } from "../../editor/src/menulis/akhir-teks.ts";
import { geser, jadikan, mulaiBerikut, mundur } from "../../editor/src/menulis/perintah-tulis.ts";
import { geserUrutan } from "../../editor/src/menulis/pindah-satuan.ts";
import { type ButirRincian, tandaBacaRincian } from "../../editor/src/menulis/tanda-baca-rincian.ts";
import type { IsiRancangan } from "../../parsers/src/rancangan/dokumen.ts";
import { satuan } from "../support/contoh-isi.ts";
import { editorTanpaLayar } from "../support/editor-tanpa-layar.ts";

/** Lines of a list, a depth deeper for every `>`; the one with `*` is where the key was pressed. */
const butir = (baris: readonly string[]): readonly ButirRincian[] =>
  baris.map((satu, at) => ({
    kunci: String(at),
    teks: satu.replace(/^[>*]+/, ""),
    tingkat: 1 + (/^[>*]*/.exec(satu)?.[0].match(/>/g)?.length ?? 0),
    berlanjut: false,
  }));

function rapi(baris: readonly string[], sebelum: readonly string[] = baris, penutup: "." | null = "."): readonly string[] {
  const daftar = butir(baris);
  const kini = new Set(baris.flatMap((satu, at) => (satu.includes("*") ? [String(at)] : [])));
  const hasil = daftar.map(({ teks }) => teks);
  for (const { kunci, dari, sampai, sisip } of tandaBacaRincian(daftar, { sebelum: butir(sebelum), kini, penutup })) {
    const at = Number(kunci);
    hasil[at] = `${hasil[at]?.slice(0, dari)}${sisip}${hasil[at]?.slice(sampai)}`;
  }
  return hasil;
}

describe("punctuation of a list (butir 87–91)", () => {
  it("ends items with a semicolon, the last but one with its connector, the last with a full stop", () => {
    expect(rapi(["*kedudukan", ""])).toEqual(["kedudukan; dan", ""]);
    expect(rapi(["kedudukan; dan", "*penugasan", ""])).toEqual(["kedudukan;", "penugasan; dan", ""]);
    expect(rapi(["kedudukan;", "penugasan; dan"])).toEqual(["kedudukan; dan", "penugasan."]);
    expect(rapi(["kedudukan; dan"])).toEqual(["kedudukan."]);
  });

  it("keeps the connector that the author chose and moves it with its place", () => {
    expect(rapi(["a; dan/atau", "*b", ""])).toEqual(["a;", "b; dan/atau", ""]);
    expect(rapi(["*a atau", ""])).toEqual(["a; atau", ""]);
    expect(rapi(["a;", "c.", "*b; atau"], ["a;", "*b; atau", "c."])).toEqual(["a;", "c; atau", "b."]);
  });

  it("does not choose a connector for a list that has none, except at the item of the key", () => {
    expect(rapi(["*a", "b;", "c;", "d."])).toEqual(["a;", "b;", "c;", "d."]);
    expect(rapi(["a;", "*b.", ""], ["a;", "*b."])).toEqual(["a;", "b; dan", ""]);
  });

  it("leaves what follows rules of its own, and items that somebody is writing", () => {
    expect(rapi(["Satu.", "Dua.", "*Tiga", ""], ["Satu.", "Dua.", "*Tiga"])).toEqual(["Satu.", "Dua.", "Tiga", ""]);
    expect(rapi(["satu, dan", "*dua", ""])).toEqual(["satu, dan", "dua", ""]);
    expect(rapi(["a; dan", "b; dan", "*c", ""])).toEqual(["a; dan", "b; dan", "c", ""]);
    expect(rapi(["a;", "sedang ditul", "*c", ""])).toEqual(["a;", "sedang ditul", "c; dan", ""]);
  });

  it("ends what has a list with a colon, and gives the list the sign of what holds it", () => {
    expect(rapi(["a;", "b; dan", ">*c"], ["a;", "b; dan", "*c"])).toEqual(["a; dan", "b:", "c."]);
    expect(rapi(["a:", ">satu; dan", ">*dua", "b."])).toEqual(["a:", "satu; dan", "dua; dan", "b."]);
    expect(rapi(["a; dan", "b:", "*c."], ["a; dan", "b:", ">*c."])).toEqual(["a;", "b; dan", "c."]);
  });

  it("does not end a list behind which its sentence goes on", () => {
    expect(rapi(["*a", "b,"], undefined, null)).toEqual(["a; dan", "b,"]);
  });

  it("reads endings, and takes dots that stand for a blank as words", () => {
    expect(akhirTeks("tata cara; dan/atau")).toEqual({ batas: 9, tanda: ";", penghubung: "dan/atau" });
    expect(akhirTeks("bahwa ...")).toMatchObject({ tanda: "", batas: 9 });
    expect(akhirTeks("bahwa …;")).toMatchObject({ tanda: ";" });
    expect(akhirTeks("satu,")).toBeNull();
  });
});

describe("punctuation written by keys", () => {
  const editors: Editor[] = [];
  afterEach(() => {
    for (const editor of editors.splice(0)) editor.destroy();
  });

  function buka(isi: readonly IsiRancangan[]) {
    const editor = editorTanpaLayar(new Doc());
    editors.push(editor);
    editor.commands.setContent({ type: "doc", content: isi as never });
    const ke = (id: string, di: "awal" | "akhir" = "akhir") =>
      editor.state.doc.descendants((node, pos) => {
        const at = di === "awal" ? pos + 1 : pos + 1 + node.content.size;
        if (node.attrs.id === id) editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, at)));
      });
    const lakukan = (perintah: typeof mulaiBerikut) => perintah(editor.state, (tr) => editor.view.dispatch(tr));
    const ketik = (teks: string) => editor.view.dispatch(editor.state.tr.insertText(teks));
    const baris = () =>
      editor.state.doc.children.map((node) => `${node.attrs.jenis} ${node.attrs.tingkat || ""} ${node.textContent}`.replace(/ +/g, " "));
    return { editor, ke, lakukan, ketik, baris };
  }

  it("writes a whole list at Enter, and closes it when the list is left", () => {
    const { ke, lakukan, ketik, baris } = buka([satuan("p", "pasal"), satuan("a", "ayat", "Tim terdiri atas:")]);
    ke("a");
    for (const kata of ["ketua", "sekretaris", "anggota"]) {
      lakukan(mulaiBerikut);
      ketik(kata);
    }
    expect(baris().slice(2)).toEqual(["rincian 1 ketua;", "rincian 1 sekretaris; dan", "rincian 1 anggota"]);
    lakukan(mulaiBerikut);
    expect(baris().slice(2)).toEqual(["rincian 1 ketua;", "rincian 1 sekretaris;", "rincian 1 anggota; dan", "rincian 1 "]);
    lakukan(mulaiBerikut);
    ketik("Masa kerja ditetapkan Bupati");
    lakukan(mulaiBerikut);
    expect(baris().slice(2)).toEqual([
      "rincian 1 ketua;",
      "rincian 1 sekretaris; dan",
      "rincian 1 anggota.",
      "ayat Masa kerja ditetapkan Bupati.",
      "ayat ",
    ]);
  });

  it("undoes the key and its punctuation in one step", () => {
    const { editor, ke, lakukan, baris } = buka([satuan("a", "ayat", "Tim:"), satuan("x", "rincian", "ketua", { tingkat: 1 })]);
    ke("x");
    lakukan(mulaiBerikut);
    expect(baris()).toEqual(["ayat Tim:", "rincian 1 ketua; dan", "rincian 1 "]);
    editor.commands.undo();
    expect(baris()).toEqual(["ayat Tim:", "rincian 1 ketua"]);
  });

  it("ends an ayat, a definition and a consideration, and never what stands in the middle of its words", () => {
    const { ke, lakukan, baris } = buka([
      satuan("m", "menimbang", "bahwa perlu"),
      satuan("d", "definisi", "Bupati adalah Bupati Cilacap"),
      satuan("a", "ayat", "Bupati menetapkan tim"),
    ]);
    for (const id of ["m", "d", "a"]) {
      ke(id);
      lakukan(mulaiBerikut);
    }
    expect(baris()).toEqual([
      "menimbang bahwa perlu;",
      "menimbang ",
      "definisi Bupati adalah Bupati Cilacap.",
      "definisi ",
      "ayat Bupati menetapkan tim.",
      "ayat ",
    ]);
  });

  it("opens definitions, not a list, behind the phrase of the manual", () => {
    const { ke, lakukan, baris } = buka([satuan("p", "pasal"), satuan("t", "teks", "Dalam Peraturan Bupati ini yang dimaksud dengan:")]);
    ke("t");
    lakukan(mulaiBerikut);
    expect(baris()).toEqual(["pasal ", "teks Dalam Peraturan Bupati ini yang dimaksud dengan:", "definisi "]);
  });

  it("repairs both lists when an item goes deeper, comes back, moves or is taken away", () => {
    const { editor, ke, lakukan, baris } = buka([
      satuan("l", "ayat", "Tim terdiri atas:"),
      satuan("x", "rincian", "ketua;", { tingkat: 1 }),
      satuan("y", "rincian", "sekretaris; dan", { tingkat: 1 }),
      satuan("z", "rincian", "anggota.", { tingkat: 1 }),
    ]);
    const rincian = () => baris().slice(1);
    ke("z");
    lakukan(geser(1));
    expect(rincian()).toEqual(["rincian 1 ketua; dan", "rincian 1 sekretaris:", "rincian 2 anggota."]);
    lakukan(geser(-1));
    expect(rincian()).toEqual(["rincian 1 ketua;", "rincian 1 sekretaris; dan", "rincian 1 anggota."]);
    geserUrutan(editor, -1);
    expect(rincian()).toEqual(["rincian 1 ketua;", "rincian 1 anggota; dan", "rincian 1 sekretaris."]);
    ke("y", "awal");
    lakukan(jadikan({ jenis: "pasal", tingkat: 0, gaya: null, letak: null }));
    expect(rincian()).toEqual(["rincian 1 ketua; dan", "rincian 1 anggota.", "pasal ", "teks sekretaris."]);
  });

  it("takes an empty item away without leaving its connector behind", () => {
    const { ke, lakukan, baris } = buka([
      satuan("l", "ayat", "Tim terdiri atas:"),
      satuan("x", "rincian", "ketua; dan", { tingkat: 1 }),
      satuan("y", "rincian", "anggota; dan", { tingkat: 1 }),
      satuan("z", "rincian", "", { tingkat: 1 }),
    ]);
    ke("z");
    lakukan(mundur);
    lakukan(mundur);
    expect(baris()).toEqual(["ayat Tim terdiri atas:", "rincian 1 ketua; dan", "rincian 1 anggota."]);
  });

  it("writes nothing when a co-author changes the list, and nothing while somebody types in it", () => {
    const { editor, ke, ketik, baris } = buka([satuan("l", "ayat", "Tim:"), satuan("x", "rincian", "ketua", { tingkat: 1 })]);
    ke("x");
    ketik(" dan wakil");
    editor.view.dispatch(
      editor.state.tr.insert(editor.state.doc.content.size, editor.schema.node("satuan", { jenis: "rincian", tingkat: 1 })),
    );
    expect(baris()).toEqual(["ayat Tim:", "rincian 1 ketua dan wakil", "rincian 1 "]);
  });
});
