import type { CatatanLaporan, LaporanTelaah, SimpanganLaporan } from "../telaah/laporan-telaah.ts";
import { lolos } from "./html/lolos.ts";

/** Nothing is fetched and no script runs. */
const KEBIJAKAN = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const GAYA = `*{box-sizing:border-box}body{font:15px/1.5 system-ui,"Segoe UI",Arial,sans-serif;margin:1.5rem auto;max-width:60rem;padding:0 1rem;color:#1a1a1a}
h1{font-size:1.4rem;margin:0 0 .6rem}h2{font-size:1.15rem;margin:1.8rem 0 .5rem}h3{font-size:1rem;margin:0 0 .3rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{font-weight:700}dd{margin:0;overflow-wrap:anywhere}
.peringatan{border-left:4px solid #c2410c;background:#fff4e6;padding:.5rem .75rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{background:#1f4e79;color:#fff}td p{margin:0 0 .3rem}article{border-top:1px solid #bbb;padding:.7rem 0}
blockquote{margin:.3rem 0;padding-left:.8rem;border-left:3px solid #adb5bd;white-space:pre-line}.isi{white-space:pre-line}
ins{text-decoration:none;font-weight:700;color:#0b5394}small{color:#495057}
@media print{body{margin:0;max-width:none;font-size:11px}tr,article{break-inside:avoid}*{print-color-adjust:exact}}`;

/** The report as one HTML page that needs nothing else. Every text of a regulation or a note is escaped: it is never HTML. */
export function laporanTelaahHtml({ judul, keterangan, peringatan, ringkasan, simpangan, catatan }: LaporanTelaah): string {
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${KEBIJAKAN}">
<meta name="viewport" content="width=device-width"><title>Laporan telaah: ${lolos(judul)}</title><style>${GAYA}</style></head><body><main>
<h1>Laporan telaah: ${lolos(judul)}</h1>
<dl>${keterangan.map(([nama, nilai]) => `<dt>${lolos(nama)}</dt><dd>${lolos(nilai)}</dd>`).join("\n")}</dl>
${peringatan.map((satu) => `<p class="peringatan">${lolos(satu)}</p>`).join("\n")}
${tabelRingkasan(ringkasan)}
${tabelSimpangan(simpangan)}
<h2>Catatan penelaah (${catatan.length})</h2>
${catatan.length === 0 ? "<p>Tidak ada catatan.</p>" : catatan.map(kartu).join("\n")}
</main></body></html>
`;
}

const tabelRingkasan = (ringkasan: LaporanTelaah["ringkasan"]): string =>
  ringkasan.length === 0
    ? ""
    : `<h2>Ringkasan</h2>
<table><thead><tr><th scope="col">Hubungan dengan acuan</th><th scope="col">Ketentuan</th></tr></thead>
<tbody>${ringkasan.map(([nama, jumlah]) => `<tr><th scope="row">${lolos(nama)}</th><td>${jumlah}</td></tr>`).join("\n")}</tbody></table>`;

const tabelSimpangan = (simpangan: readonly SimpanganLaporan[]): string =>
  simpangan.length === 0
    ? ""
    : `<h2>Simpangan dari acuan (${simpangan.length})</h2>
<table><thead><tr><th scope="col">Tempat</th><th scope="col">Acuan</th><th scope="col">Hubungan</th><th scope="col">Penjelasan</th></tr></thead>
<tbody>
${simpangan.map(barisSimpangan).join("\n")}
</tbody></table>`;

const barisSimpangan = ({ tempat, acuan, sebutan, warna, kalimat }: SimpanganLaporan): string =>
  `<tr><td>${lolos(tempat)}</td><td>${lolos(acuan)}</td><td style="background:#${warna}">${lolos(sebutan)}</td><td>${kalimat.map((satu) => `<p>${lolos(satu)}</p>`).join("")}</td></tr>`;

function kartu({ tempat, kutipan, isi, usulan, tanda, bobot, oleh, tanggal }: CatatanLaporan): string {
  const siapa = [oleh, tanggal, bobot, ...tanda.map((satu) => `#${satu}`)].filter((satu) => satu !== null).join(" · ");
  const usul = usulan === "" ? "<p>Usul: kutipan ini dihapus.</p>" : `<p class="isi">Usul: <ins>${lolos(usulan ?? "")}</ins></p>`;
  return `<article><h3>${lolos(tempat)}</h3><blockquote>${lolos(kutipan)}</blockquote>
${isi === "" ? "" : `<p class="isi">${lolos(isi)}</p>`}
${usulan === null ? "" : usul}
<small>${lolos(siapa)}</small></article>`;
}
