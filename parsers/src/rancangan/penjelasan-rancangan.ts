/** The elucidation of a draft: lines behind the closing, from *PENJELASAN ATAS …* on. */
import { readPenjelasan } from "../grammar/penjelasan.ts";
import type { Penjelasan, Teks } from "../peraturan.ts";
import type { Block } from "../readers/block.ts";
import { makePenjelasan } from "../tree/penjelasan.ts";
import { irisRuas, type Penulis, type Ruas } from "./naskah.ts";

/** Takes the elucidation out of the lines of a closing; `sisa` is the closing itself. */
export function bacaPenjelasan(
  lines: readonly Teks[],
  naskah: Penulis,
): { readonly sisa: readonly Teks[]; readonly penjelasan: Penjelasan | null } {
  const at = lines.findIndex(({ value }, index) => value === "PENJELASAN" && /^ATAS\b/.test(lines[index + 1]?.value ?? ""));
  if (at < 0) return { sisa: lines, penjelasan: null };
  const own = lines.slice(at);
  // the reader sees the lines one below the other; where it put them together, its spans tell which line said what
  const mulai: number[] = [];
  let offset = 0;
  let line = 0;
  const blocks = own.map(({ value }, index): Block => {
    mulai.push(offset);
    const block = blockOf(value, offset, index + 1);
    offset = block.end + 1;
    return block;
  });
  const { umum, pasal, ...lain } = makePenjelasan(readPenjelasan(blocks));
  const penjelasan: Penjelasan = {
    ...lain,
    lines: lain.lines.map(pindah),
    umum: { ...umum, ...(umum.label === undefined ? {} : { label: pindah(umum.label) }), texts: umum.texts.map(pindah) },
    pasal: {
      ...(pasal.label === undefined ? {} : { label: pindah(pasal.label) }),
      entries: pasal.entries.map((entry) => ({ ...entry, label: pindah(entry.label), texts: entry.texts.map(pindah) })),
    },
  };
  return { sisa: lines.slice(0, at), penjelasan };

  function pindah({ value, spans }: Teks): Teks {
    const ruas = spans.flatMap(({ at: tempat, length, start }): Ruas[] => {
      if ((mulai[line] ?? 0) > start) line = 0;
      while ((mulai[line + 1] ?? Number.POSITIVE_INFINITY) <= start) line++;
      const from = start - (mulai[line] ?? 0);
      return (naskah.ruas.get(own[line] as Teks) ?? []).flatMap((satu): Ruas[] => {
        const ruas = irisRuas(satu, from, from + length);
        return ruas === null ? [] : [{ ...ruas, at: tempat + ruas.at - from }];
      });
    });
    return naskah.susunan(value, ruas);
  }
}

function blockOf(text: string, start: number, line: number): Block {
  const end = start + text.length;
  return {
    kind: "baris",
    text,
    spans: [{ at: 0, length: text.length, start, end }],
    start,
    end,
    line,
    lineStart: start,
    heading: 0,
    bullet: false,
    bold: false,
    blankBefore: true,
    escapes: [],
  };
}
