import { pdfTertanam, pdfTertaut } from "./pdf-tertanam.ts";
import type { AdaptorSitus } from "./situs.ts";

/** The database of the audit board: `/Details/ID/SLUG` shows facts, an abstract and relations; the text is a PDF under `/Download/`. */
export const peraturanBpk: AdaptorSitus = {
  nama: "JDIH BPK",
  contoh: ["https://peraturan.bpk.go.id/Details/281234/perbup-kab-cilacap-no-5-tahun-2024"],
  cocok: ({ hostname, pathname }) => hostname === "peraturan.bpk.go.id" && /^\/(?:Home\/)?Details\//iu.test(pathname),
  wadah: (dokumen) => {
    const pdf =
      pdfTertaut(dokumen, 'a.download-file[href*="/Download/"]') ??
      pdfTertaut(dokumen, 'a[href*="/Read/"], a[href*="/Download/"]') ??
      pdfTertanam(dokumen);
    return pdf === null ? null : { pdf };
  },
};
