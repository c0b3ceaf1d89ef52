/** The acuan of an official text, with the provisions of the working text that are kept. */
import { tanggalPanjang } from "../../export/opsi-ekspor.ts";
import type { Peraturan } from "../../peraturan.ts";
import type { Provenans } from "../../pustaka.ts";
import { readMarkdown } from "../../readers/markdown.ts";
import { susunPeraturan } from "../../tree/susun.ts";
import { toText } from "../../tree/to-text.ts";
import { type AsalAcuan, asalAcuan } from "./asal-acuan.ts";
import { gabungKetentuan } from "./gabung-ketentuan.ts";
import { type AcuanLama, type KetentuanAcuan, ketentuanAcuan } from "./ketentuan-acuan.ts";

export interface OpsiAcuanResmi {
  /** Locators of the provisions that stay as the working text has them; unknown ones say nothing. */
  readonly pertahankan: readonly string[];
  /** Name and SHA-256 of the file of the official text. */
  readonly nama: string;
  readonly sha256: string;
  /** ISO 8601. */
  readonly tanggal: string;
}

export interface AcuanResmi {
  /** Canonical Markdown. */
  readonly teks: string;
  readonly provenans: Provenans;
}

/**
 * The official text with a provenance that says so of each of its provisions; a kept one is the working text's, with the provenance it had, and where
 * the official text has no such provision it stands behind its predecessor. Only words that the official text says at the same locator are called
 * official. Never throws; linear.
 */
export function susunAcuanResmi(lama: AcuanLama, resmi: Peraturan, opsi: OpsiAcuanResmi): AcuanResmi {
  const naskahLama = susunPeraturan(readMarkdown(lama.teks));
  const ketentuanLama = ketentuanAcuan(naskahLama);
  const diminta = new Set(opsi.pertahankan);
  const dipertahankan = ketentuanLama.filter(({ locator }) => diminta.has(locator));
  const teksResmi = toText(resmi);
  const resmiTerbaca = terbaca(teksResmi);
  const children =
    dipertahankan.length === 0 ? null : gabungKetentuan(resmi, ketentuanAcuan(resmi), naskahLama, ketentuanLama, new Set(dipertahankan));
  const teks = children === null ? teksResmi : toText({ ...resmi, children });
  const sumber = `${opsi.nama.replace(/\s+/g, " ").trim()} (SHA-256 ${opsi.sha256})`;
  const asal = asalAcuan({
    jadi: children === null ? resmiTerbaca : terbaca(teks),
    resmi: resmiTerbaca,
    tetap: dipertahankan,
    lama: lama.provenans,
    sumber,
  });
  const terpakai = new Set(asal.provisions.flatMap(({ sources }) => sources.flatMap((satu) => [satu, satu.split(" ")[0] ?? ""])));
  const sources = Object.fromEntries([[sumber, sumber], ...Object.entries(lama.provenans.sources).filter(([kode]) => terpakai.has(kode))]);
  return {
    teks,
    provenans: { regulation: lama.entri.id, ...keterangan(sumber, asal, opsi.tanggal), sources, provisions: asal.provisions },
  };
}

/** The provisions of a text as every reader of it will see them. */
const terbaca = (teks: string): readonly KetentuanAcuan[] => ketentuanAcuan(susunPeraturan(readMarkdown(teks)));

/** What the text is now, for developers and for users. */
function keterangan(sumber: string, { provisions, tetap, bergeser }: AsalAcuan, tanggal: string): Pick<Provenans, "note" | "catatan"> {
  const pada = tanggal.slice(0, 10);
  const dimuat = tanggalPanjang(pada);
  const jumlah = provisions.length;
  if (tetap.length === 0 && bergeser.length === 0)
    return {
      note: `Official text, as read from ${sumber} on ${pada}.`,
      catatan: `Naskah resmi menurut berkas ${sumber}, dimuat pada ${dimuat}. Seluruh ${jumlah} ketentuan mengikuti berkas itu; periksa kembali pada berkasnya sebelum mengutip.`,
    };
  const kalimat = (awal: string, locators: readonly string[]): string => (locators.length === 0 ? "" : ` ${awal}: ${locators.join("; ")}.`);
  return {
    note: `Partly the official text, as read from ${sumber} on ${pada}; ${tetap.length} of ${jumlah} provisions are those of the working text.${kalimat("Working text", tetap)}${kalimat("Official words at another place", bergeser)}`,
    catatan: `Sebagian naskah resmi: ${jumlah - tetap.length} dari ${jumlah} ketentuan mengikuti berkas ${sumber}, dimuat pada ${dimuat}.${kalimat("Masih naskah kerja, bukan naskah resmi", tetap)}${kalimat("Kata-kata naskah resmi yang letaknya bergeser karena ketentuan naskah kerja itu", bergeser)}`,
  };
}
