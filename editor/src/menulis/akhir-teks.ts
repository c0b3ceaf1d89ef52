/** How the words of a unit end: the sign and the connector behind them. Pure; offsets are UTF-16 code units. */

/** Source: butir 88–90 Lampiran II UU 12/2011. */
export type Penghubung = "dan" | "atau" | "dan/atau";

export interface AkhirTeks {
  /** Where the words end and the signs begin. */
  readonly batas: number;
  /** Empty for words without a sign. */
  readonly tanda: "" | ";" | "." | ":";
  readonly penghubung: Penghubung | null;
}

const PENGHUBUNG = /(;\s*|\s)(dan\/atau|dan|atau)$/;
/** Also a blank, and what stands for a reference in the words. */
const KATA = /[\p{L}\p{N})\]”"’'%…\uFFFC]$|\.\.$/u;

/** `null` for an ending that is none of ours: a comma, a dash, words that stop at `, dan`. */
export function akhirTeks(teks: string): AkhirTeks | null {
  const polos = teks.trimEnd();
  const sambung = PENGHUBUNG.exec(polos);
  if (sambung) {
    const batas = polos.slice(0, sambung.index).trimEnd().length;
    const tanda = sambung[1]?.startsWith(";") ? ";" : "";
    return tanda === "" && !KATA.test(polos.slice(0, batas)) ? null : { batas, tanda, penghubung: sambung[2] as Penghubung };
  }
  if (polos === "" || KATA.test(polos)) return { batas: polos.length, tanda: "", penghubung: null };
  const tanda = polos.at(-1);
  if (tanda !== ";" && tanda !== "." && tanda !== ":") return null;
  return { batas: polos.slice(0, -1).trimEnd().length, tanda, penghubung: null };
}
