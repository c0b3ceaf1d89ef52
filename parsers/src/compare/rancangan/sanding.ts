import type { Perbandingan } from "../banding-kolom.ts";
import type { Tempat } from "../jodoh.ts";
import type { Penyimpangan } from "../penyimpangan.ts";
import type { Lawan } from "../sanding-sel.ts";

/** A counterpart of a provision of the draft. */
export interface Sanding {
  /** Index into the provisions of the acuan. */
  readonly acuan: number;
  readonly lawan: Lawan;
  readonly penyimpangan: readonly Penyimpangan[];
  /** The counterparts with which the draft was compared as one text: itself alone, unless the draft splits the provision. */
  readonly bersama: readonly Lawan[];
}

/** The comparison turned round: what each provision of the draft answers, in the order of the acuan. */
export function sandingPer({ jawaban, pasangan }: Perbandingan): (tempat: Tempat, index: number) => readonly Sanding[] {
  const told = new Map(pasangan.map((one) => [one.jodoh, one.penyimpangan]));
  const bySide: Readonly<Record<Tempat, Map<number, Sanding[]>>> = { "batang-tubuh": new Map(), lampiran: new Map() };
  jawaban.forEach((one, acuan) => {
    for (const lawan of one?.lawan ?? []) {
      const { b, tempatB } = lawan.jodoh;
      const together = lawan.sandingan.b.isi !== lawan.sisi.isi;
      const bersama = together ? (one?.lawan ?? []).filter(({ sandingan }) => sandingan === lawan.sandingan) : [lawan];
      const known = bySide[tempatB].get(b);
      const made = { acuan, lawan, penyimpangan: told.get(lawan.jodoh) ?? [], bersama };
      if (known === undefined) bySide[tempatB].set(b, [made]);
      else known.push(made);
    }
  });
  return (tempat, index) => bySide[tempat].get(index) ?? [];
}
