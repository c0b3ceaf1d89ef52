/** Heads and feet of pages: what stands at the same height on most pages and says the same, or counts them. */
import type { ButirPdf } from "./butir-pdf.ts";
import { susunBaris } from "./susun-baris.ts";

/** So many lines at each edge of a page are looked at; the stamp of an electronic signature has four. */
const TEPI = 5;
/** Fewer pages show no habit. */
const HALAMAN_TERSEDIKIT = 3;
/** The first page and those of an annex may lack it, and even and odd pages may differ. */
const BAGIAN_HALAMAN = 0.4;
/** Heads stand in this share of the height that is printed on, feet in the same share from below. */
const BAGIAN_TEPI = 0.2;
/** Points by which the height may waver. */
const GOYAH = 3;
/** A longer line is text. */
const TERPANJANG = 200;

interface Calon {
  readonly halaman: number;
  readonly y: number;
  readonly teks: string;
  readonly butir: readonly number[];
  /** The text itself, and with each of its numbers as the distance from the number of the page. */
  readonly kunci: readonly string[];
}

export interface TanpaPerabot {
  /** Of each page the indices of the pieces that are head or foot. */
  readonly dibuang: readonly ReadonlySet<number>[];
  /** Each text once, in order. */
  readonly perabot: readonly string[];
}

/** Tells heads and feet. A line is one only where every line between it and the edge of the page is one too. Linear in the pieces. */
export function perabotHalaman(halaman: readonly (readonly ButirPdf[])[]): TanpaPerabot {
  const dicetak = tinggiCetak(halaman);
  const calon = halaman.map((butir, nomor) => tepi(butir, nomor, dicetak));
  const semua = calon.flatMap(({ atas, bawah }) => [...atas, ...bawah]);
  const tetap = kunciTetap(semua, halaman.length);
  const dibuang = halaman.map(() => new Set<number>());
  const perabot = new Set<string>();
  for (const { atas, bawah } of calon) {
    for (const sisi of [atas, bawah]) {
      for (const satu of sisi) {
        if (!satu.kunci.some((kunci) => Math.abs((tetap.get(kunci) ?? Number.POSITIVE_INFINITY) - satu.y) <= GOYAH)) break;
        for (const index of satu.butir) dibuang[satu.halaman]?.add(index);
        perabot.add(satu.teks);
      }
    }
  }
  return { dibuang, perabot: [...perabot] };
}

/** Highest and lowest baseline of all pages. */
function tinggiCetak(halaman: readonly (readonly ButirPdf[])[]): { readonly atas: number; readonly bawah: number } {
  let [atas, bawah] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const butir of halaman) {
    for (const { y, miring } of butir) if (!miring) [atas, bawah] = [Math.min(atas, y), Math.max(bawah, y)];
  }
  return { atas, bawah };
}

/** The lines at the edges of a page, from the edge inwards. */
function tepi(
  butir: readonly ButirPdf[],
  halaman: number,
  dicetak: ReturnType<typeof tinggiCetak>,
): { readonly atas: readonly Calon[]; readonly bawah: readonly Calon[] } {
  const baris = susunBaris(butir).filter(({ butir: isi }) => butir[isi[0] ?? 0]?.miring === false);
  const calonOf = ({ butir: isi, y }: (typeof baris)[number]): Calon => {
    const teks = isi
      .map((index) => butir[index]?.teks ?? "")
      .join(" ")
      .replace(/\s+/gu, " ")
      .trim();
    return { halaman, y, teks, butir: isi, kunci: teks.length > TERPANJANG ? [] : kunciOf(teks, halaman) };
  };
  const jarak = BAGIAN_TEPI * (dicetak.bawah - dicetak.atas);
  const diAtas = baris.slice(0, TEPI).filter(({ y }) => y <= dicetak.atas + jarak);
  const diBawah = baris.slice(-TEPI).filter(({ y }) => y >= dicetak.bawah - jarak);
  return { atas: diAtas.map(calonOf), bawah: diBawah.reverse().map(calonOf) };
}

/** What numbers a provision, one to a page, counts no pages. */
const SATUAN = /^(?:Pasal|BAB|Bab|Bagian|Paragraf|Lampiran|LAMPIRAN|Gambar|Tabel|Bagan)\b|^\(?(?:\d{1,3}|[a-z])[.)](?:\s|$)/u;

function kunciOf(teks: string, halaman: number): readonly string[] {
  if (SATUAN.test(teks)) return [];
  const angka = [...teks.matchAll(/\d{1,4}/gu)].map(
    (satu) => `#${Number(satu[0]) - halaman} ${teks.slice(0, satu.index)}#${teks.slice(satu.index + satu[0].length)}`,
  );
  return [teks, ...angka];
}

/** What comes back on enough pages, with its usual height. */
function kunciTetap(calon: readonly Calon[], jumlah: number): ReadonlyMap<string, number> {
  // a short page has the same line at both edges: it counts once
  const tinggi = new Map<string, Map<number, number>>();
  for (const { kunci, y, halaman } of calon) {
    for (const satu of kunci) {
      const ada = tinggi.get(satu);
      if (ada === undefined) tinggi.set(satu, new Map([[halaman, y]]));
      else ada.set(halaman, y);
    }
  }
  const tetap = new Map<string, number>();
  for (const [kunci, perHalaman] of tinggi) {
    const semua = [...perHalaman.values()].sort((a, b) => a - b);
    const tengah = semua[semua.length >> 1] ?? 0;
    const kali = semua.filter((y) => Math.abs(y - tengah) <= GOYAH).length;
    if (kali >= Math.max(HALAMAN_TERSEDIKIT, BAGIAN_HALAMAN * jumlah)) tetap.set(kunci, tengah);
  }
  return tetap;
}
