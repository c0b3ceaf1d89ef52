/** Word files for tests, made by hand of the XML that Word writes. */

import { strToU8, type Zippable, zipSync } from "fflate";
import { bacaDocx } from "../../parsers/src/readers/docx/baca-docx.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const JENIS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Namespaces of a main part. */
export const RUANG = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(" ");

export const aman = (teks: string): string => teks.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");

/** A run; `sifat` is what stands in its `w:rPr`. */
export const larik = (teks: string, sifat = ""): string =>
  `<w:r>${sifat === "" ? "" : `<w:rPr>${sifat}</w:rPr>`}<w:t xml:space="preserve">${aman(teks)}</w:t></w:r>`;

/** A paragraph of ready-made runs; `sifat` is what stands in its `w:pPr`. */
export const alinea = (isi: string, sifat = ""): string => `<w:p>${sifat === "" ? "" : `<w:pPr>${sifat}</w:pPr>`}${isi}</w:p>`;

/** A paragraph that says `teks`. */
export const p = (teks: string, sifat = ""): string => alinea(teks === "" ? "" : larik(teks), sifat);

/** List and level of a paragraph. */
export const nomor = (daftar: number, tingkat = 0): string => `<w:numPr><w:ilvl w:val="${tingkat}"/><w:numId w:val="${daftar}"/></w:numPr>`;

const siapa = (oleh: string): string => `w:id="1" w:author="${oleh}" w:date="2024-05-03T10:00:00Z"`;
export const sisip = (isi: string, oleh = "Budi"): string => `<w:ins ${siapa(oleh)}>${isi}</w:ins>`;
export const hapus = (isi: string, oleh = "Budi"): string => `<w:del ${siapa(oleh)}>${isi.replace(/w:t(?=[ >])/gu, "w:delText")}</w:del>`;
/** In a `w:pPr`: the paragraph mark was put in, or taken away. */
export const akhirSisip = (oleh = "Budi"): string => `<w:rPr><w:ins ${siapa(oleh)}/></w:rPr>`;
export const akhirHapus = (oleh = "Budi"): string => `<w:rPr><w:del ${siapa(oleh)}/></w:rPr>`;

const GARIS = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map((sisi) => `<w:${sisi} w:val="single" w:sz="4"/>`).join("")}</w:tblBorders>`;

/** A cell of ready-made paragraphs. */
export const sel = (isi: string, sifat = ""): string => `<w:tc><w:tcPr>${sifat}</w:tcPr>${isi}</w:tc>`;
/** A row of cells. */
export const baris = (isi: readonly string[], sifat = ""): string => `<w:tr><w:trPr>${sifat}</w:trPr>${isi.join("")}</w:tr>`;
/** A table with lines, or without. */
export const tabel = (isi: readonly string[], bergaris = true): string =>
  `<w:tbl><w:tblPr>${bergaris ? GARIS : ""}</w:tblPr>${isi.join("")}</w:tbl>`;

interface Tingkat {
  readonly bentuk: string;
  readonly teks: string;
  readonly lain?: string;
}

/** An abstract list of these levels, and its `w:num` of the same id. */
export const daftar = (id: number, tingkat: readonly Tingkat[], mulaiUlang = ""): readonly [abstrak: string, nomor: string] => [
  `<w:abstractNum w:abstractNumId="${id}">${tingkat
    .map(
      ({ bentuk, teks, lain = "" }, at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${bentuk}"/>${lain}<w:lvlText w:val="${teks}"/></w:lvl>`,
    )
    .join("")}</w:abstractNum>`,
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${mulaiUlang}</w:num>`,
];

/** `numbering.xml` of lists as `daftar` gives them, and further `w:num`. */
export const penomoran = (daftar: readonly (readonly [string, string])[], lain = ""): string =>
  `<w:numbering ${RUANG}>${daftar.map(([abstrak]) => abstrak).join("")}${daftar.map(([, num]) => num).join("")}${lain}</w:numbering>`;

export interface IsiDocx {
  readonly badan: string;
  readonly gaya?: string;
  readonly penomoran?: string;
  /** Further parts by name, with the kind by which the main part names them. */
  readonly bagian?: Readonly<Record<string, { readonly jenis: string; readonly isi: string | Uint8Array }>>;
  /** Name of the main part. */
  readonly utama?: string;
  /** The whole main part, in place of `badan` in its frame. */
  readonly dokumen?: string | Uint8Array;
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/** What makes Office and LibreOffice open the file as well. */
const jenisIsi = (utama: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${utama}" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`;

/** The bytes of a Word file. */
export function docx({ badan, gaya, penomoran, bagian = {}, utama = "word/document.xml", dokumen }: IsiDocx): Uint8Array {
  const folder = utama.slice(0, utama.lastIndexOf("/") + 1);
  const semua = {
    ...(gaya === undefined ? {} : { "styles.xml": { jenis: "styles", isi: `<w:styles ${RUANG}>${gaya}</w:styles>` } }),
    ...(penomoran === undefined ? {} : { "numbering.xml": { jenis: "numbering", isi: penomoran } }),
    ...bagian,
  };
  const hubungan = Object.entries(semua).map(
    ([nama, { jenis }], at) => `<Relationship Id="rId${at + 1}" Type="${JENIS}/${jenis}" Target="${nama}"/>`,
  );
  const rels = (isi: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${isi}</Relationships>`;
  const berkas: Zippable = {
    "[Content_Types].xml": strToU8(jenisIsi(utama)),
    "_rels/.rels": strToU8(rels(`<Relationship Id="rId1" Type="${JENIS}/officeDocument" Target="${utama}"/>`)),
    [utama]: bytesOf(dokumen ?? `<?xml version="1.0" encoding="UTF-8"?><w:document ${RUANG}><w:body>${badan}</w:body></w:document>`),
    [`${folder}_rels/${utama.slice(folder.length)}.rels`]: strToU8(rels(hubungan.join(""))),
  };
  for (const [nama, { isi }] of Object.entries(semua)) berkas[`${folder}${nama}`] = bytesOf(isi);
  return zipSync(berkas);
}

/** Reads a file that must be readable. */
export function bacaUji(bytes: Uint8Array, opsi?: Parameters<typeof bacaDocx>[1]) {
  const bacaan = bacaDocx(bytes, opsi);
  if ("galat" in bacaan) throw new Error(`${bacaan.galat.sebab}: ${bacaan.galat.pesan}`);
  return bacaan.naskah;
}

/** The lines of a body, as they are read. */
export const barisUji = (isi: IsiDocx, opsi?: Parameters<typeof bacaDocx>[1]): readonly string[] =>
  bacaUji(docx(isi), opsi).blok.map(({ text }) => text);

const bytesOf = (isi: string | Uint8Array): Uint8Array => (typeof isi === "string" ? strToU8(isi) : isi);
