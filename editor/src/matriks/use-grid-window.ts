/** Follows the scroll position of the grid and says what is to be drawn. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from "react";
import { type Rentang, rangeWithin } from "./window.ts";

/** Sizes of the grid in pixels. */
export interface Ukuran {
  readonly kepala: number;
  readonly baris: number;
  /** A row in which no words differ. */
  readonly barisPendek: number;
  readonly kelompok: number;
  readonly acuan: number;
  readonly kolom: number;
}

/** Sizes in rem, so that a larger font makes larger cells. */
const REM = { kepala: 2.875, baris: 5.875, barisPendek: 4.75, kelompok: 1.5, acuan: 17.5, kolom: 11.75 } as const;
/** A narrow window keeps at least this share for the regions. */
const ACUAN_AT_MOST = 0.42;
const LINES_BEYOND = 3;
const COLUMNS_BEYOND = 1;

interface Kotak {
  readonly lebar: number;
  readonly tinggi: number;
  readonly rem: number;
}

const NO_BOX: Kotak = { lebar: 1280, tinggi: 480, rem: 16 };

/** Sizes for a window of this width: few columns fill it, many keep their least width. */
export function ukuranFor({ lebar, rem }: Pick<Kotak, "lebar" | "rem">, kolom: number): Ukuran {
  const acuan = Math.min(REM.acuan * rem, lebar * ACUAN_AT_MOST);
  const free = Math.floor((lebar - acuan) / Math.max(1, kolom));
  return {
    kepala: REM.kepala * rem,
    baris: REM.baris * rem,
    barisPendek: REM.barisPendek * rem,
    kelompok: REM.kelompok * rem,
    acuan,
    kolom: Math.max(REM.kolom * rem, free),
  };
}

/** Reads the box of the grid, again whenever its size changes. */
export function useUkuran(grid: RefObject<HTMLElement | null>, kolom: number): { readonly ukuran: Ukuran; readonly kotak: Kotak } {
  const [kotak, setKotak] = useState(NO_BOX);
  useLayoutEffect(() => {
    const node = grid.current;
    if (!node) return;
    const read = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || NO_BOX.rem;
      setKotak({ lebar: node.clientWidth, tinggi: node.clientHeight, rem });
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(node);
    return () => observer.disconnect();
  }, [grid]);
  return { ukuran: ukuranFor(kotak, kolom), kotak };
}

/** The lines and columns inside the window; the value changes only when one of them comes or goes, so that scrolling draws little. */
export function useGridWindow(
  grid: RefObject<HTMLElement | null>,
  ukuran: Ukuran,
  kotak: Kotak,
  offsets: readonly number[],
  kolom: number,
): { readonly lini: Rentang; readonly kolom: Rentang } {
  const read = useCallback(() => {
    const { scrollTop = 0, scrollLeft = 0 } = grid.current ?? {};
    const lini = rangeWithin(offsets, scrollTop, scrollTop + kotak.tinggi - ukuran.kepala, LINES_BEYOND);
    const awal = Math.max(0, Math.floor(scrollLeft / ukuran.kolom) - COLUMNS_BEYOND);
    const akhir = Math.min(kolom, Math.ceil((scrollLeft + kotak.lebar - ukuran.acuan) / ukuran.kolom) + COLUMNS_BEYOND);
    return { lini, kolom: { awal, akhir: Math.max(awal, akhir) } };
  }, [grid, offsets, kotak.tinggi, kotak.lebar, ukuran.kepala, ukuran.kolom, ukuran.acuan, kolom]);

  const [jendela, setJendela] = useState(read);
  useLayoutEffect(() => setJendela(read()), [read]);
  useEffect(() => {
    const node = grid.current;
    if (!node) return;
    let frame = 0;
    const follow = () => {
      if (frame) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        const now = read();
        setJendela((before) => (sama(before.lini, now.lini) && sama(before.kolom, now.kolom) ? before : now));
      });
    };
    node.addEventListener("scroll", follow, { passive: true });
    return () => {
      node.removeEventListener("scroll", follow);
      cancelAnimationFrame(frame);
    };
  }, [grid, read]);
  return jendela;
}

const sama = (a: Rentang, b: Rentang): boolean => a.awal === b.awal && a.akhir === b.akhir;
