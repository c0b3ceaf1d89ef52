/** Takes units out of a draft, and what loses its sense with them; the lists that remain are made whole again. */
import type { AtributSatuan, IsiRancangan, Satuan } from "../rancangan/dokumen.ts";
import { berteks, teksOf } from "./buat-satuan.ts";
import { type DeretRincian, deretOf, rapikanDeret } from "./rapikan-deret.ts";
import { satuanPada, susunanOf } from "./susunan-isi.ts";

export interface HasilPangkas {
  readonly isi: readonly IsiRancangan[];
  /** Where a reference to a unit that is gone points now: another id, or `null` for nowhere. */
  readonly pindah: ReadonlyMap<string, string | null>;
}

const KELOMPOK: ReadonlySet<AtributSatuan["jenis"]> = new Set(["bab", "bagian", "paragraf"]);

/**
 * Leaves out the units with these ids and all that stands under them. A list that loses all its items goes with its lead, one that keeps a single
 * item becomes part of its lead; a Pasal with one ayat left has none (butir 82 Lampiran II UU 12/2011); a Bab without Pasal goes. Linear for each level.
 */
export function pangkas(isi: readonly IsiRancangan[], dibuang: ReadonlySet<string>): HasilPangkas {
  const { anak } = susunanOf(isi);
  const hilang = new Set<number>();
  const pindah = new Map<string, string | null>();
  const teksBaru = new Map<number, string>();
  const jadiTeks = new Set<number>();
  isi.forEach((satu, index) => {
    if (dibuang.has(satu.attrs.id)) buang(index);
  });
  // what holds an item stands before it
  for (let index = isi.length - 1; index >= 0; index--) if (!hilang.has(index)) periksa(index);
  return { isi: isi.flatMap(tersisa), pindah };

  function buang(index: number): void {
    if (hilang.has(index)) return;
    hilang.add(index);
    pindah.set(idPada(index), null);
    for (const bawah of anak[index] ?? []) buang(bawah);
  }

  function periksa(index: number): void {
    const jenis = satuanPada(isi, index)?.attrs.jenis;
    const bawah = anak[index] ?? [];
    if (jenis === undefined || bawah.every((satu) => !hilang.has(satu))) return;
    for (const deret of deretOf(isi, index, anak)) periksaDeret(index, deret);
    if (jenis === "pasal") periksaAyat(index, bawah);
    const tersisa = bawah.some((satu) => !hilang.has(satu));
    if (!tersisa && (jenis === "pasal" || KELOMPOK.has(jenis))) buang(index);
  }

  function periksaDeret(index: number, deret: DeretRincian): void {
    const ada = deret.anggota.filter((satu) => !hilang.has(satu));
    if (ada.length === deret.anggota.length) return;
    if (ada.length === 0) {
      for (const satu of [deret.pembuka, ...deret.penutup]) buang(satu);
      return;
    }
    const tunggal = ada[0];
    if (ada.length === 1 && tunggal !== undefined && (anak[tunggal] ?? []).length === 0) {
      const { pembuka } = deret;
      const lanjutan = deret.penutup.map(teksPada).join(" ");
      teksBaru.set(pembuka, gabung(teksPada(pembuka), teksPada(tunggal), lanjutan === "" ? deret.akhir || "." : `, ${lanjutan}`));
      for (const satu of deret.penutup) buang(satu);
      hilang.add(tunggal);
      pindah.set(idPada(tunggal), idPada(deret.pembuka === index ? index : deret.pembuka));
      return;
    }
    for (const { index: at, teks } of rapikanDeret(deret, ada, ekor, teksPada)) teksBaru.set(at, teks);
  }

  /** The last unit of a subtree: where the punctuation of an item stands. */
  function ekor(index: number): number {
    const last = (anak[index] ?? []).filter((satu) => !hilang.has(satu)).pop();
    return last === undefined ? index : ekor(last);
  }

  function periksaAyat(index: number, bawah: readonly number[]): void {
    const ayat = bawah.filter((satu) => satuanPada(isi, satu)?.attrs.jenis === "ayat");
    const ada = ayat.filter((satu) => !hilang.has(satu));
    if (ayat.length === ada.length) return;
    const [tunggal] = ada;
    if (ada.length === 1 && tunggal !== undefined) {
      jadiTeks.add(tunggal);
      pindah.set(idPada(tunggal), idPada(index));
    }
  }

  function idPada(index: number): string {
    return isi[index]?.attrs.id ?? "";
  }

  function teksPada(index: number): string {
    const satuan = satuanPada(isi, index);
    return teksBaru.get(index) ?? (satuan === undefined ? "" : teksOf(satuan));
  }

  function tersisa(satu: IsiRancangan, index: number): readonly IsiRancangan[] {
    if (hilang.has(index)) return [];
    if (satu.type !== "satuan") return [satu];
    const teks = teksBaru.get(index);
    const satuan: Satuan = teks === undefined ? satu : berteks(satu, teks);
    return [jadiTeks.has(index) ? { ...satuan, attrs: { ...satuan.attrs, jenis: "teks", tingkat: 0 } } : satuan];
  }
}

/** The lead and its only item as one sentence. */
const gabung = (pembuka: string, satu: string, akhir: string): string =>
  `${pembuka.replace(/\s*:\s*$/, "")} ${satu.replace(/\s*(?:[;.,]\s*(?:dan\/atau|dan|atau)?\s*)?$/, "")}${akhir}`;
