import type { Catatan } from "@selaras/parsers";
import { getSchema } from "@tiptap/core";
import { EditorState } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { Doc } from "yjs";
import { bedaRumusan } from "../../editor/src/catatan/beda-rumusan.ts";
import { SARING_AWAL, saringCatatan, terbukaPerSatuan, urutkanCatatan } from "../../editor/src/catatan/saring-catatan.ts";
import { sasaranCatatan } from "../../editor/src/catatan/sasaran-catatan.ts";
import { pasangTanda, pluginTanda, tandaPada } from "../../editor/src/catatan/tanda-catatan.ts";
import { rumusanKini, terapkanUsul } from "../../editor/src/catatan/terapkan-usul.ts";
import { susunanNaskah } from "../../editor/src/catatan/use-susunan.ts";
import { letakBlok } from "../../editor/src/menulis/susunan.ts";
import { skemaNaskah } from "../../editor/src/schema/skema-naskah.ts";
import { editorTanpaLayar } from "../support/editor-tanpa-layar.ts";
import { isiYjs } from "../support/isi-yjs.ts";
import { dokumen } from "../support/rancangan-uji.ts";

const NASKAH = `menimbang: bahwa satu
pasal
ayat: Bupati membentuk tim kerja.
ayat: Tim kerja melapor.
pasal
teks: Mulai berlaku.`;

const SIA: Catatan = {
  id: "c",
  satuan: "u2",
  tempat: "Pasal 1 ayat (1)",
  kutipan: null,
  isi: "isi",
  usulan: null,
  semula: null,
  oleh: { id: "sia", nama: "Sia" },
  pada: "2026-11-21T08:00:00.000Z",
  balasan: [],
  selesai: null,
};
const SELESAI = { oleh: SIA.oleh, pada: SIA.pada, cara: "selesai" } as const;

function editorUji() {
  const ydoc = new Doc();
  isiYjs(ydoc, dokumen(NASKAH).content);
  const editor = editorTanpaLayar(ydoc);
  onTestFinished(() => editor.destroy());
  return editor;
}

describe("the difference of a proposed wording", () => {
  const tulis = (lama: string, baru: string) =>
    bedaRumusan(lama, baru)
      .map(({ jenis, teks }) => (jenis === "tetap" ? teks : jenis === "hilang" ? `[-${teks}]` : `[+${teks}]`))
      .join("");

  it("sees what a comparison of regulations leaves alone: commas, capitals, names of regions", () => {
    expect(tulis("Bupati Cilacap, membentuk tim", "bupati Cilacap membentuk tim.")).toBe(
      "[-Bupati][+bupati] Cilacap[-,] membentuk tim[+.]",
    );
    expect(tulis("Bupati Cilacap", "Bupati Banyumas")).toBe("Bupati [-Cilacap][+Banyumas]");
  });

  it("takes neighbouring words together", () => {
    expect(tulis("dibentuk oleh Kepala Dinas setiap tahun", "dibentuk dengan Keputusan Bupati setiap tahun")).toBe(
      "dibentuk [-oleh Kepala Dinas][+dengan Keputusan Bupati] setiap tahun",
    );
  });

  it("gives both wordings back, whatever they are", () => {
    const kata = fc.array(fc.constantFrom("tim", "kerja", " ", ",", ".", "Bupati", "  "), { maxLength: 30 }).map((satu) => satu.join(""));
    fc.assert(
      fc.property(kata, kata, (lama, baru) => {
        const beda = bedaRumusan(lama, baru);
        const tanpa = (jenis: string) => beda.flatMap((satu) => (satu.jenis === jenis ? [] : [satu.teks])).join("");
        expect([tanpa("baru"), tanpa("hilang")]).toEqual([lama, baru]);
        if (lama === baru) expect(beda.every(({ jenis }) => jenis === "tetap")).toBe(true);
      }),
    );
  });

  it("does not count words of a wording that is far too long for it", () => {
    const panjang = (kata: string) => Array.from({ length: 4_000 }, (_, at) => `${kata}${at}`).join(" ");
    const mulai = performance.now();
    expect(bedaRumusan(panjang("a"), panjang("b")).map(({ jenis }) => jenis)).toEqual(["hilang", "baru"]);
    expect(performance.now() - mulai).toBeLessThan(500);
  });
});

describe("putting a wording in", () => {
  it("keeps the unit, its neighbours and what is bold; one undo takes it back", () => {
    const editor = editorUji();
    const { pos } = letakBlok(editor.state.doc, "u2") ?? { pos: 0 };
    editor.view.dispatch(editor.state.tr.addMark(pos + 1, pos + 7, editor.schema.mark("bold")));
    const semula = editor.state.doc.toJSON();
    expect(terapkanUsul(editor, "u2", "Bupati menetapkan tim kerja, dan sekretariatnya.")).toBe(true);
    const node = letakBlok(editor.state.doc, "u2")?.node;
    expect(node?.textContent).toBe("Bupati menetapkan tim kerja, dan sekretariatnya.");
    expect(node?.firstChild?.text).toBe("Bupati");
    expect(node?.firstChild?.marks.map(({ type }) => type.name)).toEqual(["bold"]);
    expect(rumusanKini(editor, "u3")).toBe("Tim kerja melapor.");
    editor.commands.undo();
    expect(editor.state.doc.toJSON()).toEqual(semula);
  });

  it("does nothing where the unit is gone", () => {
    const editor = editorUji();
    const before = editor.state.doc;
    expect(terapkanUsul(editor, "tidakada", "x")).toBe(false);
    expect(rumusanKini(editor, "tidakada")).toBeNull();
    expect(editor.state.doc).toBe(before);
  });
});

describe("the target of a note", () => {
  it("is the unit at the caret with the words that are selected in it; a heading of a Pasal has no wording", () => {
    const editor = editorUji();
    const di = (id: string) => letakBlok(editor.state.doc, id)?.pos ?? 0;
    editor.commands.setTextSelection({ from: di("u2") + 1, to: di("u2") + 7 });
    expect(sasaranCatatan(editor)).toEqual({ satuan: "u2", kutipan: "Bupati", teks: "Bupati membentuk tim kerja." });
    editor.commands.setTextSelection({ from: di("u2") + 18, to: di("u3") + 4 });
    expect(sasaranCatatan(editor)).toMatchObject({ satuan: "u2", kutipan: "tim kerja." });
    editor.commands.setTextSelection(di("u1") + 1);
    expect(sasaranCatatan(editor)).toEqual({ satuan: "u1", kutipan: null, teks: null });
  });

  it("is called as in a reference, and not at all once it is gone", () => {
    const { sebutan, tempat } = susunanNaskah(editorUji().state);
    expect(["u0", "u1", "u2", "u5"].map(sebutan)).toEqual(["Menimbang", "Pasal 1", "Pasal 1 ayat (1)", "Pasal 2"]);
    expect([sebutan("tidakada"), tempat("tidakada")]).toEqual([null, null]);
    expect(tempat("u5")).toBeGreaterThan(tempat("u2") ?? Number.POSITIVE_INFINITY);
  });
});

describe("the list", () => {
  const semua: readonly Catatan[] = [
    { ...SIA, id: "hilang", satuan: "dihapus" },
    { ...SIA, id: "akhir", satuan: "u5", oleh: { id: "budi", nama: "Budi" } },
    { ...SIA, id: "kedua", pada: "2026-11-21T09:00:00.000Z", usulan: "x", semula: "y" },
    { ...SIA, id: "pertama" },
    { ...SIA, id: "selesai", selesai: SELESAI },
  ];
  const ids = (catatan: readonly Catatan[]) => catatan.map(({ id }) => id);

  it("stands in the order of the draft, those whose unit is gone at the end", () => {
    const tempat = (satuan: string) => ["u2", "u5"].indexOf(satuan);
    expect(ids(urutkanCatatan(semua, (satuan) => (tempat(satuan) < 0 ? null : tempat(satuan))))).toEqual([
      "pertama",
      "selesai",
      "kedua",
      "akhir",
      "hilang",
    ]);
  });

  it("shows what is asked for", () => {
    const tampil = (saring: Partial<typeof SARING_AWAL>) => ids(saringCatatan(semua, { ...SARING_AWAL, ...saring }, "budi"));
    expect(tampil({})).toEqual(["hilang", "akhir", "kedua", "pertama"]);
    expect(tampil({ keadaan: "selesai" })).toEqual(["selesai"]);
    expect(tampil({ usul: true })).toEqual(["kedua"]);
    expect(tampil({ milikSaya: true, keadaan: "semua" })).toEqual(["akhir"]);
    expect(tampil({ satuan: "u2", keadaan: "semua" })).toEqual(["kedua", "pertama", "selesai"]);
    expect(terbukaPerSatuan(semua)).toEqual(
      new Map([
        ["dihapus", 1],
        ["u5", 1],
        ["u2", 2],
      ]),
    );
  });
});

describe("the signs in the margin", () => {
  const schema = getSchema(skemaNaskah());
  const awal = () => EditorState.create({ doc: schema.nodeFromJSON(dokumen(NASKAH)), plugins: [pluginTanda(() => undefined)] });
  const bertanda = (state: EditorState) =>
    tandaPada(state)
      .find()
      .map(({ from }) => state.doc.nodeAt(from)?.attrs.id);

  it("stand before the units with open notes, and stay with them", () => {
    let state = awal();
    state = state.apply(pasangTanda(state.tr, new Map(Object.entries({ u2: 2, u5: 1, dihapus: 1 }))));
    expect(bertanda(state)).toEqual(["u2", "u5"]);
    const { pos, node } = letakBlok(state.doc, "u2") ?? { pos: 0, node: state.doc };
    state = state.apply(state.tr.insertText("Lalu ", pos + 1));
    expect(bertanda(state)).toEqual(["u2", "u5"]);
    // an empty unit above: the sign goes on with its own
    state = state.apply(state.tr.insert(pos, schema.node("satuan", { id: "baru", jenis: "ayat" })));
    expect(bertanda(state)).toEqual(["u2", "u5"]);
    const kini = letakBlok(state.doc, "u2")?.pos ?? 0;
    state = state.apply(state.tr.delete(kini, kini + node.nodeSize + 5));
    expect(bertanda(state)).toEqual(["u5"]);
    state = state.apply(pasangTanda(state.tr, new Map()));
    expect(bertanda(state)).toEqual([]);
  });

  it("are carried, not placed anew, while somebody types", () => {
    let state = awal();
    state = state.apply(pasangTanda(state.tr, new Map([["u5", 1]])));
    const [sebelum] = tandaPada(state).find();
    state = state.apply(state.tr.insertText("x", 2));
    const [sesudah] = tandaPada(state).find();
    expect(sesudah?.from).toBe((sebelum?.from ?? 0) + 1);
    expect(sesudah?.spec).toBe(sebelum?.spec);
  });
});
