/** Capitals in headings. Source: butir 72, 74 and 76 Lampiran II UU 12/2011. */

/** In capitals; a small L among capitals is a damaged I, and no capital L. */
export const kapitalkan = (teks: string): string => teks.replace(/(?<=\p{Lu})l(?=\p{Lu}|\b)|\bl(?=\p{Lu}{2})/gu, "I").toUpperCase();

/** Small words that stay small inside a heading. */
const PARTIKEL: ReadonlySet<string> = new Set(
  "agar akan antara atas atau bagi dalam dan dari demi dengan di guna hingga jika ke kepada karena maupun oleh pada para per sampai sebagai secara serta sejak tentang terhadap untuk yang".split(
    " ",
  ),
);

/** Every word with a capital but particles inside; words that are capitals throughout (abbreviations) are left alone unless all are. */
export function judulBerkapital(judul: string): string {
  const seluruhnya = judul.length > 4 && judul === judul.toUpperCase() && /\s/.test(judul.trim());
  let pertama = true;
  return judul.replace(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu, (kata) => {
    const awal = pertama;
    pertama = false;
    const kecil = kata.toLowerCase();
    if (!awal && PARTIKEL.has(kecil)) return kecil;
    if (seluruhnya) return SINGKATAN.has(kata) ? kata : besarkan(kecil);
    return besarkan(kata);
  });
}

const besarkan = (kata: string): string => kata.charAt(0).toUpperCase() + kata.slice(1);

/** Abbreviations that headings of this field use. */
const SINGKATAN: ReadonlySet<string> = new Set(
  "ASN APBD APBN BLUD BUMD DPRD OPD PNS PPPK RSUD SKP SKPD SOP SPBE UOBK UPT UPTD TIK".split(" "),
);
