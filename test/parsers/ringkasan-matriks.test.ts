/** Totals and heat map say what the cells say. */
import type { Hubungan, Panas, Sel } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { DAERAH, matriksKorpus } from "../support/matriks-korpus.ts";

const matriks = matriksKorpus();
const HUBUNGAN: readonly Hubungan[] = ["sesuai", "redaksional", "prosedural", "substantif", "tidak-ada"];
const selOf = (kolom: number): readonly Sel[] => matriks.baris.flatMap(({ sel }) => sel[kolom] ?? []);
/** The cells that say something: an only witness proves nothing. */
const hitung = (kolom: number): readonly Sel[] => selOf(kolom).filter(({ saksiTunggal }) => !saksiTunggal);
const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);

it("the corpus has only witnesses, so that leaving them out is seen here", () => {
  expect(DAERAH.some((_, kolom) => hitung(kolom).length < selOf(kolom).length)).toBe(true);
});

describe.each(DAERAH.map((id, kolom) => [id, kolom] as const))("the totals of %s", (_, kolom) => {
  const ringkasan = matriks.ringkasan[kolom];

  it("count each relation", () => {
    for (const hubungan of HUBUNGAN)
      expect(ringkasan?.perHubungan[hubungan]).toBe(hitung(kolom).filter((sel) => sel.hubungan === hubungan).length);
    expect(sum(Object.values(ringkasan?.perHubungan ?? {}))).toBe(hitung(kolom).length);
  });

  it("count each type once for a cell", () => {
    const types = new Set(hitung(kolom).flatMap(({ penyimpangan }) => penyimpangan.map(({ jenis }) => jenis)));
    expect(new Set(Object.keys(ringkasan?.perJenis ?? {}))).toEqual(types);
    for (const jenis of types)
      expect(ringkasan?.perJenis[jenis], jenis).toBe(
        hitung(kolom).filter(({ penyimpangan }) => penyimpangan.some((one) => one.jenis === jenis)).length,
      );
  });

  it("count how duties are met, additions and proposals", () => {
    for (const [cakupan, count] of Object.entries(ringkasan?.perCakupan ?? {}))
      expect(count, cakupan).toBe(hitung(kolom).filter((sel) => sel.cakupan === cakupan).length);
    expect(sum(Object.values(ringkasan?.perCakupan ?? {}))).toBe(hitung(kolom).filter(({ cakupan }) => cakupan !== undefined).length);
    expect(ringkasan?.tambahan).toBe(matriks.tambahan.filter((entry) => entry.kolom === kolom).length);
    expect(ringkasan?.usulan).toBe(selOf(kolom).filter(({ usulan }) => usulan).length);
  });
});

describe("the heat map", () => {
  const { peta, baris, tambahan } = matriks;
  const field = (select: (panas: Panas) => number, kolom: number): number => sum(peta.filter((panas) => panas.kolom === kolom).map(select));

  it("has one field for each topic and column, topics in the order of the acuan", () => {
    const topics = [...new Set([...baris, ...tambahan].map(({ topik }) => topik))];
    expect(peta.map(({ topik, kolom }) => `${topik} ${kolom}`)).toEqual(
      topics.flatMap((topik) => DAERAH.map((_, kolom) => `${topik} ${kolom}`)),
    );
  });

  it("counts of a topic what its cells say", () => {
    for (const { topik, kolom, ketentuan, substantif, prosedural, redaksional, tidakAda, tambahan: more } of peta) {
      const sel = baris.filter((one) => one.topik === topik).flatMap((one) => one.sel[kolom] ?? []);
      const counted = sel.filter(({ saksiTunggal }) => !saksiTunggal);
      const count = (hubungan: Hubungan): number => counted.filter((one) => one.hubungan === hubungan).length;
      expect({ ketentuan, substantif, prosedural, redaksional, tidakAda, more }).toEqual({
        ketentuan: counted.length,
        substantif: count("substantif"),
        prosedural: count("prosedural"),
        redaksional: count("redaksional"),
        tidakAda: count("tidak-ada"),
        more: tambahan.filter((entry) => entry.topik === topik && entry.kolom === kolom).length,
      });
    }
  });

  it("adds up to the totals", () => {
    matriks.ringkasan.forEach(({ perHubungan, tambahan: more }, kolom) => {
      expect(field(({ ketentuan }) => ketentuan, kolom)).toBe(sum(Object.values(perHubungan)));
      expect(field(({ substantif }) => substantif, kolom)).toBe(perHubungan.substantif);
      expect(field(({ prosedural }) => prosedural, kolom)).toBe(perHubungan.prosedural);
      expect(field(({ redaksional }) => redaksional, kolom)).toBe(perHubungan.redaksional);
      expect(field(({ tidakAda }) => tidakAda, kolom)).toBe(perHubungan["tidak-ada"]);
      expect(field(({ tambahan: added }) => added, kolom)).toBe(more);
    });
  });
});
