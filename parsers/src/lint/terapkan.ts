/** Applies fixes to the text that a regulation was read from. */
import type { Span, Teks } from "../peraturan.ts";
import type { Perbaikan, SuntinganBaris, SuntinganTeks } from "./kaidah.ts";

/** A replacement in the source; offsets in UTF-16 code units. */
export interface SuntinganSumber {
  readonly dari: number;
  readonly sampai: number;
  readonly isi: string;
}

/** What the source is written in: a line that is put into a page would need its tags. */
export type BentukSumber = "markdown" | "html";

/**
 * The edits of a fix in the source that its leaves were read from, in order; `null` where a place cannot be told letter by letter, because then
 * something would be changed that the fix does not name.
 */
export function suntinganSumber(
  { suntingan }: Perbaikan,
  sumber: string,
  bentuk: BentukSumber = "markdown",
): readonly SuntinganSumber[] | null {
  const hasil: SuntinganSumber[] = [];
  for (const satu of suntingan) {
    const milik = satu.jenis === "ganti" ? gantian(satu, sumber, bentuk) : bentuk === "html" ? null : sisipan(satu, sumber);
    if (milik === null) return null;
    hasil.push(milik);
  }
  hasil.sort((a, b) => a.dari - b.dari || a.sampai - b.sampai);
  return hasil.some((satu, at) => at > 0 && satu.dari < (hasil[at - 1]?.sampai ?? 0)) ? null : hasil;
}

/** The text with all fixes that do not touch one another; of two that do, the first. Gives the indices of those that were applied. */
export function terapkanPerbaikan(
  sumber: string,
  perbaikan: readonly Perbaikan[],
  bentuk: BentukSumber = "markdown",
): { readonly teks: string; readonly diterapkan: readonly number[] } {
  const terpakai: SuntinganSumber[] = [];
  const diterapkan: number[] = [];
  for (const [at, satu] of perbaikan.entries()) {
    const milik = suntinganSumber(satu, sumber, bentuk);
    if (milik === null || milik.some((baru) => terpakai.some((ada) => bersinggungan(ada, baru)))) continue;
    terpakai.push(...milik);
    diterapkan.push(at);
  }
  terpakai.sort((a, b) => a.dari - b.dari || a.sampai - b.sampai);
  const bagian: string[] = [];
  let di = 0;
  for (const { dari, sampai, isi } of terpakai) {
    bagian.push(sumber.slice(di, dari), isi);
    di = sampai;
  }
  return { teks: bagian.join("") + sumber.slice(di), diterapkan };
}

/** Two insertions at one place have no order, so they touch. */
const bersinggungan = (a: SuntinganSumber, b: SuntinganSumber): boolean =>
  (a.dari < b.sampai && b.dari < a.sampai) ||
  (a.dari === b.dari && (a.dari === a.sampai || b.dari === b.sampai)) ||
  (a.dari === a.sampai && b.dari < a.dari && a.dari < b.sampai) ||
  (b.dari === b.sampai && a.dari < b.dari && b.dari < a.sampai);

/** Where words of a leaf stand in its source; where that cannot be told to the letter, the piece that holds them. */
export function tempatDiSumber(teks: Teks, dari: number, sampai: number): { readonly dari: number; readonly sampai: number } {
  const { start, end } = teks.position;
  const meliputi = (at: number): Span | undefined => teks.spans.find((span) => at < span.at + span.length);
  const awal = tempatSumber(teks, dari, "awal") ?? meliputi(dari)?.start ?? start.offset ?? 0;
  if (dari === sampai) return { dari: awal, sampai: awal };
  const akhir = tempatSumber(teks, sampai, "akhir") ?? meliputi(sampai - 1)?.end ?? end.offset ?? awal;
  return { dari: awal, sampai: Math.max(awal, akhir) };
}

function gantian({ teks, dari, sampai, isi }: SuntinganTeks, sumber: string, bentuk: BentukSumber): SuntinganSumber | null {
  const awal = tempatSumber(teks, dari, "awal");
  const akhir = dari === sampai ? awal : tempatSumber(teks, sampai, "akhir");
  if (awal === null || akhir === null || akhir < awal) return null;
  const nilai = teks.value.slice(dari, sampai);
  // line breaks between the words are replaced with them; page furniture, tags and references to letters that stand there must not be
  if (hurufSaja(sumber.slice(awal, akhir)) !== hurufSaja(nilai)) return null;
  return { dari: awal, sampai: akhir, isi: bentuk === "html" ? isi.replace(/&/g, "&amp;").replace(/</g, "&lt;") : isi };
}

/** Without white space, signs of emphasis, and what begins a line of a list. */
const hurufSaja = (teks: string): string => teks.replace(/[\s*_\\|>#~-]+/g, "");

/** Where a letter of a leaf stands in the source: before it (`awal`), or behind the one before it (`akhir`). */
function tempatSumber({ spans, value, position }: Teks, at: number, ujung: "awal" | "akhir"): number | null {
  if (spans.length === 0) return value === "" ? (position.start.offset ?? null) : null;
  const last = spans.at(-1) as Span;
  if (at >= last.at + last.length) return last.end;
  for (const [index, span] of spans.entries()) {
    const akhir = span.at + span.length;
    if (ujung === "awal" ? at >= akhir : at > akhir) continue;
    if (at <= span.at) return ujung === "awal" || index === 0 ? span.start : (spans[index - 1] as Span).end;
    if (span.end - span.start !== span.length) return at === akhir ? span.end : null;
    return span.start + at - span.at;
  }
  return last.end;
}

function sisipan({ teks, letak, baris }: SuntinganBaris, sumber: string): SuntinganSumber | null {
  const ujung = letak === "sebelum" ? teks.position.start.offset : teks.position.end.offset;
  if (ujung === undefined) return null;
  const tertulis = baris.map((satu) => satu.tertulis).join("\n\n");
  if (letak === "sebelum") {
    const dari = sumber.lastIndexOf("\n", ujung - 1) + 1;
    return { dari, sampai: dari, isi: `${tertulis}\n\n` };
  }
  const akhir = sumber.indexOf("\n", ujung);
  const dari = akhir < 0 ? sumber.length : akhir;
  return { dari, sampai: dari, isi: `\n\n${tertulis}` };
}
