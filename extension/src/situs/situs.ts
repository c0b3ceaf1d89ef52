/** What an adapter knows of a family of sites. */
import { berupaPeraturan } from "../bacaan/ciri-peraturan.ts";
import { terlihat } from "../bacaan/elemen.ts";

/** Where the text stands: in a part of the page, or in a PDF. */
export type Wadah = Element | { readonly pdf: string };

export interface AdaptorSitus {
  /** As people name it. */
  readonly nama: string;
  /** Addresses of pages that it is for; `test/fixtures/situs` has a page built like each. */
  readonly contoh: readonly string[];
  cocok(alamat: URL): boolean;
  /** `null` where the page is not built as expected, and the text is looked for as on any page. */
  wadah(dokumen: Document, alamat: URL): Wadah | null;
}

/** The first element that shows a regulation, by the selectors in their order. */
export function pilihNaskah(dokumen: Document, pemilih: readonly string[]): Element | null {
  for (const satu of pemilih) {
    for (const elemen of dokumen.querySelectorAll(satu)) if (terlihat(elemen) && berupaPeraturan(elemen)) return elemen;
  }
  return null;
}
