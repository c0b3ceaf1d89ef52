import type { Bahan } from "./bahan.ts";
import { kataBersama } from "./bukti.ts";
import type { Meja } from "./calon.ts";
import type { Jangkar } from "./dukungan.ts";
import type { Jodoh } from "./jodoh.ts";
import { bandingkan } from "./vektor.ts";

/** Definitions of the same term were always counterparts on the five regions. */
const SENAMA = 0.99;
/** Another term with nearly the same meaning may be the same thing renamed: only proposed. */
const SEARTI = 0.8;
const USULAN_SEARTI = 0.4;

/** Pairs the definitions: by the term they define or its abbreviation, whatever they say of it; a renamed term by its meaning. */
export function jodohDefinisi(
  meja: Meja,
  acuan: Bahan,
  lain: Bahan,
  pasti: readonly Jangkar[],
  allowed: (a: number, b: number) => boolean,
): readonly Jodoh[] {
  const made = new Set(pasti.map(({ a, b }) => `${a} ${b}`));
  const byPerson = { a: new Set(pasti.map(({ a }) => a)), b: new Set(pasti.map(({ b }) => b)) };
  const byName = new Map<string, number[]>();
  meja.b.batang.forEach(({ nama }, j) => {
    for (const name of nama) byName.set(name, [...(byName.get(name) ?? []), j]);
  });
  const found: Jodoh[] = [];
  const free: number[] = [];
  meja.a.batang.forEach(({ nama }, i) => {
    const same = [...new Set(nama.flatMap((name) => byName.get(name) ?? []))]
      .filter((j) => allowed(i, j) && !made.has(`${i} ${j}`))
      .sort((x, y) => x - y);
    for (const j of same) found.push(jodoh(i, j, SENAMA, `mendefinisikan istilah yang sama: ${nama[0]}`));
    if (same.length === 0 && !byPerson.a.has(i) && acuan.ketentuan[i]?.definisi) free.push(i);
  });
  const taken = new Set(found.map(({ b }) => b));
  const open = [...lain.ketentuan.keys()].filter((j) => lain.ketentuan[j]?.definisi && !taken.has(j) && !byPerson.b.has(j));
  for (const i of free) {
    const best = open
      .filter((j) => allowed(i, j))
      .map((j) => ({ j, like: likeness(i, j) }))
      .reduce((one, other) => (other.like > one.like ? other : one), { j: -1, like: 0 });
    if (best.like < SEARTI) continue;
    found.push(jodoh(i, best.j, USULAN_SEARTI, "istilahnya berbeda, tetapi pengertiannya hampir sama"));
    open.splice(open.indexOf(best.j), 1);
  }
  return found;

  function likeness(i: number, j: number): number {
    const [x, y] = [meja.bentukA[i], meja.bentukB[j]];
    return x === undefined || y === undefined ? 0 : bandingkan(x.utuh, y.utuh).cosinus;
  }

  function jodoh(a: number, b: number, keyakinan: number, why: string): Jodoh {
    const nilai = likeness(a, b);
    const shared = kataBersama(meja.a, meja.bentukA[a]?.utuh, meja.bentukB[b]?.utuh);
    return {
      a,
      tempatA: "batang-tubuh",
      b,
      tempatB: "batang-tubuh",
      nilai,
      keyakinan,
      oleh: "mesin",
      bukti: [why, `${Math.round(nilai * 100)}% kesamaan kata`, ...(shared.length > 0 ? [`kata bersama: ${shared.join(", ")}`] : [])],
    };
  }
}
