import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Bahan, type Banding, bahanOf, bandingkan, parseMarkdown } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { sourceOf } from "../support/naskah-uji.ts";
import { type LabelJajaran, type NilaiJajaran, nilaiJajaran } from "../support/nilai-jajaran.ts";

const FIXTURES = join(import.meta.dirname, "..", "fixtures", "jajaran");
const IDS = readdirSync(FIXTURES).map((file) => basename(file, ".json"));
const bahan = (id: string): { readonly id: string; readonly bahan: Bahan } => ({ id, bahan: bahanOf(parseMarkdown(sourceOf(id))) });
const dinilai = new Map(
  IDS.map((id) => {
    const label = JSON.parse(readFileSync(join(FIXTURES, `${id}.json`), "utf8")) as LabelJajaran;
    const banding = bandingkan(bahan(label.acuan), bahan(id));
    return [id, { label, banding, nilai: nilaiJajaran(banding, label) }] as const;
  }),
);
const nilaiOf = (id: string): { readonly label: LabelJajaran; readonly banding: Banding; readonly nilai: NilaiJajaran } => {
  const found = dinilai.get(id);
  if (found === undefined) throw new Error(`no label of ${id}`);
  return found;
};

const UKURAN = {
  "pair F1": ({ pasangan }) => pasangan.f1,
  "additions F1": ({ tambahan }) => tambahan.f1,
  "absences F1": ({ hilang }) => hilang.f1,
  "sesuai or not": ({ sesuai }) => sesuai.perolehan,
  "types micro-F1": ({ jenis }) => jenis.f1,
} as const satisfies Record<string, (nilai: NilaiJajaran) => number>;
type Ukuran = keyof typeof UKURAN;

/**
 * Every regulation reaches at least this, a little less than what was measured when this was written (right, read, labelled):
 *
 * | | pairs | additions | absences | sesuai or not | types |
 * |---|---|---|---|---|---|
 * | banyumas | 33, 33, 33 | 9, 9, 9 | 4, 4, 4 | 22 of 23 | 22, 26, 33: 0.746 |
 * | pesisir barat | 27, 27, 27 | 17, 17, 17 | 9, 9, 9 | 20 of 21 | 22, 22, 27: 0.898 |
 * | probolinggo | 39, 39, 39 | 2, 2, 2 | 3, 3, 3 | 29 of 29 | 30, 30, 31: 0.984 |
 * | gorontalo | 38, 38, 38 | 21, 21, 21 | 5, 5, 5 | 29 of 29 | 32, 38, 32: 0.914 |
 * | salatiga | 36, 37, 38 | 20, 21, 21 | 4, 5, 4 | 28 of 28 | 30, 36, 36: 0.833 |
 */
const LANTAI: Readonly<Record<Ukuran, number>> = {
  "pair F1": 0.97,
  "additions F1": 0.95,
  "absences F1": 0.95,
  "sesuai or not": 0.95,
  "types micro-F1": 0.8,
};

/** Where a regulation reaches less, with the reason. */
const KURANG: Readonly<Record<string, number>> = {
  // 36 of 38: Pasal 11 ayat (3) keeps one of the two norms of Pasal 12 ayat (2), Pasal 17 ayat (1) merges two; and Pasal 3 is no counterpart
  "perwal-salatiga-41-2025: pair F1": 0.95,
  // 5 for 4: the second of the merged provisions is told as absent
  "perwal-salatiga-41-2025: absences F1": 0.88,
  // 37 of 38 and 39: what is left of Pasal 3 in a provision on another subject; 5 for 4
  "perwal-tarakan-30-2024: absences F1": 0.88,
  // 22 of 26 and 33: references and coverage that the annotator tells beside another deviation
  "perbup-banyumas-23-2024: types micro-F1": 0.72,
};

describe.each(IDS)("%s", (id) => {
  it.each(Object.keys(UKURAN) as Ukuran[])("is compared as it was labelled: %s", (ukuran) => {
    const { nilai } = nilaiOf(id);
    expect(UKURAN[ukuran](nilai), nilai.beda.join("\n")).toBeGreaterThanOrEqual(KURANG[`${id}: ${ukuran}`] ?? LANTAI[ukuran]);
  });

  it("has labelled pairs enough to say anything", () => {
    expect(nilaiOf(id).nilai.pasangan.label).toBeGreaterThanOrEqual(25);
    expect(nilaiOf(id).nilai.sesuai.label).toBeGreaterThanOrEqual(20);
  });
});

describe("all labelled regulations together", () => {
  const jumlah = (bidang: "pasangan" | "sesuai" | "jenis"): readonly [number, number, number] =>
    IDS.map((id) => nilaiOf(id).nilai[bidang]).reduce<readonly [number, number, number]>(
      ([cocok, terbaca, label], one) => [cocok + one.cocok, terbaca + one.terbaca, label + one.label],
      [0, 0, 0],
    );
  const f1 = ([cocok, terbaca, label]: readonly [number, number, number]): number => (2 * cocok) / (terbaca + label);

  // measured: 173 of 174 read and 175 labelled, 0.991; 128 of 130, 0.985; 136 of 152 read and 159 labelled, 0.875
  it("reach the targets: pairs 0.97, sesuai or not 0.95, types 0.80", () => {
    expect(f1(jumlah("pasangan"))).toBeGreaterThanOrEqual(0.98);
    expect(f1(jumlah("sesuai"))).toBeGreaterThanOrEqual(0.97);
    expect(f1(jumlah("jenis"))).toBeGreaterThanOrEqual(0.85);
  });

  // measured: 163 of 163 from 0.9 on, 10 of 11 between 0.5 and 0.9
  it("are stated with a confidence that holds: of 0.9 and more at least 98 of 100 are right", () => {
    const sure = IDS.flatMap((id) => nilaiOf(id).nilai.keyakinan).filter(({ nilai }) => nilai >= 0.9);
    expect(sure.length).toBeGreaterThan(140);
    expect(sure.filter(({ benar }) => benar).length / sure.length).toBeGreaterThanOrEqual(0.98);
  });
});

describe("the scorer", () => {
  const [id = ""] = IDS;
  const { label, banding, nilai: full } = nilaiOf(id);
  const scored = (changed: Partial<Banding>): NilaiJajaran => nilaiJajaran({ ...banding, ...changed }, label);
  const norm = banding.pairs.findIndex(
    ({ a, b, relations }) =>
      relations.join() === "sesuai" && label.pairs.some((pair) => pair.a === a[0] && pair.b === b[0] && pair.deviation[0] === "sesuai"),
  );
  const without = banding.pairs.toSpliced(norm, 1);
  const [first] = banding.pairs.slice(norm, norm + 1);

  it("misses everything where nothing was paired", () => {
    const { pasangan, tambahan, hilang, jenis } = scored({ pairs: [], proposals: [], onlyA: [], onlyB: [] });
    expect([pasangan.f1, tambahan.f1, hilang.f1, jenis.cocok]).toEqual([0, 0, 0, 0]);
  });

  it("counts a lost pair, a wrong pair and a wrong type once each", () => {
    if (first === undefined) throw new Error("no pair");
    expect(scored({ pairs: without }).pasangan.cocok).toBe(full.pasangan.cocok - 1);
    const wrong = { ...first, b: [label.onlyB[0] ?? ""] };
    const more = scored({ pairs: [...banding.pairs, wrong] }).pasangan;
    expect([more.cocok, more.terbaca]).toEqual([full.pasangan.cocok, full.pasangan.terbaca + 1]);
    const typed = scored({ pairs: [...without, { ...first, relations: ["parafrasa"] }] });
    expect([typed.sesuai.cocok, typed.jenis.cocok]).toEqual([full.sesuai.cocok - 1, full.jenis.cocok - 1]);
  });

  it("does not mind definitions, the lampiran, items of an ayat, and pairs that are acceptable", () => {
    if (first === undefined) throw new Error("no pair");
    const extra = [
      { ...first, a: ["Pasal 1 angka 1"], b: ["Pasal 1 angka 7"] },
      { ...first, b: ["Lampiran BAB II A. 1"] },
      ...label.accept.map(({ a, b }) => ({ ...first, a: [a], b: [b] })),
      { ...first, a: [`${first.a[0]} huruf a`] },
    ];
    const { keyakinan: _, ...same } = scored({ pairs: [...banding.pairs, ...extra] });
    expect(full).toMatchObject(same);
  });
});
