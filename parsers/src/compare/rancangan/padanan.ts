import { simpangDenganAsal } from "../asal-usul.ts";
import type { Bahan } from "../bahan.ts";
import type { AsalUsul } from "../matriks.ts";
import type { PadananDeviasi } from "./deviasi.ts";
import type { Sanding } from "./sanding.ts";

/** A counterpart in full, with what is known of where the wording of the acuan comes from; none where the acuan has no such provision. */
export function padananDari(
  { acuan: index, lawan, penyimpangan }: Sanding,
  acuan: Bahan,
  asalOf: (locator: string) => AsalUsul | undefined,
): readonly PadananDeviasi[] {
  const ketentuan = acuan.ketentuan[index];
  if (ketentuan === undefined) return [];
  const { locator, jangkar, kelompok, teks } = ketentuan;
  const known = asalOf(locator);
  return [
    {
      locator,
      jangkar,
      kelompok,
      teks,
      ...(known === undefined ? {} : { asal: known }),
      kemiripan: lawan.kemiripan,
      keyakinan: lawan.jodoh.keyakinan,
      bukti: lawan.jodoh.bukti,
      penyimpangan: penyimpangan.map((one) => simpangDenganAsal(one, known)),
      beda: lawan.sandingan.beda,
    },
  ];
}
