import { diffArrays } from "diff";
import type { Kata } from "./kata.ts";
import type { Potongan } from "./matriks.ts";

/** Two texts of more words than this are not compared word by word (cost grows with the square of what differs). */
const MAX_WORDS = 6_000;

/**
 * The words that differ between two texts, as pieces that joined give both texts: `tetap` + `hilang` is the first, `tetap` + `baru`
 * the second. Words compare by `bentuk`, so case, region names and punctuation alone make no difference.
 */
export function diffWords(a: readonly Kata[], b: readonly Kata[]): readonly Potongan[] {
  if (a.length + b.length > MAX_WORDS) return [piece("hilang", a), piece("baru", b)];
  const { awal, akhir } = tepiSama(a, b, sama);
  const changes: Ubahan[] = [{ jenis: "tetap", kata: b.slice(0, awal) }];
  const [left, right] = [a.slice(awal, a.length - akhir), b.slice(awal, b.length - akhir)];
  if (left.length === 0 || right.length === 0) {
    changes.push({ jenis: "hilang", kata: left }, { jenis: "baru", kata: right });
  } else {
    for (const change of diffArrays(left, right, { comparator: sama }))
      changes.push({ jenis: change.removed ? "hilang" : change.added ? "baru" : "tetap", kata: change.value });
  }
  changes.push({ jenis: "tetap", kata: b.slice(b.length - akhir) });
  const pieces: Potongan[] = [];
  for (const { jenis, kata } of geser(changes.filter(({ kata: words }) => words.length > 0))) push(pieces, piece(jenis, kata));
  return pieces;
}

interface Ubahan {
  readonly jenis: Potongan["jenis"];
  readonly kata: readonly Kata[];
}

/**
 * `satu [unit organisasi, lintas] unit organisasi` and `satu unit organisasi, [lintas unit organisasi,]` are the same difference; a reader wants
 * the second, which begins behind a comma. Moves a piece that stands alone as far as its words allow.
 */
function geser(changes: readonly Ubahan[]): readonly Ubahan[] {
  const made = changes.map(({ jenis, kata }) => ({ jenis, kata: [...kata] }));
  for (let at = 1; at + 1 < made.length; at++) {
    const [before, here, after] = [made[at - 1], made[at], made[at + 1]];
    if (before?.jenis !== "tetap" || here === undefined || here.jenis === "tetap" || after?.jenis !== "tetap") continue;
    const ring = here.kata;
    let steps = 0;
    const most = Math.min(ring.length, after.kata.length);
    while (steps < most && !isKoma(steps === 0 ? before.kata[before.kata.length - 1] : ring[steps - 1])) {
      if (!sama(ring[steps] as Kata, after.kata[steps] as Kata)) break;
      steps++;
    }
    if (steps === 0 || !isKoma(ring[steps - 1])) continue;
    const moved = ring.splice(0, steps);
    before.kata.push(...moved);
    ring.push(...after.kata.splice(0, steps));
  }
  return made;
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

const piece = (jenis: Potongan["jenis"], words: readonly Kata[]): Potongan => ({ jenis, teks: words.map(({ teks }) => teks).join("") });

function push(pieces: Potongan[], next: Potongan): void {
  if (next.teks === "") return;
  const last = pieces[pieces.length - 1];
  if (last?.jenis === next.jenis) pieces[pieces.length - 1] = { jenis: last.jenis, teks: last.teks + next.teks };
  else pieces.push(next);
}
