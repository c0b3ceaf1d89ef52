/** References and fields in the shared document: values embedded among the characters of a text, each known by its JSON alone. */
import { bacaSematan } from "@selaras/parsers";
import type { Mark, Node, Schema } from "@tiptap/pm/model";
import { HURUF_ATOM } from "../../schema/atom.ts";
import type { Potongan } from "./teks-elemen.ts";

/** Any JSON object: what it means is for the schema. */
export type Sematan = Readonly<Record<string, unknown>>;

/** The value with its keys in one order, as text: equal for values that say the same. */
const kunciSematan = (nilai: unknown): string =>
  JSON.stringify(nilai, (_, satu: unknown) =>
    typeof satu === "object" && satu !== null && !Array.isArray(satu)
      ? Object.fromEntries(Object.entries(satu).sort(([a], [b]) => (a < b ? -1 : 1)))
      : satu,
  ) ?? "null";

/**
 * The node that shows an embedded value. One that is not exactly what this version writes is shown as a box that keeps it: written back as something
 * else it would be put there again by each client that edits its unit.
 */
export function nodeSematan(sematan: Sematan, schema: Schema, marks: readonly Mark[]): Node {
  const dikenal = bacaSematan(sematan);
  if (dikenal !== null && kunciSematan(dikenal) === kunciSematan(sematan))
    return schema.node(dikenal.type, { ...dikenal.attrs }, undefined, marks);
  return schema.node("sematanAsing", { isi: sematan }, undefined, marks);
}

/** The embedded value that a node inside the words of a unit stands for. */
export const sematanNode = (node: Node): Sematan =>
  node.type.name === "sematanAsing" ? (node.attrs.isi as Sematan) : { type: node.type.name, attrs: { ...node.attrs } };

/** What a value said when it was bound, for people who get its unit back as plain text. */
export const kataSematan = (sematan: Sematan): string => bacaSematan(sematan)?.attrs.cadangan ?? "";

/** Characters that no text of a law needs; a text that has them all the same gets others for them. */
const [KODE_AWAL, KODE_AKHIR] = [0xe000, 0xefff];

/**
 * Writes runs as strings in which each embedded value is one character, the same for equal values, so that they can be compared letter by letter.
 * One code for all strings that are compared with each other.
 */
export interface Sandi {
  readonly tulis: (potongan: readonly Potongan[]) => string;
  readonly huruf: (sematan: Sematan) => string;
  /** A string of this code as runs with these marks. */
  readonly baca: (sandi: string, tanda: readonly string[]) => readonly Potongan[];
}

export function sandiBaru(): Sandi {
  const kode = new Map<string, string>();
  const isi = new Map<string, Potongan>();
  const catat = (kunci: string, potongan: Potongan): string => {
    const ada = kode.get(kunci);
    if (ada !== undefined) return ada;
    const huruf = String.fromCharCode(Math.min(KODE_AWAL + kode.size, KODE_AKHIR));
    kode.set(kunci, huruf);
    isi.set(huruf, potongan);
    return huruf;
  };
  const huruf = (sematan: Sematan): string => catat(kunciSematan(sematan), { teks: HURUF_ATOM, tanda: [], sematan });
  return {
    huruf,
    tulis: (potongan) =>
      potongan
        .map(({ teks, sematan }) =>
          sematan === undefined ? teks.replace(/[\uE000-\uEFFF]/g, (satu) => catat(satu, { teks: satu, tanda: [] })) : huruf(sematan),
        )
        .join(""),
    baca: (sandi, tanda) =>
      (sandi.match(/[\uE000-\uEFFF]|[^\uE000-\uEFFF]+/g) ?? []).map((satu) => ({ ...(isi.get(satu) ?? { teks: satu }), tanda })),
  };
}
