import type { CatatanBaca } from "./catatan-baca.ts";
import { bilangan } from "./gaya.ts";
import { AWALAN_SUBJUDUL, GAYA_BUTIR, GAYA_TEKS } from "./gaya-selaras.ts";
import type { Paragraf, Tanda, Ubahan } from "./isi-word.ts";
import { diketik } from "./label-diketik.ts";
import type { Label, Penghitung, Penomoran } from "./penomoran.ts";
import type { Penulis, PetunjukBaris } from "./penulis.ts";
import { gabungUbahan } from "./ubahan.ts";

/** A paragraph with what stands behind it: the end of its line, or the next paragraph on the same line. */
export interface Satuan {
  readonly paragraf: Paragraf;
  readonly pemisah: "\n" | " ";
  /** The row in which it stands was put in or taken away. */
  readonly paksa: Ubahan | null;
}

/** What paragraphs are poured with; `jarak` is the space that the paragraph before leaves. */
export interface AlatTuang {
  readonly penulis: Penulis;
  readonly penomoran: Penomoran;
  /** Numbers before the tracked changes, and after them. */
  readonly sebelum: Penghitung;
  readonly sesudah: Penghitung;
  readonly tandai: (tanda: Tanda) => void;
  readonly catat: CatatanBaca;
  jarak: { sesudah: number; gaya: string; rapat: boolean };
}

/** Space of six points sets paragraphs apart, in twentieths of a point. */
const JARAK_TAMPAK = 120;

/** Which of the two texts a paragraph gives its label and its look to. */
interface Milik {
  readonly sebelum: boolean;
  readonly sesudah: boolean;
}

/**
 * Pours paragraphs into lines. Where a paragraph mark was put in, paragraphs were one before; where it was taken away, they are one after:
 * such a line bears the label and the look of the first of them of which words are left.
 *
 * Labels behind an inserted or deleted paragraph are not changes: Word counts them anew, nobody typed them.
 */
export function tuangDeret(deret: readonly Satuan[], alat: AlatTuang): void {
  const sebelum = pemilik(deret, "sisip");
  const sesudah = pemilik(deret, "hapus");
  for (const [at, satu] of deret.entries()) {
    tuangParagraf(satu, { sebelum: sebelum.has(at), sesudah: sesudah.has(at) }, alat);
  }
}

/** Whether the paragraph runs on in the next: before the changes its mark was not there yet (`sisip`), after them it is gone (`hapus`). */
export const menyambung = ({ paragraf: { akhir }, pemisah, paksa }: Satuan, macam: Ubahan["macam"]): boolean =>
  pemisah === "\n" && paksa === null && akhir !== null && (akhir === "tiada" || akhir.macam === macam);

/** For each line of the text in which `hilang` is not there, the index of the paragraph that gives its label. */
function pemilik(deret: readonly Satuan[], hilang: Ubahan["macam"]): ReadonlySet<number> {
  const hasil = new Set<number>();
  let dari = 0;
  for (const [at, satu] of deret.entries()) {
    if (menyambung(satu, hilang) && at < deret.length - 1) continue;
    const baris = deret.slice(dari, at + 1);
    const berkata = baris.findIndex(({ paragraf }) => tersisa(paragraf, hilang));
    const berlabel =
      berkata >= 0 ? berkata : baris.findIndex(({ paragraf: { sendiri, gaya } }) => (sendiri.daftar ?? gaya.paragraf.daftar) !== undefined);
    // at the end, before a table too, a paragraph that is not there has nothing to run on in
    const tiada = satu.paksa?.macam === hilang || (berkata < 0 && menyambung(satu, hilang));
    if (!tiada) hasil.add(dari + (berlabel >= 0 ? berlabel : baris.length - 1));
    dari = at + 1;
  }
  return hasil;
}

const tersisa = ({ potongan }: Paragraf, hilang: Ubahan["macam"]): boolean =>
  potongan.some((satu) => satu.jenis === "teks" && satu.ubahan?.macam !== hilang && satu.teks.trim() !== "");

/** Pours one paragraph, without what stands behind it in a row of a table. */
export function tuangParagraf(satuan: Satuan, milik: Milik, alat: AlatTuang): void {
  const { paragraf, pemisah, paksa } = satuan;
  const { penulis } = alat;
  const label = labelOf(satuan, milik, alat);
  const tampak = penulis.tampak(HAPUS) ? milik.sebelum : milik.sesudah;
  if (tampak) penulis.beri(petunjukOf(paragraf, label?.butir === true, alat));
  if (tampak) alat.jarak = { sesudah: paragraf.sifat.sesudah ?? 0, gaya: paragraf.gaya.id, rapat: paragraf.sifat.rapat === true };
  if (label !== null && label.teks !== "") tulisLabel(label, satuan, milik, penulis);
  for (const satu of paragraf.potongan) {
    if (satu.jenis === "tanda") {
      if (terambil(satu.tanda, paksa, penulis)) alat.tandai(satu.tanda);
      continue;
    }
    const ubahan = gabungUbahan(satu.ubahan, paksa);
    if (ubahan === "tiada") continue;
    if (satu.jenis === "baris") penulis.putus(ubahan);
    else penulis.teks(satu.teks, ubahan, satu.tebal, satu.lepas);
  }
  if (pemisah === " ") penulis.jeda(paksa);
  else if (paragraf.akhir !== "tiada") penulis.putus(paksa ?? paragraf.akhir);
}

/** A picture goes with the words around it; comments and notes hang at their place whatever becomes of these. */
function terambil(tanda: Tanda, paksa: Ubahan | null, penulis: Penulis): boolean {
  if (tanda.macam !== "gambar") return true;
  const ubahan = gabungUbahan(tanda.ubahan, paksa);
  return ubahan !== "tiada" && penulis.diambil(ubahan);
}

const HAPUS: Ubahan = { macam: "hapus", oleh: null, kapan: null };

function labelOf({ paragraf }: Satuan, milik: Milik, { penomoran, sebelum, sesudah, penulis }: AlatTuang): Label | null {
  if (paragraf.huruf.sembunyi === true && paragraf.potongan.length === 0) return null;
  const tempat = penomoran.tempat(paragraf);
  if (tempat === null) return null;
  const lama = milik.sebelum ? sebelum(tempat) : null;
  const baru = milik.sesudah ? sesudah(tempat) : null;
  return penulis.tampak(HAPUS) ? (lama ?? baru) : baru;
}

/** A label stands in the texts in which its paragraph begins a line; one that is typed as well is not printed twice. */
function tulisLabel({ teks, rapat, huruf }: Label, satuan: Satuan, milik: Milik, penulis: Penulis): void {
  const { paragraf, paksa } = satuan;
  const ubahan = milik.sebelum && milik.sesudah ? null : (paksa ?? pengubah(satuan, milik));
  const isi = awalTeks(paragraf, milik.sebelum ? "sisip" : "hapus");
  if (diketik(isi, teks)) return;
  const kapital = huruf.kapital ?? paragraf.huruf.kapital;
  penulis.teks(kapital === true ? teks.toUpperCase() : teks, ubahan, true, false, true);
  if (!(rapat && /^[.,;:)]/.test(isi))) penulis.teks(isi === "" ? "" : "\t", ubahan, true);
}

/** Who put the label in, or took it away: the one who did so with the words behind it. */
function pengubah({ paragraf }: Satuan, { sebelum }: Milik): Ubahan {
  const macam = sebelum ? "hapus" : "sisip";
  const kata = paragraf.potongan.flatMap((satu) => (satu.jenis === "teks" && satu.ubahan?.macam === macam ? [satu.ubahan] : []))[0];
  const akhir = paragraf.akhir === "tiada" ? null : paragraf.akhir;
  return { macam, oleh: (kata ?? akhir)?.oleh ?? null, kapan: (kata ?? akhir)?.kapan ?? null };
}

/** The first words, as far as a label could reach. */
function awalTeks({ potongan }: Paragraf, hilang: Ubahan["macam"]): string {
  let teks = "";
  for (const satu of potongan) {
    if (satu.jenis !== "tanda" && satu.ubahan?.macam !== hilang) teks += satu.jenis === "teks" ? satu.teks : " ";
    if (teks.length > 200) break;
  }
  return teks.trimStart();
}

function petunjukOf({ gaya, sifat, huruf }: Paragraf, butir: boolean, { jarak }: AlatTuang): PetunjukBaris {
  const serapat = jarak.rapat && sifat.rapat === true && jarak.gaya === gaya.id;
  const kerangka = sifat.kerangka ?? 9;
  return {
    kepala: kerangka >= 0 && kerangka < 9 ? Math.min(kerangka + 1, 6) : 0,
    jarakSebelum: !serapat && Math.max(jarak.sesudah, sifat.sebelum ?? 0) >= JARAK_TAMPAK,
    butir: butir || GAYA_BUTIR.test(gaya.id),
    rincian: GAYA_BUTIR.test(gaya.id),
    subjudul: gaya.id.startsWith(AWALAN_SUBJUDUL) ? (bilangan(gaya.id.slice(AWALAN_SUBJUDUL.length)) ?? 0) : 0,
    lepas: gaya.id === GAYA_TEKS,
    tebal: huruf.tebal === true,
  };
}
