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
 * be only one thing to click. Offsets that do not fit the text are left out, never guessed.
 */
export function segmentsOf(
  teks: string,
  acuan: readonly Acuan[],
  istilah: readonly { readonly start: number; readonly end: number; readonly definisi: Definisi }[],
): readonly Segmen[] {
  const rentang: readonly Rentang[] = [
    ...acuan.map((satu): Rentang => ({ start: satu.start, end: satu.end, segmen: (isi) => ({ jenis: "acuan", teks: isi, acuan: satu }) })),
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

/** `Pasal 8 ayat (1)` can be printed in full or as its tail, `ayat (1)`; the longest form comes first. */
function formsOf(locator: string): readonly string[] {
  const words = locator.split(" ");
  return words.map((_, from) => words.slice(from).join(" ")).filter((form) => form.includes(" "));
}

/** Where `form` stands in `raw` from `at` on as whole words: `Pasal 1` does not stand in `Pasal 16`. */
function wholeWordsAt(raw: string, form: string, at: number): number {
  const found = raw.indexOf(form, at);
  if (found < 0) return -1;
  return /[\p{L}\p{N}]/u.test(raw.charAt(found + form.length)) ? wholeWordsAt(raw, form, found + 1) : found;
}

/**
 * Gives every target of `ayat (1) dan ayat (2)` its own words. A target that is not printed (the middle of a range) gets none;
 * if no words can be found at all, the whole reference leads to its first target.
 */
export function bagianAcuan(acuan: Acuan): readonly BagianAcuan[] {
  const { raw, targets } = acuan;
  const pertama = targets[0];
  if (targets.length < 2 || !pertama) return [{ teks: raw, target: pertama ?? null }];
  const hasil: BagianAcuan[] = [];
  let at = 0;
  for (const target of targets) {
    const form = formsOf(target.locator).find((satu) => wholeWordsAt(raw, satu, at) >= 0);
    if (form === undefined) continue;
    const start = wholeWordsAt(raw, form, at);
    if (start > at) hasil.push({ teks: raw.slice(at, start), target: null });
    hasil.push({ teks: form, target });
    at = start + form.length;
  }
  if (at === 0) return [{ teks: raw, target: pertama }];
  if (at < raw.length) hasil.push({ teks: raw.slice(at), target: null });
  return hasil;
}
