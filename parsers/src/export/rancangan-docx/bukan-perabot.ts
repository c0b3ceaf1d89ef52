/** Lines of a draft that would pass for page numbers, stamps and the like when the file is read again. */
import { findFurniture } from "../../grammar/page-furniture.ts";
import type { Satuan, TabelDokumen } from "../../rancangan/dokumen.ts";
import type { Block } from "../../readers/block.ts";
import type { BagianDocx } from "./isi-docx.ts";
import { teksCetak } from "./larik.ts";

interface BarisCetak {
  readonly kind: Block["kind"];
  readonly text: string;
  /** With whose words the line begins; `null` behind a label, which nobody takes for furniture. */
  readonly satuan: Satuan | null;
}

/** The units with whose words such a line begins, and where the first letter of it is. Linear. */
export function bukanPerabot(bagian: readonly BagianDocx[]): readonly { readonly id: string; readonly at: number }[] {
  const baris = bagian.flatMap(({ isi }) =>
    isi.flatMap((satu): readonly BarisCetak[] => {
      if (satu.macam === "gambar") return [];
      if (satu.macam === "tabel") return barisTabel(satu.node);
      const isiBaris = satu.berisi ? teksCetak(satu.satuan).trim() : "";
      return [{ kind: "baris", text: `${satu.awalan}${isiBaris}`.trim(), satuan: satu.awalan.trim() === "" ? satu.satuan : null }];
    }),
  );
  const perabot = findFurniture(baris.map(blokOf), -1, baris.length);
  return baris.flatMap(({ satuan, text }, at) => {
    if (satuan === null || text === "" || perabot[at] !== true) return [];
    const awal = teksCetak(satuan).search(/\S/);
    return awal < 0 ? [] : [{ id: satuan.attrs.id, at: awal }];
  });
}

function barisTabel({ content }: TabelDokumen): readonly BarisCetak[] {
  return content.map((row) => {
    const sel = row.content.map((satu) => satu.content.filter((node) => node.type === "satuan"));
    const text = sel
      .map((isi) => isi.map(teksCetak).join(" ").trim())
      .join("\t")
      .trim();
    return { kind: "tabel", text, satuan: sel.flat().find((satu) => teksCetak(satu).trim() !== "") ?? null };
  });
}

const blokOf = ({ kind, text }: BarisCetak): Block => ({
  kind,
  text,
  spans: [],
  start: 0,
  end: 0,
  line: 1,
  lineStart: 0,
  heading: 0,
  bullet: false,
  bold: false,
  blankBefore: true,
  escapes: [],
});
