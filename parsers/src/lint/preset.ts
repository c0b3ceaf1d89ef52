/** Which rules are asked of which kind of regulation, beside what a rule says of itself (`berlaku`). */
import type { Kaidah } from "./kaidah.ts";
import type { CiriNaskah } from "./tempat-teks.ts";

/** A kind of regulation of which some rules are not asked; a regulation may be of several. */
interface Preset {
  readonly cocok: (ciri: CiriNaskah) => boolean;
  /** Ids of rules, or whole families (`BND`). */
  readonly tanpa: ReadonlySet<string>;
}

const PRESET: readonly Preset[] = [
  {
    // its terms, its other provisions and its lampiran stand in the law that it amends
    cocok: ({ perubahan }) => perubahan,
    tanpa: new Set([
      ...["DEF-04", "DEF-05", "DEF-06", "DEF-09", "DEF-10", "DEF-11", "DEF-12", "DEF-14"],
      ...["ACU-02", "ACU-09", "ACU-11", "ACU-13", "LMP-05", "NRM-13", "NRM-14", "BND"],
    ]),
  },
  {
    // regions and their offices are what it speaks about
    cocok: ({ tingkat }) => tingkat === "pusat",
    tanpa: new Set(["BHS-09", "BHS-10", "BND"]),
  },
  {
    // the regulations it could be compared with are of heads of regions
    cocok: ({ jenis }) => /^(?:Peraturan Daerah|Qanun)/i.test(jenis ?? ""),
    tanpa: new Set(["BND", "DEF-09", "ACU-13"]),
  },
  {
    // decides single cases: no definitions, no Bab, no order to promulgate
    cocok: ({ jenis }) => /^(?:Keputusan|Instruksi)/i.test(jenis ?? ""),
    tanpa: new Set(["STR", "DEF", "NUM-01", "NUM-04", "PTP-01", "PTP-03", "PTP-04", "BRL", "BND"]),
  },
];

/** Whether the rule is asked of such a regulation. */
export const isDiminta = ({ id, berlaku }: Kaidah, ciri: CiriNaskah): boolean =>
  berlaku?.(ciri) !== false && PRESET.every(({ cocok, tanpa }) => !cocok(ciri) || !(tanpa.has(id) || tanpa.has(keluargaOf(id))));

/** `RIN` of `RIN-03`. */
const keluargaOf = (id: string): string => id.split("-", 1)[0] ?? id;
