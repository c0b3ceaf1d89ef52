/** The forms in which a draft leaves, and what each is for. */
import type { TandaNaskah } from "@selaras/parsers";

export type BentukUnduhan = "docx" | "pdf" | "html" | "md" | "txt" | "akn" | "json" | "abstrak" | "jdih-json" | "jdih-csv";

interface Bentuk {
  readonly bentuk: BentukUnduhan;
  readonly nama: string;
  readonly arti: string;
}

/** For people, the forms of the office first. */
export const BENTUK_NASKAH: readonly Bentuk[] = [
  { bentuk: "docx", nama: "Word (DOCX)", arti: "F4, Bookman Old Style 12; nomor sebagai teks, siap disunting Kanwil atau Biro Hukum." },
  { bentuk: "pdf", nama: "PDF", arti: "Lembar untuk paraf dan tanda tangan, dengan lapisan teks." },
  { bentuk: "html", nama: "Halaman web (HTML)", arti: "Satu berkas yang dapat dibuka tanpa Selaras." },
  { bentuk: "md", nama: "Markdown", arti: "Teks dengan nomor, untuk dibaca lagi oleh Selaras." },
  { bentuk: "txt", nama: "Teks (TXT)", arti: "Teks dengan nomor, tanpa bentuk." },
];

/** For other programs. */
export const BENTUK_DATA: readonly Bentuk[] = [
  { bentuk: "akn", nama: "Akoma Ntoso (XML)", arti: "Susunan, definisi, dan acuan menurut baku OASIS." },
  { bentuk: "json", nama: "Data naskah (JSON)", arti: "Isi naskah di Selaras, satuan demi satuan." },
  { bentuk: "abstrak", nama: "Abstrak JDIH (DOCX)", arti: "Konsep abstrak dari yang tertulis di naskah." },
  { bentuk: "jdih-json", nama: "Metadata JDIH (JSON)", arti: "Isian JDIHN yang diketahui dari naskah." },
  { bentuk: "jdih-csv", nama: "Metadata JDIH (CSV)", arti: "Isian yang sama sebagai tabel." },
];

export interface PilihanNaskah {
  readonly tanda: Lowercase<NonNullable<TandaNaskah>> | "polos";
  /** Notes as comments of Word. */
  readonly catatan: boolean;
  /** Open proposals as tracked changes of Word. */
  readonly usul: boolean;
}

const dasar = (id: string): string => `/api/rancangan/${encodeURIComponent(id)}`;

export function alamatUnduh(id: string, bentuk: BentukUnduhan, { tanda, catatan, usul }: PilihanNaskah): string {
  const lembar = bentuk === "docx" || bentuk === "pdf";
  const query = new URLSearchParams({
    bentuk,
    ...(lembar && { tanda }),
    ...(bentuk === "docx" && catatan && { catatan: "1" }),
    ...(bentuk === "docx" && usul && { usul: "1" }),
  });
  return `${dasar(id)}/unduh?${query.toString()}`;
}

export const alamatCetak = (id: string, tanda: PilihanNaskah["tanda"]): string => `${dasar(id)}/cetak?tanda=${tanda}`;

export const alamatPaket = (id: string): string => `${dasar(id)}/paket`;

/** What the server can make besides files that need nothing. */
export interface Kemampuan {
  /** It has a Chromium that prints. */
  readonly pdf: boolean;
}

export const alamatKemampuan = { url: "/api/kemampuan" } as { readonly url: string; readonly contoh?: Kemampuan };
