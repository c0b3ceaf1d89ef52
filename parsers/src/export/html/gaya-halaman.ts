/** The style of the page. It is the only thing the page needs besides its text: no script, no font, no image. */
import type { Topik } from "../../rules/aturan.ts";
import { HUBUNGAN, kunciOf, URUTAN_HUBUNGAN } from "../sebutan-matriks.ts";

const DASAR = `*{box-sizing:border-box}body{font:14px/1.45 system-ui,"Segoe UI",Arial,sans-serif;margin:1.25rem;color:#1a1a1a}
h1{font-size:1.4rem;margin:0 0 .3rem}h2{font-size:1.1rem;margin:1.6rem 0 .5rem}p{margin:.3rem 0;max-width:75rem}
table{border-collapse:separate;border-spacing:0}th,td{border:solid #bbb;border-width:0 1px 1px 0;padding:.4rem .5rem;vertical-align:top;text-align:left;overflow-wrap:break-word}
thead th{background:#1f4e79;color:#fff}.kotak{overflow:auto;max-height:85vh;border:1px solid #bbb}.kotak thead th{position:sticky;top:0;z-index:2}
.kotak tbody th[scope=row],.kotak thead th:first-child{position:sticky;left:0}.kotak thead th:first-child{z-index:3}
.kotak tbody th[scope=row]{background:#fff;z-index:1}
.matriks{table-layout:fixed}.matriks tbody th{font-weight:400}.kelompok th{background:#e9ecef;font-weight:700!important}.kelompok span{position:sticky;left:.5rem}
.peringatan{border-left:4px solid #c2410c;background:#fff4e6;padding:.5rem .75rem}.angka td{text-align:right}
ins{text-decoration:none;font-weight:700;color:#0b5394}del{color:#b02a37}small{color:#495057}td ul,th ul{margin:.3rem 0 0;padding-left:1.1rem;font-size:.86em}
.legenda span{display:inline-block;padding:.1rem .5rem;margin:.15rem .3rem .15rem 0;border:1px solid #bbb}
.saring{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center;border:1px solid #bbb;padding:.5rem .75rem;margin:.6rem 0}
.saring legend{font-weight:700}.saring label{white-space:nowrap}`;

const PANAS = Array.from(
  { length: 11 },
  (_, at) => `.p${at}{background:hsl(${Math.round(120 - at * 11)} 75% ${Math.round(94 - at * 2)}%)}`,
);

/** Without `:has` nothing would be filtered: then there are no switches either. */
const SARINGAN = `@supports not selector(:has(a)){.saring{display:none}}`;

const CETAK = `@media print{@page{size:330mm 210mm;margin:1.2cm}body{margin:0;font-size:9px}.saring,.layar{display:none}
.kotak{overflow:visible;max-height:none;border:0}.kotak th,.kotak td{position:static!important}thead{display:table-header-group}tr{break-inside:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}`;

/** More columns than this are printed one below the other. */
const KOLOM_CETAK = 5;

/** With many columns a row is printed as a list, each cell under the name of its column. */
const CETAK_DAFTAR = `.matriks,.matriks tbody,.matriks tr,.matriks th,.matriks td{display:block;width:100%!important}.matriks thead{display:none}
.matriks tr{break-inside:auto;margin-bottom:.5rem}.matriks td[data-nama]::before{content:attr(data-nama) ": ";font-weight:700}`;

/** Whether the cells have to carry the name of their column, for the print. */
export const isDaftarCetak = (kolom: number): boolean => kolom > KOLOM_CETAK;

/** The style of a page with so many columns and these topics to filter by. */
export function gayaHalaman(kolom: number, topik: readonly Topik[]): string {
  const warna = kunciOf(HUBUNGAN).map((satu) => `.${satu}{background:#${HUBUNGAN[satu].warna}}`);
  const tanda = [...URUTAN_HUBUNGAN, "usulan"].map((satu) => hide(`#h-${satu}:checked`, `.h-${satu}`));
  const topikSaja = topik.map((satu) => hide(`#topik option[value=${satu}]:checked`, `.t-${satu}`));
  return [
    DASAR,
    `.matriks{width:max(100%,${(kolom + 1) * 20}rem)}`,
    ...warna,
    ...PANAS,
    SARINGAN,
    ...tanda,
    ...topikSaja,
    CETAK + (isDaftarCetak(kolom) ? CETAK_DAFTAR : "").concat("}"),
  ].join("\n");
}

/** While `pilihan` is chosen, rows without `kelas` are not shown, nor headings above nothing but such rows. */
const hide = (pilihan: string, kelas: string): string =>
  `body:has(${pilihan}) .matriks tr.baris:not(${kelas}),body:has(${pilihan}) .matriks tbody:not(:has(${kelas})){display:none}`;
