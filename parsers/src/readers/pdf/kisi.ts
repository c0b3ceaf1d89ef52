/** Grids of ruled lines: where they part a page into cells. */
import type { GarisPdf } from "./garis-pdf.ts";

export interface SelKisi {
  readonly kiri: number;
  readonly atas: number;
  readonly kanan: number;
  readonly bawah: number;
  /** Row and column of its upper left corner, from 0. */
  readonly baris: number;
  readonly lajur: number;
  readonly rowspan: number;
  readonly colspan: number;
}

export interface Kisi {
  /** Edges of the columns and of the rows. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly sel: readonly SelKisi[];
}

/** Points: lines that miss each other by less meet, edges that differ by less are one. */
const DEKAT = 3;
/** More lines are a drawing. */
const TERBANYAK = 500;
/** More cells on a page are squared paper. */
const SEL_TERBANYAK = 2_000;

/** The grids of a page with at least two columns whose cells are all rectangles; a chart of boxes and arrows is none. */
export function kisiDi(garis: readonly GarisPdf[]): readonly Kisi[] {
  const datar = gabung(garis.filter(({ y1, y2 }) => y1 === y2));
  const tegak = gabung(garis.filter(({ x1, x2 }) => x1 === x2).map(tukar)).map(tukar);
  if (datar.length < 2 || tegak.length < 3 || datar.length + tegak.length > TERBANYAK) return [];
  return kelompok(datar, tegak).flatMap((satu) => kisiOf(satu.datar, satu.tegak) ?? []);
}

const tukar = ({ x1, y1, x2, y2 }: GarisPdf): GarisPdf => ({ x1: y1, y1: x1, x2: y2, y2: x2 });

/** Strokes that go on in each other, as one. For level ones. */
function gabung(garis: readonly GarisPdf[]): readonly GarisPdf[] {
  const urut = [...garis].sort((a, b) => Math.round((a.y1 - b.y1) / DEKAT) || a.x1 - b.x1);
  const hasil: GarisPdf[] = [];
  for (const satu of urut) {
    const kini = hasil.at(-1);
    if (kini !== undefined && Math.abs(kini.y1 - satu.y1) < DEKAT && satu.x1 <= kini.x2 + DEKAT)
      hasil[hasil.length - 1] = { ...kini, x2: Math.max(kini.x2, satu.x2) };
    else hasil.push(satu);
  }
  return hasil;
}

interface Kelompok {
  readonly datar: GarisPdf[];
  readonly tegak: GarisPdf[];
}

const bertemu = (datar: GarisPdf, tegak: GarisPdf): boolean =>
  tegak.x1 >= datar.x1 - DEKAT && tegak.x1 <= datar.x2 + DEKAT && datar.y1 >= tegak.y1 - DEKAT && datar.y1 <= tegak.y2 + DEKAT;

/** Lines that meet, directly or through others. */
function kelompok(datar: readonly GarisPdf[], tegak: readonly GarisPdf[]): readonly Kelompok[] {
  const sisaDatar = new Set(datar);
  const sisaTegak = new Set(tegak);
  const semua: Kelompok[] = [];
  for (const awal of datar) {
    if (!sisaDatar.delete(awal)) continue;
    const satu: Kelompok = { datar: [awal], tegak: [] };
    for (let d = 0, t = 0; d < satu.datar.length || t < satu.tegak.length; ) {
      const kini = satu.datar[d];
      if (kini !== undefined) {
        d++;
        for (const lain of sisaTegak) if (bertemu(kini, lain) && sisaTegak.delete(lain)) satu.tegak.push(lain);
        continue;
      }
      const tiang = satu.tegak[t++] as GarisPdf;
      for (const lain of sisaDatar) if (bertemu(lain, tiang) && sisaDatar.delete(lain)) satu.datar.push(lain);
    }
    semua.push(satu);
  }
  return semua;
}

/** Edges, those that lie near each other as one. */
function tepiOf(semua: readonly number[]): readonly number[] {
  const hasil: number[] = [];
  for (const satu of [...semua].sort((a, b) => a - b)) if (satu - (hasil.at(-1) ?? Number.NEGATIVE_INFINITY) > DEKAT) hasil.push(satu);
  return hasil;
}

function kisiOf(datar: readonly GarisPdf[], tegak: readonly GarisPdf[]): Kisi | null {
  const [xs, ys] = [tepiOf(tegak.map(({ x1 }) => x1)), tepiOf(datar.map(({ y1 }) => y1))];
  const [lajur, baris] = [xs.length - 1, ys.length - 1];
  if (lajur < 2 || baris < 1 || lajur * baris > SEL_TERBANYAK) return null;
  const tengah = (tepi: readonly number[], at: number): number => ((tepi[at] ?? 0) + (tepi[at + 1] ?? 0)) / 2;
  const adaTegak = (at: number, y: number): boolean =>
    tegak.some((satu) => Math.abs(satu.x1 - (xs[at] ?? 0)) <= DEKAT && satu.y1 - DEKAT <= y && satu.y2 + DEKAT >= y);
  const adaDatar = (at: number, x: number): boolean =>
    datar.some((satu) => Math.abs(satu.y1 - (ys[at] ?? 0)) <= DEKAT && satu.x1 - DEKAT <= x && satu.x2 + DEKAT >= x);
  const terisi = Array.from({ length: baris * lajur }, () => false);
  const sel: SelKisi[] = [];
  for (let r = 0; r < baris; r++) {
    for (let c = 0; c < lajur; c++) {
      if (terisi[r * lajur + c] === true) continue;
      let colspan = 1;
      while (c + colspan < lajur && !adaTegak(c + colspan, tengah(ys, r))) colspan++;
      let rowspan = 1;
      while (r + rowspan < baris && !adaDatar(r + rowspan, tengah(xs, c))) rowspan++;
      for (let y = r; y < r + rowspan; y++) {
        for (let x = c; x < c + colspan; x++) {
          const dalamnya = (x > c && adaTegak(x, tengah(ys, y))) || (y > r && adaDatar(y, tengah(xs, x)));
          if (terisi[y * lajur + x] === true || dalamnya) return null;
          terisi[y * lajur + x] = true;
        }
      }
      const [kiri = 0, kanan = 0, atas = 0, bawah = 0] = [xs[c], xs[c + colspan], ys[r], ys[r + rowspan]];
      sel.push({ kiri, atas, kanan, bawah, baris: r, lajur: c, rowspan, colspan });
    }
  }
  return sel.length < 2 ? null : { xs, ys, sel };
}
