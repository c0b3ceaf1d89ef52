import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildMatriks,
  daerahImpor,
  type EntriPustaka,
  isNaskahKerja,
  type Provenans,
  parseMarkdown,
  rencanaAcuan,
  susunAcuanResmi,
} from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { CORPUS, ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";

const ID = "permenpan-rb-7-2022";
const daftar = JSON.parse(readFileSync(join(CORPUS, "manifest.json"), "utf8")) as readonly EntriPustaka[];
const lama = {
  teks: sourceOf(ID),
  entri: daftar.find(({ id }) => id === ID) as EntriPustaka,
  provenans: JSON.parse(readFileSync(join(CORPUS, `${ID}.provenance.json`), "utf8")) as Provenans,
};

/** A made-up official text: one definition worded otherwise, Pasal 3 and an ayat gone, Pasal 23 and 24 and an annex new. */
const RESMI = (() => {
  const teks = lama.teks
    .replace("Sistem Kerja adalah serangkaian", "Sistem Kerja ialah  serangkaian")
    .replace(/\nPasal 3\n[\s\S]*?(?=\nPasal 4\n)/, "")
    .replace(/\(2\) Penyederhanaan Birokrasi juga[^\n]*\n/, "");
  const at = teks.indexOf("Pasal 25");
  return `${teks.slice(0, at)}Pasal 23

Ketentuan dua puluh tiga menurut naskah resmi.

Pasal 24

(1) Ketentuan dua puluh empat satu.

(2) Ketentuan dua puluh empat dua.

${teks.slice(at)}

LAMPIRAN
PERATURAN MENTERI PENDAYAGUNAAN APARATUR NEGARA DAN REFORMASI BIROKRASI
NOMOR 7 TAHUN 2022
TENTANG
SISTEM KERJA

BAB I
PENDAHULUAN

A. Latar Belakang

Sistem kerja disusun untuk menyederhanakan birokrasi pemerintah.
`;
})();
const resmi = parseMarkdown(RESMI);
const opsi = {
  pertahankan: [] as readonly string[],
  nama: "Permenpan RB 7-2022.pdf",
  sha256: "ab".repeat(32),
  tanggal: "2026-11-22T04:00:00Z",
};
const SUMBER = `Permenpan RB 7-2022.pdf (SHA-256 ${opsi.sha256})`;

const beda = (rencana: ReturnType<typeof rencanaAcuan>): readonly string[] =>
  rencana.ketentuan.filter(({ keadaan }) => keadaan !== "sama").map(({ locator, keadaan }) => `${locator} ${keadaan}`);

describe("an official text beside the working text", () => {
  const rencana = rencanaAcuan(lama, resmi);

  it("tells provision by provision what would change, in the order of the official text", () => {
    expect(rencana).toMatchObject({ acuan: ID, judulCocok: true });
    expect(beda(rencana)).toEqual([
      "Pasal 1 angka 2 berbeda",
      "Pasal 2 ayat (2) hilang",
      "Pasal 3 hilang",
      "Pasal 23 baru",
      "Pasal 24 ayat (1) baru",
      "Pasal 24 ayat (2) baru",
      "Lampiran BAB I A. baru",
    ]);
    const definisi = rencana.ketentuan.find(({ locator }) => locator === "Pasal 1 angka 2");
    expect(definisi?.lama).toContain("Sistem Kerja adalah");
    expect(definisi?.baru).toContain("Sistem Kerja ialah");
  });

  it("counts no blanks, line ends, quotes and dashes", () => {
    const lain = lama.teks.replace(/pelaksanaan tugas/g, "pelaksanaan\u00A0 tugas").replace(/"/g, "”");
    expect(beda(rencanaAcuan(lama, parseMarkdown(lain)))).toEqual([]);
  });

  it("asks to look again where it is another regulation", () => {
    expect(rencanaAcuan(lama, parseMarkdown(sourceOf("perbup-cilacap-5-2024"))).judulCocok).toBe(false);
    expect(rencanaAcuan(lama, parseMarkdown("")).ketentuan.every(({ keadaan }) => keadaan === "hilang")).toBe(true);
  });
});

describe("the acuan of an official text", () => {
  it("says what the official text says, and that it does", () => {
    const { teks, provenans } = susunAcuanResmi(lama, resmi, opsi);
    expect(beda(rencanaAcuan({ ...lama, teks }, resmi))).toEqual([]);
    expect(new Set(provenans.provisions.map(({ kind }) => kind))).toEqual(new Set(["naskah resmi"]));
    expect(provenans.provisions.every(({ sources }) => sources[0] === SUMBER)).toBe(true);
    expect(provenans.sources).toEqual({ [SUMBER]: SUMBER });
    expect(provenans.catatan).toMatch(/^Naskah resmi menurut berkas .* dimuat pada 22 November 2026\. Seluruh 57 ketentuan/);
    expect(provenans.note).toMatch(/^Official text/);
    expect(isNaskahKerja(provenans.provisions)).toBe(false);
  });

  it("keeps what is to be kept in its place, with its provenance, and says that it is still a working text", () => {
    const pertahankan = ["Pasal 1 angka 2", "Pasal 2 ayat (2)", "Pasal 3", "Pasal 99"];
    const { teks, provenans } = susunAcuanResmi(lama, resmi, { ...opsi, pertahankan });
    expect(beda(rencanaAcuan(lama, parseMarkdown(teks))).every((satu) => satu.endsWith("baru"))).toBe(true);
    expect(beda(rencanaAcuan({ ...lama, teks }, resmi))).toEqual(["Pasal 1 angka 2 berbeda", "Pasal 2 ayat (2) hilang", "Pasal 3 hilang"]);
    const asal = provenans.provisions.filter(({ kind }) => kind !== "naskah resmi");
    expect(asal).toEqual(lama.provenans.provisions.filter(({ locator }) => pertahankan.includes(locator)));
    expect(Object.keys(provenans.sources)).toEqual(
      [SUMBER, ...new Set(asal.flatMap(({ sources }) => sources))].sort((a, b) => Number(a !== SUMBER) - Number(b !== SUMBER)),
    );
    expect(provenans.catatan).toContain("Masih naskah kerja, bukan naskah resmi: Pasal 1 angka 2; Pasal 2 ayat (2); Pasal 3.");
    expect(provenans.note).toMatch(/^Partly the official text/);
    expect(isNaskahKerja(provenans.provisions)).toBe(true);
  });

  it("keeps whole Pasal that come first or last, and provisions of an annex that the official text has not", () => {
    const awal = susunAcuanResmi(lama, parseMarkdown(lama.teks.replace(/\nPasal 25\n[\s\S]*$/, "")), {
      ...opsi,
      pertahankan: ["Pasal 25"],
    });
    expect(awal.teks.indexOf("Pasal 25")).toBeGreaterThan(awal.teks.indexOf("Pasal 22"));
    const berlampiran = { ...lama, teks: RESMI };
    const tanpa = susunAcuanResmi(berlampiran, parseMarkdown(lama.teks), { ...opsi, pertahankan: ["Lampiran BAB I A."] });
    expect(tanpa.teks).toContain("Sistem kerja disusun untuk menyederhanakan");
    expect(beda(rencanaAcuan(berlampiran, parseMarkdown(tanpa.teks)))).not.toContain("Lampiran BAB I A. hilang");
  });

  it("is no reconstruction in a matrix any more", () => {
    const { teks, provenans } = susunAcuanResmi(lama, resmi, opsi);
    const lain = { id: "perbup-banyumas-23-2024", nama: "Banyumas", peraturan: parseMarkdown(sourceOf("perbup-banyumas-23-2024")) };
    const matriks = buildMatriks({ id: ID, nama: "Permenpan", peraturan: parseMarkdown(teks), asal: provenans.provisions }, [lain]);
    expect(matriks.baris.flatMap(({ catatan }) => catatan).join(" ")).not.toContain("rekonstruksi");
    expect(matriks.baris.filter(({ asal }) => asal?.kind === "naskah resmi").length).toBeGreaterThan(40);
  });
});

describe("the region that a text names", () => {
  it.each([
    ["perbup-banyumas-23-2024", "33.02"],
    ["perbup-cilacap-5-2024", "33.01"],
    ["perbup-pesisir-barat-16-2024", "18.13"],
    ["pergub-kalimantan-timur-50-2023", "64"],
    ["permenpan-rb-7-2022", null],
    ["perwal-probolinggo-88-2024", "35.74"],
  ])("%s: %s", (id, kode) => {
    expect(ID_CORPUS).toContain(id);
    expect(daerahImpor(parseMarkdown(sourceOf(id)).meta)).toBe(kode);
  });

  it("is known from the office alone", () => {
    const meta = { daerah: null, jenis: null };
    expect(daerahImpor({ ...meta, pejabatPenetap: "WALI KOTA SURAKARTA," })).toBe("33.72");
    expect(daerahImpor({ ...meta, pejabatPenetap: "GUBERNUR ACEH" })).toBe("11");
    expect(daerahImpor({ ...meta, pejabatPenetap: "BUPATI ENTAH" })).toBeNull();
    expect(daerahImpor({ ...meta, pejabatPenetap: null })).toBeNull();
  });
});
