import { jenisUnsur } from "../../export/akoma-ntoso/ruang-nama.ts";
import type { JenisUnit, Prosa, Unit } from "../../peraturan.ts";
import { milikSelaras, nomorOf, type PembuatTeks } from "./pembuat-teks.ts";
import { satuDi, type UnsurXml, unsurDi } from "./pohon-xml.ts";

/** What unit an element is; `null` for one that is none. */
export const jenisUnit = ({ nama, atribut }: UnsurXml): JenisUnit | null => jenisUnsur(nama, atribut.class);

/** A unit with all below it; the leaves in the order in which they are printed. */
export function bacaUnit(unsur: UnsurXml, type: JenisUnit, buat: PembuatTeks): Unit {
  const position = buat.tempat();
  const num = satuDi(unsur, "num");
  const label = buat.dari(num);
  const heading = buat.dari(satuDi(unsur, "heading"));
  const text = buat.alinea(satuDi(unsur, "intro") ?? satuDi(unsur, "content"));
  const children = unsurDi(unsur).flatMap((anak): Unit[] => {
    const jenis = jenisUnit(anak);
    return jenis === null ? [] : [bacaUnit(anak, jenis, buat)];
  });
  const closing = buat.alinea(satuDi(unsur, "wrapUp"));
  const expected = milikSelaras(unsur, "diharapkan");
  const ke = bilangan(milikSelaras(unsur, "ke"));
  return {
    type,
    number: nomorOf(unsur),
    ...(expected === undefined ? {} : { expected }),
    ...(ke === null ? {} : { ordinal: ke }),
    ...(label === undefined ? {} : { label }),
    ...(heading === undefined ? {} : { heading }),
    ...(text === undefined ? {} : { text }),
    children,
    ...(closing === undefined ? {} : { closing }),
    position,
  };
}

/** What stands in the body: units, and text without a place. An element that we do not write is text, so that no word is lost. */
export function bacaIsiTubuh(body: UnsurXml, buat: PembuatTeks): readonly (Unit | Prosa)[] {
  return unsurDi(body).flatMap((unsur): (Unit | Prosa)[] => {
    const jenis = jenisUnit(unsur);
    if (jenis !== null) return [bacaUnit(unsur, jenis, buat)];
    return unsur.atribut.name === "kosong" ? [] : prosaOf(unsur, buat);
  });
}

/** The words of an element as running text. */
export function prosaOf(unsur: UnsurXml, buat: PembuatTeks): Prosa[] {
  const isi = satuDi(unsur, "content");
  const text = isi === undefined ? buat.baru(buat.kata(unsur).replace(/\s+/g, " ").trim()) : buat.alinea(isi);
  return text === undefined ? [] : [{ type: "prosa", text, position: text.position }];
}

/** A whole number that is positive; `null` for anything else. */
export const bilangan = (nilai: string | undefined): number | null => (/^[1-9]\d{0,5}$/.test(nilai ?? "") ? Number(nilai) : null);
