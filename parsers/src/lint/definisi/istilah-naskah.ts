/** Where a regulation uses its defined terms, whatever the letters. */
import { HURUF_ANGKA } from "../../huruf.ts";
import type { Definisi, Teks } from "../../peraturan.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { TeksNaskah, UnitNaskah } from "../tempat-teks.ts";

export interface IstilahNaskah {
  readonly definisi: Definisi;
  /** The leaf that defines it. */
  readonly teks: Teks;
  readonly unit: UnitNaskah;
  readonly urut: number;
}

/** The definitions with their leaves, in order. A definition whose leaf cannot be told is left out. */
export function istilahNaskah({ peraturan, unit }: NaskahPeriksa): readonly IstilahNaskah[] {
  const menurutLokator = new Map(unit.filter((satu) => satu.definisi).map((satu) => [satu.locator, satu]));
  return peraturan.definisi.flatMap((definisi, urut) => {
    const satu = menurutLokator.get(definisi.at);
    const teks = satu?.unit.text;
    return satu === undefined || teks === undefined ? [] : [{ definisi, teks, unit: satu, urut }];
  });
}

export interface PakaiIstilah {
  readonly dari: number;
  readonly sampai: number;
  /** Its index in `istilahNaskah`: uses are remembered with their text, longer than the tree in which the definition stands. */
  readonly istilah: number;
  /** The long form, or the short one. */
  readonly bentuk: "panjang" | "singkat";
  /** No word begins small that is defined with a capital. */
  readonly tepat: boolean;
}

interface TeksBeristilah {
  readonly di: TeksNaskah;
  readonly pakai: readonly PakaiIstilah[];
}

const TEMPAT = ["definisi", "norma", "lampiran"] as const;

/** The texts of the body and the lampiran that use a defined term, longest terms first. What a text holds is remembered until the terms change. */
export function pakaiIstilah(naskah: NaskahPeriksa): readonly TeksBeristilah[] {
  const { olah } = naskah;
  const nama = naskah
    .sekali(istilahNaskah)
    .map(({ definisi: { term, abbreviation } }) => [rapat(term), rapat(abbreviation ?? "")] as const);
  if (nama.length === 0) return [];
  const { kunci, menurutNama, pola } = olah("DEF nama", nama.map((satu) => satu.join("/")).join("|"), () => pencariNama(nama));
  return naskah
    .padaTeks(kunci, TEMPAT, (nilai) =>
      [...nilai.matchAll(pola)].flatMap((satu): PakaiIstilah[] => {
        const cetak = rapat(satu[0]);
        const milik = menurutNama.get(cetak.toLowerCase());
        if (milik === undefined) return [];
        const { istilah, bentuk, nama: baku } = milik;
        return [{ dari: satu.index, sampai: satu.index + satu[0].length, istilah, bentuk, tepat: berkapital(cetak, baku) }];
      }),
    )
    .map(({ di, hasil }) => ({ di, pakai: hasil }));
}

interface PencariNama {
  readonly kunci: string;
  readonly menurutNama: ReadonlyMap<string, { readonly istilah: number; readonly bentuk: PakaiIstilah["bentuk"]; readonly nama: string }>;
  readonly pola: RegExp;
}

function pencariNama(semua: readonly (readonly [string, string])[]): PencariNama {
  const menurutNama = new Map<string, { readonly istilah: number; readonly bentuk: PakaiIstilah["bentuk"]; readonly nama: string }>();
  for (const [istilah, [panjang, singkat]] of semua.entries())
    for (const [bentuk, nama] of [["panjang", panjang] as const, ["singkat", singkat] as const])
      if (nama.length > 1 && !menurutNama.has(nama.toLowerCase())) menurutNama.set(nama.toLowerCase(), { istilah, bentuk, nama });
  return {
    kunci: `DEF istilah ${semua.map((satu) => satu.join("/")).join("|")}`,
    menurutNama,
    pola: menurutNama.size === 0 ? /$^/g : polaNama([...menurutNama.keys()]),
  };
}

function polaNama(nama: readonly string[]): RegExp {
  const urut = [...nama].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![${HURUF_ANGKA}])(?:${urut.map(harfiah).join("|")})(?![${HURUF_ANGKA}])`, "gi");
}

function berkapital(cetak: string, nama: string): boolean {
  const kata = cetak.split(" ");
  return nama.split(" ").every((baku, at) => !/^\p{Lu}/u.test(baku) || !/^\p{Ll}/u.test(kata[at] ?? ""));
}

const rapat = (nama: string): string => nama.replace(/\s+/g, " ").trim();

const harfiah = (nama: string): string => nama.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

/** The Pasal that defines terms, where a missing definition is to be added; `null` where there is none. */
export function pasalDefinisi(naskah: NaskahPeriksa): UnitNaskah | null {
  let satu = naskah.sekali(istilahNaskah)[0]?.unit ?? null;
  while (satu !== null && satu.unit.type !== "pasal") satu = satu.induk;
  return satu;
}
