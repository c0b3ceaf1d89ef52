/** What is written on a page besides its text: notes, and the values of a form. */
import type { PDFPageProxy } from "pdfjs-dist/types/src/display/api.js";
import type { KomentarNaskah, LaporanBaca } from "../naskah-berkas.ts";

/** A note, or a field of a form with its value. */
export interface AnotasiPdf {
  readonly macam: "catatan" | "isian";
  readonly oleh: string | null;
  readonly isi: string;
}

/** More notes than this in a file, and more letters in one, are left out. */
const TERBANYAK = 500;
const TERPANJANG = 10_000;
/** Hidden, or not shown. Source: PDF 32000-1, table 165. */
const TERSEMBUNYI = 2 | 32;

/** The notes and filled fields of a page in its order; none where pdfjs cannot read them. */
export async function bacaAnotasi(halaman: PDFPageProxy): Promise<readonly AnotasiPdf[]> {
  const semua: readonly unknown[] = await halaman.getAnnotations({ intent: "display" }).catch(() => []);
  return semua.flatMap((satu) => (typeof satu === "object" && satu !== null ? anotasiOf({ ...satu }) : []));
}

function anotasiOf(data: Readonly<Record<string, unknown>>): readonly AnotasiPdf[] {
  if ((Number(data.annotationFlags) & TERSEMBUNYI) !== 0 || data.subtype === "Popup" || data.subtype === "Link") return [];
  if (data.subtype !== "Widget") {
    const isi = strOf(data.contentsObj);
    return isi.trim() === "" ? [] : [{ macam: "catatan", oleh: strOf(data.titleObj) || null, isi: isi.slice(0, TERPANJANG) }];
  }
  const nilai = Array.isArray(data.fieldValue) ? data.fieldValue.join(", ") : data.fieldValue;
  if (typeof nilai !== "string" || nilai.trim() === "" || (data.fieldType !== "Tx" && data.fieldType !== "Ch")) return [];
  const nama = typeof data.fieldName === "string" && data.fieldName !== "" ? ` ${data.fieldName}` : "";
  return [{ macam: "isian", oleh: null, isi: `Isian formulir${nama}: ${nilai}`.slice(0, TERPANJANG) }];
}

const strOf = (satu: unknown): string =>
  typeof satu === "object" && satu !== null && "str" in satu && typeof satu.str === "string" ? satu.str : "";

/** The notes of all pages as comments at the beginning of their page, which `awal` tells; what is left out is reported. */
export function komentarHalaman(
  semua: readonly (readonly AnotasiPdf[])[],
  awal: readonly number[],
): { readonly komentar: readonly KomentarNaskah[]; readonly laporan: readonly LaporanBaca[] } {
  const rata = semua.flatMap((satu, nomor) => satu.map((anotasi) => ({ ...anotasi, at: awal[nomor] ?? 0 })));
  const lain = { macam: "komentar", kapan: null, induk: null, selesai: false } as const;
  const komentar = rata.slice(0, TERBANYAK).map(({ oleh, isi, at }) => ({ ...lain, dari: at, sampai: at, oleh, isi }));
  const isian = rata.filter(({ macam }) => macam === "isian").length;
  const laporan: LaporanBaca[] = [];
  if (isian > 0) laporan.push({ macam: "diubah", pesan: `${isian} isian formulir dicatat sebagai komentar di awal halamannya.` });
  if (rata.length > TERBANYAK)
    laporan.push({
      macam: "ditinggal",
      pesan: `${rata.length - TERBANYAK} catatan dan isian formulir sesudah yang ke-${TERBANYAK} tidak dibaca.`,
    });
  return { komentar, laporan };
}
