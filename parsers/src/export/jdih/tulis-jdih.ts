import { BIDANG_JDIH, type MetadataJdih } from "./metadata-jdih.ts";

/** Version of the form; it changes when a reader of the data would have to. */
export const VERSI_JDIH = "1";

/** The metadata as data for another program. */
export const jdihJson = (metadata: MetadataJdih): string => `${JSON.stringify({ versi: VERSI_JDIH, ...metadata }, null, 2)}\n`;

/**
 * The metadata as a table: a line of names, then one line for each regulation; several values of a field are set apart by `; `. RFC 4180, lines ended by
 * CR LF, UTF-8 without a mark. A value that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function jdihCsv(metadata: MetadataJdih | readonly MetadataJdih[]): string {
  const semua: readonly MetadataJdih[] = "judul" in metadata ? [metadata] : metadata;
  const baris = [
    [...BIDANG_JDIH.map(([, nama]) => nama), "Perlu Diisi"],
    ...semua.map((satu) => [...BIDANG_JDIH.map(([kunci]) => nilaiOf(satu[kunci])), nilaiOf(satu.perluDiisi)]),
  ];
  return baris.map((sel) => `${sel.map(selCsv).join(",")}\r\n`).join("");
}

const nilaiOf = (nilai: string | readonly string[]): string => (typeof nilai === "string" ? nilai : nilai.join("; "));

/** What makes a spreadsheet compute: also behind white space. */
const RUMUS = /^\s*[=+\-@]|^[\t\r\n]/;

function selCsv(nilai: string): string {
  const aman = RUMUS.test(nilai) ? `'${nilai}` : nilai;
  return /[",\r\n]|^\s|\s$/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman;
}
