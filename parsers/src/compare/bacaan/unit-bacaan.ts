import type { IsiLampiran, Lampiran, Peraturan, Unit } from "../../peraturan.ts";
import { bodyOf, locatorsOf, stepOf } from "../../tree/locator.ts";
import { wholeText } from "../../tree/whole-text.ts";
import type { UnitBacaan } from "./bacaan.ts";

/** The longest name of a unit in an outline. */
const TERPANJANG = 80;

/**
 * The places of a regulation that have a name, in the order of the text, a unit before what stands in it. Offsets are those of the source. Locators of
 * the lampiran are those of its provisions. Linear, never throws.
 */
export function unitBacaan(peraturan: Peraturan): readonly UnitBacaan[] {
  const locators = locatorsOf(peraturan);
  const hasil: UnitBacaan[] = [];
  for (const unit of bodyOf(peraturan)) batang(unit, 1);
  for (const part of peraturan.children) if (part.type === "lampiran") lampiran(part);
  return hasil;

  function tambah(
    node: Unit | Lampiran | IsiLampiran,
    jenis: UnitBacaan["jenis"],
    locator: string,
    sebutan: string,
    tingkat: number,
  ): void {
    const { start, end } = node.position;
    hasil.push({ locator, jenis, tingkat, sebutan: ringkas(sebutan), dari: start.offset ?? 0, sampai: end.offset ?? 0 });
  }

  function batang(unit: Unit, tingkat: number): void {
    tambah(unit, unit.type, locators.get(unit) ?? stepOf(unit), unit.heading?.value ?? wholeText(unit), tingkat);
    for (const child of unit.children) batang(child, tingkat + 1);
  }

  function lampiran(part: Lampiran): void {
    const locator = part.number === null ? "Lampiran" : `Lampiran ${part.number}`;
    tambah(part, "lampiran", locator, part.title ?? "", 1);
    for (const child of part.children) isi(child, locator, 2);
  }

  function isi(satu: IsiLampiran, di: string, tingkat: number): void {
    if (satu.type === "subjudul") {
      const locator = `${di} ${satu.number ?? satu.heading.value}`.trim();
      tambah(satu, "subjudul", locator, satu.heading.value, tingkat);
      for (const child of satu.children) isi(child, locator, tingkat + 1);
    } else if (satu.type !== "prosa" && satu.type !== "tabel" && satu.type !== "gambar" && satu.type !== "contoh") {
      const locator = `${di} ${stepOf(satu)}`;
      tambah(satu, satu.type, locator, wholeText(satu), tingkat);
      for (const child of satu.children) isi(child, locator, tingkat + 1);
    }
  }
}

const ringkas = (teks: string): string => (teks.length <= TERPANJANG ? teks : `${teks.slice(0, TERPANJANG - 1).trimEnd()}…`);
