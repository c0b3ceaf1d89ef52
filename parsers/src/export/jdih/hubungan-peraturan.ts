import type { Peraturan } from "../../peraturan.ts";
import { ketentuanOf } from "../../tree/ketentuan.ts";
import { namedLaws } from "../../tree/sitasi.ts";

/** What a regulation does to another one, in its own words. */
export interface HubunganPeraturan {
  readonly jenis: "mencabut" | "mencabut-sebagian" | "mengubah";
  /** Name of the other one, with its subject where it is given. */
  readonly peraturan: string;
  /** Locator of the provision that says it, or `Judul`. */
  readonly pada: string;
}

const CABUT = /\b(?:dicabut\s+(?:dan|serta)\s+dinyatakan\s+tidak\s+berlaku|dinyatakan\s+(?:telah\s+)?(?:dicabut|tidak\s+berlaku))\b/i;
/** What stands before a law that is repealed itself: the beginning, a comma, the item before it, whose full stop may be a slip. */
const SENDIRI = /(?:(?:^|[,:;]|\b(?:maka|dan|serta|berlaku))\s*(?:(?:[a-z]{1,2}|\d{1,2})[.)]\s*)?|\.\s+(?:[a-z]{1,2}|\d{1,2})[.)]\s*)$/i;
/** Only provisions in it are repealed. */
const SEBAGIAN = /\bketentuan\b[^;:]*\b(?:dalam|pada)\s*$/i;
/** The name of a law ends where its gazette, the next item or the verb begins. */
const AKHIR_NAMA = /\s*\(|;|,?\s*(?:dan\s+)?(?:dicabut|dinyatakan|sebagaimana|diubah)\b|\.(?:\s|$)/i;

/** This regulation itself, named right before the other one: `Peraturan Bupati ini maka `. */
const DIRI = /^[^\d]*\bini\b\D*?(?=\b(?:Peraturan|Keputusan|Instruksi|Undang-Undang|Qanun)\b)/;

/**
 * The regulations that this one repeals or amends: those that its judul names behind *Perubahan atas* and *Pencabutan*, and those that one of its
 * provisions declares repealed. A law that is only mentioned there (the basis of a decision, an amendment of the repealed one) is left out.
 * Source: butir 143–150, 221–229 Lampiran II UU 12/2011.
 */
export function hubunganOf(peraturan: Peraturan): readonly HubunganPeraturan[] {
  const found = [
    ...dariJudul(peraturan.meta.tentang ?? ""),
    ...ketentuanOf(peraturan).flatMap(({ locator, teks }) => dariKetentuan(locator, teks)),
  ];
  const told = new Set<string>();
  return found.filter(({ jenis, peraturan: nama }) => {
    const kunci = `${jenis} ${nama.toLowerCase()}`;
    return told.has(kunci) ? false : told.add(kunci);
  });
}

function dariJudul(tentang: string): readonly HubunganPeraturan[] {
  const ubah = /^PERUBAHAN(?:\s+(?:KE\p{L}+|PERTAMA|KEDUA))?\s+ATAS\s+(\S.*)$/iu.exec(tentang)?.[1];
  const cabut = /^PENCABUTAN\s+(?:ATAS\s+)?((?:PERATURAN|KEPUTUSAN|INSTRUKSI|QANUN)\b.*)$/i.exec(tentang)?.[1];
  return [
    ...(ubah === undefined ? [] : [{ jenis: "mengubah", peraturan: ubah, pada: "Judul" } as const]),
    ...(cabut === undefined ? [] : [{ jenis: "mencabut", peraturan: cabut, pada: "Judul" } as const]),
  ];
}

function dariKetentuan(pada: string, teks: string): readonly HubunganPeraturan[] {
  const batas = CABUT.exec(teks)?.index ?? -1;
  if (batas < 0) return [];
  return namedLaws(teks).flatMap(({ start: awal, end }): HubunganPeraturan[] => {
    const start = awal + (DIRI.exec(teks.slice(awal, end))?.[0].length ?? 0);
    if (start > batas) return [];
    const sebelum = teks.slice(Math.max(0, start - 200), start);
    const jenis = SENDIRI.test(sebelum) ? "mencabut" : SEBAGIAN.test(sebelum) ? "mencabut-sebagian" : null;
    if (jenis === null) return [];
    const sesudah = teks.slice(end);
    const akhir = AKHIR_NAMA.exec(sesudah)?.index ?? sesudah.length;
    return [{ jenis, peraturan: (teks.slice(start, end) + sesudah.slice(0, akhir)).replace(/\s+/g, " ").trim(), pada }];
  });
}
