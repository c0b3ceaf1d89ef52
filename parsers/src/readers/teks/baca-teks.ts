/** Bytes of a text file as text. */
import type { LaporanBaca } from "../naskah-berkas.ts";

/** The decoder that browsers, workers and Node share. Source: Encoding Standard, section 7. */
interface Dekoder {
  decode(bytes: Uint8Array): string;
}
const { TextDecoder } = globalThis as unknown as {
  readonly TextDecoder: new (sandi: string, opsi?: { readonly fatal?: boolean }) => Dekoder;
};

/** What Windows prints for the bytes 0x80–0x9F, quotation marks and dashes above all; TextDecoder of Node 20 leaves them control signs. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** So much of a file is looked at to tell text from anything else. */
const CUPLIKAN = 4_096;
/** A text has fewer control signs in that stretch. */
const KENDALI = 8;
/** Every other byte is zero in at least this share of the pairs of a Latin text in UTF-16. */
const NOL_UTF16 = 0.4;
/** So many letters of more than one byte stand against each wrong byte in a text that is UTF-8. */
const SAH_UTF8 = 2;

/** The text, and a sentence where its letters were not certain. */
export interface TeksTerbaca {
  readonly teks: string;
  readonly laporan: readonly LaporanBaca[];
}

/**
 * The text of a file in UTF-8 (with its mark or without), UTF-16 (with its mark, or told by the zero bytes of its Latin letters), or Windows-1252.
 * Single bytes that are none of UTF-8 are read as Windows-1252 where the rest is UTF-8. `null` for what is no text. The mark is no part of the text;
 * line ends are left as they are. Linear.
 */
export function bacaTeks(bytes: Uint8Array): TeksTerbaca | null {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return layak(new TextDecoder(utf16).decode(bytes), []);
  if (bytes.includes(0)) return null;
  try {
    return layak(new TextDecoder("utf-8", { fatal: true }).decode(bytes), []);
  } catch {
    return bacaCampur(bytes);
  }
}

/** What is not clean UTF-8: with single wrong bytes, or Windows-1252 as a whole. */
function bacaCampur(bytes: Uint8Array): TeksTerbaca | null {
  const bagian: string[] = [];
  const utf8 = new TextDecoder("utf-8");
  let [sah, salah, dari] = [0, 0, 0];
  for (let at = 0; at < bytes.length; ) {
    const panjang = panjangUtf8(bytes, at);
    if (panjang > 1) sah++;
    if (panjang === 0) {
      bagian.push(utf8.decode(bytes.subarray(dari, at)), windows1252(bytes.subarray(at, at + 1)));
      salah++;
      dari = at + 1;
    }
    at += panjang || 1;
  }
  const campur = sah >= SAH_UTF8 * salah;
  const teks = campur ? bagian.join("") + utf8.decode(bytes.subarray(dari)) : windows1252(bytes);
  const pesan = campur
    ? `${salah} huruf tidak tersandi sebagai UTF-8 dan dibaca sebagai Windows-1252; periksa tanda baca dan huruf khususnya.`
    : "Berkas ini tidak tersandi sebagai UTF-8 dan dibaca sebagai Windows-1252; periksa tanda baca dan huruf khususnya.";
  return layak(teks, [{ macam: "diubah", pesan }]);
}

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252").decode(bytes).replace(/[\x80-\x9f]/g, (tanda) => WINDOWS_1252.charAt(tanda.charCodeAt(0) - 0x80));

/** Bytes of the letter at `at`; 0 where none begins. Source: Unicode Standard, table 3-7. */
function panjangUtf8(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte < 0x80) return 1;
  const panjang = byte < 0xc2 || byte > 0xf4 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
  for (let ke = 1; ke < panjang; ke++) if (((bytes[at + ke] ?? 0) & 0xc0) !== 0x80) return 0;
  const kedua = bytes[at + 1] ?? 0;
  const luar = (byte === 0xe0 && kedua < 0xa0) || (byte === 0xed && kedua > 0x9f) || (byte === 0xf0 && kedua < 0x90);
  return luar || (byte === 0xf4 && kedua > 0x8f) ? 0 : panjang;
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const contoh = bytes.subarray(0, CUPLIKAN);
  const pasang = contoh.length >> 1;
  if (pasang === 0 || bytes.length % 2 === 1) return null;
  const nol = [0, 0];
  for (let at = 0; at < pasang * 2; at++) if (contoh[at] === 0) nol[at % 2] = (nol[at % 2] ?? 0) + 1;
  const [genap = 0, ganjil = 0] = nol;
  if (ganjil >= NOL_UTF16 * pasang && genap * 16 < ganjil) return "utf-16le";
  return genap >= NOL_UTF16 * pasang && ganjil * 16 < genap ? "utf-16be" : null;
}

/** A text, or `null` where too many signs are none of a text. */
function layak(teks: string, laporan: readonly LaporanBaca[]): TeksTerbaca | null {
  let kendali = 0;
  for (let at = 0; at < Math.min(teks.length, CUPLIKAN); at++) {
    const kode = teks.charCodeAt(at);
    if (kode < 9 || (kode > 13 && kode < 32) || kode >= 0xfffe) kendali++;
  }
  return kendali > KENDALI ? null : { teks, laporan };
}
