import { teksAman } from "../teks-aman.ts";

/** Attributes in the order in which they are written; `undefined` is left out. */
export type Atribut = Readonly<Record<string, string | undefined>>;

export interface PenulisXml {
  buka(nama: string, atribut?: Atribut): void;
  tutup(): void;
  /** An element on one line. `isi` is XML already; without it the element is empty. */
  daun(nama: string, atribut?: Atribut, isi?: string): void;
  /** The lines, each ended; every element that was opened has to be closed. */
  selesai(): string;
}

/** Deeper lines are not indented further, so that the file stays linear in its content. */
const JOROK_TERDALAM = 16;

/**
 * Writes a piece of XML from the outside in, one element a line; mixed content stands in `daun` alone, so no white space is added to a text.
 *
 * @param dalam how deep the piece will stand
 */
export function penulisXml(dalam = 0): PenulisXml {
  const baris: string[] = [];
  const terbuka: string[] = [];
  const jorok = (): string => " ".repeat(Math.min(dalam + terbuka.length, JOROK_TERDALAM));
  return {
    buka(nama, atribut = {}) {
      baris.push(`${jorok()}<${nama}${tulisAtribut(atribut)}>`);
      terbuka.push(nama);
    },
    tutup() {
      const nama = terbuka.pop();
      baris.push(`${jorok()}</${nama}>`);
    },
    daun(nama, atribut = {}, isi) {
      const pembuka = `${jorok()}<${nama}${tulisAtribut(atribut)}`;
      baris.push(isi === undefined ? `${pembuka}/>` : `${pembuka}>${isi}</${nama}>`);
    },
    selesai: () => baris.map((satu) => `${satu}\n`).join(""),
  };
}

/** The attributes of a start tag, each behind a blank. */
export const tulisAtribut = (atribut: Atribut): string =>
  Object.entries(atribut)
    .map(([nama, nilai]) => (nilai === undefined ? "" : ` ${nama}="${lolosAtribut(nilai)}"`))
    .join("");

/** A text as XML. What XML 1.0 does not know becomes the replacement sign. */
export const lolosXml = (teks: string): string =>
  teksAman(teks).replace(/[&<>]/g, (tanda) => (tanda === "&" ? "&amp;" : tanda === "<" ? "&lt;" : "&gt;"));

const lolosAtribut = (teks: string): string => lolosXml(teks).replace(/["\n\t]/g, (tanda) => `&#${tanda.charCodeAt(0)};`);
