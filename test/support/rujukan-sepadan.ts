/** The references of a source beside those of the draft that was written from it. */
import type { Acuan, Peraturan } from "../../parsers/src/peraturan.ts";
import type { DokumenRancangan } from "../../parsers/src/rancangan/dokumen.ts";
import { kePeraturan } from "../../parsers/src/rancangan/ke-peraturan.ts";
import { findUnit } from "../../parsers/src/tree/locator.ts";
import { satuanDraf } from "./draf-uji.ts";

/** Targets in the body, each as the provision of the source it came from; those that have gone, or were never there, are left out. */
function tujuan(acuan: readonly Acuan[], asal: (locator: string) => string | null): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { at, kind, targets } of acuan) {
    const dari = asal(at);
    if (dari === null || kind === "peraturan" || kind === "lampiran") continue;
    const ke = targets.filter(({ state }) => state === "sahih" || state === "diri-sendiri").map(({ locator }) => asal(locator));
    found.set(dari, [...(found.get(dari) ?? []), ...ke.filter((satu) => satu !== null)].sort());
  }
  return new Map([...found].filter(([, ke]) => ke.length > 0));
}

/** References that end in a blank (`Pasal 1 ayat (…)`): the source has no such provision. */
function tanpaBlanko(peraturan: Peraturan): readonly Acuan[] {
  return peraturan.acuan.filter(
    ({ at, field, end }) => !/^\s+(?:ayat|huruf|angka)\s+\(?…/.test((findUnit(peraturan, at)?.[field]?.value ?? "").slice(end)),
  );
}

/** The locator in the source of the provision with this locator in the draft. */
function asalDalam(dokumen: DokumenRancangan): (locator: string) => string | null {
  const { idPada } = kePeraturan(dokumen);
  const asal = new Map(satuanDraf(dokumen).map(({ attrs }) => [attrs.id, attrs.asal?.split("#")[1] ?? null]));
  return (locator) => asal.get(idPada(locator) ?? "") ?? null;
}

/** What is left of a source when the provisions that the draft left out are gone: references from there, and to there. */
function sisa(acuan: Map<string, string[]>, ada: ReadonlySet<string>): [string, string[]][] {
  return [...acuan]
    .filter(([dari]) => ada.has(dari))
    .map(([dari, ke]): [string, string[]] => [dari, ke.filter((satu) => ada.has(satu))])
    .filter(([, ke]) => ke.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** References of the source that the draft still has, beside those of the draft: provision by provision the same targets. */
export function rujukanSepadan(sumber: Peraturan, dokumen: DokumenRancangan): { readonly sumber: unknown; readonly draf: unknown } {
  const asal = asalDalam(dokumen);
  const ada = new Set(satuanDraf(dokumen).flatMap(({ attrs }) => attrs.asal?.split("#")[1] ?? []));
  // numbers in the source are as printed; where one is printed twice the first is meant
  const dikenal = (locator: string): string | null => (findUnit(sumber, locator) === undefined ? null : locator);
  return {
    sumber: sisa(
      tujuan(
        sumber.acuan.filter(({ at }) => !at.startsWith("Menimbang")),
        dikenal,
      ),
      ada,
    ),
    draf: sisa(tujuan(tanpaBlanko(kePeraturan(dokumen).peraturan), asal), ada),
  };
}
