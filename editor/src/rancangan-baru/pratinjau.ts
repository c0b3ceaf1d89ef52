/**
 * What a new draft will be, before it is made: the same functions write it here and on the server. Loaded only when there is something to
 * show, because it brings the parsers along.
 */
import {
  type Daerah,
  dariPeraturan,
  type IsiRancangan,
  type Peraturan,
  parseHtml,
  parseMarkdown,
  type Satuan,
  susunRancangan,
  teksTercatat,
} from "@selaras/parsers";

export interface BahanPratinjau {
  readonly daerah: Daerah;
  /** `null` for the empty skeleton. */
  readonly dasar: { readonly id: string | null; readonly peraturan: Peraturan } | null;
  /** After the word `tentang`; absent for the usual title. */
  readonly tentang?: string;
  readonly tahun: number;
}

export interface Pratinjau {
  /** The title, line by line. */
  readonly judul: readonly string[];
  readonly jumlah: { readonly bab: number; readonly pasal: number; readonly lampiran: number };
  /** Units taken over word by word, with other words, and those the draft has of its own. */
  readonly sama: number;
  readonly disesuaikan: number;
  readonly baru: number;
  /** Units of the source that the draft leaves out. */
  readonly ditinggalkan: number;
  /** Units of the source that name a Pimpinan Tinggi Madya, where the draft names none. */
  readonly tanpaMadya: number;
  /** Places a person has to fill in or to settle. */
  readonly perluDiisi: number;
}

const MADYA = /\b(?:tinggi|JPT)\s+madya\b/iu;

/** A dotted blank, or a remark to the drafter in brackets. */
const PERLU_DIISI = /…|\[[^\]]{3,}\]/gu;

/** Reads an uploaded text. By its name, as the server does. */
export const bacaUnggahan = (nama: string, isi: string): Peraturan => (/\.html?$/iu.test(nama) ? parseHtml(isi) : parseMarkdown(isi));

/**
 * The server leaves out where in its source a unit stands. Nobody asks here, but the order of units is read from it: that of the tree stands
 * in for it. What has its place keeps it.
 */
export function denganLetak(peraturan: Peraturan): Peraturan {
  let at = 0;
  const walk = (nilai: unknown): unknown => {
    if (Array.isArray(nilai)) return nilai.map(walk);
    if (typeof nilai !== "object" || nilai === null) return nilai;
    const titik = { line: 1, column: 1, offset: at++ };
    const isi = Object.entries(nilai).map(([nama, satu]) => [nama, walk(satu)]);
    return { spans: [], position: { start: titik, end: titik }, ...Object.fromEntries(isi) };
  };
  return walk(peraturan) as Peraturan;
}

/** Never throws. */
export function susunPratinjau({ daerah, dasar, tentang, tahun }: BahanPratinjau): Pratinjau {
  let nomor = 0;
  const idBaru = () => `pratinjau-${nomor++}`;
  // An upload has no id in the Pustaka; here it gets one, so that its units can be told apart from new ones.
  const asal = dasar?.id ?? "unggahan";
  const bahan = dasar && { id: asal, peraturan: dasar.peraturan };
  const hasil = satuanOf(susunRancangan({ daerah, dasar: bahan, tahun, idBaru, ...(tentang && { tentang }) }).content);
  const sumber = dasar ? satuanOf(dariPeraturan(dasar.peraturan, { asal, idBaru }).content) : [];
  const teksSumber = new Map(sumber.flatMap((satu) => (satu.attrs.asal ? [[satu.attrs.asal, teksTercatat(satu)] as const] : [])));
  const dipakai = new Set(hasil.flatMap(({ attrs: { asal } }) => (asal ? [asal] : [])));
  const berasal = hasil.filter(({ attrs: { asal } }) => asal !== null && teksSumber.has(asal));
  const sama = berasal.filter((satu) => teksSumber.get(satu.attrs.asal ?? "") === teksTercatat(satu)).length;
  const count = (jenis: Satuan["attrs"]["jenis"]) => hasil.filter((satu) => satu.attrs.jenis === jenis).length;
  const madya = sumber.filter((satu) => MADYA.test(teksTercatat(satu))).length;
  return {
    judul: hasil.filter(({ attrs }) => attrs.jenis === "judul").map(teksTercatat),
    jumlah: { bab: count("bab"), pasal: count("pasal"), lampiran: count("lampiran") },
    sama,
    disesuaikan: berasal.length - sama,
    baru: hasil.length - berasal.length,
    ditinggalkan: [...teksSumber.keys()].filter((asal) => !dipakai.has(asal)).length,
    tanpaMadya: hasil.some((satu) => MADYA.test(teksTercatat(satu))) ? 0 : madya,
    perluDiisi: hasil.reduce((sum, satu) => sum + (teksTercatat(satu).match(PERLU_DIISI)?.length ?? 0), 0),
  };
}

/** Every unit, also those in tables and forms. */
function satuanOf(isi: readonly IsiRancangan[]): readonly Satuan[] {
  return isi.flatMap((satu): readonly Satuan[] => {
    if (satu.type === "satuan") return [satu];
    if (satu.type === "contoh") return satuanOf(satu.content);
    if (satu.type === "table") return satu.content.flatMap(({ content }) => content.flatMap((sel) => satuanOf(sel.content)));
    return [];
  });
}
