/** References of a source, carried over to where their targets stand in the draft. */

import type { Acuan, Peraturan } from "../peraturan.ts";
import type { IsiRancangan } from "../rancangan/dokumen.ts";
import { berteks, TITIK, teksOf } from "./buat-satuan.ts";
import { cetakAcuan, type Langkah, langkahOf } from "./langkah.ts";
import { susunanOf } from "./susunan-isi.ts";

/** A reference while the draft is being put together: it stands in the text as a mark, so that nothing rewrites its numbers. */
export interface AcuanDibawa {
  readonly raw: string;
  readonly jenis: Acuan["kind"];
  readonly sasaran: readonly SasaranDibawa[];
}

interface SasaranDibawa {
  readonly langkah: readonly Langkah[];
  /** Ids of the unit named by the first step, by the first two steps …; `null` where the source has no such unit. */
  readonly jalur: readonly (string | null)[];
}

const BUKA = "\uE000";
const TUTUP = "\uE001";
const TANDA = new RegExp(`${BUKA}(\\d+)${TUTUP}`, "g");
/** Signs of our own in a text that comes from outside would be taken for references. */
const TANDA_ASING = new RegExp(`[${BUKA}${TUTUP}]`, "g");

/** A locator that more units bear names none of them. */
const SEBUTAN_TERBANYAK = 20;

export interface AcuanDisimpan {
  readonly isi: readonly IsiRancangan[];
  readonly acuan: readonly AcuanDibawa[];
}

/**
 * Marks the references in the units that were made of `peraturan`; `locatorAsal` gives the locator a unit had there. References to other laws and to
 * a lampiran stay text: their targets do not move.
 */
export function simpanAcuan(
  peraturan: Peraturan,
  isi: readonly IsiRancangan[],
  locatorAsal: (index: number) => string | null,
): AcuanDisimpan {
  const pertama = new Map<string, string>();
  const padaLocator = new Map<string, number[]>();
  isi.forEach((satu, index) => {
    const locator = locatorAsal(index)?.toLowerCase();
    if (locator === undefined || satu.type !== "satuan") return;
    if (!pertama.has(locator)) pertama.set(locator, satu.attrs.id);
    const disana = padaLocator.get(locator);
    if (disana === undefined) padaLocator.set(locator, [index]);
    else if (disana.length < SEBUTAN_TERBANYAK) disana.push(index);
  });
  const acuan: AcuanDibawa[] = [];
  const hasil = isi.map((satu) => (satu.type === "satuan" ? berteks(satu, teksOf(satu).replace(TANDA_ASING, "")) : satu));
  // from the end, so that the offsets of the others stay true
  for (const satu of peraturan.acuan.filter(dibawa).sort((a, b) => b.start - a.start)) {
    const index = (padaLocator.get(satu.at.toLowerCase()) ?? []).find((at) => memuat(hasil[at], satu));
    const satuan = index === undefined ? undefined : hasil[index];
    if (index === undefined || satuan?.type !== "satuan") continue;
    const teks = teksOf(satuan);
    hasil[index] = berteks(satuan, `${teks.slice(0, satu.start)}${BUKA}${acuan.length}${TUTUP}${teks.slice(satu.end)}`);
    acuan.push({ raw: satu.raw, jenis: satu.kind, sasaran: satu.targets.map(({ locator }) => sasaranOf(locator, pertama)) });
  }
  return { isi: hasil, acuan };
}

function sasaranOf(locator: string, idPada: ReadonlyMap<string, string>): SasaranDibawa {
  const langkah = langkahOf(locator);
  const nama = langkah.map((_, at) => langkah.slice(0, at + 1).map(({ jenis, nomor }) => `${jenis} ${nomor}`.toLowerCase()));
  return { langkah, jalur: nama.map((kata) => idPada.get(kata.join(" ")) ?? null) };
}

const dibawa = ({ at, kind, targets }: Acuan): boolean =>
  kind !== "peraturan" && kind !== "lampiran" && !at.startsWith("Menimbang") && targets.every(({ state }) => state !== "luar");

const memuat = (satu: IsiRancangan | undefined, { start, end, raw }: Acuan): boolean =>
  satu?.type === "satuan" && teksOf(satu).slice(start, end) === raw;

/**
 * Writes the marked references with the numbers of the finished body; `pindah` tells what became of units that were taken out. A target that is gone
 * becomes a blank, never another number.
 */
export function tulisAcuan(
  isi: readonly IsiRancangan[],
  acuan: readonly AcuanDibawa[],
  pindah: ReadonlyMap<string, string | null>,
): readonly IsiRancangan[] {
  const { penanda } = susunanOf(isi);
  const locatorBaru = new Map(isi.map((satu, index) => [satu.attrs.id, locatorPada(index)]));
  return isi.map((satu, index) => {
    if (satu.type !== "satuan" || !teksOf(satu).includes(BUKA)) return satu;
    const di = langkahOf(locatorPada(index) ?? "");
    return berteks(
      satu,
      teksOf(satu).replace(TANDA, (_, nomor: string) => {
        const satuAcuan = acuan[Number(nomor)];
        return satuAcuan === undefined ? "" : cetakBaru(satuAcuan, di);
      }),
    );
  });

  /** The text of a Pasal without ayat has the locator of its Pasal. */
  function locatorPada(index: number): string | null {
    const satu = penanda[index];
    if (satu === undefined) return null;
    return satu.locator ?? (satu.induk < 0 ? null : locatorPada(satu.induk));
  }

  /** The steps of the unit with this id, or of what took its place. */
  function langkahBaru(id: string | null): readonly Langkah[] | null {
    let kini = id;
    for (let jauh = 0; kini !== null && pindah.has(kini) && jauh < pindah.size; jauh++) kini = pindah.get(kini) ?? null;
    const locator = kini === null ? undefined : locatorBaru.get(kini);
    return locator === undefined || locator === null ? null : langkahOf(locator);
  }

  function cetakBaru({ raw, jenis, sasaran }: AcuanDibawa, di: readonly Langkah[]): string {
    const baru = sasaran.map(({ jalur }) => langkahBaru(jalur[jalur.length - 1] ?? null));
    if (baru.every((satu, at) => satu !== null && sama(satu, sasaran[at]?.langkah ?? []))) return raw;
    const ada = baru.filter((satu) => satu !== null);
    const tujuan = ada.length > 0 ? ada : sasaran.slice(0, 1).map(kosongkan);
    const rentang = /\bs(?:ampai\s+dengan|\.?\s?d)\b|\bhingga\b/i.test(raw);
    const sambung = /\b(dan\s*\/\s*atau|dan|atau|serta)\b(?!.*\b(?:dan|atau|serta)\b)/i.exec(raw)?.[1]?.toLowerCase() ?? "dan";
    return cetakAcuan(tujuan, { tersirat: tersirat(tujuan[0] ?? [], jenis, di), sambung, rentang });
  }

  /** A target that is not there: as far as something is there it is named, the rest is blank. */
  function kosongkan({ langkah, jalur }: SasaranDibawa): readonly Langkah[] {
    const ada = jalur.findLastIndex((id) => langkahBaru(id) !== null);
    const pangkal = ada < 0 ? [] : (langkahBaru(jalur[ada] ?? null) ?? []);
    const sisa = langkah.slice(ada + 1).map(({ jenis, nomor }) => ({ jenis, nomor: nomor.startsWith("(") ? `(${TITIK})` : TITIK }));
    return [...pangkal, ...sisa];
  }
}

const sama = (a: readonly Langkah[], b: readonly Langkah[]): boolean =>
  a.length === b.length && a.every((satu, at) => satu.jenis === b[at]?.jenis && satu.nomor === b[at]?.nomor);

/** How many steps `ayat (1)` leaves unsaid; none where it points out of the Pasal in which it stands. */
function tersirat(sasaran: readonly Langkah[], jenis: Acuan["kind"], di: readonly Langkah[]): number {
  const at = sasaran.findIndex((satu) => satu.jenis.toLowerCase() === jenis);
  return at > 0 && sama(sasaran.slice(0, at), di.slice(0, at)) ? at : 0;
}
