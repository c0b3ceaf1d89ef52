import type { Sandingan } from "./sandingan.ts";
import { kutip, sekitar, type Temuan } from "./temuan.ts";

const ANGKA = /^\d+$/;

/** A number behind one of these names a place or a law; references are told elsewhere. */
const PENUNJUK = /\b(?:pasal|ayat|huruf|angka|butir|nomor|tahun|lampiran|bab|tanggal|bulan|level|tingkat)\s*\(?\s*$/i;

/** A number before one of these is the label of an item. */
const LABEL = /^(?:\.\s|\))/;

/**
 * A number that took the place of another (`70 persen`, `5 (lima) orang`): a threshold or a size changed. Content words leave numbers out, so
 * that nothing else would tell it. The number of a time limit is told there.
 */
export function simpangAngka({ beda, a, b }: Sandingan): readonly Temuan[] {
  const inTenggat = (angka: string): boolean =>
    [a, b].some(({ aturan }) => new RegExp(`(?<!\\d)${angka}(?!\\d)`).test(aturan()?.timeLimit?.raw ?? ""));
  return beda.flatMap((piece, at): readonly Temuan[] => {
    const next = beda[at + 1];
    if (piece.jenis !== "hilang" || next?.jenis !== "baru") return [];
    const [from, to] = [piece.teks.trim(), next.teks.trim()];
    if (!ANGKA.test(from) || !ANGKA.test(to) || inTenggat(from) || inTenggat(to)) return [];
    if (PENUNJUK.test(beda[at - 1]?.teks ?? "") || LABEL.test(beda[at + 2]?.teks ?? "")) return [];
    // `5 (lima)`: the number in words says the same
    const spelled = beda[at + 2]?.teks.trim() === "(" ? [beda[at + 3]?.teks, beda[at + 4]?.teks] : [];
    return [
      {
        jenis: "cakupan-berubah",
        uraian: `angka ${kutip(from)} menjadi ${kutip(to)} pada ${kutip(sekitar(beda, at, at + 1))}`,
        bidang: { nama: "angka", acuan: from, lain: to },
        menjelaskan: spelled.flatMap((teks) => (teks ?? "").toLowerCase().match(/\p{L}+/gu) ?? []),
      },
    ];
  });
}
