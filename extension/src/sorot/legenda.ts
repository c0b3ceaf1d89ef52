/** What the marks of a page mean, for whoever shows a legend. */
import type { JenisSorotan } from "../pesan/lembar.ts";
import { type RupaSorotan, tembus, URUTAN_SOROTAN, WARNA_HILANG, WARNA_SOROTAN } from "./warna.ts";

/** Inline style of words that look like the mark. */
export interface ContohSorotan {
  readonly backgroundColor: string;
  readonly textDecorationLine: "underline" | "none";
  readonly textDecorationStyle: RupaSorotan["garis"];
  readonly textDecorationColor: string;
  readonly textDecorationThickness: string;
}

export interface ButirLegenda {
  readonly jenis: JenisSorotan | "hilang";
  readonly nama: string;
  readonly uraian: string;
  readonly contoh: ContohSorotan;
}

const BUNYI: Readonly<Record<JenisSorotan, { readonly nama: string; readonly uraian: string }>> = {
  substantif: { nama: "Beda substantif", uraian: "Siapa yang terikat atau pada apa berbeda dari acuan." },
  prosedural: { nama: "Beda prosedural", uraian: "Cara melaksanakannya berbeda dari acuan." },
  redaksional: { nama: "Beda redaksional", uraian: "Isinya sama dengan acuan, kata-katanya lain." },
  tambahan: { nama: "Tambahan", uraian: "Tidak ada dalam acuan." },
  usulan: { nama: "Usulan padanan", uraian: "Padanannya dalam acuan belum pasti." },
  temuan: { nama: "Temuan penyusunan", uraian: "Ada kaidah teknik penyusunan yang tidak dipenuhi." },
  catatan: { nama: "Catatan", uraian: "Ada catatan penelaah." },
};

/** One line per kind, in the order of `URUTAN_SOROTAN`, the missing provisions behind. */
export function legenda(rupa: Readonly<Record<JenisSorotan, RupaSorotan>> = WARNA_SOROTAN): readonly ButirLegenda[] {
  return [
    ...URUTAN_SOROTAN.map((jenis) => ({ jenis, ...BUNYI[jenis], contoh: contoh(rupa[jenis]) })),
    {
      jenis: "hilang",
      nama: "Tidak ada",
      uraian: "Ada dalam acuan, tidak ditemukan di naskah ini. Label berdiri di tempat ketentuan itu seharusnya berada.",
      contoh: {
        backgroundColor: tembus(WARNA_HILANG, 0.16),
        textDecorationLine: "none",
        textDecorationStyle: "solid",
        textDecorationColor: WARNA_HILANG,
        textDecorationThickness: "0px",
      },
    },
  ];
}

const contoh = ({ warna, garis, tebal, tirai }: RupaSorotan): ContohSorotan => ({
  backgroundColor: tembus(warna, tirai),
  textDecorationLine: "underline",
  textDecorationStyle: garis,
  textDecorationColor: warna,
  textDecorationThickness: `${tebal}px`,
});
