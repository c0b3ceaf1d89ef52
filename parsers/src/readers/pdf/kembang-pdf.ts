/** Streams of a PDF that would fill the memory once they are unpacked: pdfjs unpacks a stream whole, however long it gets. */
import { Unzlib } from "fflate";

/** Bytes that one stream may unpack to; a picture of a whole page in colours has a hundred million. */
const ALIRAN_TERBESAR = 64 * 1024 * 1024;
const GAMBAR_TERBESAR = 256 * 1024 * 1024;
/** Bytes of all streams but pictures. The 61 pages of the longest regulation of the corpus have less than 2 MB. */
const JUMLAH_TERBESAR = 400 * 1024 * 1024;
/** A stream of fewer bytes cannot grow beyond its limit: deflate gives at most 1,032 for one. */
const TAK_BERBAHAYA = Math.floor(ALIRAN_TERBESAR / 1_032);
/** Packed bytes of the older filters, whose growth is reckoned and not tried: LZW gives at most 1,400 for one, run lengths 64. */
const LZW_TERBESAR = Math.floor(ALIRAN_TERBESAR / 1_400);
const RUN_TERBESAR = Math.floor(ALIRAN_TERBESAR / 64);

const POTONG = 16_384;
/** The entries of a stream stand in so many bytes before it. */
const KAMUS = 1_024;
const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];
const ENDSTREAM = [0x65, 0x6e, 0x64, ...STREAM];

/** Whether some stream, or all together, unpack to more than any regulation needs. Linear in what is unpacked, which is at most the limits. */
export function isMengembang(bytes: Uint8Array): boolean {
  let jumlah = 0;
  for (let at = cari(bytes, STREAM, 0); at >= 0; at = cari(bytes, STREAM, at + STREAM.length)) {
    const kamus = kamusDi(bytes, at);
    const isi = awalIsi(bytes, at + STREAM.length);
    if (kamus === null || isi === null) continue;
    const akhir = cari(bytes, ENDSTREAM, isi);
    const aliran = bytes.subarray(isi, akhir < 0 ? bytes.length : akhir);
    const gambar = /\/Subtype\s*\/Image\b/.test(kamus);
    const besar = besarAliran(kamus, aliran, gambar ? GAMBAR_TERBESAR : ALIRAN_TERBESAR);
    if (besar === null) return true;
    if (!gambar) jumlah += besar;
    if (jumlah > JUMLAH_TERBESAR) return true;
    at = akhir < 0 ? bytes.length : akhir;
  }
  return false;
}

/** Offset of these bytes from `dari` on; -1 where they do not stand. */
function cari(bytes: Uint8Array, kata: readonly number[], dari: number): number {
  const [pertama = 0] = kata;
  for (let at = bytes.indexOf(pertama, dari); at >= 0; at = bytes.indexOf(pertama, at + 1))
    if (kata.every((byte, ke) => bytes[at + ke] === byte)) return at;
  return -1;
}

/** The entries in front of `stream`; `null` where the word is none of a stream. */
function kamusDi(bytes: Uint8Array, at: number): string | null {
  const kepala = String.fromCharCode(...bytes.subarray(Math.max(0, at - KAMUS), at));
  if (!/>>\s*$/.test(kepala)) return null;
  return kepala.slice(Math.max(0, kepala.lastIndexOf(" obj")));
}

/** Behind the line end that follows `stream`. Source: PDF 32000-1, 7.3.8.1. */
function awalIsi(bytes: Uint8Array, at: number): number | null {
  if (bytes[at] === 0x0d) return bytes[at + 1] === 0x0a ? at + 2 : at + 1;
  return bytes[at] === 0x0a ? at + 1 : null;
}

/** Bytes that a stream unpacks to; `null` for more than `batas`. */
function besarAliran(kamus: string, aliran: Uint8Array, batas: number): number | null {
  const saringan = kamus.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g) ?? [];
  // packed twice: no program does so, and it grows by the square
  if (saringan.length > 1 && aliran.length > POTONG) return null;
  if (/LZW/.test(saringan[0] ?? "") && aliran.length > LZW_TERBESAR) return null;
  if (/R/.test(saringan[0] ?? "") && aliran.length > RUN_TERBESAR) return null;
  return aliran.length <= TAK_BERBAHAYA ? aliran.length : besarFlate(aliran, batas);
}

/** The filter may be named elsewhere, so that whatever can be unpacked is: bytes of something else end at once. */
function besarFlate(aliran: Uint8Array, batas: number): number | null {
  let besar = 0;
  const buka = new Unzlib((potong) => {
    besar += potong.length;
  });
  try {
    for (let at = 0; at < aliran.length && besar <= batas; at += POTONG)
      buka.push(aliran.subarray(at, at + POTONG), at + POTONG >= aliran.length);
  } catch {
    return besar > batas ? null : Math.max(besar, aliran.length);
  }
  return besar > batas ? null : besar;
}
