/** What a person is told about their words: under way, kept here, kept on the server. */

export type Keadaan =
  | { readonly macam: "menyambung"; readonly belum: number }
  /** `padat`: the server has too many connections or frames of this person. */
  | { readonly macam: "luring"; readonly belum: number; readonly padat: boolean }
  /** Connected, and nothing has been changed here yet. */
  | { readonly macam: "tersambung" }
  | { readonly macam: "menyimpan"; readonly belum: number }
  /** Every local change is stored on the server since `pada`, in ms since 1970. */
  | { readonly macam: "tersimpan"; readonly pada: number }
  | { readonly macam: "berakhir"; readonly kode: number; readonly belum: number };

/** What is known when the state is told. */
export interface FaktaSambungan {
  /** Close code that is not tried again. */
  readonly akhir: number | null;
  /** A connection is open, synchronised or not. */
  readonly terbuka: boolean;
  /** Since when, in ms, there has been no synchronised connection; `null` while there is one. */
  readonly putusSejak: number | null;
  /** The browser itself says that it has no network. */
  readonly tanpaJaringan: boolean;
  readonly padat: boolean;
  readonly belum: number;
  readonly tersimpanPada: number | null;
}

/** A shorter gap is repaired before a person has read that there was one. */
export const SABAR_MS = 2500;

/** The one state that follows from `fakta` at the time `kini`. */
export function keadaanDari(fakta: FaktaSambungan, kini: number): Keadaan {
  const { akhir, terbuka, putusSejak, tanpaJaringan, padat, belum, tersimpanPada } = fakta;
  if (akhir !== null) return { macam: "berakhir", kode: akhir, belum };
  if (putusSejak !== null) {
    const lama = !terbuka && (tanpaJaringan || padat || kini - putusSejak >= SABAR_MS);
    return lama ? { macam: "luring", belum, padat } : { macam: "menyambung", belum };
  }
  if (belum > 0) return { macam: "menyimpan", belum };
  return tersimpanPada === null ? { macam: "tersambung" } : { macam: "tersimpan", pada: tersimpanPada };
}

/** `a` and `b` are told in the same words. */
export const sama = (a: Keadaan, b: Keadaan): boolean => JSON.stringify(a) === JSON.stringify(b);
