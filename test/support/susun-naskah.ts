/** A whole regulation around the few lines that a test is about, and what was read of it as lines that are easy to compare. */
import { locatorsOf, type Peraturan, parseMarkdown } from "@selaras/parsers";

interface Isi {
  readonly menimbang?: string;
  readonly mengingat?: string;
  readonly penutup?: string;
  readonly lampiran?: string;
}

const PENUTUP = `Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Teluk Harapan.

Ditetapkan di Teluk Harapan
pada tanggal 14 Juni 2021

BUPATI TELUK HARAPAN,

ttd

SURYA ADIWANGSA`;

/** A Peraturan Bupati with this body. */
export function naskahDengan(batangTubuh: string, isi: Isi = {}): string {
  return [
    "PERATURAN BUPATI TELUK HARAPAN\nNOMOR 3 TAHUN 2021\nTENTANG\nSISTEM KERJA",
    "DENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI TELUK HARAPAN,",
    `Menimbang : ${isi.menimbang ?? "bahwa sistem kerja perlu diatur dengan Peraturan Bupati;"}`,
    `Mengingat : ${isi.mengingat ?? "1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;"}`,
    "MEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.",
    batangTubuh,
    isi.penutup ?? PENUTUP,
    ...(isi.lampiran === undefined
      ? []
      : [`LAMPIRAN\nPERATURAN BUPATI TELUK HARAPAN\nNOMOR 3 TAHUN 2021\nTENTANG\nSISTEM KERJA\n\n${isi.lampiran}`]),
  ].join("\n\n");
}

/** The regulation with this body, read. */
export const bacaBatangTubuh = (batangTubuh: string, isi: Isi = {}): Peraturan => parseMarkdown(naskahDengan(batangTubuh, isi));

/** One line for each unit of the body: its locator, its judul in brackets, its text, and behind `…` what closes its list. */
export function garisBesar(peraturan: Peraturan): string[] {
  return [...locatorsOf(peraturan)].map(([unit, locator]) =>
    [
      locator,
      unit.expected === undefined ? "" : ` (expected ${unit.expected})`,
      unit.heading === undefined ? "" : ` [${unit.heading.value}]`,
      unit.text === undefined ? "" : `: ${unit.text.value}`,
      unit.closing === undefined ? "" : ` … ${unit.closing.value}`,
    ].join(""),
  );
}

/** The outline of a body given alone. */
export const garisBesarOf = (batangTubuh: string, isi: Isi = {}): string[] => garisBesar(bacaBatangTubuh(batangTubuh, isi));
