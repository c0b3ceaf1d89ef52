/** The document of the shared editor between Yjs and plain data, as `@tiptap/y-tiptap` 3.0.9 binds it and without ProseMirror. */
import type {
  AtributSatuan,
  ContohDokumen,
  DokumenRancangan,
  GambarDokumen,
  IsiRancangan,
  IsiSatuan,
  Satuan,
  SelTabel,
  TabelDokumen,
  TandaTeks,
} from "@selaras/parsers";
import { ATRIBUT_AWAL, bacaSematan, SIFAT_SATUAN } from "@selaras/parsers";
import * as Y from "yjs";

/** Name of the fragment that editors bind to. */
export const FRAGMEN = "default";

const TANDA = ["bold", "italic"] as const;

/**
 * What a document says. It accepts whatever clients wrote: an element or mark that no editor of ours makes is left out, an attribute that
 * makes no sense gets the value of a new unit, a missing id one that is the same each time.
 */
export function readIsi(ydoc: Y.Doc): DokumenRancangan {
  return {
    type: "doc",
    content: elementsOf(ydoc.getXmlFragment(FRAGMEN)).flatMap((element): IsiRancangan[] =>
      element.nodeName === "contoh" ? [readContoh(element)] : readBlock(element),
    ),
  };
}

function readContoh(element: Y.XmlElement): ContohDokumen {
  return { type: "contoh", attrs: { id: idOf(element) }, content: elementsOf(element).flatMap(readBlock) };
}

function readBlock(element: Y.XmlElement): (Satuan | TabelDokumen | GambarDokumen)[] {
  return element.nodeName === "table" ? [readTabel(element)] : readInCell(element);
}

function readInCell(element: Y.XmlElement): (Satuan | GambarDokumen)[] {
  if (element.nodeName === "satuan") return [readSatuan(element)];
  if (element.nodeName === "gambar") {
    const { src, alt } = element.getAttributes() as Readonly<Record<string, unknown>>;
    return [{ type: "gambar", attrs: { id: idOf(element), src: textOr(src, ""), alt: textOr(alt, "") } }];
  }
  return [];
}

function readSatuan(element: Y.XmlElement): Satuan {
  const content = readTeks(element);
  const attrs = readAtribut(element);
  return content.length > 0 ? { type: "satuan", attrs, content } : { type: "satuan", attrs };
}

export function readTabel(element: Y.XmlElement): TabelDokumen {
  const rows = elementsOf(element).filter(({ nodeName }) => nodeName === "tableRow");
  return {
    type: "table",
    attrs: { id: idOf(element) },
    content: rows.map((row) => ({ type: "tableRow", content: elementsOf(row).flatMap(readSel) })),
  };
}

function readSel(element: Y.XmlElement): SelTabel[] {
  const { nodeName: type } = element;
  if (type !== "tableCell" && type !== "tableHeader") return [];
  const { colspan, rowspan, colwidth } = element.getAttributes() as Readonly<Record<string, unknown>>;
  const widths = Array.isArray(colwidth) && colwidth.every((one) => typeof one === "number") ? colwidth : null;
  return [
    {
      type,
      attrs: { colspan: countOr(colspan, 1), rowspan: countOr(rowspan, 1), colwidth: widths },
      content: elementsOf(element).flatMap(readInCell),
    },
  ];
}

function readAtribut(element: Y.XmlElement): AtributSatuan {
  const { jenis, tingkat, gaya, sisipan, tercetak, asal, letak } = element.getAttributes() as Readonly<Record<string, unknown>>;
  return {
    id: idOf(element),
    jenis: isJenis(jenis) ? jenis : ATRIBUT_AWAL.jenis,
    tingkat: countOr(tingkat, ATRIBUT_AWAL.tingkat),
    gaya: textOr(gaya, null) as AtributSatuan["gaya"],
    sisipan: sisipan === true,
    tercetak: textOr(tercetak, null),
    asal: textOr(asal, null),
    letak: letak === "kiri" || letak === "tengah" || letak === "kanan" ? letak : null,
  };
}

/** The text of an element with its marks, pieces with the same marks as one, and the references and fields that are embedded in it. */
export function readTeks(element: Y.XmlElement): readonly IsiSatuan[] {
  const pieces: IsiSatuan[] = [];
  for (const child of element.toArray()) {
    if (!(child instanceof Y.XmlText)) continue;
    for (const { insert, attributes } of child.toDelta() as readonly {
      insert: unknown;
      attributes?: Readonly<Record<string, unknown>>;
    }[]) {
      if (insert === "") continue;
      const marks = TANDA.filter((one) => attributes?.[one]).map((type) => ({ type }));
      const piece: IsiSatuan | null = typeof insert === "string" ? { type: "text", text: insert } : bacaSematan(insert);
      if (!piece) continue;
      const last = pieces.at(-1);
      if (last?.type === "text" && piece.type === "text" && JSON.stringify(last.marks ?? []) === JSON.stringify(marks))
        pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
      else pieces.push(marks.length > 0 ? { ...piece, marks } : piece);
    }
  }
  return pieces;
}

/** Writes the first content of a document. */
export function writeIsi(ydoc: Y.Doc, isi: DokumenRancangan): void {
  ydoc.transact(() => ydoc.getXmlFragment(FRAGMEN).insert(0, isi.content.map(toElement)));
}

/** The element that an editor would make of it. */
export function toElement(node: IsiRancangan | SelTabel): Y.XmlElement {
  const element = new Y.XmlElement(node.type);
  for (const [name, value] of Object.entries(atributOf(node))) if ((value ?? null) !== null) setAtribut(element, name, value);
  if (node.type === "satuan") {
    if (node.content && node.content.length > 0) element.insert(0, [toXmlText(node.content)]);
  } else if (node.type === "table") {
    element.insert(0, node.content.map(toRow));
  } else if (node.type !== "gambar") {
    element.insert(0, node.content.map(toElement));
  }
  return element;
}

export function toRow(row: TabelDokumen["content"][number]): Y.XmlElement {
  const element = new Y.XmlElement("tableRow");
  element.insert(0, row.content.map(toElement));
  return element;
}

export function toXmlText(content: readonly IsiSatuan[]): Y.XmlText {
  const text = new Y.XmlText();
  text.applyDelta(content.map((piece) => ({ insert: toInsert(piece), attributes: toAttributes(piece.marks) })));
  return text;
}

/** A piece as Yjs keeps it: words as they are, a reference or field as one value. */
export function toInsert(piece: IsiSatuan): string | object {
  return piece.type === "text" ? piece.text : { type: piece.type, attrs: piece.attrs };
}

export function toAttributes(marks: readonly TandaTeks[] = []): Record<string, object> {
  return Object.fromEntries(marks.map(({ type }) => [type, {}]));
}

/**
 * Attributes as an editor writes them: with the values a node has by default. Where they were left out, the first editor that types in the unit
 * would add them, and would undo what somebody else sets at that moment.
 */
export function atributOf(node: IsiRancangan | SelTabel): Readonly<Record<string, unknown>> {
  if (node.type === "tableCell" || node.type === "tableHeader") return { colspan: 1, rowspan: 1, colwidth: null, ...node.attrs };
  return { ...node.attrs };
}

/** Makes the attributes these and no others; what stays the same is not written. `null` is written as none. */
export function writeAtribut(element: Y.XmlElement, attrs: Readonly<Record<string, unknown>>): void {
  const before = element.getAttributes() as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(before)) if ((attrs[name] ?? null) === null) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attrs)) {
    if ((value ?? null) === null || JSON.stringify(before[name]) === JSON.stringify(value)) continue;
    setAtribut(element, name, value);
  }
}

/** Yjs keeps any JSON value; its type knows strings alone. */
function setAtribut(element: Y.XmlElement, name: string, value: unknown): void {
  element.setAttribute(name, value as string);
}

export function elementsOf(parent: Y.XmlFragment): readonly Y.XmlElement[] {
  return parent.toArray().filter((child) => child instanceof Y.XmlElement);
}

/** The id of an element, or one made of its place in the history where it has none. */
export function idOf(element: Y.XmlElement): string {
  const id: unknown = element.getAttribute("id");
  if (typeof id === "string" && id !== "") return id;
  const { client, clock } = element._item?.id ?? { client: 0, clock: 0 };
  return `y${client}-${clock}`;
}

function isJenis(value: unknown): value is AtributSatuan["jenis"] {
  return typeof value === "string" && Object.hasOwn(SIFAT_SATUAN, value);
}

function textOr<T>(value: unknown, otherwise: T): string | T {
  return typeof value === "string" ? value : otherwise;
}

function countOr(value: unknown, otherwise: number): number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : otherwise;
}
