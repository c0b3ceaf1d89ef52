/** The definitions a regional regulation needs, and those it does not. */
import type { IsiRancangan, Satuan } from "../rancangan/dokumen.ts";
import { type PembuatSatuan, teksOf } from "./buat-satuan.ts";
import type { SebutanDaerah } from "./sebutan-daerah.ts";
import { satuanPada } from "./susunan-isi.ts";

/**
 * Daerah, its government, its head and its agencies, from the general to the special (butir 109 and 109a Lampiran II UU 12/2011 as amended by UU
 * 13/2022). The meanings of Pemerintah Daerah and Perangkat Daerah are those of UU 23/2014, with the name of the office in place of *kepala daerah*.
 */
export const definisiDaerah = ({
  nama,
  kepala,
  kepalaBernama,
}: Pick<SebutanDaerah, "nama" | "kepala" | "kepalaBernama">): readonly { readonly istilah: string; readonly teks: string }[] => [
  { istilah: "Daerah", teks: `Daerah adalah ${nama}.` },
  {
    istilah: "Pemerintah Daerah",
    teks: `Pemerintah Daerah adalah ${kepala} sebagai unsur penyelenggara Pemerintahan Daerah yang memimpin pelaksanaan urusan pemerintahan yang menjadi kewenangan daerah otonom.`,
  },
  { istilah: kepala, teks: `${kepala} adalah ${kepalaBernama}.` },
  {
    istilah: "Perangkat Daerah",
    teks: `Perangkat Daerah adalah unsur pembantu ${kepala} dan Dewan Perwakilan Rakyat Daerah dalam penyelenggaraan urusan pemerintahan yang menjadi kewenangan Daerah.`,
  },
];

/** Agencies that a text of the centre defines; a region uses the words only where it works together with others. */
const INSTANSI: readonly string[] = ["Instansi Pusat", "Instansi Daerah", "Instansi Pemerintah"];

const istilahDari = (teks: string): string =>
  /^(.+?)(?:\s+yang\s+selanjutnya\s.+?)?\s+adalah\b/.exec(teks)?.[1]?.replace(/\s+/g, " ").trim() ?? "";

/** Adds the definitions that are missing, at the top in their order. A body without definitions stays as it is. */
export function tambahDefinisi(isi: readonly IsiRancangan[], ke: SebutanDaerah, buat: PembuatSatuan): readonly IsiRancangan[] {
  const pertama = isi.findIndex((_, index) => satuanPada(isi, index)?.attrs.jenis === "definisi");
  if (pertama < 0) return isi;
  const hasil = [...isi];
  let tempat = pertama;
  for (const { istilah, teks } of definisiDaerah(ke)) {
    const ada = hasil.findIndex((satu) => isDefinisi(satu) && istilahDari(teksOf(satu)).toLowerCase() === istilah.toLowerCase());
    if (ada < 0) hasil.splice(tempat++, 0, buat("definisi", teks));
    else if (ada >= tempat) tempat = ada + 1;
  }
  return hasil;
}

/** Ids of definitions that repeat an earlier term, or define an agency of which the provisions no longer speak (butir 102). */
export function definisiBerlebih(isi: readonly IsiRancangan[]): ReadonlySet<string> {
  const norma = isi.filter((satu): satu is Satuan => satu.type === "satuan" && satu.attrs.jenis !== "definisi").map(teksOf);
  const dikenal = new Set<string>();
  const found = new Set<string>();
  for (const satu of isi) {
    if (!isDefinisi(satu)) continue;
    const istilah = istilahDari(teksOf(satu));
    const kunci = istilah.toLowerCase();
    const takTerpakai = INSTANSI.includes(istilah) && !norma.some((teks) => teks.toLowerCase().includes(kunci));
    if (takTerpakai || (istilah !== "" && dikenal.has(kunci))) found.add(satu.attrs.id);
    dikenal.add(kunci);
  }
  return found;
}

const isDefinisi = (satu: IsiRancangan): satu is Satuan => satu.type === "satuan" && satu.attrs.jenis === "definisi";
