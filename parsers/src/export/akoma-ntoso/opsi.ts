/** What the writer has to be told; nothing is read from a clock, so that the same input gives the same bytes. */
export interface OpsiAkomaNtoso {
  /** ISO date of the file, `2026-11-22`. */
  readonly tanggal: string;
  /** A draft is a `bill`, dated by its file; the number and dates that it does not have yet are not invented. */
  readonly rancangan?: boolean;
  /** The text is put together from other sources, and is not the official one. */
  readonly naskahKerja?: boolean;
  /** Further sentences on where the text comes from. */
  readonly catatan?: readonly string[];
}
