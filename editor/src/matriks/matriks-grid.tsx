/** The matrix itself: a real table (its head repeats in print) that is moved through like a grid. */
import type { Baris, Matriks, Sel } from "@selaras/parsers";
import { type MouseEvent, memo, useRef } from "react";
import { namaRingkasAcuan } from "../nama-peraturan.ts";
import { PageLink } from "../page-link.tsx";
import { AsalTanda, sebutanAsal } from "../reading/asal-mark.tsx";
import { DiffView } from "./diff-view.tsx";
import { HubunganTanda } from "./hubungan.tsx";
import type { BarisTampil, KelompokBaris } from "./matriks-rows.ts";
import { shortDiff } from "./short-diff.ts";
import { type TempatSel, useGridKeys } from "./use-grid-keys.ts";

interface MatriksGridProps {
  readonly matriks: Matriks;
  readonly kelompok: readonly KelompokBaris[];
  /** Opens the cell; column 0 is the provision of the acuan. */
  readonly onOpen: (baris: Baris, kolom: number) => void;
}

/** Draws `kelompok`. Arrow keys move, Enter or a click opens. */
export function MatriksGrid({ matriks, kelompok, onOpen }: MatriksGridProps) {
  const grid = useRef<HTMLTableElement>(null);
  const semua = kelompok.flatMap((satu) => satu.baris);
  const open = ({ baris, kolom }: TempatSel) => {
    const found = semua[baris];
    if (found) onOpen(found.baris, kolom);
  };
  const { aktif, setAktif, onKeyDown } = useGridKeys(grid, semua.length, matriks.kolom.length + 1, open);

  const onClick = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-sel]") : null;
    const [baris = 0, kolom = 0] = (cell?.dataset.sel ?? "").split(".").map(Number);
    // Selecting words with the mouse ends in a click as well; it should not open anything.
    if (!cell || window.getSelection()?.isCollapsed === false) return;
    setAktif({ baris, kolom });
    cell.focus();
    open({ baris, kolom });
  };

  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table by meaning, a grid by keyboard
      role="grid"
      className="matriks-tabel"
      aria-label={`Matriks terhadap ${matriks.acuan.nama}`}
      style={{ minWidth: `calc(17rem + ${matriks.kolom.length} * 12rem)` }}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <thead>
        <tr>
          <th scope="col" className="matriks-acuan">
            <span title={matriks.acuan.nama}>
              <PageLink to={`/baca/${matriks.acuan.id}`}>{namaRingkasAcuan(matriks.acuan.nama)}</PageLink>{" "}
            </span>
            {isNaskahKerja(matriks) ? <span className="badge-naskah-kerja">Naskah kerja</span> : null}
          </th>
          {matriks.kolom.map((kolom) => (
            <th key={kolom.id} scope="col">
              <PageLink to={`/baca/${kolom.id}`}>{kolom.nama}</PageLink>
            </th>
          ))}
        </tr>
      </thead>
      {kelompok.map((satu) => (
        <tbody key={`${satu.judul} ${satu.baris[0]?.urut}`}>
          <tr className="matriks-kelompok">
            <th scope="rowgroup" colSpan={matriks.kolom.length + 1}>
              <span>{satu.judul}</span>
            </th>
          </tr>
          {satu.baris.map((tampil) => (
            <MatriksRow key={tampil.baris.locator} tampil={tampil} aktif={tampil.urut === aktif.baris ? aktif.kolom : null} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** An acuan whose wording carries provenance is a working text and must never look like the official one. */
const isNaskahKerja = (matriks: Matriks): boolean => matriks.baris.some((baris) => baris.asal !== undefined);

/** `aktif` is the column that holds the tab stop, `null` in all rows but one. */
const MatriksRow = memo(function MatriksRow({
  tampil: { baris, urut },
  aktif,
}: {
  readonly tampil: BarisTampil;
  readonly aktif: number | null;
}) {
  return (
    <tr>
      <th scope="row" className="matriks-acuan" data-sel={`${urut}.0`} tabIndex={aktif === 0 ? 0 : -1}>
        <span className="matriks-locator">
          {baris.locator}
          {baris.asal ? (
            <span title={sebutanAsal(baris.asal)}>
              <AsalTanda asal={baris.asal} />
            </span>
          ) : null}
        </span>
        <span className="matriks-teks">{baris.teks}</span>
      </th>
      {baris.sel.map((sel, kolom) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in the order of the columns
          key={kolom}
          className="matriks-sel"
          data-sel={`${urut}.${kolom + 1}`}
          data-hubungan={sel.hubungan}
          tabIndex={aktif === kolom + 1 ? 0 : -1}
        >
          <SelView sel={sel} />
        </td>
      ))}
    </tr>
  );
});

function SelView({ sel }: { readonly sel: Sel }) {
  const beda = shortDiff(sel.beda);
  return (
    <>
      <span className="matriks-locator">
        <HubunganTanda hubungan={sel.hubungan} />
        {sel.usulan ? <span className="usulan">usulan</span> : null}
        {sel.pasangan.length > 0 ? <span className="matriks-pasangan">{sel.pasangan.map((satu) => satu.locator).join("; ")}</span> : null}
      </span>
      {beda.length > 0 ? (
        <span className="matriks-teks">
          <DiffView beda={beda} />
        </span>
      ) : null}
    </>
  );
}
