/** What stands on a page, in reading order: lines, and rows of ruled tables. */
import type { ButirPdf } from "./butir-pdf.ts";
import type { GarisPdf } from "./garis-pdf.ts";
import { type Kisi, kisiDi } from "./kisi.ts";
import { kolomHalaman } from "./kolom-halaman.ts";
import { type Baris, renggangDi, susunBaris } from "./susun-baris.ts";

export interface SelHalaman {
  readonly baris: readonly Baris[];
  readonly colspan: number;
  readonly rowspan: number;
}

/** A row: its cells from the left, `null` where one from above reaches into it. */
export interface BarisTabel {
  readonly sel: readonly (SelHalaman | null)[];
  /** Edges of the columns in a first row of the page, `null` in the others. */
  readonly lajur: readonly number[] | null;
}

/** `kolom` counts the columns of the page in which lines stand one below the other. */
export type IsiHalaman = BarisTabel | { readonly baris: Baris; readonly renggang: boolean; readonly kolom: number };

/** The page without the pieces in `tanpa`; what stands in a grid of `garis` becomes rows. */
export function susunHalaman(
  butir: readonly ButirPdf[],
  tanpa: ReadonlySet<number> = new Set(),
  garis: readonly GarisPdf[] = [],
): readonly IsiHalaman[] {
  const ambil = butir.map((_, index) => index).filter((index) => !tanpa.has(index));
  const tabel = garis.length === 0 ? [] : tabelDi(butir, ambil, kisiDi(garis));
  const dalamTabel = new Set(tabel.flatMap(({ butir: isi }) => isi));
  const baris = susunBaris(
    butir,
    ambil.filter((index) => !dalamTabel.has(index)),
  );
  const hasil: IsiHalaman[] = [];
  let berikut = 0;
  for (const [kolom, satuKolom] of kolomDi(butir, baris, tabel.length > 0).entries()) {
    const renggang = renggangDi(satuKolom);
    for (const [nomor, satu] of satuKolom.entries()) {
      const miring = butir[satu.butir[0] ?? 0]?.miring === true;
      while (berikut < tabel.length && (miring || (tabel[berikut]?.atas ?? 0) < satu.y)) hasil.push(...(tabel[berikut++]?.baris ?? []));
      hasil.push({ baris: satu, renggang: renggang[nomor] === true, kolom });
    }
  }
  return [...hasil, ...tabel.slice(berikut).flatMap((satu) => satu.baris)];
}

/** Slanted pieces stand behind all columns; a page with a ruled table has no other columns. */
function kolomDi(butir: readonly ButirPdf[], baris: readonly Baris[], bertabel: boolean): readonly (readonly Baris[])[] {
  if (bertabel) return [baris];
  const isMiring = (satu: Baris): boolean => butir[satu.butir[0] ?? 0]?.miring === true;
  const kolom = kolomHalaman(
    butir,
    baris.filter((satu) => !isMiring(satu)),
  );
  return [...kolom.slice(0, -1), [...(kolom.at(-1) ?? []), ...baris.filter(isMiring)]];
}

interface TabelHalaman {
  readonly atas: number;
  readonly butir: readonly number[];
  readonly baris: readonly BarisTabel[];
}

/** The grids that hold text in at least two cells, top to bottom. */
function tabelDi(butir: readonly ButirPdf[], ambil: readonly number[], semua: readonly Kisi[]): readonly TabelHalaman[] {
  const milik = new Map<number, number>();
  return [...semua]
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0))
    .flatMap((kisi, nomor): readonly TabelHalaman[] => {
      const isi = isiSel(butir, ambil, kisi, (index) => !milik.has(index));
      const terpakai = [...isi.values()].flat();
      if ([...isi.values()].filter((satu) => satu.some((index) => butir[index]?.teks.trim() !== "")).length < 2) return [];
      for (const index of terpakai) milik.set(index, nomor);
      return [{ atas: kisi.ys[0] ?? 0, butir: terpakai, baris: barisOf(butir, kisi, isi) }];
    });
}

/** A piece may begin this far left of its cell, in points. */
const LUBER = 1;

/** Of each cell its pieces. A piece stands where it begins, by the middle of its letters. */
function isiSel(
  butir: readonly ButirPdf[],
  ambil: readonly number[],
  { xs, ys, sel }: Kisi,
  bebas: (index: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const petak = new Map<string, number>();
  for (const [nomor, satu] of sel.entries()) {
    for (let r = satu.baris; r < satu.baris + satu.rowspan; r++)
      for (let c = satu.lajur; c < satu.lajur + satu.colspan; c++) petak.set(`${r} ${c}`, nomor);
  }
  const isi = new Map<number, number[]>();
  for (const index of ambil) {
    const satu = butir[index] as ButirPdf;
    const x = satu.x + LUBER;
    const y = satu.y - 0.3 * satu.tinggi;
    const [c, r] = [xs.findLastIndex((tepi) => tepi <= x), ys.findLastIndex((tepi) => tepi <= y)];
    const nomor = petak.get(`${r} ${c}`);
    if (nomor === undefined || satu.miring || !bebas(index)) continue;
    const ada = isi.get(nomor);
    if (ada === undefined) isi.set(nomor, [index]);
    else ada.push(index);
  }
  return isi;
}

function barisOf(butir: readonly ButirPdf[], kisi: Kisi, isi: ReadonlyMap<number, readonly number[]>): readonly BarisTabel[] {
  const semua: (SelHalaman | null)[][] = kisi.ys.slice(1).map(() => []);
  const urut = kisi.sel.map((satu, nomor) => ({ ...satu, nomor })).sort((a, b) => a.lajur - b.lajur);
  for (const { baris, rowspan, colspan, nomor } of urut) {
    semua[baris]?.push({ baris: susunBaris(butir, isi.get(nomor) ?? []), colspan, rowspan });
    for (let r = baris + 1; r < baris + rowspan; r++) semua[r]?.push(null);
  }
  return semua.map((sel, nomor) => ({ sel, lajur: nomor === 0 ? kisi.xs : null }));
}
