/** A regulation laid out for the drafting rules: every text with its place, made once for all rules. */
import type { Lampiran, Pembukaan, Penutup, Peraturan, Teks, Unit } from "../peraturan.ts";
import { ciriOf } from "./ciri-naskah.ts";
import { ingatanTeks, type Olah } from "./ingatan-teks.ts";
import { hasilTertata, type NamaKotak, type PadaTeks } from "./pada-teks.ts";
import { semuaTeks, unitTubuh } from "./susunan-teks.ts";
import type { CiriNaskah, TeksNaskah, TempatTeks, UnitNaskah } from "./tempat-teks.ts";

/** Other regulations that it may be compared with. */
export interface Pembanding {
  readonly acuan: Peraturan | null;
  readonly lain: readonly Peraturan[];
}

export interface NaskahPeriksa {
  readonly peraturan: Peraturan;
  readonly ciri: CiriNaskah;
  /** Every text but labels, in the order of the parts. */
  readonly teks: readonly TeksNaskah[];
  readonly tempatDari: (teks: Teks) => TeksNaskah | undefined;
  /** Texts of these places. */
  readonly di: (...tempat: readonly TempatTeks[]) => readonly TeksNaskah[];
  /** Every unit of the body, outermost first, in order. */
  readonly unit: readonly UnitNaskah[];
  readonly unitDari: (unit: Unit) => UnitNaskah | undefined;
  readonly pasal: readonly UnitNaskah[];
  readonly pembukaan: Pembukaan | null;
  readonly penutup: Penutup | null;
  readonly lampiran: readonly Lampiran[];
  readonly pembanding: Pembanding;
  /** For whatever is costly and needs one text alone. */
  readonly olah: Olah;
  /** For what is looked for in every text of a place. */
  readonly padaTeks: PadaTeks;
  /** What several rules make of the whole, made once; `hitung` is a function that lives as long as the module, and knows nothing but what it is given. */
  readonly sekali: Sekali;
}

export type Sekali = <T>(hitung: (naskah: NaskahPeriksa) => T) => T;

/** A leaf in whose place another one has come; everything around it is as it was. */
export interface GantiTeks {
  readonly lama: Teks;
  readonly baru: Teks;
}

const TANPA_PEMBANDING: Pembanding = { acuan: null, lain: [] };

/** Lays out a regulation. Linear; accepts every tree. */
export const naskahPeriksa = (
  peraturan: Peraturan,
  olah: Olah = ingatanTeks().olah,
  pembanding: Pembanding = TANPA_PEMBANDING,
): NaskahPeriksa => naskahTertata(peraturan, olah, pembanding).naskah;

/** A regulation laid out once for several runs. */
export interface NaskahTertata {
  readonly naskah: NaskahPeriksa;
  /**
   * Puts leaves in the place of others and gives what `padaTeks` finds otherwise now; `null` where the whole has to be laid out again, because
   * another item defines a term.
   */
  readonly ganti: (peraturan: Peraturan, semua: readonly GantiTeks[]) => readonly NamaKotak[] | null;
}

/** Lays out a regulation whose leaves may be exchanged while everything around them stays. */
export function naskahTertata(peraturan: Peraturan, olah: Olah, pembanding: Pembanding = TANPA_PEMBANDING): NaskahTertata {
  const ciri = ciriOf(peraturan);
  const unit = unitTubuh(peraturan);
  const teks = semuaTeks(peraturan, ciri, unit);
  const tempat = new Map<Teks, Tumbuh<TeksNaskah>>(teks.map((satu) => [satu.teks, satu]));
  const menurutUnit = new Map(unit.map((satu) => [satu.unit, satu]));
  const menurutTempat = new Map<TempatTeks, TeksNaskah[]>();
  for (const satu of teks) {
    const ada = menurutTempat.get(satu.sifat.tempat);
    if (ada === undefined) menurutTempat.set(satu.sifat.tempat, [satu]);
    else ada.push(satu);
  }
  const hasil = hasilTertata(menurutTempat, olah);
  const naskah: Tumbuh<NaskahPeriksa> = {
    peraturan,
    ciri,
    teks,
    tempatDari: (satu) => tempat.get(satu),
    di: (...semua) => {
      const [pertama, ...lain] = semua.map((satu) => menurutTempat.get(satu) ?? []);
      return lain.length === 0 ? (pertama ?? []) : (pertama ?? []).concat(...lain);
    },
    unit,
    unitDari: (satu) => menurutUnit.get(satu),
    pasal: unit.filter(({ unit: { type } }) => type === "pasal"),
    pembukaan: peraturan.children.find((part) => part.type === "pembukaan") ?? null,
    penutup: peraturan.children.find((part) => part.type === "penutup") ?? null,
    lampiran: peraturan.children.filter((part) => part.type === "lampiran"),
    pembanding,
    olah,
    padaTeks: hasil.padaTeks,
    sekali: (hitung) => hitung(naskah),
  };
  return {
    naskah,
    ganti: (baru, semua) => {
      const lama = naskah.peraturan;
      if (lama.definisi.length !== baru.definisi.length || lama.definisi.some(({ at }, urut) => at !== baru.definisi[urut]?.at))
        return null;
      naskah.peraturan = baru;
      const berubah: NamaKotak[] = [];
      for (const satu of semua) {
        const milik = tempat.get(satu.lama);
        if (milik === undefined) continue;
        milik.teks = satu.baru;
        berubah.push(...hasil.berubah(milik));
        tempat.delete(satu.lama);
        tempat.set(satu.baru, milik);
      }
      return berubah;
    },
  };
}

type Tumbuh<T> = { -readonly [K in keyof T]: T[K] };
