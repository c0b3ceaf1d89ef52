/** Puts findings and fixes of whole leaves together. */
import type { Teks } from "../../peraturan.ts";
import type { Keparahan, Perbaikan, Suntingan, SuntinganTeks, TemuanNaskah } from "../kaidah.ts";

/** What a finding may say beyond its message; `undefined` counts as absent. */
interface LainTemuan {
  readonly perbaikan?: Perbaikan | undefined;
  readonly keparahan?: Keparahan | undefined;
  readonly locator?: string | undefined;
  readonly dari?: number;
  readonly sampai?: number;
}

/** A finding about a leaf, the whole of it where no offsets are given. */
export function temuanPada(teks: Teks, pesan: string, { perbaikan, keparahan, locator, dari, sampai }: LainTemuan = {}): TemuanNaskah {
  return {
    teks,
    dari: dari ?? 0,
    sampai: sampai ?? teks.value.length,
    pesan,
    ...(perbaikan === undefined ? {} : { perbaikan }),
    ...(keparahan === undefined ? {} : { keparahan }),
    ...(locator === undefined ? {} : { locator }),
  };
}

/** Replaces a leaf, or the piece of it between two offsets. */
export const ganti = (teks: Teks, isi: string, dari = 0, sampai = teks.value.length): SuntinganTeks => ({
  jenis: "ganti",
  teks,
  dari,
  sampai,
  isi,
});

/** Of form alone. */
export const aman = (judul: string, ...suntingan: readonly Suntingan[]): Perbaikan => ({ judul, aman: true, suntingan });

/** A proposal that somebody has to look at. */
export const usul = (judul: string, ...suntingan: readonly Suntingan[]): Perbaikan => ({ judul, aman: false, suntingan });
