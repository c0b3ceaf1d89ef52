import type { Teks } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";

/** Number and year in the head of a lampiran, whatever lines they stand in. */
function periksa({ peraturan: { meta }, lampiran }: NaskahPeriksa): readonly TemuanNaskah[] {
  return lampiran.flatMap(({ lines, number }) => {
    const tentang = lines.findIndex(({ value }) => /\bTENTANG\b/i.test(value));
    const kepala = lines.slice(0, tentang < 0 ? 6 : tentang + 1);
    const sebutan = `Lampiran${number === null ? "" : ` ${number}`}`;
    return [
      ...beda(kepala, /\bNOMOR\s*:?\s*(\d+[A-Z]?)\b/i, meta.nomor, `${sebutan} menyebut Nomor`, "Nomor"),
      ...beda(kepala, /\bTAHUN\s*:?\s*(\d{4})\b/i, meta.tahun === null ? null : String(meta.tahun), `${sebutan} menyebut Tahun`, "Tahun"),
    ];
  });
}

function beda(kepala: readonly Teks[], pola: RegExp, judul: string | null, awal: string, kata: string): readonly TemuanNaskah[] {
  for (const [at, teks] of kepala.entries()) {
    const ada = pola.exec(teks.value);
    // the number may stand on the next line: `KALIMANTAN TIMUR NOMOR` / `50 TAHUN 2023`
    const lanjut = new RegExp(`\\b${kata}\\s*:?$`, "i").test(teks.value) ? /^(\d+[A-Z]?)\b/.exec(kepala[at + 1]?.value ?? "") : null;
    const nilai = ada?.[1] ?? lanjut?.[1];
    const di = ada === null ? kepala[at + 1] : teks;
    if (nilai === undefined || di === undefined) continue;
    if (judul === null || !/^\d/.test(judul) || nilai === judul) return [];
    const dari = ada === null ? 0 : ada.index + ada[0].lastIndexOf(nilai);
    return [
      temuanPada(di, `${awal} ${nilai}, sedangkan judul menyebut ${kata} ${judul}.`, {
        dari,
        sampai: dari + nilai.length,
        perbaikan: usul(`Samakan dengan judul: ${kata} ${judul}`, ganti(di, judul, dari, dari + nilai.length)),
      }),
    ];
  }
  return [];
}

const KEPALA = (nomor: string): string =>
  `LAMPIRAN\nPERATURAN BUPATI CONTOH\n${nomor}\nTENTANG\nSISTEM KERJA\n\nALUR KERJA\n\nAlur kerja disusun.`;

/** Follows from butir 2 and 195 Lampiran II UU 12/2011. */
export const NOMOR_TAHUN: KaidahNaskah = {
  id: "JDL-04",
  nama: "Nomor dan tahun sama dengan judul",
  keparahan: "tinggi",
  kutipan: { butir: "butir 195", status: "turunan" },
  penjelasan: "Kepala lampiran menyebut nomor dan tahun peraturan yang dilampirinya; keduanya sama dengan judul.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "lampiran", teks: KEPALA("NOMOR 12 TAHUN 2024") },
      { di: "lampiran", teks: KEPALA("NOMOR ... TAHUN ...") },
    ],
    salah: [
      { di: "lampiran", teks: KEPALA("NOMOR 12 TAHUN 2014"), hasil: KEPALA("NOMOR 12 TAHUN 2024") },
      { di: "lampiran", teks: KEPALA("NOMOR 21 TAHUN 2024"), hasil: KEPALA("NOMOR 12 TAHUN 2024") },
    ],
  },
  periksa,
};
