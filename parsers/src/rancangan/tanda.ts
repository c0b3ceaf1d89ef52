/** How the number of a unit is written: its place in the sequence as a number, a label and a step of a locator. */
import { type Gaya, JENIS_GAYA, toLetter, toOrdinal, toRoman } from "../istilah.ts";
import type { GayaSubjudul, JenisSatuan } from "./dokumen.ts";

/** Place in a sequence: `5` and, for the second unit inserted behind it, `sisip` 2 (`5B`). */
export interface Urutan {
  readonly nilai: number;
  readonly sisip: number;
}

export interface Tanda {
  /** As the parser's `number`: `II`, `Kesatu`, `5A`, `1`, `a`. */
  readonly nomor: string;
  readonly nilai: number;
  /** As shown. */
  readonly label: string;
  /** As a step of a locator. */
  readonly langkah: string;
}

/** Units of the body above the items. Source: butir 72–82 and 234–235 Lampiran II UU 12/2011. */
export function tandaKelompok(jenis: JenisSatuan, gaya: Gaya | GayaSubjudul | null, urutan: Urutan): Tanda {
  const { nilai } = urutan;
  const besar = sisipan(urutan).toUpperCase();
  const bernama = (nama: string, nomor: string): Tanda => ({ nomor, nilai, label: `${nama} ${nomor}`, langkah: `${nama} ${nomor}` });
  switch (jenis) {
    case "bab": {
      const nomor = toRoman(nilai) + besar;
      return { nomor, nilai, label: `BAB ${nomor}`, langkah: `Bab ${nomor}` };
    }
    case "bagian":
      return bernama("Bagian", `${toOrdinal(nilai)}${besar === "" ? "" : ` ${besar}`}`);
    case "paragraf":
      return bernama("Paragraf", nilai + besar);
    case "pasal":
      // an amending regulation has Pasal I and Pasal II (butir 233)
      return bernama("Pasal", (gaya === "I." ? toRoman(nilai) : nilai) + besar);
    default: {
      const nomor = nilai + sisipan(urutan);
      return { nomor, nilai, label: `(${nomor})`, langkah: `ayat (${nomor})` };
    }
  }
}

/** An item of a list. The drafting manual has no form for an inserted huruf; practice is `huruf a1`, and `angka 1a`. Source: butir 92–95, 101. */
export function tandaRincian(gaya: Gaya, urutan: Urutan): Tanda {
  const { nilai } = urutan;
  if (gaya === "-") return { nomor: "", nilai, label: "-", langkah: `butir ke-${nilai}` };
  const nomor = nomorBergaya(gaya, urutan);
  const label = gaya.startsWith("(") ? `(${nomor})` : nomor + gaya.slice(-1);
  return { nomor, nilai, label, langkah: `${JENIS_GAYA[gaya]} ${nomor}` };
}

/** A heading of a lampiran; the parser takes its whole label for its number. `induk` is the number of the heading above it, for `1.1`. */
export function tandaSubjudul(gaya: Gaya | GayaSubjudul, urutan: Urutan, induk: string): Tanda {
  const besar = sisipan(urutan).toUpperCase();
  const label =
    gaya === "BAB"
      ? `BAB ${toRoman(urutan.nilai)}${besar}`
      : gaya === "I."
        ? `${toRoman(urutan.nilai)}${besar}.`
        : gaya === "1.1"
          ? `${induk === "" ? "" : `${induk}.`}${urutan.nilai}${sisipan(urutan)}`
          : tandaRincian(gaya, urutan).label;
  return { nomor: label, nilai: urutan.nilai, label, langkah: label };
}

/** Source: butir 194 Lampiran II UU 12/2011: only where there is more than one does a lampiran bear a number. */
export function tandaLampiran(urutan: Urutan, tunggal: boolean): Tanda {
  const { nilai } = urutan;
  if (tunggal) return { nomor: "", nilai, label: "LAMPIRAN", langkah: "Lampiran" };
  const nomor = toRoman(nilai) + sisipan(urutan).toUpperCase();
  return { nomor, nilai, label: `LAMPIRAN ${nomor}`, langkah: `Lampiran ${nomor}` };
}

const HURUF: ReadonlySet<Gaya> = new Set<Gaya>(["a.", "a)", "(a)"]);

function nomorBergaya(gaya: Gaya, urutan: Urutan): string {
  const { nilai, sisip } = urutan;
  if (HURUF.has(gaya)) return toLetter(nilai) + (sisip === 0 ? "" : sisip);
  if (gaya === "A.") return toLetter(nilai).toUpperCase() + (sisip === 0 ? "" : sisip);
  return (gaya === "i." ? toRoman(nilai).toLowerCase() : nilai) + sisipan(urutan);
}

const sisipan = ({ sisip }: Urutan): string => (sisip === 0 ? "" : toLetter(sisip));
