/** Which doubts are listed, and which one comes next. Pure. */
import type { KeputusanImpor, Keraguan, MacamKeraguan } from "@selaras/parsers";
import { pilihanDari, SEBUTAN_MACAM } from "./sebutan-impor.ts";

/** Empty for all. */
export type SaringKeraguan = MacamKeraguan | "belum" | "";

/** What is chosen stays in the list of the undecided: it would vanish under the hand of who decides it. */
export function saringKeraguan(
  semua: readonly Keraguan[],
  keputusan: KeputusanImpor,
  saring: SaringKeraguan,
  dipilih: string | null,
): readonly Keraguan[] {
  if (saring === "") return semua;
  if (saring !== "belum") return semua.filter(({ macam }) => macam === saring);
  return semua.filter((satu) => satu.id === dipilih || pilihanDari(satu, keputusan) === null);
}

/** For the field that narrows the list: only kinds that there are, each with its number. */
export function pilihanSaring(semua: readonly Keraguan[], keputusan: KeputusanImpor) {
  const belum = semua.filter((satu) => pilihanDari(satu, keputusan) === null).length;
  const macam = (Object.entries(SEBUTAN_MACAM) as readonly (readonly [MacamKeraguan, string])[]).flatMap(([value, nama]) => {
    const banyak = semua.filter((satu) => satu.macam === value).length;
    return banyak === 0 ? [] : [{ value, label: `${nama} (${banyak})` }];
  });
  return [{ value: "", label: `Semua (${semua.length})` }, { value: "belum", label: `Belum diputuskan (${belum})` }, ...macam];
}

/** The doubt before or behind `dipilih` in the list; without one the first or the last. At the end it begins anew. */
export function keraguanBerikut(daftar: readonly Keraguan[], dipilih: string | null, arah: 1 | -1): Keraguan | null {
  if (daftar.length === 0) return null;
  const di = daftar.findIndex(({ id }) => id === dipilih);
  if (di < 0) return (arah === 1 ? daftar[0] : daftar.at(-1)) ?? null;
  return daftar[(di + arah + daftar.length) % daftar.length] ?? null;
}

/** Undecided doubts for which the evidence speaks. */
export const yangDisarankan = (semua: readonly Keraguan[], keputusan: KeputusanImpor): readonly Keraguan[] =>
  semua.filter((satu) => satu.saran !== null && pilihanDari(satu, keputusan) === null);
