/** The legal basis of a new draft. */
import type { Dasar, Peraturan } from "../peraturan.ts";
import type { Satuan } from "../rancangan/dokumen.ts";
import { catatan, type PembuatSatuan, TITIK } from "./buat-satuan.ts";
import type { Daerah } from "./daerah.ts";
import { DASAR_SISTEM_KERJA, type DasarHukum, dasarKhusus, dasarPembentukan, UU_PEMERINTAHAN_DAERAH, UUD } from "./dasar-hukum.ts";

/** Kinds of law of the centre by rank; what a region made is not carried over to another one. */
const JENJANG: readonly (readonly [RegExp, number])[] = [
  [/^Undang-Undang Dasar/, -1],
  [/^(?:Undang-Undang|Peraturan Pemerintah Pengganti)/, 1],
  [/^Peraturan Pemerintah/, 2],
  [/^Peraturan Presiden/, 3],
  [/^Peraturan (?:Menteri|Badan|Lembaga|Kepala)/, 4],
];
/** The law that forms a region. */
const MEMBENTUK = /\btentang\s+(?:Pembentukan\s+(?:Daerah|Provinsi|Propinsi|Kabupaten|Kota)|(?:Provinsi|Kabupaten|Kota)\s)/;

/**
 * The authority to make the regulation, then what it carries out; by rank, and within a rank by year and number. The law that forms the region is a
 * blank where it is not known. Source: butir 28, 39–52 Lampiran II UU 12/2011.
 *
 * @param dasar what it is written from; laws of the centre that it cites are taken over where the draft is about something else than Sistem Kerja
 */
export function susunMengingat(buat: PembuatSatuan, daerah: Daerah, sistemKerja: boolean, dasar: Peraturan | null): readonly Satuan[] {
  const pembentukan = dasarPembentukan(daerah.kode);
  const lain = sistemKerja ? DASAR_SISTEM_KERJA : dasarDari(dasar);
  const berurut = [
    UU_PEMERINTAHAN_DAERAH,
    ...dasarKhusus(daerah.kode, daerah.tingkat),
    ...lain,
    ...(pembentukan === null ? [] : [pembentukan]),
  ].sort((a, b) => a.jenjang - b.jenjang || a.tahun - b.tahun || a.nomor - b.nomor);
  const blanko =
    pembentukan === null
      ? [
          `Undang-Undang Nomor ${TITIK} Tahun ${TITIK} tentang Pembentukan ${TITIK} ${catatan(`isi undang-undang yang membentuk ${daerah.nama}`)} (Lembaran Negara Republik Indonesia Tahun ${TITIK} Nomor ${TITIK}, Tambahan Lembaran Negara Republik Indonesia Nomor ${TITIK})`,
        ]
      : [];
  return [UUD.teks, ...blanko, ...berurut.map(({ teks }) => teks)].map((teks) => buat("mengingat", `${teks};`));
}

function dasarDari(peraturan: Peraturan | null): readonly DasarHukum[] {
  const items = (peraturan?.children ?? []).flatMap((part) => (part.type === "pembukaan" ? part.mengingat : []));
  return items.flatMap((item) => dasarHukum(item) ?? []);
}

function dasarHukum({ text, sitasi }: Dasar): DasarHukum | null {
  const utama = sitasi.find(({ role }) => role === "utama");
  const jenjang = JENJANG.find(([pola]) => pola.test(utama?.jenis ?? ""))?.[1] ?? -1;
  const nomor = Number(utama?.nomor);
  if (utama === undefined || jenjang < 0 || utama.tahun === null || !Number.isInteger(nomor) || MEMBENTUK.test(text.value)) return null;
  if (jenjang === UU_PEMERINTAHAN_DAERAH.jenjang && utama.tahun === UU_PEMERINTAHAN_DAERAH.tahun && nomor === UU_PEMERINTAHAN_DAERAH.nomor)
    return null;
  return { jenjang, tahun: utama.tahun, nomor, teks: text.value.replace(/\s*[;.]\s*$/, "") };
}
