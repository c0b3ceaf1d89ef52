/** What the main thread may ask of the worker, and what it gets back. Plain data: it crosses a thread. */
import type { Koreksi } from "@selaras/parsers";
import type { Naskah } from "../corpus/read-corpus.ts";
import type { Galat } from "../errors.ts";
import type { Saring } from "../matriks/urutkan.ts";

export const BENTUK_EKSPOR = ["xlsx", "docx", "html", "json"] as const;

/** A form in which a matrix leaves the house. */
export type BentukEkspor = (typeof BENTUK_EKSPOR)[number];

/** The texts of a comparison by id, columns in their order; every id stands in the Pustaka or in `naskah`. */
export interface Sanding {
  readonly acuan: string;
  readonly lain: readonly string[];
  /** Texts that are not in the Pustaka. Under one id stands one text for good. */
  readonly naskah?: readonly Naskah[];
}

export type Tugas =
  | { readonly jenis: "pustaka" }
  | { readonly jenis: "peraturan"; readonly id: string }
  | { readonly jenis: "matriks"; readonly sanding: Sanding }
  | { readonly jenis: "ringkas"; readonly sanding: Sanding }
  | { readonly jenis: "kolom"; readonly sanding: Sanding }
  | { readonly jenis: "baris"; readonly sanding: Sanding; readonly locator: string }
  | { readonly jenis: "versi"; readonly sanding: Sanding; readonly locator: string }
  | { readonly jenis: "urutan"; readonly sanding: Sanding; readonly saring: Saring }
  | { readonly jenis: "tambahan"; readonly sanding: Sanding; readonly mulai: number }
  | { readonly jenis: "tambahan-kolom"; readonly sanding: Sanding }
  | { readonly jenis: "ketentuan"; readonly sanding: Sanding }
  | { readonly jenis: "ekspor"; readonly sanding: Sanding; readonly saring: Saring }
  /** How the one text of `lain` stands to the acuan, in offsets of its source. */
  | { readonly jenis: "bacaan"; readonly sanding: Sanding }
  /** Whether the locators of a correction stand in the two texts; `lain` holds one id. */
  | { readonly jenis: "periksa"; readonly sanding: Sanding; readonly pasangan: readonly Pick<Koreksi, "a" | "b">[] }
  /** From now on these are the decisions on this pair of texts. */
  | { readonly jenis: "koreksi"; readonly sanding: Sanding; readonly koreksi: readonly Koreksi[] }
  /** From now on these are the texts of the Pustaka, by id in their order; those of `baru` are new, or take the place of what stood there. */
  | { readonly jenis: "susun"; readonly urutan: readonly string[]; readonly baru: readonly Naskah[] };

export type Hasil =
  /** JSON, or the bytes of a file. */
  | { readonly jenis: "isi"; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Work goes on; ask again. */
  | { readonly jenis: "menunggu"; readonly selesai: number; readonly jumlah: number }
  | { readonly jenis: "galat"; readonly galat: Galat };

/** Does one task. Rejects only for a fault of ours. */
export type Perform = (tugas: Tugas) => Promise<Hasil>;

/** What stands in `bytes`, for the few small answers the main thread itself reads. */
export function readHasil(hasil: Hasil): unknown {
  return hasil.jenis === "isi" ? JSON.parse(new TextDecoder().decode(hasil.bytes)) : undefined;
}
