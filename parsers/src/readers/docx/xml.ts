import { DecodeUTF8 } from "fflate";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { mengembang, rusak, terlaluDalam } from "./tolakan.ts";

/** An element: names and attributes bear the prefixes of `AWALAN`, whatever prefixes and edition (strict, transitional) the file uses. */
export interface Unsur {
  readonly nama: string;
  readonly attr: Readonly<Record<string, string>>;
  readonly anak: readonly (Unsur | string)[];
}

/** Namespaces of ECMA-376, both editions, and of Microsoft's additions. */
const AWALAN: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
  "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
  "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
  "urn:schemas-microsoft-com:vml": "v",
  "http://www.w3.org/XML/1998/namespace": "xml",
};

/** Word nests some sixty deep; a file that goes deeper than this is made to exhaust its reader. */
const TERDALAM = 400;
/** Elements that are held at a time: one table of 10,000 rows with 8 cells each. */
const UNSUR_TERBANYAK = 1_000_000;
const SUAP = 65_536;

interface UnsurTerbuka extends Unsur {
  readonly anak: (Unsur | string)[];
}

/**
 * Reads a part of the package and gives `terima` each child of its `wadah` (the element as far out as it stands) when that is complete,
 * so that only one child is held at a time. `bagian` names the part in messages. Throws `Tolakan` where the XML is broken, has a document
 * type (Office writes none; entities are declared there), nests too deep or holds too much.
 */
export function bacaXml(bytes: Uint8Array, wadah: string, bagian: string, terima: (unsur: Unsur) => void): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const namaOf = penama();
  const tumpukan: UnsurTerbuka[] = [];
  let dalam = 0;
  let jumlah = 0;
  let wadahPada = 0;
  parser.on("error", () => {
    throw rusak(`bagian ${bagian} bukan XML yang utuh`);
  });
  parser.on("doctype", () => {
    throw rusak(`bagian ${bagian} memuat pernyataan DOCTYPE, yang tidak pernah ditulis Word`);
  });
  parser.on("opentag", (tag) => {
    dalam++;
    if (dalam > TERDALAM) throw terlaluDalam();
    if (wadahPada === 0) {
      if (namaOf(tag) === wadah) wadahPada = dalam;
      return;
    }
    if (wadahPada === Number.POSITIVE_INFINITY) return;
    if (++jumlah > UNSUR_TERBANYAK) throw mengembang();
    const unsur: UnsurTerbuka = { nama: namaOf(tag), attr: attrOf(tag), anak: [] };
    tumpukan[tumpukan.length - 1]?.anak.push(unsur);
    tumpukan.push(unsur);
  });
  parser.on("text", (teks) => {
    tumpukan[tumpukan.length - 1]?.anak.push(teks);
  });
  parser.on("cdata", (teks) => {
    tumpukan[tumpukan.length - 1]?.anak.push(teks);
  });
  parser.on("closetag", () => {
    dalam--;
    if (wadahPada === 0) return;
    if (dalam < wadahPada) {
      // nothing stands behind the one container
      wadahPada = Number.POSITIVE_INFINITY;
      return;
    }
    const unsur = tumpukan.pop();
    if (unsur === undefined || tumpukan.length > 0) return;
    jumlah = 0;
    terima(unsur);
  });
  tulis(bytes, (teks) => parser.write(teks));
  parser.close();
}

/** The element with its children, for parts and places that are small. */
export const anakBernama = ({ anak }: Unsur, nama: string): Unsur | undefined =>
  anak.find((satu): satu is Unsur => typeof satu !== "string" && satu.nama === nama);

export const unsurAnak = ({ anak }: Unsur): readonly Unsur[] => anak.filter((satu) => typeof satu !== "string");

/** `w:val` of the child; `undefined` where the child or its value is absent. */
export const nilaiAnak = (unsur: Unsur | undefined, nama: string): string | undefined =>
  unsur === undefined ? undefined : anakBernama(unsur, nama)?.attr["w:val"];

/** An on/off property (§17.17.4): present without value is on; `undefined` where it is not said. */
export function sakelar(unsur: Unsur | undefined, nama: string): boolean | undefined {
  const anak = unsur === undefined ? undefined : anakBernama(unsur, nama);
  return anak === undefined ? undefined : !/^(?:0|false|off)$/.test(anak.attr["w:val"] ?? "1");
}

/** All text inside. */
export function teksDalam(unsur: Unsur): string {
  return unsur.anak.map((satu) => (typeof satu === "string" ? satu : teksDalam(satu))).join("");
}

/** Names of elements, each made once: a long text has half a million of them. */
function penama(): (tag: SaxesTagNS) => string {
  const menurutRuang = new Map<string, Map<string, string>>();
  return ({ uri, local }) => {
    const ruang = menurutRuang.get(uri) ?? new Map<string, string>();
    menurutRuang.set(uri, ruang);
    const nama = ruang.get(local) ?? `${AWALAN[uri] ?? "lain"}:${local}`;
    ruang.set(local, nama);
    return nama;
  };
}

const TANPA_ATTR: Readonly<Record<string, string>> = {};

function attrOf(tag: SaxesTagNS): Readonly<Record<string, string>> {
  const semua = Object.values(tag.attributes);
  if (semua.length === 0) return TANPA_ATTR;
  const attr: Record<string, string> = {};
  for (const { prefix, local, uri, value } of semua) {
    if (prefix === "xmlns" || (prefix === "" && local === "xmlns")) continue;
    attr[prefix === "" ? local : `${AWALAN[uri] ?? "lain"}:${local}`] = value;
  }
  return attr;
}

/** XML of a package is UTF-8 or UTF-16 (OPC, ECMA-376 Part 2 §8.1.4); the latter says so by its byte order mark. */
function tulis(bytes: Uint8Array, terima: (teks: string) => void): void {
  const [satu, dua] = bytes;
  const besar = satu === 0xfe && dua === 0xff;
  if (besar || (satu === 0xff && dua === 0xfe)) {
    for (let at = 2; at < bytes.length; at += SUAP) terima(utf16(bytes.subarray(at, at + SUAP), besar));
    return;
  }
  const pengurai = new DecodeUTF8((teks) => terima(teks.charCodeAt(0) === 0xfeff ? teks.slice(1) : teks));
  for (let at = 0; at < bytes.length; at += SUAP) pengurai.push(bytes.subarray(at, at + SUAP), at + SUAP >= bytes.length);
}

function utf16(bytes: Uint8Array, besar: boolean): string {
  let teks = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [kiri, kanan] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    teks += String.fromCharCode(besar ? (kiri << 8) | kanan : (kanan << 8) | kiri);
  }
  return teks;
}
