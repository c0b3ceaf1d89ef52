// @ts-check
/** A text of the corpus as an office would type it: flat OpenDocument, which LibreOffice prints and turns into a Word file. */
import { parseMarkdown, readMarkdown } from "@selaras/parsers";

/**
 * @typedef {object} BarisTik
 * @property {string} teks
 * @property {boolean} tebal
 * @property {boolean} renggang White space stands above.
 * @property {boolean} tabel A row, its cells set apart by tabs.
 */

/** The lines of the law, without what an earlier printing left between them. @param {string} sumber @returns {readonly BarisTik[]} */
export function barisTik(sumber) {
  const perabot = new Set(parseMarkdown(sumber).perabot.map(({ position }) => position.start.offset));
  return readMarkdown(sumber)
    .filter(({ start }) => !perabot.has(start))
    .map(({ kind, text, bold, heading, blankBefore }) => ({
      teks: text,
      tebal: bold || heading > 0,
      renggang: blankBefore,
      tabel: kind === "tabel" || text.includes("\t"),
    }));
}

/** @param {string} teks */
const aman = (teks) => teks.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/\t/gu, "<text:tab/>");

const TENGAH = /^(?:BAB\b.*|Pasal \d+|Bagian \p{Lu}.*|Paragraf \d.*|[\p{Lu} ,.\d()/-]+:?)$/u;
/** Label of an item, and how deep it usually stands, in steps. */
const LABEL = /** @type {const} */ ([
  [/^\(\d{1,2}\)(?= )/u, 0],
  [/^\d{1,3}\.(?= )/u, 0],
  [/^[a-z]{1,2}\.(?= )/u, 1],
  [/^\d{1,2}\)(?= )/u, 2],
  [/^[a-z]\)(?= )/u, 3],
]);
const KEPALA = /^(Menimbang|Mengingat|Memperhatikan|Menetapkan) ?: ?/u;
/** In centimetres: a step of the items, and where the text of the preamble begins. */
const LANGKAH = 0.9;
const KOLOM = 4;

/** Paragraph styles: name, left margin and first line in centimetres, tab stops. @param {string} nama @param {number} kiri @param {number} awal @param {readonly number[]} henti */
function gaya(nama, kiri, awal, henti, lain = "") {
  const tab = henti.map((cm) => `<style:tab-stop style:position="${(cm - kiri).toFixed(2)}cm"/>`).join("");
  return ["", "R"]
    .map(
      (jarak) =>
        `<style:style style:name="${nama}${jarak}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="${kiri}cm" fo:text-indent="${awal}cm" fo:margin-top="${jarak === "R" ? "6pt" : "0pt"}" ${lain}><style:tab-stops>${tab}</style:tab-stops></style:paragraph-properties></style:style>`,
    )
    .join("");
}

const GAYA = [
  gaya("Biasa", 0, 0, []),
  gaya("Tengah", 0, 0, [], 'fo:text-align="center"'),
  ...[0, 1, 2, 3].map((dalam) => gaya(`Butir${dalam}`, (dalam + 1) * LANGKAH, -LANGKAH, [(dalam + 1) * LANGKAH])),
  gaya("Kepala", KOLOM + LANGKAH, -KOLOM - LANGKAH, [KOLOM - 0.6, KOLOM, KOLOM + LANGKAH]),
  gaya("Dasar", KOLOM + LANGKAH, -LANGKAH, [KOLOM + LANGKAH]),
].join("");

/** A row in a ruled table, which it opens or closes where no row stands beside it. @param {readonly BarisTik[]} baris @param {number} nomor */
function barisTabel(baris, nomor) {
  const awal = baris.slice(0, nomor).findLastIndex(({ tabel }) => !tabel) + 1;
  const akhir = baris.findIndex(({ tabel }, at) => at > nomor && !tabel);
  const semua = baris.slice(awal, akhir < 0 ? undefined : akhir).map(({ teks }) => teks.split("\t"));
  const lajur = Math.max(...semua.map((sel) => sel.length));
  const sel = Array.from({ length: lajur }, (_, at) => semua[nomor - awal]?.[at] ?? "");
  const isi = sel.map(
    (satu) => `<table:table-cell table:style-name="Sel"><text:p text:style-name="Rapat">${aman(satu)}</text:p></table:table-cell>`,
  );
  const buka = nomor === awal ? `<table:table><table:table-column table:number-columns-repeated="${lajur}"/>` : "";
  return `${buka}<table:table-row>${isi.join("")}</table:table-row>${nomor - awal === semua.length - 1 ? "</table:table>" : ""}`;
}

/** @param {readonly BarisTik[]} baris @param {"menjorok" | "polos"} bentuk */
function paragraf(baris, bentuk) {
  let pembukaan = false;
  return baris.map(({ teks, tebal, renggang, tabel }, nomor) => {
    if (tabel) return barisTabel(baris, nomor);
    const isi = (/** @type {string} */ nama, /** @type {string} */ satu) =>
      `<text:p text:style-name="${nama}${renggang ? "R" : ""}">${tebal ? `<text:span text:style-name="Tebal">${aman(satu)}</text:span>` : aman(satu)}</text:p>`;
    if (TENGAH.test(teks)) {
      pembukaan = false;
      return isi("Tengah", teks);
    }
    if (bentuk === "polos") return isi("Biasa", teks);
    const kepala = KEPALA.exec(teks);
    if (kepala !== null) {
      pembukaan = true;
      const label = /^(?:[a-z]|\d{1,2})\. /u.exec(teks.slice(kepala[0].length));
      const sisa = teks.slice(kepala[0].length + (label?.[0].length ?? 0));
      return isi("Kepala", `${kepala[1]}\t:\t${label === null ? "" : `${label[0].trim()}\t`}${sisa}`);
    }
    const label = LABEL.find(([bentukLabel]) => bentukLabel.test(teks));
    const cetak = label?.[0].exec(teks)?.[0];
    if (label === undefined || cetak === undefined) return isi(pembukaan ? "Dasar" : "Biasa", teks);
    return isi(pembukaan ? "Dasar" : `Butir${label[1]}`, `${cetak}\t${teks.slice(cetak.length + 1)}`);
  });
}

/** The file. @param {readonly BarisTik[]} baris @param {"menjorok" | "polos"} bentuk */
export function naskahTik(baris, bentuk) {
  const huruf =
    'style:font-name="Liberation Serif" fo:font-size="12pt" style:font-size-asian="12pt" fo:language="id" fo:country="ID" fo:hyphenate="false"';
  const [pertama = "", ...lain] = paragraf(baris, bentuk);
  const nomor = '<style:header><text:p text:style-name="Tengah">- <text:page-number text:select-page="current"/> -</text:p></style:header>';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Liberation Serif" svg:font-family="&apos;Liberation Serif&apos;"/></office:font-face-decls>
<office:styles><style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:orphans="2" fo:widows="2"/><style:text-properties ${huruf}/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="F4"><style:page-layout-properties fo:page-width="21.5cm" fo:page-height="33cm" fo:margin-top="1.5cm" fo:margin-bottom="2.5cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.5cm"/></style:header-style></style:page-layout>
<style:style style:name="Awal" style:family="paragraph" style:parent-style-name="Standard" style:master-page-name="Pertama"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="Sel" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
<style:style style:name="Rapat" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="left"/><style:text-properties fo:font-size="6.5pt"/></style:style>
<style:style style:name="Tebal" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>${GAYA}</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="F4">${nomor}</style:master-page><style:master-page style:name="Pertama" style:page-layout-name="F4" style:next-style-name="Standard"/></office:master-styles>
<office:body><office:text>
${[pertama.replace(/text:style-name="\w+"/u, 'text:style-name="Awal"'), ...lain].join("\n")}
</office:text></office:body></office:document>
`;
}
