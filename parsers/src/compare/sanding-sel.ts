import type { Aturan } from "../rules/aturan.ts";
import type { Ketentuan } from "../tree/ketentuan.ts";
import { type Jodoh, YAKIN } from "./align.ts";
import type { Bahan } from "./bahan.ts";
import { type Isi, isiBagian, mirip, miripUrut, punyaBagian, termuat } from "./isi.ts";
import { type Sandingan, type Sisi, sandingan } from "./simpang/sandingan.ts";
import type { Temuan } from "./simpang/temuan.ts";

/** A counterpart compared for itself. */
export interface Lawan {
  readonly jodoh: Jodoh;
  readonly sisi: Sisi;
  readonly kemiripan: number;
  readonly sandingan: Sandingan;
  readonly letak: readonly Temuan[];
}

/** How the counterparts of one provision answer it: one for all, or all together. */
export interface Jawaban {
  readonly lawan: readonly Lawan[];
  /** What stands for the whole answer: the best counterpart, or all together where the provision was split. */
  readonly utama: { readonly sandingan: Sandingan; readonly letak: readonly Temuan[]; readonly keyakinan: number };
}

/** What is known of all pairs of a comparison: who has several counterparts, and what answers a locator. */
export interface Peta {
  readonly acuan: Bahan;
  readonly lain: Bahan;
  readonly nasional: boolean;
  /** The provisions of the acuan that a provision of the other one answers. */
  readonly digabung: (jodoh: Jodoh) => readonly string[];
  readonly padanan: Sandingan["padanan"];
}

/** A part must be so much more like the provision than the whole before it is taken for the answer. */
const LEBIH_MIRIP = 0.08;
/** All together must be so much more like it than the best alone before the provision counts as split. */
const TERPECAH = 0.06;
/** Fewer content words than this say little about likeness. */
const SEDIKIT = 6;
/** A counterpart this like says it all alone. */
const UTUH = 0.85;

export function jawabanOf(index: number, jodoh: readonly Jodoh[], peta: Peta): Jawaban | null {
  const a = sisiBadan(peta.acuan, index);
  if (a === null || jodoh.length === 0) return null;
  const lawan = jodoh.flatMap((one) => lawanOf(a, one, peta));
  const best = lawan.reduce<Lawan | null>((one, other) => (one === null || other.kemiripan > one.kemiripan ? other : one), null);
  if (best === null) return null;
  const sure = lawan.filter(({ jodoh: { tempatB } }) => tempatB === best.jodoh.tempatB);
  const alone = { sandingan: best.sandingan, letak: best.letak, keyakinan: best.jodoh.keyakinan };
  if (sure.length < 2) return { lawan, utama: alone };
  const joined = gabung(best.sisi, sure);
  const [own, all] = [words(a, peta), words(joined, peta)];
  // what the best one leaves out stands in another one
  const better = mirip(own, all) >= best.kemiripan + TERPECAH || termuat(own, all) >= termuat(own, words(best.sisi, peta)) + TERPECAH;
  const stated = sure.filter(({ jodoh: { keyakinan } }) => keyakinan >= YAKIN);
  if (!better && (best.kemiripan >= UTUH || stated.length < 2)) return { lawan, utama: alone };
  const dipecah: Temuan = {
    jenis: "dipecah",
    uraian: `${a.ketentuan.locator} acuan dipecah menjadi ${sure.map(({ sisi }) => sisi.ketentuan.locator).join(" dan ")}`,
  };
  if (!better) {
    // each says a part in its own words
    return {
      lawan: lawan.map((one) => (stated.includes(one) ? { ...one, letak: [dipecah, ...one.letak] } : one)),
      utama: { ...alone, letak: [dipecah, ...best.letak] },
    };
  }
  const together = sandingan(a, joined, peta.nasional, peta.padanan);
  return {
    lawan: lawan.map((one) => (sure.includes(one) ? { ...one, sandingan: together, letak: [dipecah, ...one.letak] } : one)),
    utama: { sandingan: together, letak: [dipecah, ...best.letak], keyakinan: best.jodoh.keyakinan },
  };
}

function lawanOf(a: Sisi, jodoh: Jodoh, peta: Peta): readonly Lawan[] {
  const { lain, nasional, padanan } = peta;
  const ketentuan = jodoh.tempatB === "lampiran" ? lain.lampiran[jodoh.b] : lain.ketentuan[jodoh.b];
  if (ketentuan === undefined) return [];
  const whole = (jodoh.tempatB === "lampiran" ? undefined : lain.isi[jodoh.b]) ?? lain.bacaTeks(ketentuan.teks);
  const part = bagianSepadan(words(a, peta), whole, ketentuan, peta);
  const rules = (): readonly Aturan[] => (jodoh.tempatB === "lampiran" ? [] : lain.aturan(jodoh.b));
  const sisi: Sisi = {
    ketentuan,
    isi: part,
    aturan: () => aturanOf(rules(), part, a.aturan()),
    nama: lain.nama,
    tingkat: lain.tingkat,
  };
  // a provision that says the very same answers others because the acuan repeats itself
  const digabung =
    peta.digabung(jodoh).length > 1 &&
    jodoh.tempatB === "batang-tubuh" &&
    mirip(words(a, peta), nasional ? whole.nasional : whole.kata) < 1;
  const letak: Temuan[] = [
    ...(jodoh.tempatB === "lampiran"
      ? [
          {
            jenis: "dipindah-ke-lampiran",
            uraian: `ketentuan ${a.ketentuan.locator} acuan dimuat dalam Lampiran, bukan dalam batang tubuh`,
          } as const,
        ]
      : []),
    ...(digabung
      ? [{ jenis: "digabung", uraian: `menggabungkan ${peta.digabung(jodoh).join(" dan ")} acuan dalam satu ketentuan` } as const]
      : []),
  ];
  return [{ jodoh, sisi, kemiripan: kemiripanOf(a, sisi, peta), sandingan: sandingan(a, sisi, nasional, padanan), letak }];
}

/** An annex clause has few content words of its own; there the printed ones tell how like the two are. */
function kemiripanOf(a: Sisi, b: Sisi, peta: Peta): number {
  const content = mirip(words(a, peta), words(b, peta));
  const few = Math.min(words(a, peta).length, words(b, peta).length) < SEDIKIT;
  return few ? Math.max(content, mirip(bentuk(a), bentuk(b))) : content;
}

const bentuk = ({ isi }: Sisi): readonly string[] => isi.cetak.flatMap((kata) => (kata.bentuk === "" ? [] : [kata.bentuk]));

/** The whole provision, or the item or sentence of it that is clearly more like the acuan. */
function bagianSepadan(a: readonly string[], whole: Isi, ketentuan: Ketentuan, { nasional, lain }: Peta): Isi {
  if (!punyaBagian(ketentuan)) return whole;
  const alike = miripUrut(a, nasional ? whole.nasional : whole.kata);
  if (alike >= UTUH) return whole;
  let best = whole;
  let highest = alike + LEBIH_MIRIP;
  for (const part of isiBagian(ketentuan, lain.bacaTeks)) {
    const kata = nasional ? part.nasional : part.kata;
    // no more words can agree than the shorter one has
    if ((2 * Math.min(a.length, kata.length)) / (a.length + kata.length) <= highest) continue;
    const nilai = miripUrut(a, kata);
    if (nilai <= highest) continue;
    best = part;
    highest = nilai;
  }
  return best;
}

/** The rule of that part; of several norms in one sentence the one that binds like the acuan's. */
function aturanOf(aturan: readonly Aturan[], part: Isi, like: Aturan | null): Aturan | null {
  const own = aturan.filter(({ text }) => text.trim() === part.teks.trim());
  const pool = own.length > 0 ? own : aturan;
  return pool.find(({ modality }) => modality === like?.modality) ?? pool[0] ?? null;
}

export function sisiBadan(bahan: Bahan, index: number): Sisi | null {
  const ketentuan = bahan.ketentuan[index];
  const isi = bahan.isi[index];
  if (ketentuan === undefined || isi === undefined) return null;
  return { ketentuan, isi, aturan: () => bahan.aturan(index)[0] ?? null, nama: bahan.nama, tingkat: bahan.tingkat };
}

function gabung(best: Sisi, lawan: readonly Lawan[]): Sisi {
  const all = lawan.map(({ sisi }) => sisi.isi);
  return {
    ...best,
    isi: {
      teks: all.map(({ teks }) => teks).join(" "),
      cetak: all.flatMap(({ cetak }) => cetak),
      kata: all.flatMap(({ kata }) => kata),
      nasional: all.flatMap(({ nasional }) => nasional),
    },
  };
}

const words = ({ isi }: Sisi, { nasional }: Peta): readonly string[] => (nasional ? isi.nasional : isi.kata);
