import type { Bagian, Lampiran, Penjelasan, Peraturan, Teks } from "../../peraturan.ts";
import { type Konteks, konteksOf } from "./konteks.ts";
import type { OpsiAkomaNtoso } from "./opsi.ts";
import { RUANG_AKN, RUANG_SELARAS } from "./ruang-nama.ts";
import { barisLampiran, tulisBadanLampiran } from "./tulis-lampiran.ts";
import { tulisMeta, tulisMetaLampiran } from "./tulis-meta.ts";
import { tulisPembukaan } from "./tulis-pembukaan.ts";
import { tulisBadanPenjelasan } from "./tulis-penjelasan.ts";
import { tulisJudul, tulisPenutup } from "./tulis-tepi.ts";
import { tulisProsa, tulisUnit } from "./tulis-unit.ts";
import { lolosXml, penulisXml } from "./tulis-xml.ts";

/**
 * A regulation as Akoma Ntoso 3.0, valid against the schema of OASIS: an `act`, a draft a `bill`. `bacaAkomaNtoso` reads the same tree from it;
 * page furniture is left out, and characters that XML does not know become the replacement sign. Linear, deterministic, never throws.
 * Source: OASIS LegalDocML Akoma Ntoso 1.0 Part 2 (schema 3.0) and its Naming Convention.
 */
export function akomaNtoso(peraturan: Peraturan, opsi: OpsiAkomaNtoso): string {
  const k = konteksOf(peraturan);
  tulisTeks(peraturan, opsi, k);
  // the metadata names the laws that the text links to
  const meta = penulisXml(2);
  tulisMeta(meta, peraturan, opsi, k);
  const jenis = opsi.rancangan === true ? "bill" : "act";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<akomaNtoso xmlns="${RUANG_AKN}" xmlns:sl="${RUANG_SELARAS}">\n`,
    ` <${jenis} name="${opsi.rancangan === true ? "rancangan" : "peraturan"}" contains="originalVersion">\n`,
    meta.selesai(),
    k.xml.selesai(),
    ` </${jenis}>\n`,
    "</akomaNtoso>\n",
  ].join("");
}

function tulisTeks({ children, meta }: Peraturan, opsi: OpsiAkomaNtoso, k: Konteks): void {
  for (const part of children) if (part.type === "judul") tulisJudul(part, k);
  for (const part of children) if (part.type === "pembukaan") tulisPembukaan(part, k);
  tulisTubuh(children, k);
  for (const part of children) if (part.type === "penutup") tulisPenutup(part, meta, k);
  const lampiran = children.filter((part) => part.type === "penjelasan" || part.type === "lampiran");
  if (lampiran.length === 0) return;
  k.xml.buka("attachments");
  for (const part of lampiran) tulisLampiran(part, { meta, opsi, k });
  k.xml.tutup();
}

function tulisTubuh(children: readonly Bagian[], k: Konteks): void {
  const isi = children.flatMap((part) => (part.type === "batangTubuh" ? part.children : []));
  k.xml.buka("body", { eId: "body" });
  for (const child of isi) {
    if (child.type === "prosa") tulisProsa(child, k);
    else tulisUnit(child, k);
  }
  // the schema wants a body with something in it
  if (isi.length === 0) k.xml.daun("hcontainer", { name: "kosong" });
  k.xml.tutup();
}

interface Bahan {
  readonly meta: Peraturan["meta"];
  readonly opsi: OpsiAkomaNtoso;
  readonly k: Konteks;
}

/** An attachment is a document of its own: head, content, signature. */
function tulisLampiran(part: Lampiran | Penjelasan, { meta, opsi, k }: Bahan): void {
  const eId = k.eid.of(part);
  const isLampiran = part.type === "lampiran";
  const { kepala, tandaTangan } = isLampiran ? barisLampiran(part) : { kepala: part.lines, tandaTangan: [] };
  k.xml.buka("attachment", { eId, "sl:nomor": isLampiran ? (part.number ?? undefined) : undefined });
  if (isLampiran && part.title !== null) k.xml.daun("heading", {}, lolosXml(part.title));
  k.xml.buka("doc", { name: part.type });
  tulisMetaLampiran(k.xml, meta, opsi, `${part.type}-${eId.replace(/^.*_/, "")}`);
  tulisBaris("preface", kepala, k);
  if (isLampiran) tulisBadanLampiran(part, k);
  else tulisBadanPenjelasan(part, eId, k);
  tulisBaris("conclusions", tandaTangan, k);
  k.xml.tutup();
  k.xml.tutup();
}

function tulisBaris(unsur: string, lines: readonly Teks[], k: Konteks): void {
  if (lines.length === 0) return;
  k.xml.buka(unsur);
  for (const { value } of lines) k.xml.daun("p", {}, lolosXml(value));
  k.xml.tutup();
}
