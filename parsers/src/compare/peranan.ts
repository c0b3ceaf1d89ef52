/** What a provision does for the regulation itself, whatever it is about: these are told by their formula, not by their words. */
export type Peranan = "norma" | "klausul-lampiran" | "klausul-format" | "pencabutan" | "keberlakuan";

/** The first that fits counts. What may stand between two words of a formula is bounded, so that a long text costs no more than its length. */
const PERANAN: readonly (readonly [Peranan, RegExp])[] = [
  ["klausul-format", /^(?:format|contoh|bentuk|formulir|bagan)\b.{0,600}?(?:tercantum|dimuat|dituangkan|diuraikan).{0,60}?\blampiran\b/su],
  ["klausul-lampiran", /(?:tercantum|dimuat|dituangkan|diuraikan)(?:\s+lebih\s+lanjut)?\s+(?:dalam|pada)\s+lampiran\b/u],
  ["pencabutan", /^(?:pada\s+saat|dengan\s+berlakunya)\s+peraturan\s.{0,40}?\bini\b/su],
  ["pencabutan", /\b(?:peraturan|keputusan)\b.{0,600}?\bdicabut\s+dan\s+dinyatakan\s+tidak\s+berlaku/su],
  ["keberlakuan", /^peraturan\s.{0,40}?\bini\s+(?:mulai\s+|akan\s+)?berlaku\s+(?:pada|sejak|terhitung|setelah)\b/su],
];

/** Most provisions name none of these. */
const BERPERANAN = /lampiran|berlaku|dicabut/;

/** The role of a provision, told from its text alone. */
export function perananOf(teks: string): Peranan {
  const plain = teks.toLowerCase();
  if (!BERPERANAN.test(plain)) return "norma";
  return PERANAN.find(([, shape]) => shape.test(plain))?.[0] ?? "norma";
}
