/** What every part of the writer needs: where XML goes, which eId a node has, and what is marked inside of texts. */
import type { Acuan, Peraturan, Teks, Unit } from "../../peraturan.ts";
import { readAcuan } from "../../tree/acuan.ts";
import { locatorsOf } from "../../tree/locator.ts";
import { type DaftarEId, daftarEId } from "./eid.ts";
import { tandaAcuan, tandaHukum } from "./tanda-acuan.ts";
import { tandaDefinisi } from "./tanda-definisi.ts";
import { isiCampuran, type TandaTeks } from "./tanda-teks.ts";
import { type PenulisXml, penulisXml } from "./tulis-xml.ts";

export interface Konteks {
  readonly xml: PenulisXml;
  readonly eid: DaftarEId;
  /** A text with its links as mixed content; `lain` are further elements in it. */
  isi(teks: Teks, lain?: readonly TandaTeks[]): string;
  /** A legal basis, with a link to every law that it names. */
  isiDasar(teks: Teks): string;
  /** Text of a unit that may define a term. */
  isiUnit(unit: Unit, teks: Teks): string;
  /** Laws that were linked to, IRI → name. */
  readonly hukum: ReadonlyMap<string, string>;
}

export function konteksOf(peraturan: Peraturan): Konteks {
  const eid = daftarEId(peraturan);
  const hukum = new Map<string, string>();
  const acuan = new Map<Teks, Acuan[]>();
  // asked again, because only then is it told which leaf a reference stands in: two units may bear one locator
  readAcuan(peraturan, (satu, teks) => {
    const sudah = acuan.get(teks);
    if (sudah === undefined) acuan.set(teks, [satu]);
    else sudah.push(satu);
  });
  const definisi = definisiPada(peraturan);
  const catat = (uri: string, sebutan: string): void => {
    if (!hukum.has(uri)) hukum.set(uri, sebutan);
  };
  const isi = (teks: Teks, lain: readonly TandaTeks[] = []): string =>
    isiCampuran(teks.value, [...lain, ...tandaAcuan(acuan.get(teks) ?? [], teks, eid, catat)]);
  return {
    xml: penulisXml(2),
    eid,
    isi,
    isiDasar: (teks) => isiCampuran(teks.value, tandaHukum(teks, catat)),
    isiUnit: (unit, teks) => isi(teks, teks === unit.text ? tandaDefinisi(unit, definisi.get(unit) ?? [], peraturan.definisi) : []),
    hukum,
  };
}

/** Which definitions a unit holds; where two units bear one locator it is not certain which of them is meant. */
function definisiPada(peraturan: Peraturan): ReadonlyMap<Unit, readonly number[]> {
  const unit = new Map<string, Unit | null>();
  for (const [satu, locator] of locatorsOf(peraturan)) unit.set(locator, unit.has(locator) ? null : satu);
  const hasil = new Map<Unit, number[]>();
  peraturan.definisi.forEach(({ at }, ke) => {
    const satu = unit.get(at);
    if (satu === undefined || satu === null) return;
    const sudah = hasil.get(satu);
    if (sudah === undefined) hasil.set(satu, [ke]);
    else sudah.push(ke);
  });
  return hasil;
}
