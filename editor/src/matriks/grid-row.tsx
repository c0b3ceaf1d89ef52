/** One row of the grid: the provision of the acuan, and the cells of the columns that are in sight. */
import type { MatriksRingkas, Sel } from "@selaras/parsers";
import { IconNotes } from "@tabler/icons-react";
import { memo } from "react";
import { AsalTanda, sebutanAsal } from "../reading/asal-mark.tsx";
import { catatanOf, selRingkas } from "./ringkas.ts";
import { SelView } from "./sel-view.tsx";
import type { Ukuran } from "./use-grid-window.ts";

interface GridRowProps {
  readonly ringkas: MatriksRingkas;
  readonly at: number;
  readonly urut: number;
  /** Place among all lines, for `aria-rowindex`. */
  readonly lini: number;
  readonly top: number;
  readonly tinggi: number;
  readonly ukuran: Ukuran;
  /** 0-based columns to draw. */
  readonly kolom: readonly number[];
  /** The column that holds the tab stop (0 for the acuan), `null` in all rows but one. */
  readonly aktif: number | null;
  readonly selOf: (id: string) => readonly Sel[] | undefined;
  readonly koreksiOf: (id: string, locator: string) => string | null;
}

/** Row 1 is the head of the grid. */
export const GridRow = memo(function GridRow({
  ringkas,
  at,
  urut,
  lini,
  top,
  tinggi,
  ukuran,
  kolom,
  aktif,
  selOf,
  koreksiOf,
}: GridRowProps) {
  const baris = ringkas.baris[at];
  if (!baris) return null;
  const catatan = catatanOf(baris);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out the rows that are not in sight
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={lini + 2}
      className="matriks-baris"
      data-pendek={tinggi < ukuran.baris || undefined}
      style={{ top, height: tinggi }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div
        role="rowheader"
        aria-colindex={1}
        className="matriks-acuan"
        style={{ width: ukuran.acuan }}
        data-sel={`${urut}.0`}
        tabIndex={aktif === 0 ? 0 : -1}
      >
        <span className="matriks-locator">
          {baris.locator}
          {baris.asal ? (
            <span title={sebutanAsal(baris.asal)}>
              <AsalTanda asal={baris.asal} />
            </span>
          ) : null}
        </span>
        <span className="matriks-teks">{baris.teks}</span>
        {catatan.length > 0 ? (
          <span className="matriks-catatan" title={catatan.join("\n")}>
            <IconNotes size={13} aria-hidden /> {catatan[0]}
            {catatan.length > 1 ? ` (+${catatan.length - 1} catatan)` : ""}
          </span>
        ) : null}
      </div>
      {kolom.map((satu) => {
        const id = ringkas.kolom[satu]?.id ?? "";
        const sel = selRingkas(ringkas, at, satu);
        if (!sel) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: see above
          <div
            key={id}
            role="gridcell"
            aria-colindex={satu + 2}
            className="matriks-sel"
            style={{ left: ukuran.acuan + satu * ukuran.kolom, width: ukuran.kolom }}
            data-sel={`${urut}.${satu + 1}`}
            data-hubungan={sel.hubungan}
            tabIndex={aktif === satu + 1 ? 0 : -1}
          >
            <SelView ringkas={sel} rinci={selOf(id)?.[at]} dikoreksi={koreksiOf(id, baris.locator)} />
          </div>
        );
      })}
    </div>
  );
});
