import type { Peraturan } from "../../peraturan.ts";
import { bahanOf } from "../bahan.ts";
import { bandingPenuh } from "../banding-kolom.ts";
import type { AcuanRancangan } from "../rancangan/banding-rancangan.ts";
import { padananDari } from "../rancangan/padanan.ts";
import { penandaKata } from "../rancangan/penanda-kata.ts";
import { susunDeviasi } from "../rancangan/susun-deviasi.ts";
import type { DeviasiBacaan, HasilBacaan, HilangBacaan, KataBacaan, RentangSumber, RincianBacaan } from "./bacaan.ts";
import { type DenahBacaan, denahBacaan } from "./denah-bacaan.ts";
import { rentangTeks, sumberTeks } from "./letak-sumber.ts";

/** A published text that was compared with an acuan. */
export interface BandingBacaan {
  readonly hasil: HasilBacaan;
  /** A provision by its id; `null` for an unknown one. */
  readonly rinci: (id: string) => RincianBacaan | null;
}

/**
 * Compares a text with its acuan and tells the result in offsets of the source that `peraturan` was read from (UTF-16 code units). Deterministic;
 * accepts every tree and never throws.
 */
export function bandingBacaan({ bahan: acuan, asal = [] }: AcuanRancangan, peraturan: Peraturan): BandingBacaan {
  const byLocator = new Map(asal.map((entry) => [entry.locator, entry]));
  const asalOf = (locator: string) => byLocator.get(locator);
  const denah = denahBacaan(peraturan);
  const lain = bahanOf(peraturan);
  const { hasil, sanding } = susunDeviasi({
    perbandingan: bandingPenuh(acuan, lain, []),
    acuan,
    lain,
    denah,
    asalOf,
    tandai: penandaKata(),
  });
  const letakDi = sumberTeks(peraturan.perabot);
  const awal = peraturan.position.start.offset ?? 0;

  const deviasi = hasil.deviasi.map(({ satuan, kata, ...rest }): DeviasiBacaan => {
    const letak = kata.flatMap(({ id, dari, sampai, acuan: kataAcuan }): readonly KataBacaan[] => {
      const teks = denah.teksOf(id)?.teks;
      return teks ? letakDi(teks, dari, sampai).map((satu) => ({ ...satu, acuan: kataAcuan })) : [];
    });
    return { ...rest, rentang: cakupan(denah, satuan), kata: letak };
  });
  const hilang = hasil.hilang.map(({ sesudah, ketentuanSebelum: _, ...rest }, at): HilangBacaan => {
    const letak = sesudah === null ? awal : cakupan(denah, [sesudah]).sampai;
    return { ...rest, id: `hilang-${at}`, letak };
  });
  return {
    hasil: { deviasi, hilang, jumlah: hasil.jumlah },
    rinci: (id) => {
      const found = sanding.get(id);
      if (found === undefined) return null;
      const { ketentuan, sanding: lawan } = found;
      return { id, locator: ketentuan.locator, teks: ketentuan.teks, padanan: lawan.flatMap((satu) => padananDari(satu, acuan, asalOf)) };
    },
  };
}

/** From the first character of these texts, labels included, to the last. */
function cakupan(denah: DenahBacaan, ids: readonly string[]): RentangSumber {
  let [dari, sampai] = [Number.POSITIVE_INFINITY, 0];
  for (const id of ids) {
    const ruas = denah.teksOf(id);
    for (const teks of [ruas?.label, ruas?.teks]) {
      if (!teks) continue;
      const letak = rentangTeks(teks);
      dari = Math.min(dari, letak.dari);
      sampai = Math.max(sampai, letak.sampai);
    }
  }
  return { dari: Math.min(dari, sampai), sampai };
}
