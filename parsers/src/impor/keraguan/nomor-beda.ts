/** A printed number that is not the one of its place, without a gap: a misprint, a number twice, or none. */
import type { Keraguan } from "../../impor-tersaji.ts";
import type { JenisSatuan } from "../../rancangan/dokumen.ts";
import { type Bacaan, BIARKAN, petik } from "./bacaan.ts";
import { loncatanDi, pakaiHitungan } from "./loncatan.ts";
import { nomorPindah, nomorTerlewat } from "./nomor-hilang.ts";
import { sebutanNomor } from "./sebutan-nomor.ts";

/** Another list of them can begin under the same unit. */
const BERDAFTAR: ReadonlySet<JenisSatuan> = new Set<JenisSatuan>(["rincian", "subjudul", "definisi"]);

export function nomorBeda(bacaan: Bacaan): readonly Keraguan[] {
  return loncatanDi(bacaan).flatMap((loncatan): Keraguan[] => {
    const terlewat = nomorTerlewat(loncatan);
    const pindah = nomorPindah(bacaan, loncatan, terlewat);
    if (terlewat !== null && pindah === null) return [];
    const { satuan, nilai, tercetak, deret, ke } = loncatan.pada;
    const { id } = satuan;
    const hitungan = sebutanNomor(satuan, nilai);
    const cetakan = tercetak === null ? "tanpa nomor" : tercetak === 0 ? `“${satuan.label}”` : sebutanNomor(satuan, tercetak);
    const sebelum = deret[ke - 1];
    const sesudah = deret[ke + 1];
    const tetangga = [sebelum, sesudah].flatMap((satu) => (satu?.tercetak == null ? [] : [sebutanNomor(satu.satuan, satu.tercetak)]));
    return [
      {
        id: `nomor-beda:${id}`,
        macam: "nomor-beda",
        satuan: id,
        tempat: satuan.tempat,
        rentang: bacaan.letak.rentang(id) ?? null,
        pesan: `Tercetak ${cetakan}, padahal menurut urutannya ${hitungan}.${
          pindah === null ? "" : ` ${besar(sebutanNomor(satuan, pindah.nilai))} terbaca di tingkat lain, pada ${pindah.satuan.tempat}.`
        }${
          tercetak === 1 && nilai > 1 && BERDAFTAR.has(satuan.attrs.jenis)
            ? " Mungkin di sini mulai daftar baru, atau satuan ini seharusnya setingkat lebih dalam."
            : ""
        }`,
        bukti: `${tetangga.length === 0 ? "Tidak ada tetangga bernomor" : `Tetangganya tercetak ${tetangga.join(" dan ")}`}${
          satuan.teks === "" ? "" : `; teksnya: ${petik(satuan.teks, 60)}`
        }.`,
        pilihan: [
          { ...BIARKAN, sebutan: "Biarkan catatan nomor tercetak" },
          { kode: "hitung", sebutan: `Pakai nomor hitungan (${hitungan})`, suntingan: pakaiHitungan(loncatan.ikut) },
        ],
        // between two neighbours that are numbered as counted it can be no other number
        saran:
          tercetak !== null && sebelum?.tercetak === sebelum?.nilai && sesudah !== undefined && sesudah.tercetak === sesudah.nilai
            ? "hitung"
            : null,
      },
    ];
  });
}

const besar = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);
