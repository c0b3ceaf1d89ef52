import type { KataKlausa } from "./kata-klausa.ts";
import { NOMINA_VERBA, PENANDA_MODAL, PENGUASA_FRASA, SELA } from "./leksikon/kata-kerja.ts";

/** The head of a sentence, as places in its words: `modal` where a modal word stands before the verb. */
export interface Predikat {
  /** First word of the predicate, with its negation. */
  readonly awal: number;
  /** The verb, or the modal where no verb follows. */
  readonly inti: number;
  /** Last word that belongs to the predicate. */
  readonly akhir: number;
  readonly modal: string | null;
  readonly ingkar: boolean;
}

/** `Pelaksanaan tugas meliputi …`: these say what the noun is and never what is to be done. */
const BERISI = /^(?:meliputi|merupakan|mencakup|memuat|mengacu|menjadi)$/;

const DI_ANTARA = new Set(["untuk", "saling", "secara", "langsung", "segera", "juga", "telah", "turut"]);

/**
 * The main predicate from word `dari` on: the first verb that is not ruled by *yang*, *untuk*, *dalam*, *dengan* … (a verb behind one of
 * these belongs to a phrase). `null` where the sentence has none.
 */
export function cariPredikat(kata: readonly KataKlausa[], dari: number, sampai = kata.length): Predikat | null {
  let sub = -1;
  for (let at = dari; at < sampai; at++) {
    const here = kata[at];
    if (here === undefined || !here.verba) continue;
    if (isRuled(kata, at, dari, sub)) {
      sub = at;
      continue;
    }
    return predikatAt(kata, at, sampai);
  }
  return null;
}

/** Whether the verb at `at` is ruled by a word before it, or goes with another verb that is. */
function isRuled(kata: readonly KataKlausa[], at: number, dari: number, sub: number): boolean {
  let before = at - 1;
  while (before >= dari && SELA.has(kata[before]?.kata ?? "")) before--;
  const word = kata[before]?.kata ?? "";
  if (before < dari) return false;
  // `secara langsung menetapkan`: the word between is the adverb itself
  if (word === "secara" && before < at - 1) return false;
  if (PENGUASA_FRASA.has(word)) return true;
  // right behind it: a reference between the two has been blanked
  const adjacent = (kata[at]?.start ?? 0) - (kata[before]?.end ?? 0) <= 2;
  if (adjacent && NOMINA_VERBA.has(word) && /^me/.test(kata[at]?.kata ?? "") && !BERISI.test(kata[at]?.kata ?? "")) return true;
  // `yang anggotanya berasal dari …`
  if (word.endsWith("nya") && kata[before - 1]?.kata === "yang") return true;
  if (ruledFromAfar(kata, at, dari)) return true;
  // `untuk menyusun dan menetapkan`, `yang dibentuk, dibina, dan diawasi`
  if (/^(?:dan|atau|dan\/atau|serta|,|tidak)$/.test(word) && sub >= 0) {
    let left = before - 1;
    while (left > sub && /^(?:dan|atau|dan\/atau|serta|,)$/.test(kata[left]?.kata ?? "")) left--;
    return left === sub;
  }
  return false;
}

/** Words that open an adverbial between *yang* and its verb. */
const SISIPAN = /^(?:dalam|pada|secara|di|selama|sejak|karena|masih|setiap|telah)$/;

/** An adverbial between *yang* and its verb has at most so many words. */
const JAUH = 12;

/** `yang dalam 3 (tiga) bulan berturut-turut tidak mencapai …`: the first verb behind *yang* is the one it rules. */
function ruledFromAfar(kata: readonly KataKlausa[], at: number, dari: number): boolean {
  for (let before = at - 1; before >= dari && at - before <= JAUH; before--) {
    const word = kata[before];
    if (word === undefined || word.verba || word.kata === ",") return false;
    if (word.kata === "yang") return SISIPAN.test(kata[before + 1]?.kata ?? "");
  }
  return false;
}

function predikatAt(kata: readonly KataKlausa[], at: number, sampai: number): Predikat {
  const ingkar = /^(?:tidak|belum|bukan)$/.test(kata[at - 1]?.kata ?? "");
  const awal = ingkar ? at - 1 : at;
  const word = kata[at]?.kata ?? "";
  if (!PENANDA_MODAL.has(word)) return { awal, inti: at, akhir: at, modal: null, ingkar };
  let next = at + 1;
  while (next < sampai && DI_ANTARA.has(kata[next]?.kata ?? "")) next++;
  // `secara mandiri melaporkan`: an adverb of two words stands between
  if (kata[next - 1]?.kata === "secara" && kata[next + 1]?.verba === true) next++;
  const verb = kata[next]?.verba === true && next < sampai ? next : at;
  return { awal, inti: verb, akhir: verb, modal: word, ingkar };
}

/** The subject of a second clause has at most so many words. */
const SUBJEK_KEDUA = 12;

/**
 * A second clause with its own subject: `…, dan penghargaan yang diberikan berupa …`. Gives the word where it begins with its predicate;
 * `null` where the sentence has one clause.
 */
export function klausaKedua(kata: readonly KataKlausa[], first: Predikat): { readonly mulai: number; readonly predikat: Predikat } | null {
  for (let at = first.akhir + 1; at < kata.length - 2; at++) {
    if (kata[at]?.kata !== "," || !/^(?:dan|serta|sedangkan)$/.test(kata[at + 1]?.kata ?? "")) continue;
    const mulai = at + 2;
    const predikat = cariPredikat(kata, mulai, Math.min(kata.length, mulai + SUBJEK_KEDUA + 8));
    if (predikat === null || predikat.awal === mulai) continue;
    const subjek = kata.slice(mulai, predikat.awal);
    if (subjek.length <= SUBJEK_KEDUA && !subjek.some(({ kata: word }) => /^[,;]$/.test(word))) return { mulai, predikat };
  }
  return null;
}

/** Further predicates of the same sentence: `… dilakukan melalui reviu, dan dapat dilakukan dengan …`. */
export function predikatLain(kata: readonly KataKlausa[], first: Predikat): readonly Predikat[] {
  const found: Predikat[] = [];
  for (let at = first.akhir + 1; at < kata.length && found.length < 6; at++) {
    const word = kata[at]?.kata ?? "";
    if (!/^(?:dan|serta|atau|tetapi|namun|,)$/.test(word)) continue;
    let next = at + 1;
    while (/^(?:dan|serta|atau|tidak|,)$/.test(kata[next]?.kata ?? "")) next++;
    const verb = kata[next];
    if (verb?.verba !== true) {
      at = next - 1;
      continue;
    }
    const marked = PENANDA_MODAL.has(verb.kata) || /^di(?:prioritas|utama)/.test(verb.kata);
    // verbs in a row share their modality; only a marked one is a norm of its own
    if (marked && !insidePhrase(kata, first.akhir, at)) {
      found.push(predikatAt(kata, next, kata.length));
      at = next;
    }
  }
  return found;
}

/** Whether a *yang* or *untuk* still rules at `at`: nothing but its own verb stands between. */
function insidePhrase(kata: readonly KataKlausa[], from: number, at: number): boolean {
  for (let before = at - 1; before > from; before--) {
    const word = kata[before]?.kata ?? "";
    if (word === ",") return false;
    if (word === "yang" || word === "untuk") return at - before <= 3;
  }
  return false;
}
