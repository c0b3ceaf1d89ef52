/** Where provisions of the annexes of the working text go in an official text that does not have them. */
import type { IsiLampiran, Lampiran, Peraturan, Subjudul, Unit } from "../../peraturan.ts";
import { stepOf } from "../../tree/locator.ts";
import type { KetentuanAcuan } from "./ketentuan-acuan.ts";
import { push, type Simpul, type Tukar } from "./tukar.ts";

/** What holds provisions in an annex. */
type Wadah = Lampiran | Subjudul | Unit;

interface PohonLampiran {
  readonly induk: ReadonlyMap<unknown, Wadah>;
  readonly locator: ReadonlyMap<Wadah, string>;
  /** The first that bears a locator. */
  readonly menurutLocator: ReadonlyMap<string, Wadah>;
  /** For a node the counterpart of the last heading or item before it, beside it, that has one. */
  readonly kakak: ReadonlyMap<unknown, Wadah>;
}

interface PeletakLampiran {
  /** Puts a provision of the working text under the heading of the same locator, behind its predecessor there; headings that are missing come along. */
  letakkan(simpul: Simpul, sebelum: KetentuanAcuan | undefined): void;
  /** The annexes that the official text has not, with what is kept of them. */
  bawaan(): readonly Lampiran[];
}

/** Annexes and headings are the same where their locators are, word by word: `Lampiran II` is not in `Lampiran I`. */
export function peletakLampiran(resmi: Peraturan, lama: Peraturan, tukar: Tukar): PeletakLampiran {
  const pohonResmi = pohonLampiran(resmi, new Map());
  const pohonLama = pohonLampiran(lama, pohonResmi.menurutLocator);
  /** What is kept under a heading or in an annex that only the working text has. */
  const baru = new Map<Wadah, IsiLampiran[]>();
  return { letakkan, bawaan: () => [...baru].flatMap(([wadah, children]) => (wadah.type === "lampiran" ? [{ ...wadah, children }] : [])) };

  function letakkan(simpul: Simpul, sebelum: KetentuanAcuan | undefined): void {
    let isi: IsiLampiran = simpul;
    let diLama: unknown = simpul;
    for (let wadah = pohonLama.induk.get(simpul); wadah !== undefined; wadah = pohonLama.induk.get(wadah)) {
      const rumah = pohonResmi.menurutLocator.get(pohonLama.locator.get(wadah) ?? "");
      const ada = baru.get(wadah);
      if (rumah !== undefined) diRumah(rumah, isi, sebelum?.simpul ?? undefined, pohonLama.kakak.get(diLama));
      else ada?.push(isi);
      if (rumah !== undefined || ada !== undefined) return;
      const children: IsiLampiran[] = [isi];
      baru.set(wadah, children);
      diLama = wadah;
      if (wadah.type !== "lampiran") isi = { ...wadah, children } as Subjudul | Unit;
    }
  }

  function diRumah(rumah: Wadah, isi: IsiLampiran, sebelum: unknown, kakakWadah: Wadah | undefined): void {
    let kakak = sebelum;
    while (kakak !== undefined && pohonResmi.induk.get(kakak) !== rumah) kakak = pohonResmi.induk.get(kakak);
    // a heading without predecessor follows the heading before it; a paragraph there would become one of that heading
    if (kakak === undefined && isi.type !== "prosa" && kakakWadah !== undefined && pohonResmi.induk.get(kakakWadah) === rumah)
      kakak = kakakWadah;
    if (kakak === undefined) push(tukar.awal, rumah, isi);
    else push(tukar.sesudah, kakak, isi);
  }
}

function pohonLampiran({ children }: Peraturan, padanan: ReadonlyMap<string, Wadah>): PohonLampiran {
  const induk = new Map<unknown, Wadah>();
  const locator = new Map<Wadah, string>();
  const menurutLocator = new Map<string, Wadah>();
  const kakak = new Map<unknown, Wadah>();
  for (const part of children) if (part.type === "lampiran") walk(part, `Lampiran ${part.number ?? ""}`.trim());
  return { induk, locator, menurutLocator, kakak };

  function walk(wadah: Wadah, own: string): void {
    locator.set(wadah, own);
    if (!menurutLocator.has(own)) menurutLocator.set(own, wadah);
    let terakhir: Wadah | undefined;
    for (const child of wadah.children) {
      induk.set(child, wadah);
      if (terakhir !== undefined) kakak.set(child, terakhir);
      if (!("children" in child)) continue;
      const langkah = child.type === "subjudul" ? (child.number ?? child.heading.value) : stepOf(child);
      const locatorChild = `${own} ${langkah}`.trim();
      terakhir = padanan.get(locatorChild) ?? terakhir;
      walk(child, locatorChild);
    }
  }
}
