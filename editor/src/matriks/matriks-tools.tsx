/** The controls at the head of the page: view, acuan, columns, export, and the ways to what stands below the grid. */
import { Button } from "@mantine/core";
import type { EntriPustaka } from "@selaras/parsers";
import { IconLayoutGrid, IconTable } from "@tabler/icons-react";
import { AcuanSelect } from "./acuan-select.tsx";
import type { Sanding } from "./alamat-matriks.ts";
import { ColumnPicker } from "./column-picker.tsx";
import { ExportMenu } from "./export-menu.tsx";

interface MatriksToolsProps {
  readonly daftar: readonly EntriPustaka[];
  readonly sanding: Sanding | null;
  readonly ikhtisar: boolean;
  /** Counts; `undefined` while they are under way. */
  readonly tambahan: number | undefined;
  readonly koreksi: number | undefined;
  readonly eksporQuery: string;
  readonly onTampilan: (tampilan: string) => void;
  readonly onAcuan: (id: string) => void;
  readonly onKolom: (ids: readonly string[]) => void;
}

export function MatriksTools(props: MatriksToolsProps) {
  const { daftar, sanding, ikhtisar, tambahan, koreksi, eksporQuery, onTampilan, onAcuan, onKolom } = props;
  return (
    <>
      <fieldset className="matriks-tampilan">
        <legend className="visually-hidden">Tampilan</legend>
        <Button
          size="compact-sm"
          variant={ikhtisar ? "default" : "filled"}
          aria-pressed={!ikhtisar}
          leftSection={<IconTable size={16} aria-hidden />}
          onClick={() => onTampilan("")}
        >
          Matriks
        </Button>
        <Button
          size="compact-sm"
          variant={ikhtisar ? "filled" : "default"}
          aria-pressed={ikhtisar}
          leftSection={<IconLayoutGrid size={16} aria-hidden />}
          onClick={() => onTampilan("ikhtisar")}
        >
          Ikhtisar
        </Button>
      </fieldset>
      <AcuanSelect daftar={daftar} acuan={sanding?.acuan.id ?? ""} onChange={onAcuan} />
      <div className="matriks-alat">
        <a href="#tambahan" className="matriks-tautan" hidden={tambahan === undefined}>
          Tambahan daerah <span>({tambahan ?? 0})</span>
        </a>
        <a href="#koreksi" className="matriks-tautan" hidden={koreksi === undefined}>
          Koreksi <span>({koreksi ?? 0})</span>
        </a>
        <ColumnPicker pilihan={sanding?.calon ?? []} dipilih={sanding?.kolom ?? []} onChange={onKolom} />
        <ExportMenu query={eksporQuery} disabled={sanding === null} />
      </div>
    </>
  );
}
