/** Recognises words that repeat the name, number, year or title of the document, and binds them to its judul. */
import type { AtributIsian, DokumenRancangan, NamaIsian, Satuan } from "./dokumen.ts";
import { isianOf, type NilaiIsian, tulisIsian } from "./isian.ts";
import { teksSatuan } from "./sajian.ts";
import { type Tanaman, tanamAtom } from "./tanam-atom.ts";

/** Words of a unit that are a field, as groups of a pattern named by the fields. */
type Pola = RegExp;

/**
 * Puts fields in the place of words that say the same as the judul: in the last consideration and behind *Menetapkan* (kind and title), in the heads
 * of the lampiran (name, number, year, title), and wherever the regulation speaks of itself (*Peraturan Bupati ini*). Nothing else is touched;
 * doing it twice changes nothing.
 */
export function ikatIsian(dokumen: DokumenRancangan): DokumenRancangan {
  const nilai = isianOf(dokumen);
  const pola = polaPer(nilai);
  if (pola === null) return dokumen;
  let berubah = false;
  const content = dokumen.content.map((node) => {
    if (node.type !== "satuan" || node.attrs.jenis === "judul") return node;
    const baru = tanamAtom(node, tanamanDi(node, pola(node), nilai));
    berubah ||= baru !== node;
    return baru;
  });
  return berubah ? { ...dokumen, content } : dokumen;
}

function polaPer({ jenis, nama, nomor, tahun, tentang }: NilaiIsian): ((satuan: Satuan) => readonly Pola[]) | null {
  if (jenis === null) return null;
  const diri = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<jenis>${harfiah(jenis)})(?=\s+ini(?!\p{L}))`, "dgu");
  const lengkap = tentang === null ? [] : [pola(`(?<jenis>${harfiah(jenis)})\\s+tentang\\s+(?<tentang>${harfiah(tentang)})`)];
  const kepala = [
    ...(nama === null ? [] : [pola(`(?<nama>${harfiah(nama)})`)]),
    ...(nomor === null || tahun === null ? [] : [pola(`nomor\\s+(?<nomor>${harfiah(nomor)})\\s+tahun\\s+(?<tahun>${harfiah(tahun)})`)]),
  ];
  const judul = tentang === null ? [] : [pola(`^\\s*(?:tentang\\s+)?(?<tentang>${harfiah(tentang)})\\s*$`)];
  return ({ attrs }) => {
    switch (attrs.jenis) {
      case "menimbang":
      case "menetapkan":
        return [...lengkap, diri];
      case "kepalaLampiran":
        return [...kepala, ...judul];
      case "subjudul":
        return judul;
      default:
        return [diri];
    }
  };
}

const pola = (sumber: string): RegExp => new RegExp(sumber, "dgiu");

/** The words as they are, with any white space between them. */
const harfiah = (teks: string): string =>
  teks
    .trim()
    .split(/\s+/)
    .map((kata) => kata.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("\\s+");

function tanamanDi(satuan: Satuan, semua: readonly Pola[], nilai: NilaiIsian): readonly Tanaman[] {
  const teks = teksSatuan(satuan);
  const found: Tanaman[] = [];
  for (const satu of semua)
    for (const { indices } of teks.matchAll(satu))
      for (const [nama, letak] of Object.entries(indices?.groups ?? {})) {
        if (letak === undefined) continue;
        const [dari, sampai] = letak;
        const cadangan = teks.slice(dari, sampai);
        const attrs: AtributIsian = { nama: nama as NamaIsian, huruf: cadangan === cadangan.toUpperCase() ? "kapital" : "biasa", cadangan };
        const bertumpuk = found.some((lain) => lain.dari < sampai && dari < lain.sampai);
        if (!bertumpuk && tulisIsian(attrs, nilai) === cadangan) found.push({ dari, sampai, atom: { type: "isian", attrs } });
      }
  return found;
}
