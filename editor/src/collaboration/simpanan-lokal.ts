/** What this browser keeps of one draft for one person, so that words typed without a network survive the tab. */
import type * as Y from "yjs";

/** What earlier visits left in this browser. */
export interface IsiLokal {
  /** Local changes that the server had not stored. */
  readonly belum: number;
  /** A text that the server refused and its writer has not taken yet. */
  readonly titipan: string | null;
  /** False where this browser keeps nothing beyond the tab. */
  readonly tahan: boolean;
}

export interface SimpananLokal {
  /** Resolves once everything that was kept stands in the document. */
  readonly dimuat: Promise<IsiLokal>;
  /**
   * Notes how many local changes the server has not stored, those of earlier visits included. Call it from the first `update` listener of
   * the document, so that a crash between note and change leaves a number that is too high rather than too low.
   */
  readonly catatBelum: (belum: number) => void;
  /** Resolves once every change made so far is written; rejects where it could not be (disk full, storage withdrawn). */
  readonly tertulis: () => Promise<void>;
  /** Keeps a text for its writer; `null` throws it away. */
  readonly titipkan: (teks: string | null) => Promise<void>;
  /** Removes the document from this browser and keeps no further change; what `titipkan` holds stays. */
  readonly kosongkan: () => Promise<void>;
  readonly tutup: () => Promise<void>;
}

export type BukaSimpanan = (ydoc: Y.Doc) => SimpananLokal;

/** Keeps nothing beyond the tab: for a browser that withholds its storage. */
export const simpananSementara: BukaSimpanan = () => ({
  dimuat: Promise.resolve({ belum: 0, titipan: null, tahan: false }),
  catatBelum: () => undefined,
  tertulis: () => Promise.reject(new Error("this browser keeps nothing")),
  titipkan: () => Promise.resolve(),
  kosongkan: () => Promise.resolve(),
  tutup: () => Promise.resolve(),
});
