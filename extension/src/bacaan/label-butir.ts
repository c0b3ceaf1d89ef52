/** The labels that a browser prints before the items of a list. */
import { toLetter, toRoman } from "@selaras/parsers/baris";

/** A list while its items are read: the number of the next one. */
export interface DaftarBuka {
  readonly jenis: "ol" | "ul";
  lanjut: number;
}

/** Opens a list at the number it says. */
export const bukaDaftar = (elemen: Element): DaftarBuka => ({
  jenis: elemen.localName === "ol" ? "ol" : "ul",
  lanjut: angka(elemen.getAttribute("start")) ?? 1,
});

/**
 * The label before an item of an `ol` as the page shows it, without the blank behind it: `a.`, `3.`, `IV.`; empty where the page shows none.
 * Counts the item. A style that only this page knows is taken for numbers.
 */
export function labelButir(butir: Element, daftar: DaftarBuka): string {
  const nilai = angka(butir.getAttribute("value")) ?? daftar.lanjut;
  daftar.lanjut = nilai + 1;
  const { display, listStyleType } = getComputedStyle(butir);
  if (!display.includes("list-item") || listStyleType === "none") return "";
  const sendiri = /^"(.*)"$/su.exec(listStyleType)?.[1];
  return sendiri === undefined ? `${bilangan(listStyleType, nilai)}.` : sendiri.trim();
}

function bilangan(gaya: string, nilai: number): string {
  if (gaya === "lower-alpha" || gaya === "lower-latin") return toLetter(nilai);
  if (gaya === "upper-alpha" || gaya === "upper-latin") return toLetter(nilai).toUpperCase();
  if (gaya === "lower-roman") return toRoman(nilai).toLowerCase();
  return gaya === "upper-roman" ? toRoman(nilai) : String(nilai);
}

function angka(tulisan: string | null): number | undefined {
  const nilai = tulisan === null ? Number.NaN : Number.parseInt(tulisan, 10);
  return Number.isSafeInteger(nilai) ? nilai : undefined;
}
