import type { Kosakata, Satuan } from "./satuan.ts";
import { type Bentuk, bandingkan, bentukOf, type Ruang, ruangOf, type Vektor } from "./vektor.ts";

/** Two provisions that share enough words to be looked at, with what the words alone say. Indices into the bodies. */
export interface Calon {
  readonly a: number;
  readonly b: number;
  /** Likeness of the words, 0..1: of the whole provisions. */
  readonly kata: number;
  /** The same, or of one sentence or item with the other provision, where that is more. */
  readonly bagian: number;
  /** How much of the shorter one stands in the longer one, 0..1. */
  readonly memuat: number;
  /** Share of the first words that is common, 0..1: the subject, in most provisions. */
  readonly pokok: number;
  /** Likeness of the headings, 0..1. */
  readonly judul: number;
  /** The first predicate is the same: 1, another: 0. */
  readonly predikat: number;
  /** One is an annex clause, a repeal or a commencement, and the other is not: 1. */
  readonly lainPeranan: number;
  /** Both are annex clauses, other than on a form: 1. */
  readonly klausul: number;
  /** Both repeal, or both say when the regulation enters into force: 1. */
  readonly penutup: number;
}

/** Everything that is looked at in one comparison. */
export interface Meja {
  readonly a: Kosakata;
  readonly b: Kosakata;
  readonly ruang: Ruang;
  readonly bentukA: readonly Bentuk[];
  readonly bentukB: readonly Bentuk[];
  readonly calon: readonly Calon[];
}

/** Provisions with less in common do not say the same; the least like pair of the gold that goes by words has 0.23. */
const TERENDAH = 0.18;
/** How many provisions of `b` are looked at for one of `a`; of the 519 pairs of the gold that go by words each was among the first six. */
const TERBANYAK = 12;
/** A term of more provisions than this finds none, unless no other term does (it always counts where two are compared). */
const TERLALU_UMUM = 48;
/** A likeness below this is not worth working out, where neither has parts that may be more like the other. */
const TERSIA = 0.08;
/** More annex clauses, repeals and commencements than this has no regulation of the corpus (the most is 9); others go by their words. */
const FORMAL = 64;

/** The pairs of body provisions worth looking at. Cost grows with the number of terms, not with the product of the lists. */
export function calonOf(a: Kosakata, b: Kosakata): Meja {
  const ruang = ruangOf(a, b);
  const bentukA = a.batang.map((satuan) => bentukOf(satuan, ruang));
  const bentukB = b.batang.map((satuan) => bentukOf(satuan, ruang, ruang.ofB));
  const cari = pencari(bentukB, ruang);
  const judulSerupa = pembandingJudul(ruang);
  const formal = [...b.batang.keys()].filter((j) => b.batang[j]?.peranan !== "norma").slice(0, FORMAL);
  const calon: Calon[] = [];
  a.batang.forEach((left, i) => {
    if (left.nama.length > 0) return;
    const found = cari(bentukA[i] as Bentuk, (i / Math.max(1, a.batang.length - 1)) * (b.batang.length - 1));
    // the formula set aside, an annex clause has few words: it goes by its heading and its reference, so every such clause is looked at
    const others = left.peranan === "norma" ? [] : formal.filter((j) => b.batang[j]?.peranan === left.peranan && !found.includes(j));
    for (const j of [...found, ...others]) {
      const right = b.batang[j];
      if (right === undefined || right.nama.length > 0) continue;
      const made = calonBetween(i, left, bentukA[i] as Bentuk, j, right, bentukB[j] as Bentuk, ruang, judulSerupa(left, right));
      if (Math.max(made.kata, made.bagian) >= TERENDAH || (made.klausul === 1 && made.judul > 0) || made.penutup === 1) calon.push(made);
    }
  });
  return { a, b, ruang, bentukA, bentukB, calon };
}

/** A finder of the provisions that share most with a given one, the likest first, of equal ones the nearest to `place`: an inverted index. */
function pencari(among: readonly Bentuk[], ruang: Ruang): (bentuk: Bentuk, place: number) => readonly number[] {
  const holders = holdersOf(among, ruang.bobot.length);
  const score = new Float64Array(among.length);
  const seen = new Int32Array(among.length);
  const scale = Float64Array.from(among, ({ utuh }) => 1 / Math.sqrt(1 + utuh.panjang));
  return ({ utuh, potong }, place) => {
    const count = collect(utuh, TERLALU_UMUM) || collect(utuh, among.length);
    const best: Temuan[] = [];
    for (let at = 0; at < count; at++) {
      const index = seen[at] ?? 0;
      const shared = score[index] ?? 0;
      const { utuh: text, potong: parts } = among[index] as Bentuk;
      score[index] = 0;
      if (shared < TERSIA * utuh.panjang * text.panjang && potong.length + parts.length === 0) continue;
      const own = { index, value: shared * (scale[index] ?? 0), off: Math.abs(index - place) };
      const last = best[TERBANYAK - 1];
      if (last !== undefined && !isBefore(own, last)) continue;
      let rank = Math.min(best.length, TERBANYAK - 1);
      for (; rank > 0 && isBefore(own, best[rank - 1] as Temuan); rank--) best[rank] = best[rank - 1] as Temuan;
      best[rank] = own;
    }
    return best.map(({ index }) => index);
  };

  /** Scores the holders of the terms; how many there are. */
  function collect({ nomor }: Vektor, most: number): number {
    let count = 0;
    for (const id of nomor) {
      const from = holders.from[id] ?? 0;
      const to = holders.from[id + 1] ?? from;
      if (to - from > most) continue;
      const weight = (ruang.bobot[id] ?? 0) ** 2;
      for (let at = from; at < to; at++) {
        const index = holders.index[at] ?? 0;
        const before = score[index] ?? 0;
        if (before === 0) seen[count++] = index;
        score[index] = before + weight;
      }
    }
    return count;
  }
}

interface Temuan {
  readonly index: number;
  readonly value: number;
  readonly off: number;
}

const isBefore = (one: Temuan, other: Temuan): boolean =>
  one.value !== other.value ? one.value > other.value : one.off !== other.off ? one.off < other.off : one.index < other.index;

/** Which provisions hold a term: those at `from[id]` up to `from[id + 1]` of `index`. */
function holdersOf(among: readonly Bentuk[], size: number): { readonly from: Int32Array; readonly index: Int32Array } {
  const from = new Int32Array(size + 1);
  for (const { utuh } of among) for (const id of utuh.nomor) from[id + 1] = (from[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id++) from[id + 1] = (from[id + 1] ?? 0) + (from[id] ?? 0);
  const next = from.slice();
  const index = new Int32Array(from[size] ?? 0);
  among.forEach(({ utuh }, own) => {
    for (const id of utuh.nomor) {
      const at = next[id] ?? 0;
      index[at] = own;
      next[id] = at + 1;
    }
  });
  return { from, index };
}

function calonBetween(i: number, left: Satuan, x: Bentuk, j: number, right: Satuan, y: Bentuk, ruang: Ruang, judul: number): Calon {
  const whole = bandingkan(x.utuh, y.utuh);
  return {
    a: i,
    b: j,
    kata: whole.cosinus,
    bagian: Math.max(whole.cosinus, likestPart(x, y.utuh), likestPart(y, x.utuh)),
    memuat: Math.max(whole.aDalamB, whole.bDalamA),
    pokok: shareOf(left.pokok, right.pokok, ruang),
    judul,
    predikat: left.predikat >= 0 && left.predikat === ruang.ofB[right.predikat] ? 1 : 0,
    lainPeranan: left.peranan === right.peranan ? 0 : 1,
    klausul: left.peranan === "klausul-lampiran" && right.peranan === "klausul-lampiran" ? 1 : 0,
    penutup: left.peranan === right.peranan && (left.peranan === "pencabutan" || left.peranan === "keberlakuan") ? 1 : 0,
  };
}

const likestPart = ({ potong }: Bentuk, whole: Vektor): number =>
  potong.reduce((best, part) => Math.max(best, bandingkan(part, whole).cosinus), 0);

/** Dice over the words of two short lists. */
function shareOf(a: readonly number[], b: readonly number[], { ofB }: Ruang): number {
  if (a.length + b.length === 0) return 0;
  let shared = 0;
  for (const id of b) if (a.includes(ofB[id] ?? -1)) shared++;
  return (2 * shared) / (a.length + b.length);
}

/** A heading one level above or below counts this much beside the innermost ones (one region groups more finely than another). */
const SELANGKAH = 0.7;

/** More than any regulation has headings. */
const BANYAK = 2 ** 20;

/** Likeness of the headings above two provisions; worked out once for each pair of headings. */
function pembandingJudul(ruang: Ruang): (a: Satuan, b: Satuan) => number {
  const known = new Map<number, number>();
  return (a, b) => {
    if (a.judul.length === 0 || b.judul.length === 0) return 0;
    const key = a.golongan * BANYAK + b.golongan;
    const found = known.get(key);
    if (found !== undefined) return found;
    const [left, right] = [a.judul[0] ?? [], b.judul[0] ?? []];
    const across = [
      ...a.judul.slice(1).map((one) => shareOf(one, right, ruang)),
      ...b.judul.slice(1).map((one) => shareOf(left, one, ruang)),
    ];
    const made = Math.max(shareOf(left, right, ruang), SELANGKAH * Math.max(0, ...across));
    known.set(key, made);
    return made;
  };
}
