import type { Prosa, Teks, Unit } from "../../peraturan.ts";
import type { Konteks } from "./konteks.ts";
import { nomorPadaLabel, UNSUR_UNIT } from "./ruang-nama.ts";
import type { Atribut } from "./tulis-xml.ts";

/**
 * A unit and all below it. Its text is `content` where nothing stands below it, else the `intro` of its list; what the sentence says behind the
 * list is `wrapUp`. A unit without text has neither.
 */
export function tulisUnit(unit: Unit, k: Konteks): void {
  const { unsur } = UNSUR_UNIT[unit.type];
  k.xml.buka(unsur, {
    eId: k.eid.of(unit),
    class: unsur === "point" ? unit.type : undefined,
    "sl:diharapkan": unit.expected,
    "sl:ke": unit.ordinal === undefined ? undefined : String(unit.ordinal),
    ...nomorBeda(unit.number, unit.label),
  });
  if (unit.label !== undefined) k.xml.daun("num", {}, k.isi(unit.label));
  if (unit.heading !== undefined) k.xml.daun("heading", {}, k.isi(unit.heading));
  const berisi = unit.children.length > 0 || unit.closing !== undefined;
  if (unit.text !== undefined) tulisIsi(berisi ? "intro" : "content", [k.isiUnit(unit, unit.text)], k);
  for (const child of unit.children) tulisUnit(child, k);
  if (unit.closing !== undefined) tulisIsi("wrapUp", [k.isi(unit.closing)], k);
  k.xml.tutup();
}

/** Text of the body that belongs to no unit. */
export function tulisProsa(prosa: Prosa, k: Konteks): void {
  k.xml.buka("hcontainer", { name: "prosa", eId: k.eid.of(prosa) });
  tulisIsi("content", [k.isi(prosa.text)], k);
  k.xml.tutup();
}

/** Paragraphs, XML already, in an element that holds blocks. */
export function tulisIsi(unsur: string, alinea: readonly string[], k: Konteks): void {
  k.xml.buka(unsur);
  for (const satu of alinea) k.xml.daun("p", {}, satu);
  k.xml.tutup();
}

/** The number, where the printed label does not show just that: damage of a scan, or a unit without label. Empty for a unit without number. */
export function nomorBeda(nomor: string | null, label: Teks | undefined): Atribut {
  return nomorPadaLabel(label?.value ?? "") === (nomor ?? "") ? {} : { "sl:nomor": nomor ?? "" };
}
