import type { DokumenRancangan } from "@selaras/parsers";

/** What drafts need of those who hold the documents. Who does something is a user's id, `null` for the server itself. */
export interface KerjaBersama {
  isi(dokumen: string): Promise<DokumenRancangan>;
  /** The whole state as a Yjs update. */
  keadaan(dokumen: string): Promise<Uint8Array>;
  /** Writes the first content of a document; durable when resolved. */
  buat(dokumen: string, pengguna: string, isi: DokumenRancangan): Promise<void>;
  /** Makes the document say `isi`, as an edit of `pengguna`; durable when resolved. */
  gantiIsi(dokumen: string, pengguna: string, isi: DokumenRancangan): Promise<void>;
  /** The roles of one person, or of everybody, have to be looked up again. */
  peranBerubah(dokumen: string, pengguna?: string): void;
  /** Closes every connection to a document. */
  tutupDokumen(dokumen: string, kode: number): Promise<void>;
}
