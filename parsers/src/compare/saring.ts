/** Which rows of a matrix are shown, and in which order. Pure: the matrix given is never changed. */
import type { Topik } from "../rules/aturan.ts";
import type { Baris, Hubungan, Matriks, Sel } from "./matriks.ts";
import type { JenisPenyimpangan } from "./penyimpangan.ts";

/** What a row has to fulfil; all that is given, together. */
export interface Saringan {
  /** Some cell has one of these relations … */
  readonly hubungan?: readonly Hubungan[];
  /** … and the same cell one of these deviations. */
  readonly jenis?: readonly JenisPenyimpangan[];
  /** Only where the compared regulations differ among each other. */
  readonly hanyaBerbedaAntarDaerah?: boolean;
  readonly topik?: readonly Topik[];
  /** Words to be found in the row: place, heading, text of the acuan or of a region, sentence, note. Case does not matter. */
  readonly cari?: string;
}

/**
 * The matrix with the rows and additions that fulfil `saringan`.
 *
 * Columns stay as they are, so every index of a column stays true; indices into `tambahan` are renewed. `ringkasan` and `peta` still count
 * the whole comparison: they say what was found, not what is shown.
 */
export function saringMatriks(matriks: Matriks, saringan: Saringan): Matriks {
  const baris = matriks.baris.filter((satu) => isShown(satu, saringan));
  const kept = keptTambahan(matriks, saringan);
  const tambahan = matriks.tambahan.filter((_, at) => kept.has(at));
  const place = new Map([...kept].sort((a, b) => a - b).map((old, now) => [old, now]));
  const kelompokTambahan = matriks.kelompokTambahan.flatMap((kelompok) => {
    const anggota = kelompok.anggota.flatMap((at) => place.get(at) ?? []);
    return anggota.length === 0 ? [] : [{ ...kelompok, anggota }];
  });
  return { ...matriks, baris, tambahan, kelompokTambahan };
}

/** The gravest deviation first; the row in which most regions deviate first; rows of one topic together. */
export type Urutan = "bobot" | "jumlah" | "topik";

const BERAT: Readonly<Record<Hubungan, number>> = { sesuai: 0, redaksional: 1, prosedural: 2, substantif: 3, "tidak-ada": 4 };

/** The matrix with its rows in another order; rows that are equal in it keep the order they had. */
export function urutkanBaris(matriks: Matriks, urutan: Urutan): Matriks {
  const terberat = (baris: Baris): number => Math.max(0, ...baris.sel.map(({ hubungan }) => BERAT[hubungan]));
  const menyimpang = (baris: Baris): number => baris.sel.filter(({ hubungan }) => hubungan !== "sesuai").length;
  const topik = [...new Set(matriks.baris.map((baris) => baris.topik))];
  const nilai: Readonly<Record<Urutan, (baris: Baris) => number>> = {
    bobot: (baris) => -terberat(baris),
    jumlah: (baris) => -menyimpang(baris),
    topik: (baris) => topik.indexOf(baris.topik),
  };
  const key = new Map(matriks.baris.map((baris) => [baris, nilai[urutan](baris)]));
  return { ...matriks, baris: matriks.baris.toSorted((a, b) => (key.get(a) ?? 0) - (key.get(b) ?? 0)) };
}

function isShown(baris: Baris, { hubungan, jenis, hanyaBerbedaAntarDaerah, topik, cari }: Saringan): boolean {
  if (topik !== undefined && !topik.includes(baris.topik)) return false;
  if ((hubungan !== undefined || jenis !== undefined) && !baris.sel.some((sel) => hasMark(sel, hubungan, jenis))) return false;
  if (hanyaBerbedaAntarDaerah && !isDivided(baris)) return false;
  return cari === undefined || holds(wordsOf(baris), cari);
}

const hasMark = (sel: Sel, hubungan?: readonly Hubungan[], jenis?: readonly JenisPenyimpangan[]): boolean =>
  (hubungan === undefined || hubungan.includes(sel.hubungan)) &&
  (jenis === undefined || sel.penyimpangan.some((satu) => jenis.includes(satu.jenis)));

/** Whether two regions do not do the same: another relation, other deviations, or another wording. */
function isDivided({ sel, mayoritas }: Baris): boolean {
  const found = new Set(sel.map((satu) => `${satu.hubungan} ${satu.penyimpangan.map(({ jenis }) => jenis).sort()}`));
  return found.size > 1 || (mayoritas?.rumusan.length ?? 0) > 1;
}

const wordsOf = ({ locator, kelompok, teks, catatan, sel }: Baris): readonly string[] => [
  locator,
  ...kelompok,
  teks,
  ...catatan,
  ...sel.flatMap(({ pasangan, penyimpangan }) => [
    ...pasangan.flatMap((satu) => [satu.locator, satu.teks]),
    ...penyimpangan.map(({ kalimat }) => kalimat),
  ]),
];

const holds = (texts: readonly string[], cari: string): boolean => {
  const wanted = cari.trim().toLocaleLowerCase("id");
  return texts.some((text) => text.toLocaleLowerCase("id").includes(wanted));
};

/** Additions that stay. A group stays or goes whole: its sentence counts its members. */
function keptTambahan(matriks: Matriks, { jenis, hanyaBerbedaAntarDaerah, topik, cari }: Saringan): ReadonlySet<number> {
  if (jenis !== undefined && !jenis.includes("ditambah")) return new Set();
  const grouped = new Set(matriks.kelompokTambahan.flatMap(({ anggota }) => anggota));
  const alone = matriks.tambahan.flatMap((_, at) => (grouped.has(at) ? [] : [[at]]));
  const groups = [...matriks.kelompokTambahan.map(({ anggota }) => anggota), ...alone];
  const isKept = (anggota: readonly number[]): boolean => {
    const isi = anggota.flatMap((at) => matriks.tambahan[at] ?? []);
    if (topik !== undefined && !isi.some((satu) => topik.includes(satu.topik))) return false;
    // what every region adds divides none of them
    if (hanyaBerbedaAntarDaerah && new Set(isi.map(({ kolom }) => kolom)).size === matriks.kolom.length) return false;
    return cari === undefined || isi.some(({ locator, kelompok, teks }) => holds([locator, ...kelompok, teks], cari));
  };
  return new Set(groups.filter(isKept).flat());
}
