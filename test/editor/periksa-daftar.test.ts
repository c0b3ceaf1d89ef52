import type { DokumenRancangan, TemuanRancangan } from "@selaras/parsers";
import { EditorState, Plugin } from "@tiptap/pm/state";
import { DecorationSet } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import { nomoriNaskah } from "../../editor/src/numbering/penomoran.ts";
import {
  bagianNaskah,
  keluargaTerdapat,
  menurutKeparahan,
  menurutTempat,
  potongKelompok,
  saringTemuan,
} from "../../editor/src/periksa/daftar-temuan.ts";
import { type HasilPeriksaTampil, type TemuanNaskahKini, tampilkanTemuan } from "../../editor/src/periksa/hasil-periksa.ts";
import { kunciTemuan, TANPA_TEMUAN, type TandaTemuan, temuanBertanda } from "../../editor/src/periksa/keadaan-temuan.ts";
import { bunyiTemuan, kalimatTemuan } from "../../editor/src/periksa/sebutan-periksa.ts";
import { tempatBerikut, urutanTempat } from "../../editor/src/periksa/tempat-temuan.ts";
import { contohIsi, satuan } from "../support/contoh-isi.ts";
import { blokDari, nodeDari } from "../support/periksa-uji.ts";

const DOKUMEN: DokumenRancangan = {
  type: "doc",
  content: [
    satuan("j", "judul", "PERATURAN BUPATI"),
    satuan("m", "menimbang", "bahwa dibawah ini;"),
    satuan("bab", "bab", "UMUM"),
    satuan("p", "pasal"),
    satuan("a", "ayat", "Tugas dibawah koordinasi Bupati"),
    satuan("b", "ayat", "Kedua analisa."),
    satuan("t", "penutup", "Ditetapkan di Cilacap"),
  ],
};

function temuan(id: string | null, kata: string, lain: Partial<TemuanRancangan> = {}): TemuanRancangan {
  const teks = id === null ? "" : (TEKS.get(id) ?? "");
  const dari = Math.max(0, teks.indexOf(kata));
  const kaidah = lain.kaidah ?? "BHS-01";
  return {
    kunci: `${kaidah} ${id} ${kata}`,
    kaidah,
    keparahan: "rendah",
    locator: id ?? "",
    id,
    dari,
    sampai: dari + kata.length,
    kutip: kata,
    pesan: `Ganti "${kata}".`,
    ...lain,
  };
}
const TEKS = new Map(
  DOKUMEN.content.map((satu) => [
    satu.attrs.id,
    satu.type === "satuan" ? (satu.content ?? []).map((isi) => ("text" in isi ? isi.text : "")).join("") : "",
  ]),
);
const SEMUA: readonly TemuanRancangan[] = [
  temuan(null, "", { kaidah: "STR-01", keparahan: "kritis" }),
  temuan("m", "dibawah"),
  temuan("a", "dibawah"),
  temuan("a", "", { kaidah: "RIN-02", keparahan: "sedang", dari: 31, sampai: 31 }),
  temuan("b", "analisa"),
];
const KINI: TemuanNaskahKini = { temuan: SEMUA, kaidah: new Map(), teks: TEKS, lama: 0 };
const HASIL: HasilPeriksaTampil = tampilkanTemuan(KINI, []);
const doc = nodeDari(DOKUMEN);

describe("the list of findings", () => {
  it("stands under gravity, the gravest first, or under the headings of the draft", () => {
    expect(menurutKeparahan(SEMUA).map(({ judul, temuan: milik }) => [judul, milik.length])).toEqual([
      ["Kritis", 1],
      ["Sedang", 1],
      ["Rendah", 3],
    ]);
    const bagian = bagianNaskah(doc, nomoriNaskah(doc));
    expect(menurutTempat(SEMUA, bagian).map(({ judul, temuan: milik }) => [judul, milik.length])).toEqual([
      ["Pembukaan", 1],
      ["BAB I UMUM", 3],
      ["Seluruh naskah", 1],
    ]);
  });

  it("gives every unit of a whole draft a heading", () => {
    const penuh = nodeDari({ type: "doc", content: contohIsi() });
    const bagian = bagianNaskah(penuh, nomoriNaskah(penuh));
    expect([...new Set(bagian.values())].slice(0, 3)).toEqual(["Judul", "Pembukaan", "BAB I Ketentuan Umum"]);
    for (const block of blokDari(penuh)) expect(bagian.get(String(block.attrs.id))).toBeTruthy();
  });

  it("is filtered by gravity and by family of rules", () => {
    const rendah = saringTemuan(SEMUA, { keparahan: new Set(["rendah"]), keluarga: "" });
    expect(rendah.length).toBe(3);
    expect(saringTemuan(SEMUA, { keparahan: new Set(["rendah", "sedang"]), keluarga: "RIN" }).map(({ kaidah }) => kaidah)).toEqual([
      "RIN-02",
    ]);
    expect(keluargaTerdapat(SEMUA)).toEqual(["STR", "BHS", "RIN"]);
  });

  it("draws no more lines than asked", () => {
    expect(potongKelompok(menurutKeparahan(SEMUA), 3).map(({ temuan: milik }) => milik.length)).toEqual([1, 1, 1]);
  });

  it("is told in sentences", () => {
    expect(kalimatTemuan(HASIL.jumlah)).toBe("5 temuan: 1 kritis, 1 sedang, 3 rendah.");
    expect(kalimatTemuan({ kritis: 0, tinggi: 0, sedang: 0, rendah: 0, info: 0 })).toBe("Tidak ada temuan.");
    expect(bunyiTemuan(SEMUA[0] as TemuanRancangan)).toBe('Seluruh naskah, kritis. Ganti "".');
  });
});

describe("a walk through the findings", () => {
  const urutan = urutanTempat(doc, HASIL);

  it("goes in the order of the draft, without those that have no place", () => {
    expect(urutan.map(({ temuan: { id, kaidah } }) => `${id} ${kaidah}`)).toEqual(["m BHS-01", "a BHS-01", "a RIN-02", "b BHS-01"]);
    expect(urutan.map(({ dari, sampai }) => doc.textBetween(dari, sampai))).toEqual(["dibawah", "dibawah", "", "analisa"]);
  });

  it("begins at the caret, goes on from the one that was shown, and round at the ends", () => {
    const jalan = (arah: 1 | -1, kini: string | null, kursor: number) => tempatBerikut(urutan, arah, kini, kursor)?.ke;
    const di = (at: number) => [urutan[at]?.temuan.kunci ?? null, urutan[at]?.dari ?? 0] as const;
    expect([jalan(1, null, 0), jalan(-1, null, 0)]).toEqual([0, 3]);
    expect([jalan(1, ...di(0)), jalan(1, ...di(3)), jalan(-1, ...di(0)), jalan(-1, ...di(2))]).toEqual([1, 0, 3, 1]);
    // the caret was put elsewhere since
    expect([jalan(1, di(0)[0], (urutan[2]?.dari ?? 0) + 1), jalan(-1, di(3)[0], urutan[1]?.dari ?? 0)]).toEqual([3, 0]);
    expect(jalan(1, null, doc.content.size)).toBe(0);
    expect(tempatBerikut([], 1, null, 0)).toBeNull();
  });

  it("finds its words where others were typed before them", () => {
    const berubah = nodeDari({
      ...DOKUMEN,
      content: DOKUMEN.content.map((satu) => (satu.attrs.id === "b" ? satuan("b", "ayat", "Kedua, hasil analisa.") : satu)),
    });
    const [akhir] = urutanTempat(berubah, HASIL).slice(-1);
    expect(akhir && berubah.textBetween(akhir.dari, akhir.sampai)).toBe("analisa");
  });
});

describe("the marks of findings", () => {
  const plugin = new Plugin<TandaTemuan>({
    key: kunciTemuan,
    state: { init: () => TANPA_TEMUAN, apply: (tr, lama) => temuanBertanda(tr, lama, () => undefined) },
  });
  const awal = EditorState.create({ doc, plugins: [plugin] });
  const bertanda = awal.apply(awal.tr.setMeta(kunciTemuan, { hasil: HASIL, jendela: { dari: 0, sampai: 99 } }));
  const setOf = (state: EditorState): DecorationSet => kunciTemuan.getState(state)?.set ?? DecorationSet.empty;
  const kata = (state: EditorState): readonly string[] =>
    setOf(state)
      .find()
      .filter(({ from, to }) => to > from)
      .map(({ from, to }) => state.doc.textBetween(from, to));
  const tanda = (state: EditorState): readonly unknown[] =>
    setOf(state)
      .find()
      .filter(({ from, to }) => to === from)
      .map(({ from }) => state.doc.nodeAt(from)?.attrs.id);

  it("stand under the words, at the word before what is missing, and once beside each unit", () => {
    expect(kata(bertanda)).toEqual(["dibawah", "dibawah", "Bupati", "analisa"]);
    expect(tanda(bertanda)).toEqual(["m", "a", "b"]);
  });

  it("stay on their words while somebody types, and go with them", () => {
    const pos = (urutanTempat(doc, HASIL)[1]?.dari ?? 0) - 1;
    const ketik = bertanda.apply(bertanda.tr.insertText(" Segala", pos));
    expect(kata(ketik)).toEqual(["dibawah", "dibawah", "Bupati", "analisa"]);
    const hapus = bertanda.apply(bertanda.tr.delete(pos + 1, pos + 8));
    expect(kata(hapus)).toEqual(["dibawah", "Bupati", "analisa"]);
  });

  it("outlive a change of a co-author that replaces every block by another object", () => {
    const lain = nodeDari({
      ...DOKUMEN,
      content: DOKUMEN.content.map((satu) => (satu.attrs.id === "m" ? satuan("m", "menimbang", "bahwa tepat dibawah ini;") : satu)),
    });
    const baru = bertanda.apply(bertanda.tr.replaceWith(0, bertanda.doc.content.size, lain.content));
    expect(kata(baru)).toEqual(["dibawah", "dibawah", "Bupati", "analisa"]);
    expect(tanda(baru)).toEqual(["m", "a", "b"]);
  });

  it("are only drawn for the blocks in sight", () => {
    const jauh = bertanda.apply(bertanda.tr.setMeta(kunciTemuan, { jendela: { dari: 5, sampai: 9 } }));
    expect([kata(jauh), tanda(jauh)]).toEqual([["analisa"], ["b"]]);
  });
});
