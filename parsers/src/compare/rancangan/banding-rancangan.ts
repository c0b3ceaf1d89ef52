import type { Peraturan } from "../../peraturan.ts";
import type { DokumenRancangan } from "../../rancangan/dokumen.ts";
import { type Bahan, bahanDengan } from "../bahan.ts";
import { bandingPenuh } from "../banding-kolom.ts";
import { type IngatanBaris, ingatanBaris, ingatBaris } from "../ingat-baris.ts";
import { namaDaerah } from "../kata.ts";
import type { AsalUsul } from "../matriks.ts";
import { pembacaNaskah } from "../pembaca-naskah.ts";
import { type PembacaIngat, pengingat } from "../pengingat.ts";
import type { HasilDeviasi, RincianDeviasi } from "./deviasi.ts";
import { padananDari } from "./padanan.ts";
import { type PenandaKata, penandaKata } from "./penanda-kata.ts";
import { denahOf } from "./petak.ts";
import { type SandingPerId, susunDeviasi } from "./susun-deviasi.ts";

/** What a draft is compared with; `asal` tells how sure the wording of its provisions is. */
export interface AcuanRancangan {
  readonly bahan: Bahan;
  readonly asal?: readonly AsalUsul[];
}

/** Compares a draft again and again while it is written. */
export interface PembandingRancangan {
  /** The whole draft as it is now. Only texts that were not there the last time are read; the result is that of a first comparison. */
  readonly banding: (dokumen: DokumenRancangan) => HasilDeviasi;
  /** A provision of the draft that was compared last, by the id of its first unit; `null` for an unknown one. */
  readonly rinci: (id: string) => RincianDeviasi | null;
}

/** What the comparisons of a draft so far have read. */
interface Ingatan {
  readonly daerah: string | null;
  readonly jenis: string | null;
  readonly baca: PembacaIngat;
  readonly baris: IngatanBaris;
  readonly tandai: PenandaKata;
}

/** Makes a comparer for one acuan. Deterministic; accepts every document and never throws. */
export function pembandingRancangan({ bahan: acuan, asal = [] }: AcuanRancangan): PembandingRancangan {
  const byLocator = new Map(asal.map((entry) => [entry.locator, entry]));
  const asalOf = (locator: string): AsalUsul | undefined => byLocator.get(locator);
  let ingatan: Ingatan | null = null;
  let terakhir: SandingPerId = new Map();

  /** What was read is remembered as long as the level and the region's name stay: they make a difference in every text. */
  function ingatanFor(lain: Peraturan): Ingatan {
    const { daerah, jenis } = lain.meta;
    if (ingatan?.daerah !== daerah || ingatan.jenis !== jenis)
      ingatan = { daerah, jenis, baca: pengingat(pembacaNaskah(namaDaerah(daerah))), baris: ingatanBaris(), tandai: penandaKata() };
    ingatan.baca.putar();
    ingatan.baris.putar();
    return ingatan;
  }

  return {
    banding: (dokumen) => {
      const denah = denahOf(dokumen);
      const { baca, baris, tandai } = ingatanFor(denah.peraturan);
      const lain = bahanDengan(denah.peraturan, baca);
      const perbandingan = bandingPenuh(acuan, lain, [], ingatBaris(baris, lain));
      const { hasil, sanding } = susunDeviasi({ perbandingan, acuan, lain, denah, asalOf, tandai });
      terakhir = sanding;
      return hasil;
    },
    rinci: (id) => {
      const found = terakhir.get(id);
      if (found === undefined) return null;
      const { ketentuan, sanding } = found;
      return { id, locator: ketentuan.locator, teks: ketentuan.teks, padanan: sanding.flatMap((satu) => padananDari(satu, acuan, asalOf)) };
    },
  };
}
