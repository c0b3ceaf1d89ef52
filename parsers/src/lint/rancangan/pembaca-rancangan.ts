/** Reads a draft again and again while it is written. */
import type { Teks } from "../../peraturan.ts";
import type { Tumbuh } from "../../rancangan/bangun-unit.ts";
import type { DokumenRancangan, IsiRancangan, JenisSatuan, Satuan } from "../../rancangan/dokumen.ts";
import { penulis, type Ruas } from "../../rancangan/naskah.ts";
import type { SimpulBerlocator } from "../../rancangan/pengikat.ts";
import { type Sajian, sajikan } from "../../rancangan/sajian.ts";
import { peraturanOf } from "../../tree/susun.ts";
import type { GantiTeks } from "../naskah-periksa.ts";
import { samaIsi } from "../sama-isi.ts";
import { type BahanTerbaca, bacaRancangan, type RancanganTerbaca, terbacaDari } from "./baca-rancangan.ts";

export interface Bacaan {
  readonly terbaca: RancanganTerbaca;
  /** The leaves that were exchanged in the tree of the last reading; `null` for another tree. */
  readonly ganti: readonly GantiTeks[] | null;
}

/** After so many readings that exchanged leaves the whole is read anew: what was remembered meanwhile is let go. */
const PALING_LAMA = 400;

/**
 * Makes a reader. Where only words of a few units differ from the last document, which is what typing does, only their leaves are exchanged;
 * the tree is then that of a first reading, made of the same nodes.
 */
export function pembacaRancangan(): (dokumen: DokumenRancangan) => Bacaan {
  let terakhir: BahanTerbaca | null = null;
  let umur = 0;
  return (dokumen) => {
    const lanjutan = terakhir === null || umur >= PALING_LAMA ? null : lanjutkan(terakhir, dokumen);
    umur = lanjutan === null ? 0 : umur + 1;
    terakhir = lanjutan?.bahan ?? bacaRancangan(dokumen);
    return { terbaca: terbacaDari(terakhir), ganti: lanjutan?.ganti ?? null };
  };
}

/** More units than these do not change under one key. */
const UBAHAN_TERBANYAK = 8;

/** Units whose words make no other tree; those of the preamble and the closing do. */
const BERKATA_SAJA: ReadonlySet<JenisSatuan> = new Set(["bab", "bagian", "paragraf", "pasal", "ayat", "definisi", "rincian", "teks"]);

interface Lanjutan {
  readonly bahan: BahanTerbaca;
  readonly ganti: readonly GantiTeks[];
}

function lanjutkan(lama: BahanTerbaca, dokumen: DokumenRancangan): Lanjutan | null {
  const ubahan = ubahanOf(lama.dokumen.content, dokumen.content);
  if (ubahan === null) return null;
  const sajian = sajikan(dokumen, { penanda: lama.penanda });
  const semua: Penggantian[] = [];
  for (const at of ubahan) {
    const satu = penggantian(lama, at, sajian);
    if (satu === null) return null;
    semua.push(satu);
  }
  // nothing was touched before it was sure that all can be exchanged
  const ganti = semua.map(({ simpul, bidang, lama: leaf, baru, ruas }): GantiTeks => {
    simpul[bidang] = baru;
    lama.ruas.delete(leaf);
    lama.ruas.set(baru, ruas);
    return { lama: leaf, baru };
  });
  const hanyaLampiran = ubahan.every((at) => isDiLampiran(lama, at));
  const peraturan = hanyaLampiran ? lama.peraturan : peraturanOf(lama.peraturan.children, []);
  return { bahan: { ...lama, dokumen, sajian, peraturan }, ganti };
}

/** Indices of the units whose content differs; `null` where anything else does. */
function ubahanOf(lama: readonly IsiRancangan[], baru: readonly IsiRancangan[]): readonly number[] | null {
  if (lama.length !== baru.length) return null;
  const hasil: number[] = [];
  for (let at = 0; at < baru.length; at++) {
    const [dulu, kini] = [lama[at], baru[at]];
    if (dulu === kini) continue;
    if (dulu?.type !== "satuan" || kini?.type !== "satuan" || !BERKATA_SAJA.has(kini.attrs.jenis)) return null;
    if (!samaIsi(dulu.attrs, kini.attrs)) return null;
    if (hasil.push(at) > UBAHAN_TERBANYAK) return null;
  }
  return hasil;
}

type Bidang = "text" | "heading" | "closing";

interface Penggantian {
  readonly simpul: { [B in Bidang]?: Teks };
  readonly bidang: Bidang;
  readonly lama: Teks;
  readonly baru: Teks;
  readonly ruas: readonly Ruas[];
}

/** The leaf of a unit, where that says nothing but the unit, and what comes in its place. */
function penggantian({ ikatan, ruas, kembar, sajian }: BahanTerbaca, at: number, baru: Sajian): Penggantian | null {
  const [dulu, kini] = [sajian.dokumen.content[at], baru.dokumen.content[at]];
  if (dulu?.type !== "satuan" || kini?.type !== "satuan" || kembar.has(kini.attrs.id)) return null;
  const simpul = ikatan.simpulDari.get(kini.attrs.id);
  if (simpul === undefined || !isPemilikKata(simpul)) return null;
  const milik = simpul as Tumbuh<{ [B in Bidang]?: Teks }>;
  const bidang = (["text", "heading", "closing"] as const).find((satu) => {
    const leaf = milik[satu];
    const bagian = leaf === undefined ? [] : (ruas.get(leaf) ?? []);
    return bagian.length > 0 && bagian.every(({ id }) => id === kini.attrs.id);
  });
  const lama = bidang === undefined ? undefined : milik[bidang];
  if (bidang === undefined || lama === undefined || penulis().isi(dulu)?.value !== lama.value) return null;
  const juru = penulis(baru.potong);
  const isi = juru.isi(kini);
  if (isi === undefined) return null;
  return { simpul: milik, bidang, lama, baru: { ...isi, position: lama.position }, ruas: juru.ruas.get(isi) ?? [] };
}

/** A unit of the body or a lampiran, or running text. */
const isPemilikKata = ({ type }: SimpulBerlocator): boolean =>
  type !== "dasar" && type !== "lampiran" && type !== "subjudul" && type !== "tabel" && type !== "gambar" && type !== "contoh";

/** Whether the unit stands in a lampiran, from which nothing is read for the regulation as a whole. */
function isDiLampiran({ dokumen, penanda }: BahanTerbaca, at: number): boolean {
  const unit = dokumen.content[at];
  if (unit?.type !== "satuan") return false;
  const satuan = dokumen.content.filter((isi): isi is Satuan => isi.type === "satuan");
  let index = satuan.indexOf(unit);
  while (index >= 0 && satuan[index]?.attrs.jenis !== "lampiran") index = penanda[index]?.induk ?? -1;
  return index >= 0;
}
