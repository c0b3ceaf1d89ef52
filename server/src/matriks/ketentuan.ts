/** The provisions of a regulation as a list to choose a counterpart from. Pure. */
import type { Bahan, KetentuanPilihan, KolomBanding } from "@selaras/parsers";

/** Body first, then lampiran; each with what it is paired with in `banding`. */
export function ketentuanPilihan(acuan: Bahan, lain: Bahan, banding: KolomBanding): readonly KetentuanPilihan[] {
  const padanan = new Map<string, string[]>();
  for (const [at, sel] of banding.sel.entries()) {
    const locator = acuan.ketentuan[at]?.locator ?? "";
    for (const pasangan of sel.pasangan) padanan.set(pasangan.locator, [...(padanan.get(pasangan.locator) ?? []), locator]);
  }
  return [...lain.ketentuan, ...lain.lampiran].map(({ locator, jangkar, kelompok, tempat, teks }) => ({
    locator,
    jangkar,
    kelompok,
    tempat,
    teks,
    padanan: padanan.get(locator) ?? [],
  }));
}
