/** Who wrote something beside a text, and when, in words. */
import { tanggalPanjang } from "../../export/opsi-ekspor.ts";

/** `3 Mei 2024` of an ISO 8601 date, whatever the time; nothing for anything else. */
const tanggal = (kapan: string | null): string => tanggalPanjang(/^\d{4}-(?:0[1-9]|1[0-2])-\d\d/.exec(kapan ?? "")?.[0] ?? "");

const NAMA_BENTUK: Readonly<Record<string, string>> = { docx: "Word", pdf: "PDF", html: "HTML", "akoma-ntoso": "Akoma Ntoso" };

/** `Dari Word, Budi, 3 Mei 2024: `. */
export function kepalaCatatan(bentuk: string, oleh: string | null, kapan: string | null, macam = ""): string {
  const nama = oleh?.replace(/\s+/g, " ").trim() ?? "";
  const bagian = [`Dari ${NAMA_BENTUK[bentuk] ?? "berkas"}`, nama.slice(0, NAMA_TERPANJANG), tanggal(kapan), macam];
  return `${bagian.filter((satu) => satu !== "").join(", ")}: `;
}

const NAMA_TERPANJANG = 120;

/** Longest text of one note or answer that a draft keeps. */
const ISI_TERPANJANG = 3_900;

/** A text in pieces that a note can hold, cut at blanks where there are any. */
export function bagiIsi(teks: string): readonly [string, ...string[]] {
  const hasil: string[] = [];
  let sisa = teks;
  while (sisa.length > ISI_TERPANJANG) {
    const spasi = sisa.lastIndexOf(" ", ISI_TERPANJANG);
    const di = spasi > ISI_TERPANJANG / 2 ? spasi : utuh(sisa, ISI_TERPANJANG);
    hasil.push(sisa.slice(0, di));
    sisa = sisa.slice(di).trimStart();
  }
  const [pertama = "", ...lain] = [...hasil, sisa];
  return [pertama, ...lain];
}

/** Not between the halves of one character. */
const utuh = (teks: string, di: number): number => (/[\uDC00-\uDFFF]/.test(teks.charAt(di)) ? di - 1 : di);
