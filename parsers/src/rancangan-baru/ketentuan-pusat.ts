/** Provisions of a regulation of the centre that a region has nothing to do with. */

/** An agency of the centre alone, or one that is paid for by the state budget. */
const PUSAT: readonly RegExp[] = [
  /^Instansi\s+Pusat\s*[;.,]?\s*(?:dan\/atau|dan|atau)?$/i,
  /^(?:Menteri|Instansi\s+Pusat|Kementerian|Lembaga\s+pemerintah\s+nonkementerian)\s+\p{Ll}/u,
  /\binstansi\s+yang\s+dibiayai\s+oleh\s+Anggaran\s+Pendapatan\s+dan\s+Belanja\s+Negara\b/i,
];
/** The order to the agencies to make rules of their own: a draft carries it out, and names it under Menimbang. */
const PERINTAH = /\bmelakukan\s+pengaturan\b.*\bberdasarkan\s+Peraturan\s+Menteri\s+ini\b/i;

/** Whether a provision of a regulation of the centre concerns the centre alone. */
export const hanyaPusat = (teks: string): boolean => PUSAT.some((pola) => pola.test(teks)) || memerintahkan(teks);

/** Whether the provision orders the regulation that is being drafted. */
const memerintahkan = (teks: string): boolean => PERINTAH.test(teks);
