/** What is open in a tab, page or PDF, as the parts of the extension tell each other: plain data that crosses processes. */
import type { Block, RentangSumber } from "@selaras/parsers";

/** The text of a page or PDF as it was read. Every offset in the extension is one of `sumber`, in UTF-16 code units. */
export interface Lembar {
  /** Address without fragment; of a PDF the address of the file, of a dropped file `berkas:NAME`. */
  readonly alamat: string;
  readonly judul: string;
  readonly sumber: string;
  readonly blok: readonly Block[];
  readonly macam: "halaman" | "pdf";
  /** Name of the adapter that found the text; `null` where the longest readable text was taken. */
  readonly situs: string | null;
  /** Of a PDF: offset at which each page begins. */
  readonly halaman?: readonly number[];
}

/** Why there is nothing to read; the text for people is made where it is shown. */
export type LembarGagal =
  | { readonly gagal: "kosong" | "terlalu-panjang" | "pindaian" | "bukan-halaman" | "tak-terbaca" }
  | { readonly gagal: "pdf"; readonly alamat: string };

/** Kinds of marks; each has its colour and its pattern. */
export type JenisSorotan = "substantif" | "prosedural" | "redaksional" | "tambahan" | "usulan" | "temuan" | "catatan";

export interface Sorotan {
  /** Id of the deviation, finding or note. */
  readonly id: string;
  readonly jenis: JenisSorotan;
  readonly rentang: RentangSumber;
}

/** A missing provision, shown at the place where it would stand. */
export interface SorotanHilang {
  readonly id: string;
  readonly letak: number;
  /** `Pasal 7 ayat (2)` */
  readonly locator: string;
}

/** What the tab is asked; the answer's type stands behind it. */
export type PesanLembar =
  | { readonly untuk: "lembar"; readonly apa: "baca" } // Lembar | LembarGagal
  | {
      readonly untuk: "lembar";
      readonly apa: "sorot";
      readonly sorotan: readonly Sorotan[];
      readonly hilang: readonly SorotanHilang[];
      /** A person's own colours, `#rrggbb`; a kind that is absent has the colour of `sorot/warna.ts`. */
      readonly warna?: Readonly<Partial<Record<JenisSorotan, string>>>;
    } // { terpasang: number }
  | { readonly untuk: "lembar"; readonly apa: "tuju"; readonly id: string; readonly rentang: RentangSumber } // { terlihat: boolean }
  | { readonly untuk: "lembar"; readonly apa: "pilihan" } // RentangSumber | null
  | { readonly untuk: "lembar"; readonly apa: "bersihkan" }; // { terpasang: 0 }

/** What the tab tells by itself, to whoever listens. */
export type KabarLembar =
  | { readonly dari: "lembar"; readonly apa: "pilihan"; readonly rentang: RentangSumber | null }
  | { readonly dari: "lembar"; readonly apa: "klik"; readonly id: string }
  /** The page shows another text than the one that was read. */
  | { readonly dari: "lembar"; readonly apa: "berubah" };
