import type { KataKlausa } from "./kata-klausa.ts";
import { type JenisKeterangan, KETERANGAN_AWAL, PENGECUALIAN_AKHIR, SYARAT_AKHIR } from "./leksikon/keterangan.ts";
import { cariPelaku, mulaiPelaku } from "./pelaku.ts";
import { cariPredikat } from "./predikat.ts";

/** An adverbial of a sentence; offsets are UTF-16 code units of the sentence. */
export interface Keterangan {
  readonly jenis: JenisKeterangan;
  readonly start: number;
  readonly end: number;
}

/** The adverbials before the subject, and the word where the main clause begins. */
export interface Awalan {
  readonly keterangan: readonly Keterangan[];
  readonly mulai: number;
}

const PEMBUKA = KETERANGAN_AWAL.map(([frasa, jenis]) => ({ kata: frasa.split(" "), jenis }));
const PEMBUKA_PERTAMA = new Set(PEMBUKA.map(({ kata }) => kata[0]));

/** A sentence has at most so many adverbials before its subject. */
const MAX_AWALAN = 4;

/** Takes the adverbials from the head of a sentence: `Dalam hal …, …`, `Untuk …, …`, `Selain …, dalam hal …, …`. */
export function bacaAwalan(kata: readonly KataKlausa[], teks: string): Awalan {
  const keterangan: Keterangan[] = [];
  let mulai = 0;
  while (keterangan.length < MAX_AWALAN) {
    const jenis = pembukaAt(kata, mulai);
    if (jenis === null) break;
    const koma = akhirAwalan(kata, mulai, teks);
    const start = kata[mulai]?.start ?? 0;
    if (koma < 0) {
      const subjek = tanpaKoma(kata, mulai, teks);
      if (subjek < 0) break;
      keterangan.push({ jenis, start, end: kata[subjek - 1]?.end ?? start });
      mulai = subjek;
      break;
    }
    const end = kata[koma]?.start ?? start;
    keterangan.push({ jenis: jenisOf(jenis, teks.slice(start, end)), start, end });
    mulai = koma + 1;
    if (/^(?:maka|,)$/.test(kata[mulai]?.kata ?? "")) mulai++;
  }
  return { keterangan, mulai };
}

/** `Dalam tim kerja yang …,` names the case in which the norm holds; `Dalam pelaksanaan tugas,` only where it stands. */
const jenisOf = (jenis: JenisKeterangan, teks: string): JenisKeterangan =>
  jenis === "tempat" && /^(?:dalam|pada|terhadap)\b/i.test(teks) && /\byang\b/.test(teks) ? "syarat" : jenis;

function pembukaAt(kata: readonly KataKlausa[], at: number): JenisKeterangan | null {
  if (!PEMBUKA_PERTAMA.has(kata[at]?.kata)) return null;
  return PEMBUKA.find((one) => one.kata.every((word, index) => kata[at + index]?.kata === word))?.jenis ?? null;
}

/** A subject and what stands between it and its predicate have fewer words. */
const JANGKAUAN = 80;

/** The comma that closes the adverbial at `mulai`: behind it stands another adverbial, or a subject with its predicate. */
function akhirAwalan(kata: readonly KataKlausa[], mulai: number, teks: string): number {
  let spare = -1;
  const terakhir = kata.findLastIndex(({ verba }) => verba);
  for (let at = mulai + 1; at < kata.length; at++) {
    if (kata[at]?.kata !== ",") continue;
    const repeal = kata[at - 1]?.kata === "berlaku" && kata[at - 2]?.kata === "mulai";
    if (repeal && at - 2 >= mulai) return at;
    const next = kata[at + 1];
    if (next === undefined || /^(?:dan|atau|dan\/atau|serta)$/.test(next.kata)) continue;
    if (next.kata === "maka" || pembukaAt(kata, at + 1) !== null) return at;
    const predikat = cariPredikat(kata, at + 1, Math.min(kata.length, at + 1 + JANGKAUAN));
    if (predikat === null) {
      if (terakhir > at + JANGKAUAN) continue;
      return spare >= 0 ? spare : repeal || /^\p{Lu}/u.test(teks.slice(next.start)) ? at : -1;
    }
    const between = kata.slice(at + 1, predikat.awal);
    if (between.length === 0) continue;
    if (!between.some(({ kata: word }) => word === ",") || mulaiPelaku(teks.slice(next.start))) {
      return listGoesOn(between) ? -1 : at;
    }
    if (spare < 0) spare = at;
  }
  return spare;
}

/** Openers that cannot belong to a subject, so that a lost comma behind them can be made good. */
const TEGAS = /^(?:dalam hal|apabila|jika|bilamana|pada saat|dalam rangka)\b/i;

/** The comma was lost: the subject is the last actor named before the predicate, or the law that is repealed. */
function tanpaKoma(kata: readonly KataKlausa[], mulai: number, teks: string): number {
  const from = kata[mulai]?.start ?? 0;
  if (!TEGAS.test(teks.slice(from))) return -1;
  const repeal = /\bmulai berlaku\s+(?=(?:Keputusan|Peraturan)\b)/.exec(teks.slice(from));
  if (repeal !== null) return kata.findIndex(({ start }) => start >= from + repeal.index + repeal[0].length);
  // `Pada saat Peraturan ini mulai berlaku:` with a list is a condition and nothing else
  if (/\bmulai berlaku\s*[:,]?\s*$/.test(teks)) return kata.length;
  const predikat = cariPredikat(kata, mulai + 1);
  const limit = kata[predikat?.awal ?? 0]?.start;
  if (predikat === null || limit === undefined) return -1;
  const last = cariPelaku(teks.slice(from, limit)).at(-1);
  if (last === undefined || last.start < 8 || teks.slice(from + last.end, limit).trim() !== "") return -1;
  return kata.findIndex(({ start }) => start >= from + last.start);
}

/** `a, b, dan c dilakukan`: the last comma of a list is not the end of an adverbial. */
const listGoesOn = (between: readonly KataKlausa[]): boolean => /^(?:dan|atau|dan\/atau)$/.test(between[0]?.kata ?? "");

/** The condition behind the predicate; `dari` is the word after it. */
export function syaratAkhir(kata: readonly KataKlausa[], dari: number): Keterangan | null {
  return frasaAkhir(kata, dari, SYARAT, "syarat");
}

export function pengecualianAkhir(kata: readonly KataKlausa[], dari: number): Keterangan | null {
  return frasaAkhir(kata, dari, PENGECUALIAN, "pengecualian");
}

/** Phrases by their first word. */
type Pembuka = ReadonlyMap<string, readonly (readonly string[])[]>;

function pembukaOf(phrases: readonly string[]): Pembuka {
  const found = new Map<string, (readonly string[])[]>();
  for (const words of phrases.map((phrase) => phrase.split(" "))) found.set(words[0] ?? "", [...(found.get(words[0] ?? "") ?? []), words]);
  return found;
}

const SYARAT = pembukaOf(SYARAT_AKHIR);
const PENGECUALIAN = pembukaOf(PENGECUALIAN_AKHIR);

function frasaAkhir(kata: readonly KataKlausa[], dari: number, pembuka: Pembuka, jenis: JenisKeterangan): Keterangan | null {
  for (let at = dari; at < kata.length; at++) {
    const phrases = pembuka.get(kata[at]?.kata ?? "");
    if (phrases === undefined || !phrases.some((words) => words.every((word, offset) => kata[at + offset]?.kata === word))) continue;
    if (isDeadline(kata, at) || isKetentuanHukum(kata, at)) continue;
    let end = at + 1;
    while (end < kata.length && !/^[.;:]$/.test(kata[end]?.kata ?? "")) end++;
    return { jenis, start: kata[at]?.start ?? 0, end: kata[end - 1]?.end ?? 0 };
  }
  return null;
}

/** `sesuai dengan ketentuan …`, `disesuaikan dengan ketentuan Peraturan ini`: a norm is followed there, no condition set. */
const isKetentuanHukum = (kata: readonly KataKlausa[], at: number): boolean =>
  kata[at]?.kata === "dengan" &&
  (/^(?:di)?sesuai(?:kan)?$/.test(kata[at - 1]?.kata ?? "") || /^(?:peraturan|dalam|pasal|yang|ini)$/.test(kata[at + 2]?.kata ?? ""));

/** `5 (lima) hari kerja setelah …` is the term of a deadline, not a condition. */
const isDeadline = (kata: readonly KataKlausa[], at: number): boolean =>
  /^(?:setelah|sebelum)$/.test(kata[at]?.kata ?? "") &&
  kata.slice(Math.max(0, at - 3), at).some(({ kata: word }) => /^(?:hari|kerja|bulan|minggu|tahun|lambat|lama|jam|kalender)$/.test(word));

/** `pada Perangkat Daerah yang tidak memiliki …` inside the subject: the case in which the norm holds. */
export function syaratDalamSubjek(teks: string, dari: number, sampai: number): Keterangan | null {
  const match = /\b(?:pada|bagi|untuk|di)\s+(?:[\p{L}]+\s+){1,6}?yang\s+(?:tidak|belum)\s+/iu.exec(teks.slice(dari, sampai));
  return match === null ? null : { jenis: "syarat", start: dari + match.index, end: sampai };
}
