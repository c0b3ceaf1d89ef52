import type { GantiRancangan, PerbaikanRancangan } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { describe, expect, it } from "vitest";
import { pratinjauPerbaikan } from "../../editor/src/periksa/pratinjau.ts";
import { bersinggungan, suntinganNaskah, tulisSuntingan } from "../../editor/src/periksa/suntingan-naskah.ts";
import { letakSemua } from "../../editor/src/periksa/tempat-temuan.ts";
import { HURUF_ATOM } from "../../editor/src/schema/atom.ts";
import { satuan } from "../support/contoh-isi.ts";
import { nodeDari, SKEMA } from "../support/periksa-uji.ts";

const TEKS = "Tugas dibawah koordinasi Bupati dilaksanakan.";
const doc = nodeDari({ type: "doc", content: [satuan("p", "pasal"), satuan("a", "ayat", TEKS), satuan("b", "ayat", "Kedua")] });
const TEKS_LAMA = new Map([
  ["p", ""],
  ["a", TEKS],
  ["b", "Kedua"],
]);

function ganti(semula: string, isi: string, id = "a"): GantiRancangan {
  const dari = (TEKS_LAMA.get(id) ?? "").indexOf(semula);
  return { jenis: "ganti", id, dari, sampai: dari + semula.length, semula, isi };
}
const sisip = (at: number, isi: string, id = "a"): GantiRancangan => ({ jenis: "ganti", id, dari: at, sampai: at, semula: "", isi });
const perbaikan = (...suntingan: PerbaikanRancangan["suntingan"]): PerbaikanRancangan => ({ judul: "Perbaiki", aman: true, suntingan });

/** The draft with this fix; `null` where it is refused. */
function terapkan(satu: PerbaikanRancangan, pada: Node = doc, teks: ReadonlyMap<string, string> = TEKS_LAMA): Node | null {
  const suntingan = suntinganNaskah(satu, { doc: pada, letak: letakSemua(pada), teks });
  if (suntingan === null) return null;
  const tr = new Transform(pada);
  tulisSuntingan(tr, suntingan);
  return tr.doc;
}
const baris = (satu: Node | null): readonly string[] | undefined => satu?.children.map(({ textContent }) => textContent);

/** The draft with other words in the first ayat. */
const denganTeks = (teks: string): Node =>
  nodeDari({ type: "doc", content: [satuan("p", "pasal"), satuan("a", "ayat", teks), satuan("b", "ayat", "Kedua")] });

describe("a fix in the draft", () => {
  it("replaces the words it names, and no others", () => {
    expect(baris(terapkan(perbaikan(ganti("dibawah", "di bawah"))))).toEqual(["", TEKS.replace("dibawah", "di bawah"), "Kedua"]);
  });

  it("makes several edits at once, in units and before words", () => {
    const hasil = terapkan(perbaikan(sisip(5, ".", "b"), ganti("dilaksanakan", "diselenggarakan"), ganti("Tugas", "Kegiatan")));
    expect(baris(hasil)).toEqual(["", "Kegiatan dibawah koordinasi Bupati diselenggarakan.", "Kedua."]);
  });

  it("finds its words where others were typed before them", () => {
    const kini = denganTeks(`Segala ${TEKS}`);
    expect(baris(terapkan(perbaikan(ganti("dibawah", "di bawah")), kini))?.[1]).toBe(`Segala ${TEKS.replace("dibawah", "di bawah")}`);
  });

  it("is refused as a whole where one of its places changed meanwhile, or is gone", () => {
    const dua = perbaikan(ganti("Kedua", "Kedua.", "b"), ganti("dibawah", "di bawah"));
    expect(terapkan(dua, denganTeks(TEKS.replace("dibawah", "dibawahi")))).toBeNull();
    expect(terapkan(perbaikan(sisip(TEKS.length, ";")), denganTeks(TEKS.slice(0, -1)))).toBeNull();
    expect(terapkan(perbaikan(ganti("Kedua", "x", "tidak-ada")))).toBeNull();
    expect(terapkan(perbaikan(sisip(TEKS.length, ";")), denganTeks(`${TEKS} Lalu`))).toBeNull();
  });

  it("writes only what differs, so that formatting around it stays", () => {
    const tebal = SKEMA.marks.bold?.create();
    if (tebal === undefined) throw new Error("no bold");
    const tr = new Transform(doc);
    const pos = letakSemua(doc).get("a")?.pos ?? 0;
    const dari = pos + 1 + TEKS.indexOf("dibawah");
    tr.addMark(dari + 2, dari + 7, tebal);
    const hasil = terapkan(perbaikan(ganti("dibawah", "di bawah")), tr.doc);
    const potong = hasil?.child(1).children.map((satu) => [satu.text, satu.marks.length]);
    expect(potong).toContainEqual(["bawah", 1]);
  });

  it("leaves a live reference beside its words alone", () => {
    const acuan = { type: "acuan" as const, attrs: { sasaran: [{ id: "b" }], penghubung: "dan" as const, cadangan: "ayat (2)" } };
    const isi = {
      ...satuan("a", "ayat"),
      content: [{ type: "text" as const, text: "Menurut " }, acuan, { type: "text" as const, text: " dibawah ini" }],
    };
    const kini = nodeDari({ type: "doc", content: [satuan("p", "pasal"), isi, satuan("b", "ayat", "Kedua")] });
    const teks = new Map([["a", kini.child(1).textContent]]);
    const dari = (teks.get("a") ?? "").indexOf("dibawah");
    const satu = perbaikan({ jenis: "ganti", id: "a", dari, sampai: dari + 7, semula: "dibawah", isi: "di bawah" });
    const hasil = terapkan(satu, kini, teks);
    expect(hasil?.child(1).textContent).toBe(`Menurut ${HURUF_ATOM} di bawah ini`);
    expect(hasil?.child(1).child(1).attrs).toEqual(acuan.attrs);
    expect(pratinjauPerbaikan(satu, teks, () => "ayat (2)")[0]?.beda.map(({ teks: kata }) => kata)).toEqual([
      "Menurut ayat (2) ",
      "dibawah",
      "di bawah",
      " ini",
    ]);
  });

  it("puts new units beside the one it names, each with an id of its own", () => {
    const isi = [satuan("", "ayat", "Baru satu."), satuan("", "ayat", "Baru dua.")];
    const hasil = terapkan(perbaikan({ jenis: "sisip", id: "a", letak: "sesudah", isi }));
    expect(baris(hasil)).toEqual(["", TEKS, "Baru satu.", "Baru dua.", "Kedua"]);
    const ids = hasil?.children.map(({ attrs }) => attrs.id as string) ?? [];
    expect([new Set(ids).size, ids.every((id) => id !== "")]).toEqual([5, true]);
    expect(baris(terapkan(perbaikan({ jenis: "sisip", id: "p", letak: "sebelum", isi })))?.[0]).toBe("Baru satu.");
  });

  it("never has two edits at one place", () => {
    expect(terapkan(perbaikan(sisip(5, "a"), sisip(5, "b")))).toBeNull();
    expect(terapkan(perbaikan(ganti("dibawah koordinasi", "x"), ganti("koordinasi Bupati", "y")))).toBeNull();
    const kata = (dari: number, sampai: number) => ({ jenis: "kata" as const, dari, sampai, isi: "" });
    expect([bersinggungan(kata(1, 3), kata(3, 5)), bersinggungan(kata(1, 4), kata(3, 5)), bersinggungan(kata(2, 2), kata(1, 4))]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe("the preview of a fix", () => {
  const tulisan = (satu: PerbaikanRancangan) =>
    pratinjauPerbaikan(satu, TEKS_LAMA, () => "…").map(({ beda }) => beda.map(({ jenis, teks }) => `${jenis} ${teks}`));

  it("shows whole words that go and come, with words around them", () => {
    expect(tulisan(perbaikan(ganti("dibawah", "di bawah")))).toEqual([
      ["tetap Tugas ", "hilang dibawah", "baru di bawah", "tetap  koordinasi Bupati dilaksanakan."],
    ]);
    expect(tulisan(perbaikan(ganti("B", "b")))).toEqual([
      ["tetap Tugas dibawah koordinasi ", "hilang Bupati", "baru bupati", "tetap  dilaksanakan."],
    ]);
  });

  it("shows what only comes in as it is", () => {
    expect(tulisan(perbaikan(sisip(5, ".", "b")))).toEqual([["tetap Kedua", "baru ."]]);
  });
});
