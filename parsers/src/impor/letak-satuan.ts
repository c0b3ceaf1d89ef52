/** Where the words of each unit of an import stand in its source, and which unit says what stands there. */
import type { Teks } from "../peraturan.ts";
import type { DaunSatuan } from "../rancangan/penampung.ts";
import type { RentangNaskah } from "../readers/naskah-berkas.ts";

/** The unit says in `at`… what stands in the source in `dari`…; of a printed number `at` is 0 and `panjang` nothing. */
export interface RuasSatuan extends RentangNaskah {
  readonly id: string;
  readonly at: number;
  readonly panjang: number;
}

/** A part of a unit that a range of the source touches, in offsets of the unit. */
export interface IrisanSatuan {
  readonly id: string;
  readonly dari: number;
  readonly sampai: number;
  /** The printed number alone. */
  readonly label: boolean;
}

export interface LetakSatuan {
  /** Of the whole unit with its printed number, in `sumber`; `undefined` for one that says nothing. */
  readonly rentang: (id: string) => RentangNaskah | undefined;
  /** Of a part of its text. */
  readonly rentangTeks: (id: string, dari: number, sampai: number) => RentangNaskah | undefined;
  /** What a range of the source touches, in the order of the source. */
  readonly irisan: (dari: number, sampai: number) => readonly IrisanSatuan[];
  /** The place in a unit for one between two characters of the source: behind the word before it, else before the one that follows on its line. */
  readonly tempat: (pada: number) => { readonly id: string; readonly at: number } | null;
  /** Id of the unit that begins last before this place. */
  readonly sebelum: (pada: number) => string | null;
  readonly semua: ReadonlyMap<string, RentangNaskah>;
}

/** The pieces of a unit, from the leaves that it says. `panjang` is the length of its text. */
export function ruasSatuan(id: string, { teks, pada, label }: DaunSatuan, panjang: number): readonly RuasSatuan[] {
  return [...(label === undefined ? [] : ruasLabel(id, label)), ...(teks === undefined ? [] : ruasTeks(id, teks, pada, panjang))];
}

function ruasLabel(id: string, { position }: Teks): readonly RuasSatuan[] {
  const [dari, sampai] = [position.start.offset ?? 0, position.end.offset ?? 0];
  return sampai > dari ? [{ id, at: 0, panjang: 0, dari, sampai }] : [];
}

function ruasTeks(id: string, { spans }: Teks, pada: number, panjang: number): readonly RuasSatuan[] {
  return spans.flatMap((span): RuasSatuan[] => {
    const [lo, hi] = [Math.max(span.at, pada), Math.min(span.at + span.length, pada + panjang)];
    if (lo >= hi) return [];
    const persis = span.length === span.end - span.start;
    const dari = persis ? span.start + lo - span.at : span.start;
    return [{ id, at: lo - pada, panjang: hi - lo, dari, sampai: persis ? dari + hi - lo : span.end }];
  });
}

/** The words of a range of a plain source as one line, with their pieces. */
export function barisSumber(
  id: string,
  sumber: string,
  { dari, sampai }: RentangNaskah,
): { readonly teks: string; readonly ruas: readonly RuasSatuan[] } {
  const ruas: RuasSatuan[] = [];
  let teks = "";
  for (const kata of sumber.slice(dari, sampai).matchAll(/\S+/g)) {
    if (teks !== "") teks += " ";
    ruas.push({ id, at: teks.length, panjang: kata[0].length, dari: dari + kata.index, sampai: dari + kata.index + kata[0].length });
    teks += kata[0];
  }
  return { teks, ruas };
}

/** Finds places; every question costs the logarithm of the number of pieces, and what it gives. */
export function letakSatuan(semuaRuas: readonly RuasSatuan[], sumber: string): LetakSatuan {
  const urut = semuaRuas.toSorted((a, b) => a.dari - b.dari || b.panjang - a.panjang);
  const milik = new Map<string, RuasSatuan[]>();
  const semua = new Map<string, RentangNaskah>();
  for (const satu of semuaRuas) {
    const sudah = semua.get(satu.id);
    semua.set(satu.id, {
      dari: Math.min(sudah?.dari ?? satu.dari, satu.dari),
      sampai: Math.max(sudah?.sampai ?? satu.sampai, satu.sampai),
    });
    if (satu.panjang > 0) (milik.get(satu.id) ?? tambah(milik, satu.id)).push(satu);
  }
  return { rentang: (id) => semua.get(id), rentangTeks, irisan, tempat, sebelum, semua };

  function rentangTeks(id: string, dari: number, sampai: number): RentangNaskah | undefined {
    const kena = (milik.get(id) ?? []).flatMap((ruas): RentangNaskah[] => {
      const [lo, hi] = [Math.max(dari, ruas.at), Math.min(sampai, ruas.at + ruas.panjang)];
      return lo < hi ? [potong(ruas, lo, hi)] : [];
    });
    const [awal, akhir] = [kena[0], kena.at(-1)];
    return awal === undefined || akhir === undefined ? undefined : { dari: awal.dari, sampai: akhir.sampai };
  }

  function irisan(dari: number, sampai: number): readonly IrisanSatuan[] {
    const hasil: IrisanSatuan[] = [];
    for (let at = pertama(dari); at < urut.length; at++) {
      const ruas = urut[at] as RuasSatuan;
      if (ruas.dari >= sampai) break;
      if (ruas.sampai <= dari) continue;
      hasil.push(irisanRuas(ruas, dari, sampai));
    }
    return hasil;
  }

  function tempat(pada: number): { readonly id: string; readonly at: number } | null {
    const at = mulaiSebelum(pada + 1) - 1;
    const [kiri, kanan] = [dekat(at, -1, pada), dekat(at + 1, 1, pada)];
    const diKiri = kiri !== undefined && !sumber.slice(kiri.sampai, pada).includes("\n");
    const dalam = kiri !== undefined && kiri.sampai > pada;
    if (kiri !== undefined && (dalam || diKiri)) return { id: kiri.id, at: Math.min(kiri.at + kiri.panjang, kiri.at + pada - kiri.dari) };
    return kanan === undefined || sumber.slice(pada, kanan.dari).includes("\n") ? null : { id: kanan.id, at: kanan.at };
  }

  /** The nearest piece of text, not of a number. */
  function dekat(at: number, langkah: 1 | -1, pada: number): RuasSatuan | undefined {
    for (let ke = at; ke >= 0 && ke < urut.length && Math.abs(ke - at) < TETANGGA; ke += langkah) {
      const ruas = urut[ke] as RuasSatuan;
      if (ruas.panjang > 0 && (langkah > 0 ? ruas.dari >= pada : ruas.dari <= pada)) return ruas;
    }
    return undefined;
  }

  function sebelum(pada: number): string | null {
    return urut[Math.max(0, mulaiSebelum(pada) - 1)]?.id ?? null;
  }

  /** Index of the first piece that begins at or behind this place, or runs over it. */
  function pertama(pada: number): number {
    let at = mulaiSebelum(pada);
    while (at > 0 && (urut[at - 1]?.sampai ?? 0) > pada) at--;
    return at;
  }

  /** How many pieces begin before this place. */
  function mulaiSebelum(pada: number): number {
    let [lo, hi] = [0, urut.length];
    while (lo < hi) {
      const tengah = (lo + hi) >> 1;
      if ((urut[tengah]?.dari ?? 0) < pada) lo = tengah + 1;
      else hi = tengah;
    }
    return lo;
  }
}

/** A number stands beside its text: so many pieces are looked at for it. */
const TETANGGA = 4;

function tambah(milik: Map<string, RuasSatuan[]>, id: string): RuasSatuan[] {
  const baru: RuasSatuan[] = [];
  milik.set(id, baru);
  return baru;
}

/** The source of a part of a piece; what is written in another way (`&amp;`) has one place. */
function potong(ruas: RuasSatuan, lo: number, hi: number): RentangNaskah {
  if (ruas.panjang !== ruas.sampai - ruas.dari) return ruas;
  return { dari: ruas.dari + lo - ruas.at, sampai: ruas.dari + hi - ruas.at };
}

function irisanRuas(ruas: RuasSatuan, dari: number, sampai: number): IrisanSatuan {
  const { id, at, panjang } = ruas;
  if (panjang === 0) return { id, dari: 0, sampai: 0, label: true };
  if (panjang !== ruas.sampai - ruas.dari) return { id, dari: at, sampai: at + panjang, label: false };
  const lo = Math.max(dari, ruas.dari) - ruas.dari;
  const hi = Math.min(sampai, ruas.sampai) - ruas.dari;
  return { id, dari: at + lo, sampai: at + hi, label: false };
}
