import { cetakAngka } from "./bentuk-angka.ts";
import { bilangan, type DaftarGaya, type SifatHuruf, sifatHuruf } from "./gaya.ts";
import type { Paragraf } from "./isi-word.ts";
import { anakBernama, bacaXml, nilaiAnak, sakelar, type Unsur, unsurAnak } from "./xml.ts";

interface Tingkat {
  readonly mulai: number;
  readonly bentuk: string;
  readonly pola: string;
  /** `%1.%2` */
  readonly teks: string;
  /** Begins anew behind a level above this one (1-based); 0 never; absent behind every higher level (§17.9.10). */
  readonly ulang: number | undefined;
  /** Every number in the label in digits (§17.9.4). */
  readonly legal: boolean;
  readonly gaya: string | undefined;
  readonly huruf: SifatHuruf;
  /** Nothing stands between label and text (§17.9.28). */
  readonly rapat: boolean;
}

interface Definisi {
  /** Lists of one abstract definition count on together. */
  readonly kunci: string;
  readonly tingkat: readonly (Tingkat | undefined)[];
  /** The number at which this list begins anew, by level (§17.9.27). */
  readonly mulai: ReadonlyMap<number, number>;
}

/** The list and level of a paragraph. */
interface TempatDaftar {
  readonly daftar: string;
  readonly tingkat: number;
}

/** What Word prints before a paragraph. */
export interface Label {
  readonly teks: string;
  readonly butir: boolean;
  readonly rapat: boolean;
  readonly huruf: SifatHuruf;
}

/** Counts one state of the text: that before, or that after its tracked changes. */
export type Penghitung = (tempat: TempatDaftar) => Label | null;

export interface Penomoran {
  /** `null` for a paragraph that stands in no list. */
  tempat(paragraf: Paragraf): TempatDaftar | null;
  penghitung(): Penghitung;
}

const TINGKAT_TERBANYAK = 9;
/** Labels of a law are short; a longer pattern is cut. */
const TEKS_TERPANJANG = 200;

/** Reads `numbering.xml` (ECMA-376 Part 1 §17.9); without it no paragraph has a label. Throws `Tolakan` where it is broken. */
export function bacaPenomoran(isi: Uint8Array | undefined, gaya: DaftarGaya): Penomoran {
  const abstrak = new Map<string, Unsur>();
  const nomor = new Map<string, Unsur>();
  if (isi !== undefined) {
    bacaXml(isi, "w:numbering", "penomoran", (unsur) => {
      if (unsur.nama === "w:abstractNum") abstrak.set(unsur.attr["w:abstractNumId"] ?? "", unsur);
      if (unsur.nama === "w:num") nomor.set(unsur.attr["w:numId"] ?? "", unsur);
    });
  }
  const jadi = new Map<string, Definisi | null>();

  function definisi(numId: string): Definisi | null {
    const ada = jadi.get(numId);
    if (ada !== undefined) return ada;
    const num = nomor.get(numId);
    const hasil = num === undefined ? null : definisiOf(num, abstrakOf(num));
    jadi.set(numId, hasil);
    return hasil;
  }

  /** The abstract definition, or the one behind the numbering style that it only points to (§17.9.21). */
  function abstrakOf(num: Unsur): { readonly kunci: string; readonly unsur: Unsur | undefined } {
    let kunci = nilaiAnak(num, "w:abstractNumId") ?? "";
    for (let langkah = 0; langkah < TINGKAT_TERBANYAK; langkah++) {
      const unsur = abstrak.get(kunci);
      const tautan = nilaiAnak(unsur, "w:numStyleLink");
      const lain = tautan === undefined ? undefined : nomor.get(gaya.paragraf(tautan).paragraf.daftar ?? "");
      const berikut = nilaiAnak(lain, "w:abstractNumId");
      if (berikut === undefined || berikut === kunci) break;
      kunci = berikut;
    }
    return { kunci, unsur: abstrak.get(kunci) };
  }

  function tempat({ sendiri, gaya: { rantai, paragraf } }: Paragraf): TempatDaftar | null {
    const daftar = sendiri.daftar ?? paragraf.daftar;
    if (daftar === undefined || daftar === "0") return null;
    const milik = definisi(daftar);
    if (milik === null) return null;
    const menurutGaya = sendiri.daftar === undefined ? tingkatMenurutGaya(milik, rantai) : undefined;
    const tingkat = sendiri.tingkat ?? menurutGaya ?? (sendiri.daftar === undefined ? paragraf.tingkat : undefined) ?? 0;
    return { daftar, tingkat: Math.min(Math.max(tingkat, 0), TINGKAT_TERBANYAK - 1) };
  }

  return { tempat, penghitung: () => penghitungOf(definisi) };
}

/** A style stands on the level that names it (§17.9.23), or names the style it is based on. */
function tingkatMenurutGaya({ tingkat }: Definisi, rantai: readonly string[]): number | undefined {
  for (const id of rantai) {
    const at = tingkat.findIndex((satu) => satu?.gaya === id);
    if (at >= 0) return at;
  }
  return undefined;
}

function definisiOf(num: Unsur, { kunci, unsur }: { readonly kunci: string; readonly unsur: Unsur | undefined }): Definisi {
  const tingkat: (Tingkat | undefined)[] = new Array(TINGKAT_TERBANYAK).fill(undefined);
  const mulai = new Map<number, number>();
  const pasang = (lvl: Unsur): void => {
    const at = bilangan(lvl.attr["w:ilvl"]) ?? 0;
    if (at >= 0 && at < TINGKAT_TERBANYAK) tingkat[at] = tingkatOf(lvl);
  };
  if (unsur !== undefined) for (const lvl of unsurAnak(unsur)) if (lvl.nama === "w:lvl") pasang(lvl);
  for (const ganti of unsurAnak(num)) {
    if (ganti.nama !== "w:lvlOverride") continue;
    const lvl = anakBernama(ganti, "w:lvl");
    if (lvl !== undefined) pasang({ ...lvl, attr: { ...lvl.attr, "w:ilvl": ganti.attr["w:ilvl"] ?? "0" } });
    const awal = bilangan(nilaiAnak(ganti, "w:startOverride"));
    if (awal !== undefined) mulai.set(bilangan(ganti.attr["w:ilvl"]) ?? 0, awal);
  }
  return { kunci, tingkat, mulai };
}

function tingkatOf(lvl: Unsur): Tingkat {
  const pilihan = anakBernama(lvl, "mc:AlternateContent");
  const isi = pilihan === undefined ? undefined : anakBernama(pilihan, "mc:Choice");
  const bentuk = isi === undefined ? anakBernama(lvl, "w:numFmt") : (anakBernama(isi, "w:numFmt") ?? anakBernama(lvl, "w:numFmt"));
  return {
    mulai: bilangan(nilaiAnak(lvl, "w:start")) ?? 0,
    bentuk: bentuk?.attr["w:val"] ?? "decimal",
    pola: bentuk?.attr["w:format"] ?? "",
    teks: (nilaiAnak(lvl, "w:lvlText") ?? "").slice(0, TEKS_TERPANJANG),
    ulang: bilangan(nilaiAnak(lvl, "w:lvlRestart")),
    legal: sakelar(lvl, "w:isLgl") ?? false,
    gaya: nilaiAnak(lvl, "w:pStyle"),
    huruf: sifatHuruf(anakBernama(lvl, "w:rPr")),
    rapat: nilaiAnak(lvl, "w:suff") === "nothing",
  };
}

function penghitungOf(definisi: (numId: string) => Definisi | null): Penghitung {
  const hitungan = new Map<string, (number | undefined)[]>();
  const terpakai = new Set<string>();

  /** Goes on one step on the level, or begins it; what stands below it begins anew. */
  function maju(daftar: string, { kunci, tingkat, mulai }: Definisi, at: number): readonly (number | undefined)[] {
    const angka = hitungan.get(kunci) ?? new Array<number | undefined>(TINGKAT_TERBANYAK).fill(undefined);
    hitungan.set(kunci, angka);
    const paksa = mulai.get(at);
    const tanda = `${daftar} ${at}`;
    const sekarang = angka[at];
    if (paksa !== undefined && !terpakai.has(tanda)) {
      terpakai.add(tanda);
      angka[at] = paksa;
    } else angka[at] = sekarang === undefined ? (paksa ?? tingkat[at]?.mulai ?? 1) : sekarang + 1;
    for (let bawah = at + 1; bawah < TINGKAT_TERBANYAK; bawah++) {
      const ulang = tingkat[bawah]?.ulang;
      if (ulang === undefined || at < ulang) angka[bawah] = undefined;
    }
    return angka;
  }

  return ({ daftar, tingkat: at }) => {
    const milik = definisi(daftar);
    const tingkat = milik?.tingkat[at];
    if (milik === null || tingkat === undefined) return null;
    const angka = maju(daftar, milik, at);
    if (tingkat.bentuk === "bullet") return { teks: "", butir: true, rapat: false, huruf: tingkat.huruf };
    const teks = tingkat.teks.replace(/%([1-9])/g, (_, ke: string) => {
      const lain = milik.tingkat[Number(ke) - 1];
      // a level above that has not begun is shown as its first number
      const nilai = angka[Number(ke) - 1] ?? milik.mulai.get(Number(ke) - 1) ?? lain?.mulai ?? 1;
      return cetakAngka(nilai, tingkat.legal ? "decimal" : (lain?.bentuk ?? "decimal"), lain?.pola);
    });
    return { teks: teks.replace(/\s+/g, " ").trim(), butir: false, rapat: tingkat.rapat, huruf: tingkat.huruf };
  };
}
