/** Lists of components that a Bab carries out Bagian by Bagian. */
import type { Unit } from "../../peraturan.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import type { UnitNaskah } from "../tempat-teks.ts";
import { kataIsi, kesamaan } from "./kata-isi.ts";

export interface Unsur {
  readonly rincian: Unit;
  readonly kata: readonly string[];
  /** The Bagian that bears its name. */
  readonly bagian: UnitNaskah | null;
}

export interface RincianUnsur {
  readonly bab: UnitNaskah;
  /** The unit with the list: a Pasal or an ayat. */
  readonly sumber: UnitNaskah;
  readonly unsur: readonly Unsur[];
  /** The Bagian of the Bab, in order. */
  readonly bagian: readonly UnitNaskah[];
}

/** An item and a heading mean the same from here on. */
const CUKUP = 0.7;

/** Leads of a list of components. */
const MEMERINCI = /\b(?:terdiri\s+(?:atas|dari)|meliputi|mencakup|memuat)\s*:?\s*$/i;

/** For each Bab with Bagian the list that they carry out: most of its items are their titles. */
export function rincianUnsur({ unit }: NaskahPeriksa): readonly RincianUnsur[] {
  return unit
    .filter(({ unit: { type }, induk }) => type === "bab" && induk === null)
    .flatMap((bab) => {
      const milik = unit.filter((satu) => satu.unit.type === "bagian" && satu.induk === bab);
      if (milik.length < 2) return [];
      const sumber = calonSumber(unit, bab);
      const cocok = sumber
        .map((satu) => ({ bab, sumber: satu, bagian: milik, unsur: jodohkan(satu.unit.children, milik) }))
        .filter(({ unsur }) => unsur.filter(({ bagian }) => bagian !== null).length * 2 > unsur.length)
        .sort((a, b) => b.unsur.filter(({ bagian }) => bagian !== null).length - a.unsur.filter(({ bagian }) => bagian !== null).length);
      return cocok.slice(0, 1);
    });
}

/** Units with three items or more, in the Bab itself or before it. */
function calonSumber(unit: readonly UnitNaskah[], bab: UnitNaskah): readonly UnitNaskah[] {
  const akhir = unit.find((satu) => satu.urut > bab.urut && satu.unit.type === "bab")?.urut ?? Number.POSITIVE_INFINITY;
  return unit.filter(
    ({ unit: { type, text, children }, urut }) =>
      urut < akhir &&
      (type === "ayat" || type === "pasal") &&
      children.length >= 3 &&
      children.every((anak) => anak.type === "huruf") &&
      MEMERINCI.test(text?.value ?? ""),
  );
}

/** `Kedudukan dan Penugasan` is the Bagian of both. */
const bersama = (kata: readonly string[], bagian: readonly UnitNaskah[]): UnitNaskah | null =>
  bagian.find(({ unit: { heading } }) => {
    const potongan = (heading?.value ?? "").split(/,\s|\s(?:dan|serta)\s/i);
    return potongan.length > 1 && potongan.some((satu) => berawalan(kata, kataIsi(satu)));
  }) ?? null;

/** `pelaksanaan tugas oleh pegawai` and `Pelaksanaan Tugas`: one says more of the same. */
const berawalan = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && a.slice(0, b.length).join(" ") === b.slice(0, a.length).join(" ");

/** Each item with one Bagian, the likest first. */
function jodohkan(rincian: readonly Unit[], bagian: readonly UnitNaskah[]): readonly Unsur[] {
  const unsur = rincian.map((satu) => ({ rincian: satu, kata: kataIsi(satu.text?.value ?? "") }));
  const judul = bagian.map(({ unit: { heading } }) => kataIsi(heading?.value ?? ""));
  const pasangan = unsur
    .flatMap(({ kata }, a) => judul.map((lain, b) => ({ a, b, nilai: berawalan(kata, lain) ? 1 : kesamaan(kata, lain) })))
    .filter(({ nilai }) => nilai >= CUKUP)
    .sort((x, y) => y.nilai - x.nilai || x.a - y.a || x.b - y.b);
  const punya = new Map<number, number>();
  const terpakai = new Set<number>();
  for (const { a, b } of pasangan) {
    if (punya.has(a) || terpakai.has(b)) continue;
    punya.set(a, b);
    terpakai.add(b);
  }
  return unsur.map((satu, a) => ({ ...satu, bagian: bagian[punya.get(a) ?? -1] ?? bersama(satu.kata, bagian) }));
}
