import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { akomaNtoso, parseMarkdown, susunPeraturan, toText } from "@selaras/parsers";
import { bacaAkomaNtoso, bacaBerkas } from "@selaras/parsers/berkas";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { pohonPersis } from "../support/bentuk-pohon.ts";
import { selaras } from "../support/selaras.ts";
import { shapeOf } from "../support/shape.ts";

const folder = mkdtempSync(join(tmpdir(), "selaras-ekspor-satu-"));
afterAll(() => rmSync(folder, { recursive: true }));

const KORPUS = fileURLToPath(new URL("../../parsers/corpus/", import.meta.url));
const NASKAH = join(KORPUS, "perbup-banyumas-23-2024.md");
const ASLI = parseMarkdown(readFileSync(NASKAH, "utf8"));
const hasil = (nama: string): string => join(folder, nama);
const jalankan = (...args: readonly string[]) => selaras("ekspor", ...args);

/** Every case starts a program of its own. */
const LAMA = 60_000;

describe("selaras ekspor", { timeout: LAMA }, () => {
  it("prints Akoma Ntoso that is read as the same regulation", () => {
    const { kode, keluaran, pesan } = jalankan(NASKAH, "--ke", "akn");
    expect([kode, pesan]).toEqual([0, ""]);
    const dibaca = bacaAkomaNtoso(keluaran);
    if ("galat" in dibaca) throw new Error(dibaca.galat.pesan);
    expect(pohonPersis(dibaca.peraturan)).toEqual(pohonPersis(ASLI));
    expect(keluaran).not.toContain("Naskah kerja");
  });

  it.each([
    ["json", '"versi": "1"'],
    ["jdih-json", '"nomorPeraturan": "23"'],
    ["abstrak", "ABSTRAK:"],
    ["md", "#### Pasal 1"],
  ])("prints %s", (ke, isi) => {
    expect(jalankan(NASKAH, "--ke", ke).keluaran).toContain(isi);
  });

  it.each([
    ["a.csv", "Tipe Dokumen,Judul,"],
    ["A.XML", '<?xml version="1.0"'],
  ])("writes %s in the form that its ending asks for", (nama, awal) => {
    expect(jalankan(NASKAH, "-o", hasil(nama))).toEqual({ kode: 0, keluaran: `Peraturan ditulis ke ${hasil(nama)}.\n`, pesan: "" });
    expect(readFileSync(hasil(nama), "utf8").startsWith(awal)).toBe(true);
  });

  it.each([[], ["--ke", "abstrak"]])("writes a Word document %s", (...pilihan) => {
    expect(jalankan(NASKAH, ...pilihan, "--keluaran", hasil("a.docx")).kode).toBe(0);
    expect(Object.keys(unzipSync(readFileSync(hasil("a.docx"))))).toContain("word/document.xml");
  });

  it.each(["b.xml", "b.docx"])("what it wrote as %s is read as the same regulation", async (nama) => {
    expect(jalankan(NASKAH, "-o", hasil(nama)).kode).toBe(0);
    const bacaan = await bacaBerkas(new Uint8Array(readFileSync(hasil(nama))), nama);
    if ("galat" in bacaan) throw new Error(bacaan.galat.pesan);
    expect(shapeOf(susunPeraturan(bacaan.naskah.blok))).toEqual(shapeOf(ASLI));
  });

  it("takes Akoma Ntoso as its input", () => {
    writeFileSync(hasil("c.xml"), akomaNtoso(ASLI, { tanggal: "2026-11-22" }));
    expect(jalankan(hasil("c.xml"), "--ke", "md").keluaran).toBe(toText(ASLI));
  });

  it("says of a text with a provenance that it is a working text, and of a draft that it is one", () => {
    const { keluaran } = jalankan(join(KORPUS, "permenpan-rb-7-2022.md"), "--ke", "akn", "--rancangan");
    expect(keluaran).toContain("Naskah kerja, bukan naskah resmi.");
    expect(keluaran).toContain('<bill name="rancangan"');
  });

  it.each([
    [[], "Sebutkan berkas peraturannya"],
    [[NASKAH], "Sebutkan bentuk hasilnya"],
    [[NASKAH, "--ke", "pdf"], 'Bentuk "pdf" tidak dikenal'],
    [[NASKAH, "--ke"], "Pilihan tidak dikenal atau belum diisi"],
    [[NASKAH, NASKAH, "--ke", "akn"], "satu berkas saja"],
    [[NASKAH, "--ke", "docx"], "tidak dapat ditampilkan di layar"],
    [[NASKAH, "--ke", "md", "-o", NASKAH], "adalah berkas masukan"],
    [[hasil("tidak-ada.md"), "--ke", "akn"], "tidak ditemukan"],
  ])("tells what is wrong with %j", (args, pesan) => {
    const found = jalankan(...args);
    expect(found.kode).toBe(2);
    expect(found.pesan).toContain(pesan);
  });

  it("leaves an old file whole when the new one cannot be made", () => {
    writeFileSync(hasil("lama.xml"), "lama");
    writeFileSync(hasil("rusak.md"), "bukan peraturan");
    expect(jalankan(hasil("rusak.md"), "-o", hasil("lama.xml")).kode).toBe(2);
    expect(readFileSync(hasil("lama.xml"), "utf8")).toBe("lama");
    mkdirSync(hasil("map.xml"));
    expect(jalankan(NASKAH, "-o", hasil("map.xml"))).toMatchObject({ kode: 2, keluaran: "" });
    expect(readdirSync(folder).filter((nama) => nama.includes("sementara"))).toEqual([]);
  });
});
