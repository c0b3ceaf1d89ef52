/** A document of the shared editor as a regulation, so that everything that reads law reads a draft too. */

import { labelCetak } from "../export/rancangan-docx/label-cetak.ts";
import type { Peraturan, Teks } from "../peraturan.ts";
import { peraturanOf } from "../tree/susun.ts";
import { satukanTulisan } from "../tree/tempat-tulisan.ts";
import { tulisanOf } from "../tree/to-text.ts";
import { bangunBagian } from "./bangun-peraturan.ts";
import type { Tumbuh } from "./bangun-unit.ts";
import type { DokumenRancangan, Satuan } from "./dokumen.ts";
import { lokatorNaskah } from "./lokator-naskah.ts";
import { irisRuas, penulis } from "./naskah.ts";
import { pengikat } from "./pengikat.ts";
import { nomori, type Penanda } from "./penomoran.ts";
import { sajikan } from "./sajian.ts";
import { tetapkanTempat } from "./tempat-simpul.ts";

/** A stretch of the plain text of a unit. */
export interface RentangSatuan {
  readonly id: string;
  /** UTF-16 code units. */
  readonly dari: number;
  readonly sampai: number;
}

export interface NaskahRancangan {
  readonly peraturan: Peraturan;
  /** Canonical Markdown with the computed numbers. */
  readonly teks: string;
  /**
   * Id of the unit that the provision with this locator is; `null` for an unknown one. Locators of the body, of the lampiran
   * (`Lampiran BAB I A. huruf a`, `… alinea ke-2`) and of the preamble (`Menimbang huruf a`). Where two provisions bear one, the first.
   */
  readonly idPada: (locator: string) => string | null;
  /** Locator of the unit with this id in `peraturan`; of running text the one of the provision it belongs to; `null` where it has none. */
  readonly locatorDari: (id: string) => string | null;
  /**
   * The stretches of units that `teks.value` says from `dari` up to `sampai`, in order; `teks` is a leaf of `peraturan`. Labels, and the blanks
   * between paragraphs that make one text, are in none. Of a reference or field any part is its one character.
   */
  readonly rentang: (teks: Teks, dari?: number, sampai?: number) => readonly RentangSatuan[];
}

export interface OpsiKePeraturan {
  /** Numbers as computed (default), or those of the source where they differ: an enacted regulation is quoted with its own. */
  readonly nomor?: "dihitung" | "tercetak";
}

/**
 * Accepts every document and never throws; linear. The tree is made of the units themselves, not read from text again: what looks like a label
 * stays text, an empty unit stays a unit, and the numbers are those of `nomori` unless `opsi` says otherwise.
 */
export function kePeraturan(dokumen: DokumenRancangan, { nomor = "dihitung" }: OpsiKePeraturan = {}): NaskahRancangan {
  const sajian = sajikan(dokumen);
  const naskah = penulis(sajian.potong);
  const ikatan = pengikat();
  const bagian = bangunBagian(sajian.dokumen, naskah, ikatan, nomor === "tercetak" ? penandaTercetak(sajian.dokumen) : undefined);
  const teks = satukanTulisan(tulisanOf({ children: bagian }), (leaf, tempat) => {
    Object.assign(leaf satisfies Tumbuh<Teks>, tempat);
  });
  for (const part of bagian) tetapkanTempat(part);
  const peraturan = peraturanOf(bagian, []);
  const { idPada, locatorDari } = lokatorNaskah(peraturan, ikatan);
  return {
    peraturan,
    teks,
    idPada,
    locatorDari,
    rentang: (leaf, dari = 0, sampai = leaf.value.length) =>
      (naskah.ruas.get(leaf) ?? []).flatMap((ruas): RentangSatuan[] => {
        const kena = irisRuas(ruas, dari, sampai);
        return kena === null ? [] : [{ id: kena.id, dari: kena.dari, sampai: kena.dari + (kena.atom ? 1 : kena.length) }];
      }),
  };
}

function penandaTercetak({ content }: DokumenRancangan): readonly Penanda[] {
  const satuan = content.filter((node): node is Satuan => node.type === "satuan");
  return nomori(satuan.map(({ attrs }) => attrs)).map((penanda, at) => {
    const own = satuan[at];
    const tercetak = own?.attrs.tercetak ?? null;
    return own === undefined || tercetak === null ? penanda : { ...penanda, label: labelCetak(own, penanda, true), nomor: tercetak };
  });
}
