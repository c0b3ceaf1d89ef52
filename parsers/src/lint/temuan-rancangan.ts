/** What the drafting rules find in a draft of the editor: plain data, bound to ids of units, so that it crosses a thread and outlives renumbering. */
import type { IsiRancangan } from "../rancangan/dokumen.ts";
import type { Keparahan } from "./kaidah.ts";

/** A replacement in the plain text of a unit; offsets are UTF-16 code units there, a live reference counts one. */
export interface GantiRancangan {
  readonly jenis: "ganti";
  readonly id: string;
  readonly dari: number;
  readonly sampai: number;
  /** The words that stand there, so that nothing else is replaced if they changed meanwhile. */
  readonly semula: string;
  readonly isi: string;
}

/** New units before or behind the one with this id. */
export interface SisipRancangan {
  readonly jenis: "sisip";
  readonly id: string;
  readonly letak: "sebelum" | "sesudah";
  readonly isi: readonly IsiRancangan[];
}

export interface PerbaikanRancangan {
  readonly judul: string;
  readonly aman: boolean;
  readonly suntingan: readonly (GantiRancangan | SisipRancangan)[];
}

export interface TemuanRancangan {
  /** The same finding in the next run: rule, unit and words; what somebody decided about it is bound to this. */
  readonly kunci: string;
  readonly kaidah: string;
  readonly keparahan: Keparahan;
  readonly locator: string;
  /** Id of the unit it is shown at; `null` where the draft has no unit for it. */
  readonly id: string | null;
  /** Offsets in the plain text of that unit; equal where something is missing there. */
  readonly dari: number;
  readonly sampai: number;
  readonly kutip: string;
  readonly pesan: string;
  readonly perbaikan?: PerbaikanRancangan;
}

export interface HasilPeriksa {
  /** In the order of the draft. */
  readonly temuan: readonly TemuanRancangan[];
  readonly jumlah: Readonly<Record<Keparahan, number>>;
}
