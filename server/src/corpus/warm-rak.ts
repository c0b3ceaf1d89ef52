import { setImmediate as nextTurn } from "node:timers/promises";
import { defaultAcuan, type Rak } from "./rak.ts";

/**
 * Parses every text and compares each with the default acuan, so that the first visitor does not wait for it.
 *
 * Gives way to waiting requests after each step. Resolves when the shelf is warm; rejects when a text cannot be parsed.
 */
export async function warmRak(rak: Rak): Promise<void> {
  for (const naskah of rak.naskah) {
    await nextTurn();
    rak.peraturan(naskah);
  }
  const acuan = defaultAcuan(rak);
  if (acuan === undefined) return;
  for (const naskah of rak.naskah) {
    if (naskah === acuan) continue;
    await nextTurn();
    rak.matriks(acuan, [naskah]);
  }
}
