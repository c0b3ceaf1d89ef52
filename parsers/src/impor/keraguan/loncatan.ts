/** Where printed numbers leave the count. */
import type { SuntinganImpor } from "../../impor-tersaji.ts";
import type { JenisSatuan } from "../../rancangan/dokumen.ts";
import type { Bacaan, SatuanTerbaca } from "./bacaan.ts";
import type { Anggota } from "./deret.ts";

export interface Loncatan {
  readonly pada: Anggota;
  /** By how much printed numbers were ahead of the count before, and are from here on. */
  readonly sebelum: number;
  readonly sesudah: number;
  /** The units from here on that are ahead by the same. */
  readonly ikut: readonly Anggota[];
  /** The only one that differs between two that agree: a misprint, no gap. */
  readonly sendiri: boolean;
}

/**
 * The first unit of each stretch that is ahead of the count by another number than what stands before it. A single one that differs between two that
 * agree is a stretch of its own.
 */
export function loncatanDi({ deret, mengubah }: Bacaan): readonly Loncatan[] {
  const hasil: Loncatan[] = [];
  for (const satu of deret.values()) {
    if (satu.ke > 0 || (mengubah && isKutipan(satu))) continue;
    let sebelum = 0;
    for (let ke = 0; ke < satu.deret.length; ke++) {
      const pada = satu.deret[ke] as Anggota;
      const selisih = selisihOf(pada);
      if (selisih === null) hasil.push({ pada, sebelum, sesudah: sebelum, ikut: [pada], sendiri: true });
      else if (selisih !== sebelum) {
        const berikut = satu.deret[ke + 1];
        const sendiri = berikut !== undefined && selisihOf(berikut) === sebelum;
        const ikut = sendiri ? [pada] : sederet(satu.deret, ke, selisih);
        hasil.push({ pada, sebelum, sesudah: selisih, ikut, sendiri });
        if (!sendiri) sebelum = selisih;
      }
    }
  }
  return hasil.sort((a, b) => a.pada.satuan.posisi - b.pada.satuan.posisi);
}

function sederet(deret: readonly Anggota[], dari: number, selisih: number): readonly Anggota[] {
  let sampai = dari;
  while (sampai < deret.length && selisihOf(deret[sampai] as Anggota) === selisih) sampai++;
  return deret.slice(dari, sampai);
}

/** More units than these between two of one sequence are not looked through. */
const TERJAUH = 400;

/**
 * The unit at another level, or the paragraph, that bears the number that a sequence leaves out (`2)` as an item between the headings `1)` and `3)`): it
 * is not missing, but read otherwise. `nomor` is the number alone.
 */
export function terbacaLain({ satuan }: Bacaan, { pada }: Loncatan, nomor: string): SatuanTerbaca | null {
  if (!BERTINGKAT.has(pada.satuan.attrs.jenis)) return null;
  const dicari = polos(pada.satuan.label).replace(/[A-Za-z0-9]+/, nomor);
  const awal = pada.deret[pada.ke - 1]?.satuan.urut ?? pada.satuan.induk;
  for (let at = pada.satuan.urut - 1; at > awal && at > pada.satuan.urut - TERJAUH; at--) {
    const satu = satuan[at];
    if (satu !== undefined && (polos(satu.label) === dicari || satu.teks.startsWith(`${dicari} `))) return satu;
  }
  const induk = satuan[pada.satuan.induk];
  return induk !== undefined && pada.ke === 0 && polos(induk.label) === dicari ? induk : null;
}

const polos = (label: string): string => label.replace(/\s/g, "");

const BERTINGKAT: ReadonlySet<JenisSatuan> = new Set<JenisSatuan>(["rincian", "subjudul", "ayat"]);

/** How far the printed number is ahead of the count; `null` where none is printed that says a place. */
export const selisihOf = ({ tercetak, nilai }: Anggota): number | null => (tercetak === null || tercetak === 0 ? null : tercetak - nilai);

/** Provisions that an amending regulation quotes keep the numbers of their law. */
const isKutipan = ({ satuan: { attrs } }: Anggota): boolean =>
  !(attrs.jenis === "pasal" && attrs.gaya === "I.") && attrs.jenis !== "menimbang";

/** The number as counted stands for the printed one from then on. */
export const pakaiHitungan = (ikut: readonly Anggota[]): readonly SuntinganImpor[] =>
  ikut.flatMap(({ satuan: { id, attrs } }) => (attrs.tercetak === null ? [] : [{ jenis: "ubah", satuan: id, attrs: { tercetak: null } }]));
