import type { Sandingan } from "./sandingan.ts";
import { kutip, sekitar, type Temuan } from "./temuan.ts";

const KONEKTOR = /(?<![\p{L}/])(dan\s*\/\s*atau|dan|atau)(?![\p{L}/])/giu;

/** A piece of more words is another passage, not another connector. */
const PANJANG = 60;

/**
 * *dan*, *atau* and *dan/atau* that took each other's place; each has its own meaning (butir 262–264 Lampiran II UU 12/2011). A connector that
 * merely went with a list is none of these.
 */
export function simpangKonektor({ beda }: Sandingan): readonly Temuan[] {
  const found: Temuan[] = [];
  const seen = new Set<string>();
  beda.forEach((piece, at) => {
    const next = beda[at + 1];
    if (piece.jenis !== "hilang" || next?.jenis !== "baru" || piece.teks.length > PANJANG || next.teks.length > PANJANG) return;
    const [from, to] = [konektorOf(piece.teks), konektorOf(next.teks)];
    if (from.length === 0 || from.length !== to.length) return;
    from.forEach((one, index) => {
      const other = to[index] ?? one;
      if (one === other || seen.has(`${one}>${other}`)) return;
      seen.add(`${one}>${other}`);
      found.push({
        jenis: "konektor-berubah",
        uraian: `${kutip(one)} menjadi ${kutip(other)} pada ${kutip(sekitar(beda, at, at + 1))}${arti(one, other)}`,
        bidang: { nama: "konektor", acuan: one, lain: other },
      });
    });
  });
  return found;
}

const konektorOf = (teks: string): readonly string[] => [...teks.matchAll(KONEKTOR)].map(([word]) => word.toLowerCase().replace(/\s/g, ""));

function arti(from: string, to: string): string {
  if (to === "dan/atau")
    return from === "dan" ? "; kumulatif menjadi kumulatif atau alternatif" : "; alternatif menjadi kumulatif atau alternatif";
  if (to === "dan") return "; unsur-unsurnya menjadi kumulatif";
  return "; unsur-unsurnya menjadi alternatif";
}
