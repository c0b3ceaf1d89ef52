/** A gap in a sequence of numbers: a provision was not read, or the numbering skips one. */
import type { Keraguan, SuntinganImpor } from "../../impor-tersaji.ts";
import { ATRIBUT_AWAL } from "../../rancangan/satuan.ts";
import { AWAL_NASKAH } from "../terapkan-keputusan.ts";
import { type Bacaan, BIARKAN, petik, type SatuanTerbaca } from "./bacaan.ts";
import { type Loncatan, loncatanDi, pakaiHitungan, terbacaLain } from "./loncatan.ts";
import { nomorSaja, sebutanDeret, sebutanNomor } from "./sebutan-nomor.ts";

/** More provisions than these are a part of the text that is not in the file, and nobody wants that many empty ones. */
const SISIPAN_TERBANYAK = 10;

/** The numbers that a jump leaves out, as printed; `null` where it leaves out none. */
export function nomorTerlewat({ pada, sebelum, sesudah, sendiri }: Loncatan): { readonly dari: number; readonly sampai: number } | null {
  const { tercetak } = pada;
  if (tercetak === null || sesudah <= sebelum || sendiri) return null;
  return { dari: tercetak - (sesudah - sebelum), sampai: tercetak - 1 };
}

/** The unit that bears the last of the numbers that are left out, where it was read at another level. */
export function nomorPindah(
  bacaan: Bacaan,
  loncatan: Loncatan,
  terlewat: { readonly sampai: number } | null,
): { readonly satuan: SatuanTerbaca; readonly nilai: number } | null {
  if (terlewat === null) return null;
  const satuan = terbacaLain(bacaan, loncatan, nomorSaja(loncatan.pada.satuan, terlewat.sampai));
  return satuan === null ? null : { satuan, nilai: terlewat.sampai };
}

/** @param terjawab by the unit behind a gap, the last of its numbers that a fused item explains */
export function nomorHilang(bacaan: Bacaan, terjawab: ReadonlyMap<string, number>): readonly Keraguan[] {
  return loncatanDi(bacaan).flatMap((loncatan): Keraguan[] => {
    const { satuan } = loncatan.pada;
    const semua = nomorTerlewat(loncatan);
    const terlewat = semua === null ? null : { ...semua, dari: Math.max(semua.dari, (terjawab.get(satuan.id) ?? 0) + 1) };
    if (terlewat === null || terlewat.dari > terlewat.sampai || nomorPindah(bacaan, loncatan, terlewat) !== null) return [];
    const { id } = satuan;
    const hilang = sebutanDeret(satuan, terlewat.dari, terlewat.sampai);
    const sebelum = loncatan.pada.deret[loncatan.pada.ke - 1];
    const teks = satuan.teks === "" ? "" : `: ${petik(satuan.teks, 60)}`;
    const urutan = [
      ...(sebelum === undefined || terlewat.dari < 2 ? [] : [sebutanNomor(satuan, terlewat.dari - 1)]),
      sebutanNomor(satuan, loncatan.pada.tercetak ?? 0),
    ];
    return [
      {
        id: `nomor-hilang:${id}`,
        macam: "nomor-hilang",
        satuan: id,
        tempat: satuan.tempat,
        rentang: bacaan.letak.rentang(id) ?? null,
        pesan: `${besar(hilang)} tidak ditemukan dalam naskah.`,
        bukti:
          urutan.length > 1 ? `Tercetak ${urutan[0]}, lalu langsung ${urutan[1]}${teks}.` : `Urutan dimulai dengan ${urutan[0]}${teks}.`,
        pilihan: [
          BIARKAN,
          ...sisipan(bacaan, loncatan, terlewat, hilang),
          {
            kode: "hitung",
            sebutan: `Pakai nomor hitungan (${sebutanNomor(satuan, loncatan.pada.nilai)})`,
            suntingan: pakaiHitungan(loncatan.ikut),
          },
        ],
        saran: null,
      },
    ];
  });
}

function sisipan(
  { isi }: Bacaan,
  { pada: { satuan }, ikut }: Loncatan,
  { dari, sampai }: { readonly dari: number; readonly sampai: number },
  hilang: string,
): Keraguan["pilihan"] {
  if (sampai - dari >= SISIPAN_TERBANYAK) return [];
  const { jenis, tingkat, gaya } = satuan.attrs;
  const sesudah = isi.content[satuan.posisi - 1]?.attrs.id ?? AWAL_NASKAH;
  const kosong = Array.from({ length: sampai - dari + 1 }, (_, ke): SuntinganImpor => {
    return { jenis: "sisip", sesudah, attrs: { ...ATRIBUT_AWAL, jenis, tingkat, gaya, id: `${satuan.id}n${dari + ke}` }, teks: "" };
  });
  return [{ kode: "sisipkan", sebutan: `Sisipkan ${hilang} yang kosong`, suntingan: [...kosong, ...pakaiHitungan(ikut)] }];
}

const besar = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);
