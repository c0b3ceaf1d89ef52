/** How a draft stands to its acuan, seen from the draft: plain data, bound to ids of units, so that it crosses a thread and outlives renumbering. */
import type { Tempat } from "../jodoh.ts";
import type { AsalUsul, Hubungan, Potongan } from "../matriks.ts";
import type { Penyimpangan } from "../penyimpangan.ts";

/** `tambahan`: the acuan says nothing of it. */
export type HubunganDeviasi = Exclude<Hubungan, "tidak-ada"> | "tambahan";

/** Words of one unit that differ from the acuan. Offsets are UTF-16 code units of the plain text of the unit. */
export interface TandaKata {
  /** Id of the unit. */
  readonly id: string;
  readonly dari: number;
  /** Equal to `dari` where the draft lacks words of the acuan. */
  readonly sampai: number;
  /** What the acuan says here; empty where it says nothing. */
  readonly acuan: string;
}

/** One provision of the draft. */
export interface Deviasi {
  /** Id of its first unit: the ayat, the definition, or the Pasal where that has no ayat. */
  readonly id: string;
  /** Ids of all its units in order, the first included. */
  readonly satuan: readonly string[];
  readonly locator: string;
  readonly tempat: Tempat;
  /** Headings above it, outermost first. */
  readonly kelompok: readonly string[];
  readonly hubungan: HubunganDeviasi;
  /** `true` where the machine is not sure enough of the pair to state it. */
  readonly usulan: boolean;
  /** The gravest first, `[sesuai]` where nothing differs, never empty; each with one sentence, weight and confidence. */
  readonly penyimpangan: readonly Penyimpangan[];
  /** Locators of the provisions of the acuan that it answers; empty for an addition. */
  readonly acuan: readonly string[];
  readonly kata: readonly TandaKata[];
}

/** A provision of the acuan that the draft does not have. */
export interface DeviasiHilang {
  readonly locator: string;
  readonly jangkar: string;
  readonly kelompok: readonly string[];
  readonly teks: string;
  readonly penyimpangan: Penyimpangan;
  readonly asal?: AsalUsul;
  /** Id of the unit behind which it would stand; `null` for the head of the document. */
  readonly sesudah: string | null;
  /** Whether it would stand inside of the Pasal that answers its own; otherwise that whole Pasal is missing. */
  readonly sePasal: boolean;
  /** Id of the last provision before that place. */
  readonly ketentuanSebelum: string | null;
}

/** How often each relation occurs; `usulan` counts among the others as well. */
export type JumlahDeviasi = Readonly<Record<HubunganDeviasi | "hilang" | "usulan", number>>;

export interface HasilDeviasi {
  /** In the order of the draft, the lampiran behind the body. */
  readonly deviasi: readonly Deviasi[];
  /** In the order of the acuan. */
  readonly hilang: readonly DeviasiHilang[];
  readonly jumlah: JumlahDeviasi;
}

/** One counterpart in full. */
export interface PadananDeviasi {
  readonly locator: string;
  readonly jangkar: string;
  readonly kelompok: readonly string[];
  readonly teks: string;
  readonly asal?: AsalUsul;
  /** 0..1, share of words that agree; probability of the pair; why, in Indonesian. */
  readonly kemiripan: number;
  readonly keyakinan: number;
  readonly bukti: readonly string[];
  readonly penyimpangan: readonly Penyimpangan[];
  /** Word diff acuan → draft; of a split or merged provision the part that answers. */
  readonly beda: readonly Potongan[];
}

/** What is shown when one provision is opened. */
export interface RincianDeviasi {
  readonly id: string;
  readonly locator: string;
  readonly teks: string;
  readonly padanan: readonly PadananDeviasi[];
}
