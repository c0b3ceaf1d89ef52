import type { Acuan, Unit } from "../peraturan.ts";
import { acuanPerUnit } from "../rules/acuan-aturan.ts";
import { acuanUnder } from "../rules/susun-aturan.ts";
import type { Ketentuan } from "../tree/ketentuan.ts";
import type { Bahan } from "./bahan.ts";
import type { BarisBanding, CaraBaris } from "./banding-kolom.ts";
import { type Ingatan, ingatan } from "./ingatan.ts";
import type { Jodoh } from "./jodoh.ts";
import type { Peta } from "./sanding-sel.ts";
import { sasaranOf } from "./simpang/rujukan.ts";

/** The rows of the last comparisons of one acuan with regulations of one region. */
export type IngatanBaris = Ingatan<BarisBanding | null>;

export const ingatanBaris = (): IngatanBaris => ingatan<BarisBanding | null>();

/**
 * A way of making rows that remembers them. A row is made anew only where something changed that it is told from: the texts that answer it, their
 * places and items, what they refer to, what answers the references of the acuan. Everything of `Jawaban` and `simpangkan` that is no constant of
 * the two regulations has to stand in the key.
 */
export function ingatBaris(rows: IngatanBaris, lain: Bahan): CaraBaris {
  const acuan = acuanPerUnit(lain.peraturan);
  return (index, jodoh, peta, make) => {
    if (jodoh.length === 0) return make();
    const row = rows.ingat(kunciOf(index, jodoh, peta, acuan), make);
    return row === null ? null : denganJodoh(row, jodoh);
  };
}

/** A remembered row with the pairs of now: indices of the other regulation have moved. */
function denganJodoh({ jawaban, pasangan, sel }: BarisBanding, jodoh: readonly Jodoh[]): BarisBanding {
  const now = (at: number, then: Jodoh): Jodoh => jodoh[at] ?? then;
  return {
    jawaban: { ...jawaban, lawan: jawaban.lawan.map((one, at) => ({ ...one, jodoh: now(at, one.jodoh) })) },
    pasangan: pasangan.map((one, at) => ({ ...one, jodoh: now(at, one.jodoh) })),
    sel,
  };
}

function kunciOf(index: number, jodoh: readonly Jodoh[], peta: Peta, acuan: ReadonlyMap<string, readonly Acuan[]>): string {
  const { lain } = peta;
  const answers = jodoh.map((one) => {
    const { b, tempatB, nilai, keyakinan, oleh, bukti } = one;
    const ketentuan = (tempatB === "lampiran" ? lain.lampiran : lain.ketentuan)[b];
    const references = ketentuan?.unit == null || tempatB === "lampiran" ? [] : acuanUnder(ketentuan.unit, ketentuan.locator, acuan);
    const topik = tempatB === "lampiran" ? null : lain.topik[b];
    return [tempatB, nilai, keyakinan, oleh, bukti, bentukKetentuan(ketentuan), references, topik, peta.digabung(one)];
  });
  const targets = sasaranOf(peta.acuan.aturan(index)[0]?.references ?? []);
  return JSON.stringify([index, answers, targets.map((target) => [...peta.padanan(target)])]);
}

const bentukKetentuan = (ketentuan: Ketentuan | undefined): unknown =>
  ketentuan === undefined
    ? null
    : [
        ketentuan.locator,
        ketentuan.kelompok,
        ketentuan.definisi,
        ketentuan.teks,
        ketentuan.unit === null ? null : bentukUnit(ketentuan.unit),
      ];

const bentukUnit = ({ type, number, label, text, children, closing }: Unit): unknown => [
  type,
  number,
  label?.value,
  text?.value,
  children.map(bentukUnit),
  closing?.value,
];
