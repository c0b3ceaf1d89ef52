/** What follows a unit when Enter is pressed behind its words, and what an empty one becomes. The one table of it; pure. */
import type { AtributSatuan, JenisSatuan } from "@selaras/parsers";

/** Kind, depth and marker: what a key gives a unit. */
export type Bentuk = Pick<AtributSatuan, "jenis" | "tingkat" | "gaya" | "letak">;

export interface KeadaanSatuan {
  readonly bentuk: Bentuk;
  /** Its words, without spaces around them. */
  readonly isi: string;
  /** Jenis of the units that hold it, from the nearest. */
  readonly leluhur: readonly JenisSatuan[];
  /** Of the units right before and behind it. */
  readonly sebelum: JenisSatuan | null;
  readonly sesudah: JenisSatuan | null;
  /** In a table, where there is no Pasal to go on with. */
  readonly dalamSel: boolean;
}

const jadi = (jenis: JenisSatuan, tingkat = 0): Bentuk => ({ jenis, tingkat, gaya: null, letak: null });

/** What opens the definitions of a regulation. Source: butir 99–100 Lampiran II UU 12/2011. */
export const membukaDefinisi = (isi: string): boolean => /\byang dimaksud dengan\s*:$/i.test(isi.trim());

/** A colon announces a list: one step deeper than what announces it. */
function membukaRincian({ bentuk, isi }: KeadaanSatuan): Bentuk | null {
  if (!isi.endsWith(":") || !["ayat", "teks", "rincian", "definisi"].includes(bentuk.jenis)) return null;
  if (membukaDefinisi(isi) && (bentuk.jenis === "ayat" || bentuk.jenis === "teks")) return jadi("definisi");
  return jadi("rincian", bentuk.jenis === "rincian" || bentuk.jenis === "teks" ? bentuk.tingkat + 1 : 1);
}

const diLampiran = ({ leluhur }: KeadaanSatuan): boolean => leluhur.includes("lampiran") || leluhur.includes("subjudul");

/** What stands at the level above a list: the next ayat, or the next Pasal where there are none. */
const diAtasRincian = (keadaan: KeadaanSatuan): Bentuk =>
  keadaan.leluhur.includes("ayat") ? jadi("ayat") : diLampiran(keadaan) ? jadi("teks") : jadi("pasal");

const BERIKUT: Readonly<Partial<Record<JenisSatuan, (keadaan: KeadaanSatuan) => Bentuk>>> = {
  rahmat: () => jadi("jabatan"),
  jabatan: () => jadi("menimbang"),
  memutuskan: () => jadi("menetapkan"),
  menetapkan: () => jadi("bab"),
  bab: () => jadi("pasal"),
  bagian: () => jadi("pasal"),
  paragraf: () => jadi("pasal"),
  pasal: ({ sesudah }) => jadi(sesudah === "ayat" ? "ayat" : "teks"),
  teks: (keadaan) => (keadaan.sebelum === "pasal" ? jadi("ayat") : keadaan.leluhur.includes("ayat") ? jadi("ayat") : keadaan.bentuk),
  lampiran: () => jadi("kepalaLampiran"),
  subjudul: () => jadi("teks"),
  keterangan: () => jadi("teks"),
};

/** The unit that Enter begins behind one with words, or behind a heading that has none. */
export const bentukBerikut = (keadaan: KeadaanSatuan): Bentuk =>
  membukaRincian(keadaan) ?? BERIKUT[keadaan.bentuk.jenis]?.(keadaan) ?? keadaan.bentuk;

/**
 * Whether the words of a Pasal become its ayat (1) when another ayat follows: an only ayat has no number (butir 82 Lampiran II UU 12/2011), two have.
 */
export const menjadiAyat = (keadaan: KeadaanSatuan): boolean =>
  keadaan.bentuk.jenis === "teks" && keadaan.sebelum === "pasal" && membukaRincian(keadaan) === null;

const KOSONG: Readonly<Partial<Record<JenisSatuan, (keadaan: KeadaanSatuan) => Bentuk>>> = {
  menimbang: () => jadi("mengingat"),
  mengingat: () => jadi("memutuskan"),
  memperhatikan: () => jadi("memutuskan"),
  ayat: () => jadi("pasal"),
  definisi: () => jadi("pasal"),
  rincian: (keadaan) => (keadaan.bentuk.tingkat > 1 ? jadi("rincian", keadaan.bentuk.tingkat - 1) : diAtasRincian(keadaan)),
  teks: (keadaan) =>
    keadaan.bentuk.tingkat > 0 ? jadi("teks", keadaan.bentuk.tingkat - 1) : diLampiran(keadaan) ? keadaan.bentuk : diAtasRincian(keadaan),
  kepalaLampiran: () => ({ ...jadi("subjudul", 1), gaya: "BAB" }),
};

/** What an empty unit becomes at Enter, one step out as in the lists of a word processor; `null` where Enter goes on below it. */
export function bentukKosong(keadaan: KeadaanSatuan): Bentuk | null {
  if (keadaan.dalamSel && keadaan.bentuk.tingkat === 0) return null;
  const baru = KOSONG[keadaan.bentuk.jenis]?.(keadaan) ?? null;
  return baru === keadaan.bentuk ? null : baru;
}
