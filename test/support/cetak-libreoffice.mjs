// @ts-check
/**
 * Makes `test/fixtures/berkas` again: `node test/support/cetak-libreoffice.mjs`, with LibreOffice on this machine and the parsers built. Each text of
 * the corpus is typed as an office would and printed on F4 in 12 points, flush on both sides, with `- 2 -` on top; `menjorok` sets labels in columns of
 * their own with hanging indents, `polos` has no indent at all.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { barisTik, naskahTik } from "./tik-naskah.mjs";

/** Without tags and bookmarks a file is a third smaller, and no office turns them on. */
const PDF =
  'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"},"ExportBookmarks":{"type":"boolean","value":"false"}}';

export const adaLibreOffice = () => spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

/**
 * The PDF and the Word file of each text, by its name without ending. @param {Readonly<Record<string, string>>} fodt
 * @returns {readonly { readonly nama: string; readonly isi: Uint8Array }[]}
 */
export function cetakLibreOffice(fodt) {
  const bengkel = mkdtempSync(join(tmpdir(), "selaras-cetak-"));
  try {
    const berkas = Object.entries(fodt).map(([nama, isi]) => {
      const jalur = join(bengkel, `${nama}.fodt`);
      writeFileSync(jalur, isi);
      return jalur;
    });
    for (const bentuk of [PDF, "docx:MS Word 2007 XML"]) {
      const profil = `-env:UserInstallation=file://${join(bengkel, "profil")}`;
      execFileSync("soffice", [profil, "--headless", "--convert-to", bentuk, "--outdir", bengkel, ...berkas], { stdio: "ignore" });
    }
    const jadi = readdirSync(bengkel).filter((nama) => /\.(?:pdf|docx)$/u.test(nama));
    return jadi.map((nama) => ({ nama, isi: new Uint8Array(readFileSync(join(bengkel, nama))) }));
  } finally {
    rmSync(bengkel, { recursive: true });
  }
}

if (import.meta.filename === process.argv[1]) {
  const korpus = fileURLToPath(new URL("../../parsers/corpus/", import.meta.url));
  const tujuan = fileURLToPath(new URL("../fixtures/berkas/", import.meta.url));
  /** @type {Record<string, string>} */ const fodt = {};
  for (const nama of readdirSync(korpus).filter((satu) => satu.endsWith(".md") && satu !== "README.md")) {
    const baris = barisTik(readFileSync(join(korpus, nama), "utf8"));
    fodt[nama.replace(/\.md$/u, "")] = naskahTik(baris, "menjorok");
    fodt[nama.replace(/\.md$/u, ".polos")] = naskahTik(baris, "polos");
  }
  mkdirSync(tujuan, { recursive: true });
  for (const { nama, isi } of cetakLibreOffice(fodt)) writeFileSync(join(tujuan, nama), isi);
}
