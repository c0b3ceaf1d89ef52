import { pdfTertanam, pdfTertaut } from "./pdf-tertanam.ts";
import { type AdaptorSitus, pilihNaskah } from "./situs.ts";

/** The database of the ministry of law: facts in a table, the text as a PDF under `/files/`. Older entries hold the text itself. */
export const peraturanGoId: AdaptorSitus = {
  nama: "peraturan.go.id",
  contoh: [
    "https://peraturan.go.id/id/permenpan-rb-no-7-tahun-2022",
    "https://peraturan.go.id/id/perbup-kabupaten-cilacap-no-5-tahun-2024",
  ],
  cocok: ({ hostname }) => /^(?:www\.)?peraturan\.go\.id$/u.test(hostname),
  wadah: (dokumen) => {
    const teks = pilihNaskah(dokumen, ["#isi-peraturan", ".isi-peraturan", "#fulltext", ".fulltext", "section .detail-isi"]);
    if (teks !== null) return teks;
    const pdf = pdfTertanam(dokumen) ?? pdfTertaut(dokumen, 'a[href*="/files/"]');
    return pdf === null ? null : { pdf };
  },
};
