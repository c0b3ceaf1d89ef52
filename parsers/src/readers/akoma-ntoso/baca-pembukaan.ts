import type { Dasar, Pembukaan, Teks } from "../../peraturan.ts";
import { readSitasi } from "../../tree/sitasi.ts";
import { nomorOf, type PembuatTeks } from "./pembuat-teks.ts";
import { satuDi, type UnsurXml, unsurDi } from "./pohon-xml.ts";

/** The preamble of its element; what it cites is read from the words again. */
export function bacaPembukaan(preamble: UnsurXml, buat: PembuatTeks): Pembukaan {
  const position = buat.tempat();
  const lines: Teks[] = [];
  const labels: Teks[] = [];
  const dasar: Record<"menimbang" | "mengingat" | "memperhatikan", Dasar[]> = { menimbang: [], mengingat: [], memperhatikan: [] };
  let menetapkan: Teks | undefined;
  for (const unsur of unsurDi(preamble)) {
    const { nama, atribut } = unsur;
    if (nama === "recitals") dasar.menimbang.push(...deret(unsur, false));
    else if (nama === "citations") dasar[atribut.class === "memperhatikan" ? "memperhatikan" : "mengingat"].push(...deret(unsur, true));
    else if (nama === "formula" && atribut.name === "menetapkan") bacaMenetapkan(unsur);
    else if (atribut.class === "label" || atribut.name === "memutuskan") labels.push(buat.baru(buat.kata(satuDi(unsur, "p") ?? unsur)));
    else lines.push(buat.baru(buat.kata(satuDi(unsur, "p") ?? unsur)));
  }
  return { type: "pembukaan", lines, ...dasar, ...(menetapkan === undefined ? {} : { menetapkan }), labels, position };

  function deret(unsur: UnsurXml, mengutip: boolean): readonly Dasar[] {
    labels.push(...buat.baris(satuDi(unsur, "intro")));
    return unsurDi(unsur)
      .filter(({ nama }) => nama === "recital" || nama === "citation")
      .map((satu): Dasar => {
        const at = buat.tempat();
        const label = buat.dari(satuDi(satu, "num"));
        const text = buat.alinea(satu) ?? buat.baru("");
        const sitasi = mengutip ? readSitasi(text.value) : [];
        return { type: "dasar", number: nomorOf(satu), ...(label === undefined ? {} : { label }), text, sitasi, position: at };
      });
  }

  /** The word and what is decided are set apart; a text without these marks is what is decided. */
  function bacaMenetapkan(unsur: UnsurXml): void {
    const p = satuDi(unsur, "p") ?? unsur;
    const bernama = (nama: string): UnsurXml | undefined => unsurDi(p, "inline").find(({ atribut }) => atribut.name === nama);
    const label = buat.dari(bernama("label"));
    if (label !== undefined) labels.push(label);
    menetapkan = buat.dari(bernama("judul") ?? (label === undefined ? p : undefined));
  }
}
