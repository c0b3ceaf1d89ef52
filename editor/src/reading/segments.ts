/** Cuts a text into plain pieces, references and defined terms. Pure; the pieces joined give the text. */
import type { Acuan, Definisi } from "@selaras/parsers";

export type Segmen =
  | { readonly jenis: "biasa"; readonly teks: string }
  | { readonly jenis: "acuan"; readonly teks: string; readonly acuan: Acuan }
  | { readonly jenis: "istilah"; readonly teks: string; readonly definisi: Definisi };

interface Rentang {
  readonly start: number;
  readonly end: number;
  readonly segmen: (teks: string) => Segmen;
}

/**
 * `acuan` and `istilah` carry UTF-16 offsets into `teks`. Where a term lies inside a reference the reference wins: one piece of text can
 * be only one thing to click. Offsets that do not fit the text, and
 * references whose words stand in another text (two Pasal with one number), are left out, never guessed.
 */
export function segmentsOf(
  teks: string,
  acuan: readonly Acuan[],
  istilah: readonly { readonly start: number; readonly end: number; readonly definisi: Definisi }[],
): readonly Segmen[] {
  const rentang: readonly Rentang[] = [
    ...acuan
      .filter(({ raw, start, end }) => teks.slice(start, end) === raw)
      .map((satu): Rentang => ({ start: satu.start, end: satu.end, segmen: (isi) => ({ jenis: "acuan", teks: isi, acuan: satu }) })),
    ...istilah.map(
      (satu): Rentang => ({
        start: satu.start,
        end: satu.end,
        segmen: (isi) => ({ jenis: "istilah", teks: isi, definisi: satu.definisi }),
      }),
    ),
  ];
  const dipilih: Rentang[] = [];
  for (const satu of rentang) {
    const sah = satu.start >= 0 && satu.end > satu.start && satu.end <= teks.length;
    if (sah && !dipilih.some((lain) => satu.start < lain.end && lain.start < satu.end)) dipilih.push(satu);
  }
  dipilih.sort((a, b) => a.start - b.start);

  const hasil: Segmen[] = [];
  let at = 0;
  for (const { start, end, segmen } of dipilih) {
    if (start > at) hasil.push({ jenis: "biasa", teks: teks.slice(at, start) });
    hasil.push(segmen(teks.slice(start, end)));
    at = end;
  }
  if (at < teks.length) hasil.push({ jenis: "biasa", teks: teks.slice(at) });
  return hasil;
}

type Sasaran = Acuan["targets"][number];

/** A piece of a reference; `target` is null for the words between two targets. */
export interface BagianAcuan {
  readonly teks: string;
  readonly target: Sasaran | null;
}

/** Before a bare `b` or `(2)`: only after these words does it continue a list of targets. */
const PENGHUBUNG = /(?:,\s*|\b(?:dan|atau|serta|dengan|hingga|s\.?\s?\/?\s?d\.?)\s+|[–—]\s*)$/iu;

/** `Pasal 8 ayat (1)` can be printed in full, as its tail `ayat (1)`, or in a list as `(1)`; the longest form comes first. */
function formsOf(locator: string): readonly RegExp[] {
  const words = locator.split(" ").map((word) => word.replace(/[^\p{L}\p{N}]/gu, "\\$&"));
  return words.map((_, from) => new RegExp(`${words.slice(from).join("\\s+")}(?![\\p{L}\\p{N}])`, "iuy"));
}

/** The length of the longest form that stands in `raw` at `at`; 0 where none does. */
function printedAt(raw: string, at: number, forms: readonly RegExp[]): number {
  for (const [urut, form] of forms.entries()) {
    const bare = urut === forms.length - 1;
    if (bare && !PENGHUBUNG.test(raw.slice(0, at))) continue;
    form.lastIndex = at;
    const length = form.exec(raw)?.[0].length;
    if (length) return length;
  }
  return 0;
}

/**
 * Gives every target of `ayat (1) dan ayat (2)` its own words, read from left to right. A target that is not printed (the middle of a
 * range) gets none; if no words can be found at all, the whole reference leads to its first target.
 */
export function bagianAcuan(acuan: Acuan): readonly BagianAcuan[] {
  const { raw, targets } = acuan;
  const pertama = targets[0];
  if (targets.length < 2 || !pertama) return [{ teks: raw, target: pertama ?? null }];
  const forms = targets.map(({ locator }) => formsOf(locator));
  const hasil: BagianAcuan[] = [];
  let at = 0;
  let next = 0;
  for (const { index: start } of raw.matchAll(/(?<![\p{L}\p{N}(])[\p{L}\p{N}(]/gu)) {
    if (start < at) continue;
    const urut = forms.findIndex((satu, ke) => ke >= next && printedAt(raw, start, satu) > 0);
    const target = targets[urut];
    if (!target) continue;
    const end = start + printedAt(raw, start, forms[urut] ?? []);
    if (start > at) hasil.push({ teks: raw.slice(at, start), target: null });
    hasil.push({ teks: raw.slice(start, end), target });
    at = end;
    next = urut + 1;
  }
  if (at === 0) return [{ teks: raw, target: pertama }];
  if (at < raw.length) hasil.push({ teks: raw.slice(at), target: null });
  return hasil;
}
