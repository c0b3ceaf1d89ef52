import type { AcuanAturan } from "../../rules/aturan.ts";
import { pasalOf } from "../../tree/locator.ts";
import type { Sandingan } from "./sandingan.ts";
import { kutip, type Temuan } from "./temuan.ts";

/** Without one of these words a text refers to nothing. */
const RUJUKAN = /\b(?:Pasal|ayat|huruf)\b/i;

/**
 * References by what they point to, not by number: each target of the acuan must be answered by a target that says the same. A reference that
 * was added is a difference only where it points away from the provisions just before it.
 */
export function simpangRujukan({ a, b, padanan }: Sandingan): readonly Temuan[] {
  if (!RUJUKAN.test(a.isi.teks) && !RUJUKAN.test(b.isi.teks)) return [];
  const [from, to] = [a.aturan(), b.aturan()];
  if (from === null || to === null) return [];
  const [left, right] = [sasaranOf(from.references), sasaranOf(to.references)];
  const unanswered = left.filter((target) => {
    const answers = [...padanan(target)].flatMap((one) => [one, pasalOf(one)]);
    return (
      answers.length > 0 &&
      !right.some(
        (other) => answers.includes(other) || answers.includes(pasalOf(other)) || answers.some((one) => other.startsWith(`${one} `)),
      )
    );
  });
  // a dead reference that the acuan has as well was not changed
  const already = new Set(from.references.flatMap(({ status, target }) => (status === "dangling" ? [target] : [])));
  const dead = to.references.filter(({ status, target }) => status === "dangling" && !already.has(target));
  if (unanswered.length > 0 && right.length > 0)
    return [temuan(`rujukan ${kutip(right.join(", "))} tidak sepadan dengan rujukan acuan${sepadanOf(unanswered, padanan)}`, left, right)];
  if (unanswered.length > 0) return [temuan(`rujukan ${kutip(unanswered.join(", "))} pada acuan tidak dimuat lagi`, left, right)];
  if (dead.length > 0) return [temuan(`rujukan ${kutip(dead.map(({ target }) => target).join(", "))} tidak ada sasarannya`, left, right)];
  return [];
}

/** Where the targets of the acuan stand in this regulation. */
function sepadanOf(targets: readonly string[], padanan: Sandingan["padanan"]): string {
  const places = [...new Set(targets.flatMap((target) => [...padanan(target)].map((one) => (/ ayat /.test(target) ? one : pasalOf(one)))))];
  return `; padanan ${targets.join(", ")} acuan ialah ${places.slice(0, 3).join(", ")}`;
}

const temuan = (uraian: string, left: readonly string[], right: readonly string[]): Temuan => ({
  jenis: "rujukan-berubah",
  uraian,
  bidang: { nama: "rujukan", acuan: left.join(", ") || null, lain: right.join(", ") || null },
});

/** What references lead to inside of the regulation, as provisions. */
export const sasaranOf = (references: readonly AcuanAturan[]): readonly string[] => [
  ...new Set(references.filter(({ kind }) => kind === "internal").flatMap(({ target }) => target.split("; ").map(ayatOf))),
];

/** Alignment knows ayat, not their items. */
const ayatOf = (locator: string): string => /^Pasal \S+(?: ayat \([^)]+\))?/.exec(locator)?.[0] ?? locator;
