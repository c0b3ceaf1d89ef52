/** What the service worker is asked, and what it answers. */
import type { HasilBacaan, NaskahTelaah, RincianBacaan, UnitBacaan } from "@selaras/parsers";
import type { Lembar, LembarGagal } from "./lembar.ts";

/** A finding of the drafting rules in the text. */
export interface TemuanBacaan {
  readonly id: string;
  readonly kaidah: string;
  readonly keparahan: "kritis" | "tinggi" | "sedang" | "rendah" | "info";
  readonly locator: string;
  readonly pesan: string;
  readonly dari: number;
  readonly sampai: number;
}

export interface AcuanTerpilih {
  readonly id: string;
  readonly nama: string;
  /** The wording is a working text put together of other sources, not the official one. */
  readonly naskahKerja: boolean;
  /** The chosen text of the server could not be had: this one stands in for it, and people are told. */
  readonly pengganti?: true;
}

/** Everything that is known of the text in a tab. */
export interface Bacaan {
  /** Without the blocks. */
  readonly lembar: Omit<Lembar, "blok">;
  /** SHA-256 of `lembar.sumber`, hexadecimal. */
  readonly sidik: string;
  readonly naskah: NaskahTelaah;
  /** `bukan`: hardly any Pasal was found, so that nothing is compared and `hasil` is empty. */
  readonly rupa: "peraturan" | "bukan";
  readonly acuan: AcuanTerpilih;
  readonly hasil: HasilBacaan;
  readonly temuan: readonly TemuanBacaan[];
  readonly unit: readonly UnitBacaan[];
  /** From the question to the answer, in milliseconds. */
  readonly lama: number;
}

/** How another region words what the acuan says. */
export interface VersiDaerah {
  readonly nama: string;
  readonly locator: string;
  readonly teks: string;
}

export type PesanMesin =
  /** Reads, compares and marks. `acuan` is an id of `acuanTersedia`; absent: the one of the options. */
  | { readonly untuk: "mesin"; readonly apa: "periksa"; readonly tab: number; readonly acuan?: string } // Bacaan | LembarGagal
  /** What is known already, without reading anything. */
  | { readonly untuk: "mesin"; readonly apa: "keadaan"; readonly tab: number } // Bacaan | null
  | { readonly untuk: "mesin"; readonly apa: "rinci"; readonly tab: number; readonly id: string } // RincianBacaan | null
  | { readonly untuk: "mesin"; readonly apa: "versi"; readonly locator: string } // readonly VersiDaerah[]
  | { readonly untuk: "mesin"; readonly apa: "acuan" } // readonly AcuanTerpilih[]
  /** Opens the PDF of this tab in the reader. */
  | { readonly untuk: "mesin"; readonly apa: "buka-pdf"; readonly tab: number }; // { dibuka: true } | LembarGagal

export type JawabanMesin<P extends PesanMesin["apa"]> = {
  readonly periksa: Bacaan | LembarGagal;
  readonly keadaan: Bacaan | null;
  readonly rinci: RincianBacaan | null;
  readonly versi: readonly VersiDaerah[];
  readonly acuan: readonly AcuanTerpilih[];
  readonly "buka-pdf": { readonly dibuka: true } | LembarGagal;
}[P];
