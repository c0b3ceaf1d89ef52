import type { KaidahNaskah } from "../kaidah.ts";
import { himpun, type TemuanSekunci } from "./himpun.ts";
import { bukanTulisanSendiri, dalamRentang } from "./kutipan-judul.ts";

/** `di Lingkungan` in running text: no name, so no capital. */
const LINGKUNGAN = /(?<=(\S+)\s)[Dd]i\s+Lingkungan(?=\s+\p{Lu})/gu;

/** Kinds of regulations written small. */
const JENIS =
  /(?<!\p{L})(?:(?:peraturan|keputusan|instruksi)\s+(?:presiden|menteri|daerah|gubernur|bupati|wali\s?kota)(?!\p{L})|undang-undang(?=\s+nomor)|peraturan\s+pemerintah(?=\s+nomor|\s+republik|\s+tentang))/gu;

/** Heads of regions, offices that a region has one of. */
const JABATAN = /(?<!\p{L})(?<!(?:wakil|mantan)\s)(?:bupati|gubernur|wali\s?kota|sekretaris daerah)(?!\p{L})(?!\s*\/)/gu;

/** Bodies that every region has one of, one word of the name written small. */
const LEMBAGA = /(?<!\p{L})(?:[Ii]nspektorat|[Ss]ekretariat)\s+[Dd]aerah(?!\p{L})/gu;

const kapitalKata = (frasa: string): string => frasa.replace(/(?<![\p{L}])\p{Ll}/gu, (huruf) => huruf.toUpperCase());

/** A text with more findings is no text of a regulation. */
const TERBANYAK = 200;

/** `norma`: the text is one of the body, where an office is the office; a lampiran tells stories. */
function cari(teks: string, norma: boolean): readonly TemuanSekunci[] {
  const hasil: TemuanSekunci[] = [];
  let lindung: ReturnType<typeof bukanTulisanSendiri> | null = null;
  const catat = (dari: number, sampai: number, isi: string, sebab: string): void => {
    if (hasil.length >= TERBANYAK) return;
    lindung ??= bukanTulisanSendiri(teks);
    if (dalamRentang(lindung, dari, sampai) || hasil.some((satu) => satu.dari < sampai && satu.sampai > dari)) return;
    hasil.push({
      dari,
      sampai,
      kunci: isi,
      pesan: `${sebab} Tulis "${isi}".`,
      perbaikan: { judul: `Ganti dengan "${isi}"`, aman: true, ganti: [{ dari, sampai, isi }] },
    });
  };
  if (teks.includes("Lingkungan"))
    for (const cocok of teks.matchAll(LINGKUNGAN)) {
      // behind a capital it may be a title that is spoken of: `Bab II Penyesuaian Sistem Kerja di Lingkungan …`
      const kapital = /^\p{Lu}/u.test(cocok[1] ?? "");
      if (kapital && (!norma || /\btentang\b[^.;:]*$/i.test(teks.slice(Math.max(0, cocok.index - 300), cocok.index)))) continue;
      catat(
        cocok.index,
        cocok.index + cocok[0].length,
        "di lingkungan",
        'Kata "lingkungan" bukan bagian nama sehingga ditulis dengan huruf kecil.',
      );
    }
  for (const cocok of teks.matchAll(JENIS))
    catat(cocok.index, cocok.index + cocok[0].length, kapitalKata(cocok[0]), "Jenis peraturan ditulis dengan huruf kapital di awal kata.");
  if (norma && /nspektorat|ekretariat/.test(teks))
    for (const cocok of teks.matchAll(LEMBAGA))
      if (kapitalKata(cocok[0]) !== cocok[0])
        catat(
          cocok.index,
          cocok.index + cocok[0].length,
          kapitalKata(cocok[0]),
          "Nama lembaga dalam norma ditulis dengan huruf kapital di awal kata.",
        );
  if (norma)
    for (const cocok of teks.matchAll(JABATAN))
      if (!/(?:peraturan|keputusan|instruksi|\/)\s*$/i.test(teks.slice(Math.max(0, cocok.index - 300), cocok.index)))
        catat(
          cocok.index,
          cocok.index + cocok[0].length,
          kapitalKata(cocok[0]),
          "Nama jabatan dalam norma ditulis dengan huruf kapital di awal kata.",
        );
  return hasil.sort((a, b) => a.dari - b.dari);
}

export const KAPITAL_LEMBAGA: KaidahNaskah = {
  id: "BHS-06",
  nama: "Huruf kapital nama jabatan, lembaga, dan jenis peraturan",
  keparahan: "rendah",
  kutipan: { butir: "butir 243 huruf g", status: "yakin" },
  penjelasan:
    'Nama jabatan, nama lembaga pemerintah, dan jenis peraturan perundang-undangan dalam rumusan norma diawali huruf kapital. Kata biasa di dekatnya tidak, misalnya "di lingkungan Pemerintah Daerah".',
  lingkup: "naskah",
  periksa: (naskah) => [
    ...himpun(naskah, ["menimbang", "norma"], "BHS-06 norma", (teks) => cari(teks, true)),
    ...himpun(naskah, ["definisi", "lampiran"], "BHS-06", (teks) => cari(teks, false)),
  ],
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "pasal", teks: "Penugasan di lingkungan Pemerintah Daerah ditetapkan dengan Keputusan Bupati." },
      {
        di: "pasal",
        teks: "Susunan perangkat ditetapkan dengan Peraturan Bupati Contoh Nomor 3 Tahun 2023 tentang Sistem Kerja di Lingkungan Pemerintah Daerah.",
      },
      { di: "pasal", teks: "Pedoman disampaikan kepada bupati/wali kota oleh Gubernur." },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Pegawai di Lingkungan Pemerintah Daerah ditetapkan dengan keputusan bupati.",
        hasil: "Pegawai di lingkungan Pemerintah Daerah ditetapkan dengan Keputusan Bupati.",
      },
      {
        di: "pasal",
        teks: "Laporan disampaikan kepada bupati melalui sekretaris daerah.",
        hasil: "Laporan disampaikan kepada Bupati melalui Sekretaris Daerah.",
      },
      {
        di: "pasal",
        teks: "Pengawasan dilakukan oleh inspektorat Daerah.",
        hasil: "Pengawasan dilakukan oleh Inspektorat Daerah.",
      },
    ],
  },
};
