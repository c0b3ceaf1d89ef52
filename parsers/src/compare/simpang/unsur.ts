import { isiSetempat, mirip, termuat } from "../isi.ts";
import { kataSisi, type Sandingan, type Sisi } from "./sandingan.ts";
import { kutip, type Temuan } from "./temuan.ts";

/** Two items this like are the same item in other words. */
const SAMA = 0.5;
/** So much of an item in the other text, and it is said there in another form. */
const ADA = 0.6;

interface Butir {
  readonly teks: string;
  readonly kata: readonly string[];
}

/** Items of a list, or of an enumeration in running text, that only one side has. */
export function simpangUnsur({ a, b, nasional }: Sandingan): readonly Temuan[] {
  const [left, right] = [butirOf(a, nasional), butirOf(b, nasional)];
  if (left.length < 2 && right.length < 2) return [];
  const lost = left.filter((item) => isMissing(item, right, kataSisi(b, nasional)));
  const added = right.filter((item) => isMissing(item, left, kataSisi(a, nasional)));
  return [...lost.map((item) => temuan(item, false)), ...added.map((item) => temuan(item, true))];
}

/** An item with no counterpart among the items, and whose words do not stand elsewhere in the other text either. */
function isMissing({ kata }: Butir, others: readonly Butir[], words: readonly string[]): boolean {
  if (kata.length === 0 || termuat(kata, words) > ADA) return false;
  return !others.some((other) => mirip(kata, other.kata) >= SAMA);
}

const butirOf = ({ aturan, nama }: Sisi, nasional: boolean): readonly Butir[] =>
  (aturan()?.list?.items ?? []).map((teks) => ({ teks, kata: isiSetempat(teks, nama, nasional) }));

const temuan = ({ teks, kata }: Butir, added: boolean): Temuan => ({
  jenis: added ? "ditambah" : "dihilangkan",
  uraian: `rincian ${kutip(teks)} ${added ? "ditambahkan" : "tidak dimuat lagi"}`,
  bidang: { nama: "rincian", acuan: added ? null : teks, lain: added ? teks : null },
  menjelaskan: kata,
});
