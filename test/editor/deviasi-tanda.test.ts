import type { DokumenRancangan, IsiRancangan } from "@selaras/parsers";
import { getSchema } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { EditorState, Plugin } from "@tiptap/pm/state";
import { type Decoration, DecorationSet } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import { gabungHasil } from "../../editor/src/checking/hasil-tampil.ts";
import { kunciTanda, TANPA_TANDA, type Tanda, tandaSesudah } from "../../editor/src/checking/keadaan-tanda.ts";
import { skemaNaskah } from "../../editor/src/schema/skema-naskah.ts";
import { acuanBatang, denganTeks, deviasiDari, rancanganBatang, tanpa, teksUnit, unitDengan } from "../support/deviasi-uji.ts";

const TIM = "Ketua tim melaporkan hasil pelaksanaan tugas secara berkala kepada Pimpinan Unit Organisasi.";
const NILAI = "Pejabat Penilai Kinerja memberikan umpan balik atas kinerja Pejabat Fungsional dan pelaksana.";
const BATANG = `Pasal 1

Penyusunan peta proses bisnis menjadi acuan hubungan kerja yang efektif antarunit organisasi.

Pasal 2

(1) ${TIM}
(2) ${NILAI}

Pasal 3

Setiap Unit Organisasi menggunakan aplikasi umum berbagi pakai dalam pelaksanaan layanan administrasi.`;

const acuan = acuanBatang(BATANG);
const asli = rancanganBatang(BATANG);
const TIM_ID = unitDengan(asli, "Ketua tim").attrs.id;
const NILAI_ID = unitDengan(asli, "Pejabat Penilai").attrs.id;
const menyimpang = denganTeks(asli, TIM_ID, TIM.replace("Pimpinan Unit Organisasi", "Sekretaris Daerah"));
const skema = getSchema(skemaNaskah());

const hasilDari = (dokumen: DokumenRancangan) => {
  const { deviasi, hilang, jumlah } = deviasiDari(acuan, dokumen);
  const urutan = deviasi.map(({ id }) => id);
  const teksOf = (id: string) => teksUnit(dokumen.content.find(({ attrs }) => attrs.id === id));
  return gabungHasil(null, { jenis: "hasil", versi: 1, urutan, ganti: deviasi, hilang, jumlah, lama: 0 }, teksOf);
};

/** An editor's state with the marks of this document, as the plugin keeps them. */
function keadaan(dokumen: DokumenRancangan): EditorState {
  const plugin = new Plugin<Tanda>({
    key: kunciTanda,
    state: { init: () => TANPA_TANDA, apply: (tr, lama) => tandaSesudah(tr, lama, () => undefined) },
  });
  const state = EditorState.create({ doc: skema.nodeFromJSON(dokumen), plugins: [plugin] });
  return state.apply(state.tr.setMeta(kunciTanda, { hasil: hasilDari(dokumen), jendela: { dari: 0, sampai: 500 } }));
}

const setOf = (state: EditorState): DecorationSet => kunciTanda.getState(state)?.set ?? DecorationSet.empty;
const isKata = ({ from, to }: Decoration): boolean => to > from;
/** The marked words, as they stand in the document now. */
const kata = (state: EditorState): readonly string[] =>
  setOf(state)
    .find()
    .filter(isKata)
    .map(({ from, to }) => state.doc.textBetween(from, to));
/** The blocks before which a sign stands, by their text; `end` behind the last. */
const tanda = (state: EditorState): readonly string[] =>
  setOf(state)
    .find()
    .filter((one) => !isKata(one))
    .map(({ from }) => state.doc.nodeAt(from)?.textContent ?? "end");

function posisi(doc: Node, id: string): number {
  let found = -1;
  doc.forEach((block, offset) => {
    if (block.attrs.id === id) found = offset;
  });
  return found;
}

describe("the marks of a draft", () => {
  it("stand on the words that differ, and before the provision", () => {
    const state = keadaan(menyimpang);
    expect(kata(state)).toEqual(["Sekretaris Daerah"]);
    expect(tanda(state)).toEqual([teksUnit(unitDengan(menyimpang, "Ketua tim"))]);
  });

  it("are none where nothing differs, and before anything was compared", () => {
    expect(setOf(keadaan(asli)).find()).toEqual([]);
    const state = EditorState.create({ doc: skema.nodeFromJSON(menyimpang) });
    expect(tandaSesudah(state.tr.insertText("x", 2), TANPA_TANDA, () => undefined).set.find()).toEqual([]);
  });

  it("stand where a provision is missing", () => {
    const state = keadaan(tanpa(asli, NILAI_ID));
    const [place] = setOf(state).find();
    expect(state.doc.resolve(place?.from ?? 0).nodeBefore?.attrs.id).toBe(TIM_ID);
  });

  it("stay on their words while somebody types before, behind and inside of them", () => {
    let state = keadaan(menyimpang);
    const teks = () => state.doc.nodeAt(posisi(state.doc, TIM_ID))?.textContent ?? "";
    const ketik = (kata: string, at: number) => {
      state = state.apply(state.tr.insertText(kata, posisi(state.doc, TIM_ID) + 1 + at));
    };
    ketik("Setiap ", 0);
    expect(kata(state)).toEqual(["Sekretaris Daerah"]);
    ketik(" Tambahan.", teks().length);
    expect(kata(state)).toEqual(["Sekretaris Daerah"]);
    ketik("Jenderal ", teks().indexOf("Daerah"));
    expect(kata(state)).toEqual(["Sekretaris Jenderal Daerah"]);
  });

  it("go with their words, and their sign with its unit", () => {
    const state = keadaan(menyimpang);
    const at = posisi(state.doc, TIM_ID);
    const words = at + 1 + (state.doc.nodeAt(at)?.textContent.indexOf("Sekretaris Daerah") ?? 0);
    expect(kata(state.apply(state.tr.delete(words, words + "Sekretaris Daerah".length)))).toEqual([]);
    const without = state.apply(state.tr.delete(at, at + (state.doc.nodeAt(at)?.nodeSize ?? 0)));
    expect([kata(without), tanda(without)]).toEqual([[], []]);
  });

  it("outlive a change of a co-author that replaces every block by another object", () => {
    const state = keadaan(menyimpang);
    const isi = menyimpang.content.map(
      (satu): IsiRancangan =>
        satu.type === "satuan" && satu.attrs.id === TIM_ID
          ? { ...satu, content: [{ type: "text", text: `Dalam hal diperlukan, ${teksUnit(satu)}` }] }
          : satu,
    );
    const doc = skema.nodeFromJSON({ type: "doc", content: isi });
    const baru = state.apply(state.tr.replaceWith(0, state.doc.content.size, doc.content));
    expect(kata(baru)).toEqual(["Sekretaris Daerah"]);
    expect(tanda(baru)).toHaveLength(1);
  });

  it("follow a unit that is moved", () => {
    const state = keadaan(menyimpang);
    const at = posisi(state.doc, TIM_ID);
    const block = state.doc.nodeAt(at);
    if (block === null) throw new Error("no unit");
    const { tr } = state;
    tr.delete(at, at + block.nodeSize).insert(tr.doc.content.size, block);
    const baru = state.apply(tr);
    expect(kata(baru)).toEqual(["Sekretaris Daerah"]);
    expect(posisi(baru.doc, TIM_ID)).toBe(baru.doc.content.size - block.nodeSize);
  });

  it("are only drawn for the blocks in sight", () => {
    const state = keadaan(menyimpang);
    const far = state.apply(state.tr.setMeta(kunciTanda, { jendela: { dari: 0, sampai: 3 } }));
    expect(setOf(far).find()).toEqual([]);
    expect(kata(far.apply(far.tr.setMeta(kunciTanda, { jendela: { dari: 3, sampai: 99 } })))).toEqual(["Sekretaris Daerah"]);
  });
});
