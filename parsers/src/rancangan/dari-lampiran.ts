/** A lampiran as units of the shared editor. */
import { letterValue, romanValue } from "../istilah.ts";
import type { IsiLampiran, Lampiran, Subjudul, Teks, Unit } from "../peraturan.ts";
import { stepOf } from "../tree/locator.ts";
import { gayaLabel, tambahUnit } from "./dari-unit.ts";
import type { AtributSatuan } from "./dokumen.ts";
import type { Penampung } from "./penampung.ts";

/** The name that is computed; what stands behind it on the same line is the first line of the head. */
const NAMA = /^(SALINAN\s+)?LAMP[Il1]RAN(?:\s+(?:[IVXLC]+|\d+)(?![A-Za-z]))?\s*[:.,]?\s*/i;

/** Adds the head, the headings with what stands under them, and the signature. */
export function tambahLampiran(wadah: Penampung, lampiran: Lampiran): void {
  const locator = lampiran.number === null ? "Lampiran" : `Lampiran ${lampiran.number}`;
  const first = lampiran.children[0];
  const isHead = (line: Teks): boolean => first === undefined || offsetOf(line) < offsetOf(first);
  wadah.tambah("lampiran", "", { locator, nomor: lampiran.number, label: lampiran.lines[0] });
  for (const [at, line] of lampiran.lines.filter(isHead).entries()) {
    const rest = at === 0 ? line.value.replace(NAMA, "$1").trim() : line.value;
    if (rest !== "") wadah.tambah("kepalaLampiran", rest, { daun: line });
  }
  tambahIsi(wadah, lampiran.children, locator);
  for (const line of lampiran.lines.filter((line) => !isHead(line))) wadah.tambah("penutup", line, { letak: "kanan" });
}

function tambahIsi(wadah: Penampung, children: readonly IsiLampiran[], locator: string): void {
  let sebelum: Nomor | null = null;
  for (const child of children) {
    switch (child.type) {
      case "subjudul": {
        const nomor: Nomor | null = nomorOf(child, sebelum);
        sebelum = nomor ?? sebelum;
        const own = `${locator} ${child.number ?? child.heading.value}`.trim();
        const sifat = { tingkat: child.level, gaya: nomor?.gaya ?? null, locator: own };
        wadah.tambah("subjudul", child.heading, { ...sifat, nomor: child.number, label: child.label });
        tambahIsi(wadah, child.children, own);
        break;
      }
      case "prosa":
        wadah.tambah("teks", child.text, { locator });
        break;
      case "gambar":
        wadah.tambah("keterangan", child.text);
        break;
      case "tabel":
        wadah.tambahTabel(child.rows);
        break;
      case "contoh":
        wadah.tambahContoh(child.lines);
        break;
      default:
        tambahDaftar(wadah, child, locator);
    }
  }
}

function tambahDaftar(wadah: Penampung, unit: Unit, locator: string): void {
  const locators = new Map<Unit, string>();
  const name = (below: Unit, above: string): void => {
    const own = `${above} ${stepOf(below)}`;
    locators.set(below, own);
    for (const child of below.children) name(child, own);
  };
  name(unit, locator);
  tambahUnit(wadah, [unit], 1, { locatorOf: (below) => locators.get(below), mendefinisikan: () => false });
}

interface Nomor {
  readonly gaya: NonNullable<AtributSatuan["gaya"]>;
  readonly nilai: number;
}

/** How a heading is numbered; `I.` and `i.` go on from `H.`, `h.` or begin roman numbers, as the heading before says. */
function nomorOf({ number }: Subjudul, sebelum: Nomor | null): Nomor | null {
  if (number === null) return null;
  const label = number.replace(/\s+(?=\.)/g, "");
  const inti = label.replace(/^BAB\s+/, "").replace(/^[({]\s?|\s?[.)}]+$/g, "");
  const nilaiRomawi = romanValue(inti);
  if (/^BAB\b/.test(label)) return { gaya: "BAB", nilai: nilaiRomawi };
  if (/^\d+(?:\.\d+)+/.test(label)) return { gaya: "1.1", nilai: Number(inti.split(".").at(-1)) };
  const besar = inti === inti.toUpperCase();
  const huruf = letterValue(inti);
  if (nilaiRomawi > 0 && label === `${inti}.`) {
    const lanjut = huruf > 0 && sebelum?.gaya === (besar ? "A." : "a.") && sebelum.nilai + 1 === huruf;
    // `c.`, `D.` are letters unless roman numbers lead there
    const romawi = sebelum?.gaya === (besar ? "I." : "i.") ? sebelum.nilai + 1 === nilaiRomawi : nilaiRomawi === 1 || huruf === 0;
    if (romawi && !lanjut) return { gaya: besar ? "I." : "i.", nilai: nilaiRomawi };
  }
  return { gaya: gayaLabel(label, inti), nilai: huruf || Number(inti) || nilaiRomawi };
}

const offsetOf = (node: { readonly position: Teks["position"] }): number => node.position.start.offset ?? 0;
