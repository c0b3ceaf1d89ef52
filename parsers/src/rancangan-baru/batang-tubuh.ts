/** The body of a new draft, made of the body of another regulation. */
import type { Peraturan } from "../peraturan.ts";
import type { IsiRancangan, Satuan } from "../rancangan/dokumen.ts";
import { simpanAcuan, tulisAcuan } from "./acuan-baru.ts";
import { berteks, type PembuatSatuan, teksOf } from "./buat-satuan.ts";
import { definisiBerlebih, tambahDefinisi } from "./definisi-daerah.ts";
import { adalahMulaiBerlaku, adalahPenutup, denganKetentuanPenutup } from "./ketentuan-penutup.ts";
import { hanyaPusat } from "./ketentuan-pusat.ts";
import type { Perpindahan } from "./nama-setempat.ts";
import { pangkas } from "./pangkas.ts";
import { pengulangan } from "./pengulangan.ts";
import type { PenyesuaiTeks } from "./sesuaikan-teks.ts";
import { satuanPada, susunanOf } from "./susunan-isi.ts";

export interface BahanTubuh {
  readonly peraturan: Peraturan;
  /** Its body as units. */
  readonly isi: readonly IsiRancangan[];
  readonly locatorAsal: (satu: IsiRancangan) => string | null;
  readonly pindah: Perpindahan;
  readonly penyesuai: PenyesuaiTeks;
  readonly buat: PembuatSatuan;
  /** The regulation of the same region that the draft replaces, as it is cited; `null` where there is none. */
  readonly dicabut: string | null;
}

/**
 * Adapts a body to its region and level: what concerns the centre or another level alone goes, lists and references follow, the definitions of a
 * region come first, and commencement stands in the last Bab.
 */
export function susunBatangTubuh(bahan: BahanTubuh): readonly IsiRancangan[] {
  const { pindah, buat } = bahan;
  const { isi, acuan } = simpanAcuan(bahan.peraturan, bahan.isi, (index) => {
    const satu = bahan.isi[index];
    return satu === undefined ? null : bahan.locatorAsal(satu);
  });
  const disesuaikan = isi.map((satu) => sesuaikan(satu, bahan.penyesuai));
  const dibuang = new Set([...takBerlaku(isi, bahan), ...pengulangan(disesuaikan)]);
  const pertama = pangkas(disesuaikan, dibuang);
  const kedua = pangkas(pertama.isi, definisiBerlebih(pertama.isi));
  const lengkap = tambahDefinisi(kedua.isi, pindah.ke, buat);
  const berpenutup = denganKetentuanPenutup(lengkap, buat, {
    jenis: pindah.ke.jenis,
    asalBab: asalDari(isi, ({ attrs }, teks) => attrs.jenis === "bab" && adalahPenutup(teks)),
    asal: asalDari(isi, (_, teks) => adalahMulaiBerlaku(teks)),
    dicabut: bahan.dicabut,
  });
  return tulisAcuan(berpenutup, acuan, new Map([...pertama.pindah, ...kedua.pindah, ...pindahBerlaku(isi, berpenutup)])).map(tanpaNomor);
}

/** The Pasal on commencement of the source is the last one of the draft. */
function pindahBerlaku(isi: readonly IsiRancangan[], draf: readonly IsiRancangan[]): ReadonlyMap<string, string> {
  const { penanda, anak } = susunanOf(isi);
  const berlaku = isi.findIndex((satu) => satu.type === "satuan" && adalahMulaiBerlaku(teksOf(satu)));
  const pasal = penanda[berlaku]?.induk ?? -1;
  const baru = draf.findLast((satu) => satu.type === "satuan" && satu.attrs.jenis === "pasal");
  const tunggal = satuanPada(isi, pasal)?.attrs.jenis === "pasal" && anak[pasal]?.length === 1;
  return tunggal && baru !== undefined ? new Map([[isi[pasal]?.attrs.id ?? "", baru.attrs.id]]) : new Map();
}

/** Where the first unit that is meant came from. */
function asalDari(isi: readonly IsiRancangan[], dimaksud: (satuan: Satuan, teks: string) => boolean): string | null {
  const found = isi.find((satu): satu is Satuan => satu.type === "satuan" && dimaksud(satu, teksOf(satu)));
  return found?.attrs.asal ?? null;
}

function sesuaikan(satu: IsiRancangan, penyesuai: PenyesuaiTeks): IsiRancangan {
  if (satu.type !== "satuan") return satu;
  return berteks(satu, penyesuai.sesuaikan(teksOf(satu), satu.attrs.jenis === "definisi" ? "definisi" : "batangTubuh"));
}

/** Units of the source that the draft does without; commencement is worded anew at the end. */
function takBerlaku(isi: readonly IsiRancangan[], { pindah, penyesuai }: BahanTubuh): readonly string[] {
  return isi.flatMap((satu) => {
    if (satu.type !== "satuan") return [];
    const teks = teksOf(satu);
    const pergi = adalahMulaiBerlaku(teks) || (pindah.dariPusat && hanyaPusat(teks)) || takAda(satu, teks, penyesuai);
    return pergi ? [satu.attrs.id] : [];
  });
}

/** An item or a definition of what does not exist at this level. */
function takAda({ attrs: { jenis } }: Satuan, teks: string, penyesuai: PenyesuaiTeks): boolean {
  if (jenis === "definisi") return penyesuai.asing(teks.replace(/\s+(?:yang\s+selanjutnya\s.*|adalah\s.*)$/su, ""));
  return jenis === "rincian" && penyesuai.asing(teks);
}

/** The numbers of the source mean nothing in the draft. */
const tanpaNomor = (satu: IsiRancangan): IsiRancangan =>
  satu.type === "satuan" ? { ...satu, attrs: { ...satu.attrs, tercetak: null } } : satu;
