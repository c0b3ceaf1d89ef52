/** The address of the lean matrix, apart from the others: it is asked for before the code of the page is here. Pure. */
import type { MatriksRingkas } from "@selaras/parsers";
import type { Alamat } from "../api.ts";

/** `versi` grows with every correction, so that no answer from before is shown. */
export const fresh = (versi: number): string => (versi > 0 ? `&v=${versi}` : "");

/** `query` says what is compared; empty for the comparison a visitor sees first. */
export const alamatRingkas = (query: string, versi: number): Alamat<MatriksRingkas> => ({
  url: `/api/matriks/ringkas?${query}${fresh(versi)}`,
});
