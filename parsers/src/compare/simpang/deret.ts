import { isiKata } from "../kata.ts";
import { baruOf, hilangOf, type Sandingan } from "./sandingan.ts";
import { kutip, type Temuan } from "./temuan.ts";

/** A member of an enumeration has at most so many content words. */
const PANJANG = 6;

/** A comma or a connector at either end: the piece is a member of an enumeration. */
const TEPI = /^\s*(?:,|;|dan\b|atau\b|dan\s*\/\s*atau\b|serta\b)|(?:,|;|\bdan|\batau|\bdan\s*\/\s*atau|\bserta)\s*$/i;

/**
 * Members of an enumeration in running text that only one side has (`dalam satu unit organisasi, lintas unit organisasi, dan lintas …`): what
 * the norm covers changed. `terjelaskan` are content words that are told already.
 */
export function simpangDeret(sandingan: Sandingan, terjelaskan: ReadonlySet<string>): readonly Temuan[] {
  const { beda, a, b } = sandingan;
  const [lost, added] = [new Set(hilangOf(sandingan)), new Set(baruOf(sandingan))];
  return beda.flatMap((piece, at): readonly Temuan[] => {
    // the last member takes the full stop with it: then nothing stands behind it
    const next = beda[at + 1]?.jenis ?? "tetap";
    if (piece.jenis === "tetap" || beda[at - 1]?.jenis !== "tetap" || next !== "tetap" || !TEPI.test(piece.teks)) return [];
    const more = piece.jenis === "baru";
    const words = isiKata(piece.teks, more ? b.nama : a.nama).filter((word) => !terjelaskan.has(word));
    if (words.length === 0 || words.length > PANJANG || !words.every((word) => (more ? added : lost).has(word))) return [];
    const raw = piece.teks.replace(/^[\s,;]*(?:dan\/atau|dan|atau|serta)?\s+|[\s,;.]*(?:dan\/atau|dan|atau|serta)?[\s,;.]*$/gi, "");
    const bidang = { nama: "cakupan", acuan: more ? null : raw, lain: more ? raw : null };
    return [
      {
        jenis: more ? "ditambah" : "dihilangkan",
        uraian: `${kutip(raw)} ${more ? "ditambahkan" : "tidak dimuat lagi"}`,
        bidang,
        menjelaskan: words,
      },
      { jenis: "cakupan-berubah", uraian: `cakupan ${more ? "diperluas dengan" : "tidak lagi meliputi"} ${kutip(raw)}`, bidang },
    ];
  });
}
