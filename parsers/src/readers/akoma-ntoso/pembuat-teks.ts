import type { Position } from "unist";
import { nomorPadaLabel, RUANG_SELARAS } from "../../export/akoma-ntoso/ruang-nama.ts";
import type { Teks } from "../../peraturan.ts";
import { satuDi, teksDi, type UnsurXml, unsurDi } from "./pohon-xml.ts";

/** Makes the leaves of a tree in the order of the file. Their places are provisional until the whole is written: offsets tell their order. */
export interface PembuatTeks {
  baru(nilai: string): Teks;
  /** All words of an element, which count as read from now on. */
  kata(unsur: UnsurXml): string;
  /** Elements whose words were read. */
  readonly terbaca: ReadonlySet<UnsurXml>;
  /** The words of an element; `undefined` where there is none. */
  dari(unsur: UnsurXml | undefined): Teks | undefined;
  /** The blocks of text in an element as one. */
  alinea(unsur: UnsurXml | undefined): Teks | undefined;
  /** One text for each block. */
  baris(unsur: UnsurXml | undefined): readonly Teks[];
  /** The place of what comes next. */
  tempat(): Position;
}

export function pembuatTeks(): PembuatTeks {
  let urut = 0;
  const terbaca = new Set<UnsurXml>();
  const kata = (unsur: UnsurXml): string => {
    terbaca.add(unsur);
    return teksDi(unsur);
  };
  const tempat = (): Position => {
    const titik = { line: 1, column: 1, offset: urut };
    return { start: titik, end: titik };
  };
  const baru = (value: string): Teks => {
    const teks: Teks = { type: "teks", value, spans: [], position: tempat() };
    urut++;
    return teks;
  };
  const isi = (unsur: UnsurXml): readonly UnsurXml[] => unsurDi(unsur).filter(({ nama }) => nama !== "num" && nama !== "heading");
  return {
    baru,
    kata,
    terbaca,
    tempat,
    dari: (unsur) => (unsur === undefined ? undefined : baru(kata(unsur))),
    alinea: (unsur) => (unsur === undefined ? undefined : baru(isi(unsur).map(kata).join(" "))),
    baris: (unsur) => (unsur === undefined ? [] : isi(unsur).map((satu) => baru(kata(satu)))),
  };
}

/** An attribute of our own namespace. */
export const milikSelaras = ({ atribut }: UnsurXml, nama: string): string | undefined => atribut[`{${RUANG_SELARAS}}${nama}`];

/** The number of a unit: said by itself, or by its label. */
export function nomorOf(unsur: UnsurXml): string | null {
  const num = satuDi(unsur, "num");
  return (milikSelaras(unsur, "nomor") ?? (num === undefined ? "" : nomorPadaLabel(teksDi(num)))) || null;
}
