/** Streams of a PDF that would fill the memory once they are unpacked: pdfjs unpacks a stream whole, however long it gets. */
import { type Hitungan, hitungFlate } from "./hitung-flate.ts";
import { buka85, bukaHex, hitungLzw, hitungRun } from "./hitung-saringan.ts";
import { bacaObjek, type ObjekAliran, objekBerikut } from "./objek-aliran.ts";

/** Bytes that one stream may unpack to; a picture of a whole page in colours has a hundred million. */
const ALIRAN_TERBESAR = 64 * 1024 * 1024;
const GAMBAR_TERBESAR = 256 * 1024 * 1024;
/** Bytes of all streams but pictures. The 61 pages of the longest regulation of the corpus have less than 2 MB. */
const JUMLAH_TERBESAR = 400 * 1024 * 1024;
/** Of all pictures, which nobody unpacks as long as they are used as pictures. */
const JUMLAH_GAMBAR = 1024 * 1024 * 1024;
/** Bytes looked at for each byte of the file. What programs write takes less than half of it: no stream is in another one. */
const KERJA = 10;
/** A stream takes as long as so many bytes, letters to be spelt so many times as long as others. */
const KERJA_ALIRAN = 512;
const KERJA_EJA = 4;
const KERJA_AWAL = 1024 * 1024;

/** Filters by the letter that stands for them below. */
const SARINGAN: Readonly<Record<string, string>> = {
  "/FlateDecode": "F",
  "/Fl": "F",
  "/LZWDecode": "L",
  "/LZW": "L",
  "/RunLengthDecode": "R",
  "/RL": "R",
  "/BrotliDecode": "B",
  "/ASCIIHexDecode": "h",
  "/AHx": "h",
  "/ASCII85Decode": "a",
  "/A85": "a",
};
/** Filters that only spell bytes in letters, then one that unpacks. */
const TERTIB = /^[ha]{0,2}[FLR]?$/;

/**
 * Whether some stream, or all together, unpack to more than any regulation needs, or are packed as no program packs them. Every object of the file is
 * looked at, whatever its table names. Linear in the bytes of the file: it ends where more had to be looked at.
 */
export function isMengembang(bytes: Uint8Array): boolean {
  const sisa = { kerja: KERJA * bytes.length + KERJA_AWAL, teks: JUMLAH_TERBESAR, gambar: JUMLAH_GAMBAR };
  for (let at = objekBerikut(bytes, 0); at >= 0; at = objekBerikut(bytes, at)) {
    const { kerja, aliran, janggal } = bacaObjek(bytes, at);
    sisa.kerja -= kerja;
    if (janggal || (aliran !== null && !isMuat(bytes, aliran, sisa)) || sisa.kerja < 0) return true;
  }
  return false;
}

interface Sisa {
  kerja: number;
  teks: number;
  gambar: number;
}

/** Whether the stream is within what is left, which it makes less. */
function isMuat(bytes: Uint8Array, { isi, entri }: ObjekAliran, sisa: Sisa): boolean {
  sisa.kerja -= KERJA_ALIRAN;
  const nama = [...(entri.get("/F") ?? []), ...(entri.get("/Filter") ?? [])];
  // a filter named in another object: no program does so
  if (entri.get("/Filter")?.includes("R") === true) return false;
  const saringan = nama.map((satu) => SARINGAN[satu] ?? "").join("");
  if (!TERTIB.test(saringan)) return false;
  if (!/[FLR]/.test(saringan)) return true;
  const macam = entri.get("/Subtype")?.includes("/Image") === true ? "gambar" : "teks";
  const batas = Math.min(macam === "gambar" ? GAMBAR_TERBESAR : ALIRAN_TERBESAR, sisa[macam]);
  const besar = besarAliran(bytes, isi, saringan, batas, sisa);
  sisa[macam] -= besar;
  return besar <= batas;
}

/** Bytes that a stream unpacks to, 0 for one that is not packed. It ends by itself, whatever length it claims. */
function besarAliran(bytes: Uint8Array, isi: number, saringan: string, batas: number, sisa: Sisa): number {
  let [data, dari] = [bytes, isi];
  for (const satu of saringan) {
    if (satu === "h" || satu === "a") {
      sisa.kerja -= KERJA_EJA * (data.length - dari);
      if (sisa.kerja < 0) return 0;
      data = satu === "h" ? bukaHex(data, dari) : buka85(data, dari);
      dari = 0;
    } else {
      const semua = hitung(satu, data, dari, batas);
      for (const { kerja } of semua) sisa.kerja -= kerja;
      return Math.max(...semua.map(({ besar }) => besar));
    }
  }
  return data === bytes ? 0 : data.length;
}

function hitung(saringan: string, data: Uint8Array, dari: number, batas: number): readonly Hitungan[] {
  if (saringan === "F") return [hitungFlate(data, dari, batas)];
  if (saringan === "R") return [hitungRun(data, dari, batas)];
  return [hitungLzw(data, dari, batas, 0), hitungLzw(data, dari, batas, 1)];
}
