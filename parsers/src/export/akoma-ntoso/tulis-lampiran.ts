import type { Contoh, IsiLampiran, Lampiran, Tabel, Teks } from "../../peraturan.ts";
import type { Konteks } from "./konteks.ts";
import { tulisIsi, tulisUnit } from "./tulis-unit.ts";
import { lolosXml } from "./tulis-xml.ts";

/**
 * The content of a lampiran. Its headings, tables, captions and samples are `hcontainer` by name: the headings of an annex have no fixed rank, and
 * the standard lets no table stand beside a numbered unit without one.
 */
export function tulisBadanLampiran({ children }: Lampiran, k: Konteks): void {
  k.xml.buka("mainBody");
  for (const child of children) tulisIsiLampiran(child, k);
  // the schema wants something in it
  if (children.length === 0) k.xml.daun("hcontainer", { name: "kosong" });
  k.xml.tutup();
}

/** The lines of a lampiran above its content, and those below it: its signature. */
export function barisLampiran({ lines, children }: Lampiran): { readonly kepala: readonly Teks[]; readonly tandaTangan: readonly Teks[] } {
  const batas = children[0]?.position.start.offset;
  const diKepala = (line: Teks): boolean => batas === undefined || (line.position.start.offset ?? 0) < batas;
  return { kepala: lines.filter(diKepala), tandaTangan: lines.filter((line) => !diKepala(line)) };
}

function tulisIsiLampiran(node: IsiLampiran, k: Konteks): void {
  const eId = k.eid.of(node);
  switch (node.type) {
    case "subjudul":
      k.xml.buka("hcontainer", { name: "subjudul", eId, "sl:tingkat": String(node.level), "sl:nomor": node.number ?? undefined });
      if (node.label !== undefined) k.xml.daun("num", {}, lolosXml(node.label.value));
      k.xml.daun("heading", {}, lolosXml(node.heading.value));
      for (const child of node.children) tulisIsiLampiran(child, k);
      k.xml.tutup();
      return;
    case "prosa":
    case "gambar":
      k.xml.buka("hcontainer", { name: node.type, eId, ...(node.type === "gambar" ? { "sl:nomor": node.number ?? undefined } : {}) });
      tulisIsi("content", [k.isi(node.text)], k);
      k.xml.tutup();
      return;
    case "tabel":
      tulisTabel(node, eId, k);
      return;
    case "contoh":
      tulisContoh(node, eId, k);
      return;
    default:
      tulisUnit(node, k);
  }
}

/** A row is one text whose cells are set apart by tabs; rows may have fewer cells than others. */
function tulisTabel({ rows }: Tabel, eId: string, k: Konteks): void {
  k.xml.buka("hcontainer", { name: "tabel", eId });
  k.xml.buka("content");
  if (rows.length > 0) {
    k.xml.buka("table", { eId: `${eId}__table_1` });
    for (const { value } of rows) {
      const sel = value.split("\t").map((isi) => `<td><p>${lolosXml(isi)}</p></td>`);
      k.xml.daun("tr", {}, sel.join(""));
    }
    k.xml.tutup();
  }
  k.xml.tutup();
  k.xml.tutup();
}

/** A form or sample: its Menimbang and Pasal are lines, and no provisions of the regulation. */
function tulisContoh({ title, lines }: Contoh, eId: string, k: Konteks): void {
  k.xml.buka("hcontainer", { name: "contoh", eId, "sl:nama": title ?? undefined });
  tulisIsi(
    "content",
    lines.map(({ value }) => lolosXml(value)),
    k,
  );
  k.xml.tutup();
}
