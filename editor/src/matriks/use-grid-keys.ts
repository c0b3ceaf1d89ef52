/** Moves the one tab stop of the grid with the arrow keys (WAI-ARIA grid pattern, roving tabindex). */
import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useState } from "react";

/** Row among the rows shown, column 0 for the provision of the acuan and from 1 on for the regions. */
export interface TempatSel {
  readonly baris: number;
  readonly kolom: number;
}

/** Rows passed by Page Up and Page Down: about what one window shows. */
const PAGE_ROWS = 5;

/** The place a key leads to, `null` for keys that do not move. The result lies inside the grid. */
export function moveInGrid(
  { baris, kolom }: TempatSel,
  key: string,
  withControl: boolean,
  rows: number,
  columns: number,
): TempatSel | null {
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [baris + 1, kolom],
    ArrowUp: [baris - 1, kolom],
    ArrowRight: [baris, kolom + 1],
    ArrowLeft: [baris, kolom - 1],
    PageDown: [baris + PAGE_ROWS, kolom],
    PageUp: [baris - PAGE_ROWS, kolom],
    Home: [withControl ? 0 : baris, 0],
    End: [withControl ? rows - 1 : baris, columns - 1],
  };
  const move = moves[key];
  if (!move) return null;
  const within = (value: number, length: number) => Math.max(0, Math.min(value, length - 1));
  return { baris: within(move[0], rows), kolom: within(move[1], columns) };
}

interface GridKeys {
  readonly aktif: TempatSel;
  /** Makes a cell the tab stop; with `focus` it is scrolled to and focused as soon as it is drawn. */
  readonly setAktif: (tempat: TempatSel, focus: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Keeps the active cell; `open` is called for Enter and Space on it, `reveal` scrolls to a cell. Cells are found by `data-sel="row.column"`;
 * the active one has to be drawn even outside of the window, so that it keeps the focus.
 */
export function useGridKeys(
  grid: RefObject<HTMLElement | null>,
  rows: number,
  columns: number,
  open: (tempat: TempatSel) => void,
  reveal: (tempat: TempatSel) => void,
): GridKeys {
  const [wanted, setWanted] = useState<TempatSel & { readonly focus: boolean }>({ baris: 0, kolom: 0, focus: false });
  // The filter may have taken the active row away: the tab stop has to be somewhere.
  const baris = Math.max(0, Math.min(wanted.baris, rows - 1));
  const kolom = Math.max(0, Math.min(wanted.kolom, columns - 1));
  const setAktif = useCallback((tempat: TempatSel, focus: boolean) => setWanted({ ...tempat, focus }), []);

  // After the drawing: a cell far away exists only then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish moves the focus, not a new way to fulfil it
  useLayoutEffect(() => {
    if (!wanted.focus) return;
    reveal(wanted);
    grid.current?.querySelector<HTMLElement>(`[data-sel="${wanted.baris}.${wanted.kolom}"]`)?.focus({ preventScroll: true });
  }, [wanted]);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey) return;
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        open({ baris, kolom });
        return;
      }
      const next = moveInGrid({ baris, kolom }, event.key, event.ctrlKey, rows, columns);
      if (!next) return;
      event.preventDefault();
      setAktif(next, true);
    },
    [baris, kolom, rows, columns, open, setAktif],
  );

  return { aktif: { baris, kolom }, setAktif, onKeyDown };
}
