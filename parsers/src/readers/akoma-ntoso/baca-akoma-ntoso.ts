import { RUANG_AKN, RUANG_SELARAS, VERSI_AKN } from "../../export/akoma-ntoso/ruang-nama.ts";
import type { Bagian, Peraturan, Teks } from "../../peraturan.ts";
import { tetapkanTempat } from "../../rancangan/tempat-simpul.ts";
import { peraturanOf } from "../../tree/susun.ts";
import { satukanTulisan } from "../../tree/tempat-tulisan.ts";
import { tulisanOf } from "../../tree/to-text.ts";
import { readMarkdown } from "../markdown.ts";
import type { Bacaan, GalatBerkas, LaporanBaca } from "../naskah-berkas.ts";
import { bacaLampiran, bacaPenjelasan } from "./baca-lampiran.ts";
import { bacaPembukaan } from "./baca-pembukaan.ts";
import { bacaIsiTubuh } from "./baca-unit.ts";
import { GALAT_AKN } from "./galat-akn.ts";
import { laporanSisa } from "./laporan-sisa.ts";
import { type PembuatTeks, pembuatTeks } from "./pembuat-teks.ts";
import { isGalat, pohonXml, satuDi, type UnsurXml, unsurDi } from "./pohon-xml.ts";

export interface HasilAkomaNtoso {
  /** Offsets are those of `teks`. */
  readonly peraturan: Peraturan;
  /** Canonical text of the tree. */
  readonly teks: string;
  /** Words of the file that are in neither. */
  readonly laporan: readonly LaporanBaca[];
}

/**
 * The regulation that `akomaNtoso` wrote: the same types, numbers, labels and texts; what it defines, cites and refers to is read from the texts again.
 * Words that somebody put where `akomaNtoso` writes none are told in `laporan`. Any other text gives the reason why it is none. Linear; never throws, reads no DTD.
 */
export function bacaAkomaNtoso(sumber: string): HasilAkomaNtoso | { readonly galat: GalatBerkas } {
  const akar = pohonXml(sumber.replace(/^\uFEFF/, ""));
  if (isGalat(akar)) return { galat: akar };
  const naskah = unsurDi(akar).find(({ nama }) => nama === "act" || nama === "bill");
  if (akar.nama !== "akomaNtoso" || akar.ruang !== RUANG_AKN || naskah === undefined) return { galat: GALAT_AKN.bukanAkn };
  if (!isMilikSelaras(naskah)) return { galat: GALAT_AKN.asing };
  const buat = pembuatTeks();
  const bagian = bacaBagian(naskah, buat);
  if (bagian.length === 0) return { galat: GALAT_AKN.kosong };
  const teks = satukanTulisan(tulisanOf({ children: bagian }), (leaf, tempat) => {
    Object.assign(leaf satisfies Teks, tempat);
  });
  for (const part of bagian) tetapkanTempat(part);
  return { peraturan: peraturanOf(bagian, []), teks, laporan: laporanSisa(akar, buat.terbaca) };
}

/** The same in the form that every reader of files gives: the text is the canonical one. */
export function bacaAknBerkas(sumber: string): Bacaan {
  const hasil = bacaAkomaNtoso(sumber);
  if ("galat" in hasil) return hasil;
  const kosong = { halaman: [], gambar: [], tabel: [], komentar: [], perubahan: [], perabot: [], laporan: hasil.laporan };
  return { naskah: { bentuk: "akoma-ntoso", sumber: hasil.teks, blok: readMarkdown(hasil.teks), ...kosong } };
}

/** Files of other systems name and nest their units by other customs. */
function isMilikSelaras(naskah: UnsurXml): boolean {
  const milik = unsurDi(satuDi(naskah, "meta") ?? naskah, "proprietary").flatMap((satu) => unsurDi(satu, "bentuk"));
  return milik.some(({ ruang, atribut }) => ruang === RUANG_SELARAS && atribut.versi === VERSI_AKN);
}

function bacaBagian(naskah: UnsurXml, buat: PembuatTeks): readonly Bagian[] {
  const bagian: Bagian[] = [];
  const position = buat.tempat();
  const preface = satuDi(naskah, "preface");
  if (preface !== undefined) bagian.push({ type: "judul", lines: buat.baris(preface), position });
  const preamble = satuDi(naskah, "preamble");
  if (preamble !== undefined) bagian.push(bacaPembukaan(preamble, buat));
  const body = satuDi(naskah, "body");
  const children = body === undefined ? [] : bacaIsiTubuh(body, buat);
  if (children.length > 0) bagian.push({ type: "batangTubuh", children, position });
  const conclusions = satuDi(naskah, "conclusions");
  if (conclusions !== undefined) bagian.push(bacaPenutup(conclusions, buat));
  for (const attachment of unsurDi(satuDi(naskah, "attachments") ?? naskah, "attachment")) {
    const doc = satuDi(attachment, "doc");
    if (doc !== undefined) bagian.push(doc.atribut.name === "penjelasan" ? bacaPenjelasan(doc, buat) : bacaLampiran(attachment, doc, buat));
  }
  return bagian;
}

function bacaPenutup(conclusions: UnsurXml, buat: PembuatTeks): Bagian {
  const position = buat.tempat();
  const isi = unsurDi(conclusions).filter(({ atribut }) => atribut.class !== "kosong");
  const perintahPengundangan = buat.dari(isi.find(({ atribut }) => atribut.class === "perintah"));
  const lines = isi.filter(({ atribut }) => atribut.class !== "perintah").flatMap((satu) => buat.dari(satu) ?? []);
  return { type: "penutup", ...(perintahPengundangan === undefined ? {} : { perintahPengundangan }), lines, position };
}
