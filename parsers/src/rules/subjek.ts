import { type Frasa, frasaBenda } from "./frasa.ts";
import type { KataKlausa } from "./kata-klausa.ts";
import { akhirNama, cariPelaku } from "./pelaku.ts";
import type { Predikat } from "./predikat.ts";

/** A sentence taken apart: its words, where the main clause begins, and its predicate. */
export interface Klausa {
  /** The sentence with its references blanked, same offsets. */
  readonly teks: string;
  readonly kata: readonly KataKlausa[];
  readonly mulai: number;
  readonly predikat: Predikat | null;
}

/** Whether the verb is passive: *ditetapkan*, not *dinas*. */
export const isPasif = ({ kata, predikat }: Klausa): boolean => predikat !== null && /^di/.test(kata[predikat.inti]?.kata ?? "");

/** `diberi wewenang`: who is given it holds it. */
export const isDiberiHak = ({ kata, predikat }: Klausa): boolean =>
  predikat !== null &&
  /^diberi(?:kan)?$/.test(kata[predikat.inti]?.kata ?? "") &&
  /^(?:wewenang|kewenangan|hak|kewajiban)$/.test(kata[predikat.inti + 1]?.kata ?? "");

/** Adverbs between the subject and its predicate. */
const EKOR =
  /(?:\s*,|\s+(?:paling\s+\p{L}+|secara\s+[\p{L}-]+|juga|tersebut|telah|perlu|hanya|langsung|segera|kembali|selalu|turut|ikut|yang bersangkutan|untuk|kemudian|selanjutnya|baik))+\s*$/iu;

/** `yang ditugaskan secara individu`: the adverb belongs to the verb of the clause. */
const DALAM_KLAUSA = /\byang\s+(?:telah\s+|tidak\s+|dapat\s+)?\p{L}+$/iu;
const SECARA = /^\s+secara\s+[\p{L}-]+/iu;

/** What stands before the predicate: the grammatical subject, adverbs and references aside. */
export function subjekGramatikal({ teks, kata, mulai, predikat }: Klausa): Frasa | null {
  const start = kata[mulai]?.start;
  if (start === undefined || predikat === null || predikat.awal <= mulai) return null;
  const raw = teks.slice(start, kata[predikat.awal]?.start ?? start);
  const bare = raw.replace(EKOR, "").trimEnd();
  const adverb = DALAM_KLAUSA.test(bare) ? (SECARA.exec(raw.slice(bare.length))?.[0].length ?? 0) : 0;
  // `atasan langsung`: the adverb belongs to the name
  const end = akhirNama(teks, start, start + bare.length + adverb);
  return end > start ? { start, end } : null;
}

/** The agent behind *oleh*, unless that *oleh* goes with a verb inside a *yang* clause (`unit yang dipimpin oleh …`). */
export function frasaOleh({ teks, kata, mulai, predikat }: Klausa): Frasa | null {
  const from = predikat === null ? mulai : predikat.akhir + 1;
  for (let at = from; at < kata.length; at++) {
    if (kata[at]?.kata !== "oleh" || !/\p{L}/u.test(kata[at + 1]?.kata ?? "") || ruledByYang(kata, at, from)) continue;
    return frasaBenda(kata, at + 1, teks);
  }
  return null;
}

/** Whether the verb that *oleh* belongs to stands in a *yang* clause. */
function ruledByYang(kata: readonly KataKlausa[], oleh: number, from: number): boolean {
  for (let at = oleh - 1; at >= from; at--) {
    const word = kata[at];
    if (word?.kata === "," || word?.kata === "dengan") return false;
    if (word?.kata === "yang") return true;
    if (word?.verba !== true) continue;
    const before = kata.slice(Math.max(from, at - 2), at).map((one) => one.kata);
    return before.includes("yang");
  }
  return false;
}

/** `… diberikan surat keputusan dari instansi pemilik kinerja`: who gives is named with *dari*. */
export function frasaDari({ teks, kata, predikat }: Klausa): Frasa | null {
  if (predikat === null || !/^diberi(?:kan)?$/.test(kata[predikat.inti]?.kata ?? "")) return null;
  for (let at = predikat.akhir + 1; at < kata.length; at++) {
    if (kata[at]?.kata !== "dari") continue;
    const frasa = frasaBenda(kata, at + 1, teks);
    if (frasa !== null && cariPelaku(teks.slice(frasa.start, frasa.end))[0]?.start === 0)
      return { start: frasa.start, end: endBeforeYang(teks, frasa) };
  }
  return null;
}

const endBeforeYang = (teks: string, { start, end }: Frasa): number => {
  const at = teks.slice(start, end).search(/\s+yang\b/);
  return at < 0 ? end : start + at;
};

/** Verbs whose doer is whoever the sentence says the task belongs to. */
const MELAPOR = /^di(?:sampaikan|laporkan|pertanggungjawabkan|serahkan|ajukan|buat|susun)$/;

/** `dalam hal pelaksanaan tugas X, laporan disampaikan …`: X reports. */
export function subjekKonteks({ kata, predikat }: Klausa, syarat: string | null): string | null {
  if (predikat === null || syarat === null || !MELAPOR.test(kata[predikat.inti]?.kata ?? "")) return null;
  const named = cariPelaku(syarat);
  const first = named[0];
  return first === undefined ? null : syarat.slice(first.start).trim();
}
