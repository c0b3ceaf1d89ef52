/** The matrix itself: a grid of which only the rows and columns in sight are drawn, moved through by keyboard as if all were there. */
import type { MatriksRingkas, Sel } from "@selaras/parsers";
import { type FocusEvent, type MouseEvent, useCallback, useEffect, useMemo, useRef } from "react";
import { namaRingkasAcuan } from "../nama-peraturan.ts";
import { PageLink } from "../page-link.tsx";
import { GridRow } from "./grid-row.tsx";
import { alamatBaca } from "./kolom-telaah.ts";
import type { Lini } from "./matriks-rows.ts";
import { isNaskahKerja, isPendek } from "./ringkas.ts";
import { type TempatSel, useGridKeys } from "./use-grid-keys.ts";
import { useGridWindow, useUkuran } from "./use-grid-window.ts";
import { offsetsOf, scrollFor, withExtra } from "./window.ts";

interface MatriksGridProps {
  readonly ringkas: MatriksRingkas;
  readonly lines: readonly Lini[];
  readonly selOf: (id: string) => readonly Sel[] | undefined;
  readonly koreksiOf: (id: string, locator: string) => string | null;
  /** Opens the cell; column 0 is the provision of the acuan. */
  readonly onOpen: (at: number, kolom: number) => void;
  /** Told which columns are in sight. */
  readonly onSight: (ids: readonly string[]) => void;
}

/** Arrow keys, Home, End and Page keys move, Enter or a click opens. Rows are of two heights known beforehand, so that a place is a number. */
export function MatriksGrid({ ringkas, lines, selOf, koreksiOf, onOpen, onSight }: MatriksGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const columns = ringkas.kolom.length;
  const { ukuran, kotak } = useUkuran(grid, columns);
  const { baris: tinggi, barisPendek, kelompok } = ukuran;
  const offsets = useMemo(() => {
    const rowSize = (at: number) => (isPendek(ringkas, at) ? barisPendek : tinggi);
    return offsetsOf(lines.map((satu) => (satu.jenis === "baris" ? rowSize(satu.at) : kelompok)));
  }, [ringkas, lines, tinggi, barisPendek, kelompok]);
  // Line and row of the matrix by place among the rows shown.
  const rows = useMemo(() => lines.flatMap((satu, lini) => (satu.jenis === "baris" ? [{ at: satu.at, lini }] : [])), [lines]);
  const jendela = useGridWindow(grid, ukuran, kotak, offsets, columns);

  const open = useCallback(
    ({ baris, kolom }: TempatSel) => {
      const found = rows[baris];
      if (found) onOpen(found.at, kolom);
    },
    [rows, onOpen],
  );
  const reveal = ({ baris, kolom }: TempatSel) => {
    const node = grid.current;
    const lini = rows[baris]?.lini;
    if (!node || lini === undefined) return;
    // The heading above the first row of a group comes along.
    const first = lines[lini - 1]?.jenis === "kelompok" ? lini - 1 : lini;
    node.scrollTop = scrollFor(node.scrollTop, node.clientHeight, ukuran.kepala, offsets[first] ?? 0, offsets[lini + 1] ?? 0);
    if (kolom > 0)
      node.scrollLeft = scrollFor(node.scrollLeft, node.clientWidth, ukuran.acuan, (kolom - 1) * ukuran.kolom, kolom * ukuran.kolom);
  };
  const { aktif, setAktif, onKeyDown } = useGridKeys(grid, rows.length, columns + 1, open, reveal);

  const onClick = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-sel]") : null;
    const [baris = 0, kolom = 0] = (cell?.dataset.sel ?? "").split(".").map(Number);
    // Selecting words with the mouse ends in a click as well; it should not open anything.
    if (!cell || window.getSelection()?.isCollapsed === false) return;
    setAktif({ baris, kolom }, false);
    cell.focus({ preventScroll: true });
    open({ baris, kolom });
  };

  // The skip link leads to the frame; what can be worked with is the cell that holds the tab stop.
  const onFocus = (event: FocusEvent) => {
    if (event.target === event.currentTarget) setAktif(aktif, true);
  };

  const { awal, akhir } = jendela.kolom;
  useEffect(() => onSight(ringkas.kolom.slice(awal, akhir).map(({ id }) => id)), [onSight, ringkas.kolom, awal, akhir]);

  const aktifLini = rows[aktif.baris]?.lini ?? null;
  const kolom = useMemo(
    () => withExtra({ awal, akhir: Math.min(akhir, columns) }, aktif.kolom > 0 ? aktif.kolom - 1 : null),
    [awal, akhir, columns, aktif.kolom],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out what is not in sight
    <div
      ref={grid}
      id="kisi"
      role="grid"
      tabIndex={-1}
      className="matriks-kisi"
      aria-label={`Matriks terhadap ${ringkas.acuan.nama}`}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns + 1}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={onFocus}
    >
      <GridHead ringkas={ringkas} kolom={kolom} ukuran={ukuran} />
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="rowgroup" className="matriks-badan" style={{ height: offsets.at(-1) ?? 0, width: ukuran.acuan + columns * ukuran.kolom }}>
        {withExtra(jendela.lini, aktifLini).map((lini) => {
          const satu = lines[lini];
          if (!satu) return null;
          const top = offsets[lini] ?? 0;
          if (satu.jenis === "kelompok")
            return (
              // biome-ignore lint/a11y/useSemanticElements: see above
              <div
                key={`k${lini}`}
                role="row"
                tabIndex={-1}
                aria-rowindex={lini + 2}
                className="matriks-kelompok"
                style={{ top, height: ukuran.kelompok }}
              >
                {/* biome-ignore lint/a11y/useSemanticElements: see above */}
                <span role="rowheader" tabIndex={-1} aria-colindex={1} aria-colspan={columns + 1}>
                  {satu.judul}
                </span>
              </div>
            );
          return (
            <GridRow
              key={satu.at}
              ringkas={ringkas}
              at={satu.at}
              urut={satu.urut}
              lini={lini}
              top={top}
              tinggi={(offsets[lini + 1] ?? top) - top}
              ukuran={ukuran}
              kolom={kolom}
              aktif={satu.urut === aktif.baris ? aktif.kolom : null}
              selOf={selOf}
              koreksiOf={koreksiOf}
            />
          );
        })}
      </div>
    </div>
  );
}

interface GridHeadProps {
  readonly ringkas: MatriksRingkas;
  readonly kolom: readonly number[];
  readonly ukuran: ReturnType<typeof useUkuran>["ukuran"];
}

/** Its links are for the mouse: by keyboard the drawer leads to the same pages, and the grid keeps one tab stop. */
function GridHead({ ringkas, kolom, ukuran }: GridHeadProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see MatriksGrid
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={1}
      className="matriks-judul"
      style={{ height: ukuran.kepala, width: ukuran.acuan + ringkas.kolom.length * ukuran.kolom }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see MatriksGrid */}
      <div role="columnheader" tabIndex={-1} aria-colindex={1} className="matriks-acuan" style={{ width: ukuran.acuan }}>
        <span title={ringkas.acuan.nama}>
          <PageLink to={`/baca/${ringkas.acuan.id}`} tabIndex={-1}>
            {namaRingkasAcuan(ringkas.acuan.nama)}
          </PageLink>{" "}
        </span>
        {isNaskahKerja(ringkas) ? <span className="badge-naskah-kerja">Naskah kerja</span> : null}
      </div>
      {kolom.map((satu) => {
        const { id = "", nama = "" } = ringkas.kolom[satu] ?? {};
        return (
          // biome-ignore lint/a11y/useSemanticElements: see MatriksGrid
          <div
            key={id}
            role="columnheader"
            tabIndex={-1}
            aria-colindex={satu + 2}
            className="matriks-nama"
            style={{ left: ukuran.acuan + satu * ukuran.kolom, width: ukuran.kolom }}
          >
            <PageLink to={alamatBaca(id)} tabIndex={-1}>
              {nama}
            </PageLink>
          </div>
        );
      })}
    </div>
  );
}
