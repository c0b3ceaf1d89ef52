/** The items of the legal basis, read once for all rules on them. */
import type { Teks } from "../../peraturan.ts";
import { jenjangHukum } from "../../register/jenjang-hukum.ts";
import { type KutipanHukum, kutipanHukum } from "../../register/kutipan-hukum.ts";
import { panjangInti } from "../akhir-teks.ts";
import type { Perbaikan, Suntingan } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";

export interface ButirDasar {
  readonly teks: Teks;
  readonly nomor: string | null;
  readonly kutipan: readonly KutipanHukum[];
  /** The law that the item is about; `null` for the constitution and for what cannot be read. */
  readonly utama: KutipanHukum | null;
  /** Its rank; `null` where the jenis is unknown. */
  readonly jenjang: number | null;
}

const KONSTITUSI = /\bUndang-?\s?Undang\s+Dasar\b|\bUUD\b/i;

/** Whether a text names the constitution. */
export const menyebutUud = (teks: string): boolean => KONSTITUSI.test(teks);

/** The laws cited in a text, remembered. */
export const kutipanOf = (naskah: NaskahPeriksa, teks: string): readonly KutipanHukum[] => naskah.olah("kutipan-hukum", teks, kutipanHukum);

export function butirDasar(naskah: NaskahPeriksa): readonly ButirDasar[] {
  return (naskah.pembukaan?.mengingat ?? []).map(({ text, number }) => {
    const kutipan = kutipanOf(naskah, text.value);
    const uud = menyebutUud(text.value.slice(0, kutipan[0]?.dari ?? text.value.length));
    const utama = uud ? null : (kutipan[0] ?? null);
    return { teks: text, nomor: number, kutipan, utama, jenjang: uud ? 0 : jenjangHukum(utama?.jenis ?? text.value) };
  });
}

/** The day on which the status of a law counts: `null` for a draft, where every known amendment counts. */
export function hariNaskah({ ciri, peraturan: { meta } }: NaskahPeriksa): string | null {
  if (ciri.rancangan) return null;
  return meta.tanggalPenetapan ?? (meta.tahun === null ? null : `${meta.tahun}-01-01`);
}

/** The text of an item without its last punctuation. */
export const intiButir = (teks: string): string => teks.slice(0, panjangInti(teks));

/** Puts other texts into the places of items; the last punctuation of each place stays. */
export const tukarTeks = (butir: readonly ButirDasar[], baru: readonly string[]): readonly Suntingan[] =>
  butir.flatMap(({ teks }, at) => {
    const semula = intiButir(teks.value);
    const isi = baru[at] ?? semula;
    return isi === semula ? [] : [{ jenis: "ganti" as const, teks, dari: 0, sampai: semula.length, isi }];
  });

/** Adds an item before the one with this index: every text from there on moves one place down, so that the numbers stay in order. */
export function sisipButir(butir: readonly ButirDasar[], letak: number, isi: string, judul: string): Perbaikan | undefined {
  const terakhir = butir.at(-1);
  if (terakhir === undefined) return undefined;
  const semula = butir.map(({ teks }) => intiButir(teks.value));
  const baru = [...semula.slice(0, letak), isi, ...semula.slice(letak)];
  const akhir = `${baru.at(-1) ?? ""};`;
  return {
    judul,
    aman: false,
    suntingan: [
      ...tukarTeks(butir, baru),
      {
        jenis: "sisip",
        teks: terakhir.teks,
        letak: "sesudah",
        baris: [{ jenis: "mengingat", isi: akhir, tertulis: `${butir.length + 1}. ${akhir}` }],
      },
    ],
  };
}

/** Where a law of this rank, year and number belongs among the items. */
export function letakBaru(butir: readonly ButirDasar[], jenjang: number, tahun: number): number {
  const sesudah = butir.findIndex((satu) => {
    const milik = satu.jenjang ?? jenjang;
    return milik > jenjang || (milik === jenjang && (satu.utama?.tahun ?? 0) > tahun);
  });
  return sesudah < 0 ? butir.length : sesudah;
}
