/** Styles of numbers in a lampiran: `a)` and `b)` are of one, `1.` is of another. */
import { toLetter, toRoman } from "../../istilah.ts";

/** `a)` and `2)` alike by their signs; `null` for `BAB I` and no label. */
export function gayaOf(label: string): string | null {
  const [, buka, isi = "", tutup] = /^(\(?)([a-z]|\d{1,2}|[A-Z]|[IVX]{2,5}|[ivx]{2,5})([.)])$/.exec(label) ?? [];
  if (isi === "") return null;
  const jenis = /\d/.test(isi)
    ? "1"
    : /^[IVX]$/.test(isi) && isi === "I"
      ? "I"
      : isi === "i"
        ? "i"
        : isi.length > 1
          ? isi === isi.toUpperCase()
            ? "I"
            : "i"
          : isi === isi.toUpperCase()
            ? "A"
            : "a";
  return `${buka}${jenis}${tutup}`;
}

/** The number of a place in a style: 3 in `a)` is `c)`. */
export function cetak(gaya: string, nilai: number): string {
  return gaya.replace(/[1AaIi]/, (jenis) => {
    if (jenis === "1") return String(nilai);
    if (jenis === "I" || jenis === "i") return jenis === "I" ? toRoman(nilai) : toRoman(nilai).toLowerCase();
    return jenis === "A" ? toLetter(nilai).toUpperCase() : toLetter(nilai);
  });
}
