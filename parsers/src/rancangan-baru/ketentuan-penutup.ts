/** The last Bab: repeal and commencement. Source: butir 136–155 Lampiran II UU 12/2011. */
import type { IsiRancangan } from "../rancangan/dokumen.ts";
import { berteks, type PembuatSatuan, teksOf } from "./buat-satuan.ts";
import { satuanPada, susunanOf } from "./susunan-isi.ts";

const BERLAKU = /^(?:Peraturan|Undang-Undang|Qanun)\s[^.;]*\bini\s+(?:mulai\s+)?berlaku\b/i;

/** Whether a provision says when the regulation commences. */
export const adalahMulaiBerlaku = (teks: string): boolean => BERLAKU.test(teks);

/** Whether a Bab with this title is the closing one; some call it PENUTUP. */
export const adalahPenutup = (judul: string): boolean => /^\s*(?:KETENTUAN\s+)?PENUTUP\s*$/i.test(judul);

export interface BahanPenutup {
  /** `Peraturan Bupati`. */
  readonly jenis: string;
  /** Where the last Bab and the commencement of the source stood. */
  readonly asalBab: string | null;
  readonly asal: string | null;
  readonly dicabut: string | null;
}

/** Adds repeal, where something is replaced, and commencement to the Bab KETENTUAN PENUTUP, which is made where the last Bab is another one. */
export function denganKetentuanPenutup(
  isi: readonly IsiRancangan[],
  buat: PembuatSatuan,
  { jenis, asalBab, asal, dicabut }: BahanPenutup,
): readonly IsiRancangan[] {
  const pasal = (teks: string, dari: string | null): readonly IsiRancangan[] => [
    buat("pasal", "", { asal: dari }),
    buat("teks", teks, { asal: dari }),
  ];
  return [
    ...denganBab(isi, buat, asalBab),
    ...(dicabut === null ? [] : pasal(`Pada saat ${jenis} ini mulai berlaku, ${dicabut}, dicabut dan dinyatakan tidak berlaku.`, null)),
    ...pasal(`${jenis} ini mulai berlaku pada tanggal diundangkan.`, asal),
  ];
}

function denganBab(isi: readonly IsiRancangan[], buat: PembuatSatuan, asal: string | null): readonly IsiRancangan[] {
  const { penanda } = susunanOf(isi);
  const last = penanda.findLastIndex((_, index) => satuanPada(isi, index)?.attrs.jenis === "bab");
  const bab = satuanPada(isi, last);
  // a short regulation has no Bab at all
  if (bab === undefined) return isi;
  if (!adalahPenutup(teksOf(bab))) return [...isi, buat("bab", "KETENTUAN PENUTUP", { asal })];
  return isi.map((satu, index) => (index === last ? berteks(bab, "KETENTUAN PENUTUP") : satu));
}
