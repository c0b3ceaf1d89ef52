import { type Gaya, letterValue, romanValue } from "../istilah.ts";

/** A list marker at the start of a text. */
export interface Marker {
  readonly gaya: Gaya;
  /** As printed, `a`, `1`, `5a`, `iv`. */
  readonly number: string;
  /** Its place in the list; 0 where the number says nothing. */
  readonly value: number;
  /** As printed, with its signs: `a.`, `(1)`. */
  readonly label: string;
  /** Length of the label with the white space after it. */
  readonly length: number;
  /** Read through a damaged sign (`2)` for `(2)`, `b,` for `b.`): counts only where an open list waits for this number. */
  readonly damaged?: true;
}

const AYAT = /^[({]\s?([\dlI]{1,3}[a-km-z]?)\s?[)}][.]?\s*/;
const ANGKA = /^(\d{1,3})\s?([.)])(?!\d)\s*/;
/** `ab.`, `ac.` behind `aa.`: elsewhere two letters are a word. */
const HURUF_LANJUT = /^(a[b-z])\s?([.)])\s+/;
const HURUF = /^([a-z]|([a-z])\2)\s?([.)])(?![a-z]\.)\s*/;
const HURUF_KURUNG = /^\(\s?([a-z]|([a-z])\2)\s?\)\s*/;
const ROMAWI = /^([ivx]{1,5})\s?([.)])\s*/;
/** Signs that OCR puts for others: a comma for a dot, one bracket lost. */
const ANGKA_RUSAK = /^(\d{1,3})\s?([,)])(?!\d)\s+/;
const HURUF_RUSAK = /^([a-z])\s?([,)])\s+/;
const KAPITAL = /^([A-Z])\s?\.(?![A-Z]\.)\s*/;

/**
 * Reads every way in which `text` can begin with a list marker, the likelier reading first (`i.` is a letter and a roman number).
 * Capital letters (`A.`) number the headings of an annex and are rare elsewhere: they are read only with `capitals`.
 */
export function readMarkers(text: string, capitals = false): readonly Marker[] {
  const first = text.charCodeAt(0);
  const found: Marker[] = [];
  if (first === 40 || first === 123) {
    push(
      AYAT.exec(text),
      "(1)",
      (number) => Number.parseInt(number, 10),
      (number) => number.replace(/[lI]/g, "1"),
    );
    push(HURUF_KURUNG.exec(text), "(a)", letterValue);
  } else if (first >= 48 && first <= 57) {
    const match = ANGKA.exec(text);
    push(match, match?.[2] === "." ? "1." : "1)", Number);
    const damaged = ANGKA_RUSAK.exec(text);
    push(damaged, damaged?.[2] === "," ? "1." : "(1)", Number, undefined, true);
  } else if (first >= 97 && first <= 122) {
    const match = HURUF.exec(text);
    push(match, match?.[3] === "." ? "a." : "a)", letterValue);
    push(ROMAWI.exec(text), "i.", romanValue);
    push(HURUF_RUSAK.exec(text), "a.", letterValue, undefined, true);
    const further = HURUF_LANJUT.exec(text);
    push(further, further?.[2] === ")" ? "a)" : "a.", letterValue, undefined, true);
  } else if (capitals && first >= 65 && first <= 90) {
    push(KAPITAL.exec(text), "A.", letterValue);
  }
  return found;

  function push(
    match: RegExpExecArray | null,
    gaya: Gaya,
    toValue: (number: string) => number,
    clean?: (number: string) => string,
    damaged = false,
  ): void {
    const printed = match?.[1];
    if (match === null || printed === undefined) return;
    const number = clean === undefined ? printed : clean(printed);
    found.push({ gaya, number, value: toValue(number), label: match[0].trim(), length: match[0].length, ...(damaged ? { damaged } : {}) });
  }
}
