import type { Teks } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { kapitalkan } from "../penomoran/kapital-judul.ts";
import { aman, ganti, temuanPada } from "../struktur/susun-temuan.ts";
import { barisJudul, KOSONG } from "./baris-judul.ts";
import { berakhirKosong, tanpaTandaAkhir } from "./tanda-akhir.ts";

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const baris = barisJudul(naskah);
  return [...unsurHilang(naskah, baris), ...baris.flatMap(penomoran), ...baris.flatMap(bentuk)];
}

function unsurHilang({ peraturan: { meta } }: NaskahPeriksa, baris: readonly Teks[]): readonly TemuanNaskah[] {
  const pertama = baris[0];
  if (pertama === undefined) return [];
  const kepala = baris.map(({ value }) => value).join(" ");
  const hilang = [
    ...(meta.jenis === null ? ["jenis"] : []),
    ...(/\bNOMOR\b/i.test(kepala) ? [] : ["nomor"]),
    ...(/\bTAHUN\b/i.test(kepala) ? [] : ["tahun"]),
    ...(meta.tentang === null ? ["nama"] : []),
  ];
  return hilang.length === 0
    ? []
    : [temuanPada(pertama, `Judul belum memuat ${hilang.join(", ")}; judul memuat jenis, nomor, tahun, dan nama peraturan.`)];
}

/** `NOMOR 188.45/12 TAHUN 2024`, `NOMOR 5A TAHUN 2024`. */
function penomoran(teks: Teks): readonly TemuanNaskah[] {
  const ada = /\bNOMOR\s*:?\s*(\S+)(?=\s+TAHUN\b|\s*$)/i.exec(teks.value);
  const nomor = ada?.[1];
  if (ada === null || nomor === undefined || KOSONG.test(nomor) || /^(?:\d+|TAHUN)$/i.test(nomor)) return [];
  const dari = ada.index + ada[0].lastIndexOf(nomor);
  return [
    temuanPada(
      teks,
      `Nomor peraturan "${nomor}" ditulis hanya dengan angka Arab tanpa huruf, angka Romawi, atau tanda baca, dan tidak mengikuti tata naskah dinas.`,
      {
        dari,
        sampai: dari + nomor.length,
      },
    ),
  ];
}

function bentuk(teks: Teks): readonly TemuanNaskah[] {
  const baku = bakuOf(teks.value);
  if (baku === teks.value) return [];
  return [
    temuanPada(teks, `Judul ditulis seluruhnya dengan huruf kapital tanpa tanda baca akhir: "${baku}".`, {
      keparahan: "rendah",
      perbaikan: aman(`Ganti dengan "${baku}"`, ganti(teks, baku)),
    }),
  ];
}

/** Capitals, no colon behind NOMOR, TAHUN and TENTANG, nothing at the end; the dots of a draft stay. */
function bakuOf(nilai: string): string {
  const kapital = kapitalkan(nilai).replace(/\b(NOMOR|TAHUN|TENTANG)\s*:(?=\s|$)/g, "$1");
  return berakhirKosong(kapital) ? kapital : tanpaTandaAkhir(kapital);
}

/** Source: butir 2 and 4 Lampiran II UU 12/2011, butir 2a as inserted by UU 13/2022. */
export const BENTUK_JUDUL: KaidahNaskah = {
  id: "JDL-01",
  nama: "Bentuk judul",
  keparahan: "sedang",
  kutipan: { butir: "butir 2, butir 2a, dan butir 4", status: "yakin", sumber: "Lampiran II UU 12/2011 jo. UU 13/2022" },
  penjelasan:
    "Judul memuat jenis, nomor, tahun, dan nama peraturan, ditulis seluruhnya dengan huruf kapital di tengah marjin tanpa diakhiri tanda baca.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "judul", teks: "PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nSISTEM KERJA" },
      { di: "judul", teks: "RANCANGAN\n\nPERATURAN BUPATI CONTOH\nNOMOR ... TAHUN ...\n\nTENTANG\n\nSISTEM KERJA" },
    ],
    salah: [
      {
        di: "judul",
        teks: "PERATURAN BUPATI CONTOH\nNOMOR : 12 TAHUN 2024\n\nTENTANG\n\nSISTEM KERJA.",
        hasil: "PERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\n\nTENTANG\n\nSISTEM KERJA",
      },
      { di: "judul", teks: "PERATURAN BUPATI CONTOH\n\nTENTANG\n\nSISTEM KERJA" },
      { di: "judul", teks: "PERATURAN BUPATI CONTOH\nNOMOR 188.45/12 TAHUN 2024\n\nTENTANG\n\nSISTEM KERJA" },
    ],
  },
  periksa,
};
