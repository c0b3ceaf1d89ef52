/** The laws that a text cites by number, with the places of their parts. */
import { namedLaws } from "../tree/sitasi.ts";

export interface Bentang {
  readonly dari: number;
  readonly sampai: number;
}

/** One cited law; offsets are UTF-16 code units of the text. */
export interface KutipanHukum extends Bentang {
  /** As written, without `Republik Indonesia`: `Peraturan Menteri Dalam Negeri`. */
  readonly jenis: string;
  /** Where the jenis ends, `Republik Indonesia` included. */
  readonly jenisSampai: number;
  readonly nomor: string;
  readonly tahun: number | null;
  /** The law itself, one that amends the law before it, or one that is only named in a title. */
  readonly peran: "utama" | "perubahan" | "judul";
  /** Behind `tentang`, up to the gazette, to what is said about the law, or to the end of the text. */
  readonly judul: Bentang | null;
  /** The gazette in brackets, brackets included. */
  readonly kurung: Bentang | null;
}

const BERNOMOR = /^([\s\S]*?)\s*(?:Nomor|No\.|Nr\.?)\s*([\w./-]*\w)(?:[\s\S]*?Tahun\s+(\d{4}))?$/;
const TENTANG = /^\s*,?\s*tentang\s+/i;
const AKHIR_JUDUL =
  /\s*\((?=\s*(?:Tambahan\s+)?(?:Lembaran|Berita|T?LN|BN|T?LD|BD)\b)|[,;]?\s+(?:sebagaimana\s+(?:telah|sudah|diubah)|yang\s+telah\s+diubah|jo\.|juncto)|\s*;|\s*\.?\s*$/i;
const KURUNG = /^\s*,?\s*\((?=\s*(?:Tambahan\s+)?(?:Lembaran|Berita|T?LN|BN|T?LD|BD)\b)[^()]*\)/i;
const DALAM_JUDUL = /\b(?:Perubahan(?:\s+\S+)?(?:\s+atas)?|Penetapan|Pelaksanaan|Pencabutan|tentang)\s*$/i;
const MENGUBAH = /\b(?:di\s?ubah|dicabut|diganti)\b[\s\S]*\b(?:dengan|oleh)\s*$/i;
const BERSAMA = /\b(?:jo\.?|juncto|yuncto)\s*$/i;
const ANAK_KALIMAT = /[,;]|\b(?:maka|perlu)\b/i;

/** Longer titles and brackets are a misreading. */
const JUDUL_TERPANJANG = 1_500;
const KURUNG_TERPANJANG = 500;
/** More laws in one text are a misreading. */
const TERBANYAK = 60;

/** The laws that the text names with their number, in order. Linear; accepts every string. */
export function kutipanHukum(teks: string): readonly KutipanHukum[] {
  const hasil: KutipanHukum[] = [];
  for (const { start, end } of namedLaws(teks).slice(0, TERBANYAK)) {
    const bagian = BERNOMOR.exec(teks.slice(start, end));
    if (bagian === null) continue;
    const geser = awalDalamJudul(bagian[1] ?? "");
    const dari = start + geser;
    const jenis = (bagian[1] ?? "").slice(geser);
    const judul = judulSesudah(teks, end);
    hasil.push({
      dari,
      sampai: end,
      jenis: jenis
        .replace(/\bRepublik\s+Indonesia\b/gi, "")
        .replace(/-\s+/g, "-")
        .replace(/\s+/g, " ")
        .trim(),
      jenisSampai: dari + jenis.length,
      nomor: bagian[2] ?? "",
      tahun: bagian[3] === undefined ? null : Number(bagian[3]),
      peran: geser > 0 ? "judul" : peranOf(teks, start, hasil),
      judul,
      kurung: kurungSesudah(teks, judul?.sampai ?? end),
    });
  }
  return hasil;
}

/** Where what is said about the law itself ends. */
export const akhirKutipan = ({ sampai, judul, kurung }: KutipanHukum): number => kurung?.sampai ?? judul?.sampai ?? sampai;

/** `Undang-Undang Nomor 5 Tahun 2014`, as far as it is written. */
export const sebutKutipan = ({ jenis, nomor, tahun }: KutipanHukum): string =>
  `${jenis} Nomor ${nomor}${tahun === null ? "" : ` Tahun ${tahun}`}`;

/** `Peraturan Bupati tentang Perubahan atas Peraturan Bupati Nomor …` names the second one: where that begins in the words before the number. */
function awalDalamJudul(jenis: string): number {
  const tentang = jenis.toLowerCase().lastIndexOf("tentang ");
  if (tentang < 0) return 0;
  const kata = /\b(?:Undang-|Peraturan\s|Qanun\s|Keputusan\s|Instruksi\s)/i.exec(jenis.slice(tentang));
  return kata === null ? 0 : tentang + kata.index;
}

function judulSesudah(teks: string, di: number): Bentang | null {
  const kata = TENTANG.exec(teks.slice(di, di + 20));
  if (kata === null) return null;
  const dari = di + kata[0].length;
  const akhir = AKHIR_JUDUL.exec(teks.slice(dari, dari + JUDUL_TERPANJANG));
  return { dari, sampai: dari + (akhir?.index ?? 0) };
}

function kurungSesudah(teks: string, di: number): Bentang | null {
  const ada = KURUNG.exec(teks.slice(di, di + KURUNG_TERPANJANG));
  if (ada === null) return null;
  const sampai = di + ada[0].length;
  return { dari: di + ada[0].indexOf("("), sampai };
}

function peranOf(teks: string, di: number, sebelumnya: readonly KutipanHukum[]): KutipanHukum["peran"] {
  const terakhir = sebelumnya.at(-1);
  if (terakhir === undefined) return "utama";
  const antara = teks.slice(Math.max(terakhir.sampai, di - 200), di);
  if (BERSAMA.test(antara)) return "utama";
  if (DALAM_JUDUL.test(antara)) return "judul";
  const luar = sebelumnya.findLast(({ peran }) => peran !== "judul");
  if (luar?.judul != null && di < luar.judul.sampai && !ANAK_KALIMAT.test(teks.slice(luar.judul.dari, di))) return "judul";
  return MENGUBAH.test(antara) ? "perubahan" : "utama";
}
