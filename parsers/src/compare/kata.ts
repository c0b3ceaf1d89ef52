import { HURUF, HURUF_ANGKA } from "../huruf.ts";
import { romanValue } from "../istilah.ts";
import { KATA_TUGAS, SEPADAN, type Sepadan } from "./setempat.ts";

/** A word of a provision as it is compared: what it says, and what it counts as. */
export interface Kata {
  /** As printed, with the white space behind it; a term of several words that has a common form is one word. */
  readonly teks: string;
  /** Lower case, names that only localise made equal; empty for punctuation alone and for the region's own name. */
  readonly bentuk: string;
}

const TOKEN = new RegExp(`[${HURUF_ANGKA}]+(?:[-/][${HURUF_ANGKA}]+)*\\s*|[^${HURUF_ANGKA}\\s]+\\s*|\\s+`, "g");
const KATA = new RegExp(`[${HURUF}]{2,}`, "g");
const AWAL_KATA = new RegExp(`^[${HURUF_ANGKA}]`);

/** The words of a text for a word diff; the region's name makes no difference, `names` are its words in lower case. */
export function kataOf(teks: string, names: ReadonlySet<string>): readonly Kata[] {
  // a bad scan puts spaces into `dan/atau`; it is one connector
  const tokens: readonly string[] = teks.replace(DAN_ATAU, "$1/atau").match(TOKEN) ?? [];
  const words = tokens.map((token) => token.trimEnd().toLowerCase());
  const found: Kata[] = [];
  for (let at = 0; at < tokens.length; ) {
    const same = longestAt(SETARA, words, at);
    const count = same?.count ?? 1;
    const word = words[at] ?? "";
    const bentuk = same?.baku ?? (isWord(word) && !names.has(word) ? word : "");
    found.push({ teks: count === 1 ? (tokens[at] ?? "") : tokens.slice(at, at + count).join(""), bentuk });
    at += count;
  }
  return found;
}

const DAN_ATAU = /\b(dan)\s*\/\s*atau\b/gi;

const isWord = (word: string): boolean => AWAL_KATA.test(word);

/** `sebagaimana dimaksud pada ayat (1) dan ayat (2)`: it says where to look, not what is the rule; references are evidence of their own. */
const ACUAN =
  /sebag\p{L}{0,4}mana(?:\s+yang)?\s+(?:dimaksud|tersebut|diatur|dijelaskan)(?:\s+di\s+atas)?(?:\s+(?:dalam|pada))?(?:(?:[\s,]|dan|atau|serta|sampai dengan)*\b(?:pasal|ayat|huruf|angka)\s*\(?(?:\d+[a-z]?|[a-z])\b\)?)*/gu;

/** The formula of an annex clause; all such clauses share it, so it is no likeness. */
const TERCANTUM =
  /(?:sebagaimana\s+)?(?:tercantum|dimuat|dituangkan|diuraikan)(?:\s+lebih\s+lanjut)?\s+(?:dalam|pada)\s+lampiran(?:\s+[ivx]+\b)?(?:[\s,]*(?:dan|serta)\s+lampiran\s+[ivx]+\b)*(?:[\s,]*yang)?(?:\s+merupakan\s+bagian\s+(?:yang\s+)?(?:tidak\s+terpisahkan|integral)\s+(?:dari|dalam|dengan)\s+peraturan\s+(?:\p{L}+\s+){1,2}ini)?/gu;

const TUGAS = new Set(KATA_TUGAS);

/**
 * A reader of the content words of a regulation's texts, for likeness: common forms, active and passive alike, without references,
 * numbers and small words. Made once for a regulation, since each word is looked at once.
 */
export function pembacaKunci(names: ReadonlySet<string>, kamus: Kamus = SEMUA): (teks: string) => readonly string[] {
  const forms = new Map<string, string>();
  return (teks) => {
    const lower = teks.toLowerCase();
    const plain = /sebag\p{L}{0,4}mana|lampiran/u.test(lower) ? lower.replace(ACUAN, " ").replace(TERCANTUM, " ") : lower;
    const words = plain.match(KATA) ?? [];
    const found: string[] = [];
    for (let at = 0; at < words.length; ) {
      const word = words[at] as string;
      const same = longestAt(kamus, words, at);
      at += same?.count ?? 1;
      if (same !== undefined) found.push(...same.kata);
      else {
        const known = forms.get(word);
        const form = known ?? (TUGAS.has(word) || names.has(word) ? "" : dasarOf(word));
        if (known === undefined) forms.set(word, form);
        if (form !== "") found.push(form);
      }
    }
    return found;
  };
}

/** The content words of a text in order, for telling what differs: only localisation and other names of the same thing are made equal. */
export function isiKata(teks: string, names: ReadonlySet<string>): readonly string[] {
  const baca = pembacaPerDaerah.get(names) ?? pembacaIsi(names);
  pembacaPerDaerah.set(names, baca);
  return baca(teks);
}

/** One reader for the texts of one region, so that each word is looked at once; it goes when the region does. */
const pembacaPerDaerah = new WeakMap<ReadonlySet<string>, (teks: string) => readonly string[]>();

/** The same for many texts of one regulation. */
export const pembacaIsi = (names: ReadonlySet<string>): ((teks: string) => readonly string[]) => pembacaKunci(names, SEMAKNA);

/** Marks a verb whose prefix was taken away. */
const VERBA = "~";

/** Whether a content word is such a verb. */
export const isVerbaDasar = (kata: string): boolean => kata.startsWith(VERBA);

/** `menetapkan` and `ditetapkan`, `penunjukkan` and `penunjukan`: one word. Only what active and passive change is taken away. */
function dasarOf(word: string): string {
  const single = word.replace(/kkan$/, "kan");
  const active = /^(?:meng(?=[aiueohgk])|meny(?=[aiueo])|mem(?=[bpaiueo])|men(?=[dtjcaiueo])|me(?=[lrmnwy]))(\p{L}{4,})$/u.exec(
    single,
  )?.[1];
  if (active !== undefined) return `${VERBA}${active}`;
  const passive = /^di(\p{L}{5,})$/u.exec(single)?.[1];
  if (passive === undefined) return single;
  // what the active form swallows: `tetapkan` → men-etapkan, `susun` → meny-usun
  return `${VERBA}${/^[ktsp][aiueo]/.test(passive) ? passive.slice(1) : passive}`;
}

/** The words of a region's name, so that `Kabupaten Cilacap` and `Kota Probolinggo` compare as equal. */
export function namaDaerah(daerah: string | null): ReadonlySet<string> {
  return new Set((daerah ?? "").toLowerCase().match(/\p{L}+/gu) ?? []);
}

const NOMOR = /\b(?:\d+|[IVX]+)\b/g;

/** A name as it is looked up: `Wali Kota`, `Bupati` → `kepala-daerah`; `Pejabat Pelaksana` → `pelaksana`; `Pejabat Level II` → `… 2`. */
export function namaBaku(nama: string): string {
  const numbers = nama.match(NOMOR) ?? [];
  return [
    ...pembacaKunci(new Set(), SEMAKNA)(nama.replace(NOMOR, " ")),
    ...numbers.map((number) => romanValue(number) || Number(number)),
  ].join(" ");
}

interface Sebutan {
  readonly count: number;
  readonly words: readonly string[];
  readonly baku: string;
  readonly kata: readonly string[];
}

/** Entries by their first word, the longest first. */
type Kamus = ReadonlyMap<string, readonly Sebutan[]>;

function kamusOf(entries: readonly Sepadan[]): Kamus {
  // a common form of several words is itself one word, so that `pegawai ASN` is equal to its long form
  const common = new Map(entries.flatMap(({ baku, sebutan }) => [baku, ...sebutan].map((one) => [one, baku] as const)));
  const final = new Map(entries.flatMap(({ baku, sebutan }) => sebutan.map((one) => [one, baku] as const)));
  const kamus = new Map<string, Sebutan[]>();
  for (const [sebutan, first] of common) {
    // `instansi pemerintah` → `pemerintah daerah` → `perangkat daerah`: the last common form counts
    let baku = first;
    for (let next = final.get(baku); next !== undefined && next !== baku; next = final.get(baku)) baku = next;
    const words = sebutan.split(" ");
    const entry = { count: words.length, words, baku, kata: baku.split(" ") };
    const start = words[0] as string;
    kamus.set(
      start,
      [...(kamus.get(start) ?? []), entry].sort((a, b) => b.count - a.count),
    );
  }
  return kamus;
}

const SETARA = kamusOf(SEPADAN.filter(({ kelas }) => kelas === "setara"));
const SEMAKNA = kamusOf(SEPADAN.filter(({ kelas }) => kelas !== "serupa"));
const SEMUA = kamusOf(SEPADAN);

function longestAt(kamus: Kamus, words: readonly string[], at: number): Sebutan | undefined {
  return kamus.get(words[at] ?? "")?.find((entry) => entry.words.every((word, offset) => words[at + offset] === word));
}
