/** The words of a unit as runs: bold and italic, places that are no labels, comments, tracked changes. */
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  InsertedTextRun,
  type IRunPropertiesOptions,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Satuan } from "../../rancangan/dokumen.ts";
import { GAYA_HURUF } from "../../readers/docx/gaya-selaras.ts";
import { teksAman } from "../teks-aman.ts";
import type { Bubuhan, TandaUbahan } from "./catatan-ekspor.ts";

/** Gives each tracked change a number of its own. */
type Penghitung = () => number;

const BARIS = /[\t-\r\u0085\u2028\u2029]/g;

/** The words of a unit as they are printed: of the same length, so that offsets agree. References and fields are written out before. */
export const teksCetak = ({ content = [] }: Satuan): string =>
  teksAman(
    content
      .map((isi) => (isi.type === "text" ? isi.text : isi.attrs.cadangan))
      .join("")
      .replace(BARIS, " "),
  );

/** A stretch of the words that look the same. */
interface Corak {
  readonly sampai: number;
  readonly tanda: IRunPropertiesOptions;
}

/** The runs of a unit; empty where it says nothing and nobody has noted anything. */
export function larikSatuan(
  satuan: Satuan,
  luput: ReadonlySet<number> | undefined,
  bubuhan: Bubuhan | undefined,
  hitung: Penghitung,
): ParagraphChild[] {
  const teks = teksCetak(satuan);
  const corak = corakOf(satuan);
  const hasil: ParagraphChild[] = [];
  const titik = [...new Set([0, teks.length, ...corak.map(({ sampai }) => sampai), ...titikLuput(teks, luput), ...titikBubuhan(bubuhan)])]
    .filter((satu) => satu >= 0 && satu <= teks.length)
    .sort((a, b) => a - b);
  let ke = 0;
  for (const [urut, at] of titik.entries()) {
    if (bubuhan !== undefined) sela(bubuhan, at);
    const sampai = titik[urut + 1] ?? at;
    if (sampai === at) continue;
    while ((corak[ke]?.sampai ?? Number.POSITIVE_INFINITY) <= at) ke++;
    const gaya = { ...corak[ke]?.tanda, ...(luput?.has(at) ? { style: GAYA_HURUF } : {}), text: teks.slice(at, sampai) };
    const dihapus = bubuhan?.ubahan.find((ubahan) => ubahan.dari <= at && sampai <= ubahan.sampai);
    hasil.push(dihapus === undefined ? new TextRun(gaya) : new DeletedTextRun({ ...gaya, ...pelaku(dihapus) }));
  }
  return hasil;

  /** What stands between two letters: what ends there, then what begins there. */
  function sela({ komentar, ubahan }: Bubuhan, at: number): void {
    for (const satu of ubahan) if (satu.sampai === at && satu.dari < at) sisip(satu);
    for (const { dari, sampai, id } of komentar) if (sampai === at && dari < at) tutup(id);
    for (const { dari, id } of komentar) if (dari === at) for (const satu of id) hasil.push(new CommentRangeStart(satu));
    for (const satu of ubahan) if (satu.sampai === at && satu.dari === at) sisip(satu);
    for (const { dari, sampai, id } of komentar) if (dari === at && sampai === at) tutup(id);
  }

  function sisip(satu: TandaUbahan): void {
    if (satu.ganti !== "") hasil.push(new InsertedTextRun({ ...pelaku(satu), text: satu.ganti }));
  }

  function tutup(id: readonly number[]): void {
    for (const satu of id) hasil.push(new CommentRangeEnd(satu), new TextRun({ children: [new CommentReference(satu)] }));
  }

  function pelaku({ oleh, pada }: TandaUbahan) {
    return { id: hitung(), author: oleh, date: pada };
  }
}

function corakOf({ content = [] }: Satuan): Corak[] {
  let at = 0;
  return content.map((isi): Corak => {
    at += (isi.type === "text" ? isi.text : isi.attrs.cadangan).length;
    const tanda = new Set(isi.marks?.map(({ type }) => type));
    return { sampai: at, tanda: { ...(tanda.has("bold") ? { bold: true } : {}), ...(tanda.has("italic") ? { italics: true } : {}) } };
  });
}

/** Before and behind each letter that begins no label. */
const titikLuput = (teks: string, luput: ReadonlySet<number> = new Set()): number[] =>
  [...luput].flatMap((at) => [at, at + ((teks.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)]);

const titikBubuhan = (bubuhan: Bubuhan | undefined): number[] =>
  bubuhan === undefined ? [] : [...bubuhan.komentar, ...bubuhan.ubahan].flatMap(({ dari, sampai }) => [dari, sampai]);
