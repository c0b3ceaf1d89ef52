/** Writes a complete localised draft: judul, Menimbang, Mengingat, body, penutup, lampiran, with the offices that exist at its level. */
import { tingkatOf } from "../compare/tingkat.ts";
import { capitalise } from "../grammar/judul.ts";
import type { Meta, Peraturan } from "../peraturan.ts";
import { dariPeraturan } from "../rancangan/dari-peraturan.ts";
import type { DokumenRancangan, IsiRancangan, Satuan } from "../rancangan/dokumen.ts";
import { ikatAcuan } from "../rancangan/ikat-acuan.ts";
import { ikatIsian } from "../rancangan/ikat-isian.ts";
import { SIFAT_SATUAN } from "../rancangan/satuan.ts";
import { susunBatangTubuh } from "./batang-tubuh.ts";
import { type PembuatSatuan, pembuatSatuan } from "./buat-satuan.ts";
import type { Daerah } from "./daerah.ts";
import { susunDiktum, susunJudul, susunKepalaPembukaan } from "./judul.ts";
import { kerangkaKosong } from "./kerangka-kosong.ts";
import { lampiranAcuan, lampiranDari, lampiranKosong, type RupaLampiran } from "./lampiran.ts";
import { susunMengingat } from "./mengingat.ts";
import { pokokDari, pokokKosong, pokokSistemKerja, susunMenimbang } from "./menimbang.ts";
import type { Perpindahan } from "./nama-setempat.ts";
import { susunPenutup } from "./penutup.ts";
import { type SebutanDaerah, sebutanOf } from "./sebutan-daerah.ts";
import { type PenyesuaiTeks, penyesuaiTeks } from "./sesuaikan-teks.ts";

/** What a draft is written from. */
export interface DasarPenyusunan {
  /** Id in the Pustaka; `null` for an upload, of which the units then remember nothing. */
  readonly id: string | null;
  readonly peraturan: Peraturan;
}

export interface BahanRancangan {
  readonly daerah: Daerah;
  /** `null` for the empty skeleton. */
  readonly dasar: DasarPenyusunan | null;
  /** Title after `tentang`; absent for the usual one. */
  readonly tentang?: string;
  /** Year of the gazette. */
  readonly tahun: number;
  /** Gives the ids of the units; each call another one. */
  readonly idBaru: () => string;
}

/** Parts that depend on what the draft is written from. */
interface Isi {
  readonly tentang: string;
  readonly menimbang: readonly Satuan[];
  readonly mengingat: readonly Satuan[];
  readonly batangTubuh: readonly IsiRancangan[];
  readonly lampiran: readonly IsiRancangan[];
  /** Where it is enacted; `null` where that is not known. */
  readonly tempat: string | null;
}

/** What every step needs. */
interface Meja {
  readonly daerah: Daerah;
  readonly ke: SebutanDaerah;
  readonly buat: PembuatSatuan;
  readonly tentang: string | undefined;
}

/** Stands for the id of a source that has none, so that its locators are not lost before they are needed. */
const TANPA_ID = "\0";

/**
 * A draft for `daerah`, written from a regulation of the centre, of a region, or from nothing. Never throws; what cannot be known is a dotted blank
 * (`…`) or a remark in square brackets, never an invention. Every provision that was taken over has its `asal`; references, and what repeats the
 * judul, are live.
 */
export function susunRancangan({ daerah, dasar, tentang, tahun, idBaru }: BahanRancangan): DokumenRancangan {
  const meja: Meja = { daerah, ke: sebutanOf(daerah), buat: pembuatSatuan(idBaru), tentang };
  const { buat, ke } = meja;
  const isi = dasar === null ? isiKosong(meja) : isiDari(meja, dasar, idBaru);
  const content = [
    ...susunJudul(buat, ke, daerah.tingkat, isi.tentang),
    ...susunKepalaPembukaan(buat, ke),
    ...isi.menimbang,
    ...isi.mengingat,
    ...susunDiktum(buat, ke, isi.tentang),
    ...isi.batangTubuh,
    ...susunPenutup(buat, ke, tahun, isi.tempat ?? ke.tempat),
    ...isi.lampiran,
  ];
  return ikatIsian(ikatAcuan({ type: "doc", content: content.map(tanpaAsalKosong) }));
}

const judulBiasa = (ke: SebutanDaerah): string => `Sistem Kerja di Lingkungan ${ke.pemerintah}`;

function isiKosong({ daerah, ke, buat, tentang = judulBiasa(ke) }: Meja): Isi {
  return {
    tentang,
    menimbang: susunMenimbang(buat, pokokKosong, ke.jenis, tentang),
    mengingat: susunMengingat(buat, daerah, false, null),
    batangTubuh: kerangkaKosong(buat, ke),
    lampiran: lampiranKosong({ buat, ke, tentang }),
    tempat: null,
  };
}

function isiDari(meja: Meja, { id, peraturan }: DasarPenyusunan, idBaru: () => string): Isi {
  const { daerah, ke, buat } = meja;
  const { meta } = peraturan;
  const sumber = dariPeraturan(peraturan, { asal: id ?? TANPA_ID, idBaru }).content;
  const pindah = perpindahan(meta, daerah, ke);
  const penyesuai = penyesuaiTeks(pindah);
  const sistemKerja = /\bsistem\s+kerja\b/i.test(meja.tentang ?? meta.tentang ?? "");
  const tentang =
    meja.tentang ?? (sistemKerja || meta.tentang === null ? judulBiasa(ke) : penyesuai.sesuaikan(capitalise(meta.tentang), "lampiran"));
  const asal = (locator: string): string | null => (id === null ? null : `${id}#${locator}`);
  const pokok = sistemKerja
    ? pokokSistemKerja(ke, pindah.dariPusat ? asal : () => null)
    : pokokDari(peraturan, (teks) => penyesuai.sesuaikan(teks, "lampiran"), asal);
  return {
    tentang,
    menimbang: susunMenimbang(buat, pokok.length > 0 ? pokok : pokokKosong, ke.jenis, tentang),
    mengingat: susunMengingat(buat, daerah, sistemKerja, peraturan),
    batangTubuh: susunBatangTubuh({
      peraturan,
      isi: batangTubuhDari(sumber),
      locatorAsal,
      pindah,
      penyesuai,
      buat,
      dicabut: pindah.sedaerah ? sitasiDiri(meta, ke) : null,
    }),
    lampiran: lampiranUntuk(
      { buat, ke, tentang },
      sumber.slice(awalLampiran(sumber)),
      penyesuai,
      pindah,
      sistemKerja ? asal("Lampiran") : undefined,
    ),
    tempat: pindah.sedaerah ? meta.tempatPenetapan : null,
  };
}

/** The lampiran of the source, adapted; a regulation of the centre on Sistem Kerja that comes without one gets the frame of it. */
function lampiranUntuk(
  rupa: RupaLampiran,
  bawaan: readonly IsiRancangan[],
  penyesuai: PenyesuaiTeks,
  pindah: Perpindahan,
  asalAcuan: string | null | undefined,
): readonly IsiRancangan[] {
  if (bawaan.length > 0) return lampiranDari(bawaan, rupa, penyesuai, peringatan(pindah));
  return pindah.dariPusat && asalAcuan !== undefined ? lampiranAcuan(rupa, asalAcuan) : [];
}

function perpindahan(dari: Meta, daerah: Daerah, ke: SebutanDaerah): Perpindahan {
  const tingkat = tingkatOf(dari);
  const sedaerah = dari.daerah !== null && baku(dari.daerah) === baku(daerah.nama);
  const dariPusat = tingkat === "nasional";
  return { dari, tingkatDari: dariPusat ? null : tingkat, ke, tingkat: daerah.tingkat, dariPusat, sedaerah };
}

const baku = (nama: string): string => nama.toLowerCase().replace(/[^a-z]/g, "");

/** The locator a unit had in the source. */
function locatorAsal(satu: IsiRancangan): string | null {
  const asal = satu.type === "satuan" ? satu.attrs.asal : null;
  return asal === null ? null : asal.slice(asal.indexOf("#") + 1);
}

function awalLampiran(isi: readonly IsiRancangan[]): number {
  const at = isi.findIndex((satu) => satu.type === "satuan" && satu.attrs.jenis === "lampiran");
  return at < 0 ? isi.length : at;
}

/** From the first unit of the body to the closing or the first lampiran. */
function batangTubuhDari(isi: readonly IsiRancangan[]): readonly IsiRancangan[] {
  const wilayah = isi.map((satu) => (satu.type === "satuan" ? SIFAT_SATUAN[satu.attrs.jenis].wilayah : null));
  const awal = wilayah.indexOf("batangTubuh");
  const akhir = wilayah.findIndex((satu, at) => at > awal && (satu === "penutup" || satu === "lampiran"));
  return awal < 0 ? [] : isi.slice(awal, akhir < 0 ? isi.length : akhir);
}

/** The source as the draft of the same region repeals it. */
function sitasiDiri({ nomor, tahun, tentang, beritaDaerah }: Meta, ke: SebutanDaerah): string | null {
  if (nomor === null || tahun === null || tentang === null) return null;
  const berita = beritaDaerah === null ? "" : ` (${ke.berita} Tahun ${beritaDaerah.tahun ?? tahun} Nomor ${beritaDaerah.nomor})`;
  return `${ke.jenis} ${ke.namaPendek} Nomor ${nomor} Tahun ${tahun} tentang ${capitalise(tentang)}${berita}`;
}

/** The lampiran of a province speaks of agencies, offices and ranks that no table translates to a kabupaten or kota, and the other way round. */
function peringatan({ tingkatDari, tingkat }: Perpindahan): string | null {
  if (tingkatDari === null || (tingkatDari === "provinsi") === (tingkat === "provinsi")) return null;
  return `periksa: Lampiran ini disadur dari peraturan tingkat ${tingkatDari}; sesuaikan perangkat daerah, jabatan, dan jenjangnya dengan tingkat ${tingkat}, lalu hapus catatan ini`;
}

function tanpaAsalKosong(satu: IsiRancangan): IsiRancangan {
  if (satu.type !== "satuan" || satu.attrs.asal?.startsWith(TANPA_ID) !== true) return satu;
  return { ...satu, attrs: { ...satu.attrs, asal: null } };
}
