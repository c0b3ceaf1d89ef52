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
  const plain = pokokOf(teks);
  const headings = kelompok.map(judulOf);
  const inner = headings.findLast((heading) => heading !== "" && !UMUM.test(heading)) ?? "";
  let best: { readonly topik: Topik; readonly nilai: number } = { topik: "ketentuan-umum", nilai: 0 };
  for (const { topik, judul, pokok, isyarat } of TOPIK) {
    const nilai =
      (judul.some((pola) => pola.test(inner))
        ? KUAT.has(topik)
          ? POKOK + JUDUL
          : SELIMUT.has(topik)
            ? JUDUL / 2
            : JUDUL
        : headings.some((heading) => judul.some((pola) => pola.test(heading)))
          ? 1
          : 0) +
      (pokok.some((pola) => pola.test(plain)) ? POKOK : 0) +
      Math.min(2, isyarat.filter((pola) => pola.test(plain)).length) * ISYARAT +
      (sebelumnya === topik ? PASAL : 0);
    if (nilai > best.nilai) best = { topik, nilai };
  }
  return best.topik;
}

/** `BAB II Mekanisme Kerja` → `mekanisme kerja`. */
const judulOf = (kelompok: string): string =>
  kelompok
    .toLowerCase()
    .replace(/^(?:bab\s+\S+|(?:bagian|paragraf)\s+(?:ke\S+(?:\s+belas|\s+puluh)?|\d+))\s*/, "")
    .trim();

/** A provision from what it is about on. */
const pokokOf = (teks: string): string => teks.toLowerCase().replace(/\s+/g, " ").trim();
