import type { Block } from "../block.ts";
import { blockOf } from "../source-lines.ts";
import type { BarisTertulis } from "./penulis.ts";

/** The blocks of the lines that were written; white space alone lies outside of them. */
export function blokBaris(sumber: string, baris: readonly BarisTertulis[]): readonly Block[] {
  return baris.flatMap((satu) => {
    const { petunjuk, dari, sampai } = satu;
    const { kepala: heading, jarakSebelum: blankBefore } = petunjuk;
    // no sign is taken for a bullet in text that says it is text
    const kind = satu.tabel || petunjuk.lepas || satu.lepas.includes(dari) ? "tabel" : "baris";
    const blok = blockOf(sumber, dari, sampai, satu.baris, dari, [], { kind, heading, bold: satu.tebal, blankBefore });
    if (blok === null) return [];
    const awal = blok.spans.find(({ length }) => length > 0)?.start ?? blok.start;
    const escapes = [...new Set([...(petunjuk.lepas ? [0] : []), ...satu.lepas.map((at) => at - awal)])].filter((at) => at >= 0);
    return [
      {
        ...blok,
        kind: satu.tabel ? "tabel" : "baris",
        bullet: blok.bullet || petunjuk.butir,
        escapes: escapes.sort((a, b) => a - b),
        ...(petunjuk.rincian === true ? { item: true as const } : {}),
        ...((petunjuk.subjudul ?? 0) > 0 ? { level: petunjuk.subjudul ?? 1 } : {}),
      },
    ];
  });
}
