import { setImmediate as nextTurn } from "node:timers/promises";
import { defaultAcuan, type Rak } from "./rak.ts";

/**
 * Parses every text and builds the default matrix, so that the first visitor does not wait for it.
 *
 * Gives way to waiting requests after each text. Resolves when the shelf is warm; rejects when a text cannot be parsed.
 */
export async function warmRak(rak: Rak): Promise<void> {
  for (const naskah of rak.naskah) {
    await nextTurn();
    rak.peraturan(naskah);
  }
  await nextTurn();
  const acuan = defaultAcuan(rak);
  if (acuan)
    rak.matriks(
      acuan,
      rak.naskah.filter((one) => one !== acuan),
    );
}
