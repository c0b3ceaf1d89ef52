import { isiKata } from "../kata.ts";
import type { Sandingan } from "./sandingan.ts";
import { kutip, type Temuan } from "./temuan.ts";

/** Offices and laws that name a level. */
const TINGKAT: readonly { readonly tingkat: string; readonly pola: RegExp }[] = [
  { tingkat: "kabupaten", pola: /\bPeraturan Bupati ini\b/gi },
  { tingkat: "kota", pola: /\bPeraturan Wali ?[Kk]ota ini\b/gi },
  { tingkat: "provinsi", pola: /\bPeraturan Gubernur ini\b/gi },
  { tingkat: "nasional", pola: /\bPeraturan Menteri ini\b/gi },
];

const DAERAH = /\b(?:Kabupaten|Kota|Provinsi)\s+((?:\p{Lu}\p{Ll}+\s?){1,3})/gu;

/** *Instansi Pemerintah* as the one who is bound: a regional regulation binds its own Perangkat Daerah. */
const TERIKAT = /^(?:setiap\s+)?(?:pimpinan\s+)?instansi pemerintah\b/i;

/** Without one of these words nothing is left over. */
const ADA = /\b(?:Peraturan|Kabupaten|Kota|Provinsi)\b/;
const ADA_INSTANSI = /\binstansi\s+pemerintah\b/i;

/** What still speaks of the regulation it was copied from: the name of another law, another region, or a body this level cannot bind. */
export function belumDisesuaikan({ b }: Sandingan): readonly Temuan[] {
  const { ketentuan, isi, nama, tingkat, aturan } = b;
  if (tingkat === null || ketentuan.tempat === "lampiran") return [];
  // a rule is read only where its subject can matter
  const subject = ADA_INSTANSI.test(isi.teks) ? (aturan()?.subject?.raw ?? "") : "";
  if (!ADA.test(isi.teks) && subject === "") return [];
  const found: Temuan[] = [];
  for (const one of TINGKAT)
    if (one.tingkat !== tingkat)
      for (const [raw] of isi.teks.matchAll(one.pola)) found.push(temuan(raw, `peraturan ini ditetapkan pada tingkat ${tingkat}`));
  for (const [raw, name = ""] of isi.teks.matchAll(DAERAH)) {
    const words = name.toLowerCase().trim().split(/\s+/);
    if (!words.some((word) => nama.has(word)) && words[0] !== "daerah")
      found.push({ ...temuan(raw.trim(), "nama daerah lain"), menjelaskan: isiKata(raw, nama) });
  }
  if (tingkat !== "nasional" && TERIKAT.test(subject))
    found.push(temuan(subject, "peraturan kepala daerah tidak mengikat Instansi Pemerintah di luar daerahnya"));
  return found;
}

const temuan = (raw: string, sebab: string): Temuan => ({
  jenis: "belum-disesuaikan",
  uraian: `${kutip(raw)} belum disesuaikan; ${sebab}`,
  bidang: { nama: "penyesuaian", acuan: null, lain: raw },
});
