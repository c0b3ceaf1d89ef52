import type { Aturan } from "../../rules/aturan.ts";
import { termuat } from "../isi.ts";
import { isiKata } from "../kata.ts";
import { kataSisi, type Sandingan } from "./sandingan.ts";
import { kutip, type Temuan } from "./temuan.ts";

interface Unsur {
  readonly nama: string;
  readonly teks: string;
  readonly kata: readonly string[];
}

/** So much of a phrase must be missing on the other side before it counts as added or removed. */
const BARU = 0.5;

/** Conditions, criteria and exceptions that only one side has: a condition more is stricter, an exception more is looser. */
export function simpangSyarat({ a, b, nasional }: Sandingan): readonly Temuan[] {
  const [from, to] = [a.aturan(), b.aturan()];
  if (from === null || to === null) return [];
  const [left, right] = [kataSisi(a, nasional), kataSisi(b, nasional)];
  const lost = unsurOf(from, a.nama).filter(({ kata }) => termuat(kata, right) < BARU);
  const added = unsurOf(to, b.nama).filter(({ kata }) => termuat(kata, left) < BARU);
  return [...added.map((unsur) => temuan(unsur, true)), ...lost.map((unsur) => temuan(unsur, false))];
}

function unsurOf(aturan: Aturan, names: ReadonlySet<string>): readonly Unsur[] {
  const named: readonly (readonly [string, string | null])[] = [
    ["syarat", aturan.condition],
    ...aturan.criteria.map((one) => ["kriteria", one] as const),
    ["pengecualian", aturan.exception],
  ];
  return named.flatMap(([nama, teks]) => {
    const kata = teks === null ? [] : isiKata(teks, names);
    return teks === null || kata.length < 2 || isRujukan(teks) ? [] : [{ nama, teks, kata }];
  });
}

/** `sesuai dengan ketentuan peraturan perundang-undangan` restricts nothing. */
const isRujukan = (teks: string): boolean => /^(?:sesuai dengan|berdasarkan) (?:ketentuan )?peraturan perundang/i.test(teks);

function temuan({ nama, teks, kata }: Unsur, added: boolean): Temuan {
  const arah = added === (nama !== "pengecualian") ? "diperketat" : "diperlonggar";
  return {
    jenis: arah,
    arah,
    uraian: `${nama} ${kutip(teks)} ${added ? "ditambahkan" : "tidak dimuat lagi"}; ketentuan ${arah}`,
    bidang: { nama, acuan: added ? null : teks, lain: added ? teks : null },
    menjelaskan: kata,
  };
}
