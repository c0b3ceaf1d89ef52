/** A document of the shared editor as a small page of its own. */
import { lolos } from "../export/html/lolos.ts";
import { berpenanda, type IsiBerpenanda } from "./berpenanda.ts";
import type { DokumenRancangan, GambarDokumen, IsiRancangan, Satuan, SelTabel, TabelDokumen } from "./dokumen.ts";
import { sebutanGambar } from "./naskah.ts";
import { tingkatRincian } from "./penomoran.ts";
import { naskahTersaji } from "./sajian.ts";

/** Nothing is fetched and no script runs. */
const KEBIJAKAN = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const GAYA = `@page{size:215mm 330mm;margin:25mm}
body{font:12pt/1.5 "Bookman Old Style","TeX Gyre Bonum",Georgia,serif;color:#000;background:#fff;max-width:165mm;margin:2rem auto;padding:0 1rem}
h1,h2,h3,h4,h5,h6{font-size:1em;font-weight:400;text-align:center;margin:1em 0 .5em;break-after:avoid}p{margin:.25em 0;text-align:justify}
.tengah{text-align:center}.kanan{margin-left:50%;text-align:left}.kiri{text-align:left}
.dasar{padding-left:11em;text-indent:-9em}.dasar .kepala{display:inline-block;width:9em;margin-left:-2em;text-indent:0}.dasar .nomor,.butir .nomor{display:inline-block;min-width:2em;text-indent:0}
.butir{padding-left:calc(2em*(1 + var(--t)));text-indent:-2em}.lanjut{padding-left:calc(2em*(1 + var(--t)))}
.lampiran{break-before:page;text-align:left;margin-left:50%}.kepala-lampiran{margin-left:50%;text-align:left}.subjudul{text-align:left}
table{border-collapse:collapse;width:100%;margin:.5em 0}td,th{border:1px solid #000;padding:.2em .4em;vertical-align:top;text-align:left}td p,th p{margin:0;text-align:left}
img{max-width:100%}.contoh{border:1px solid #666;padding:.5em 1em;margin:.5em 0}`;

/**
 * The document as one HTML page that needs nothing else, with its numbers; `judul` is the title of the page. Every text is escaped: what a
 * draft says is never HTML. A figure is shown where its data stands in `src`; otherwise its description stands in its place.
 */
export function htmlRancangan(dokumen: DokumenRancangan, judul: string): string {
  return halamanRancangan(dokumen, judul, GAYA);
}

/** The same page in another dress. */
export function halamanRancangan(dokumen: DokumenRancangan, judul: string, gaya: string): string {
  const { content } = naskahTersaji(dokumen);
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${KEBIJAKAN}">
<meta name="viewport" content="width=device-width"><title>${lolos(judul)}</title><style>${gaya}</style></head><body><main>
${htmlIsi(content)}
</main></body></html>
`;
}

function htmlIsi(content: readonly IsiRancangan[]): string {
  const semua = berpenanda(content);
  const jenjang: number[] = [];
  const out: string[] = [];
  let judul: string[] = [];
  for (const isi of semua) {
    if (isi.node.type === "satuan" && isi.node.attrs.jenis === "judul") {
      judul.push(inline(isi.node));
      continue;
    }
    tutupJudul();
    if (isi.penanda !== null) {
      const induk = isi.penanda.induk;
      jenjang[isi.index] = Math.min(6, induk < 0 ? 2 : (jenjang[induk] ?? 1) + 1);
    }
    out.push(htmlNode(isi, jenjang[isi.index] ?? 2));
  }
  tutupJudul();
  return out.filter((part) => part !== "").join("\n");

  /** Its lines are one heading. */
  function tutupJudul(): void {
    const baris = judul.filter((line) => line !== "");
    if (baris.length > 0) out.push(`<h1>${baris.join("<br>")}</h1>`);
    judul = [];
  }
}

function htmlNode({ node, penanda }: IsiBerpenanda, jenjang: number): string {
  if (node.type === "table") return htmlTabel(node);
  if (node.type === "gambar") return htmlGambar(node);
  if (node.type === "contoh") return `<section class="contoh">\n${htmlIsi(node.content)}\n</section>`;
  if (penanda === null) return "";
  const { jenis, tingkat, letak } = node.attrs;
  const teks = inline(node);
  const nomor = penanda.label === "" ? "" : `<span class="nomor">${lolos(penanda.label)}</span> `;
  switch (jenis) {
    case "bab":
    case "bagian":
    case "paragraf":
    case "pasal":
      return `<h${jenjang}>${[lolos(penanda.label), teks].filter((part) => part !== "").join("<br>")}</h${jenjang}>`;
    case "lampiran":
      return `<h${jenjang} class="lampiran">${[lolos(penanda.label), teks].filter((part) => part !== "").join("<br>")}</h${jenjang}>`;
    case "subjudul":
      return `<h${jenjang} class="subjudul">${nomor}${teks}</h${jenjang}>`;
    case "menimbang":
    case "mengingat":
    case "memperhatikan":
    case "menetapkan": {
      const kepala = penanda.kepala === "" ? "" : `${penanda.kepala} :`;
      return `<p class="dasar"><span class="kepala">${kepala}</span> ${nomor}<span class="isi">${teks}</span></p>`;
    }
    case "ayat":
    case "definisi":
    case "rincian":
      return `<p class="butir" style="--t:${jenis === "rincian" ? tingkatRincian(tingkat) : 0}">${nomor}<span class="isi">${teks}</span></p>`;
    case "teks": {
      if (teks === "") return "";
      return tingkat > 0 ? `<p class="lanjut" style="--t:${tingkatRincian(tingkat)}">${teks}</p>` : `<p${kelas(letak)}>${teks}</p>`;
    }
    case "kepalaLampiran":
      return teks === "" ? "" : `<p class="kepala-lampiran">${teks}</p>`;
    case "penutup":
      return teks === "" ? "" : `<p${kelas(letak, teks.endsWith(",") ? "penanda-tangan" : "")}>${teks}</p>`;
    default:
      return teks === "" ? "" : `<p${kelas(letak ?? "tengah")}>${teks}</p>`;
  }
}

function kelas(letak: Satuan["attrs"]["letak"], lain = ""): string {
  const nama = [letak === "kiri" || letak === "tengah" || letak === "kanan" ? letak : "", lain].filter((satu) => satu !== "");
  return nama.length > 0 ? ` class="${nama.join(" ")}"` : "";
}

function htmlTabel({ content }: TabelDokumen): string {
  const rows = content.map((row) => `<tr>${row.content.map(htmlSel).join("")}</tr>`);
  return `<table><tbody>\n${rows.join("\n")}\n</tbody></table>`;
}

function htmlSel({ type, attrs, content }: SelTabel): string {
  const nama = type === "tableHeader" ? "th" : "td";
  const rentang = (["colspan", "rowspan"] as const).map((satu) => {
    const banyak = Number(attrs?.[satu] ?? 1);
    return Number.isInteger(banyak) && banyak > 1 ? ` ${satu}="${banyak}"` : "";
  });
  const isi = content.map((node) => (node.type === "satuan" ? `<p>${inline(node)}</p>` : htmlGambar(node)));
  return `<${nama}${rentang.join("")}>${isi.join("")}</${nama}>`;
}

/** An address on the server would ask whoever opens the file for an account. */
const BERISI = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]*$/;

function htmlGambar(node: GambarDokumen): string {
  const { src, alt } = node.attrs;
  const gambar = BERISI.test(src) ? `<img src="${src}" alt="${lolos(alt)}">` : lolos(sebutanGambar(node));
  return `<p class="tengah">${gambar}</p>`;
}

/** The text of a unit with its bold and italic words. */
function inline({ content = [] }: Satuan): string {
  return content
    .map((isi) => {
      const teks = lolos(isi.type === "text" ? isi.text : isi.attrs.cadangan);
      return (isi.marks ?? []).reduce((inner, { type }) => (type === "bold" ? `<strong>${inner}</strong>` : `<em>${inner}</em>`), teks);
    })
    .join("");
}
