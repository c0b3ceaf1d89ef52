/** Findings that people of a document set aside, each with a recorded reason. */
import type { HasilPeriksa, TemuanRancangan } from "./temuan-rancangan.ts";

/** `Dikesampingkan karena …`. */
export interface Kesampingan {
  readonly kaidah: string;
  /** The finding (`TemuanRancangan.kunci`); `null` sets aside the whole rule in this document. */
  readonly kunci: string | null;
  readonly alasan: string;
  readonly oleh: string;
  /** ISO 8601. */
  readonly waktu: string;
}

export interface TemuanDikesampingkan {
  readonly temuan: TemuanRancangan;
  /** The waiver of this finding alone before the one of its whole rule. */
  readonly kesampingan: Kesampingan;
}

/** The findings that are left, and those set aside, both in the order given. */
export function pisahkan(
  { temuan }: Pick<HasilPeriksa, "temuan">,
  kesampingan: readonly Kesampingan[],
): { readonly temuan: readonly TemuanRancangan[]; readonly dikesampingkan: readonly TemuanDikesampingkan[] } {
  const satuan = new Map<string, Kesampingan>();
  const seluruh = new Map<string, Kesampingan>();
  for (const satu of kesampingan)
    if (satu.kunci === null) seluruh.set(satu.kaidah, satu);
    else satuan.set(kunciOf(satu.kaidah, satu.kunci), satu);
  const tersisa: TemuanRancangan[] = [];
  const dikesampingkan: TemuanDikesampingkan[] = [];
  for (const satu of temuan) {
    const putusan = satuan.get(kunciOf(satu.kaidah, satu.kunci)) ?? seluruh.get(satu.kaidah);
    if (putusan === undefined) tersisa.push(satu);
    else dikesampingkan.push({ temuan: satu, kesampingan: putusan });
  }
  return { temuan: tersisa, dikesampingkan };
}

const kunciOf = (kaidah: string, kunci: string): string => `${kaidah} ${kunci}`;
