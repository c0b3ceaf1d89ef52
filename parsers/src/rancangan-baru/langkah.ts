/** Locators taken apart into steps, and printed as references. */
import { letterValue, romanValue } from "../istilah.ts";

export interface Langkah {
  readonly jenis: string;
  readonly nomor: string;
}

const LANGKAH =
  /(Lampiran|Bab|Bagian|Paragraf|Pasal|ayat|huruf|angka|butir)(?:\s+((?:(?!\s+(?:Bab|Bagian|Paragraf|Pasal|ayat|huruf|angka|butir)(?:\s|$)).)+))?/g;

/** `Pasal 4 ayat (2)` → Pasal 4, ayat (2). */
export const langkahOf = (locator: string): readonly Langkah[] =>
  [...locator.matchAll(LANGKAH)].map(([, jenis = "", nomor = ""]) => ({ jenis, nomor: nomor.trim() }));

const cetak = ({ jenis, nomor }: Langkah): string => (nomor === "" ? jenis : `${jenis === "Bab" ? "BAB" : jenis} ${nomor}`);

/** Fewer members are named one by one. Source: butir 273 Lampiran II UU 12/2011. */
const RENTANG_TERPENDEK = 3;

export interface CaraCetak {
  /** Steps at the beginning that are understood: those of the Pasal or ayat in which the reference stands. */
  readonly tersirat: number;
  /** `dan`, `atau`, `dan/atau`. */
  readonly sambung: string;
  /** Consecutive members are drawn together with *sampai dengan*. */
  readonly rentang: boolean;
}

/** Several targets as one reference: `Pasal 4 ayat (1) dan ayat (2)`, `Pasal 7 sampai dengan Pasal 18`. */
export function cetakAcuan(sasaran: readonly (readonly Langkah[])[], { tersirat, sambung, rentang }: CaraCetak): string {
  const potong: string[] = [];
  for (let at = 0; at < sasaran.length; at++) {
    const satu = sasaran[at] ?? [];
    const sebelum = at === 0 ? undefined : sasaran[at - 1];
    const lewati = sebelum === undefined ? tersirat : Math.min(samaAwal(sebelum, satu), satu.length - 1);
    const akhir = rentang ? akhirRentang(sasaran, at) : at;
    const teks = satu.slice(lewati).map(cetak).join(" ");
    if (akhir - at + 1 < RENTANG_TERPENDEK) potong.push(teks);
    else {
      potong.push(`${teks} sampai dengan ${cetak((sasaran[akhir] ?? []).slice(-1)[0] as Langkah)}`);
      at = akhir;
    }
  }
  const last = potong.pop() ?? "";
  if (potong.length === 0) return last;
  return potong.length === 1 ? `${potong[0]} ${sambung} ${last}` : `${potong.join(", ")}, ${sambung} ${last}`;
}

function samaAwal(a: readonly Langkah[], b: readonly Langkah[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at]?.jenis === b[at]?.jenis && a[at]?.nomor === b[at]?.nomor) at++;
  return at;
}

/** The last of the targets from `at` on that count up one by one. */
function akhirRentang(sasaran: readonly (readonly Langkah[])[], at: number): number {
  let akhir = at;
  while (akhir + 1 < sasaran.length && berturut(sasaran[akhir] ?? [], sasaran[akhir + 1] ?? [])) akhir++;
  return akhir;
}

function berturut(a: readonly Langkah[], b: readonly Langkah[]): boolean {
  const [kiri, kanan] = [a[a.length - 1], b[b.length - 1]];
  if (kiri === undefined || kanan === undefined || a.length !== b.length || samaAwal(a, b) < a.length - 1) return false;
  return kiri.jenis === kanan.jenis && nilai(kanan) === nilai(kiri) + 1;
}

function nilai({ jenis, nomor }: Langkah): number {
  if (jenis === "huruf") return letterValue(nomor);
  return jenis === "Bab" ? romanValue(nomor) : Number(nomor.replace(/[()]/g, ""));
}
