/** The considerations of a new draft. Source: butir 17–27 Lampiran II UU 12/2011 as amended by UU 13/2022. */

import { toLetter } from "../istilah.ts";
import type { Peraturan } from "../peraturan.ts";
import type { Satuan } from "../rancangan/dokumen.ts";
import { type PembuatSatuan, TITIK } from "./buat-satuan.ts";
import { PASAL_PERINTAH, PERMENPAN_SISTEM_KERJA } from "./dasar-hukum.ts";
import type { SebutanDaerah } from "./sebutan-daerah.ts";

export interface PokokPikiran {
  readonly teks: string;
  readonly asal: string | null;
}

/**
 * Why a region orders its Sistem Kerja: good government, a nimble bureaucracy, the Pasal that demands it. Each is a whole sentence; the wording is
 * that of the Permenpan and of the regions of the corpus where they agree.
 *
 * @param asal gives where a consideration of the source came from, `null` where the source is no regulation of the centre
 */
export function pokokSistemKerja(ke: SebutanDaerah, asal: (locator: string) => string | null): readonly PokokPikiran[] {
  return [
    {
      teks: "bahwa untuk mewujudkan tata kelola pemerintahan yang efektif dan efisien guna meningkatkan kinerja pemerintahan dan pelayanan publik, perlu dilakukan penyederhanaan birokrasi melalui penyederhanaan struktur organisasi, penyetaraan jabatan, dan penyesuaian sistem kerja",
      asal: asal("Menimbang huruf a"),
    },
    {
      teks: `bahwa untuk mewujudkan birokrasi yang dinamis, lincah, dan profesional, diperlukan mekanisme kerja antara Jabatan Pimpinan Tinggi, Jabatan Administrasi, dan Jabatan Fungsional di lingkungan ${ke.pemerintah}`,
      asal: asal("Menimbang huruf c"),
    },
    {
      teks: `bahwa untuk melaksanakan ketentuan ${PASAL_PERINTAH} ${PERMENPAN_SISTEM_KERJA}, perlu mengatur penyesuaian sistem kerja di lingkungan ${ke.pemerintah}`,
      asal: asal(PASAL_PERINTAH),
    },
  ];
}

/** Blanks of the three kinds: filosofis, sosiologis, yuridis (butir 19). */
export const pokokKosong: readonly PokokPikiran[] = Array.from({ length: 3 }, () => ({ teks: `bahwa ${TITIK}`, asal: null }));

/** The considerations of the source, without the one that only draws them together. */
export function pokokDari(
  peraturan: Peraturan,
  sesuaikan: (teks: string) => string,
  asal: (locator: string) => string | null,
): readonly PokokPikiran[] {
  const items = peraturan.children.flatMap((part) => (part.type === "pembukaan" ? part.menimbang : []));
  return items
    .filter(({ text }) => !/^bahwa\s+berdasarkan\s+pertimbangan\b/i.test(text.value))
    .map(({ number, text }) => ({
      teks: sesuaikan(text.value).replace(/\s*[;.]\s*$/, ""),
      asal: asal(number === null ? "Menimbang" : `Menimbang huruf ${number}`),
    }));
}

/** The items, the last of them in the words of butir 23; a single consideration draws its conclusion itself (butir 24). */
export function susunMenimbang(buat: PembuatSatuan, pokok: readonly PokokPikiran[], jenis: string, tentang: string): readonly Satuan[] {
  const menetapkan = `perlu menetapkan ${jenis} tentang ${tentang};`;
  if (pokok.length === 1)
    return pokok.map(({ teks, asal }) => buat("menimbang", `${teks.replace(/,\s*perlu\s+menetapkan\s.*$/, "")}, ${menetapkan}`, { asal }));
  const huruf = pokok.map((_, at) => `huruf ${toLetter(at + 1)}`);
  const last = huruf.pop() ?? "";
  const daftar = huruf.length > 1 ? `${huruf.join(", ")}, dan ${last}` : `${huruf[0]} dan ${last}`;
  return [
    ...pokok.map(({ teks, asal }) => buat("menimbang", `${teks};`, { asal })),
    buat("menimbang", `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam ${daftar}, ${menetapkan}`),
  ];
}
