/** Which notes are listed, and in which order. Pure. */
import type { Catatan } from "@selaras/parsers";

export interface SaringCatatan {
  readonly keadaan: "terbuka" | "selesai" | "semua";
  /** Only notes that propose a wording. */
  readonly usul: boolean;
  /** Only notes of whoever looks. */
  readonly milikSaya: boolean;
  /** Only notes on this unit. */
  readonly satuan: string | null;
}

export const SARING_AWAL: SaringCatatan = { keadaan: "terbuka", usul: false, milikSaya: false, satuan: null };

export function saringCatatan(semua: readonly Catatan[], saring: SaringCatatan, saya: string): readonly Catatan[] {
  return semua.filter(
    ({ selesai, usulan, oleh, satuan }) =>
      (saring.keadaan === "semua" || (selesai === null) === (saring.keadaan === "terbuka")) &&
      (!saring.usul || usulan !== null) &&
      (!saring.milikSaya || oleh.id === saya) &&
      (saring.satuan === null || satuan === saring.satuan),
  );
}

/** In the order of the draft, those on one unit as they were written; behind them those whose unit is gone. */
export function urutkanCatatan(semua: readonly Catatan[], tempatOf: (satuan: string) => number | null): readonly Catatan[] {
  const tempat = (satu: Catatan): number => tempatOf(satu.satuan) ?? Number.POSITIVE_INFINITY;
  return semua
    .map((satu) => ({ satu, tempat: tempat(satu) }))
    .sort((a, b) => (a.tempat === b.tempat ? a.satu.pada.localeCompare(b.satu.pada) : a.tempat - b.tempat))
    .map(({ satu }) => satu);
}

/** How many open notes each unit has. */
export function terbukaPerSatuan(semua: readonly Catatan[]): ReadonlyMap<string, number> {
  const jumlah = new Map<string, number>();
  for (const { satuan, selesai } of semua) if (selesai === null) jumlah.set(satuan, (jumlah.get(satuan) ?? 0) + 1);
  return jumlah;
}
