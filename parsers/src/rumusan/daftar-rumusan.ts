/** The formulas that fit a place of a draft, written for that draft. */
import type { JenisSatuan } from "../rancangan/dokumen.ts";
import { isianJudul } from "../rancangan/isian.ts";
import { DAERAH } from "../rancangan-baru/daerah.ts";
import { sebutanOf } from "../rancangan-baru/sebutan-daerah.ts";
import type { BahanRumusan, Rumusan } from "./isi-rumusan.ts";
import { rumusanDelegasi, rumusanLampiran, rumusanPenutupan, rumusanPerubahan, rumusanUmum } from "./rumusan-batang-tubuh.ts";
import { rumusanMenetapkan, rumusanMenimbang, rumusanPengundangan } from "./rumusan-pembukaan.ts";

/** A unit as far as formulas need it: its label as shown, its words with references written out. */
export interface SatuanTerbaca {
  readonly id: string;
  readonly jenis: JenisSatuan;
  readonly label: string;
  readonly teks: string;
}

/** What the units of a document say that formulas repeat, for a formula in the place of the unit at index `di`. Never throws. */
export function bahanRumusan(satuan: readonly SatuanTerbaca[], di: number): BahanRumusan {
  const isian = isianJudul(satuan.flatMap(({ jenis, teks }) => (jenis === "judul" ? [teks] : [])));
  return {
    isian,
    menimbang: satuan.slice(0, di).filter(({ jenis, teks }) => jenis === "menimbang" && teks.trim() !== ""),
    lampiran: satuan.filter(({ jenis }) => jenis === "lampiran"),
    lembaran: lembaranOf(isian.jenis, isian.daerah),
    di: satuan[di]?.jenis ?? "teks",
  };
}

/** Where a regulation of this kind is promulgated. Source: butir 161–163; which kind in which, Pasal 81–86 UU 12/2011. */
function lembaranOf(jenis: string | null, daerah: string | null): string | null {
  if (jenis === null) return null;
  if (/^(?:Undang-Undang|Peraturan Pemerintah|Peraturan Presiden)/.test(jenis)) return "Lembaran Negara Republik Indonesia";
  if (/^Peraturan Menteri/i.test(jenis)) return "Berita Negara Republik Indonesia";
  const dikenal = DAERAH.find(({ nama }) => nama === daerah || `Provinsi ${nama}` === daerah);
  const berita = dikenal ? sebutanOf(dikenal).berita : daerah === null ? null : `Berita Daerah ${daerah}`;
  if (/^(?:Peraturan Daerah|Qanun)/.test(jenis)) return berita?.replace(/^Berita/, "Lembaran") ?? null;
  return /^Peraturan (?:Gubernur|Bupati|Wali Kota)/.test(jenis) ? berita : null;
}

const BADAN: ReadonlySet<JenisSatuan> = new Set(["teks", "ayat", "rincian", "definisi"]);

/** The formulas for that place, in the order of a regulation; none where none fits. */
export function daftarRumusan(bahan: BahanRumusan): readonly Rumusan[] {
  if (bahan.di === "menimbang") return rumusanMenimbang(bahan);
  if (bahan.di === "menetapkan") return [rumusanMenetapkan(bahan)];
  if (bahan.di === "penutup") return [rumusanPengundangan(bahan)];
  if (!BADAN.has(bahan.di)) return [];
  return [...rumusanUmum(bahan), ...rumusanDelegasi(), ...rumusanLampiran(bahan), ...rumusanPenutupan(bahan), ...rumusanPerubahan(bahan)];
}

/** The formulas whose name, group, butir or words hold every word of the question; in their order. */
export function saringRumusan(semua: readonly Rumusan[], tanya: string): readonly Rumusan[] {
  const kata = tanya.toLowerCase().split(/\s+/).filter(Boolean);
  return semua.filter(({ id, nama, kelompok, butir, satuan }) => {
    const isi = satuan.flatMap(({ content }) => content.map((satu) => (satu.type === "text" ? satu.text : satu.attrs.cadangan)));
    const cari = [id, nama, kelompok, `butir ${butir ?? ""}`, ...isi].join(" ").toLowerCase();
    return kata.every((satu) => cari.includes(satu));
  });
}
