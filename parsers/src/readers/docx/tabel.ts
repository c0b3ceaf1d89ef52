import { bilangan } from "./gaya.ts";
import type { Baris, Isi, Sel, Tabel } from "./isi-word.ts";
import { type AlatBaca, cabang } from "./paragraf.ts";
import { gabungUbahan, ubahanTanda } from "./ubahan.ts";
import { anakBernama, nilaiAnak, sakelar, type Unsur, unsurAnak } from "./xml.ts";

/** A table of Word has at most 63 columns. */
const KOLOM_TERBANYAK = 63;

/** Reads `w:tbl` (§17.4.37); `null` where it has no row. `bacaSel` reads the contents of a cell. */
export function bacaTabel(tbl: Unsur, alat: AlatBaca, bacaSel: (sel: Unsur, alat: AlatBaca) => readonly Isi[]): Tabel | null {
  const sifat = anakBernama(tbl, "w:tblPr");
  const sendiri = sifat === undefined ? undefined : anakBernama(sifat, "w:tblBorders");
  const gaya = nilaiAnak(sifat, "w:tblStyle");
  const baris = anakTerbungkus(tbl, "w:tr").flatMap((tr) => bacaBaris(tr, alat, bacaSel) ?? []);
  return baris.length === 0
    ? null
    : { jenis: "tabel", gaya: gaya ?? "", baris, bergaris: sisiBergaris(sendiri, alat.gaya.garisTabel(gaya)) >= 2 };
}

function bacaBaris(tr: Unsur, alat: AlatBaca, bacaSel: (sel: Unsur, alat: AlatBaca) => readonly Isi[]): Baris | null {
  const sifat = anakBernama(tr, "w:trPr");
  const ubahan = gabungUbahan(sifat === undefined ? null : ubahanTanda(sifat), alat.ubahan);
  if (ubahan === "tiada") return null;
  const sel = anakTerbungkus(tr, "w:tc").map((tc): Sel => {
    const tcPr = anakBernama(tc, "w:tcPr");
    if (tcPr !== undefined && unsurAnak(tcPr).some(({ nama }) => SEL_TERUBAH.has(nama))) alat.catat("sel-terubah");
    const gabung = tcPr === undefined ? undefined : anakBernama(tcPr, "w:vMerge");
    const garis = tcPr === undefined ? undefined : anakBernama(tcPr, "w:tcBorders");
    return {
      isi: bacaSel(tc, alat),
      lebar: Math.min(Math.max(bilangan(nilaiAnak(tcPr, "w:gridSpan")) ?? 1, 1), KOLOM_TERBANYAK),
      lanjutan: gabung !== undefined && (gabung.attr["w:val"] ?? "continue") === "continue",
      garis: garis === undefined ? null : sisiBergaris(garis, undefined),
    };
  });
  return {
    sel,
    kosong: Math.min(Math.max(bilangan(nilaiAnak(sifat, "w:gridBefore")) ?? 0, 0), KOLOM_TERBANYAK),
    kepala: sakelar(sifat, "w:tblHeader") ?? false,
    ubahan,
  };
}

const SEL_TERUBAH = new Set(["w:cellIns", "w:cellDel", "w:cellMerge"]);

/** Rows, cells: directly, or in what may wrap them. */
function anakTerbungkus(unsur: Unsur, nama: string): readonly Unsur[] {
  return unsurAnak(unsur).flatMap((satu) => {
    if (satu.nama === nama) return [satu];
    const isi = satu.nama === "w:sdt" ? anakBernama(satu, "w:sdtContent") : satu.nama === "mc:AlternateContent" ? cabang(satu) : satu;
    return isi !== undefined && (isi !== satu || satu.nama === "w:customXml") ? anakTerbungkus(isi, nama) : [];
  });
}

const SISI = ["w:top", "w:bottom", "w:insideH", "w:insideV", "w:left", "w:right", "w:start", "w:end"];

/** How many kinds of sides have a line that is seen, of a table's or cell's borders or, side by side, those of its style (§17.4.38). */
function sisiBergaris(garis: Unsur | undefined, gaya: Unsur | undefined): number {
  return SISI.filter((sisi) => {
    const unsur =
      (garis === undefined ? undefined : anakBernama(garis, sisi)) ?? (gaya === undefined ? undefined : anakBernama(gaya, sisi));
    const macam = unsur?.attr["w:val"];
    return macam !== undefined && macam !== "nil" && macam !== "none" && !/^f{6}$/i.test(unsur?.attr["w:color"] ?? "");
  }).length;
}
