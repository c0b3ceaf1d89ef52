/** The closing in its blocks: enactment, promulgation, gazette, copy; and the signature of a lampiran. */
import type { Teks } from "../../peraturan.ts";

/** A signature with its place and date, as far as they are printed. */
export interface BlokTanda {
  readonly tempat: Teks | null;
  readonly tanggal: Teks | null;
  /** Lines of the office. */
  readonly jabatan: readonly Teks[];
  /** `ttd`. */
  readonly tanda: Teks | null;
  readonly nama: Teks | null;
  /** Rank, NIP and whatever else stands below the name. */
  readonly lain: readonly Teks[];
}

interface BlokPenutup {
  readonly penetapan: BlokTanda | null;
  readonly pengundangan: BlokTanda | null;
  /** Lines of BERITA DAERAH … NOMOR …. */
  readonly berita: readonly Teks[];
  /** From `Salinan sesuai dengan aslinya` on. */
  readonly salinan: readonly Teks[];
}

const PENETAPAN = /^(?:Ditetapkan|Disahkan)\b/i;
const PENGUNDANGAN = /^Diundangkan\b/i;
const BERITA = /^(?:TAMBAHAN\s+)?(?:BERITA|LEMBARAN)\s+(?:DAERAH|NEGARA|KOTA|KABUPATEN|PROVINSI)\b/i;
const SALINAN = /^Salinan\s+(?:ini\s+)?sesuai\b/i;
const TANDA = /^\(?\s*(?:ttd|t\.t\.d|cap\b|tanda\s*tangan|ditandatangani)/i;
const TANGGAL = /^pada\s+tanggal\b/i;

/** Reads the lines of a closing; `null` where columns stand side by side, because then lines belong to no block. */
export function blokPenutup(lines: readonly Teks[]): BlokPenutup | null {
  if (lines.some(({ value }) => /\S(?:\s{3,}|\t)\S/.test(value))) return null;
  const potongan: { penetapan: Teks[]; pengundangan: Teks[]; berita: Teks[]; salinan: Teks[] } = {
    penetapan: [],
    pengundangan: [],
    berita: [],
    salinan: [],
  };
  let kini: keyof typeof potongan | null = null;
  for (const teks of lines) {
    if (kini !== "salinan") {
      if (PENETAPAN.test(teks.value)) kini = "penetapan";
      else if (PENGUNDANGAN.test(teks.value)) kini = "pengundangan";
      else if (BERITA.test(teks.value)) kini = "berita";
      else if (SALINAN.test(teks.value)) kini = "salinan";
    }
    if (kini !== null) potongan[kini].push(teks);
  }
  return {
    penetapan: potongan.penetapan.length === 0 ? null : blokTanda(potongan.penetapan),
    pengundangan: potongan.pengundangan.length === 0 ? null : blokTanda(potongan.pengundangan),
    berita: potongan.berita,
    salinan: potongan.salinan,
  };
}

/** The signature at the end of a lampiran: from the last line that names an office. `null` where there is none. */
export function tandaLampiran(lines: readonly Teks[]): BlokTanda | null {
  const salinan = lines.findIndex(({ value }) => SALINAN.test(value));
  const milik = salinan < 0 ? lines : lines.slice(0, salinan);
  const tanda = milik.findLastIndex(({ value }) => TANDA.test(value));
  const jabatan = milik.findLastIndex(({ value }) => JABATAN.test(value));
  if (jabatan < 0) return null;
  const mulai = tanda > 0 && jabatan > tanda ? -1 : jabatan;
  return mulai < 0 ? null : blokTanda(milik.slice(mulai));
}

/** The office of whoever makes the regulation. */
const JABATAN = /^(?:(?:Pj|Plt|Plh|Pjs)\s*\.?\s*)?(?:BUPATI|GUBERNUR|WALI ?KOTA|MENTERI|PRESIDEN|KEPALA)\b[\p{Lu} .-]*,?$/u;

/** What stands with an electronic signature. */
const STEMPEL = /^(?:me?aterai|cap|secara|elektronik|ditandatangani|tanda\s*tangan)\b/i;

function blokTanda(lines: readonly Teks[]): BlokTanda {
  const tempat = lines.find(({ value }) => PENETAPAN.test(value) || PENGUNDANGAN.test(value)) ?? null;
  const tanggal = lines.find(({ value }) => TANGGAL.test(value)) ?? null;
  const mulai = lines.findLastIndex((teks) => teks === tempat || teks === tanggal) + 1;
  const sisa = lines.slice(mulai);
  const tanda = sisa.findIndex(({ value }) => TANDA.test(value));
  const koma = sisa.findIndex(({ value }) => /,\s*$/.test(value));
  const akhir = tanda >= 0 ? tanda : koma >= 0 ? koma + 1 : Math.min(1, sisa.length);
  const bawah = sisa.slice(tanda >= 0 ? tanda + 1 : akhir);
  const nama = bawah.findIndex(({ value }) => /^\p{Lu}/u.test(value) && !STEMPEL.test(value));
  return {
    tempat,
    tanggal,
    jabatan: sisa.slice(0, akhir),
    tanda: sisa[tanda] ?? null,
    nama: bawah[nama] ?? null,
    lain: nama < 0 ? [] : bawah.slice(nama + 1),
  };
}
