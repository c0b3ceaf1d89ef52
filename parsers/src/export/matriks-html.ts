import type { Matriks } from "../compare/matriks.ts";
import { gayaHalaman } from "./html/gaya-halaman.ts";
import { lolos } from "./html/lolos.ts";
import { metodeDanSumber, tabelPeta, tabelRingkasan, tabelTambahan } from "./html/tabel-lain.ts";
import { tabelMatriks } from "./html/tabel-matriks.ts";
import { KALIMAT_METODE, KALIMAT_NASKAH_KERJA, kepala } from "./metode.ts";
import type { OpsiEkspor } from "./opsi-ekspor.ts";
import { HUBUNGAN, TOPIK, URUTAN_HUBUNGAN } from "./sebutan-matriks.ts";

/** Nothing is fetched and no script runs: the page is read where it lies, also under a strict policy of the server that hands it out. */
const KEBIJAKAN = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The matrix as one HTML page that needs nothing else: totals, heat map, matrix with marked words and sentences, additions, method, provenance.
 * Rows can be filtered by relation and topic, by style rules alone. Every text of a regulation is escaped: it is never HTML.
 * `naskahKerja` says that the acuan is a working text, not the official one.
 */
export function matriksHtml(matriks: Matriks, naskahKerja: boolean, opsi: Partial<Omit<OpsiEkspor, "naskahKerja">> = {}): string {
  const lengkap = { sumber: {}, tanggal: "", ...opsi, naskahKerja };
  const { judul, keterangan } = kepala(matriks, lengkap);
  const topik = [...new Set(matriks.baris.map((baris) => baris.topik))];
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${KEBIJAKAN}">
<meta name="viewport" content="width=device-width"><title>Matriks persandingan dengan ${lolos(matriks.acuan.nama)}</title><style>${gayaHalaman(matriks.kolom.length, topik)}</style></head><body><main>
<h1>${lolos(judul)}</h1>
${keterangan.map((satu) => `<p>${lolos(satu)}</p>`).join("\n")}
${naskahKerja ? `<p class="peringatan"><strong>${lolos(KALIMAT_NASKAH_KERJA)}</strong></p>` : ""}
<p>${lolos(KALIMAT_METODE)}</p>
${tabelRingkasan(matriks)}
${tabelPeta(matriks)}
<h2>Matriks</h2>
${legenda()}
${saringan(topik)}
${tabelMatriks(matriks, opsi.rancangan)}
${tabelTambahan(matriks)}
${metodeDanSumber(matriks, lengkap.sumber)}
</main></body></html>
`;
}

const legenda = (): string =>
  `<p class="legenda">${URUTAN_HUBUNGAN.map((satu) => `<span class="${satu}">${HUBUNGAN[satu].nama}: ${HUBUNGAN[satu].arti}</span>`).join("")}
<span><del>dicoret</del> hanya pada acuan</span><span><ins>tebal</ins> hanya pada daerah</span></p>`;

/** Switches that the style reads; see `gayaHalaman`. */
function saringan(topik: readonly (keyof typeof TOPIK)[]): string {
  const tanda = [["semua", "semua"], ...URUTAN_HUBUNGAN.map((satu) => [satu, HUBUNGAN[satu].nama.toLowerCase()]), ["usulan", "usulan"]];
  return `<fieldset class="saring"><legend>Tampilkan ketentuan</legend>
${tanda
  .map(
    ([nilai, nama], at) =>
      `<label><input type="radio" name="tanda" id="h-${nilai}"${at === 0 ? " checked" : ""}> ${lolos(nama ?? "")}</label>`,
  )
  .join("\n")}
<label>Topik <select id="topik"><option value="semua">semua</option>${topik.map((satu) => `<option value="${satu}">${lolos(TOPIK[satu])}</option>`).join("")}</select></label>
</fieldset>`;
}
