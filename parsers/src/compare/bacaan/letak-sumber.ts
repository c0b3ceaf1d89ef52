/** From the text of a leaf back to the source it was read from. Pure. */
import type { Perabot, Teks } from "../../peraturan.ts";
import type { RentangSumber } from "./bacaan.ts";

/** Where the page furniture of a regulation stands, for cutting what runs over it. */
type LetakPerabot = readonly RentangSumber[];

/** For finding the places of many leaves of one regulation: see `sumberRentang`. */
export function sumberTeks(perabot: readonly Perabot[]): (teks: Teks, dari: number, sampai: number) => readonly RentangSumber[] {
  const letak = letakPerabot(perabot);
  return (teks, dari, sampai) => sumberRentang(teks, dari, sampai, letak);
}

const letakPerabot = (perabot: readonly Perabot[]): LetakPerabot =>
  perabot.map(({ position }) => ({ dari: position.start.offset ?? 0, sampai: position.end.offset ?? 0 })).sort((a, b) => a.dari - b.dari);

/** The source of a whole leaf, from its first character to its last. */
export const rentangTeks = ({ position }: Teks): RentangSumber => ({ dari: position.start.offset ?? 0, sampai: position.end.offset ?? 0 });

/** Offset in the source of the character at `di` of the value; behind the last one the end of the leaf. */
function sumberDi(teks: Teks, di: number): number {
  const { spans } = teks;
  let kiri = 0;
  let kanan = spans.length;
  while (kiri < kanan) {
    const tengah = (kiri + kanan) >> 1;
    const span = spans[tengah];
    if (span !== undefined && span.at + span.length <= di) kiri = tengah + 1;
    else kanan = tengah;
  }
  const span = spans[kiri];
  if (span === undefined) return rentangTeks(teks).sampai;
  // A character written in another way (`&amp;`) has one place for all that it is written with.
  return span.length === span.end - span.start ? span.start + Math.max(0, di - span.at) : span.start;
}

/**
 * Where the characters from `dari` up to `sampai` of a leaf stand in the source: one range, or several where a page number or running head stands
 * between them. Of an empty range the place.
 */
function sumberRentang(teks: Teks, dari: number, sampai: number, perabot: LetakPerabot): readonly RentangSumber[] {
  if (dari >= sampai) {
    const di = dari === 0 ? sumberDi(teks, 0) : sumberDi(teks, dari - 1) + 1;
    return [{ dari: di, sampai: di }];
  }
  const utuh = { dari: sumberDi(teks, dari), sampai: sumberDi(teks, sampai - 1) + 1 };
  return potongPerabot(utuh, perabot);
}

/** A range without the furniture in it. */
function potongPerabot({ dari, sampai }: RentangSumber, perabot: LetakPerabot): readonly RentangSumber[] {
  const hasil: RentangSumber[] = [];
  let mulai = dari;
  for (let at = pertamaSesudah(perabot, dari); at < perabot.length; at++) {
    const satu = perabot[at];
    if (satu === undefined || satu.dari >= sampai) break;
    if (satu.dari > mulai) hasil.push({ dari: mulai, sampai: satu.dari });
    mulai = Math.max(mulai, satu.sampai);
  }
  if (mulai < sampai) hasil.push({ dari: mulai, sampai });
  return hasil;
}

function pertamaSesudah(perabot: LetakPerabot, dari: number): number {
  let kiri = 0;
  let kanan = perabot.length;
  while (kiri < kanan) {
    const tengah = (kiri + kanan) >> 1;
    if ((perabot[tengah]?.sampai ?? 0) <= dari) kiri = tengah + 1;
    else kanan = tengah;
  }
  return kiri;
}
