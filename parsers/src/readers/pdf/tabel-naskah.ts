/** Ruled tables with their cells. */
import type { TabelNaskah } from "../naskah-berkas.ts";
import type { BarisJadi } from "./blok-pdf.ts";

/** The tables among the lines, rows put together. */
export function tabelNaskah(semua: readonly BarisJadi[]): readonly TabelNaskah[] {
  const tabel: { dari: number; sampai: number; baris: TabelNaskah["baris"][number][] }[] = [];
  for (const satu of semua) {
    if (!("sel" in satu)) continue;
    const kini = tabel.at(-1);
    if (satu.awal || kini === undefined) tabel.push({ dari: satu.dari, sampai: satu.sampai, baris: [satu.sel] });
    else {
      kini.baris.push(satu.sel);
      kini.sampai = satu.sampai;
    }
  }
  return tabel;
}
