/** A reviewed text as the reading view takes it. Pure. */
import type { PenelaahanRinci, Peraturan } from "@selaras/parsers";
import type { Naskah } from "../api.ts";
import { entriTelaah } from "../matriks/kolom-telaah.ts";

/** Nothing is known of where its words come from, and it is no entry of the Pustaka. */
export const naskahTelaah = (telaah: PenelaahanRinci, peraturan: Peraturan): Naskah => ({
  entri: entriTelaah(telaah),
  peraturan,
  asal: [],
  catatan: null,
  sumber: {},
});
