/** The provision on commencement, found once for all rules on it. */
import type { Teks } from "../../peraturan.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { UnitNaskah } from "../tempat-teks.ts";

const BERLAKU =
  /^\s*(?:Peraturan|Undang-Undang|Qanun)\b[^.;]{0,90}?\bini\s+(?:akan\s+|dinyatakan\s+|secara\s+efektif\s+)?(?:mulai\s+)?(?:berlaku|diberlakukan)\b/i;
/** Whom or what it binds, not from when on. */
const LINGKUP = /\b(?:berlaku|diberlakukan)\s+(?:bagi|untuk|terhadap|di|dalam|juga|mutatis)\b/i;
const SAAT = /^\s*Saat\s+mulai\s+berlakunya\b/i;

export interface MulaiBerlaku {
  readonly unit: UnitNaskah;
  readonly teks: Teks;
}

/** Provisions that say when the regulation commences, in order. */
export function mulaiBerlakuOf(naskah: NaskahPeriksa): readonly MulaiBerlaku[] {
  return naskah.unit.flatMap((unit) => {
    const teks = unit.unit.text;
    if (teks === undefined || unit.definisi || !naskah.olah("mulai-berlaku", teks.value, adalahMulaiBerlaku)) return [];
    return [{ unit, teks }];
  });
}

const adalahMulaiBerlaku = (nilai: string): boolean => (BERLAKU.test(nilai) && !LINGKUP.test(nilai.slice(0, 200))) || SAAT.test(nilai);

/** `Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.` */
export const rumusanBerlaku = ({ ciri }: NaskahPeriksa, pada = "diundangkan"): string =>
  `${ciri.jenis ?? "Peraturan"} ini mulai berlaku pada tanggal ${pada}.`;
