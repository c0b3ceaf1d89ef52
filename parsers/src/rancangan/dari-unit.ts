/** Units of the body, and lists of a lampiran, as units of the shared editor. */
import { type Gaya, letterValue, romanValue } from "../istilah.ts";
import type { Unit } from "../peraturan.ts";
import type { Penampung, Sifat } from "./penampung.ts";
import { GAYA_TINGKAT, TINGKAT_TERDALAM } from "./satuan.ts";

/** What is known of the units from outside of them. */
export interface Keterangan {
  readonly locatorOf: (unit: Unit) => string | undefined;
  /** Whether the item defines a term. */
  readonly mendefinisikan: (unit: Unit) => boolean;
}

/** Adds units and all that stands under them; `tingkat` is the depth of an item among them, from 1. */
export function tambahUnit(wadah: Penampung, units: readonly Unit[], tingkat: number, keterangan: Keterangan): void {
  const definisi = units.some(keterangan.mendefinisikan);
  const tanda = tandaOf(units);
  units.forEach((unit, at) => {
    const locator = keterangan.locatorOf(unit);
    const asal = locator === undefined ? {} : { locator };
    const { jenis, sifat, dalam } = satuanOf(unit, tanda[at] ?? "-", tingkat, definisi);
    // a heading and the text below it are two lines; everything else is one
    const berjudul = jenis === "bab" || jenis === "bagian" || jenis === "paragraf" || jenis === "pasal";
    const teks = (berjudul ? unit.heading : unit.text) ?? "";
    wadah.tambah(jenis, teks, { ...sifat, ...asal, sisipan: isSisipan(unit), nomor: unit.number, label: unit.label });
    if (berjudul && unit.text !== undefined) wadah.tambah("teks", unit.text, asal);
    tambahUnit(wadah, unit.children, dalam + 1, keterangan);
    if (unit.closing !== undefined) wadah.tambah("teks", unit.closing, { ...asal, tingkat: dalam });
  });
}

interface SatuanUnit {
  readonly jenis: Parameters<Penampung["tambah"]>[0];
  readonly sifat: Sifat;
  /** Depth of what runs on behind its items. */
  readonly dalam: number;
}

function satuanOf(unit: Unit, tanda: Gaya | "ayat", tingkat: number, definisi: boolean): SatuanUnit {
  switch (unit.type) {
    case "bab":
    case "bagian":
    case "paragraf":
      return { jenis: unit.type, sifat: {}, dalam: 0 };
    case "pasal":
      return { jenis: "pasal", sifat: /^[IVXL]+$/.test(unit.number ?? "") ? { gaya: "I." } : {}, dalam: 0 };
    default: {
      if (tanda === "ayat") return { jenis: "ayat", sifat: {}, dalam: 0 };
      if (definisi && tanda === "1." && tingkat === 1) return { jenis: "definisi", sifat: {}, dalam: 0 };
      const dalam = Math.min(tingkat, TINGKAT_TERDALAM);
      return { jenis: "rincian", sifat: { tingkat: dalam, gaya: tanda === GAYA_TINGKAT[dalam - 1] ? null : tanda }, dalam };
    }
  }
}

/**
 * The markers of items. One without a label among labelled ones lost it, and bears that of its neighbour; so does one that goes on from its
 * neighbour with another sign (`e)` behind `d.`).
 */
function tandaOf(siblings: readonly Unit[]): readonly (Gaya | "ayat")[] {
  let tetangga = siblings.find(({ type }) => type !== "butir");
  let tanda = gayaOf(tetangga);
  return siblings.map((unit) => {
    if (unit.type === "butir") return tanda;
    const lanjut = unit.type === tetangga?.type && nilaiOf(unit) === nilaiOf(tetangga) + 1;
    if (!lanjut || tanda === "-") tanda = gayaOf(unit);
    tetangga = unit;
    return tanda;
  });
}

const nilaiOf = ({ number }: Unit): number => Number(number) || letterValue(number ?? "");

function gayaOf(unit: Unit | undefined): Gaya | "ayat" {
  if (unit === undefined || unit.type === "butir") return "-";
  if (unit.type === "ayat") return "ayat";
  const nomor = unit.number ?? "";
  // `i.` is a letter or a roman number: the tree knows which
  if (unit.type === "angka" && !/\d/.test(nomor)) return "i.";
  return gayaLabel(unit.label?.value ?? "", nomor);
}

/** The marker style of a printed label: by its brackets, and whether its number is a digit or a letter. */
export function gayaLabel(label: string, nomor: string): Gaya {
  const angka = /^\d/.test(nomor);
  if (/^[({]/.test(label)) return angka ? "(1)" : "(a)";
  if (/\)$/.test(label)) return angka ? "1)" : "a)";
  return angka ? "1." : /^[A-Z]/.test(nomor) ? "A." : "a.";
}

/** Whether a printed number says that the unit was inserted: `5A`, `(1a)`, `IXA`, `Kesatu A`. */
const isSisipan = ({ type, number }: Unit): boolean =>
  /^(?:\d+[A-Za-z]+|\S+ [A-Z]|[a-z]{1,2}\d+)$/.test(number ?? "") ||
  (type === "bab" && /[A-Z]$/.test(number ?? "") && romanValue(number ?? "") === 0);
