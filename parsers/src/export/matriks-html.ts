import type { AsalUsul, Baris, Hubungan, Matriks, Potongan, Sel } from "../compare/matriks.ts";

const HUBUNGAN: Readonly<Record<Hubungan, string>> = {
  sama: "Sama",
  redaksi: "Beda redaksi",
  berbeda: "Berbeda",
  "tidak-ada": "Tidak ada",
};

const GAYA = `body{font:14px/1.45 system-ui,sans-serif;margin:1.5rem;color:#1a1a1a}h1{font-size:1.3rem}table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{border:1px solid #bbb;padding:.4rem;vertical-align:top;text-align:left;overflow-wrap:anywhere}thead th{position:sticky;top:0;background:#f1f3f5}
.kelompok th{background:#e9ecef}.sama{background:#ebfbee}.redaksi{background:#e7f5ff}.berbeda{background:#fff9db}.tidak-ada{background:#fff5f5}
ins{background:#d3f9d8;text-decoration:none;font-weight:600}del{background:#ffe3e3}small{color:#495057}
@media print{@page{size:A4 landscape;margin:1cm}body{margin:0;font-size:9px}thead{display:table-header-group}tr{break-inside:avoid}}`;

/**
 * The matrix as one HTML page that needs nothing else. Every text of a regulation is escaped: it is never HTML.
 * `naskahKerja` says that the acuan is a working text, not the official one.
 */
export function matriksHtml(matriks: Matriks, naskahKerja: boolean): string {
  const rows = matriks.baris.flatMap((baris, index) => [...kelompokOf(matriks, index), barisOf(baris)]);
  const extra = matriks.tambahan.map(
    ({ kolom, locator, teks }) =>
      `<tr><th scope="row">${plain(matriks.kolom[kolom]?.nama ?? "")}</th><td>${plain(locator)}</td><td>${plain(teks)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Matriks persandingan</title><style>${GAYA}</style></head><body>
<h1>Matriks persandingan dengan ${plain(matriks.acuan.nama)}</h1>
${naskahKerja ? "<p><strong>Naskah kerja.</strong> Teks acuan disusun kembali dari kutipan dan dari peraturan daerah; bukan naskah resmi.</p>" : ""}
<table><thead><tr><th scope="col">${plain(matriks.acuan.nama)}</th>${matriks.kolom.map(({ nama }) => `<th scope="col">${plain(nama)}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table>
<h2>Ketentuan tanpa padanan pada acuan</h2>
<table><thead><tr><th scope="col">Daerah</th><th scope="col">Ketentuan</th><th scope="col">Isi</th></tr></thead><tbody>
${extra.join("\n")}
</tbody></table>
</body></html>
`;
}

function kelompokOf(matriks: Matriks, index: number): string[] {
  const here = matriks.baris[index]?.kelompok.join(" · ") ?? "";
  const before = matriks.baris[index - 1]?.kelompok.join(" · ");
  return here === before || here === ""
    ? []
    : [`<tr class="kelompok"><th colspan="${matriks.kolom.length + 1}" scope="colgroup">${plain(here)}</th></tr>`];
}

function barisOf(baris: Baris): string {
  return `<tr><th scope="row">${plain(baris.locator)}${asalOf(baris.asal)}<br>${plain(baris.teks)}</th>${baris.sel.map(selOf).join("")}</tr>`;
}

function asalOf(asal: AsalUsul | undefined): string {
  return asal === undefined
    ? ""
    : ` <small>(${asal.kind === "kutipan" ? "kutipan" : "rekonstruksi"}, keyakinan ${plain(asal.confidence)})</small>`;
}

function selOf(sel: Sel): string {
  const where = sel.pasangan.map(({ locator }) => plain(locator)).join(", ");
  const sure = sel.usulan ? " (usulan)" : "";
  return `<td class="${sel.hubungan}"><strong>${HUBUNGAN[sel.hubungan]}${sure}</strong>${where === "" ? "" : ` <small>${where}</small>`}<br>${sel.beda.map(potonganOf).join("")}</td>`;
}

function potonganOf({ jenis, teks }: Potongan): string {
  if (jenis === "tetap") return plain(teks);
  return jenis === "hilang" ? `<del>${plain(teks)}</del>` : `<ins>${plain(teks)}</ins>`;
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const plain = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? "");
