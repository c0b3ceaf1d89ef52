import {
  type Bahan,
  type Banding,
  bahanOf,
  bandingkan,
  cocokkan,
  lepaskan,
  type PasanganTersaji,
  parseMarkdown,
  YAKIN,
} from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { ACUAN, ASAL } from "../support/matriks-korpus.ts";
import { ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

interface Pihak {
  readonly id: string;
  readonly bahan: Bahan;
}
const dari = (id: string): Pihak => ({ id, bahan: bahanOf(parseMarkdown(sourceOf(id))) });
const corpus = ID_CORPUS.map(dari);
const semua: readonly (readonly [Pihak, Pihak, Banding])[] = corpus.flatMap((a) =>
  corpus.filter((b) => b !== a).map((b) => [a, b, bandingkan(a, b)] as const),
);
const locators = ({ bahan }: Pihak): readonly string[] => bahan.ketentuan.map(({ locator }) => locator);
const isLampiran = (locator: string): boolean => locator.startsWith("Lampiran");
const inBody = (pairs: readonly PasanganTersaji[], side: "a" | "b"): ReadonlySet<string> =>
  new Set(pairs.flatMap((pair) => pair[side]).filter((locator) => !isLampiran(locator)));

describe("bandingkan", () => {
  it("names both regulations, and gives plain data", () => {
    for (const [a, b, found] of semua) {
      expect([found.a, found.b]).toEqual([a.id, b.id]);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }
  });

  it("has every provision of either body once: with a counterpart, or as one that only this side has", () => {
    for (const [a, b, { pairs, onlyA, onlyB }] of semua)
      for (const [side, pihak, only] of [
        ["a", a, onlyA],
        ["b", b, onlyB],
      ] as const) {
        const paired = inBody(pairs, side);
        expect(
          only.filter((locator) => paired.has(locator)),
          `${a.id} ${b.id}`,
        ).toEqual([]);
        expect([...paired, ...only].toSorted(), `${a.id} ${b.id}`).toEqual([...locators(pihak)].toSorted());
      }
  });

  it("states a pair once, and none that it also proposes", () => {
    for (const [a, b, { pairs, proposals }] of semua) {
      const names = [...pairs, ...proposals].map((pair) => `${pair.a.join()} = ${pair.b.join()}`);
      expect(new Set(names).size, `${a.id} ${b.id}`).toBe(names.length);
    }
  });

  it("names places that are there, one of them in a body", () => {
    for (const [a, b, { pairs, proposals }] of semua) {
      const [inA, inB] = [a, b].map(({ bahan }) => new Set([...bahan.ketentuan, ...bahan.lampiran].map(({ locator }) => locator)));
      for (const pair of [...pairs, ...proposals]) {
        expect(pair.a.every((locator) => inA?.has(locator)) && pair.b.every((locator) => inB?.has(locator))).toBe(true);
        expect(pair.a.every(isLampiran) && pair.b.every(isLampiran)).toBe(false);
      }
    }
  });

  it("tells likeness, probability, reasons and at least one relation of each pair", () => {
    for (const [, , { pairs, proposals }] of semua)
      for (const { similarity, confidence, by, evidence, relations, deviations } of [...pairs, ...proposals]) {
        for (const share of [similarity, confidence]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(by).toBe("mesin");
        expect(evidence.length).toBeGreaterThan(0);
        expect(evidence.every((reason) => reason.trim() !== "")).toBe(true);
        expect(relations.length).toBeGreaterThan(0);
        expect(relations).not.toContain("belum-disesuaikan");
        expect(new Set(deviations.map(({ jenis }) => jenis).filter((jenis) => jenis !== "belum-disesuaikan"))).toEqual(new Set(relations));
      }
  });

  it("states what is surer than the limit and proposes the rest", () => {
    for (const [, , { pairs, proposals }] of semua) {
      expect(pairs.every(({ confidence }) => confidence >= YAKIN)).toBe(true);
      expect(proposals.every(({ confidence }) => confidence <= YAKIN)).toBe(true);
    }
  });

  it("pairs definitions with definitions", () => {
    for (const [, , { pairs, proposals }] of semua)
      for (const { a, b } of [...pairs, ...proposals])
        if (![...a, ...b].some(isLampiran))
          expect(/^Pasal 1 angka/.test(a.join()), `${a.join()} = ${b.join()}`).toBe(/^Pasal 1 angka/.test(b.join()));
  });

  it("is the same every time", () => {
    for (const [a, b, found] of semua.filter(([{ id }]) => id === ACUAN)) expect(bandingkan(dari(a.id), dari(b.id))).toEqual(found);
  });

  it("of a regulation with itself states each provision with itself, and nothing deviates", () => {
    for (const own of corpus) {
      const { pairs, onlyA, onlyB } = bandingkan(own, own);
      expect([onlyA, onlyB]).toEqual([[], []]);
      const same = pairs.filter(({ a, b }) => a.join() === b.join());
      expect(same.map(({ a }) => a.join()).toSorted()).toEqual([...locators(own)].toSorted());
      expect(same.filter(({ relations }) => relations.join() !== "sesuai").map(({ a }) => a.join())).toEqual([]);
    }
  });

  it("of empty texts is empty and no error", () => {
    const kosong = { id: "kosong", bahan: bahanOf(parseMarkdown("")) };
    expect(bandingkan(kosong, kosong)).toEqual({ a: "kosong", b: "kosong", pairs: [], proposals: [], onlyA: [], onlyB: [] });
    const [first] = corpus;
    if (first !== undefined) expect(bandingkan(first, kosong).onlyA).toEqual(locators(first));
  });

  it("tells of pairs with a reconstructed provision where its wording comes from, and of a quotation nothing", () => {
    const acuan = dari(ACUAN);
    const known = new Map(ASAL.map((entry) => [entry.locator, entry]));
    for (const b of corpus.filter(({ id }) => id !== ACUAN))
      for (const { a, provenance } of bandingkan({ ...acuan, asal: ASAL }, b).pairs) {
        const kind = known.get(a.join())?.kind;
        expect(provenance === undefined, a.join()).toBe(kind !== "rekonstruksi");
        if (provenance !== undefined) expect(provenance).toMatch(/^Rumusan acuan direkonstruksi dari \d+ peraturan daerah/);
      }
  });
});

describe("decisions of people", () => {
  const ORANG = { by: "Ratna", at: "2026-11-21T08:00:00Z", reason: "dibaca bersama" };
  const MELAPOR = "Pejabat Fungsional yang ditugaskan secara individu melaporkan pelaksanaan tugasnya kepada Pimpinan Unit Organisasi.";
  const PETA = "Penyusunan peta proses bisnis menjadi acuan hubungan kerja yang efektif antarunit organisasi.";
  const PASAR = "Retribusi pasar dipungut setiap hari oleh juru pungut.";
  const pihak = (id: string, ...texts: readonly string[]): Pihak => ({
    id,
    bahan: bahanOf(parseMarkdown(naskahDengan(texts.map((text, at) => `Pasal ${at + 1}\n\n${text}`).join("\n\n")))),
  });
  const [a, b] = [pihak("a", MELAPOR, PETA), pihak("b", MELAPOR, PASAR, PETA)];
  const garis = ({ pairs }: Banding): readonly string[] => pairs.map((pair) => `${pair.a.join()} = ${pair.b.join()} ${pair.by}`);

  it("put together what the machine had not seen, and it is compared then", () => {
    const found = bandingkan(a, b, [cocokkan("Pasal 1", "Pasal 2", ORANG)]);
    const pair = found.pairs.find(({ by }) => by === "orang");
    expect(pair).toMatchObject({ a: ["Pasal 1"], b: ["Pasal 2"], confidence: 1 });
    expect(pair?.evidence[0]).toBe("dicocokkan oleh Ratna: dibaca bersama");
    expect(pair?.relations.includes("sesuai")).toBe(false);
    expect(found.onlyB).not.toContain("Pasal 2");
  });

  it("take apart what the machine put together, and both sides have it alone then", () => {
    const found = bandingkan(a, b, [lepaskan("Pasal 2", "Pasal 3", ORANG)]);
    expect(garis(found)).toEqual(["Pasal 1 = Pasal 1 mesin"]);
    expect([found.onlyA, found.onlyB]).toEqual([["Pasal 2"], ["Pasal 2", "Pasal 3"]]);
    expect(found.proposals).toEqual([]);
  });

  it("survive another order of provisions around them and a new reading", () => {
    const koreksi = [cocokkan("Pasal 1", "Pasal 2", ORANG), lepaskan("Pasal 2", "Pasal 3", ORANG)];
    const again = bandingkan(pihak("a", MELAPOR, PETA), pihak("b", MELAPOR, PASAR, PETA), koreksi);
    expect(again).toEqual(bandingkan(a, b, koreksi));
    const more = bandingkan(a, pihak("b", MELAPOR, PASAR, PETA, "Kendaraan dinas dirawat oleh bagian umum."), koreksi);
    expect(garis(more)).toEqual(garis(again));
  });

  it("are lost on nobody where the corpus is compared", () => {
    const [acuan, daerah] = [dari(ACUAN), dari("perbup-cilacap-5-2024")];
    const machine = bandingkan(acuan, daerah);
    const [first] = machine.pairs.filter((pair) => !/angka|Lampiran/.test(`${pair.a.join()}${pair.b.join()}`));
    if (first === undefined) throw new Error("no pair");
    const [left = "", right = ""] = [first.a[0], first.b[0]];
    const found = bandingkan(acuan, daerah, [lepaskan(left, right, ORANG), cocokkan("Pasal 25", "Pasal 12 ayat (3)", ORANG)]);
    expect(garis(found)).not.toContain(`${left} = ${right} mesin`);
    expect(garis(found)).toContain("Pasal 25 = Pasal 12 ayat (3) orang");
  });
});
