/** What is asked of every signature: office in capitals with a comma behind it, name in capitals without titles, rank and NIP. */

import type { Teks } from "../../peraturan.ts";
import { tanpaTandaAkhir } from "../judul/tanda-akhir.ts";
import type { TemuanNaskah } from "../kaidah.ts";
import { aman, ganti, temuanPada } from "../struktur/susun-temuan.ts";
import type { BlokTanda } from "./blok-penutup.ts";

const KOSONG = /^[.…_\s()-]*$/;

/** Source: butir 164, 166, 167, 169 and 197 Lampiran II UU 12/2011. */
export const bentukTanda = ({ jabatan, nama, lain }: BlokTanda): readonly TemuanNaskah[] => [
  ...bentukJabatan(jabatan),
  ...(nama === null || KOSONG.test(nama.value) ? [] : bentukNama(nama)),
  ...lain.flatMap(tanpaPangkat),
];

function bentukJabatan(jabatan: readonly Teks[]): readonly TemuanNaskah[] {
  return jabatan.flatMap((teks, at) => {
    const terakhir = at === jabatan.length - 1;
    const baku = jabatanBaku(teks.value, terakhir);
    if (baku === teks.value || KOSONG.test(teks.value)) return [];
    const kurangKoma = terakhir && !/,\s*$/.test(teks.value);
    const pesan = kurangKoma
      ? `Pada akhir nama jabatan diberi tanda baca koma: "${baku}".`
      : `Nama jabatan ditulis dengan huruf kapital${/\bP(?:j|lt|lh|js)\b/i.test(teks.value) ? ', dengan spasi setelah singkatan "Pj.", "Plt.", atau "Plh."' : ""}: "${baku}".`;
    return [temuanPada(teks, pesan, { keparahan: "rendah", perbaikan: aman(`Ganti dengan "${baku}"`, ganti(teks, baku)) })];
  });
}

function jabatanBaku(nilai: string, terakhir: boolean): string {
  const [, singkatan, sisa = ""] = /^(?:(P(?:j|lt|lh|js))\s*\.?\s+|(?:P(?:j|lt|lh|js))\.)?(.*)$/is.exec(nilai) ?? [];
  const awal = singkatan ?? /^(P(?:j|lt|lh|js))\./i.exec(nilai)?.[1];
  const badan = tanpaTandaAkhir(sisa.toUpperCase().replace(/\s+/g, " "));
  const depan = awal === undefined ? "" : `${awal.charAt(0).toUpperCase()}${awal.slice(1).toLowerCase()}. `;
  return `${depan}${badan}${terakhir ? "," : ""}`;
}

/** Academic and professional titles, before and behind a name. */
const GELAR_DEPAN = /^(?:(?:Prof|Dr|dr|Drs|Dra|Ir|drg|drh|Hj?|K\.?H)\.\s+)+/i;
const GELAR_BELAKANG = /,\s*[A-Z][A-Za-z]{0,4}\.[A-Za-z.,\s]*$/;

/** No name is longer; such a line is something else. */
const TERPANJANG = 120;

/** A name without titles. */
export const tanpaGelar = (nama: string): string => nama.replace(GELAR_DEPAN, "").replace(GELAR_BELAKANG, "").trim();

function bentukNama(teks: Teks): readonly TemuanNaskah[] {
  if (teks.value.length > TERPANJANG) return [];
  const bersih = tanpaGelar(teks.value);
  const baku = bersih.toUpperCase();
  if (baku === teks.value || baku === "") return [];
  const gelar = bersih !== teks.value.trim();
  return [
    temuanPada(teks, gelar ? `Nama pejabat ditulis tanpa gelar: "${baku}".` : `Nama pejabat ditulis dengan huruf kapital: "${baku}".`, {
      keparahan: "rendah",
      perbaikan: aman(`Ganti dengan "${baku}"`, ganti(teks, baku)),
    }),
  ];
}

const PANGKAT = /^(?:NIP\b|Pembina\b|Penata\b|Pengatur\b|Jenderal\b|Brigadir\b|Letnan\b|Kolonel\b)/i;

function tanpaPangkat(teks: Teks): readonly TemuanNaskah[] {
  if (!PANGKAT.test(teks.value)) return [];
  return [
    temuanPada(teks, "Nama pejabat ditulis tanpa pangkat, golongan, dan nomor induk pegawai; hapus baris ini.", {
      keparahan: "rendah",
      perbaikan: aman("Hapus pangkat atau nomor induk pegawai", ganti(teks, "")),
    }),
  ];
}
