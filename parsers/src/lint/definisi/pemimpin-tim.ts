import type { Teks } from "../../peraturan.ts";
import type { TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";

/** Who heads a group of people, and the group. */
const PEMIMPIN =
  /(?<!\p{L})(ketua|koordinator|kepala|pimpinan)\s+(tim kerja|tim|kelompok kerja|satuan tugas|gugus tugas)(?!\p{L})(?!\s+koordinasi)/giu;

/** The name must be the usual one, and the other one an exception. */
const USUAL = 3;
const JARANG = 3;

interface Sebutan {
  readonly kepala: string;
  readonly kelompok: string;
  readonly dari: number;
  readonly cetak: string;
}

interface Pakai extends Sebutan {
  readonly teks: Teks;
}

function sebutanDalam(nilai: string): readonly Sebutan[] {
  return [...nilai.matchAll(PEMIMPIN)].map((satu) => ({
    kepala: (satu[1] ?? "").toLowerCase(),
    kelompok: (satu[2] ?? "").toLowerCase().replace(" kerja", ""),
    dari: satu.index,
    cetak: satu[0],
  }));
}

/**
 * The head of one group under two names in the provisions (`ketua tim`, `koordinator tim`), whether defined or not. A text that names both tells them apart:
 * then there are two offices and nothing is told.
 */
export function pemimpinTim({ padaTeks }: NaskahPeriksa): readonly TemuanNaskah[] {
  const perKelompok = new Map<string, Map<string, Pakai[]>>();
  const beda = new Set<string>();
  for (const { di, hasil: dalam } of padaTeks("DEF-13 pemimpin", ["norma"], sebutanDalam)) {
    const { teks, sifat } = di;
    if (sifat.bidang === "heading") continue;
    for (const satu of dalam) {
      if (dalam.some((lain) => lain.kelompok === satu.kelompok && lain.kepala !== satu.kepala)) beda.add(satu.kelompok);
      const menurutKepala = perKelompok.get(satu.kelompok) ?? new Map<string, Pakai[]>();
      menurutKepala.set(satu.kepala, [...(menurutKepala.get(satu.kepala) ?? []), { ...satu, teks }]);
      perKelompok.set(satu.kelompok, menurutKepala);
    }
  }
  return [...perKelompok].flatMap(([kelompok, menurutKepala]) => {
    const [usual, ...lain] = [...menurutKepala.values()].sort((a, b) => b.length - a.length);
    if (beda.has(kelompok) || usual === undefined || usual.length < USUAL) return [];
    return lain.flatMap((pakai) =>
      pakai.length * JARANG > usual.length ? [] : pakai.map((satu) => temuanOf(satu, usual[0]?.cetak ?? "")),
    );
  });
}

function temuanOf({ teks, dari, cetak, kepala }: Pakai, usual: string): TemuanNaskah {
  const baku = usual.toLowerCase().split(/\s/)[0] ?? kepala;
  const awal = cetak[0] === cetak[0]?.toUpperCase() ? `${baku[0]?.toUpperCase()}${baku.slice(1)}` : baku;
  const sampai = dari + kepala.length;
  return {
    teks,
    dari,
    sampai: dari + cetak.length,
    pesan: `"${cetak}" tampaknya sama dengan "${usual}" yang digunakan di tempat lain. Gunakan satu sebutan.`,
    perbaikan: { judul: `Ganti dengan "${awal}"`, aman: false, suntingan: [{ jenis: "ganti", teks, dari, sampai, isi: awal }] },
  };
}
