import type { Topik } from "./aturan.ts";
import { TOPIK } from "./leksikon/topik.ts";

/** Weights: what a provision is about says more than the heading it stands under, a word in passing less. */
const POKOK = 4;
const JUDUL = 3;
const ISYARAT = 1;
/** What the provisions before it in the same Pasal are about. */
const PASAL = 1.5;

/** A Bab of these holds what fits nowhere else: it says more than the words of the provision. */
const KUAT: ReadonlySet<Topik> = new Set(["ketentuan-lain", "penutup"]);

/** A Bab that holds most other topics says less. */
const SELIMUT: ReadonlySet<Topik> = new Set(["mekanisme-kerja"]);

/** Headings inside a Bab that say nothing of their own. */
const UMUM = /^(?:umum|lain-lain|ketentuan)$/;

/**
 * The topic of a provision: its heading, what it is about, and the words it uses, weighed. `sebelumnya` is the topic of the provision before
 * it in the same Pasal. Deterministic; a tie goes to the heading. Source: the rule model of Selaras §3.
 */
export function bacaTopik(teks: string, kelompok: readonly string[], sebelumnya: Topik | null): Topik {
  const plain = teks.toLowerCase();
  const pokok = plain.slice(0, KEPALA).replace(/\s+/g, " ").trim();
  const headings = kelompok.map(judulOf);
  const inner = headings.findLast((heading) => heading !== "" && !UMUM.test(heading)) ?? "";
  const certain = TERPADU.map(({ entri: { topik, judul, pokok: subject } }) => {
    const strong = KUAT.has(topik) ? POKOK + JUDUL : SELIMUT.has(topik) ? JUDUL / 2 : JUDUL;
    return (
      (matches(judul, inner) ? strong : headings.some((heading) => matches(judul, heading)) ? 1 : 0) +
      (matches(subject, pokok) ? POKOK : 0) +
      (sebelumnya === topik ? PASAL : 0)
    );
  });
  const highest = Math.max(...certain);
  let best: { readonly topik: Topik; readonly nilai: number } = { topik: "ketentuan-umum", nilai: 0 };
  TERPADU.forEach(({ entri: { topik }, isyarat }, at) => {
    const known = certain[at] ?? 0;
    // cues cannot lift it over the one that leads
    const nilai = known + MOST * ISYARAT < highest ? known : known + countUpTo(isyarat, plain, MOST) * ISYARAT;
    if (nilai > best.nilai) best = { topik, nilai };
  });
  return best.topik;
}

/** So many cues count at most. */
const MOST = 2;

/** What a provision is about stands in so many characters at its head. */
const KEPALA = 120;

const matches = (pola: readonly RegExp[], teks: string): boolean => pola.some((one) => one.test(teks));

/** The cues of a topic as one pattern, so that a text is searched once for each topic. */
const TERPADU = TOPIK.map((entri) => ({
  entri,
  isyarat: entri.isyarat.length === 0 ? null : new RegExp(entri.isyarat.map(({ source }) => source).join("|"), "g"),
}));

/** How many different cues a text holds, counted up to `most`. */
function countUpTo(pola: RegExp | null, teks: string, most: number): number {
  if (pola === null) return 0;
  const seen = new Set<string>();
  for (const [cue] of teks.matchAll(pola)) {
    seen.add(cue);
    if (seen.size >= most) break;
  }
  return seen.size;
}

/** `BAB II Mekanisme Kerja` → `mekanisme kerja`. */
const judulOf = (kelompok: string): string =>
  kelompok
    .toLowerCase()
    .replace(/^(?:bab\s+\S+|(?:bagian|paragraf)\s+(?:ke\S+(?:\s+belas|\s+puluh)?|\d+))\s*/, "")
    .trim();
