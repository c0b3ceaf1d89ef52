import type { Peraturan } from "../peraturan.ts";
import type { Aturan, Topik } from "../rules/aturan.ts";
import { pembacaAturan, topikPerKetentuan } from "../rules/susun-aturan.ts";
import { type Ketentuan, ketentuanLampiran, ketentuanOf } from "../tree/ketentuan.ts";
import type { Isi } from "./isi.ts";
import { namaDaerah } from "./kata.ts";
import { type PembacaNaskah, pembacaNaskah } from "./pembaca-naskah.ts";
import { type Kosakata, kosakataOf } from "./satuan.ts";
import { type Tingkat, tingkatOf } from "./tingkat.ts";

/** A regulation made ready for comparison: this part of the work does not depend on what it is compared with, so it is done once. */
export interface Bahan {
  readonly peraturan: Peraturan;
  readonly ketentuan: readonly Ketentuan[];
  readonly lampiran: readonly Ketentuan[];
  /** The rules of a provision of the body by its index; read when first asked for, because equal texts need none. */
  readonly aturan: (index: number) => readonly Aturan[];
  /** What each provision of the body is about. */
  readonly topik: readonly Topik[];
  /** The words of each provision of the body. */
  readonly isi: readonly Isi[];
  /** Reads a part of one of its provisions. */
  readonly bacaTeks: (teks: string) => Isi;
  /** The words of the region's name, in lower case. */
  readonly nama: ReadonlySet<string>;
  readonly tingkat: Tingkat | null;
  /** Its provisions as terms, for alignment. */
  readonly kosakata: Kosakata;
}

/** Reads provisions and rules of a regulation. */
export function bahanOf(peraturan: Peraturan): Bahan {
  return bahanDengan(peraturan, pembacaNaskah(namaDaerah(peraturan.meta.daerah)));
}

/** The same with a reader of one's own, which knows the words of this region's name. */
export function bahanDengan(peraturan: Peraturan, baca: PembacaNaskah): Bahan {
  const ketentuan = ketentuanOf(peraturan);
  const lampiran = ketentuanLampiran(peraturan);
  const topik = topikPerKetentuan(ketentuan, baca.topik);
  return {
    peraturan,
    ketentuan,
    lampiran,
    aturan: pembacaAturan(ketentuan, topik, peraturan),
    topik,
    isi: ketentuan.map(({ teks }) => baca.isi(teks)),
    bacaTeks: baca.isi,
    nama: baca.nama,
    tingkat: tingkatOf(peraturan.meta),
    kosakata: kosakataOf(peraturan, ketentuan, lampiran, baca),
  };
}
