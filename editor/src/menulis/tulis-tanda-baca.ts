/**
 * Writes the punctuation of lists into the change of a structural key, so that both are one step. Nothing else may call it: signs are written by
 * the key of a person in that list, never by what a co-author changes and never while somebody types.
 */
import type { AtributSatuan } from "@selaras/parsers";
import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { akhirTeks } from "./akhir-teks.ts";
import type { LetakBlok } from "./susunan.ts";
import { type ButirRincian, tandaBacaRincian } from "./tanda-baca-rincian.ts";

/** A list in the document, with all lists under it. */
interface Wilayah {
  readonly butir: readonly ButirRincian[];
  readonly pos: ReadonlyMap<string, number>;
  /** What announces it. */
  readonly pembuka: { readonly node: Node; readonly pos: number } | null;
  /** What stands behind it. */
  readonly sesudah: Node | null;
}

/** The words of a unit with one character for everything in them that is no text, so that offsets are those of ProseMirror. */
const kata = (node: Node): string => node.textBetween(0, node.content.size, undefined, "\uFFFC");

const sifat = (node: Node): AtributSatuan | null => (node.type.name === "satuan" ? (node.attrs as AtributSatuan) : null);
const adalahRincian = (node: Node): boolean => sifat(node)?.jenis === "rincian";

/** Belongs to a list: an item, what runs on at its depth, a table or figure between two items. */
function bagianRincian(node: Node | null): boolean {
  const attrs = node && sifat(node);
  return (
    node !== null &&
    (attrs === null ? node.type.name !== "contoh" : attrs.jenis === "rincian" || (attrs.jenis === "teks" && attrs.tingkat > 0))
  );
}

function wilayahDi({ wadah, indeks, pos }: LetakBlok): Wilayah {
  let awal = indeks;
  let mulai = pos;
  while (bagianRincian(wadah.maybeChild(awal - 1))) mulai -= wadah.child(--awal).nodeSize;
  const butir: ButirRincian[] = [];
  const letak = new Map<string, number>();
  let at = awal;
  for (let di = mulai; bagianRincian(wadah.maybeChild(at)); at++) {
    const anak = wadah.child(at);
    if (adalahRincian(anak)) {
      // A unit that is being made has no id yet.
      const kunci = String(anak.attrs.id ?? `@${di}`);
      letak.set(kunci, di);
      butir.push({ kunci, teks: kata(anak), tingkat: Number(anak.attrs.tingkat), berlanjut: false });
    } else {
      const terakhir = butir.pop();
      if (terakhir) butir.push({ ...terakhir, berlanjut: true });
    }
    di += anak.nodeSize;
  }
  const pembuka = awal > 0 ? wadah.child(awal - 1) : null;
  return {
    butir,
    pos: letak,
    pembuka: pembuka?.isTextblock ? { node: pembuka, pos: mulai - pembuka.nodeSize } : null,
    sesudah: wadah.maybeChild(at),
  };
}

/** Blocks with these ids, in one pass. */
function letakSemua(doc: Node, ids: ReadonlySet<string>): readonly LetakBlok[] {
  const hasil: LetakBlok[] = [];
  doc.descendants((node, pos, wadah, indeks) => {
    if (wadah && ids.has(String(node.attrs.id))) hasil.push({ node, pos, wadah, indeks });
    return !node.isTextblock && hasil.length < ids.size;
  });
  return hasil;
}

function wilayahDari(doc: Node, ids: ReadonlySet<string>): readonly Wilayah[] {
  const terbaca = new Set<string>();
  return letakSemua(doc, ids).flatMap((letak) => {
    if (!adalahRincian(letak.node) || terbaca.has(String(letak.node.attrs.id)) || letak.wadah.type.spec.tableRole !== undefined) return [];
    const wilayah = wilayahDi(letak);
    for (const { kunci } of wilayah.butir) terbaca.add(kunci);
    return [wilayah];
  });
}

/** A sentence that goes on behind its list: `…, yang disampaikan di luar negeri.` */
const bersambung = (node: Node | null): boolean =>
  node !== null && sifat(node)?.jenis === "teks" && /^[a-z]/.test(node.textContent.trimStart());

/**
 * Adds to a change the signs that the lists around the units of the key need in it, and the colon of what announces a list that this key began.
 *
 * @param sebelum the document before the change
 * @param kini ids of the units that the key was pressed in
 */
export function lengkapiTandaBaca(tr: Transaction, sebelum: Node, kini: readonly string[]): Transaction {
  const milik = new Set(kini);
  const lama = wilayahDari(sebelum, milik);
  const semua = new Set([...kini, ...lama.flatMap(({ butir }) => butir.map(({ kunci }) => kunci))]);
  const dahulu = lama.flatMap(({ butir }) => butir);
  const tulisan = wilayahDari(tr.doc, semua).flatMap((wilayah) => {
    const penutup = bersambung(wilayah.sesudah) ? null : ("." as const);
    const suntingan = tandaBacaRincian(wilayah.butir, { sebelum: dahulu, kini: milik, penutup });
    return [
      ...suntingan.flatMap(({ kunci, dari, sampai, sisip }) => {
        const pos = wilayah.pos.get(kunci);
        return pos === undefined ? [] : [{ dari: pos + 1 + dari, sampai: pos + 1 + sampai, sisip }];
      }),
      ...titikDua(wilayah, milik, lama),
    ];
  });
  for (const { dari, sampai, sisip } of tulisan.sort((satu, lain) => lain.dari - satu.dari)) gantiAkhir(tr, dari, sampai, sisip);
  return tr;
}

/** Replaces signs; they take no marks of the words before them. */
function gantiAkhir(tr: Transaction, dari: number, sampai: number, sisip: string): void {
  if (sisip === "") tr.delete(dari, sampai);
  else tr.replaceWith(dari, sampai, tr.doc.type.schema.text(sisip));
}

/** Source: butir 87 huruf f and the examples of butir 92 Lampiran II UU 12/2011. */
function titikDua({ butir, pembuka }: Wilayah, kini: ReadonlySet<string>, lama: readonly Wilayah[]) {
  const [pertama] = butir;
  const baru = pertama && kini.has(pertama.kunci) && !lama.some((satu) => satu.butir.some(({ kunci }) => kunci === pertama.kunci));
  const jenis = pembuka && sifat(pembuka.node)?.jenis;
  if (!baru || !pembuka || !(jenis === "ayat" || jenis === "teks" || jenis === "definisi")) return [];
  const akhir = akhirTeks(kata(pembuka.node));
  if (akhir === null || akhir.batas === 0 || akhir.penghubung || akhir.tanda === ":") return [];
  return [{ dari: pembuka.pos + 1 + akhir.batas, sampai: pembuka.pos + 1 + pembuka.node.content.size, sisip: ":" }];
}

/** What ends a unit that stands outside of lists, where Enter is pressed behind its words; `null` where nothing does. */
function penutupSatuan(jenis: string, sebelum: string | null): "." | ";" | null {
  // butir 22 and 52, 101 and the examples of butir 92 Lampiran II UU 12/2011
  if (jenis === "menimbang" || jenis === "mengingat" || jenis === "memperhatikan") return ";";
  return jenis === "ayat" || jenis === "definisi" || (jenis === "teks" && sebelum === "pasal") ? "." : null;
}

/** Adds the sign that ends the unit at `pos` of the changed document, where its words have none. */
export function akhiriSatuan(tr: Transaction, pos: number, sebelum: string | null): Transaction {
  const node = tr.doc.nodeAt(pos);
  const tanda = node ? penutupSatuan(String(node.attrs.jenis), sebelum) : null;
  const akhir = node && tanda ? akhirTeks(kata(node)) : null;
  if (!node || !tanda || !akhir || akhir.batas === 0 || akhir.tanda !== "" || akhir.penghubung) return tr;
  gantiAkhir(tr, pos + 1 + akhir.batas, pos + 1 + node.content.size, tanda);
  return tr;
}
