import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";
import { barisJudul, KOSONG } from "./baris-judul.ts";

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const baris = barisJudul(naskah);
  const rancangan = baris.find(({ value }) => /\bRANCANGAN\b/i.test(value));
  const nomor = baris.find(({ value }) => /\bNOMOR\b/i.test(value));
  const jenis = baris.find(({ value }) => /^(?:PERATURAN|QANUN)\b/i.test(value));
  if (nomor === undefined) return [];
  const terisi = /\bNOMOR\s*:?\s*\d/i.test(nomor.value);
  if (rancangan !== undefined && terisi)
    return [
      temuanPada(
        nomor,
        "Naskah masih berjudul RANCANGAN, tetapi nomornya sudah diisi: gunakan tiga titik sampai penomoran, atau hapus kata RANCANGAN.",
        {
          perbaikan: usul("Kosongkan nomor dan tahun", ganti(nomor, nomor.value.replace(/(NOMOR|TAHUN)\s*:?\s*\d+\w*/gi, "$1 ..."))),
        },
      ),
    ];
  if (rancangan === undefined && !terisi && KOSONG.test(nomor.value) && jenis !== undefined)
    return [
      temuanPada(jenis, "Naskah belum bernomor: selama masih rancangan, judul didahului kata RANCANGAN.", {
        perbaikan: usul('Tambahkan kata "RANCANGAN"', ganti(jenis, "RANCANGAN ", 0, 0)),
      }),
    ];
  return [];
}

const judul = (awal: string, nomor: string): string => `${awal}PERATURAN BUPATI CONTOH\n${nomor}\n\nTENTANG\n\nSISTEM KERJA`;

/** Source: butir 4a Lampiran II UU 12/2011, inserted by UU 13/2022. */
export const JUDUL_RANCANGAN: KaidahNaskah = {
  id: "JDL-05",
  nama: "Judul rancangan",
  keparahan: "sedang",
  kutipan: { butir: "butir 4a", status: "yakin", sumber: "Lampiran II UU 12/2011 jo. UU 13/2022" },
  penjelasan:
    "Selama masih rancangan, judul didahului kata RANCANGAN dan nomor serta tahun ditulis dengan tiga titik; keduanya diganti pada saat penomoran.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "judul", teks: judul("", "NOMOR 12 TAHUN 2024") },
      { di: "judul", teks: judul("RANCANGAN ", "NOMOR ... TAHUN ...") },
    ],
    salah: [
      { di: "judul", teks: judul("RANCANGAN ", "NOMOR 12 TAHUN 2024"), hasil: judul("RANCANGAN ", "NOMOR ... TAHUN ...") },
      { di: "judul", teks: judul("", "NOMOR ... TAHUN ..."), hasil: judul("RANCANGAN ", "NOMOR ... TAHUN ...") },
    ],
  },
  periksa,
};
