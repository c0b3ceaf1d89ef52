import { isiSetempat } from "../isi.ts";
import type { Potongan } from "../matriks.ts";
import type { Penyimpangan } from "../penyimpangan.ts";
import type { Alur, Rentang } from "./alur.ts";
import type { TandaKata } from "./deviasi.ts";
import { rapat } from "./petak.ts";

/** A provision, or the part of it, that was compared. Several where the draft splits a provision of the acuan: they were compared as one text. */
export interface BagianJawaban {
  readonly alur: Alur;
  readonly teks: string;
}

/** What tells whether words that differ say something else. */
export interface UkuranBeda {
  readonly penyimpangan: readonly Penyimpangan[];
  /** Words of the region's name, in lower case. */
  readonly nama: ReadonlySet<string>;
  readonly nasional: boolean;
}

/** Consecutive words that differ: what the acuan says, what the draft says, and where that begins in the compared text without white space. */
interface Ubahan {
  hilang: string;
  baru: string;
  readonly awal: number;
}

/**
 * Where the words of a draft differ from the acuan. Words that only localise it, and numbers of references that lead to the same provision,
 * are none. What cannot be found in the units letter by letter is left out.
 */
export function tandaKata(beda: readonly Potongan[], bagian: readonly BagianJawaban[], ukuran: UkuranBeda): readonly TandaKata[] {
  const ubahan = ubahanOf(beda).filter((one) => isBeda(one, ukuran));
  if (ubahan.length === 0) return [];
  const letak = letakOf(bagian);
  return ubahan.flatMap(({ hilang, baru, awal }): readonly TandaKata[] => {
    const acuan = hilang.replace(/\s+/g, " ").trim();
    const panjang = rapat(baru).length;
    if (panjang > 0) return rentangDi(letak, awal, awal + panjang).map((one) => ({ ...one, acuan }));
    const place = titikDi(letak, awal);
    return place === null ? [] : [{ ...place, acuan }];
  });
}

/** What a provision says that none of the provisions of the acuan says which it answers together. */
export function tandaBersama(lists: readonly (readonly TandaKata[])[]): readonly TandaKata[] {
  const [first = [], ...others] = lists;
  if (others.length === 0) return first;
  return others.reduce<readonly TandaKata[]>(
    (left, right) => left.flatMap((one) => right.flatMap((other) => irisan(one, other))),
    first.filter(({ dari, sampai }) => dari < sampai),
  );
}

function irisan(one: TandaKata, other: TandaKata): readonly TandaKata[] {
  const dari = Math.max(one.dari, other.dari);
  const sampai = Math.min(one.sampai, other.sampai);
  return one.id === other.id && dari < sampai ? [{ ...one, dari, sampai }] : [];
}

function ubahanOf(beda: readonly Potongan[]): readonly Ubahan[] {
  const found: Ubahan[] = [];
  let at = 0;
  let open: Ubahan | null = null;
  for (const { jenis, teks } of beda) {
    if (jenis === "tetap") open = null;
    else {
      if (open === null) {
        open = { hilang: "", baru: "", awal: at };
        found.push(open);
      }
      open[jenis] += `${teks} `;
    }
    if (jenis !== "hilang") at += rapat(teks).length;
  }
  return found;
}

/** Names and numbers of places in a regulation, and the gaps of a working text. */
const RUJUKAN = /^(?:\s|[\d().,;…]|\b(?:pasal|ayat|huruf|angka|dan|atau|sampai|dengan|pada|dalam|[a-z])\b)*$/i;
const MENUNJUK = /\d|…|\b(?:pasal|ayat|huruf|angka)\b/i;

function isBeda({ hilang, baru }: Ubahan, { penyimpangan, nama, nasional }: UkuranBeda): boolean {
  if (!/[\p{L}\p{N}]/u.test(hilang + baru)) return false;
  const [from, to] = [hilang, baru].map((teks) => isiSetempat(teks, nama, nasional).join(" "));
  if (from !== "" && from === to) return false;
  if (!RUJUKAN.test(hilang) || !RUJUKAN.test(baru) || !MENUNJUK.test(hilang + baru)) return true;
  const told = (teks: string, side: "acuan" | "lain"): boolean =>
    teks.trim() !== "" && penyimpangan.some(({ bidang }) => (bidang?.[side] ?? "").includes(teks.trim()));
  return told(hilang, "acuan") || told(baru, "lain");
}

/** A part with where it begins in the joined text, and in the provision it is taken from. */
interface Letak {
  readonly alur: Alur;
  readonly awal: number;
  readonly akhir: number;
  readonly geser: number;
}

function letakOf(bagian: readonly BagianJawaban[]): readonly Letak[] {
  let awal = 0;
  return bagian.flatMap(({ alur, teks }): readonly Letak[] => {
    const plain = rapat(teks);
    const found = alur.rapat.indexOf(plain);
    const own = awal;
    awal += plain.length;
    return found < 0 ? [] : [{ alur, awal: own, akhir: awal, geser: found - own }];
  });
}

const rentangDi = (letak: readonly Letak[], awal: number, akhir: number): readonly Rentang[] =>
  letak.flatMap((one) => one.alur.rentang(Math.max(awal, one.awal) + one.geser, Math.min(akhir, one.akhir) + one.geser));

function titikDi(letak: readonly Letak[], at: number): Rentang | null {
  const here = letak.findLast(({ awal }) => awal <= at);
  return here === undefined ? null : here.alur.titik(Math.min(at, here.akhir) + here.geser);
}
