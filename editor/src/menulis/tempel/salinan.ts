/** What is copied out of the draft: plain text and HTML with the numbers as they are shown. Pure. */
import type { Node, Slice } from "@tiptap/pm/model";
import type { Penomoran } from "../../numbering/penomoran.ts";

interface Baris {
  readonly node: Node;
  /** As shown before the words; empty where the selection begins behind it. */
  readonly label: string;
}

/** Number and heading of a unit as a line of text shows them. */
function labelBaris(node: Node, penomoran: Penomoran): string {
  const unit = penomoran.unit.get(String(node.attrs.id));
  return [unit?.kepala ? `${unit.kepala} :` : "", unit?.label ?? ""].filter((satu) => satu !== "").join(" ");
}

/** Units of a selection in their order; `terpotong`: the first one is selected from the middle on. */
function barisSalinan(isi: Slice["content"], penomoran: Penomoran, terpotong: boolean): readonly Baris[] {
  const hasil: Baris[] = [];
  isi.descendants((node) => {
    if (node.isTextblock) hasil.push({ node, label: terpotong && hasil.length === 0 ? "" : labelBaris(node, penomoran) });
    return !node.isTextblock;
  });
  return hasil;
}

/** Kinds whose words stand on the line below their number. */
const BERBARIS_DUA: ReadonlySet<string> = new Set(["bab", "bagian", "paragraf"]);

/** What a reference or field in this unit says. */
export type KataAtom = (atom: Node, satuan: Node) => string;

/** One line a unit, cells of a row with tabs between them. */
export function teksSalinan(slice: Slice, penomoran: Penomoran, terpotong: boolean, kata: KataAtom): string {
  const label = new Map(barisSalinan(slice.content, penomoran, terpotong).map((baris) => [baris.node, baris.label]));
  const teks = (node: Node): string => {
    if (node.isTextblock) {
      const nomor = label.get(node) ?? "";
      const isi = node.children.map((anak) => anak.text ?? kata(anak, node)).join("");
      return [nomor, isi].filter((satu) => satu !== "").join(BERBARIS_DUA.has(String(node.attrs.jenis)) ? "\n" : " ");
    }
    if (node.type.name === "gambar") return String(node.attrs.alt);
    return node.children.map(teks).join(node.type.name === "tableRow" ? "\t" : "\n");
  };
  return slice.content.content.map(teks).join("\n");
}

const ENTITAS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const aman = (teks: string): string => teks.replace(/[&<>"]/g, (huruf) => ENTITAS[huruf] ?? huruf);

const TENGAH: ReadonlySet<string> = new Set([
  "judul",
  "rahmat",
  "jabatan",
  "memutuskan",
  "bab",
  "bagian",
  "paragraf",
  "pasal",
  "keterangan",
]);

/** Paragraphs and tables that a word processor takes over. */
export function htmlSalinan(slice: Slice, penomoran: Penomoran, terpotong: boolean, kata: KataAtom): string {
  const label = new Map(barisSalinan(slice.content, penomoran, terpotong).map((baris) => [baris.node, baris.label]));
  const dalamSatuan = (anak: Node, satuan: Node): string =>
    anak.marks.reduce((isi, { type }) => (type.name === "bold" ? `<b>${isi}</b>` : `<i>${isi}</i>`), aman(anak.text ?? kata(anak, satuan)));
  const html = (node: Node): string => {
    const isi = node.children.map((anak) => (node.isTextblock ? dalamSatuan(anak, node) : html(anak))).join("");
    if (node.isTextblock) {
      const nomor = aman(label.get(node) ?? "");
      const antara = nomor === "" || isi === "" ? "" : BERBARIS_DUA.has(String(node.attrs.jenis)) ? "<br>" : " ";
      return `<p${TENGAH.has(String(node.attrs.jenis)) ? ' style="text-align:center"' : ""}>${nomor}${antara}${isi}</p>`;
    }
    if (node.type.name === "table") return `<table border="1">${isi}</table>`;
    if (node.type.name === "tableRow") return `<tr>${isi}</tr>`;
    if (node.type.name === "tableCell" || node.type.name === "tableHeader") return `<td${rentang(node)}>${isi}</td>`;
    return isi;
  };
  return slice.content.content.map(html).join("");
}

const rentang = ({ attrs: { colspan, rowspan } }: Node): string =>
  `${Number(colspan) > 1 ? ` colspan="${Number(colspan)}"` : ""}${Number(rowspan) > 1 ? ` rowspan="${Number(rowspan)}"` : ""}`;
