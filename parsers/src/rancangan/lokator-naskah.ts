/** Locators of a draft, and the units that bear them. */
import type { Dasar, IsiLampiran, Pembukaan, Peraturan, Prosa, Unit } from "../peraturan.ts";
import { ketentuanLampiran } from "../tree/ketentuan.ts";
import { anchorOf, locatorsOf, stepOf } from "../tree/locator.ts";
import type { Pengikat, SimpulBerlocator } from "./pengikat.ts";

export interface LokatorNaskah {
  readonly idPada: (locator: string) => string | null;
  readonly locatorDari: (id: string) => string | null;
}

/** Names every node of a draft as the parser does: the body, the lampiran with its paragraphs, the items of the preamble. */
export function lokatorNaskah(peraturan: Peraturan, { simpulDari, idDari }: Pengikat): LokatorNaskah {
  const locators = new Map<SimpulBerlocator, string>(locatorsOf(peraturan));
  for (const part of peraturan.children) if (part.type === "pembukaan") namaiPembukaan(part, locators);
  const alinea = namaiLampiran(peraturan, locators);
  const persis = new Map<string, string>();
  const longgar = new Map<string, string>();
  // the first paragraph under a heading bears the name of the heading, and is what is meant by it
  for (const [simpul, locator] of [...alinea.map((satu) => [satu, locators.get(satu) ?? ""] as const), ...locators]) {
    const id = idDari.get(simpul);
    if (id !== undefined) kenalkan(locator, id);
  }
  // what the parser calls an only consideration, and the first of several lampiran
  for (const [lain, locator] of [
    ["Menimbang huruf -", "Menimbang"],
    ["Lampiran", "Lampiran I"],
  ] as const) {
    const id = persis.get(locator);
    if (id !== undefined) kenalkan(lain, id);
  }
  return {
    idPada: (locator) => persis.get(locator) ?? longgar.get(anchorOf(locator)) ?? null,
    locatorDari(id) {
      const simpul = simpulDari.get(id);
      return simpul === undefined ? null : (locators.get(simpul) ?? null);
    },
  };

  function kenalkan(locator: string, id: string): void {
    if (!persis.has(locator)) persis.set(locator, id);
    const anchor = anchorOf(locator);
    if (!longgar.has(anchor)) longgar.set(anchor, id);
  }
}

function namaiPembukaan({ menimbang, mengingat, memperhatikan }: Pembukaan, locators: Map<SimpulBerlocator, string>): void {
  const namai = (items: readonly Dasar[], nama: string, jenis: string): void => {
    for (const item of items) locators.set(item, item.number === null ? nama : `${nama} ${jenis} ${item.number}`);
  };
  namai(menimbang, "Menimbang", "huruf");
  namai(mengingat, "Mengingat", "angka");
  namai(memperhatikan, "Memperhatikan", "angka");
}

/**
 * A paragraph that is a provision bears the name it has as one, a shorter one that of what it stands under. Gives the paragraphs that are
 * provisions.
 */
function namaiLampiran(peraturan: Peraturan, locators: Map<SimpulBerlocator, string>): readonly Prosa[] {
  const alinea = ketentuanLampiran(peraturan).filter(({ unit }) => unit === null);
  const bernama: Prosa[] = [];
  let next = 0;
  for (const part of peraturan.children) {
    if (part.type !== "lampiran") continue;
    const locator = part.number === null ? "Lampiran" : `Lampiran ${part.number}`;
    locators.set(part, locator);
    isi(part.children, locator);
  }
  return bernama;

  function isi(children: readonly IsiLampiran[], locator: string): void {
    for (const child of children) {
      if (child.type === "subjudul") {
        const own = `${locator} ${child.number ?? child.heading.value}`.trim();
        locators.set(child, own);
        isi(child.children, own);
      } else if (child.type === "prosa") {
        const ketentuan = alinea[next]?.teks === child.text.value ? alinea[next++] : undefined;
        locators.set(child, ketentuan?.locator ?? locator);
        if (ketentuan !== undefined) bernama.push(child);
      } else if (child.type !== "tabel" && child.type !== "gambar" && child.type !== "contoh") daftar(child, locator);
    }
  }

  function daftar(unit: Unit, above: string): void {
    const own = `${above} ${stepOf(unit)}`;
    locators.set(unit, own);
    for (const child of unit.children) daftar(child, own);
  }
}
