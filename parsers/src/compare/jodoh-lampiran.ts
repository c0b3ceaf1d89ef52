import type { Bahan } from "./bahan.ts";
import { kataBersama } from "./bukti.ts";
import type { Meja } from "./calon.ts";
import type { Jodoh } from "./jodoh.ts";
import { USULAN } from "./keyakinan.ts";
import type { Satuan } from "./satuan.ts";
import { type Bentuk, bandingkan, bentukOf } from "./vektor.ts";

/** How many norms of the lampiran are compared with one provision. */
const TERBANYAK = 8;

/**
 * How sure a norm of the lampiran is the counterpart: `CURAM × likeness - AMBANG`, at most `TERTINGGI`. Of the best 70 of the corpus, read
 * one by one, all were right from a likeness of 0.72, two of three from 0.6. Of what the gold calls moved to the lampiran 21 of 43 are
 * stated and 6 proposed; of what it calls left out none of 46.
 */
const CURAM = 1.7;
const AMBANG = 0.72;
const TERTINGGI = 0.97;

/** What is looked for in the lampiran: provisions of the body of one regulation without a counterpart in the body of the other. */
export interface Pencarian {
  readonly batang: readonly number[];
  /** `b`: the bodies are of the acuan, the lampiran is of the other; `a`: the other way round. */
  readonly lampiranOf: "a" | "b";
}

/** Finds norms that one regulation has in its body and the other in its lampiran. A repeal or an annex clause is not looked for. */
export function jodohLampiran(
  meja: Meja,
  acuan: Bahan,
  lain: Bahan,
  { batang, lampiranOf }: Pencarian,
  allowed: (body: number, lampiran: number) => boolean,
): readonly Jodoh[] {
  const [body, annex] = lampiranOf === "b" ? [acuan, lain] : [lain, acuan];
  const map = lampiranOf === "b" ? meja.ruang.ofB : undefined;
  const forms = lampiranOf === "b" ? meja.bentukA : meja.bentukB;
  const wanted = batang.filter((index) => body.kosakata.batang[index]?.peranan === "norma" && !body.ketentuan[index]?.definisi);
  if (wanted.length === 0 || annex.kosakata.lampiran.length === 0) return [];
  const near = nearest(
    wanted.map((index) => forms[index] as Bentuk),
    annex.kosakata.lampiran,
    meja,
    map,
  );
  const made = new Map<number, Bentuk>();
  return wanted.flatMap((index, at): readonly Jodoh[] => {
    const own = (forms[index] as Bentuk).utuh;
    let best = { lampiran: -1, like: 0 };
    for (const lampiran of near[at] ?? []) {
      if (!allowed(index, lampiran)) continue;
      const other = made.get(lampiran) ?? bentukOf(annex.kosakata.lampiran[lampiran] as Satuan, meja.ruang, map);
      made.set(lampiran, other);
      const like = Math.max(...[other.utuh, ...other.potong].map((part) => bandingkan(own, part).cosinus));
      if (like > best.like) best = { lampiran, like };
    }
    const keyakinan = Math.min(TERTINGGI, CURAM * best.like - AMBANG);
    if (keyakinan < USULAN) return [];
    const shared = kataBersama(meja.a, own, made.get(best.lampiran)?.utuh);
    const bukti = [
      "tidak ada padanannya dalam batang tubuh; ditemukan dalam Lampiran",
      `${Math.round(best.like * 100)}% kesamaan kata`,
      ...(shared.length > 0 ? [`kata bersama: ${shared.join(", ")}`] : []),
    ];
    const common = { nilai: best.like, keyakinan, oleh: "mesin" as const, bukti };
    return lampiranOf === "b"
      ? [{ a: index, tempatA: "batang-tubuh", b: best.lampiran, tempatB: "lampiran", ...common }]
      : [{ a: best.lampiran, tempatA: "lampiran", b: index, tempatB: "batang-tubuh", ...common }];
  });
}

/** For each wanted provision the norms that share most with it; only the terms that are wanted are looked at. */
function nearest(
  wanted: readonly Bentuk[],
  lampiran: readonly Satuan[],
  { ruang }: Meja,
  map: Int32Array | undefined,
): readonly (readonly number[])[] {
  const holders = new Map<number, number[]>();
  for (const { utuh } of wanted) for (const id of utuh.nomor) holders.set(id, []);
  lampiran.forEach(({ utuh }, index) => {
    for (const id of utuh.nomor) holders.get(map?.[id] ?? id)?.push(index);
  });
  return wanted.map(({ utuh }) => {
    const score = new Map<number, number>();
    for (const id of utuh.nomor) {
      const weight = (ruang.bobot[id] ?? 0) ** 2;
      for (const index of holders.get(id) ?? []) score.set(index, (score.get(index) ?? 0) + weight);
    }
    const value = ([index, sum]: readonly [number, number]): number => sum / (4 + Math.sqrt(lampiran[index]?.utuh.nomor.length ?? 0));
    return [...score]
      .sort((x, y) => value(y) - value(x) || x[0] - y[0])
      .slice(0, TERBANYAK)
      .map(([index]) => index);
  });
}
