import { diffArrays } from "diff";
import type { Kata } from "./kata.ts";
import type { Potongan } from "./matriks.ts";

/** Two texts of more words than this are not compared word by word (cost grows with the square of what differs). */
export const MAX_WORDS = 6_000;

/**
 * The words that differ between two texts, as pieces that joined give both texts: `tetap` + `hilang` is the first, `tetap` + `baru`
 * the second. Words compare by `bentuk`, so case, region names and punctuation alone make no difference; where the first text prints a piece
 * that agrees in another way, `acuan` holds it, so that neither text is ever quoted with the words of the other.
 */
export function diffWords(a: readonly Kata[], b: readonly Kata[]): readonly Potongan[] {
  if (a.length + b.length > MAX_WORDS) return [piece("hilang", a), piece("baru", b)];
  const { awal, akhir } = tepiSama(a, b, sama);
  const changes: Ubahan[] = [tetap(a.slice(0, awal), b.slice(0, awal))];
  const [left, right] = [a.slice(awal, a.length - akhir), b.slice(awal, b.length - akhir)];
  if (left.length === 0 || right.length === 0) {
    changes.push({ jenis: "hilang", a: [...left], b: [] }, { jenis: "baru", a: [], b: [...right] });
  } else {
    let [atA, atB] = [0, 0];
    for (const { removed, added, count = 0 } of diffArrays(left, right, { comparator: sama })) {
      const [ownA, ownB] = [added ? [] : left.slice(atA, atA + count), removed ? [] : right.slice(atB, atB + count)];
      changes.push(removed || added ? { jenis: removed ? "hilang" : "baru", a: ownA, b: ownB } : tetap(ownA, ownB));
      atA += ownA.length;
      atB += ownB.length;
    }
  }
  changes.push(tetap(a.slice(a.length - akhir), b.slice(b.length - akhir)));
  const pieces: Potongan[] = [];
  for (const change of geser(changes.filter((one) => one.a.length + one.b.length > 0))) push(pieces, potonganOf(change));
  return pieces;
}

/** Words that agree, or that one text lacks, as each text prints them. */
interface Ubahan {
  readonly jenis: Potongan["jenis"];
  readonly a: Kata[];
  readonly b: Kata[];
}

const tetap = (a: readonly Kata[], b: readonly Kata[]): Ubahan => ({ jenis: "tetap", a: [...a], b: [...b] });

/**
 * `satu [unit organisasi, lintas] unit organisasi` and `satu unit organisasi, [lintas unit organisasi,]` are the same difference; a reader wants
 * the second, which begins behind a comma, or else one that ends with it: `[Pejabat Madya,] Pejabat Pratama`, not `Pejabat [Madya, Pejabat]
 * Pratama`. Moves a piece that stands alone as far as its words allow.
 */
function geser(changes: readonly Ubahan[]): readonly Ubahan[] {
  for (let at = 1; at + 1 < changes.length; at++) {
    const [before, here, after] = [changes[at - 1], changes[at], changes[at + 1]];
    if (before?.jenis !== "tetap" || here === undefined || here.jenis === "tetap" || after?.jenis !== "tetap") continue;
    const [own, other] = here.jenis === "hilang" ? (["a", "b"] as const) : (["b", "a"] as const);
    const ring = here[own];
    const fore = langkahMaju(before[own], ring, after[own]);
    if (fore > 0) {
      before[own].push(...ring.splice(0, fore));
      before[other].push(...after[other].splice(0, fore));
      ring.push(...after[own].splice(0, fore));
      continue;
    }
    const back = isKoma(before[own].at(-1)) ? 0 : langkahMundur(before[own], ring);
    if (back === 0) continue;
    after[own].unshift(...ring.splice(-back));
    after[other].unshift(...before[other].splice(-back));
    ring.unshift(...before[own].splice(-back));
  }
  return changes;
}

/** How far a piece moves on until it begins behind a comma; 0 where it does already, or never can. */
function langkahMaju(before: readonly Kata[], ring: readonly Kata[], after: readonly Kata[]): number {
  let steps = 0;
  while (steps < Math.min(ring.length, after.length) && !isKoma(steps === 0 ? before.at(-1) : ring[steps - 1])) {
    if (!sama(ring[steps] as Kata, after[steps] as Kata)) break;
    steps++;
  }
  return isKoma(ring[steps - 1]) ? steps : 0;
}

/** How far a piece moves back until it ends with a comma; 0 where it does already, or never can. */
function langkahMundur(before: readonly Kata[], ring: readonly Kata[]): number {
  let steps = 0;
  while (steps < Math.min(ring.length, before.length) && !isKoma(ring[ring.length - 1 - steps])) {
    if (!sama(ring[ring.length - 1 - steps] as Kata, before[before.length - 1 - steps] as Kata)) break;
    steps++;
  }
  return isKoma(ring[ring.length - 1 - steps]) ? steps : 0;
}

const isKoma = (kata: Kata | undefined): boolean => kata !== undefined && /^[,;]/.test(kata.teks);

const sama = (x: Kata, y: Kata): boolean => x.bentuk === y.bentuk;

/** How many elements two lists share at their head and at their tail: most provisions differ in a few words, and only those need a diff. */
export function tepiSama<T>(
  a: readonly T[],
  b: readonly T[],
  equal: (x: T, y: T) => boolean = Object.is,
): { readonly awal: number; readonly akhir: number } {
  const most = Math.min(a.length, b.length);
  let awal = 0;
  while (awal < most && equal(a[awal] as T, b[awal] as T)) awal++;
  let akhir = 0;
  while (akhir < most - awal && equal(a[a.length - 1 - akhir] as T, b[b.length - 1 - akhir] as T)) akhir++;
  return { awal, akhir };
}

const printed = (words: readonly Kata[]): string => words.map(({ teks }) => teks).join("");

const piece = (jenis: Potongan["jenis"], words: readonly Kata[]): Potongan => ({ jenis, teks: printed(words) });

function potonganOf({ jenis, a, b }: Ubahan): Potongan {
  if (jenis !== "tetap") return piece(jenis, jenis === "hilang" ? a : b);
  const [acuan, teks] = [printed(a), printed(b)];
  return acuan === teks ? { jenis, teks } : { jenis, teks, acuan };
}

function push(pieces: Potongan[], next: Potongan): void {
  if (next.teks === "" && (next.acuan ?? "") === "") return;
  const last = pieces[pieces.length - 1];
  if (last?.jenis !== next.jenis) {
    pieces.push(next);
    return;
  }
  const acuan =
    last.acuan === undefined && next.acuan === undefined ? {} : { acuan: (last.acuan ?? last.teks) + (next.acuan ?? next.teks) };
  pieces[pieces.length - 1] = { jenis: last.jenis, teks: last.teks + next.teks, ...acuan };
}
