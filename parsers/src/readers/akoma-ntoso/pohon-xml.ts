import { SaxesParser } from "saxes";
import type { GalatBerkas } from "../naskah-berkas.ts";
import { GALAT_AKN } from "./galat-akn.ts";

/** An element. Names are local: the reader asks for the namespace where it matters. */
export interface UnsurXml {
  readonly ruang: string;
  readonly nama: string;
  /** By local name; those of other namespaces with it in front, `{https://…}nomor`. */
  readonly atribut: Readonly<Record<string, string>>;
  readonly anak: readonly (UnsurXml | string)[];
}

/** The longest regulation at hand (130 KB) has 10,000. */
const UNSUR_TERBANYAK = 400_000;
/** Our deepest file has 20 levels. */
const TERDALAM = 100;
/** Ours have at most 6. */
const ATRIBUT_TERBANYAK = 100;
/** UTF-16 code units. */
const TERPANJANG = 20 * 1024 * 1024;
/** Between pieces the reader looks whether to go on. Small, because the library needs more time for each level below the others. */
const SEPOTONG = 1 << 12;

/** The root of an XML text. Entities of a DTD are never read: a text with a DOCTYPE is refused. Linear; never throws. */
export function pohonXml(sumber: string): UnsurXml | GalatBerkas {
  if (sumber.length > TERPANJANG) return GALAT_AKN.besar;
  const parser = new SaxesParser({ xmlns: true });
  const terbuka: { readonly unsur: UnsurXml; readonly anak: (UnsurXml | string)[] }[] = [];
  let akar: UnsurXml | null = null;
  let galat: GalatBerkas | null = null;
  let banyak = 0;
  const gagal = (sebab: GalatBerkas): void => {
    galat ??= sebab;
  };

  parser.on("error", () => gagal(GALAT_AKN.rusak));
  parser.on("doctype", () => gagal(GALAT_AKN.dtd));
  let atributDi = 0;
  parser.on("opentagstart", () => {
    atributDi = 0;
  });
  parser.on("attribute", () => {
    if (++atributDi > ATRIBUT_TERBANYAK) gagal(GALAT_AKN.rusak);
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    if (galat !== null) return;
    if (++banyak > UNSUR_TERBANYAK) return gagal(GALAT_AKN.banyak);
    if (terbuka.length >= TERDALAM) return gagal(GALAT_AKN.dalam);
    const anak: (UnsurXml | string)[] = [];
    const atribut = Object.fromEntries(
      Object.values(attributes).map((satu) => [satu.uri === "" ? satu.local : `{${satu.uri}}${satu.local}`, satu.value]),
    );
    const unsur: UnsurXml = { ruang: uri, nama: local, atribut, anak };
    terbuka.at(-1)?.anak.push(unsur);
    akar ??= unsur;
    terbuka.push({ unsur, anak });
  });
  parser.on("closetag", () => void terbuka.pop());
  const teks = (isi: string): void => void terbuka.at(-1)?.anak.push(isi);
  parser.on("text", teks);
  parser.on("cdata", teks);

  try {
    for (let at = 0; at < sumber.length && galat === null; at += SEPOTONG) parser.write(sumber.slice(at, at + SEPOTONG));
    if (galat === null) parser.close();
  } catch {
    // an error handler is set, so this is a fault of the library on a text that nobody foresaw
    gagal(GALAT_AKN.rusak);
  }
  return galat ?? akar ?? GALAT_AKN.rusak;
}

/** Whether the text could not be read. */
export const isGalat = (value: object): value is GalatBerkas => "sebab" in value;

/** The elements directly inside, of one name or of all. */
export const unsurDi = (unsur: UnsurXml, nama?: string): readonly UnsurXml[] =>
  unsur.anak.filter((satu): satu is UnsurXml => typeof satu !== "string" && (nama === undefined || satu.nama === nama));

/** The first element of this name directly inside. */
export const satuDi = (unsur: UnsurXml | undefined, nama: string): UnsurXml | undefined =>
  unsur?.anak.find((satu): satu is UnsurXml => typeof satu !== "string" && satu.nama === nama);

/** All words inside, whatever elements they stand in. */
export const teksDi = (unsur: UnsurXml): string => unsur.anak.map((satu) => (typeof satu === "string" ? satu : teksDi(satu))).join("");
