/** Puts references and fields in the place of words of a unit. */
import type { AcuanDokumen, IsianDokumen, IsiSatuan, Satuan } from "./dokumen.ts";

/** An atom for the characters from `dari` up to `sampai`, offsets of the unit. */
export interface Tanaman {
  readonly dari: number;
  readonly sampai: number;
  readonly atom: Omit<AcuanDokumen, "marks"> | Omit<IsianDokumen, "marks">;
}

/**
 * The unit with the atoms, which take the marks of the words they replace. Left out is what overlaps another one, or would replace an atom or words
 * with different marks. Every other character stays.
 */
export function tanamAtom(satuan: Satuan, tanaman: readonly Tanaman[]): Satuan {
  const content = tanaman.toSorted((a, b) => b.dari - a.dari).reduce<readonly IsiSatuan[]>(tanamSatu, satuan.content ?? []);
  return content === satuan.content ? satuan : { ...satuan, content };
}

function tanamSatu(content: readonly IsiSatuan[], { dari, sampai, atom }: Tanaman): readonly IsiSatuan[] {
  const hasil: IsiSatuan[] = [];
  const diganti: IsiSatuan[] = [];
  let at = 0;
  for (const isi of content) {
    const panjang = isi.type === "text" ? isi.text.length : 1;
    const [lo, hi] = [Math.max(dari, at), Math.min(sampai, at + panjang)];
    if (lo >= hi) hasil.push(isi);
    else if (isi.type !== "text") return content;
    else {
      if (lo > at) hasil.push({ ...isi, text: isi.text.slice(0, lo - at) });
      if (diganti.length === 0) hasil.push({ ...atom, ...(isi.marks === undefined ? {} : { marks: isi.marks }) } as IsiSatuan);
      diganti.push(isi);
      if (hi < at + panjang) hasil.push({ ...isi, text: isi.text.slice(hi - at) });
    }
    at += panjang;
  }
  const tanda = new Set(diganti.map(({ marks = [] }) => JSON.stringify(marks)));
  return tanda.size === 1 ? hasil : content;
}
