/** One edit that is to be kept. */
export interface EntriBaru {
  readonly dokumen: string;
  /** Who sent it, as the server knows them; `null` for the server itself. */
  readonly pengguna: string | null;
  /** Yjs client ids that this user has not been seen with in this document. */
  readonly klien: readonly number[];
  /** A Yjs update, version 1. */
  readonly data: Uint8Array;
}

/** One kept edit; `urut` counts 1, 2, 3 … within its document. */
export interface EntriLog {
  readonly urut: number;
  readonly data: Uint8Array;
}

export interface EntriOleh extends EntriLog {
  readonly pengguna: string | null;
}

/** Everything that is kept of a document: a state, and the edits after it in their order. */
export interface Muatan {
  readonly potret: Uint8Array | null;
  /** Number of the last edit that `potret` holds, 0 without one. */
  readonly sampai: number;
  readonly log: readonly EntriLog[];
}

/** Bytes that fit in one notification of PostgreSQL. */
export const SIARAN_TERPANJANG = 5_000;

/** Hears of other nodes. */
export interface PendengarLog {
  /**
   * A document has edits up to this number; `null` where edits may have been missed and everything open has to be looked up again. A node hears
   * of its own edits too.
   */
  tercatat(dokumen: string | null, urut: number): void;
  /** Another node called `siarkan`. */
  disiarkan(dokumen: string, data: Uint8Array): void;
}

/** The log of edits. A document has to stand in the table `dokumen` before its first edit. */
export interface SimpananLog {
  /**
   * Durable when the promise resolves: one transaction for all. Gives the number of each, dense per document in the order given, and 0 for
   * one whose document does not exist, of which nothing is kept. Rejects where the database does not take it; then nothing was kept, or it
   * is not known. To be called at the beginning of a turn of the event loop (`setImmediate`, an answer of the log).
   */
  tambahkan(masukan: readonly EntriBaru[]): Promise<readonly number[]>;
  /** As one moment saw it. */
  muat(dokumen: string): Promise<Muatan>;
  /** Edits after `urut` that are still in the log. The first is not `urut + 1` where a potret took their place: then load again. */
  sejak(dokumen: string, urut: number): Promise<readonly EntriOleh[]>;
  /** Keeps `data`, the state up to and including `urut`, and removes the edits it holds. An older state than the kept one is passed over. */
  simpanPotret(dokumen: string, urut: number, data: Uint8Array): Promise<void>;
  /** Listens to other nodes; SQLite has none. Resolves when nothing can be missed any more, with a function that ends it. */
  pantau(pendengar: PendengarLog): Promise<() => Promise<void>>;
  /** Tells other nodes something that is not kept and may be lost: at most `SIARAN_TERPANJANG` bytes, longer is not sent. */
  siarkan(dokumen: string, data: Uint8Array): void;
  /** Ends what the log opened itself; the database stays open. */
  tutup(): Promise<void>;
}
