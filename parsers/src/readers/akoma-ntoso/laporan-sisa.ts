/** What a file says where the reader looks for nothing: somebody put elements into it that we do not write there. */
import type { LaporanBaca } from "../naskah-berkas.ts";
import type { UnsurXml } from "./pohon-xml.ts";

/** So many pieces are quoted, the others are counted. */
const TERSEBUT = 20;
/** UTF-16 code units of one that are quoted. */
const PETIKAN = 300;

/**
 * One line for each piece of text outside of the elements that were read, in the order of the file; an element that nothing was read of is one piece.
 * Metadata are no text. Linear.
 */
export function laporanSisa(akar: UnsurXml, terbaca: ReadonlySet<UnsurXml>): readonly LaporanBaca[] {
  const sisa: string[] = [];
  kumpulkan(akar);
  const lain = sisa.length - TERSEBUT;
  return [
    ...sisa.slice(0, TERSEBUT).map((satu) => ditinggal(`Teks di luar susunan yang dikenal tidak ikut: “${satu}”.`)),
    ...(lain > 0 ? [ditinggal(`${lain} potongan teks lain di luar susunan yang dikenal tidak ikut; periksa pada berkas aslinya.`)] : []),
  ];

  /** Whether nothing of the element was read. */
  function kumpulkan(unsur: UnsurXml): boolean {
    if (terbaca.has(unsur)) return false;
    if (unsur.nama === "meta") return true;
    const awal = sisa.length;
    let utuh = true;
    for (const satu of unsur.anak) {
      if (typeof satu !== "string") utuh = kumpulkan(satu) && utuh;
      else if (/\S/.test(satu)) sisa.push(potong(satu));
    }
    if (utuh && sisa.length - awal > 1) sisa.push(potong(sisa.splice(awal).join(" ")));
    return utuh;
  }
}

function potong(teks: string): string {
  const satu = teks.replace(/\s+/g, " ").trim();
  return satu.length <= PETIKAN ? satu : `${satu.slice(0, PETIKAN).trimEnd()}…`;
}

const ditinggal = (pesan: string): LaporanBaca => ({ macam: "ditinggal", pesan });
