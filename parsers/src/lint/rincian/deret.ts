/** Tabulated lists of the body: lead, items, closing words. */
import type { Teks, Unit } from "../../peraturan.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { UnitNaskah } from "../tempat-teks.ts";

/** A list under a Pasal, an ayat or an item. */
export interface Deret {
  readonly pemilik: UnitNaskah;
  readonly anggota: readonly Unit[];
  /** 1 = directly under a Pasal or ayat. */
  readonly tingkat: number;
  /** Nothing of the list above follows it, so that its last item ends the sentence. */
  readonly terakhir: boolean;
}

/**
 * The lists of the body in order. Definitions are none, nor are the instructions of an amending regulation: their items hold Pasal.
 * Source: butir 85–95 Lampiran II UU 12/2011.
 */
export function deretTubuh({ unit: semua, unitDari }: NaskahPeriksa): readonly Deret[] {
  const tingkat = new Map<Unit, { readonly tingkat: number; readonly terakhir: boolean }>();
  return semua.flatMap((pemilik): Deret[] => {
    const { unit } = pemilik;
    if (unit.children.length === 0 || !unit.children.every(isRincian)) return [];
    if (/^[IVX]+$/.test(unit.number ?? "") && unit.type === "pasal") return [];
    if (!pemilik.definisi && unit.children.some((anak) => unitDari(anak)?.definisi === true)) return [];
    if (isRincian(unit) && pemilik.induk !== null && !isRincian(pemilik.induk.unit) && !tingkat.has(unit) && !pemilik.definisi) return [];
    const atas = tingkat.get(unit) ?? { tingkat: 0, terakhir: true };
    const milik = { tingkat: atas.tingkat + 1, terakhir: atas.terakhir && unit.closing === undefined };
    for (const [at, anak] of unit.children.entries())
      tingkat.set(anak, { tingkat: milik.tingkat, terakhir: milik.terakhir && at === unit.children.length - 1 });
    return [{ pemilik, anggota: unit.children, ...milik }];
  });
}

const isRincian = ({ type, children }: Unit): boolean =>
  (type === "huruf" || type === "angka" || type === "butir") && children.every(isRincian);

/** The text with which an item ends: its own, or that of the last item under it. */
export function ujungOf(unit: Unit): Teks | undefined {
  if (unit.closing !== undefined) return unit.closing;
  const anak = unit.children.at(-1);
  return anak === undefined ? unit.text : ujungOf(anak);
}

export type Penghubung = "dan" | "atau" | "dan/atau";

const PENGHUBUNG = /(?:^|[\s;,.:])(dan\s*\/\s*atau|dan|atau)$/;
/** A connector with the space around its stroke is not longer. */
const PENGHUBUNG_TERPANJANG = 16;

/** How an item ends: where its words end, the signs behind them and the connector (`; dan`). */
export function akhiranOf(nilai: string): { readonly kata: number; readonly tanda: string; readonly penghubung: Penghubung | null } {
  const akhir = lewatiTanda(nilai, nilai.length);
  const hubung = PENGHUBUNG.exec(nilai.slice(Math.max(0, akhir - PENGHUBUNG_TERPANJANG), akhir))?.[1];
  if (hubung === undefined) return { kata: akhir, tanda: nilai.slice(akhir).trim(), penghubung: null };
  const kata = lewatiTanda(nilai, akhir - hubung.length);
  const penghubung = hubung.replace(/\s+/g, "") as Penghubung;
  return { kata, tanda: nilai.slice(kata, akhir - hubung.length).trim(), penghubung };
}

const TANDA = " ;,.:\t\n\r\u00A0";

/** Backwards over signs and white space; by hand, because a pattern bound to the end alone is slow in a long row of dots. */
function lewatiTanda(nilai: string, dari: number): number {
  let at = dari;
  while (at > 0 && TANDA.includes(nilai.charAt(at - 1))) at--;
  return at;
}

/** The place that shows the end of an item: its last word with the signs behind it. */
export function ekorOf(nilai: string): { readonly dari: number; readonly sampai: number } {
  const { kata } = akhiranOf(nilai);
  return { dari: nilai.lastIndexOf(" ", kata - 1) + 1, sampai: nilai.length };
}
