import { anakBernama, bacaXml, nilaiAnak, sakelar, type Unsur } from "./xml.ts";

/** What is said of letters; `undefined` where nothing is said. */
export interface SifatHuruf {
  readonly tebal: boolean | undefined;
  readonly kapital: boolean | undefined;
  readonly sembunyi: boolean | undefined;
}

/** What is said of a paragraph; `undefined` where nothing is said. */
export interface SifatParagraf {
  /** Outline level, 0 the highest, 9 body text (§17.3.1.20). */
  readonly kerangka: number | undefined;
  /** List of the paragraph; "0" takes it out of its list (§17.9.18). */
  readonly daftar: string | undefined;
  /** Level in the list, 0–8. */
  readonly tingkat: number | undefined;
  /** Space before and after, twentieths of a point. */
  readonly sebelum: number | undefined;
  readonly sesudah: number | undefined;
  /** No space between paragraphs of one style (§17.3.1.9). */
  readonly rapat: boolean | undefined;
}

export interface Gaya {
  readonly id: string;
  readonly huruf: SifatHuruf;
  readonly paragraf: SifatParagraf;
  /** Nearest first: the style itself, what it is based on, … */
  readonly rantai: readonly string[];
}

export interface DaftarGaya {
  /** The style of a paragraph that names this one, or names none. */
  paragraf(id: string | undefined): Gaya;
  huruf(id: string | undefined): SifatHuruf;
  /** `w:tblBorders` that a table gets from its style. */
  garisTabel(id: string | undefined): Unsur | undefined;
}

/** Most runs and paragraphs say nothing themselves. */
const KATA_KOSONG: SifatHuruf = { tebal: undefined, kapital: undefined, sembunyi: undefined };
const TANPA_SIFAT: SifatParagraf = {
  kerangka: undefined,
  daftar: undefined,
  tingkat: undefined,
  sebelum: undefined,
  sesudah: undefined,
  rapat: undefined,
};

/** `w:rPr`, or the same inside of a style or level. */
export function sifatHuruf(rPr: Unsur | undefined): SifatHuruf {
  if (rPr === undefined) return KATA_KOSONG;
  return { tebal: sakelar(rPr, "w:b"), kapital: sakelar(rPr, "w:caps"), sembunyi: sakelar(rPr, "w:vanish") };
}

/** `w:pPr`, direct or of a style. */
export function sifatParagraf(pPr: Unsur | undefined): SifatParagraf {
  if (pPr === undefined) return TANPA_SIFAT;
  const numPr = anakBernama(pPr, "w:numPr");
  const jarak = anakBernama(pPr, "w:spacing");
  return {
    kerangka: bilangan(nilaiAnak(pPr, "w:outlineLvl")),
    daftar: nilaiAnak(numPr, "w:numId"),
    tingkat: bilangan(nilaiAnak(numPr, "w:ilvl")),
    sebelum:
      sakelar(pPr, "w:pageBreakBefore") === true || menyala(jarak, "w:beforeAutospacing") ? JARAK_WEB : twip(jarak?.attr["w:before"]),
    sesudah: menyala(jarak, "w:afterAutospacing") ? JARAK_WEB : twip(jarak?.attr["w:after"]),
    rapat: sakelar(pPr, "w:contextualSpacing"),
  };
}

/** What `atas` says, else what `bawah` says. */
export function timpa<T extends object>(bawah: T, atas: T): T {
  if (atas === KATA_KOSONG || atas === TANPA_SIFAT) return bawah;
  const dikatakan = Object.entries(atas).filter(([, nilai]) => nilai !== undefined);
  return { ...bawah, ...Object.fromEntries(dikatakan) };
}

/** A whole number; `undefined` for anything else. */
export function bilangan(teks: string | undefined): number | undefined {
  return teks !== undefined && /^[+-]?\d{1,9}$/.test(teks) ? Number(teks) : undefined;
}

const menyala = (unsur: Unsur | undefined, nama: string): boolean => /^(?:1|true|on)$/.test(unsur?.attr[nama] ?? "");

/** Automatic space is that of a web page, 14 points. */
const JARAK_WEB = 280;
const PER_SATUAN: Readonly<Record<string, number>> = { pt: 20, in: 1440, cm: 567, mm: 56.7, pc: 240, pi: 240 };

/** Twentieths of a point; the strict edition writes units too: `6pt` (§22.9.2.14). */
function twip(teks: string | undefined): number | undefined {
  const bagian = /^(-?\d{1,6}(?:\.\d{1,6})?)(pt|in|cm|mm|pc|pi)?$/.exec(teks ?? "");
  return bagian === null ? undefined : Number(bagian[1]) * (PER_SATUAN[bagian[2] ?? ""] ?? 1);
}

interface GayaTertulis {
  readonly induk: string | undefined;
  readonly huruf: SifatHuruf;
  readonly paragraf: SifatParagraf;
  readonly garis: Unsur | undefined;
}

/** Word itself allows ten steps; a circle ends here too. */
const LANGKAH_TERBANYAK = 40;
/** Name of a heading style in every language of Word: its id differs, its name does not. */
const NAMA_JUDUL = /^heading (\d)$/i;

/** Reads `styles.xml` (§17.7); without it every style says nothing. Throws `Tolakan` where it is broken. */
export function bacaGaya(isi: Uint8Array | undefined): DaftarGaya {
  const tertulis = new Map<string, GayaTertulis>();
  let baku: string | undefined;
  let dasarHuruf = sifatHuruf(undefined);
  let dasarParagraf = sifatParagraf(undefined);
  if (isi !== undefined) {
    bacaXml(isi, "w:styles", "gaya", (unsur) => {
      if (unsur.nama === "w:docDefaults") {
        dasarHuruf = sifatHuruf(dalam(unsur, "w:rPrDefault", "w:rPr"));
        dasarParagraf = sifatParagraf(dalam(unsur, "w:pPrDefault", "w:pPr"));
      }
      if (unsur.nama !== "w:style") return;
      const id = unsur.attr["w:styleId"] ?? "";
      tertulis.set(id, gayaOf(unsur));
      if (unsur.attr["w:type"] === "paragraph" && /^(?:1|true|on)$/.test(unsur.attr["w:default"] ?? "")) baku = id;
    });
  }
  const jadi = new Map<string, Gaya>();
  const dipakai = new Map<string | undefined, Gaya>();

  function rangkai(id: string): Gaya {
    const ada = jadi.get(id);
    if (ada !== undefined) return ada;
    const rantai: string[] = [];
    for (let satu: string | undefined = id; satu !== undefined && rantai.length < LANGKAH_TERBANYAK; satu = tertulis.get(satu)?.induk) {
      if (rantai.includes(satu)) break;
      rantai.push(satu);
    }
    const asal = rantai.flatMap((satu) => tertulis.get(satu) ?? []).reverse();
    const gaya = {
      id,
      rantai,
      huruf: asal.reduce((bawah, { huruf }) => timpa(bawah, huruf), KATA_KOSONG),
      paragraf: asal.reduce((bawah, { paragraf }) => timpa(bawah, paragraf), dasarParagraf),
    };
    jadi.set(id, gaya);
    return gaya;
  }

  return {
    paragraf(id) {
      const ada = dipakai.get(id);
      if (ada !== undefined) return ada;
      const gaya = rangkai(id !== undefined && tertulis.has(id) ? id : (baku ?? ""));
      const hasil = { ...gaya, id: id ?? gaya.id, huruf: timpa(dasarHuruf, gaya.huruf) };
      dipakai.set(id, hasil);
      return hasil;
    },
    huruf: (id) => (id === undefined ? KATA_KOSONG : rangkai(id).huruf),
    garisTabel(id) {
      if (id === undefined) return undefined;
      return rangkai(id).rantai.flatMap((satu) => tertulis.get(satu)?.garis ?? [])[0];
    },
  };
}

function gayaOf(unsur: Unsur): GayaTertulis {
  const paragraf = sifatParagraf(anakBernama(unsur, "w:pPr"));
  const judul = NAMA_JUDUL.exec(nilaiAnak(unsur, "w:name") ?? "")?.[1];
  return {
    induk: nilaiAnak(unsur, "w:basedOn"),
    huruf: sifatHuruf(anakBernama(unsur, "w:rPr")),
    paragraf: { ...paragraf, kerangka: paragraf.kerangka ?? (judul === undefined ? undefined : Number(judul) - 1) },
    garis: dalam(unsur, "w:tblPr", "w:tblBorders"),
  };
}

function dalam(unsur: Unsur, luar: string, isi: string): Unsur | undefined {
  const anak = anakBernama(unsur, luar);
  return anak === undefined ? undefined : anakBernama(anak, isi);
}
