/** A comparison against an alignment that was labelled by hand, at the level of ayat: definitions and the lampiran are left out. */
import type { Banding, JenisPenyimpangan, PasanganTersaji } from "@selaras/parsers";
import { Hitungan } from "./nilai-aturan.ts";

interface Pasangan {
  readonly a: string;
  readonly b: string;
}

export interface LabelJajaran {
  readonly acuan: string;
  /** Counterparts, with what the annotator says of them. */
  readonly pairs: readonly (Pasangan & { readonly deviation: readonly JenisPenyimpangan[] })[];
  /** Pairs that are neither asked for nor wrong. */
  readonly accept: readonly Pasangan[];
  /** Pairs whose deviation was labelled against the majority of the regions, not against the acuan; their types are not counted. */
  readonly noted: readonly Pasangan[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

export interface NilaiJajaran {
  readonly pasangan: Hitungan;
  /** What only the region has, and what only the acuan has. */
  readonly tambahan: Hitungan;
  readonly hilang: Hitungan;
  /** Of the pairs that were found: whether it says *sesuai* where the label says so, and not elsewhere. */
  readonly sesuai: Hitungan;
  readonly jenis: Hitungan;
  readonly perJenis: ReadonlyMap<JenisPenyimpangan, Hitungan>;
  /** Every stated or proposed pair that the label decides: how sure it was, and whether it was right. */
  readonly keyakinan: readonly { readonly nilai: number; readonly benar: boolean }[];
  /** One line for each difference. */
  readonly beda: readonly string[];
}

/** `Pasal 8 ayat (2) huruf a` → `Pasal 8 ayat (2)`; `null` for a definition and for the lampiran. */
function unitOf(locator: string): string | null {
  if (/^Pasal 1 angka\b/.test(locator)) return null;
  return /^Pasal \S+(?: ayat \([^)]+\))?/.exec(locator)?.[0] ?? null;
}

const kunci = ({ a, b }: Pasangan): string => `${a} = ${b}`;

function unitsOf(pair: PasanganTersaji): readonly Pasangan[] {
  return pair.a.flatMap((left) =>
    pair.b.flatMap((right) => {
      const [a, b] = [unitOf(left), unitOf(right)];
      return a === null || b === null ? [] : [{ a, b }];
    }),
  );
}

export function nilaiJajaran(banding: Banding, label: LabelJajaran): NilaiJajaran {
  const wanted = new Map(label.pairs.map((pair) => [kunci(pair), new Set(pair.deviation)]));
  const accepted = new Set(label.accept.map(kunci));
  const noted = new Set(label.noted.map(kunci));
  // a provision the label does not speak of decides nothing
  const known = {
    a: new Set([...label.pairs.map(({ a }) => a), ...label.accept.map(({ a }) => a), ...label.onlyA]),
    b: new Set([...label.pairs.map(({ b }) => b), ...label.accept.map(({ b }) => b), ...label.onlyB]),
  };
  const decided = (pair: Pasangan): boolean => known.a.has(pair.a) && known.b.has(pair.b) && !accepted.has(kunci(pair));
  const stated = new Map<string, ReadonlySet<JenisPenyimpangan>>();
  for (const pair of banding.pairs) for (const one of unitsOf(pair)) if (decided(one)) stated.set(kunci(one), new Set(pair.relations));

  const beda: string[] = [];
  const pasangan = himpunan("pair", [...stated.keys()], [...wanted.keys()], beda);
  const loose = { a: new Set(label.accept.map(({ a }) => a)), b: new Set(label.accept.map(({ b }) => b)) };
  const only = (locators: readonly string[], side: "a" | "b"): readonly string[] =>
    [...new Set(locators.flatMap((locator) => unitOf(locator) ?? []))].filter((unit) => known[side].has(unit) && !loose[side].has(unit));
  const toLampiran = new Set(
    banding.pairs.filter(({ b }) => b.every((one) => unitOf(one) === null)).flatMap(({ a }) => a.flatMap((one) => unitOf(one) ?? [])),
  );
  const hilang = himpunan(
    "only in the acuan",
    only(banding.onlyA, "a"),
    // what stands in the lampiran was labelled as absent from the body, and rightly found there
    label.onlyA.filter((unit) => !toLampiran.has(unit)),
    beda,
  );
  const tambahan = himpunan("only in the region", only(banding.onlyB, "b"), label.onlyB, beda);

  const [sesuai, jenis, perJenis] = [new Hitungan(), new Hitungan(), new Map<JenisPenyimpangan, Hitungan>()];
  for (const [key, gold] of wanted) {
    const got = stated.get(key);
    if (got === undefined || noted.has(key)) continue;
    sesuai.label++;
    sesuai.terbaca++;
    if (gold.has("sesuai") === got.has("sesuai")) sesuai.cocok++;
    for (const one of new Set([...gold, ...got])) {
      const own = perJenis.get(one) ?? new Hitungan();
      perJenis.set(one, own);
      for (const into of [jenis, own]) {
        if (gold.has(one)) into.label++;
        if (got.has(one)) into.terbaca++;
        if (gold.has(one) && got.has(one)) into.cocok++;
      }
    }
    if (gold.size !== got.size || [...gold].some((one) => !got.has(one)))
      beda.push(`${key}: label ${[...gold].join(", ")}; read ${[...got].join(", ")}`);
  }
  const keyakinan = [...banding.pairs, ...banding.proposals].flatMap((pair) =>
    unitsOf(pair)
      .filter(decided)
      .map((one) => ({ nilai: pair.confidence, benar: wanted.has(kunci(one)) })),
  );
  return { pasangan, tambahan, hilang, sesuai, jenis, perJenis, keyakinan, beda };
}

function himpunan(apa: string, read: readonly string[], label: readonly string[], beda: string[]): Hitungan {
  const found = new Hitungan();
  const [got, gold] = [new Set(read), new Set(label)];
  found.label = gold.size;
  found.terbaca = got.size;
  found.cocok = [...got].filter((one) => gold.has(one)).length;
  for (const one of gold) if (!got.has(one)) beda.push(`${apa} missed: ${one}`);
  for (const one of got) if (!gold.has(one)) beda.push(`${apa} in vain: ${one}`);
  return found;
}
