/** PDFs written by hand: pages of drawing instructions, as small as a reader takes them. */

export interface HalamanBuatan {
  /** Content stream. */
  readonly isi: string;
  /** Further entries of the page, such as `/Rotate 90`. */
  readonly lain?: string;
}

/** A word or line in 10 points at a place, in points from the lower left corner. */
export const tulis = (teks: string, x: number, y: number): string =>
  `BT /F1 10 Tf ${x} ${y} Td (${teks.replace(/[\\()]/gu, "\\$&")}) Tj ET`;

/** Lines from the top of the page down. */
export const barisan = (...teks: readonly string[]): string => teks.map((satu, nomor) => tulis(satu, 60, 780 - 14 * nomor)).join("\n");

/** The file; `trailer` holds further entries, `objek` further objects from number 10 on. */
export function pdfBuatan(halaman: readonly HalamanBuatan[], trailer = "", objek: readonly string[] = []): Uint8Array {
  const semua = new Map<number, string>([
    [1, "<</Type/Catalog/Pages 2 0 R>>"],
    [3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"],
    [4, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>"],
  ]);
  for (const [nomor, satu] of objek.entries()) semua.set(10 + nomor, satu);
  const awal = 10 + objek.length;
  const anak = halaman.map(({ isi, lain = "" }, nomor) => {
    const at = awal + 2 * nomor;
    semua.set(
      at,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${at + 1} 0 R${lain}>>`,
    );
    semua.set(at + 1, `<</Length ${isi.length}>>\nstream\n${isi}\nendstream`);
    return `${at} 0 R`;
  });
  semua.set(2, `<</Type/Pages/Kids[${anak.join(" ")}]/Count ${halaman.length}>>`);
  let teks = "%PDF-1.4\n";
  const letak = new Map<number, number>();
  for (const [nomor, satu] of semua) {
    letak.set(nomor, teks.length);
    teks += `${nomor} 0 obj\n${satu}\nendobj\n`;
  }
  const jumlah = Math.max(...semua.keys()) + 1;
  const tabel = Array.from({ length: jumlah }, (_, nomor) => {
    const di = letak.get(nomor);
    return di === undefined ? "0000000000 65535 f " : `${String(di).padStart(10, "0")} 00000 n `;
  });
  const xref = teks.length;
  teks += `xref\n0 ${jumlah}\n${tabel.join("\n")}\ntrailer\n<</Size ${jumlah}/Root 1 0 R${trailer}>>\nstartxref\n${xref}\n%%EOF`;
  return Uint8Array.from(teks, (huruf) => huruf.charCodeAt(0));
}
