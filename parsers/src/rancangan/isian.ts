/** The fields of a document: its kind, number, year, title and region are said by its judul, and everything else repeats them. */
import { capitalise, readJudul } from "../grammar/judul.ts";
import type { AtributIsian, DokumenRancangan, NamaIsian, Satuan } from "./dokumen.ts";

/** What the judul says; `null` for what it does not say. */
export type NilaiIsian = Readonly<Record<NamaIsian, string | null>>;

/** Number and year of a draft. Source: butir 4a Lampiran II UU 12/2011 as amended by UU 13/2022. */
const TITIK = "…";

/** The values of the fields of a document. Never throws. */
export const isianOf = ({ content }: DokumenRancangan): NilaiIsian =>
  isianJudul(content.flatMap((node) => (node.type === "satuan" && node.attrs.jenis === "judul" ? [teksJudul(node)] : [])));

/** The values that the lines of a judul say. */
export function isianJudul(baris: readonly string[]): NilaiIsian {
  const lines = baris.map((satu) =>
    satu
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^RANCANGAN\s+(?=\S)/i, ""),
  );
  const awal = lines.findIndex((line) => readJudul([line]).jenis !== null);
  if (awal < 0) return KOSONG;
  const { jenis, nomor, tahun, tentang, daerah } = readJudul(lines);
  const kepala = lines.slice(awal).join(" ");
  const bernomor = /\bNOMOR\b/i.test(kepala);
  const nama = kepala.split(/\b(?:NOMOR|TENTANG)\b/i)[0]?.trim();
  const angka = { nomor: nomor ?? (bernomor ? TITIK : null), tahun: tahun === null ? (bernomor ? TITIK : null) : String(tahun) };
  const lengkap = [
    nama,
    ...(bernomor ? ["NOMOR", angka.nomor, "TAHUN", angka.tahun] : []),
    ...(tentang === null ? [] : ["TENTANG", tentang]),
  ];
  return { jenis, nama: nama || null, ...angka, tentang, daerah, namaLengkap: nama ? lengkap.join(" ") : null };
}

const KOSONG: NilaiIsian = { jenis: null, nama: null, nomor: null, tahun: null, tentang: null, daerah: null, namaLengkap: null };

/** The words of a line of the judul; a field in it would ask for itself. */
const teksJudul = ({ content = [] }: Satuan): string =>
  content.map((isi) => (isi.type === "text" ? isi.text : isi.attrs.cadangan)).join("");

/** What a field says where it stands. */
export function tulisIsian({ nama, huruf, cadangan }: AtributIsian, nilai: NilaiIsian): string {
  const kini = nilai[nama] ?? cadangan;
  return huruf === "kapital" ? kini.toUpperCase() : hurufBiasa(kini, cadangan);
}

/** A title in capitals as it stands in a sentence; words of the last writing keep their capitals (`ASN`). */
function hurufBiasa(nilai: string, cadangan: string): string {
  if (nilai !== nilai.toUpperCase()) return nilai;
  if (nilai === cadangan.toUpperCase()) return cadangan;
  const dikenal = new Map((cadangan.match(/\p{L}+/gu) ?? []).map((kata) => [kata.toUpperCase(), kata]));
  return capitalise(nilai).replace(/\p{L}+/gu, (kata) => dikenal.get(kata.toUpperCase()) ?? (kata === "Tentang" ? "tentang" : kata));
}
