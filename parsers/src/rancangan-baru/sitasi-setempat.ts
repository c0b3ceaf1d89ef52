/** What is true of the source region alone: its own regulations and letters, kecamatan, dates, people. In a draft of another region they are blanks. */
import { TITIK } from "./buat-satuan.ts";

const JENIS = String.raw`(?:Peraturan|Keputusan|Instruksi)\s+(?:Daerah|Bupati|Gubernur|Wali\s?[Kk]ota)|Qanun`;
/** A title ends at its gazette, at what is said about the law, or with the sentence. */
const AKHIR_JUDUL = String.raw`(?=\s*\(|\s+(?:sebagaimana\s+telah|beserta|yang\s+terdiri)|,?\s+(?:maka|dan\s+Peraturan)|\s*[;.]|$)`;
const PERATURAN = new RegExp(
  String.raw`(?<![\p{L}])(${JENIS})((?:\s+(?:Provinsi|Kabupaten|Kota))?(?:\s+\p{Lu}\p{Ll}+){0,4}?)\s+Nomor\s+\S+\s+Tahun\s+\w+(?:\s+tentang\s+[^;.()]*?${AKHIR_JUDUL})?(?:\s*\((Lembaran|Berita)\s+[^()]*\))?`,
  "gu",
);
const SURAT = /\b(Nomor|nomor)\s*:?\s*[\w.-]*\/[\w./-]*\w(\s+tanggal\s+\d{1,2}\s+\p{L}+\s+\d{4})?/gu;
const WILAYAH_BAWAHAN = /^(Kecamatan|Kelurahan|Desa|Distrik)\s+\p{Lu}[\p{L} ]*(?=[;.,]?$)/u;

/** When something happened there, to how many offices. */
const TANGGAL = /\btanggal\s+\d{1,2}\s+\p{L}+\s+\d{4}/gu;
const JUMLAH = /(?<![\d.,])\d{2,}(?:\s+\([\p{L}\s]+\))?(?=\s+[Jj]abatan\b)/gu;
/** A person: the number of a civil servant, a name with an academic degree. A form names nobody (UU 27/2022). */
const NIP = /(?<!\d)\d{8}\s?\d{6}\s?\d\s?\d{3}(?!\d)/g;
const BERGELAR =
  /(?<!\p{L})\p{Lu}[\p{L}'.]+(?:\s+\p{Lu}[\p{L}'.]*){0,4},\s?(?:[SMD]\.?\s?\p{Lu}\p{L}*\.?|[SM]\.\p{L}+)(?:,\s?[SM]\.\s?\p{L}+\.?)*/gu;

/** The text with those citations and facts blanked; a law of the centre stays as it is. `nama`: of the region the draft is for. */
export function kosongkanSetempat(teks: string, nama: string): string {
  return teks
    .replace(PERATURAN, (_, jenis: string, milik: string, lembaran: string | undefined) => {
      const tentang = `${jenis}${milik} Nomor ${TITIK} Tahun ${TITIK} tentang ${TITIK}`;
      return lembaran === undefined ? tentang : `${tentang} (${lembaran} Daerah ${nama} Tahun ${TITIK} Nomor ${TITIK})`;
    })
    .replace(
      SURAT,
      (_, nomor: string, tanggal: string | undefined) => `${nomor} ${TITIK}${tanggal === undefined ? "" : ` tanggal ${TITIK}`}`,
    )
    .replace(WILAYAH_BAWAHAN, `$1 ${TITIK}`)
    .replace(TANGGAL, `tanggal ${TITIK}`)
    .replace(JUMLAH, TITIK)
    .replace(NIP, TITIK)
    .replace(BERGELAR, TITIK);
}
