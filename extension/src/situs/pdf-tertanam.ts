/** PDFs that a page shows in a frame, directly or through one of the usual viewers. */

/** The address of the first PDF that the page shows; `null` where it shows none that could be fetched again. */
export function pdfTertanam(dokumen: Document): string | null {
  for (const elemen of dokumen.querySelectorAll("iframe[src], embed[src], object[data], iframe[data-src]")) {
    const tulisan = elemen.getAttribute("src") || elemen.getAttribute("data") || elemen.getAttribute("data-src");
    const pdf = tulisan === null ? null : alamatPdf(tulisan, dokumen.baseURI, elemen.getAttribute("type"));
    if (pdf !== null) return pdf;
  }
  return null;
}

/** The first link among the selected ones that leads to a PDF; `kecuali` tells by its words which are other files. */
export function pdfTertaut(dokumen: Document, pemilih: string, kecuali = /abstra[ck]/iu): string | null {
  for (const tautan of dokumen.querySelectorAll(pemilih)) {
    const tujuan = tautan.getAttribute("href") ?? "";
    if (kecuali.test(tujuan) || kecuali.test(tautan.textContent)) continue;
    const pdf = alamatPdf(tujuan, dokumen.baseURI, null);
    if (pdf !== null) return pdf;
  }
  return null;
}

/**
 * The PDF behind an address, taken out of the address of a viewer: ViewerJS (`…/ViewerJS/#../x.pdf`), pdf.js (`viewer.html?file=…`), Google
 * (`gview?url=…`). `null` for what is no PDF or has no address on the web (`blob:`, `data:`).
 */
export function alamatPdf(tulisan: string, dasar: string, jenis: string | null): string | null {
  const alamat = urai(tulisan, dasar);
  if (alamat === null) return null;
  const lewat =
    alamat.searchParams.get("file") ?? (/(?:gview|viewer|viewerng)/u.test(alamat.pathname) ? alamat.searchParams.get("url") : null);
  const dalam = /viewerjs/iu.test(alamat.pathname) && alamat.hash.length > 1 ? alamat.hash.slice(1) : lewat;
  if (dalam !== null && dalam !== "") return alamatPdf(dalam, alamat.href.split("#")[0] ?? dasar, "application/pdf");
  if (!/^https?:$/u.test(alamat.protocol)) return null;
  if (jenis !== "application/pdf" && !/\.pdf$/iu.test(alamat.pathname)) return null;
  alamat.hash = "";
  return alamat.href;
}

function urai(tulisan: string, dasar: string): URL | null {
  try {
    return new URL(tulisan, dasar);
  } catch {
    return null;
  }
}
