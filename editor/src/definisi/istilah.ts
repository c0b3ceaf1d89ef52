/** Defined terms of a draft: which there are, and where they are used. Pure; offsets are those of the words of a unit, UTF-16 code units. */
import { bagianDefinisi, SIFAT_SATUAN } from "@selaras/parsers";

/** A unit with its words in its own offsets: whatever is no text is one character. */
export interface SatuanBerkata {
  readonly id: string;
  readonly jenis: string;
  readonly teks: string;
  /** What it is called from elsewhere. */
  readonly letak: string;
}

export interface Istilah {
  /** Of the unit that defines it. */
  readonly id: string;
  readonly nama: string;
  readonly singkatan: string | null;
  readonly arti: string;
  readonly letak: string;
}

/** As defined, in capitals alone (a heading), or in another way. */
export type HurufPemakaian = "tepat" | "kapital" | "lain";

export interface PemakaianIstilah {
  readonly dari: number;
  readonly sampai: number;
  readonly istilah: Istilah;
  readonly bagian: "nama" | "singkatan";
  readonly huruf: HurufPemakaian;
}

/** Whether the definitions hold in a unit of this kind: behind the diktum. */
export function berlakuDi(jenis: string): boolean {
  const wilayah = SIFAT_SATUAN[jenis as keyof typeof SIFAT_SATUAN]?.wilayah;
  return wilayah !== "judul" && wilayah !== "pembukaan";
}

/** The terms in the order of their definitions. */
export const istilahOf = (satuan: readonly SatuanBerkata[]): readonly Istilah[] =>
  satuan.flatMap(({ id, jenis, teks, letak }) => {
    const bagian = jenis === "definisi" ? bagianDefinisi(teks) : null;
    if (bagian === null) return [];
    const { istilah, singkatan, arti } = bagian;
    const nama = teks.slice(istilah.start, istilah.end);
    const pendek = singkatan === null ? null : teks.slice(singkatan.start, singkatan.end);
    return nama === "" ? [] : [{ id, nama, singkatan: pendek, arti: teks.slice(arti).trim(), letak }];
  });

/** Finds terms and abbreviations in a text, whatever their capitals: the longest first, not overlapping. Made once for a list of terms. */
export function pencariIstilah(semua: readonly Istilah[]): (teks: string) => readonly PemakaianIstilah[] {
  const bernama = new Map<string, { readonly istilah: Istilah; readonly bagian: "nama" | "singkatan"; readonly tulisan: string }>();
  for (const istilah of semua)
    for (const bagian of ["nama", "singkatan"] as const) {
      const tulisan = rapat(istilah[bagian] ?? "");
      if (tulisan.length > 1 && !bernama.has(tulisan.toLowerCase())) bernama.set(tulisan.toLowerCase(), { istilah, bagian, tulisan });
    }
  if (bernama.size === 0) return () => [];
  const nama = [...bernama.keys()].sort((a, b) => b.length - a.length).map(harfiah);
  const pola = new RegExp(`(?<![\\p{L}\\p{N}])(?:${nama.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return (teks) =>
    [...teks.matchAll(pola)].flatMap((kena) => {
      const tertulis = rapat(kena[0]);
      const milik = bernama.get(tertulis.toLowerCase());
      if (milik === undefined) return [];
      const { istilah, bagian, tulisan } = milik;
      const huruf = tertulis === tulisan ? "tepat" : tertulis === tertulis.toUpperCase() ? "kapital" : "lain";
      return [{ dari: kena.index, sampai: kena.index + kena[0].length, istilah, bagian, huruf }];
    });
}

const rapat = (teks: string): string => teks.replace(/\s+/g, " ").trim();
const harfiah = (nama: string): string => nama.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
