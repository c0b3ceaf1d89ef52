/** Text from a word processor, a web page or a PDF as units, read by the grammar that reads regulations. Pure; runs in the worker. */
import {
  dariPeraturan,
  type IsiRancangan,
  ikatMenurutCetakan,
  type JenisSatuan,
  type Peraturan,
  parseHtml,
  parseMarkdown,
} from "@selaras/parsers";
import { idBaru } from "../../schema/id-baru.ts";

export interface Tempelan {
  /** What the clipboard holds as HTML; empty where it holds text alone. */
  readonly html: string;
  readonly teks: string;
}

/** Tags that break a line: without any, HTML says no more than the text. */
const BERBARIS = /<(?:p|div|li|tr|table|h[1-6]|br|blockquote|pre)\b/i;

/** A label at the beginning of a line. */
const BERLABEL = /^[\s>*•]*(?:\(?(?:\d{1,3}|[a-z]{1,2})[.)]|pasal\s+\d)/im;

/** Kinds that say where in a regulation a text belongs. */
const RANGKA: ReadonlySet<JenisSatuan> = new Set([
  "judul",
  "menimbang",
  "mengingat",
  "bab",
  "bagian",
  "paragraf",
  "pasal",
  "lampiran",
  "subjudul",
]);

/** A heading that is put before a piece out of the middle of a Pasal, so that its list is read as the list of a Pasal. */
const PANCANG = "Pasal 1";

/**
 * The units of a pasted text, in its order; no word is left out. Labels become kinds and depths, and numbers that the source printed are
 * forgotten: what is pasted is numbered where it stands.
 */
export function uraiTempelan(tempelan: Tempelan): readonly IsiRancangan[] {
  const peraturan = urai(tempelan, "");
  const isi = satuanDari(peraturan);
  const pertama = isi.find((satu) => satu.type === "satuan");
  const berangka = pertama?.type === "satuan" && RANGKA.has(pertama.attrs.jenis);
  if (berangka || !BERLABEL.test(tempelan.teks)) return lepaskan(isi, peraturan);
  const berpancang = urai(tempelan, PANCANG);
  const [pancang, ...lain] = satuanDari(berpancang);
  return pancang?.type === "satuan" && pancang.attrs.jenis === "pasal" ? lepaskan(lain, berpancang) : lepaskan(isi, peraturan);
}

function urai({ html, teks }: Tempelan, awalan: string): Peraturan {
  if (BERBARIS.test(html)) return parseHtml(awalan === "" ? html : `<p>${awalan}</p>${html}`);
  return parseMarkdown(awalan === "" ? teks : `${awalan}\n\n${teks}`);
}

const satuanDari = (peraturan: Peraturan): readonly IsiRancangan[] => dariPeraturan(peraturan, { idBaru, asal: "" }).content;

/** References between the pasted provisions go along with them, whatever numbers these get. */
const lepaskan = (content: readonly IsiRancangan[], peraturan: Peraturan): readonly IsiRancangan[] =>
  ikatMenurutCetakan({ type: "doc", content }, peraturan).content.map(tanpaCetakan);

const tanpaCetakan = (isi: IsiRancangan): IsiRancangan =>
  isi.type === "satuan" ? { ...isi, attrs: { ...isi.attrs, tercetak: null, asal: null } } : isi;
