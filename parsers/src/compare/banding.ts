import { YAKIN } from "./align.ts";
import { catatanAsal, isSaksiTunggal, kalimatAsal } from "./asal-usul.ts";
import type { Bahan } from "./bahan.ts";
import { bandingPenuh } from "./banding-kolom.ts";
import { type Jodoh, locatorOf } from "./jodoh.ts";
import type { Koreksi } from "./koreksi.ts";
import type { AsalUsul } from "./matriks.ts";
import type { JenisPenyimpangan, Penyimpangan } from "./penyimpangan.ts";
import { penyimpanganOf } from "./simpangkan.ts";

/** A pair of a comparison in the form that `selaras banding --json` prints. */
export interface PasanganTersaji {
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** The seventeen types. */
  readonly relations: readonly JenisPenyimpangan[];
  /** Share of content words that agree, 0..1. */
  readonly similarity: number;
  /** Calibrated probability that the two belong together, 0..1. */
  readonly confidence: number;
  readonly by: "mesin" | "orang";
  readonly evidence: readonly string[];
  readonly deviations: readonly Penyimpangan[];
  /** Present where the wording of the acuan was put together from other sources. */
  readonly provenance?: string;
  /** Present where `b` alone carries that wording: its agreement proves nothing and is not to be counted. */
  readonly soleWitness?: true;
}

/** A comparison of two regulations. Locators; a lampiran's begin with `Lampiran`. */
export interface Banding {
  readonly a: string;
  readonly b: string;
  readonly pairs: readonly PasanganTersaji[];
  /** Pairs that are not sure enough to be stated; their provisions stand in `onlyA` and `onlyB` until a person confirms them. */
  readonly proposals: readonly PasanganTersaji[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** Compares `b` with `a`, which counts as the acuan. Deterministic; what people decided in `koreksi` wins over the machine. */
export function bandingkan(
  a: { readonly id: string; readonly bahan: Bahan; readonly asal?: readonly AsalUsul[] },
  b: { readonly id: string; readonly bahan: Bahan },
  koreksi: readonly Koreksi[] = [],
): Banding {
  const { jodoh, pasangan } = bandingPenuh(a.bahan, b.bahan, koreksi);
  const asal = new Map((a.asal ?? []).map((entry) => [entry.locator, entry]));
  const told = new Map(pasangan.map((one) => [one.jodoh, one]));
  const presented = jodoh.map((one): PasanganTersaji => {
    const from = locatorOf(a.bahan, one.tempatA, one.a);
    const known = told.get(one);
    const to = locatorOf(b.bahan, one.tempatB, one.b);
    const deviations = known?.penyimpangan ?? (one.tempatA === "lampiran" ? [dariLampiran(from, to, one.keyakinan)] : []);
    const note = catatanAsal(asal.get(from));
    const sole = one.tempatA === "batang-tubuh" && isSaksiTunggal(asal.get(from), b.id);
    return {
      a: [from],
      b: [to],
      relations: relationsOf(deviations),
      similarity: round(known?.kemiripan ?? one.nilai),
      confidence: round(one.keyakinan),
      by: one.oleh,
      evidence: one.bukti,
      deviations:
        note === null ? deviations : deviations.map((found) => (isTold(found) ? { ...found, kalimat: kalimatAsal(found.kalimat) } : found)),
      ...(note === null ? {} : { provenance: note }),
      ...(sole ? { soleWitness: true as const } : {}),
    };
  });
  const stated = jodoh.filter(({ keyakinan }) => keyakinan >= YAKIN);
  const [inA, inB] = [
    new Set(stated.filter(({ tempatA }) => tempatA === "batang-tubuh").map((one) => one.a)),
    new Set(stated.filter(({ tempatB }) => tempatB === "batang-tubuh").map((one) => one.b)),
  ];
  return {
    a: a.id,
    b: b.id,
    pairs: presented.filter((_, at) => stated.includes(jodoh[at] as Jodoh)),
    proposals: presented.filter((_, at) => !stated.includes(jodoh[at] as Jodoh)),
    onlyA: a.bahan.ketentuan.filter((_, at) => !inA.has(at)).map(({ locator }) => locator),
    onlyB: b.bahan.ketentuan.filter((_, at) => !inB.has(at)).map(({ locator }) => locator),
  };
}

const isTold = ({ jenis }: Penyimpangan): boolean => jenis !== "sesuai" && jenis !== "belum-disesuaikan";

const relationsOf = (deviations: readonly Penyimpangan[]): readonly JenisPenyimpangan[] => [
  ...new Set(deviations.map(({ jenis }) => jenis).filter((jenis) => jenis !== "belum-disesuaikan")),
];

/** What the acuan has in its lampiran only; the two are not compared word by word. */
export const dariLampiran = (from: string, to: string, keyakinan: number): Penyimpangan =>
  penyimpanganOf(
    { jenis: "dipindah-dari-lampiran", uraian: `dimuat dalam batang tubuh, sedangkan acuan memuatnya dalam ${from}` },
    to,
    keyakinan,
  );

const round = (value: number): number => Math.round(value * 1000) / 1000;
