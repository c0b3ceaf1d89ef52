/** The nodes of a regulation without their words: what a fix of the form must not change. */
import type { Bagian, Dasar, IsiLampiran, Peraturan, Prosa, Teks, Unit } from "../peraturan.ts";

/** Kinds of all nodes in order; equal for two texts that differ in words alone. */
export const kerangkaOf = ({ children }: Peraturan): string => children.map(kerangkaBagian).join("\n");

function kerangkaBagian(bagian: Bagian): string {
  switch (bagian.type) {
    case "batangTubuh":
      return `batangTubuh ${bagian.children.map(kerangkaIsi).join(" ")}`;
    case "lampiran":
      return `lampiran ${bagian.lines.length} ${bagian.children.map(kerangkaIsi).join(" ")}`;
    case "pembukaan": {
      const { lines, menimbang, mengingat, memperhatikan, menetapkan } = bagian;
      return `pembukaan ${[lines, menimbang, mengingat, memperhatikan].map(({ length }) => length).join(" ")} ${menetapkan !== undefined}`;
    }
    case "penjelasan":
      return `penjelasan ${bagian.umum.texts.length} ${bagian.pasal.entries.map(({ texts }) => texts.length).join(" ")}`;
    default:
      return `${bagian.type} ${bagian.lines.length}`;
  }
}

function kerangkaIsi(isi: Unit | Prosa | IsiLampiran): string {
  if (!("children" in isi)) return isi.type;
  const bidang = isi.type === "subjudul" ? "" : `${isi.text === undefined ? "" : "t"}${isi.closing === undefined ? "" : "c"}`;
  return `${isi.type}${bidang}(${isi.children.map(kerangkaIsi).join(" ")})`;
}

/** The labels of all units, items and headings. */
export function labelDi({ children }: Peraturan): ReadonlySet<Teks> {
  const hasil = new Set<Teks>();
  const catat = (isi: Dasar | Prosa | IsiLampiran): void => {
    if ("label" in isi && isi.label !== undefined) hasil.add(isi.label);
    if ("children" in isi) for (const anak of isi.children) catat(anak);
  };
  for (const bagian of children) {
    if ("children" in bagian) for (const isi of bagian.children) catat(isi);
    if (bagian.type === "pembukaan") for (const satu of [...bagian.menimbang, ...bagian.mengingat, ...bagian.memperhatikan]) catat(satu);
  }
  return hasil;
}
