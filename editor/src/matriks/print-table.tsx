/** The matrix on paper: a plain table with everything in it, drawn only while the browser prints. */
import type { MatriksRingkas, Sel } from "@selaras/parsers";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { namaRingkasAcuan } from "../nama-peraturan.ts";
import { DiffView } from "./diff-view.tsx";
import { HubunganTanda } from "./hubungan.tsx";
import type { Lini } from "./matriks-rows.ts";
import { catatanOf, isNaskahKerja, selRingkas } from "./ringkas.ts";
import { SelTanda } from "./sel-view.tsx";

/** More does not fit on a landscape sheet. */
const MOST_COLUMNS = 8;

/** True from just before the print preview until it is closed. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // At once: the browser takes the page as it is when the listener returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return printing;
}

interface PrintTableProps {
  readonly ringkas: MatriksRingkas;
  readonly lines: readonly Lini[];
  readonly selOf: (id: string) => readonly Sel[] | undefined;
}

export function PrintTable({ ringkas, lines, selOf }: PrintTableProps) {
  const printing = usePrinting();
  if (!printing) return null;
  if (ringkas.kolom.length > MOST_COLUMNS)
    return (
      <p className="matriks-cetak">
        Matriks ini mempunyai {ringkas.kolom.length} kolom; satu lembar memuat {MOST_COLUMNS}. Kurangi kolom lalu cetak lagi, atau pakai
        Ekspor.
      </p>
    );
  return (
    <table className="matriks-cetak">
      <thead>
        <tr>
          <th scope="col">
            {namaRingkasAcuan(ringkas.acuan.nama)}
            {isNaskahKerja(ringkas) ? <p>Naskah kerja, bukan naskah resmi.</p> : null}
          </th>
          {ringkas.kolom.map(({ id, nama }) => (
            <th key={id} scope="col">
              {nama}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((satu) =>
          satu.jenis === "kelompok" ? (
            <tr key={satu.judul}>
              <th scope="rowgroup" colSpan={ringkas.kolom.length + 1}>
                {satu.judul}
              </th>
            </tr>
          ) : (
            <PrintRow key={satu.at} ringkas={ringkas} at={satu.at} selOf={selOf} />
          ),
        )}
      </tbody>
    </table>
  );
}

function PrintRow({ ringkas, at, selOf }: Omit<PrintTableProps, "lines"> & { readonly at: number }) {
  const baris = ringkas.baris[at];
  if (!baris) return null;
  return (
    <tr>
      <th scope="row">
        <strong>{baris.locator}</strong>
        <p>{baris.teks}</p>
        {catatanOf(baris).map((satu) => (
          <p key={satu}>{satu}</p>
        ))}
      </th>
      {ringkas.kolom.map(({ id }, kolom) => {
        const sel = selRingkas(ringkas, at, kolom);
        const rinci = selOf(id)?.[at];
        return sel ? (
          <td key={id} data-hubungan={sel.hubungan}>
            <HubunganTanda hubungan={sel.hubungan} /> <SelTanda ringkas={sel} dikoreksi={null} /> {sel.tempat}
            <p>{rinci ? <DiffView beda={rinci.beda} /> : "Teks belum dimuat."}</p>
          </td>
        ) : null;
      })}
    </tr>
  );
}
