/** The acuan of an official text, with the provisions of the working text that are kept. */
import type { AsalUsul } from "../../compare/matriks.ts";
import { tanggalPanjang } from "../../export/opsi-ekspor.ts";
import type { Peraturan } from "../../peraturan.ts";
import type { Provenans } from "../../pustaka.ts";
import { readMarkdown } from "../../readers/markdown.ts";
import { susunPeraturan } from "../../tree/susun.ts";
import { toText } from "../../tree/to-text.ts";
import { gabungKetentuan } from "./gabung-ketentuan.ts";
import { type AcuanLama, ketentuanAcuan } from "./ketentuan-acuan.ts";

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
 * the official text has no such provision it stands behind its predecessor. Never throws; linear.
 */
export function susunAcuanResmi(lama: AcuanLama, resmi: Peraturan, opsi: OpsiAcuanResmi): AcuanResmi {
  const naskahLama = susunPeraturan(readMarkdown(lama.teks));
  const ketentuanLama = ketentuanAcuan(naskahLama);
  const adaLama = new Set(ketentuanLama.map(({ locator }) => locator));
  const dipertahankan = new Set(opsi.pertahankan.filter((locator) => adaLama.has(locator)));
  const children =
    dipertahankan.size === 0 ? resmi.children : gabungKetentuan(resmi, ketentuanAcuan(resmi), naskahLama, ketentuanLama, dipertahankan);
  const teks = toText({ ...resmi, children });
  const sumber = `${opsi.nama.replace(/\s+/g, " ").trim()} (SHA-256 ${opsi.sha256})`;
  const jadi = [...new Set(ketentuanAcuan(susunPeraturan(readMarkdown(teks))).map(({ locator }) => locator))];
  const tetap = jadi.filter((locator) => dipertahankan.has(locator));
  const provisions = jadi.flatMap((locator): readonly AsalUsul[] =>
    dipertahankan.has(locator) ? asalLama(lama.provenans, locator) : [asalResmi(locator, sumber)],
  );
  const terpakai = new Set(provisions.flatMap(({ sources }) => sources.flatMap((satu) => [satu, satu.split(" ")[0] ?? ""])));
  const sources = Object.fromEntries([[sumber, sumber], ...Object.entries(lama.provenans.sources).filter(([kode]) => terpakai.has(kode))]);
  return { teks, provenans: { regulation: lama.entri.id, ...keterangan(sumber, jadi.length, tetap, opsi.tanggal), sources, provisions } };
}

const asalResmi = (locator: string, sumber: string): AsalUsul => ({
  locator,
  kind: "naskah resmi",
  confidence: "tinggi",
  sources: [sumber],
  witnesses: [],
  inferred: [],
});

/** What was known of a provision, or of what it stands in. */
function asalLama({ provisions }: Provenans, locator: string): readonly AsalUsul[] {
  const sendiri = provisions.filter((satu) => satu.locator === locator);
  if (sendiri.length > 0) return sendiri.slice(0, 1);
  const atas =
    provisions.find((satu) => locator.startsWith(`${satu.locator} `)) ?? provisions.find((satu) => satu.locator.startsWith(`${locator} `));
  return atas === undefined ? [] : [{ ...atas, locator }];
}

/** What the text is now, for developers and for users. */
function keterangan(sumber: string, jumlah: number, tetap: readonly string[], tanggal: string): Pick<Provenans, "note" | "catatan"> {
  const pada = tanggal.slice(0, 10);
  const dimuat = tanggalPanjang(pada);
  if (tetap.length === 0)
    return {
      note: `Official text, as read from ${sumber} on ${pada}.`,
      catatan: `Naskah resmi menurut berkas ${sumber}, dimuat pada ${dimuat}. Seluruh ${jumlah} ketentuan mengikuti berkas itu; periksa kembali pada berkasnya sebelum mengutip.`,
    };
  return {
    note: `Partly the official text, as read from ${sumber} on ${pada}; ${tetap.length} of ${jumlah} provisions are those of the working text: ${tetap.join("; ")}.`,
    catatan: `Sebagian naskah resmi: ${jumlah - tetap.length} dari ${jumlah} ketentuan mengikuti berkas ${sumber}, dimuat pada ${dimuat}. Masih naskah kerja, bukan naskah resmi: ${tetap.join("; ")}.`,
  };
}
