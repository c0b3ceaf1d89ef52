/** What a reference says it is about, against what the target says (butir 277 Lampiran II UU 12/2011). */
import type { Definisi, Unit } from "../../peraturan.ts";
import { termFinder } from "../../tree/definisi.ts";
import { wholeText } from "../../tree/whole-text.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { akarKata, seakar } from "./akar-kata.ts";
import type { AcuanTerbaca, PetaAcuan } from "./peta-acuan.ts";

/** Words that begin another part of the sentence. */
const BATAS =
  /(?:[,;:.]|\b(?:oleh|kepada|dari|dengan|terhadap|atas|bagi|untuk|melalui|dalam|pada|di|melaksanakan|menggunakan|selain|berdasarkan|ketentuan|mengenai|bahwa|adalah|merupakan|jika|apabila|setelah|sebelum|sesuai)\b)/gi;
/** A head that agents and receivers stand behind: then it names someone, not a matter. */
const PELAKU_DEPAN = /\b(?:oleh|kepada)\s+$/;
const PANJANG_TERBANYAK = 12;

export interface Pokok {
  /** The words right before `sebagaimana dimaksud`. */
  readonly frasa: string;
  /** The same with what stands before it in the clause. */
  readonly klausa: string;
  /** They name who acts or receives. */
  readonly pelaku: boolean;
  readonly awalKalimat: boolean;
}

/** The matter that a reference names, from the words left of its connector; `null` where there is none. */
export function pokokOf({ acuan: { connector, start }, teks: { value } }: AcuanTerbaca): Pokok | null {
  if (connector === null || !/^sebagaimana/i.test(connector)) return null;
  const sampai = value.lastIndexOf(connector, start);
  const awal = value.slice(0, Math.max(0, sampai)).trimEnd().replace(/,$/, "");
  const klausa = awal.slice(Math.max(awal.lastIndexOf(","), awal.lastIndexOf(";"), awal.lastIndexOf(". ")) + 1).trim();
  const batas = [...klausa.matchAll(BATAS)].at(-1);
  const mulai = batas === undefined ? 0 : batas.index + batas[0].length;
  const frasa = klausa.slice(mulai).trim();
  if (frasa === "" || frasa.split(/\s+/).length > PANJANG_TERBANYAK) return null;
  return {
    frasa,
    klausa,
    pelaku: PELAKU_DEPAN.test(klausa.slice(0, klausa.length - frasa.length)),
    awalKalimat: mulai === 0 && klausa.length === awal.trim().length,
  };
}

export interface PembacaPokok {
  /** Whether a unit speaks of the phrase: by a word of it, in its text, its items, its lead or its headings. */
  readonly bicara: (unit: UnitNaskah, frasa: string) => boolean;
  /** Whether the unit names exactly this defined term, and not only as part of a longer one. */
  readonly memuatIstilah: (unit: UnitNaskah, istilah: Definisi) => boolean;
  /** The defined term that the phrase is. */
  readonly istilahDari: (frasa: string) => Definisi | undefined;
  /** A unit whose own subject the phrase is, nearest before `sebelum`. */
  readonly pengatur: (frasa: string, sebelum: UnitNaskah) => UnitNaskah | undefined;
}

/** Texts of units are read once and remembered by their words. */
export function pembacaPokok({ olah, peraturan: { definisi }, unit: semua }: NaskahPeriksa, { cari }: PetaAcuan): PembacaPokok {
  const menurutNama = new Map(
    definisi.flatMap((satu) =>
      [satu.term, satu.abbreviation].flatMap((nama) => (nama === null ? [] : [[nama.toLowerCase(), satu] as const])),
    ),
  );
  const kecil = definisi.map((satu) => ({
    ...satu,
    term: satu.term.toLowerCase(),
    abbreviation: satu.abbreviation?.toLowerCase() ?? null,
  }));
  const kunci = `ACU istilah ${kecil.map(({ term, abbreviation }) => `${term} ${abbreviation}`).join("|")}`;
  let pencari: ReturnType<typeof termFinder> | null = null;
  const istilahDalam = (teks: string): ReadonlySet<string> =>
    olah(kunci, teks, (nilai) => {
      pencari ??= termFinder(kecil);
      return new Set(pencari(nilai.toLowerCase()).map(({ definisi: { term } }) => term));
    });
  const akar = (teks: string): readonly string[] => olah("ACU akar", teks, akarKata);
  const isi = (unit: Unit): string => wholeText(unit);

  /** What the unit says with the leads above it, and with the headings where they are asked for. */
  function teksSekitar(unit: UnitNaskah, judul: boolean): string {
    const atas: string[] = [];
    for (let satu = unit.induk; satu !== null; satu = satu.induk) {
      if (satu.unit.text !== undefined) atas.push(satu.unit.text.value);
      if (judul && satu.unit.heading !== undefined) atas.push(satu.unit.heading.value);
    }
    return `${isi(unit.unit)} ${atas.join(" ")}`;
  }

  // many references point to the same few units
  const akarSekitar = new Map<Unit, ReadonlySet<string>>();
  function akarDari(unit: UnitNaskah): ReadonlySet<string> {
    const ada = akarSekitar.get(unit.unit) ?? olah("ACU akar sekitar", teksSekitar(unit, true), (teks) => new Set(akarKata(teks)));
    akarSekitar.set(unit.unit, ada);
    return ada;
  }

  function bicara(unit: UnitNaskah, frasa: string): boolean {
    const dicari = akar(frasa);
    if (dicari.length === 0) return true;
    const ada = akarDari(unit);
    if (dicari.some((kata) => ada.has(kata))) return true;
    for (const lain of ada) if (dicari.some((kata) => seakar(kata, lain))) return true;
    return false;
  }

  return {
    bicara,
    memuatIstilah: (unit, satu) => istilahDalam(teksSekitar(unit, false)).has(satu.term.toLowerCase()),
    istilahDari: (frasa) => menurutNama.get(frasa.toLowerCase()),
    pengatur(frasa, sebelum) {
      const dicari = akar(frasa);
      if (dicari.length === 0) return undefined;
      const calon = semua.filter(
        (satu) =>
          satu.urut < sebelum.urut &&
          !satu.definisi &&
          (satu.unit.type === "ayat" || satu.unit.type === "pasal") &&
          satu.unit.text !== undefined &&
          diawali(akar(satu.unit.text.value), dicari) &&
          cari(satu.locator) === satu,
      );
      // the provision that first speaks of it says what it is; in the same Pasal the nearest
      return calon.findLast((satu) => satu.saudara === sebelum.saudara) ?? calon[0];
    },
  };
}

const diawali = (teks: readonly string[], awal: readonly string[]): boolean =>
  awal.every((kata, at) => teks[at] !== undefined && seakar(teks[at] as string, kata));
