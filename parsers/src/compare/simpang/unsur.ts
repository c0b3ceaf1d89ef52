import { mirip, termuat } from "../isi.ts";
import { isiKata } from "../kata.ts";
import { kataSisi, type Sandingan, type Sisi } from "./sandingan.ts";
import { kutip, type Temuan } from "./temuan.ts";

/** Two items this like are the same item in other words. */
const SAMA = 0.5;

/** Items of a list, or of an enumeration in running text, that only one side has. */
export function simpangUnsur({ a, b, nasional }: Sandingan): readonly Temuan[] {
  const [left, right] = [butirOf(a), butirOf(b)];
  if (left.length < 2 && right.length < 2) return [];
  const [wordsA, wordsB] = [kataSisi(a, nasional), kataSisi(b, nasional)];
  const lost = left.filter((item) => isMissing(item, right, wordsB, b.nama, a.nama));
  const added = right.filter((item) => isMissing(item, left, wordsA, a.nama, b.nama));
  return [...lost.map((item) => temuan(item, false, a.nama)), ...added.map((item) => temuan(item, true, b.nama))];
}

/** An item with no counterpart among the items, and whose words do not stand elsewhere in the other text either. */
function isMissing(
  item: string,
  others: readonly string[],
  words: readonly string[],
  namesOther: ReadonlySet<string>,
  names: ReadonlySet<string>,
): boolean {
  const own = isiKata(item, names);
  if (own.length === 0 || termuat(own, words) > 0.6) return false;
  return !others.some((other) => mirip(own, isiKata(other, namesOther)) >= SAMA);
}

const butirOf = ({ aturan }: Sisi): readonly string[] => aturan()?.list?.items ?? [];

const temuan = (item: string, added: boolean, names: ReadonlySet<string>): Temuan => ({
  jenis: added ? "ditambah" : "dihilangkan",
  uraian: `rincian ${kutip(item)} ${added ? "ditambahkan" : "tidak dimuat lagi"}`,
  bidang: { nama: "rincian", acuan: added ? null : item, lain: added ? item : null },
  menjelaskan: isiKata(item, names),
});
