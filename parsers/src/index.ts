/** The public surface of the room: everything another room may use. */
import type { Peraturan } from "./peraturan.ts";
import { readHtml } from "./readers/html.ts";
import { readMarkdown } from "./readers/markdown.ts";
import { susunPeraturan } from "./tree/susun.ts";

export { align, type Jodoh, YAKIN } from "./compare/align.ts";
export { isEntriKerja, isNaskahKerja } from "./compare/asal-usul.ts";
export type * from "./compare/bacaan/bacaan.ts";
export { type BandingBacaan, bandingBacaan } from "./compare/bacaan/banding-bacaan.ts";
export { sumberTeks } from "./compare/bacaan/letak-sumber.ts";
export { unitBacaan } from "./compare/bacaan/unit-bacaan.ts";
export { type Bahan, bahanOf } from "./compare/bahan.ts";
export { type Banding, bandingkan, type PasanganTersaji } from "./compare/banding.ts";
export { bandingKolom, type KolomBanding } from "./compare/banding-kolom.ts";
export { berlaku, cocokkan, type Koreksi, koreksiTakTerpakai, lepaskan } from "./compare/koreksi.ts";
export type * from "./compare/matriks.ts";
export type * from "./compare/penyimpangan.ts";
export { type AcuanRancangan, type PembandingRancangan, pembandingRancangan } from "./compare/rancangan/banding-rancangan.ts";
export type * from "./compare/rancangan/deviasi.ts";
export { type Saringan, saringMatriks, type Urutan, urutkanBaris } from "./compare/saring.ts";
export { buildMatriks, type KolomBernama, type Naskah, type NaskahAcuan, susunMatriks } from "./compare/susun-matriks.ts";
export { type Abstrak, abstrak, type OpsiAbstrak } from "./export/abstrak/abstrak.ts";
export { abstrakTeks } from "./export/abstrak/abstrak-teks.ts";
export { akomaNtoso } from "./export/akoma-ntoso/akoma-ntoso.ts";
export type { OpsiAkomaNtoso } from "./export/akoma-ntoso/opsi.ts";
export { bentukNormal } from "./export/bentuk-normal.ts";
export { type MetadataJdih, metadataJdih, type OpsiJdih } from "./export/jdih/metadata-jdih.ts";
export { jdihCsv, jdihJson } from "./export/jdih/tulis-jdih.ts";
export { matriksHtml } from "./export/matriks-html.ts";
export { matriksJson, VERSI_MATRIKS } from "./export/matriks-json.ts";
export type { OpsiEkspor } from "./export/opsi-ekspor.ts";
export { peraturanJson } from "./export/peraturan-json.ts";
export { TOPIK } from "./export/sebutan-matriks.ts";
export { type AcuanResmi, type OpsiAcuanResmi, susunAcuanResmi } from "./impor/acuan/acuan-resmi.ts";
export type { AcuanLama } from "./impor/acuan/ketentuan-acuan.ts";
export { rencanaAcuan } from "./impor/acuan/rencana-acuan.ts";
export { daerahImpor } from "./impor/daerah-impor.ts";
export { type RancanganImpor, rancanganImpor } from "./impor/rancangan-impor.ts";
export { susunImpor } from "./impor/susun-impor.ts";
export { terapkanKeputusan } from "./impor/terapkan-keputusan.ts";
export type * from "./impor-tersaji.ts";
export { BANTUAN_KAIDAH, type BantuanKaidah, type ContohSalah } from "./lint/bantuan-kaidah.ts";
export type { Keparahan, Temuan as TemuanPeraturan } from "./lint/kaidah.ts";
export { type Kesampingan, pisahkan, type TemuanDikesampingkan } from "./lint/kesampingan.ts";
export type { Pembanding } from "./lint/naskah-periksa.ts";
export { type OpsiPeriksa, periksa } from "./lint/periksa.ts";
export { type PemeriksaRancangan, pemeriksaRancangan } from "./lint/rancangan/pemeriksa-rancangan.ts";
export type * from "./lint/temuan-rancangan.ts";
export type * from "./matriks-tersaji.ts";
export type * from "./penelaahan-tersaji.ts";
export type * from "./peraturan.ts";
export type * from "./pustaka.ts";
export { bacaSematan, type SematanDikenal } from "./rancangan/baca-sematan.ts";
export { dariPeraturan, type OpsiDariPeraturan } from "./rancangan/dari-peraturan.ts";
export type * from "./rancangan/dokumen.ts";
export { htmlCetak, type OpsiCetak, type TandaNaskah } from "./rancangan/html-cetak.ts";
export { htmlRancangan } from "./rancangan/html-rancangan.ts";
export { ikatAcuan, ikatMenurutCetakan, type OpsiIkat } from "./rancangan/ikat-acuan.ts";
export { ikatIsian } from "./rancangan/ikat-isian.ts";
export { isianJudul, type NilaiIsian, tulisIsian } from "./rancangan/isian.ts";
export { kePeraturan, type NaskahRancangan } from "./rancangan/ke-peraturan.ts";
export { type LabelAcuan, type PelabelAcuan, pelabelAcuan, type UnitBerlabel } from "./rancangan/label-acuan.ts";
export { nomori, type Penanda, type SatuanRingkas } from "./rancangan/penomoran.ts";
export { naskahTersaji, type Potong as PotongTersaji, rentangAsal, teksTercatat } from "./rancangan/sajian.ts";
export {
  ATRIBUT_AWAL,
  GAYA_TINGKAT,
  JENJANG_RINCIAN,
  SIFAT_SATUAN,
  type SifatSatuan,
  TINGKAT_TERDALAM,
  type WilayahSatuan,
} from "./rancangan/satuan.ts";
export { teksRancangan } from "./rancangan/teks-rancangan.ts";
export { cariDaerah, DAERAH, type Daerah } from "./rancangan-baru/daerah.ts";
export { type BentukKetentuan, type Petikan, petikKetentuan } from "./rancangan-baru/petik-ketentuan.ts";
export { type SebutanDaerah, sebutanOf } from "./rancangan-baru/sebutan-daerah.ts";
export { type BahanRancangan, type DasarPenyusunan, susunRancangan } from "./rancangan-baru/susun-rancangan.ts";
export type * from "./rancangan-tersaji.ts";
export type { Block } from "./readers/block.ts";
export { readHtml } from "./readers/html.ts";
export { readMarkdown } from "./readers/markdown.ts";
export type * from "./readers/naskah-berkas.ts";
export { cariHukum, hukumMenurutId, type SebutanHukum } from "./register/cari-hukum.ts";
export type * from "./register/hukum.ts";
export { type KutipanHukum, kutipanHukum } from "./register/kutipan-hukum.ts";
export { dicabutPada, lembaranBaku, namaBernomor, perubahanPada, sitasiBaku } from "./register/sitasi-baku.ts";
export type * from "./rules/aturan.ts";
export { aturanOf } from "./rules/susun-aturan.ts";
export { bahanRumusan, daftarRumusan, type SatuanTerbaca, saringRumusan } from "./rumusan/daftar-rumusan.ts";
export { type Rumusan, type SatuanRumusan, TITIK_RUMUSAN } from "./rumusan/isi-rumusan.ts";
export { type AnotasiBernama, anotasiWeb } from "./telaah/anotasi-web.ts";
export { bacaAnotasiWeb, type HasilBacaAnotasi } from "./telaah/baca-anotasi-web.ts";
export type * from "./telaah/jangkar.ts";
export { buatJangkar, temukanJangkar } from "./telaah/jangkarkan.ts";
export { type BahanLaporan, type LaporanTelaah, laporanTelaah } from "./telaah/laporan-telaah.ts";
export { type PencariJangkar, pencariJangkar } from "./telaah/pencari-jangkar.ts";
export { bagianDefinisi, termFinder } from "./tree/definisi.ts";
export { countPeraturan, type Jumlah } from "./tree/jumlah.ts";
export { leavesOf } from "./tree/leaves.ts";
export { anchorOf, bodyOf, findLampiran, findUnit, locatorsOf, stepOf } from "./tree/locator.ts";
export { susunPeraturan } from "./tree/susun.ts";
export { toText } from "./tree/to-text.ts";

/**
 * Reads a regulation in Markdown (or plain text) into its tree. Accepts every string and never throws; offsets are UTF-16 code units of
 * `source`, and every character of it is in exactly one leaf or in page furniture.
 */
export function parseMarkdown(source: string): Peraturan {
  return susunPeraturan(readMarkdown(source));
}

/** Reads a regulation on a web page into its tree; like `parseMarkdown`, for HTML. Text that a page does not show is left out. */
export function parseHtml(source: string): Peraturan {
  return susunPeraturan(readHtml(source));
}
