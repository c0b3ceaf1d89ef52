/** The other filters of a PDF: what they unpack to, counted as pdfjs reads them. Source: PDF 32000-1, 7.4. */
import type { Hitungan } from "./hitung-flate.ts";

/** Bytes that run lengths stand for; `besar` beyond `batas` is not exact. */
export function hitungRun(bytes: Uint8Array, dari: number, batas: number): Hitungan {
  let [besar, at] = [0, dari];
  while (at < bytes.length && besar <= batas) {
    const byte = bytes[at] ?? 128;
    if (byte === 128) break;
    besar += byte < 128 ? byte + 1 : 257 - byte;
    at += byte < 128 ? byte + 2 : 2;
  }
  return { besar, kerja: at - dari };
}

const BERSIH = 256;
const SELESAI = 257;
const KODE_LZW = 4_096;
/** A byte of codes takes as long as so many of another filter. */
const KERJA_LZW = 2;

/** Bytes that LZW codes stand for; `besar` beyond `batas` is not exact. `awal` is their `EarlyChange`, 1 unless a stream says 0. */
export function hitungLzw(bytes: Uint8Array, dari: number, batas: number, awal: 0 | 1): Hitungan {
  const panjang = new Uint16Array(KODE_LZW).fill(1, 0, BERSIH);
  let [besar, lebar, berikut, lalu] = [0, 9, BERSIH + 2, -1];
  let [simpan, banyak, at] = [0, 0, dari];
  while (at < bytes.length && besar <= batas) {
    for (; banyak < lebar; banyak += 8) simpan = ((simpan << 8) | (bytes[at++] ?? 0)) & 0xff_ffff;
    banyak -= lebar;
    const kode = (simpan >> banyak) & ((1 << lebar) - 1);
    if (kode === SELESAI) break;
    if (kode === BERSIH) {
      lebar = 9;
      berikut = BERSIH + 2;
      lalu = -1;
      continue;
    }
    const sebelum = lalu < 0 ? 0 : (panjang[lalu] ?? 0);
    besar += kode < berikut ? (panjang[kode] ?? 0) : sebelum + 1;
    if (lalu >= 0) {
      panjang[berikut++] = sebelum + 1;
      const kini = berikut + awal;
      if ((kini & (kini - 1)) === 0) lebar = Math.min(Math.log2(kini) + 1, 12);
    }
    lalu = kode;
  }
  return { besar, kerja: KERJA_LZW * (at - dari) + KODE_LZW };
}

/** The bytes of `ASCIIHexDecode` up to its `>`: whatever is no digit is passed over. */
export function bukaHex(bytes: Uint8Array, dari: number): Uint8Array {
  const akhir = bytes.indexOf(0x3e, dari);
  const isi = bytes.subarray(dari, akhir < 0 ? bytes.length : akhir);
  const hasil = new Uint8Array((isi.length >> 1) + 1);
  let digit = 0;
  for (const byte of isi) {
    const nilai = byte >= 0x30 && byte <= 0x39 ? byte & 15 : isHuruf(byte) ? (byte & 15) + 9 : -1;
    if (nilai < 0) continue;
    hasil[digit >> 1] = ((hasil[digit >> 1] ?? 0) << 4) | nilai;
    digit++;
  }
  if (digit % 2 === 1) hasil[digit >> 1] = (hasil[digit >> 1] ?? 0) << 4;
  return hasil.subarray(0, (digit + 1) >> 1);
}

const isHuruf = (byte: number): boolean => (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);

const TILDE = 0x7e;
const NOL = 0x7a;

/** The bytes of `ASCII85Decode` up to its `~`; at most four for each byte read. */
export function buka85(bytes: Uint8Array, dari: number): Uint8Array {
  const akhir = bytes.indexOf(TILDE, dari);
  const isi = bytes.subarray(dari, akhir < 0 ? bytes.length : akhir);
  let nol = 0;
  for (const byte of isi) if (byte === NOL) nol++;
  const hasil = new Uint8Array(isi.length + 4 * nol + 4);
  let [nilai, ke, panjang] = [0, 0, 0];
  for (const byte of isi) {
    if (byte === NOL && ke === 0) panjang += 4;
    else if (byte !== 0x20 && (byte < 0x09 || byte > 0x0d || byte === 0x0b)) {
      nilai = nilai * 85 + byte - 0x21;
      if (++ke < 5) continue;
      panjang = tulisEmpat(hasil, panjang, nilai);
      [nilai, ke] = [0, 0];
    }
  }
  if (ke < 2) return hasil.subarray(0, panjang);
  const sisa = ke - 1;
  for (; ke < 5; ke++) nilai = nilai * 85 + 84;
  tulisEmpat(hasil, panjang, nilai);
  return hasil.subarray(0, panjang + sisa);
}

/** What is greater than four bytes loses its highest bits, as in pdfjs. */
function tulisEmpat(hasil: Uint8Array, at: number, nilai: number): number {
  const empat = nilai | 0;
  for (let ke = 0; ke < 4; ke++) hasil[at + ke] = empat >> (24 - 8 * ke);
  return at + 4;
}
