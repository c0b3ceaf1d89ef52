import { berupaPeraturan } from "../bacaan/ciri-peraturan.ts";
import { diJdih } from "./di-jdih.ts";
import { pdfTertanam } from "./pdf-tertanam.ts";
import type { AdaptorSitus } from "./situs.ts";

/** Lines with signs from which on a page holds the text itself and not only its title and abstract. */
const SENASKAH = 12;

/** JDIH that show the PDF itself in a viewer beside the facts: most ministries, many regions. */
export const jdihPenampil: AdaptorSitus = {
  nama: "JDIH (penampil PDF)",
  contoh: [
    "https://jdih.kemnaker.go.id/peraturan/detail/2687/peraturan-menteri-nomor-5-tahun-2025",
    "https://jdih.pesisirbaratkab.go.id/produk-hukum/detail/perbup-16-2024",
  ],
  cocok: diJdih,
  wadah: (dokumen) => {
    const pdf = pdfTertanam(dokumen);
    // a page that shows the text as well is read as a page
    return pdf === null || berupaPeraturan(dokumen.body, SENASKAH) ? null : { pdf };
  },
};
