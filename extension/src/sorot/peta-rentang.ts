import type { RentangSumber } from "@selaras/parsers";

/** What the marks need to know of a text: where in the page its letters stand. A page has one (`IndeksTeks`), and so may a reader of PDFs. */
export interface PetaRentang {
  /** Empty where nothing of it is in the page now. */
  rentangDom(rentang: RentangSumber): readonly Range[];
  /** `null` for a place that is not of the text. */
  offsetPada(simpul: Node, letak: number): number | null;
}
