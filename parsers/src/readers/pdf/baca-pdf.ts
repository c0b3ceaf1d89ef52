/** The text layer of a PDF as a draft. */
import type { PDFDocumentProxy } from "pdfjs-dist/types/src/display/api.js";
import { tolak, UKURAN_TERBESAR } from "../galat-berkas.ts";
import type { Bacaan, GalatBerkas, LaporanBaca, OpsiBaca } from "../naskah-berkas.ts";
import { komentarHalaman } from "./anotasi-pdf.ts";
import { barisPdf } from "./baris-pdf.ts";
import type { ButirPdf } from "./butir-pdf.ts";
import type { KodeInstruksi } from "./garis-pdf.ts";
import { bacaHalaman, type HalamanPdf, type HurufDikenal } from "./halaman-pdf.ts";
import { isMengembang } from "./kembang-pdf.ts";
import { muatPdfjs } from "./muat-pdfjs.ts";
import { perabotHalaman } from "./perabot-halaman.ts";

/** More than any regulation has. */
const HALAMAN_TERBANYAK = 1_000;
/** A page with fewer letters is a picture of paper, perhaps with a stamp in letters. */
const HURUF_HALAMAN = 40;

const PINDAIAN: GalatBerkas = {
  sebab: "pindaian",
  pesan: "PDF ini hasil pindaian: halamannya berupa gambar dan tidak memuat teks.",
  tindakan: "Jalankan pengenalan teks (OCR) pada berkasnya, lalu unggah hasilnya; atau unggah naskah Word-nya.",
};
const SANDI: GalatBerkas = {
  sebab: "sandi",
  pesan: "PDF ini dikunci dengan kata sandi.",
  tindakan: "Buka dengan kata sandinya, simpan tanpa kata sandi, lalu unggah hasilnya.",
};
const MENGEMBANG: GalatBerkas = {
  sebab: "mengembang",
  pesan: "Isi PDF ini mengembang jauh melebihi ukuran berkasnya saat dibuka, sehingga tidak dibaca.",
  tindakan: "Cetak ulang naskahnya sebagai PDF dari aplikasi asalnya, lalu unggah hasilnya.",
};
const HALAMAN: GalatBerkas = {
  sebab: "terlalu-besar",
  pesan: `PDF ini lebih dari ${HALAMAN_TERBANYAK.toLocaleString("id")} halaman.`,
  tindakan: "Unggah peraturan dan lampirannya sebagai beberapa berkas.",
};

/** Pictures are not decoded at all: they say nothing here, and one of them can fill the memory. */
const TANPA_GAMBAR = { maxImageSize: 1, useSystemFonts: false, disableFontFace: true, verbosity: 0 } as const;

/**
 * Reads the text layer of a PDF of at most 20 MB and 1,000 pages. Never throws: a file that pdfjs cannot read is told as `rusak`, one that asks for a
 * password as `sandi`, pictures of paper as `pindaian`. Time is the caller's to bound. `bytes` are left as they are.
 */
export async function bacaPdf(bytes: Uint8Array, opsi: OpsiBaca = {}): Promise<Bacaan> {
  if (bytes.byteLength > UKURAN_TERBESAR) return tolak("terlalu-besar");
  if (isMengembang(bytes)) return { galat: MENGEMBANG };
  const { getDocument, OPS } = await muatPdfjs();
  // pdfjs keeps the bytes it is given and empties the caller's
  const tugas = getDocument({ ...TANPA_GAMBAR, data: bytes.slice(), isEvalSupported: false, enableXfa: false });
  try {
    const dokumen = await tugas.promise;
    return dokumen.numPages > HALAMAN_TERBANYAK ? { galat: HALAMAN } : await bacaDokumen(dokumen, OPS, opsi);
  } catch (error) {
    return error instanceof Error && error.name === "PasswordException" ? { galat: SANDI } : tolak("rusak");
  } finally {
    await tugas.destroy().catch(() => {});
  }
}

async function bacaDokumen(dokumen: PDFDocumentProxy, ops: KodeInstruksi, { onKemajuan }: OpsiBaca): Promise<Bacaan> {
  const jumlah = dokumen.numPages;
  const semua: HalamanPdf[] = [];
  const rusak: number[] = [];
  const huruf: HurufDikenal = new Map();
  for (let nomor = 1; nomor <= jumlah; nomor++) {
    try {
      semua.push(await bacaHalaman(dokumen, nomor, ops, huruf));
    } catch {
      rusak.push(nomor);
      semua.push({ butir: [], garis: [], anotasi: [] });
    }
    onKemajuan?.({ langkah: "Membaca halaman", selesai: nomor, jumlah });
  }
  if (rusak.length === jumlah) return tolak("rusak");
  const halaman = semua.map(({ butir }) => butir);
  const gambar = halaman.flatMap((butir, index) => (isTanpaTeks(butir) && !rusak.includes(index + 1) ? [index + 1] : []));
  if (gambar.length * 2 > jumlah) return { galat: PINDAIAN };
  const { dibuang, perabot } = perabotHalaman(halaman);
  const garis = semua.map((satu) => satu.garis);
  const { sumber, blok, halaman: awal, tabel } = barisPdf(halaman, { paragraf: true, tanpa: dibuang, garis });
  const anotasi = komentarHalaman(
    semua.map((satu) => satu.anotasi),
    awal,
  );
  const laporan = [
    ...laporanHalaman(rusak, "tidak dapat dibaca."),
    ...laporanHalaman(gambar, "hampir tidak memuat teks; gambarnya tidak dibaca."),
    ...anotasi.laporan,
  ];
  const bersama = { gambar: [], komentar: anotasi.komentar, perubahan: [] };
  return { naskah: { bentuk: "pdf", sumber, blok, halaman: awal, tabel, perabot, laporan, ...bersama } };
}

const laporanHalaman = (nomor: readonly number[], apa: string): readonly LaporanBaca[] =>
  nomor.length === 0 ? [] : [{ macam: "ditinggal", pesan: `Halaman ${sebutHalaman(nomor)} ${apa}` }];

/** `3, 5–8` */
function sebutHalaman(nomor: readonly number[]): string {
  const deret: [number, number][] = [];
  for (const satu of nomor) {
    const kini = deret.at(-1);
    if (kini !== undefined && kini[1] + 1 === satu) kini[1] = satu;
    else deret.push([satu, satu]);
  }
  return deret.map(([dari, sampai]) => (dari === sampai ? `${dari}` : `${dari}–${sampai}`)).join(", ");
}

const isTanpaTeks = (butir: readonly ButirPdf[]): boolean =>
  butir.reduce((jumlah, { teks }) => jumlah + (teks.match(/\p{L}/gu)?.length ?? 0), 0) < HURUF_HALAMAN;
