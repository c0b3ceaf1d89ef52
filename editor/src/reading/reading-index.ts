/** Everything the pages look up in a regulation while drawing it: computed once, then only read. Pure. */
import {
  type Acuan,
  type AsalUsul,
  anchorOf,
  type IsiLampiran,
  type Lampiran,
  locatorsOf,
  type Prosa,
  type Subjudul,
  type Tabel,
  termFinder,
  type Unit,
} from "@selaras/parsers";
import type { Naskah } from "../api.ts";

/** A line of the outline. */
export interface ButirKerangka {
  /** Anchor of its place in the text. */
  readonly id: string;
  /** `BAB II`, `Pasal 7`; empty for a heading without number. */
  readonly label: string;
  /** `Mekanisme Kerja`; empty for a Pasal. */
  readonly judul: string;
  readonly anak: readonly ButirKerangka[];
}

export type Simpul = Unit | Subjudul | Lampiran;

export interface IndeksBaca {
  readonly naskah: Naskah;
  readonly kerangka: readonly ButirKerangka[];
  readonly locatorOf: (simpul: Simpul) => string;
  /** The `id` of a node on the page; unique also where the regulation prints a number twice. */
  readonly anchorFor: (simpul: Simpul) => string;
  readonly acuanIn: (locator: string, field: Acuan["field"]) => readonly Acuan[];
  /** Where defined terms stand in a text. */
  readonly istilahIn: ReturnType<typeof termFinder>;
  readonly asalOf: (locator: string) => AsalUsul | undefined;
}

const UNIT_TYPES: ReadonlySet<string> = new Set<Unit["type"]>(["bab", "bagian", "paragraf", "pasal", "ayat", "huruf", "angka", "butir"]);
const OUTLINE_TYPES: ReadonlySet<string> = new Set<Unit["type"]>(["bab", "bagian", "paragraf", "pasal"]);
const NO_ACUAN: readonly Acuan[] = [];

/** Whether a node is a numbered unit, and not prose, a table, a figure or a sample. */
export const isUnit = (simpul: IsiLampiran | Prosa | Tabel): simpul is Unit => UNIT_TYPES.has(simpul.type);

/** Name of a lampiran as references name it. */
export const locatorLampiran = (lampiran: Lampiran): string => (lampiran.number ? `Lampiran ${lampiran.number}` : "Lampiran");

interface Tempat {
  readonly locators: ReadonlyMap<Simpul, string>;
  readonly anchors: ReadonlyMap<Simpul, string>;
}

function placesOf(naskah: Naskah): Tempat {
  const units = locatorsOf(naskah.peraturan);
  const locators = new Map<Simpul, string>();
  const anchors = new Map<Simpul, string>();
  const used = new Set<string>();

  const place = (simpul: Simpul, locator: string) => {
    const base = anchorOf(locator) || "bagian-tanpa-nama";
    let anchor = base;
    // A number printed twice: the first keeps the name, because references mean the first.
    for (let copy = 2; used.has(anchor); copy += 1) anchor = `${base}-${copy}`;
    used.add(anchor);
    locators.set(simpul, locator);
    anchors.set(simpul, anchor);
  };
  const walk = (isi: readonly (IsiLampiran | Prosa | Tabel)[], above: string) => {
    for (const simpul of isi) {
      if (simpul.type === "subjudul") {
        const locator = `${above} ${simpul.label?.value ?? simpul.number ?? simpul.heading.value}`;
        place(simpul, locator);
        walk(simpul.children, locator);
      } else if (isUnit(simpul)) {
        const locator = units.get(simpul) ?? `${above} ${simpul.type} ${simpul.number ?? simpul.ordinal ?? ""}`.trim();
        place(simpul, locator);
        walk(simpul.children, locator);
      }
    }
  };
  // The body first: its anchors are the ones that links from elsewhere rely on.
  for (const bagian of naskah.peraturan.children) if (bagian.type === "batangTubuh") walk(bagian.children, "");
  for (const bagian of naskah.peraturan.children)
    if (bagian.type === "lampiran") {
      place(bagian, locatorLampiran(bagian));
      walk(bagian.children, locatorLampiran(bagian));
    }
  return { locators, anchors };
}

function outlineOf(isi: readonly (IsiLampiran | Prosa | Tabel)[], anchors: Tempat["anchors"]): readonly ButirKerangka[] {
  return isi.flatMap((simpul): readonly ButirKerangka[] => {
    const id = simpul.type === "subjudul" || isUnit(simpul) ? anchors.get(simpul) : undefined;
    if (id === undefined) return [];
    if (simpul.type === "subjudul")
      return [
        { id, label: simpul.label?.value ?? simpul.number ?? "", judul: simpul.heading.value, anak: outlineOf(simpul.children, anchors) },
      ];
    if (!isUnit(simpul) || !OUTLINE_TYPES.has(simpul.type)) return [];
    const anak = simpul.type === "pasal" ? [] : outlineOf(simpul.children, anchors);
    return [{ id, label: simpul.label?.value ?? simpul.number ?? "", judul: simpul.heading?.value ?? "", anak }];
  });
}

function kerangkaOf(naskah: Naskah, anchors: Tempat["anchors"]): readonly ButirKerangka[] {
  return naskah.peraturan.children.flatMap((bagian): readonly ButirKerangka[] => {
    switch (bagian.type) {
      case "pembukaan":
        return [{ id: "pembukaan", label: "Pembukaan", judul: "", anak: [] }];
      case "batangTubuh":
        return outlineOf(bagian.children, anchors);
      case "penutup":
        return [{ id: "penutup", label: "Penutup", judul: "", anak: [] }];
      case "penjelasan":
        return [{ id: "penjelasan", label: "Penjelasan", judul: "", anak: [] }];
      case "lampiran":
        return [
          {
            id: anchors.get(bagian) ?? "",
            label: locatorLampiran(bagian),
            judul: bagian.title ?? "",
            anak: outlineOf(bagian.children, anchors),
          },
        ];
      default:
        return [];
    }
  });
}

/** Builds the index of one regulation. */
export function indexNaskah(naskah: Naskah): IndeksBaca {
  const { locators, anchors } = placesOf(naskah);
  const acuan = new Map<string, Acuan[]>();
  for (const satu of naskah.peraturan.acuan) {
    const key = `${satu.field} ${satu.at}`;
    acuan.set(key, [...(acuan.get(key) ?? []), satu]);
  }
  const asal = new Map(naskah.asal.map((satu) => [satu.locator, satu]));
  return {
    naskah,
    kerangka: kerangkaOf(naskah, anchors),
    locatorOf: (simpul) => locators.get(simpul) ?? "",
    anchorFor: (simpul) => anchors.get(simpul) ?? "",
    istilahIn: termFinder(naskah.peraturan.definisi),
    acuanIn: (locator, field) => acuan.get(`${field} ${locator}`) ?? NO_ACUAN,
    asalOf: (locator) => asal.get(locator),
  };
}
