/** A document of the shared editor as the sheets that are initialled: what a browser prints, and what Chromium makes a PDF of. */
import type { DokumenRancangan } from "./dokumen.ts";
import { halamanRancangan } from "./html-rancangan.ts";

/** What stands at the head of the first sheet. */
export type TandaNaskah = "RANCANGAN" | "SALINAN" | null;

export interface OpsiCetak {
  /** Title of the page, which a PDF keeps. */
  readonly judul: string;
  readonly tanda: TandaNaskah;
}

/**
 * Paper, margins and typeface: butir 284 and 284a Lampiran II UU 12/2011 as amended by UU 13/2022 (F4, Bookman Old Style 12, single spacing; 8 cm above the
 * first sheet for the emblem, else 2.5 cm). Page numbers from the second sheet on, as offices set them. What stands in a margin is set by the
 * printing browser; one that knows no margin boxes (Firefox) prints the same sheets without numbers.
 */
const gaya = (tanda: TandaNaskah): string => `@page{size:215mm 330mm;margin:25mm;
@top-center{content:"- " counter(page) " -";font:12pt "Bookman Old Style","TeX Gyre Bonum","URW Bookman",serif}}
@page:first{margin-top:80mm;@top-center{content:none}
@top-right{content:"${tanda ?? ""}";font:bold 12pt "Bookman Old Style","TeX Gyre Bonum","URW Bookman",serif;vertical-align:top;padding-top:15mm}}
body{font:12pt/1.15 "Bookman Old Style","TeX Gyre Bonum","URW Bookman",Georgia,serif;color:#000;background:#fff;margin:0;orphans:2;widows:2}
h1,h2,h3,h4,h5,h6{font-size:1em;font-weight:400;text-align:center;margin:12pt 0 6pt;break-after:avoid;break-inside:avoid}h1{margin-top:0}
p{margin:0 0 6pt;text-align:justify;overflow-wrap:break-word}
.tengah{text-align:center}.kiri{text-align:left}
.kanan{margin:0 0 0 50%;text-align:left;break-inside:avoid;break-after:avoid}.kanan+:not(.kanan){margin-top:12pt}.kiri{margin:0;break-inside:avoid}
.penanda-tangan.penanda-tangan{margin-bottom:54pt;break-after:avoid}
.dasar,.butir{display:flex}.dasar{gap:.5em}.dasar .kepala{flex:none;width:8.5em}.dasar .kepala:empty::before{content:"\\00a0"}
.dasar .nomor{flex:none;width:1.75em}
.isi{flex:1;min-width:0}
.butir{padding-left:calc(2em*var(--t))}.butir .nomor{flex:none;min-width:2em}
.lanjut{padding-left:calc(2em*(1 + var(--t)))}
.lampiran{break-before:page;text-align:left;margin:0 0 0 50%}.kepala-lampiran{margin:0 0 0 50%;text-align:left;break-after:avoid}
.kepala-lampiran+:not(.kepala-lampiran){margin-top:18pt}.subjudul{text-align:left}
table{border-collapse:collapse;width:100%;margin:6pt 0 12pt}tr{break-inside:avoid}td,th{border:.5pt solid #000;padding:2pt 4pt;vertical-align:top;text-align:left;font-weight:400}
td p,th p{margin:0;text-align:left}img{max-width:100%;max-height:240mm;break-inside:avoid}.contoh{border:.5pt solid #000;padding:6pt 12pt;margin:6pt 0 12pt}
@media screen{body{max-width:165mm;margin:2rem auto;padding:0 1rem}}`;

/** The document as HTML that prints in the official layout; escapes and pictures as in `htmlRancangan`. Never throws; linear. */
export function htmlCetak(dokumen: DokumenRancangan, { judul, tanda }: OpsiCetak): string {
  return halamanRancangan(dokumen, judul, gaya(tanda));
}
