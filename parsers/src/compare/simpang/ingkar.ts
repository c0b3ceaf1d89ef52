import type { Sandingan } from "./sandingan.ts";
import { kutip, sekitar, type Temuan } from "./temuan.ts";

const INGKAR = /^(?:tidak|bukan|belum|tanpa)$/i;

/**
 * *tidak* and the like that only one text has, outside the predicate (`pegawai yang tidak menduduki jabatan`): the opposite is covered.
 * `terjelaskan` are content words that are told already.
 */
export function simpangIngkar({ beda }: Sandingan, terjelaskan: ReadonlySet<string>): readonly Temuan[] {
  return beda.flatMap((piece, at): readonly Temuan[] => {
    const kata = piece.teks.trim().toLowerCase();
    if (piece.jenis === "tetap" || !INGKAR.test(kata) || terjelaskan.has(kata)) return [];
    const more = piece.jenis === "baru";
    return [
      {
        jenis: "cakupan-berubah",
        uraian: `${kutip(piece.teks)} ${more ? "ditambahkan pada" : "tidak dimuat lagi dari"} ${kutip(sekitar(beda, at))}; artinya berbalik`,
        bidang: { nama: "ingkaran", acuan: more ? null : kata, lain: more ? kata : null },
        menjelaskan: [kata],
      },
    ];
  });
}
