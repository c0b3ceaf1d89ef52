/** What renaming a term changes: every use of it, as a proposal that a person looks through. Pure. */
import { berlakuDi, type HurufPemakaian, type Istilah, pencariIstilah, type SatuanBerkata } from "./istilah.ts";

export interface UsulGanti {
  /** Of the unit. */
  readonly id: string;
  readonly letak: string;
  readonly dari: number;
  readonly sampai: number;
  readonly lama: string;
  readonly baru: string;
  readonly huruf: HurufPemakaian;
  /** Words around it. */
  readonly sebelum: string;
  readonly sesudah: string;
  /** Of the judul or the preamble, for which no definition of the regulation holds. */
  readonly diLuar: boolean;
  /** Whether it is proposed: a use in other letters may be a plain word, one in the preamble the name of another law. */
  readonly diusulkan: boolean;
}

/** Characters of the words around a use that are shown. */
const SEKITAR = 40;

/**
 * The uses of a term that get another name, in the order of the draft, its definition among them: in capitals where they stand in capitals. A part
 * whose new name is the old one is not looked for.
 */
export function usulGanti(
  satuan: readonly SatuanBerkata[],
  semua: readonly Istilah[],
  { id }: Istilah,
  baru: { readonly nama: string; readonly singkatan: string | null },
): readonly UsulGanti[] {
  const cari = pencariIstilah(semua);
  return satuan.flatMap(({ id: di, jenis, teks, letak }) =>
    cari(teks).flatMap(({ dari, sampai, istilah, bagian, huruf }) => {
      const nama = baru[bagian]?.trim() ?? "";
      if (istilah.id !== id || nama === "" || nama === istilah[bagian]) return [];
      return {
        id: di,
        letak,
        dari,
        sampai,
        lama: teks.slice(dari, sampai),
        baru: huruf === "kapital" ? nama.toUpperCase() : huruf === "lain" ? nama.toLowerCase() : nama,
        huruf,
        sebelum: potong(teks.slice(0, dari), -1),
        sesudah: potong(teks.slice(sampai), 1),
        diLuar: !berlakuDi(jenis),
        diusulkan: huruf !== "lain" && berlakuDi(jenis),
      };
    }),
  );
}

function potong(teks: string, arah: 1 | -1): string {
  if (teks.length <= SEKITAR) return teks;
  return arah > 0 ? `${teks.slice(0, SEKITAR)}…` : `…${teks.slice(-SEKITAR)}`;
}
