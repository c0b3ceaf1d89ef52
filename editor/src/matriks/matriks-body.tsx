/** What stands below the head of the page once the matrix is here: filters, grid or overview, drawer. */
import type { KoreksiTampil, MatriksRingkas } from "@selaras/parsers";
import { useCallback, useMemo, useState } from "react";
import { Gagal } from "../gagal.tsx";
import { Kemajuan } from "../kemajuan.tsx";
import type { SaringanMatriks } from "./alamat-matriks.ts";
import { CellDrawer, type SelTerbuka } from "./cell-drawer.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { Ikhtisar } from "./ikhtisar.tsx";
import { MatriksGrid } from "./matriks-grid.tsx";
import { linesOf } from "./matriks-rows.ts";
import { PrintTable } from "./print-table.tsx";
import { useColumns } from "./use-columns.ts";

interface MatriksBodyProps {
  readonly ringkas: MatriksRingkas;
  /** Part of an address of the server that says what is compared. */
  readonly query: string;
  readonly saringan: SaringanMatriks;
  /** Rows to show; all where it is `null`. */
  readonly shown: readonly number[] | null;
  /** A new filter is under way. */
  readonly mencari: boolean;
  readonly koreksi: readonly KoreksiTampil[] | undefined;
  readonly versi: number;
  readonly ikhtisar: boolean;
  readonly onChange: (nama: string, nilai: string) => void;
  readonly onClear: () => void;
  readonly onPick: (topik: string, kolom: string) => void;
  readonly onCorrected: () => void;
}

const NO_KOREKSI: readonly KoreksiTampil[] = [];
const KEPT = "Hubungan dan letak tiap sel tetap ditampilkan; hanya kata-katanya yang belum ada.";

export function MatriksBody(props: MatriksBodyProps) {
  const { ringkas, query, saringan, shown, mencari, versi, ikhtisar, onChange, onClear, onPick, onCorrected } = props;
  const koreksi = props.koreksi ?? NO_KOREKSI;
  const [terbuka, setTerbuka] = useState<SelTerbuka | null>(null);
  const [revisi, setRevisi] = useState<ReadonlyMap<string, number>>(new Map());
  const versiOf = useCallback((id: string) => revisi.get(id) ?? 0, [revisi]);
  const columns = useColumns(ringkas.acuan.id, versiOf);

  const berurut = saringan.urut === "acuan";
  const lines = useMemo(() => linesOf(ringkas.baris, shown, berurut), [ringkas.baris, shown, berurut]);
  const urutan = useMemo(() => lines.flatMap((satu) => (satu.jenis === "baris" ? [satu.at] : [])), [lines]);
  const topik = useMemo(() => [...new Set(ringkas.baris.map((satu) => satu.topik))], [ringkas.baris]);
  const aktif = shown !== null || NAMES.some((nama) => saringan[nama] !== "") || saringan.beda || saringan.hubungan.length > 0;

  // Who decided last on each cell.
  const pengoreksi = useMemo(
    () => new Map(koreksi.filter((satu) => satu.berlaku).map((satu) => [`${satu.daerah} ${satu.a}`, satu.by])),
    [koreksi],
  );
  const koreksiOf = useCallback((id: string, locator: string) => pengoreksi.get(`${id} ${locator}`) ?? null, [pengoreksi]);
  const open = useCallback((at: number, kolom: number) => setTerbuka({ at, kolom }), []);
  const corrected = (id: string) => {
    setRevisi((before) => new Map(before).set(id, (before.get(id) ?? 0) + 1));
    onCorrected();
  };
  const move = (next: SelTerbuka) => {
    setTerbuka(next);
    const id = ringkas.kolom[next.kolom - 1]?.id;
    // The next column may not be in sight yet.
    if (id !== undefined && columns.selOf(id) === undefined) columns.need([id]);
  };
  const idTerbuka = ringkas.kolom[(terbuka?.kolom ?? 0) - 1]?.id;
  return (
    <>
      {ikhtisar ? null : <FilterBar saringan={saringan} topik={topik} aktif={aktif} onChange={onChange} onClear={onClear} />}
      {mencari ? <Kemajuan pesan="Menyaring matriks" /> : null}
      <p className="visually-hidden" role="status">
        {urutan.length} dari {ringkas.baris.length} ketentuan ditampilkan.
      </p>
      {columns.galat ? <Gagal galat={columns.galat} tersimpan={KEPT} onRetry={columns.retry} /> : null}
      {ikhtisar ? <Ikhtisar ringkas={ringkas} onPick={onPick} /> : null}
      {!ikhtisar && urutan.length === 0 ? (
        <div className="matriks-kosong">
          <p>Tidak ada baris yang memenuhi saringan. Ubah saringan di atas, atau tampilkan semua baris.</p>
          <button type="button" onClick={onClear}>
            Tampilkan semua baris
          </button>
        </div>
      ) : null}
      {!ikhtisar && urutan.length > 0 ? (
        <div className="matriks-bingkai">
          <MatriksGrid ringkas={ringkas} lines={lines} selOf={columns.selOf} koreksiOf={koreksiOf} onOpen={open} onSight={columns.need} />
        </div>
      ) : null}
      <PrintTable ringkas={ringkas} lines={lines} selOf={columns.selOf} />
      <CellDrawer
        ringkas={ringkas}
        terbuka={terbuka}
        urutan={urutan}
        query={query}
        versi={versi}
        sel={terbuka && idTerbuka !== undefined ? columns.selOf(idTerbuka)?.[terbuka.at] : undefined}
        koreksi={koreksi}
        onMove={move}
        onClose={() => setTerbuka(null)}
        onCorrected={corrected}
      />
    </>
  );
}

const NAMES = ["topik", "cari"] as const;
