/** Signs that a text is a regulation: lines that hardly anything else has. */

const CIRI =
  /^[^\S\n]*(?:Pasal\s+\d+[A-Z]?[^\S\n]*$|BAB\s+[IVXLC]+\b|Bagian\s+Ke\w+[^\S\n]*$|\(\d{1,2}[a-z]?\)\s|Menimbang\b|Mengingat\b|MEMUTUSKAN\b|Menetapkan\s*:|LAMPIRAN\b|NOMOR\s+\S+\s+TAHUN\s+\d{4}|Ditetapkan\s+di\b|Diundangkan\s+di\b|BERITA\s+(?:DAERAH|NEGARA)|PERATURAN\s+(?:BUPATI|GUBERNUR|WALI|MENTERI|DAERAH|PRESIDEN|BADAN|PEMERINTAH))/gimu;

/** Fewer lines with signs are a page about regulations, not one of them. */
export const CIRI_TERSEDIKIT = 4;

/** How many lines of the text have a sign. */
export function hitungCiri(teks: string): number {
  // most texts of a page are too short to hold one
  return teks.length < 5 ? 0 : (teks.match(CIRI)?.length ?? 0);
}

/** Whether the words below the element, shown or not, have at least so many lines with signs. Stops reading as soon as they do. */
export function berupaPeraturan(elemen: Element, sedikitnya = CIRI_TERSEDIKIT): boolean {
  const teks = elemen.ownerDocument.createTreeWalker(elemen, NodeFilter.SHOW_TEXT);
  let ciri = 0;
  while (ciri < sedikitnya && teks.nextNode() !== null) ciri += hitungCiri((teks.currentNode as Text).data);
  return ciri >= sedikitnya;
}
