import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseMarkdown } from "@selaras/parsers";
import { rancanganDocx } from "@selaras/parsers/ekspor";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kePeraturan } from "../../parsers/src/rancangan/ke-peraturan.ts";
import { bacaDocx } from "../../parsers/src/readers/docx/baca-docx.ts";
import { susunPeraturan } from "../../parsers/src/tree/susun.ts";
import { isiPohon } from "../support/isi-pohon.ts";
import { sourceOf } from "../support/naskah-uji.ts";
import { rancanganOf } from "../support/rancangan-uji.ts";

const ADA = ["soffice", "pdftotext", "pdfinfo"].every((nama) => spawnSync("sh", ["-c", `command -v ${nama}`]).status === 0);
if (!ADA) console.log("soffice or poppler is not here: whether LibreOffice opens the file was not looked at");

describe.skipIf(!ADA)("in LibreOffice", { timeout: 180_000 }, () => {
  const ruang = mkdtempSync(join(tmpdir(), "selaras-docx-"));
  const pdf = join(ruang, "naskah.pdf");
  const pdftotext = (...opsi: readonly string[]): string => execFileSync("pdftotext", [...opsi, pdf, "-"], { encoding: "utf8" });
  const halaman: string[] = [];
  const dokumen = rancanganOf(parseMarkdown(sourceOf("perbup-dua-lampiran")));
  const ubah = (bentuk: string, ke: string): void => {
    const profil = `-env:UserInstallation=file://${join(ruang, "profil")}`;
    execFileSync("soffice", [profil, "--headless", "--convert-to", bentuk, "--outdir", ke, join(ruang, "naskah.docx")], {
      stdio: "ignore",
    });
  };

  beforeAll(async () => {
    writeFileSync(join(ruang, "naskah.docx"), await rancanganDocx(dokumen, { judul: "Uji", tanggal: "2026-11-22" }));
    ubah("pdf", ruang);
    halaman.push(...pdftotext("-layout").split("\f"));
  }, 180_000);
  afterAll(() => rmSync(ruang, { recursive: true, force: true }));

  it("opens on F4, the judul below 8 cm", () => {
    const info = execFileSync("pdfinfo", [pdf], { encoding: "utf8" });
    const [lebar, tinggi] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info)?.slice(1).map(Number) ?? [];
    // 215 × 330 mm in points
    expect(lebar).toBeCloseTo(609.4, 0);
    expect(tinggi).toBeCloseTo(935.4, 0);
    const kotak = pdftotext("-bbox", "-f", "1", "-l", "1");
    const atas = [...kotak.matchAll(/yMin="([\d.]+)"[^>]*>([^<]*)</g)].map(([, y, kata]) => ({ y: Number(y), kata }));
    expect(atas[0]).toMatchObject({ kata: "RANCANGAN" });
    // 8 cm are 226.8 points
    const badan = atas.slice(1).map(({ y }) => y);
    expect(Math.min(...badan)).toBeGreaterThanOrEqual(226);
    expect(Math.min(...badan)).toBeLessThan(245);
  });

  it("numbers its pages from the second on, and begins each lampiran on a new one", () => {
    expect(halaman.length).toBeGreaterThan(3);
    expect(halaman[0]).not.toMatch(/- 1 -/);
    halaman.slice(1, -1).forEach((satu, at) => {
      expect(satu.trimStart().startsWith(`- ${at + 2} -`) || satu.trimStart().startsWith(`-${at + 2}-`), satu.slice(0, 80)).toBe(true);
    });
    const lampiran = halaman.filter((satu) => /^\s*-\s?\d+\s?-\s+LAMPIRAN I{1,2}\s*\n/.test(satu));
    expect(lampiran).toHaveLength(2);
  });

  it("keeps the signature on one page", () => {
    const tanda = halaman.find((satu) => satu.includes("Ditetapkan di"));
    expect(tanda).toContain("Agar setiap orang mengetahuinya");
    expect(tanda).toMatch(/Ditetapkan di[\s\S]*BUPATI/);
  });

  it("is the same tree when it was opened and saved there", () => {
    ubah("docx:MS Word 2007 XML", join(ruang, "disimpan"));
    const bacaan = bacaDocx(readFileSync(join(ruang, "disimpan", "naskah.docx")));
    expect("naskah" in bacaan && isiPohon(susunPeraturan(bacaan.naskah.blok))).toEqual(isiPohon(kePeraturan(dokumen).peraturan));
  });
});
