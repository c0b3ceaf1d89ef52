/**
 * Ids of the styles by which our own Word export tells its reader what the look of a page cannot tell. LibreOffice makes ids anew of the names that
 * people see, without their blanks: a name is its id with blanks (`Selaras Rincian 1`).
 */

/** A paragraph style: running text, in which nothing at the start is a label. */
export const GAYA_TEKS = "SelarasTeks";

/** A character style: what begins with this run is never a label (the `&#97;` of the canonical text). */
export const GAYA_HURUF = "SelarasHuruf";

/** Ids of paragraph styles of which each paragraph is an item of a list: `Block.bullet`, `Block.item`. */
export const GAYA_BUTIR = /^Selaras(?:Ayat|Definisi|Rincian)/;

/** Ids of paragraph styles begin so where the paragraph is a heading of a lampiran; its depth from 1 follows: `Block.level`. */
export const AWALAN_SUBJUDUL = "SelarasSubjudul";

/** Ids of paragraph styles begin so where the paragraph goes on with the text of the one before: one line with it (`joinBlocks`). */
export const AWALAN_LANJUTAN = "SelarasLanjutan";

/** A table style: its rows are rows, whatever the table looks like or says. */
export const GAYA_TABEL = "SelarasTabel";
