/** What is told of the heads and feet of pages that a reader of files left out of the text. */
import type { LaporanBaca } from "../readers/naskah-berkas.ts";
import { petik } from "./keraguan/bacaan.ts";

/** So many are named, the others are counted. */
const TERSEBUT = 20;
/** Characters of one that are quoted. */
const PETIKAN = 300;

/**
 * One line for each different text, because a reader may have taken words of the law for a head of a page; empty texts say nothing. What differs from
 * others in its digits alone, or has no letter, is a page number most likely and stands last, so that it crowds out no words.
 */
export function laporanPerabot(perabot: readonly string[]): readonly LaporanBaca[] {
  const semua = [...new Set(perabot.map((satu) => satu.replace(/\s+/g, " ").trim()))].filter((satu) => satu !== "");
  const kali = new Map<string, number>();
  for (const satu of semua) kali.set(bentuk(satu), (kali.get(bentuk(satu)) ?? 0) + 1);
  const berkata = (satu: string): boolean => /\p{L}/u.test(satu) && kali.get(bentuk(satu)) === 1;
  const teks = [...semua.filter(berkata), ...semua.filter((satu) => !berkata(satu))];
  const lain = teks.length - TERSEBUT;
  return [
    ...teks.slice(0, TERSEBUT).map((satu) => ditinggal(`Kepala atau kaki halaman tidak ikut: ${petik(satu, PETIKAN)}.`)),
    ...(lain > 0 ? [ditinggal(`${lain} kepala atau kaki halaman lain tidak ikut; periksa pada berkas aslinya.`)] : []),
  ];
}

const bentuk = (teks: string): string => teks.replace(/\d+/g, "0");

const ditinggal = (pesan: string): LaporanBaca => ({ macam: "ditinggal", pesan });
