import { diJdih } from "./di-jdih.ts";
import { pdfTertanam, pdfTertaut } from "./pdf-tertanam.ts";
import type { AdaptorSitus } from "./situs.ts";

/** ILDIS, the program that BPHN gives to regions: facts on the left, files under `/common/dokumen/` in the column beside. */
export const jdihIldis: AdaptorSitus = {
  nama: "JDIH (ILDIS)",
  contoh: ["https://jdih.kendarikota.go.id/dokumen/view?id=812"],
  cocok: (alamat) => diJdih(alamat) && /\/dokumen\/(?:view|detail|peraturan)/u.test(alamat.pathname),
  wadah: (dokumen) => {
    const pdf = pdfTertanam(dokumen) ?? pdfTertaut(dokumen, 'a[href*="/common/dokumen/"]');
    return pdf === null ? null : { pdf };
  },
};
