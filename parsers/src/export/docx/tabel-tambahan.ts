/** The table of additions: what regions have beyond the acuan, the same together. */
import { Table, TableLayoutType, TableRow, WidthType } from "docx";
import type { Matriks } from "../../compare/matriks.ts";
import { tempatTambahan } from "../sebutan-matriks.ts";
import { LEBAR_HALAMAN } from "./halaman.ts";
import { alinea, barisKepala, larik, sel } from "./sel-docx.ts";

const JUDUL = ["Daerah", "Ketentuan", "Teks", "Keterangan"] as const;
const LEBAR = [0.15, 0.15, 0.45, 0.25].map((bagian) => Math.floor(LEBAR_HALAMAN * bagian));

/** `null` where no region adds anything. */
export function tabelTambahan({ kelompokTambahan, tambahan, kolom }: Matriks): Table | null {
  const rows = kelompokTambahan.flatMap(({ anggota, kalimat }) =>
    anggota.flatMap((at, urut) => {
      const satu = tambahan[at];
      if (satu === undefined) return [];
      const isi = [kolom[satu.kolom]?.nama ?? "", tempatTambahan(satu), satu.teks, urut === 0 ? kalimat : ""];
      return [new TableRow({ children: isi.map((teks, ke) => sel([alinea(larik(teks))], LEBAR[ke] ?? 0)) })];
    }),
  );
  if (rows.length === 0) return null;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: LEBAR_HALAMAN, type: WidthType.DXA },
    columnWidths: LEBAR,
    rows: [barisKepala(JUDUL, LEBAR), ...rows],
  });
}
