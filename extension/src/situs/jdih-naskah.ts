import { diJdih } from "./di-jdih.ts";
import { type AdaptorSitus, pilihNaskah } from "./situs.ts";

/** From the narrowest: what JDIH call the text themselves, then the article of WordPress, Joomla and Drupal. */
const PEMILIH = [
  "#isi-peraturan, .isi-peraturan, #isi_peraturan, .isi-produk-hukum, #isi-produk-hukum, #naskah, .naskah-peraturan, #batang-tubuh",
  "#fulltext, .fulltext, .full-text",
  ".entry-content, .post-content, .single-content, .td-post-content",
  "[itemprop=articleBody], .com-content-article__body",
  ".item-page",
  ".field--name-body, .node__content, .field-name-body",
  ".tab-pane.active, .detail-produk-hukum, .detail-peraturan, .content-detail, .blog-detail, .post-body",
  "article",
];

/** JDIH that hold the text in the page. */
export const jdihNaskah: AdaptorSitus = {
  nama: "JDIH (naskah)",
  contoh: [
    "https://jdih.cilacapkab.go.id/produk-hukum/peraturan-bupati-nomor-5-tahun-2024",
    "https://jdih.banyumaskab.go.id/index.php/produk-hukum/perbup/23-2024",
    "https://jdih.probolinggokota.go.id/naskah/perwal-88-2024",
    "https://jdih.kaltimprov.go.id/produk-hukum/pergub-50-2023",
    "https://jdih.pesisirbaratkab.go.id/fulltext/2024/16PERBUP.html",
  ],
  cocok: diJdih,
  wadah: (dokumen) => pilihNaskah(dokumen, PEMILIH),
};
