/** From places in the source to the words of the tree, and on to the text as it is drawn. Pure; offsets are UTF-16 code units. */
import type { Teks } from "@selaras/parsers";

/** A part of one leaf. */
export interface BagianDaun {
  /** Which of the leaves. */
  readonly daun: number;
  /** Offsets in its `value`. */
  readonly dari: number;
  readonly sampai: number;
}

type Daun = Pick<Teks, "value" | "spans">;

const awalDaun = ({ spans }: Daun): number => spans[0]?.start ?? 0;
const akhirDaun = ({ spans }: Daun): number => spans.at(-1)?.end ?? 0;

/** The parts of the leaves that `dari`…`sampai` of the source covers; `daun` in the order of the source. Empty where only what is not drawn is covered. */
export function bagianDaun(daun: readonly Daun[], dari: number, sampai: number): readonly BagianDaun[] {
  const hasil: BagianDaun[] = [];
  for (let di = daunPada(daun, dari); di < daun.length; di++) {
    const satu = daun[di];
    if (!satu || awalDaun(satu) >= sampai) break;
    const bagian = potongan(satu, dari, sampai);
    if (bagian) hasil.push({ daun: di, ...bagian });
  }
  return hasil;
}

/** The first leaf that ends behind `letak`. */
function daunPada(daun: readonly Daun[], letak: number): number {
  let [kiri, kanan] = [0, daun.length];
  while (kiri < kanan) {
    const tengah = (kiri + kanan) >> 1;
    const satu = daun[tengah];
    if (satu && akhirDaun(satu) <= letak) kiri = tengah + 1;
    else kanan = tengah;
  }
  return kiri;
}

function potongan({ spans }: Daun, dari: number, sampai: number): Omit<BagianDaun, "daun"> | null {
  let [awal, akhir] = [Number.POSITIVE_INFINITY, -1];
  for (const { at, length, start, end } of spans) {
    if (length === 0 || end <= dari || start >= sampai) continue;
    // Letter by letter only where the source says as much as the text; an entity or a joined line break counts as a whole.
    const setia = end - start === length;
    awal = Math.min(awal, setia ? at + Math.max(0, dari - start) : at);
    akhir = Math.max(akhir, setia ? at + length - Math.max(0, end - sampai) : at + length);
  }
  return akhir > awal ? { dari: awal, sampai: akhir } : null;
}

const KOSONG = /\s/u;

/** The letters without any white space: what is drawn breaks its lines elsewhere. */
export function padatkan(teks: string): string {
  return teks.replace(/\s+/gu, "");
}

/** How many letters that are no white space stand before `letak`. */
export function letakPadat(teks: string, letak: number): number {
  let jumlah = 0;
  for (let di = 0; di < letak; di++) if (!KOSONG.test(teks[di] ?? "")) jumlah++;
  return jumlah;
}

/** How much may stand between two leaves that is in no leaf (captions of pictures, names of lists): measured, the longest is 60. */
const SELA = 200;

/** Shorter ones stand everywhere; they are looked for close by alone. */
const KHAS = 12;

/** Fewer letters than this may stand somewhere else by chance. */
const UNIK = 24;

/** A long text that is drawn before or behind its place in the source (the order of a preamble), where it is drawn just once. */
function satuSatunya(teks: string, tergambar: string): number {
  const di = teks.length < UNIK ? -1 : tergambar.indexOf(teks);
  return di < 0 || tergambar.indexOf(teks, di + 1) >= 0 ? -1 : di;
}

/**
 * Where each text stands in `tergambar`, the letters as they are drawn; -1 for one that is not drawn, or otherwise than it was read. Both without white
 * space. Reads on from what was found last, so that a text that is repeated on every page is found at its own place.
 */
export function sejajarkan(teks: readonly string[], tergambar: string): readonly number[] {
  let letak = 0;
  let terlewat = 0;
  return teks.map((satu) => {
    if (satu === "") return -1;
    // What was passed over is drawn in some other way, a table with cells that were put together: it takes about as much room.
    const jauh = SELA + satu.length + (satu.length < KHAS ? 0 : 2 * terlewat);
    const di = tergambar.slice(letak, letak + jauh).indexOf(satu);
    if (di < 0) {
      terlewat += satu.length;
      return satuSatunya(satu, tergambar);
    }
    const hasil = letak + di;
    letak = hasil + satu.length;
    terlewat = 0;
    return hasil;
  });
}
