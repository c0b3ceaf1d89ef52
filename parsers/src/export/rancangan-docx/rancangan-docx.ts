/** A draft for Word, as it is handed in: paper and typeface of butir 284 and 284a Lampiran II UU 12/2011, numbers as text. */
import { Document, type ISectionOptions, Packer, Paragraph, Tab, type Table, TabStopType, TextRun } from "docx";
import type { DokumenRancangan, GambarDokumen, Satuan, TabelDokumen } from "../../rancangan/dokumen.ts";
import { naskahTersaji } from "../../rancangan/sajian.ts";
import { teksAman } from "../teks-aman.ts";
import { zipTetap } from "../zip-tetap.ts";
import { susunAlinea } from "./alinea.ts";
import { bukanPerabot } from "./bukan-perabot.ts";
import { bubuhkan, type CatatanEkspor } from "./catatan-ekspor.ts";
import { alineaGambar, type DataGambar, lengkapiJenis, type SumberGambar } from "./gambar-docx.ts";
import { GAYA_NASKAH, lengkapiGaya } from "./gaya.ts";
import type { Alinea, BagianDocx, IsiDocx } from "./isi-docx.ts";
import { HALAMAN_LAMPIRAN, HALAMAN_NASKAH, kepalaHalaman, kepalaPertama } from "./kertas.ts";
import { larikSatuan, teksCetak } from "./larik.ts";
import { petunjukNaskah } from "./luput.ts";
import { GAYA } from "./nama-gaya.ts";
import { tabelDocx } from "./tabel-docx.ts";

export interface OpsiRancanganDocx {
  /** Title in the properties of the file. */
  readonly judul: string;
  /** At the head of the first page: RANCANGAN (default), SALINAN for a copy of an enacted text, or nothing. */
  readonly tanda?: "RANCANGAN" | "SALINAN" | null;
  /** Numbers as computed (default), or those of the source where they differ. */
  readonly nomor?: "dihitung" | "tercetak";
  /** Pictures by their address; without them, or where it gives `null`, their description is printed. */
  readonly gambar?: (src: string) => DataGambar | null;
  /** Shown as comments. */
  readonly catatan?: readonly CatatanEkspor[];
  /** Open proposals are shown as tracked changes where the words are still those they were written for. */
  readonly usul?: boolean;
  /** ISO date for the properties of the file. */
  readonly tanggal: string;
}

/**
 * The draft as a DOCX, the same bytes for the same input. Reading it again gives the tree that `kePeraturan` makes of the document; with
 * `nomor: "tercetak"` the one it was read from.
 */
export async function rancanganDocx(dokumen: DokumenRancangan, opsi: OpsiRancanganDocx): Promise<Uint8Array> {
  const tersaji = naskahTersaji(dokumen);
  const petunjuk = petunjukNaskah(tersaji);
  const bagian = susunAlinea(tersaji.content, { tercetak: opsi.nomor === "tercetak", lanjutan: petunjuk.lanjutan });
  const luput = gabungLuput(petunjuk.luput, bukanPerabot(bagian));
  const { komentar, bubuhan } = bubuhkan(opsi.catatan ?? [], { teks: teksBerisi(bagian), usul: opsi.usul === true, tanggal: opsi.tanggal });
  let nomor = 0;
  const penulis: Penulis = {
    gambar: opsi.gambar ?? (() => null),
    hitung: () => ++nomor,
    larik: (satuan) => larikSatuan(satuan, luput.get(satuan.attrs.id), bubuhan.get(satuan.attrs.id), () => ++nomor),
  };
  const tanda = opsi.tanda === undefined ? "RANCANGAN" : opsi.tanda;
  const judul = teksAman(opsi.judul.replace(/\s+/g, " "));
  const berkas = new Document({
    creator: "Selaras",
    lastModifiedBy: "Selaras",
    title: judul,
    compatibility: { version: 15 },
    styles: GAYA_NASKAH,
    sections: (bagian.length === 0 ? [{ lampiran: false, isi: [] }] : bagian).map((satu, at) => seksi(satu, at === 0, tanda, penulis)),
    ...(komentar.length === 0 ? {} : { comments: { children: komentar } }),
  });
  const arsip = new Uint8Array(await Packer.toArrayBuffer(berkas));
  return zipTetap(arsip, opsi.tanggal, {
    "[Content_Types].xml": lengkapiJenis,
    "word/document.xml": rapatkanSeksi,
    "word/styles.xml": lengkapiGaya,
  });
}

function gabungLuput(
  luput: ReadonlyMap<string, ReadonlySet<number>>,
  lagi: readonly { readonly id: string; readonly at: number }[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const hasil = new Map(luput);
  for (const { id, at } of lagi) hasil.set(id, new Set([...(hasil.get(id) ?? []), at]));
  return hasil;
}

interface Penulis {
  readonly gambar: SumberGambar;
  readonly hitung: () => number;
  readonly larik: (satuan: Satuan) => ReturnType<typeof larikSatuan>;
}

function seksi({ lampiran, isi }: BagianDocx, pertama: boolean, tanda: string | null, penulis: Penulis): ISectionOptions {
  const children = isi.flatMap((satu) => tulis(satu, penulis));
  if (!pertama) return { properties: lampiran ? HALAMAN_LAMPIRAN : HALAMAN_NASKAH, children };
  return { properties: HALAMAN_NASKAH, headers: { default: kepalaHalaman(), first: kepalaPertama(tanda) }, children };
}

function tulis(isi: IsiDocx, penulis: Penulis): readonly (Paragraph | Table)[] {
  if (isi.macam === "alinea") return [alineaDocx(isi, penulis)];
  if (isi.macam === "gambar") return [alineaGambar(isi.node, { ...penulis, nomor: penulis.hitung(), gandeng: isi.gandeng })];
  return tabel(isi.node, penulis);
}

function alineaDocx({ gaya, awalan, satuan, berisi, sela, inden, tab, rata, gandeng }: Alinea, { larik }: Penulis): Paragraph {
  return new Paragraph({
    style: gaya,
    widowControl: true,
    children: [...larikAwalan(awalan), ...(berisi ? larik(satuan) : [])],
    ...(gandeng ? { keepNext: true } : {}),
    ...(sela === undefined ? {} : { spacing: { before: sela } }),
    ...(inden === undefined ? {} : { indent: inden }),
    ...(tab === undefined ? {} : { tabStops: tab.map((position) => ({ type: TabStopType.LEFT, position })) }),
    ...(rata === undefined ? {} : { alignment: rata }),
  });
}

/** Label, tabs and line breaks. */
function larikAwalan(awalan: string): TextRun[] {
  if (awalan === "") return [];
  const bagian = awalan.split(/([\t\n])/).filter((satu) => satu !== "");
  return bagian.map((satu) =>
    satu === "\n" ? new TextRun({ break: 1 }) : satu === "\t" ? new TextRun({ children: [new Tab()] }) : new TextRun(teksAman(satu)),
  );
}

/** A table stands between two small gaps, which also keep it from growing together with the next one. */
function tabel(node: TabelDokumen, penulis: Penulis): readonly (Paragraph | Table)[] {
  const isiSel = (isi: readonly (Satuan | GambarDokumen)[], lebar: number): readonly Paragraph[] => {
    const alinea = isi.map((satu) =>
      satu.type === "gambar"
        ? alineaGambar(satu, { ...penulis, nomor: penulis.hitung(), lebar })
        : new Paragraph({ style: GAYA.sel, children: penulis.larik(satu) }),
    );
    return alinea.length === 0 ? [new Paragraph({ style: GAYA.sel })] : alinea;
  };
  const hasil = tabelDocx(node, isiSel);
  if (hasil !== null) return [sela(), hasil, sela()];
  return node.content.flatMap(({ content }) => content.flatMap((sel) => isiSel(sel.content, 0)));
}

const sela = (): Paragraph => new Paragraph({ style: GAYA.sel, spacing: { line: 120, lineRule: "exact" } });

/** Words of the units that are printed, in order. */
function teksBerisi(bagian: readonly BagianDocx[]): ReadonlyMap<string, string> {
  const teks = new Map<string, string>();
  const catat = (satuan: Satuan): void => void teks.set(satuan.attrs.id, teksCetak(satuan));
  for (const isi of bagian.flatMap((satu) => satu.isi)) {
    if (isi.macam === "alinea") catat(isi.satuan);
    else if (isi.macam === "tabel")
      for (const { content } of isi.node.content.flatMap((row) => row.content))
        for (const node of content) if (node.type === "satuan") catat(node);
  }
  return teks;
}

/** The library ends a section with an empty paragraph: as high as a line it could stand on a page of its own. */
const rapatkanSeksi = (xml: string): string =>
  xml.replaceAll("<w:p><w:pPr><w:sectPr", '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr');
