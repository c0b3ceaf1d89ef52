/** Which lines of a page go on in the next one: a paragraph as it was typed. */

/** A line as it is seen; lengths in points. */
export interface BarisTampak {
  /** Number of the column or page in which it stands. */
  readonly bidang: number;
  readonly kiri: number;
  readonly kanan: number;
  /** Left edges of its pieces: behind a label the text has one of its own. */
  readonly awalan: readonly number[];
  /** Size of its font. */
  readonly tinggi: number;
  readonly teks: string;
  /** Width of its first word. */
  readonly kata: number;
  /** White space was left above. */
  readonly renggang: boolean;
  /** A row of a table, or a stamp: stands for itself. */
  readonly sendiri: boolean;
}

/** Points: edges that differ by less are the same. */
const SAMA = 2;
/** A line of a paragraph may begin so many font sizes left of its first line. */
const MENJOROK = 7;
/** A right edge that this share of the lines has is one at which they were set flush. */
const RATA = 0.25;

const LABEL = /^(?:\(?(?:[a-z]{1,2}|\d{1,3}[a-z]?|[ivx]{1,5})[.)]|[A-Z]\.|[-–—])(?:\s|$)/u;
const BUTIR = /^[•▪◦●○■□➢✓‣⁃\uF0A7\uF0B7\uF02D\uF0D8\uF076](?:\s|$)/u;
/** What always has a line of its own. */
const KEPALA = /^(?:BAB\s+[IVXLC]+$|(?:Pasal|PASAL)\s+\d+[A-Z]?$|MEMUTUSKAN|MENETAPKAN|LAMPIRAN\b|(?:Bagian|Paragraf)\s+[\p{Lu}\d]\S*$)/u;
const SELESAI = /[.;:]["”’)\]]*$|;\s*(?:dan|atau|dan\/atau)$/u;
const TANPA_LABEL = /[;:]["”’)\]]*$|;\s*(?:dan|atau|dan\/atau)$/u;

/** The word that joins the last item of a list to the one before, alone on its line. */
const PENGHUBUNG = /^(?:dan|atau|dan\/atau|serta|maupun)$/u;

/** How a line follows the one before: it goes on with its paragraph, begins one below white space, or begins a line as any other. */
export type Sambungan = "lanjut" | "renggang" | "baris";

/**
 * Of each line how it follows the one before, by its place on the page; only what is certain is told to go on. What begins a page stands below white
 * space unless the page before ended with a full line.
 */
export function sambungan(baris: readonly BarisTampak[]): readonly Sambungan[] {
  const tepi = tepiBidang(baris);
  let pertama: BarisTampak | undefined;
  return baris.map((kini, nomor) => {
    const atas = baris[nomor - 1];
    const lanjut = atas !== undefined && pertama !== undefined && isLanjutan(pertama, atas, kini, tepi);
    if (lanjut) return "lanjut";
    pertama = kini;
    return kini.renggang || (atas !== undefined && isBidangBaru(atas, kini, tepi)) ? "renggang" : "baris";
  });
}

function isBidangBaru(atas: BarisTampak, kini: BarisTampak, tepi: ReadonlyMap<number, Tepi>): boolean {
  const tepiAtas = tepi.get(atas.bidang);
  return kini.bidang > atas.bidang && tepiAtas !== undefined && !isPenuh(atas, kini, tepiAtas);
}

interface Tepi {
  /** Lines by which the edges are known. */
  readonly jumlah: number;
  readonly kiri: number;
  readonly kanan: number;
  readonly rata: boolean;
}

/** The edges between which each of them is set. */
function tepiBidang(baris: readonly BarisTampak[]): ReadonlyMap<number, Tepi> {
  const perBidang = new Map<number, BarisTampak[]>();
  for (const satu of baris) {
    if (satu.sendiri) continue;
    const ada = perBidang.get(satu.bidang);
    if (ada === undefined) perBidang.set(satu.bidang, [satu]);
    else ada.push(satu);
  }
  return new Map([...perBidang].map(([bidang, semua]) => [bidang, tepiOf(semua)]));
}

function tepiOf(semua: readonly BarisTampak[]): Tepi {
  const kali = new Map<number, number>();
  for (const { kanan } of semua) kali.set(Math.round(kanan / SAMA), (kali.get(Math.round(kanan / SAMA)) ?? 0) + 1);
  let terbanyak = 0;
  let tepi = 0;
  for (const [kanan, jumlah] of kali) if (jumlah > terbanyak || (jumlah === terbanyak && kanan > tepi)) [terbanyak, tepi] = [jumlah, kanan];
  const sekitar = terbanyak + (kali.get(tepi - 1) ?? 0) + (kali.get(tepi + 1) ?? 0);
  const rata = tepi * SAMA;
  const kiri = semua.reduce((paling, satu) => Math.min(paling, satu.kiri), Number.POSITIVE_INFINITY);
  const kanan = semua.reduce((paling, satu) => Math.max(paling, satu.kanan), 0);
  const isRata = sekitar >= 3 && sekitar >= RATA * semua.length && kanan - rata < 3 * SAMA;
  return { jumlah: semua.length, kiri, kanan: isRata ? rata : kanan, rata: isRata };
}

const sama = (a: number, b: number): boolean => Math.abs(a - b) <= SAMA;

function isLanjutan(pertama: BarisTampak, atas: BarisTampak, kini: BarisTampak, tepi: ReadonlyMap<number, Tepi>): boolean {
  if (atas.sendiri || kini.sendiri || kini.bidang > atas.bidang + 1) return false;
  if (kini.renggang && kini.bidang === atas.bidang) return false;
  if (Math.abs(kini.tinggi - atas.tinggi) > 0.15 * atas.tinggi) return false;
  const [tepiAtas, tepiKini] = [tepi.get(atas.bidang), tepi.get(kini.bidang)];
  if (tepiAtas === undefined || tepiKini === undefined) return false;
  if (kini.bidang !== atas.bidang && tepiAtas.jumlah < 2) return false;
  if (KEPALA.test(kini.teks) || KEPALA.test(atas.teks) || BUTIR.test(kini.teks)) return false;
  if (isTengah(kini, tepiKini)) return isJudulPanjang(atas, kini, tepiAtas);
  if (isTengah(atas, tepiAtas)) return false;
  if (!isPenuh(atas, kini, tepiAtas) || !isSejajar(pertama, atas, kini, tepiKini.kiri - tepiAtas.kiri)) return false;
  if (LABEL.test(kini.teks)) return !SELESAI.test(atas.teks) && !isBerkolom(pertama, kini);
  return PENGHUBUNG.test(kini.teks) || !TANPA_LABEL.test(atas.teks);
}

/** Set in the middle: as far from the one edge as from the other. */
const isTengah = ({ kiri, kanan, tinggi }: BarisTampak, tepi: Tepi): boolean =>
  kiri - tepi.kiri > 2 * tinggi && Math.abs(kiri - tepi.kiri - (tepi.kanan - kanan)) < 2 * SAMA;

/** A heading set in the middle goes on where its next word would not have found room; a line that fills the page is text above a heading. */
function isJudulPanjang(atas: BarisTampak, kini: BarisTampak, tepi: Tepi): boolean {
  const penuh = sama(atas.kiri, tepi.kiri) && sama(atas.kanan, tepi.kanan);
  if (penuh || atas.bidang !== kini.bidang || !sama(atas.kiri + atas.kanan, kini.kiri + kini.kanan)) return false;
  return atas.kanan - atas.kiri + 0.25 * atas.tinggi + kini.kata > tepi.kanan - tepi.kiri;
}

/** The line ends at the margin; where lines are not set flush, the next word would not have found room on it. */
function isPenuh(atas: BarisTampak, kini: BarisTampak, tepi: Tepi): boolean {
  if (tepi.rata) return sama(atas.kanan, tepi.kanan);
  return atas.kanan + 0.25 * atas.tinggi + kini.kata > tepi.kanan + SAMA;
}

/**
 * Further lines begin below each other; the second below the text of the first, below its label, left of an indented first line, or right of a first
 * line that hangs out, which only an unfinished sentence tells from a new paragraph.
 */
function isSejajar(pertama: BarisTampak, atas: BarisTampak, kini: BarisTampak, geser: number): boolean {
  // the next column begins further right; the next page mostly does not, whatever stands on it
  const letak = kini.bidang === atas.bidang ? [kini.kiri] : [kini.kiri, kini.kiri - geser];
  if (atas !== pertama) return letak.some((kiri) => sama(kiri, atas.kiri));
  if (letak.some((kiri) => pertama.awalan.some((awal) => sama(awal, kiri)))) return true;
  const masuk = pertama.kiri - kini.kiri;
  return Math.abs(masuk) < MENJOROK * pertama.tinggi && (masuk > 0 || !SELESAI.test(atas.teks));
}

/** A label that stands below the label of a hanging item is the next label. */
function isBerkolom(pertama: BarisTampak, kini: BarisTampak): boolean {
  return LABEL.test(pertama.teks) && sama(kini.kiri, pertama.kiri) && pertama.awalan.some((awal) => awal > pertama.kiri + SAMA);
}
