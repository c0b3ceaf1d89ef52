/** The rules of one sentence, set as Pasal 2 ayat (2) of a made regulation. */
import { type Aturan, aturanOf } from "@selaras/parsers";
import { bacaBatangTubuh } from "./susun-naskah.ts";

/** A body around this sentence: definitions in Pasal 1, `judul` above Pasal 2, the commencement in Pasal 3. */
export const batangTubuhDengan = (kalimat: string, judul = "PENUGASAN"): string => `BAB I
KETENTUAN UMUM

Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan:
1. Bupati adalah Bupati Teluk Harapan.
2. Penugasan adalah perintah yang wajib dilaksanakan oleh Pejabat Fungsional.

BAB II
${judul}

Pasal 2

(1) Penugasan diberikan oleh Bupati.
(2) ${kalimat}

BAB III
KETENTUAN PENUTUP

Pasal 3

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.`;

/** Every rule of the sentence, items of its list included. */
export const aturanDari = (kalimat: string, judul?: string): readonly Aturan[] =>
  aturanOf(bacaBatangTubuh(batangTubuhDengan(kalimat, judul))).filter(({ locator }) => locator.startsWith("Pasal 2 ayat (2)"));

/** The one rule of a sentence that has one. */
export function satuAturan(kalimat: string, judul?: string): Aturan {
  const [first, ...rest] = aturanDari(kalimat, judul);
  if (first === undefined || rest.length > 0) throw new Error(`${rest.length + (first === undefined ? 0 : 1)} rules: ${kalimat}`);
  return first;
}

/** The words a field was read from, as they stand in the text. */
export const kutipan = ({ text, span, evidence }: Aturan, bidang: Aturan["evidence"][number]["bidang"]): readonly string[] =>
  evidence.filter((one) => one.bidang === bidang).map(({ start, end }) => text.slice(start - span.start, end - span.start));
