/** Deeper and shallower: what Tab and Shift+Tab make of a unit, and the kinds that keys set. Pure. */
import { type AtributSatuan, TINGKAT_TERDALAM } from "@selaras/parsers";
import type { Bentuk } from "./lanjutan.ts";

/** Numbering of the headings of a lampiran by depth, as texts use it. */
const GAYA_SUBJUDUL = ["BAB", "A.", "1.", "a.", "1)", "a)"] as const;

const KEPALA = ["bab", "bagian", "paragraf"] as const;

type Langkah = 1 | -1;

/** The kind one step deeper (1) or shallower (-1); `null` where there is none. */
export function bentukBergeser(attrs: AtributSatuan, langkah: Langkah): Bentuk | null {
  const { jenis, tingkat, gaya, letak } = attrs;
  const dengan = (lain: Partial<Bentuk>): Bentuk => ({ jenis, tingkat, gaya: null, letak, ...lain });
  const kepala = KEPALA.indexOf(jenis as (typeof KEPALA)[number]);
  if (kepala >= 0) {
    const lain = KEPALA[kepala + langkah];
    return lain === undefined ? null : dengan({ jenis: lain });
  }
  if (jenis === "subjudul") {
    const lain = GAYA_SUBJUDUL[tingkat - 1 + langkah];
    return lain === undefined ? null : dengan({ tingkat: tingkat + langkah, gaya: gaya === null ? null : lain });
  }
  if (jenis === "rincian") {
    if (tingkat + langkah > TINGKAT_TERDALAM) return null;
    return tingkat + langkah < 1 ? dengan({ jenis: "ayat", tingkat: 0 }) : dengan({ tingkat: tingkat + langkah });
  }
  if (jenis === "teks") {
    if (tingkat === 0) return langkah === 1 ? dengan({ jenis: "rincian", tingkat: 1 }) : null;
    return tingkat + langkah > TINGKAT_TERDALAM ? null : dengan({ tingkat: tingkat + langkah });
  }
  if (jenis === "ayat" || jenis === "definisi") return langkah === 1 ? dengan({ jenis: "rincian", tingkat: 1 }) : null;
  return null;
}

/** What a unit becomes when the one that holds it moved by a step: lists keep their depth below it, everything else stays. */
export function bentukIkut(attrs: AtributSatuan, langkah: Langkah): Bentuk | null {
  const ikut = (attrs.jenis === "rincian" || attrs.jenis === "teks") && attrs.tingkat > 0;
  if (!ikut) return null;
  const tingkat = Math.min(Math.max(attrs.jenis === "rincian" ? 1 : 0, attrs.tingkat + langkah), TINGKAT_TERDALAM);
  return { jenis: attrs.jenis, tingkat, gaya: attrs.gaya, letak: attrs.letak };
}

/** Kinds that a key sets, in the order of Ctrl+Alt+1 … 7, then 0. */
export const JENIS_TOMBOL: readonly { readonly tombol: string; readonly sebutan: string; readonly bentuk: Bentuk }[] = [
  { tombol: "1", sebutan: "Bab", bentuk: { jenis: "bab", tingkat: 0, gaya: null, letak: null } },
  { tombol: "2", sebutan: "Bagian", bentuk: { jenis: "bagian", tingkat: 0, gaya: null, letak: null } },
  { tombol: "3", sebutan: "Paragraf", bentuk: { jenis: "paragraf", tingkat: 0, gaya: null, letak: null } },
  { tombol: "4", sebutan: "Pasal", bentuk: { jenis: "pasal", tingkat: 0, gaya: null, letak: null } },
  { tombol: "5", sebutan: "Ayat", bentuk: { jenis: "ayat", tingkat: 0, gaya: null, letak: null } },
  { tombol: "6", sebutan: "Huruf", bentuk: { jenis: "rincian", tingkat: 1, gaya: null, letak: null } },
  { tombol: "7", sebutan: "Angka", bentuk: { jenis: "rincian", tingkat: 2, gaya: null, letak: null } },
  { tombol: "0", sebutan: "Teks", bentuk: { jenis: "teks", tingkat: 0, gaya: null, letak: null } },
];
