/** The Bab of a body and what their titles say of them. */

import { tanpaTandaAkhir } from "../judul/tanda-akhir.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { UnitNaskah } from "../tempat-teks.ts";

/** Kinds of Bab whose place is fixed. */
export type JenisBab = "umum" | "materi" | "pidana" | "lain-lain" | "peralihan" | "penutup";

const JENIS: readonly (readonly [RegExp, JenisBab])[] = [
  [/^KETENTUAN UMUM$/, "umum"],
  [/^KETENTUAN PIDANA$/, "pidana"],
  [/^(?:KETENTUAN )?LAIN[ -]*LAIN$|^KETENTUAN LAIN$/, "lain-lain"],
  [/^(?:KETENTUAN |ATURAN )?PERALIHAN$/, "peralihan"],
  [/^(?:(?:KETENTUAN|ATURAN) )?PENUTUP$/, "penutup"],
];

/** What the title of a Bab says it is. */
export function jenisBab({ unit: { heading } }: UnitNaskah): JenisBab {
  const judul = tanpaTandaAkhir((heading?.value ?? "").toUpperCase().replace(/\s+/g, " "));
  return JENIS.find(([pola]) => pola.test(judul))?.[1] ?? "materi";
}

/** The Bab of the body, in order; those of an amended regulation do not count. */
export const babTubuh = ({ unit }: NaskahPeriksa): readonly UnitNaskah[] =>
  unit.filter(({ unit: { type }, induk }) => type === "bab" && induk === null);

/** The Bab in which a unit stands. */
export function babDari(satu: UnitNaskah): UnitNaskah | null {
  if (satu.unit.type === "bab") return satu;
  return satu.induk === null ? null : babDari(satu.induk);
}

/** `Peraturan Bupati ini mulai berlaku pada …`. */
const MULAI_BERLAKU = /^Peraturan\s[\p{L} ]{2,80}?\sini\s+(?:mulai\s+)?berlaku\b/u;

/** The provision that says when the regulation comes into force, with the text that says it. */
export function ketentuanBerlaku({ di, unitDari, olah }: NaskahPeriksa): readonly UnitNaskah[] {
  return di("norma").flatMap(({ teks, unit, sifat }) => {
    if (unit === null || sifat.bidang !== "text" || !olah("mulai berlaku", teks.value, (nilai) => MULAI_BERLAKU.test(nilai))) return [];
    const satu = unitDari(unit);
    return satu === undefined ? [] : [satu];
  });
}

/** The Pasal in which a unit stands. */
export function pasalDari(satu: UnitNaskah): UnitNaskah | null {
  if (satu.unit.type === "pasal") return satu;
  return satu.induk === null ? null : pasalDari(satu.induk);
}
