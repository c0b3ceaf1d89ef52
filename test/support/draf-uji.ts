/** Drafts of the corpus for a region, and what they say of regions, offices and references. */
import { parseMarkdown } from "@selaras/parsers";
import { bodyOf } from "../../parsers/src/index.ts";
import type { Peraturan, Unit } from "../../parsers/src/peraturan.ts";
import type { DokumenRancangan, IsiRancangan, Satuan } from "../../parsers/src/rancangan/dokumen.ts";
import { teksTercatat } from "../../parsers/src/rancangan/sajian.ts";
import { cariDaerah, DAERAH, type Daerah } from "../../parsers/src/rancangan-baru/daerah.ts";
import { susunRancangan } from "../../parsers/src/rancangan-baru/susun-rancangan.ts";
import { sourceOf } from "./naskah-uji.ts";

const dibaca = new Map<string, Peraturan>();

/** A regulation of the corpus, read once. */
export function naskahKorpus(id: string): Peraturan {
  const known = dibaca.get(id) ?? parseMarkdown(sourceOf(id));
  dibaca.set(id, known);
  return known;
}

/** The region with this code; an unknown one is a mistake of the test. */
export function daerahKode(kode: string): Daerah {
  const daerah = cariDaerah(kode);
  if (daerah === undefined) throw new Error(`tidak ada daerah dengan kode ${kode}`);
  return daerah;
}

/** A draft for the region, written from a regulation; ids count up. */
export function draf(
  daerah: Daerah,
  dasar: { readonly id: string | null; readonly peraturan: Peraturan } | null,
  tentang?: string,
): DokumenRancangan {
  let nomor = 0;
  const idBaru = () => `u${nomor++}`;
  return susunRancangan({ daerah, dasar, tahun: 2026, idBaru, ...(tentang === undefined ? {} : { tentang }) });
}

/** A draft written from a regulation of the corpus. */
export const drafDari = (kode: string, id: string): DokumenRancangan => draf(daerahKode(kode), { id, peraturan: naskahKorpus(id) });

interface Simpul {
  readonly type: string;
  readonly content?: readonly Simpul[];
}
const tulisan = (simpul: Simpul): string =>
  simpul.type === "satuan" ? teksTercatat(simpul as Satuan) : (simpul.content ?? []).map(tulisan).join(" ");

/** All words of a unit, a table or a form. */
export const kataDari = (isi: IsiRancangan): string => tulisan(isi as Simpul);

/** All words of a draft, one line for each unit. */
export const kataDraf = (dokumen: DokumenRancangan): string => dokumen.content.map(kataDari).join("\n");

export const satuanDraf = (dokumen: DokumenRancangan): readonly Satuan[] =>
  dokumen.content.filter((isi): isi is Satuan => isi.type === "satuan");

const PENDEK = new Map<string, Daerah[]>();
for (const daerah of DAERAH) {
  const nama = daerah.nama.replace(/^(?:Kabupaten|Kota|Provinsi) /, "").toLowerCase();
  PENDEK.set(nama, [...(PENDEK.get(nama) ?? []), daerah]);
}
const NAMA = [...PENDEK.keys()].sort((a, b) => b.length - a.length).join("|");
const DISEBUT = new RegExp(`\\b(?:kabupaten|kota|provinsi|propinsi|bupati|wali ?kota|gubernur|pemerintah)\\s+(${NAMA})(?![\\p{L}])`, "giu");

/** Short names of the regions that a text names behind a word of region or office, the longest name that fits. */
export const daerahDisebut = (teks: string): ReadonlySet<string> =>
  new Set([...teks.matchAll(DISEBUT)].map(([, nama = ""]) => nama.toLowerCase()));

/** Short names that a draft of this region may name: its own and that of its province. */
export const daerahSendiri = ({ nama, provinsi }: Daerah): ReadonlySet<string> =>
  new Set([nama.replace(/^(?:Kabupaten|Kota|Provinsi) /, "").toLowerCase(), provinsi.toLowerCase()]);

/** The items of every list of the body, as the texts that end them. */
export function daftarDalam(peraturan: Peraturan): readonly (readonly string[])[] {
  const found: string[][] = [];
  const ekor = (unit: Unit): string => {
    const last = unit.children.at(-1);
    return unit.closing?.value ?? (last === undefined ? (unit.text?.value ?? "") : ekor(last));
  };
  const visit = (unit: Unit): void => {
    const items = unit.children.filter(({ type }) => type === "huruf" || type === "butir" || (type === "angka" && unit.number !== "1"));
    if (items.length > 0) found.push(items.map(ekor));
    for (const child of unit.children) visit(child);
  };
  for (const unit of bodyOf(peraturan)) visit(unit);
  return found;
}
