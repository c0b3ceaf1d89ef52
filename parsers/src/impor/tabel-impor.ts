/** Tables as the file has them: merged cells, and cells of several paragraphs. */
import type { ContohDokumen, IsiRancangan, Satuan, SelTabel, TabelDokumen } from "../rancangan/dokumen.ts";
import { teksSatuan } from "../rancangan/sajian.ts";
import { ATRIBUT_AWAL } from "../rancangan/satuan.ts";
import type { NaskahBerkas, RentangNaskah, SelNaskah, TabelNaskah } from "../readers/naskah-berkas.ts";
import { barisSumber, type LetakSatuan, type RuasSatuan } from "./letak-satuan.ts";

export interface TabelKaya {
  readonly content: readonly IsiRancangan[];
  /** Pieces of the cells that were made. */
  readonly ruas: readonly RuasSatuan[];
  /** Ids of the cells that they stand for. */
  readonly diganti: ReadonlySet<string>;
}

/**
 * Puts a table of the file in the place of one that was read from its lines, where both say the same words; several tables that follow one another
 * were read as one. Everything else stays.
 */
export function tabelKaya(content: readonly IsiRancangan[], naskah: NaskahBerkas, letak: LetakSatuan, idBaru: () => string): TabelKaya {
  const ruas: RuasSatuan[] = [];
  const diganti = new Set<string>();
  if (naskah.tabel.length === 0) return { content, ruas, diganti };
  const urut = naskah.tabel.toSorted((a, b) => a.dari - b.dari);
  const ganti = <T extends IsiRancangan>(semua: readonly T[]): readonly (T | TabelDokumen)[] =>
    semua.flatMap((node): readonly (T | TabelDokumen)[] => {
      if (node.type === "contoh") return [{ ...node, content: ganti<ContohDokumen["content"][number]>(node.content) }];
      return node.type === "table" ? (tabelBaru(node) as readonly (T | TabelDokumen)[]) : [node];
    });
  return { content: ganti(content), ruas, diganti };

  function tabelBaru(lama: TabelDokumen): readonly TabelDokumen[] {
    const satuan = lama.content.flatMap((baris) => baris.content.flatMap((sel) => sel.content.filter((node) => node.type === "satuan")));
    const tempat = gabungan(satuan.flatMap(({ attrs }) => letak.rentang(attrs.id) ?? []));
    const milik = tempat === null ? [] : dalam(urut, tempat);
    const tertulis = milik.flatMap(({ baris }) => baris.flat().map(({ dari, sampai }) => naskah.sumber.slice(dari, sampai)));
    if (milik.length === 0 || padat(tertulis) !== padat(satuan.map(teksSatuan))) return [lama];
    for (const { attrs } of satuan) diganti.add(attrs.id);
    return milik.map((tabel, ke) => susunTabel(ke === 0 ? lama.attrs.id : idBaru(), tabel));
  }

  function susunTabel(id: string, { baris }: TabelNaskah): TabelDokumen {
    // a row that cells above cover wholly has none of its own: it is left out, and they cover one row less
    const sampai = [0];
    for (const sel of baris) sampai.push((sampai.at(-1) ?? 0) + (sel.length > 0 ? 1 : 0));
    const content = baris.flatMap((sel, ke) => {
      if (sel.length === 0) return [];
      const tinggi = (rowspan: number): number => (sampai[Math.min(ke + rowspan, baris.length)] ?? 0) - (sampai[ke] ?? 0);
      return [{ type: "tableRow" as const, content: sel.map((satu) => selBaru({ ...satu, rowspan: tinggi(satu.rowspan) })) }];
    });
    return { type: "table", attrs: { id }, content };
  }

  function selBaru({ colspan, rowspan, ...rentang }: SelNaskah): SelTabel {
    const alinea = alineaDi(naskah.sumber, rentang).map((satu): Satuan => {
      const id = idBaru();
      const { teks, ruas: own } = barisSumber(id, naskah.sumber, satu);
      ruas.push(...own);
      return { type: "satuan", attrs: { ...ATRIBUT_AWAL, id }, ...(teks === "" ? {} : { content: [{ type: "text", text: teks }] }) };
    });
    const attrs = { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
    return { type: "tableCell", ...(Object.keys(attrs).length === 0 ? {} : { attrs }), content: alinea };
  }
}

/** The tables that stand in a range. */
function dalam(urut: readonly TabelNaskah[], { dari, sampai }: RentangNaskah): readonly TabelNaskah[] {
  let [lo, hi] = [0, urut.length];
  while (lo < hi) {
    const tengah = (lo + hi) >> 1;
    if ((urut[tengah]?.sampai ?? 0) <= dari) lo = tengah + 1;
    else hi = tengah;
  }
  let akhir = lo;
  while ((urut[akhir]?.dari ?? sampai) < sampai) akhir++;
  return urut.slice(lo, akhir);
}

/** The lines of a cell that say something; an empty cell is one empty line. */
function alineaDi(sumber: string, { dari, sampai }: RentangNaskah): readonly RentangNaskah[] {
  const hasil: RentangNaskah[] = [];
  let awal = dari;
  for (const baris of sumber.slice(dari, sampai).split("\n")) {
    if (baris.trim() !== "") hasil.push({ dari: awal, sampai: awal + baris.length });
    awal += baris.length + 1;
  }
  return hasil.length === 0 ? [{ dari, sampai: dari }] : hasil;
}

function gabungan(rentang: readonly RentangNaskah[]): RentangNaskah | null {
  if (rentang.length === 0) return null;
  return rentang.reduce((semua, satu) => ({ dari: Math.min(semua.dari, satu.dari), sampai: Math.max(semua.sampai, satu.sampai) }));
}

const padat = (teks: readonly string[]): string => teks.join("").replace(/\s+/g, "");
