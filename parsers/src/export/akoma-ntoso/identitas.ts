/** FRBR identification: the work, its expression in Indonesian, and this file. Source: Akoma Ntoso 3.0 §4.6, Naming Convention §4. */
import type { Meta } from "../../peraturan.ts";
import type { OpsiAkomaNtoso } from "./opsi.ts";
import type { PenulisXml } from "./tulis-xml.ts";
import { pembuatDari, siput, subjenis, uriHukum } from "./uri-hukum.ts";

export interface Identitas {
  /** IRI of the work. */
  readonly karya: string;
  readonly ungkapan: string;
  readonly perwujudan: string;
}

/**
 * The IRIs of a regulation. What it does not say about itself is not invented: without a number `nn` stands for it, without a year (and for a draft,
 * whose date is the one of the draft) the date of the file.
 */
export function identitasOf(meta: Meta, { rancangan = false, tanggal }: OpsiAkomaNtoso): Identitas {
  const langkah = [subjenis(meta.jenis), pembuatDari(meta.jenis, meta.daerah)].filter((satu) => satu !== "").join("/");
  const bernama = !rancangan && meta.jenis !== null && meta.daerah === null ? uriHukum({ ...meta, jenis: meta.jenis }) : null;
  const saat = rancangan || meta.tahun === null ? hariDari(tanggal) : String(meta.tahun);
  const nomor = siput(meta.nomor ?? "") || "nn";
  const karya = bernama ?? `/akn/id/${rancangan ? "bill" : "act"}/${langkah}/${saat}/${nomor}`;
  const ungkapan = `${karya}/ind@${rancangan ? hariDari(tanggal) : (meta.tanggalPenetapan ?? "")}`;
  return { karya, ungkapan, perwujudan: `${ungkapan}.xml` };
}

/** The day of an ISO date or time; where it is neither, the day from which clocks count. */
export const hariDari = (iso: string): string => /^\d{4}-\d\d-\d\d/.exec(iso)?.[0] ?? "1970-01-01";

/** The identification of the regulation, or of one of its attachments (`bagian`, `lampiran-1`). */
export function tulisIdentitas(xml: PenulisXml, meta: Meta, opsi: OpsiAkomaNtoso, bagian: string | null = null): void {
  const { karya, ungkapan, perwujudan } = identitasOf(meta, opsi);
  const hari = hariDari(opsi.tanggal);
  const ditetapkan = opsi.rancangan === true ? null : meta.tanggalPenetapan;
  const tanggalKarya = { date: ditetapkan ?? hari, name: ditetapkan === null ? "berkas" : "penetapan" };
  const dasar = (uri: string, tanggal: { readonly date: string; readonly name: string }, pembuat: string): void => {
    xml.daun("FRBRthis", { value: bagian === null ? uri : `${uri}/!${bagian}` });
    xml.daun("FRBRuri", { value: uri });
    xml.daun("FRBRdate", tanggal);
    xml.daun("FRBRauthor", { href: pembuat });
  };
  xml.buka("identification", { source: "#selaras" });
  xml.buka("FRBRWork");
  dasar(karya, tanggalKarya, "#penetap");
  xml.daun("FRBRcountry", { value: "id" });
  xml.daun("FRBRsubtype", { value: subjenis(meta.jenis), showAs: meta.jenis ?? "Peraturan" });
  if (meta.nomor !== null) xml.daun("FRBRnumber", { value: meta.nomor });
  if (meta.tentang !== null) xml.daun("FRBRname", { value: meta.tentang });
  // no file that a program wrote out has the force of the gazette
  xml.daun("FRBRprescriptive", { value: "false" });
  xml.daun("FRBRauthoritative", { value: "false" });
  xml.tutup();
  xml.buka("FRBRExpression");
  dasar(ungkapan, tanggalKarya, "#penetap");
  xml.daun("FRBRauthoritative", { value: "false" });
  xml.daun("FRBRlanguage", { language: "ind" });
  xml.tutup();
  xml.buka("FRBRManifestation");
  dasar(perwujudan, { date: hari, name: "berkas" }, "#selaras");
  xml.daun("FRBRformat", { value: "application/akn+xml" });
  xml.tutup();
  xml.tutup();
}
