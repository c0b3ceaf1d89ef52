import type { Acuan, Peraturan, Unit } from "../peraturan.ts";
import { type Ketentuan, ketentuanOf } from "../tree/ketentuan.ts";
import { pasalOf, stepOf } from "../tree/locator.ts";
import { wholeText } from "../tree/whole-text.ts";
import { acuanAturan, acuanPerUnit } from "./acuan-aturan.ts";
import type { Aturan, Topik } from "./aturan.ts";
import { bacaDaftar } from "./daftar.ts";
import { bacaKalimat } from "./kalimat.ts";
import { pecahKalimat } from "./pecah.ts";
import { mulaiPelaku } from "./pelaku.ts";
import { bacaTopik } from "./topik.ts";

/** What a provision is read with: the regulation's references, and its topic. */
interface KonteksAturan {
  readonly acuan: ReadonlyMap<string, readonly Acuan[]>;
  readonly topik: Topik;
}

/** The rules of the whole body, in order. Definitions are no rules and are left out. */
export function aturanOf(peraturan: Peraturan): readonly Aturan[] {
  const ketentuan = ketentuanOf(peraturan);
  const read = pembacaAturan(ketentuan, topikPerKetentuan(ketentuan), peraturan);
  return ketentuan.flatMap((_, at) => read(at));
}

/** Gives the rules of a provision by its index, `[]` for a definition. Each is read once, when it is first asked for. */
export function pembacaAturan(
  ketentuan: readonly Ketentuan[],
  topik: readonly Topik[],
  peraturan: Peraturan,
): (index: number) => readonly Aturan[] {
  const acuan = acuanPerUnit(peraturan);
  const known: (readonly Aturan[] | undefined)[] = [];
  return (index) => {
    const one = ketentuan[index];
    if (one === undefined || one.definisi || one.unit === null) return [];
    known[index] ??= bacaAturan(one, one.unit, { acuan, topik: topik[index] ?? "ketentuan-umum" });
    return known[index];
  };
}

/** What each provision is about; one that says little goes with the one before it in the same Pasal. `baca` may be one that remembers. */
export function topikPerKetentuan(ketentuan: readonly Ketentuan[], baca: typeof bacaTopik = bacaTopik): readonly Topik[] {
  let pasal = "";
  let topik: Topik | null = null;
  return ketentuan.map(({ locator, teks, kelompok, definisi }) => {
    if (definisi) return "ketentuan-umum";
    const own = pasalOf(locator);
    if (own !== pasal) topik = null;
    pasal = own;
    topik = baca(teks, kelompok, topik);
    return topik;
  });
}

/**
 * The rules of one provision: one per sentence and per further norm in a sentence; items of a list that are sentences of their own
 * (`a. Pejabat Fungsional melaporkan …`) give rules at their own locator. Source: butir 77–91 Lampiran II UU 12/2011.
 */
function bacaAturan(ketentuan: Ketentuan, unit: Unit, konteks: KonteksAturan): readonly Aturan[] {
  return [
    ...aturanUnit(unit, ketentuan.locator, konteks),
    ...unit.children
      .filter((child) => isSentence(child))
      .flatMap((child) => aturanUnit(child, `${ketentuan.locator} ${stepOf(child)}`, konteks)),
  ];
}

function aturanUnit(unit: Unit, locator: string, { acuan, topik }: KonteksAturan): readonly Aturan[] {
  const whole = wholeText(unit);
  const list = bacaDaftar(unit);
  const lead = unit.text?.value ?? "";
  const under = acuanUnder(unit, locator, acuan);
  const type = unit.type === "ayat" || unit.type === "huruf" || unit.type === "angka" || unit.type === "butir" ? unit.type : "pasal";
  const sentences = list === null ? pecahKalimat(whole) : [{ start: 0, end: whole.length }];
  // in a text without items the offsets of a reference are those of the text
  const alone = list === null && unit.children.length === 0;
  let kalimat = 0;
  return sentences.flatMap(({ start, end }, index) =>
    bacaKalimat(whole.slice(start, end), list === null ? end - start : lead.length, list).map((read): Aturan => {
      kalimat++;
      return {
        locator,
        kalimat,
        unit: type,
        text: whole.slice(start, end),
        span: { start, end },
        ...read,
        evidence: read.evidence.map((bukti) => ({ ...bukti, start: bukti.start + start, end: bukti.end + start })),
        list,
        references: acuanAturan(under.filter((one) => (alone ? one.start >= start && one.start < end : index === 0))),
        topic: topik,
      };
    }),
  );
}

/** The references of a unit and of all under it. */
export function acuanUnder(unit: Unit, locator: string, acuan: ReadonlyMap<string, readonly Acuan[]>): readonly Acuan[] {
  return [...(acuan.get(locator) ?? []), ...unit.children.flatMap((child) => acuanUnder(child, `${locator} ${stepOf(child)}`, acuan))];
}

/** An item that says who does something, or in which case, is a sentence and no mere part of a list. */
function isSentence(child: Unit): boolean {
  const text = child.text?.value ?? "";
  if (text.split(/\s+/).length < 6) return false;
  return mulaiPelaku(text)
    ? /\s(?:me\p{L}{4,}|di\p{L}{4,}kan|ditetapkan|dapat|wajib|harus|berwenang)\s/u.test(text)
    : /^(?:dalam hal|apabila|selain|jika)\b/i.test(text);
}
