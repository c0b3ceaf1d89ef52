/** References of the body with the text they stand in and the units they mean. */
import type { Acuan, Teks } from "../../peraturan.ts";
import type { Perbaikan } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { UnitNaskah } from "../tempat-teks.ts";

export interface AcuanTerbaca {
  readonly acuan: Acuan;
  readonly teks: Teks;
  /** The unit in which it stands; `null` in Menimbang. */
  readonly unit: UnitNaskah | null;
}

export interface PetaAcuan {
  readonly acuan: readonly AcuanTerbaca[];
  /** The unit of a locator; the first where a number is printed twice. */
  readonly cari: (locator: string) => UnitNaskah | undefined;
}

/** Linear in units and references. References whose place in the text cannot be told are left out. */
export function petaAcuan({ peraturan, unit, pembukaan }: NaskahPeriksa): PetaAcuan {
  const menurutLokator = new Map<string, UnitNaskah[]>();
  for (const satu of unit) {
    const kunci = satu.locator.toLowerCase();
    const ada = menurutLokator.get(kunci);
    if (ada === undefined) menurutLokator.set(kunci, [satu]);
    else ada.push(satu);
  }
  const menimbang = new Map((pembukaan?.menimbang ?? []).map(({ number, text }) => [`Menimbang huruf ${number ?? "-"}`, text]));
  const cocok = (teks: Teks | undefined, { start, end, raw }: Acuan): teks is Teks => teks?.value.slice(start, end) === raw;
  const terbaca = peraturan.acuan.flatMap((acuan): AcuanTerbaca[] => {
    for (const satu of menurutLokator.get(acuan.at.toLowerCase()) ?? []) {
      const teks = satu.unit[acuan.field];
      if (cocok(teks, acuan)) return [{ acuan, teks, unit: satu }];
    }
    const teks = menimbang.get(acuan.at);
    return cocok(teks, acuan) ? [{ acuan, teks, unit: null }] : [];
  });
  return { acuan: terbaca, cari: (locator) => menurutLokator.get(locator.toLowerCase())?.[0] };
}

/** The Pasal in which a unit stands; itself where it is one. */
export function pasalDari(unit: UnitNaskah | null): UnitNaskah | null {
  let satu = unit;
  while (satu !== null && satu.unit.type !== "pasal") satu = satu.induk;
  return satu;
}

/** Whether `unit` is `lain` or stands in it. */
export function berada(unit: UnitNaskah | null, lain: UnitNaskah): boolean {
  for (let satu = unit; satu !== null; satu = satu.induk) if (satu === lain) return true;
  return false;
}

/** How the unit is cited from the place of the reference: `ayat (1) huruf a` in the same Pasal, `Pasal 7 ayat (1)` elsewhere. */
export function sebutanDari(unit: UnitNaskah | null, tujuan: UnitNaskah): string {
  const pasal = pasalDari(unit);
  const awal = pasal === null ? "" : `${pasal.locator} `;
  return awal !== "" && tujuan.locator.startsWith(awal) ? tujuan.locator.slice(awal.length) : tujuan.locator;
}

/** A fix that points the reference elsewhere, with the preposition that the new target asks for. Never safe: only a person knows what was meant. */
export function tunjukKe({ acuan, teks, unit }: AcuanTerbaca, ...tujuan: readonly UnitNaskah[]): Perbaikan {
  const sebutan = deretan(tujuan.map((satu) => sebutanDari(unit, satu)));
  const depan = /\b(?:dalam|pada)\s+$/.exec(teks.value.slice(Math.max(0, acuan.start - 12), acuan.start))?.[0];
  const dari = acuan.start - (depan?.length ?? 0);
  const baru = depan === undefined ? "" : /^Pasal/.test(sebutan) ? "dalam " : /^ayat/.test(sebutan) ? "pada " : depan;
  return {
    judul: `Ganti dengan "${sebutan}"`,
    aman: false,
    suntingan: [{ jenis: "ganti", teks, dari, sampai: acuan.end, isi: `${baru}${sebutan}` }],
  };
}

/** `Pasal 1, Pasal 2, dan Pasal 3`. */
export const deretan = (sebutan: readonly string[]): string =>
  sebutan.length < 3 ? sebutan.join(" dan ") : `${sebutan.slice(0, -1).join(", ")}, dan ${sebutan.at(-1)}`;
