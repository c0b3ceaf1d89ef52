import { type AsalUsul, bodyOf, findUnit, locatorsOf, type Unit } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { indexNaskah, isUnit, locatorLampiran } from "../../editor/src/reading/reading-index.ts";
import { segmentsOf } from "../../editor/src/reading/segments.ts";
import { ID_NASKAH } from "../support/naskah-uji.ts";
import { bacaBatangTubuh } from "../support/susun-naskah.ts";
import { naskahBaca, naskahKorpus } from "./naskah-baca.ts";

const indeksOf = (body: string, lampiran?: string) =>
  indexNaskah(naskahBaca(bacaBatangTubuh(body, lampiran === undefined ? {} : { lampiran })));
const unitsOf = ({ naskah }: ReturnType<typeof indexNaskah>): readonly Unit[] => [...locatorsOf(naskah.peraturan).keys()];

const DUA_PASAL_SATU = "Pasal 1\n\nKetentuan dalam Pasal 2 berlaku.\n\nPasal 2\n\nSatu.\n\nPasal 1\n\nPejabat melaporkan seluruh tugas.";

describe("a place on the page", () => {
  it("is named after its locator, so that a link can be written by hand", () => {
    const indeks = indexNaskah(naskahKorpus("perbup-cilacap-5-2024"));
    const ayat = findUnit(indeks.naskah.peraturan, "Pasal 7 ayat (1)");
    expect(ayat && [indeks.locatorOf(ayat), indeks.anchorFor(ayat)]).toEqual(["Pasal 7 ayat (1)", "pasal-7-ayat-1"]);
  });

  it("has an anchor of its own where the regulation prints a number twice, and the first keeps the name", () => {
    const indeks = indeksOf(DUA_PASAL_SATU);
    expect(unitsOf(indeks).map(indeks.anchorFor)).toEqual(["pasal-1", "pasal-2", "pasal-1-2"]);
  });

  it("has two Bab IV in Pesisir Barat, and both can be reached from the outline", () => {
    const { kerangka } = indexNaskah(naskahKorpus("perbup-pesisir-barat-16-2024"));
    expect(kerangka.filter(({ label }) => label === "BAB IV").map(({ id }) => id)).toEqual(["bab-iv", "bab-iv-2"]);
  });

  it.each(ID_NASKAH)("is unique and named in every regulation: %s", (id) => {
    const indeks = indexNaskah(naskahKorpus(id));
    const anchors = unitsOf(indeks).map(indeks.anchorFor);
    expect(anchors.filter((anchor) => anchor === "")).toEqual([]);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it("in the body keeps its name though a lampiran has a Pasal of the same number", () => {
    const indeks = indeksOf("Pasal 1\n\nSatu.", "BAB I\nPENDAHULUAN\n\nA. Umum\n\nIsi.");
    const [pasal] = bodyOf(indeks.naskah.peraturan);
    expect(pasal && indeks.anchorFor(pasal)).toBe("pasal-1");
    expect(indeks.kerangka.at(-1)).toMatchObject({ id: "lampiran", label: "Lampiran" });
  });

  it("of another regulation has no anchor here", () => {
    const [asing] = unitsOf(indeksOf("Pasal 1\n\nSatu."));
    const indeks = indeksOf("Pasal 1\n\nSatu.");
    expect(asing && [indeks.anchorFor(asing), indeks.locatorOf(asing)]).toEqual(["", ""]);
  });
});

describe("the outline", () => {
  const { kerangka } = indexNaskah(naskahKorpus("pergub-kalimantan-timur-50-2023"));

  it("goes from the preamble over the Bab to the closing and both lampiran", () => {
    const labels = kerangka.map(({ label }) => label);
    expect(labels.at(0)).toBe("Pembukaan");
    expect(labels.at(1)).toBe("BAB I");
    expect(labels).toContain("Penutup");
    expect(labels.slice(-2)).toEqual(["Lampiran I", "Lampiran II"]);
  });

  it("shows Bab, Bagian and Pasal with number and heading, and nothing below a Pasal", () => {
    const bab = kerangka.find(({ label }) => label === "BAB II");
    expect(bab?.judul).not.toBe("");
    const pasal = [bab, ...(bab?.anak ?? [])].flatMap((butir) => butir?.anak ?? []).filter(({ label }) => label.startsWith("Pasal"));
    expect(pasal.length).toBeGreaterThan(3);
    for (const butir of pasal) expect(butir).toMatchObject({ judul: "", anak: [] });
  });

  it.each(ID_NASKAH)("never shows two lines that lead to the same place: %s", (id) => {
    const idsOf = (butir: typeof kerangka): string[] => butir.flatMap((satu) => [satu.id, ...idsOf(satu.anak)]);
    const ids = idsOf(indexNaskah(naskahKorpus(id)).kerangka);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain("");
  });

  it("of an empty text is empty and no error", () => {
    expect(indexNaskah(naskahBaca({ ...naskahKorpus("perbup-cilacap-5-2024").peraturan, children: [] })).kerangka).toEqual([]);
  });
});

describe("what is looked up while reading", () => {
  it("finds the references of a unit by its locator, and none where it has none", () => {
    const indeks = indeksOf(DUA_PASAL_SATU);
    expect(indeks.acuanIn("Pasal 1", "text").map(({ raw }) => raw)).toEqual(["Pasal 2"]);
    expect(indeks.acuanIn("Pasal 1", "closing")).toEqual([]);
    expect(indeks.acuanIn("Pasal 99", "text")).toEqual([]);
  });

  it("marks in the second Pasal 1 no words that only the first refers with", () => {
    const indeks = indeksOf(DUA_PASAL_SATU);
    const kedua = unitsOf(indeks).at(-1);
    const teks = kedua?.text?.value ?? "";
    const marked = segmentsOf(teks, indeks.acuanIn("Pasal 1", "text"), []);
    expect(marked).toEqual([{ jenis: "biasa", teks }]);
  });

  it("finds the provenance of a provision of a working text", () => {
    const asal: AsalUsul = { locator: "Pasal 1", kind: "kutipan", confidence: "tinggi", sources: [], witnesses: [], inferred: [] };
    const indeks = indexNaskah(naskahBaca(bacaBatangTubuh("Pasal 1\n\nSatu."), [asal]));
    expect([indeks.asalOf("Pasal 1"), indeks.asalOf("Pasal 2")]).toEqual([asal, undefined]);
  });

  it("tells numbered units from tables and prose, and names a lampiran as references do", () => {
    const { peraturan } = naskahKorpus("pergub-kalimantan-timur-50-2023");
    expect(bodyOf(peraturan).every(isUnit)).toBe(true);
    expect(peraturan.children.flatMap((part) => (part.type === "lampiran" ? [locatorLampiran(part)] : []))).toEqual([
      "Lampiran I",
      "Lampiran II",
    ]);
  });
});
