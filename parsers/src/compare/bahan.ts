import type { Peraturan } from "../peraturan.ts";
import type { Aturan, Topik } from "../rules/aturan.ts";
import { aturanPerKetentuan, topikPerKetentuan } from "../rules/susun-aturan.ts";
import { type Ketentuan, ketentuanLampiran, ketentuanOf } from "../tree/ketentuan.ts";
import { type IsiKetentuan, isiKetentuan } from "./isi.ts";
import { namaDaerah } from "./kata.ts";
import { type Kosakata, kosakataOf } from "./satuan.ts";
import { type Tingkat, tingkatOf } from "./tingkat.ts";

/** A regulation made ready for comparison: this part of the work does not depend on what it is compared with, so it is done once. */
export interface Bahan {
  readonly peraturan: Peraturan;
  readonly ketentuan: readonly Ketentuan[];
  readonly lampiran: readonly Ketentuan[];
  /** The rules of each provision of the body, same order. */
  readonly aturan: readonly (readonly Aturan[])[];
  /** What each provision of the body is about. */
  readonly topik: readonly Topik[];
  /** The content words of each provision of the body, and of each of the lampiran. */
  readonly isi: readonly IsiKetentuan[];
  readonly isiLampiran: readonly IsiKetentuan[];
  /** The words of the region's name, in lower case. */
  readonly nama: ReadonlySet<string>;
  readonly tingkat: Tingkat | null;
  /** Its provisions as terms, for alignment. */
  readonly kosakata: Kosakata;
}

/** Reads provisions and rules of a regulation. */
export function bahanOf(peraturan: Peraturan): Bahan {
  const ketentuan = ketentuanOf(peraturan);
  const lampiran = ketentuanLampiran(peraturan);
  const nama = namaDaerah(peraturan.meta.daerah);
  return {
    peraturan,
    ketentuan,
    lampiran,
    aturan: aturanPerKetentuan(ketentuan, peraturan),
    topik: topikPerKetentuan(ketentuan),
    isi: ketentuan.map((one) => isiKetentuan(one, nama)),
    isiLampiran: lampiran.map((one) => isiKetentuan(one, nama)),
    nama,
    tingkat: tingkatOf(peraturan.meta),
    kosakata: kosakataOf(peraturan, ketentuan, lampiran, nama),
  };
}
