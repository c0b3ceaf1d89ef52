/**
 * How a line ends decides how the next one begins: a wrapped sentence may put `Pasal 2` or `(2)` at the start of a line, and only the
 * end of the line before tells it from a heading. These predicates look at the end of a text, never at blank lines, because OCR adds
 * and drops those.
 */

/** The word that joins the last item of a list to the one before (butir 87–89 Lampiran II UU 12/2011), and what is used for it. */
const PENGHUBUNG = "(?:dan|atau|dan\\s*/\\s*atau|maupun|serta)";
const JOINT_ALONE = new RegExp(`^${PENGHUBUNG}$`, "i");
const ITEM_JOINT = new RegExp(`;\\s*${PENGHUBUNG}$`, "i");

const TAIL = 48;

/** The end of a text as the predicates see it. */
export const tailOf = (text: string): string => text.slice(-TAIL).trimEnd();

/** The sentence or list item is complete: `.`, `;`, `:` and the joining word that may follow `;`. */
export function isComplete(text: string): boolean {
  const tail = tailOf(text);
  return tail === "" || /[.;:!?…]["”’')\]]*$/.test(tail) || ITEM_JOINT.test(tail);
}

/** The text ends as an item does that another follows: `;`, with or without the joining word. */
export const endsItem = (text: string): boolean => /;$/.test(tailOf(text)) || joinsLast(text);

/** The text is nothing but the joining word. */
export const isJoint = (text: string): boolean => text.length < 12 && JOINT_ALONE.test(text);

/** The text is the last item but one: it ends with `; dan`, `; atau` and the like. */
export const joinsLast = (text: string): boolean => ITEM_JOINT.test(tailOf(text));

/** The text calls for a list: it ends with a colon, or with one of the words that open one. */
export function opensList(text: string): boolean {
  return /(?::|\b(?:sebagai berikut|meliputi|terdiri (?:atas|dari)|yaitu|antara lain|berupa|dengan))\s*[:;.]?$/i.test(tailOf(text));
}

/** A unit reference has been left open: the next word must be its number. */
export function awaitsNumber(text: string): boolean {
  return /\b(?:Pasal|ayat|huruf|angka|butir|Nomor|Bab|Bagian|Paragraf|Tahun)$/i.test(tailOf(text));
}

/** The sentence cannot end here: it stops at a preposition, a conjunction or a comma. */
export function isOpen(text: string): boolean {
  const tail = tailOf(text);
  if (isComplete(tail)) return false;
  return (
    /(?:[,(/–-]|\b(?:dalam|pada|dan|atau|dengan|dimaksud|ketentuan|oleh|dari|untuk|yang|sampai|serta|di|ke|kepada|tentang|berdasarkan|tersebut|diatur|tercantum|melalui|terhadap|antara|sebagaimana|perubahan|atas|Ketentuan))$/i.test(
      tail,
    ) || awaitsNumber(tail)
  );
}

/** The rest of a line that began with a unit name is the middle of a sentence, not the beginning of a provision (`Peraturan … ini` is one). */
export function isMidSentence(rest: string): boolean {
  return /^(?:[a-z,;.)]|(?:ayat|huruf|angka|dan|atau|sampai|s\.?d\.?|(?:Peraturan|Undang|Keputusan)\b(?!.{0,50}?\bini\b))\b)/.test(rest);
}
