/** A draft as a regulation for the drafting rules, with the way back from its texts to its units. */
import type { Peraturan, Teks } from "../../peraturan.ts";
import { bangunBagian } from "../../rancangan/bangun-peraturan.ts";
import type { DokumenRancangan, Satuan } from "../../rancangan/dokumen.ts";
import { irisRuas, penulis, type Ruas } from "../../rancangan/naskah.ts";
import { type Pengikat, pengikat } from "../../rancangan/pengikat.ts";
import { nomori, type Penanda } from "../../rancangan/penomoran.ts";
import { type Sajian, sajikan } from "../../rancangan/sajian.ts";
import { peraturanOf } from "../../tree/susun.ts";

/** A stretch of the plain text of a unit; offsets in UTF-16 code units. */
export interface RuasSatuan {
  readonly id: string;
  readonly dari: number;
  readonly sampai: number;
  /** A live reference or a field is in it, or a part of one. */
  readonly beratom: boolean;
}

export interface RancanganTerbaca {
  /** The tree of `kePeraturan`; offsets in it tell the order only, because the canonical text is not written. */
  readonly peraturan: Peraturan;
  /** The stretches of units that the letters from `dari` up to `sampai` are; labels are in none. */
  readonly ruas: (teks: Teks, dari: number, sampai: number) => readonly RuasSatuan[];
  /** The place before the letter at `di`, or behind the one before it; `null` inside of an atom, and in a text that no unit says. */
  readonly titik: (teks: Teks, di: number) => RuasSatuan | null;
  /** The unit that says the text, or that the text is the label of. */
  readonly satuanDari: (teks: Teks) => string | null;
}

/** What a document was read with. */
export interface BahanTerbaca {
  readonly dokumen: DokumenRancangan;
  readonly sajian: Sajian;
  readonly penanda: readonly Penanda[];
  /** The pieces of units that the leaves say. */
  readonly ruas: Map<Teks, readonly Ruas[]>;
  readonly ikatan: Pengikat;
  /** Ids that several units bear. */
  readonly kembar: ReadonlySet<string>;
  readonly peraturan: Peraturan;
}

/** Reads a document. Linear; accepts every document and never throws. */
export function bacaRancangan(dokumen: DokumenRancangan): BahanTerbaca {
  const penanda = nomori(dokumen.content.filter((isi): isi is Satuan => isi.type === "satuan").map(({ attrs }) => attrs));
  const sajian = sajikan(dokumen, { penanda });
  const naskah = penulis(sajian.potong);
  const ikatan = pengikat();
  const peraturan = peraturanOf(bangunBagian(sajian.dokumen, naskah, ikatan, penanda), []);
  return { dokumen, sajian, penanda, ruas: new Map(naskah.ruas), ikatan, kembar: kembarOf(dokumen), peraturan };
}

function kembarOf({ content }: DokumenRancangan): ReadonlySet<string> {
  const ada = new Set<string>();
  return new Set(content.flatMap((isi) => (ada.size === ada.add(isi.attrs.id).size ? [isi.attrs.id] : [])));
}

/** The way back to the units. */
export function terbacaDari({ peraturan, ruas: semua, ikatan }: BahanTerbaca): RancanganTerbaca {
  let berlabel: ReadonlyMap<Teks, string> | undefined;

  function ruas(teks: Teks, dari: number, sampai: number): readonly RuasSatuan[] {
    const hasil: RuasSatuan[] = [];
    for (const satu of semua.get(teks) ?? []) {
      const kena = irisRuas(satu, dari, sampai);
      if (kena === null) continue;
      const beratom = kena.atom === true;
      const akhir = kena.dari + (beratom ? 1 : kena.length);
      const sebelum = hasil.at(-1);
      // the pieces of a unit beside its atoms are one stretch
      if (sebelum?.id === kena.id && sebelum.sampai === kena.dari)
        hasil[hasil.length - 1] = { ...sebelum, sampai: akhir, beratom: sebelum.beratom || beratom };
      else hasil.push({ id: kena.id, dari: kena.dari, sampai: akhir, beratom });
    }
    return hasil;
  }

  return {
    peraturan,
    ruas,
    titik: (teks, di) => {
      const [sesudah] = ruas(teks, di, di + 1);
      const [sebelum] = ruas(teks, di - 1, di);
      if (sesudah?.beratom && sebelum?.beratom && sesudah.id === sebelum.id && sesudah.dari === sebelum.dari) return null;
      if (sesudah !== undefined) return { ...sesudah, sampai: sesudah.dari };
      return sebelum === undefined ? null : { ...sebelum, dari: sebelum.sampai };
    },
    satuanDari: (teks) => {
      const sendiri = semua.get(teks)?.[0]?.id;
      if (sendiri !== undefined) return sendiri;
      berlabel ??= berlabelOf(peraturan, ikatan);
      return berlabel.get(teks) ?? null;
    },
  };
}

/** Labels, heads of lampiran and the words of the preamble, with the unit that they stand before. */
function berlabelOf({ children }: Peraturan, { idDari }: Pengikat): ReadonlyMap<Teks, string> {
  const hasil = new Map<Teks, string>();
  for (const [simpul, id] of idDari) {
    if ("label" in simpul && simpul.label !== undefined) hasil.set(simpul.label, id);
    if ("text" in simpul && simpul.text !== undefined) hasil.set(simpul.text, id);
    if (simpul.type === "subjudul") hasil.set(simpul.heading, id);
    if (simpul.type === "lampiran" && simpul.lines[0] !== undefined) hasil.set(simpul.lines[0], id);
  }
  for (const part of children) {
    if (part.type !== "pembukaan") continue;
    for (const [nama, [pertama]] of [
      ["Menimbang", part.menimbang],
      ["Mengingat", part.mengingat],
      ["Memperhatikan", part.memperhatikan],
    ] as const) {
      const label = part.labels.find(({ value }) => value.startsWith(nama));
      const id = pertama === undefined ? undefined : idDari.get(pertama);
      if (label !== undefined && id !== undefined) hasil.set(label, id);
    }
  }
  return hasil;
}
