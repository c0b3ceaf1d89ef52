import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bentukNormal, buildMatriks, parseMarkdown, toText } from "@selaras/parsers";
import { afterAll, describe, expect, it } from "vitest";
import { CORPUS, sourceOf } from "../support/naskah-uji.ts";
import { selaras } from "../support/selaras.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const folder = mkdtempSync(join(tmpdir(), "selaras-perintah-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with this content; gives its path. */
function berkas(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const SOURCE = naskahDengan(`BAB I
KETENTUAN UMUM

Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan:
1. Bupati adalah Bupati Teluk Harapan.
2. Tim Kerja yang selanjutnya disebut Tim adalah kelompok pegawai.

Pasal 2

(1) Tim dibentuk oleh Bupati.
(2) Tim sebagaimana dimaksud pada ayat (1) bekerja sesuai dengan Pasal 8 Undang-Undang Nomor 5 Tahun 2014.`);

const BAIK = berkas("baik.md", SOURCE);
const RUSAK = berkas(
  "rusak.md",
  SOURCE.replace("pada ayat (1)", "pada ayat (7)").replace("2. Tim Kerja yang selanjutnya disebut Tim", "2. Bupati"),
);

describe("selaras urai", () => {
  it("shows the outline of a regulation", () => {
    const { kode, keluaran, pesan } = selaras("urai", BAIK);
    expect([kode, pesan]).toEqual([0, ""]);
    for (const line of [
      "Nomor 3 Tahun 2021",
      "tentang SISTEM KERJA",
      "BAB I KETENTUAN UMUM",
      "Pasal 2",
      "(1) Tim dibentuk oleh Bupati.",
      "2 definisi",
    ])
      expect(keluaran).toContain(line);
  });

  it("gives the normal form with --json and the canonical text with --teks", () => {
    const peraturan = parseMarkdown(SOURCE);
    expect(JSON.parse(selaras("urai", BAIK, "--json").keluaran)).toEqual(JSON.parse(JSON.stringify(bentukNormal(peraturan))));
    expect(selaras("urai", "--teks", BAIK).keluaran).toBe(toText(peraturan));
  });

  it("reads a page, a text with a byte order mark, UTF-16 and the old Windows code page", () => {
    const encoded = (source: string): string[] =>
      JSON.parse(selaras("urai", "--json", source).keluaran).nodes.map((node: { text: string | null }) => node.text);
    const accented = SOURCE.replace("kelompok pegawai", "kelompok \u201Cpegawai\u201D caf\u00E9");
    const plain = encoded(berkas("utf8.md", accented));
    expect(plain).toContain("Tim Kerja yang selanjutnya disebut Tim adalah kelompok \u201Cpegawai\u201D caf\u00E9.");
    expect(encoded(berkas("bom.txt", `\uFEFF${accented}`))).toEqual(plain);
    expect(encoded(berkas("utf16.md", Buffer.from(`\uFEFF${accented}`, "utf16le")))).toEqual(plain);
    const windows = Buffer.from(accented.replace(/[\u201C\u201D]/g, '"'), "latin1");
    expect(encoded(berkas("windows.md", windows))).toContain('Tim Kerja yang selanjutnya disebut Tim adalah kelompok "pegawai" caf\u00E9.');
    expect(encoded(berkas("halaman.html", `<!doctype html><body>${accented.replace(/\n/g, "<br>")}`))).toEqual(plain);
  });
});

describe("selaras rujukan", () => {
  it("lists every reference with its state and ends well when all have a target", () => {
    const { kode, keluaran } = selaras("rujukan", BAIK);
    expect(kode).toBe(0);
    expect(keluaran).toContain('Pasal 2 ayat (2): "ayat (1)" → Pasal 2 ayat (1) (sahih)');
    expect(keluaran).toContain("Undang-Undang Nomor 5 Tahun 2014 (peraturan lain)");
    expect(keluaran).toContain("2 rujukan, 0 tanpa sasaran.");
  });

  it("has exit code 1 when one has none", () => {
    const { kode, keluaran } = selaras("rujukan", RUSAK);
    expect(kode).toBe(1);
    expect(keluaran).toContain("Pasal 2 ayat (7) (TANPA SASARAN)");
    expect(JSON.parse(selaras("rujukan", RUSAK, "--json").keluaran)).toEqual(
      JSON.parse(JSON.stringify(parseMarkdown(readFileSync(RUSAK, "utf8")).acuan)),
    );
  });
});

describe("selaras definisi", () => {
  it("lists the terms", () => {
    const { kode, keluaran } = selaras("definisi", BAIK);
    expect(kode).toBe(0);
    expect(keluaran).toContain("Pasal 1 angka 2: Tim Kerja (Tim): kelompok pegawai.");
    expect(JSON.parse(selaras("definisi", "--json", BAIK).keluaran)).toEqual(parseMarkdown(SOURCE).definisi);
  });

  it("has exit code 1 when a term is defined twice", () => {
    const { kode, keluaran } = selaras("definisi", RUSAK);
    expect(kode).toBe(1);
    expect(keluaran).toContain('istilah "Bupati" sudah didefinisikan sebelumnya.');
  });
});

describe("selaras matriks", () => {
  const acuan = join(CORPUS, "permenpan-rb-7-2022.md");
  const daerah = join(CORPUS, "perbup-cilacap-5-2024.md");

  it("writes a page of its own that names the baseline a working text", () => {
    const hasil = join(folder, "matriks.html");
    const { kode, keluaran } = selaras("matriks", "--acuan", acuan, daerah, "-o", hasil);
    expect(kode).toBe(0);
    expect(keluaran).toMatch(/^\d+ ketentuan acuan × 1 peraturan ditulis ke /);
    const html = readFileSync(hasil, "utf8");
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain("Kabupaten Cilacap");
    expect(html).toContain("Naskah kerja");
  });

  it("writes the data where a .json is asked for, and the page to the screen without -o", () => {
    const hasil = join(folder, "matriks.json");
    selaras("matriks", "--acuan", BAIK, RUSAK, "-o", hasil);
    const naskah = (id: string, path: string) => ({
      id,
      nama: "Kabupaten Teluk Harapan",
      peraturan: parseMarkdown(readFileSync(path, "utf8")),
    });
    const made = JSON.parse(JSON.stringify(buildMatriks(naskah("baik", BAIK), [naskah("rusak", RUSAK)])));
    expect(JSON.parse(readFileSync(hasil, "utf8"))).toEqual({ versi: "1", naskahKerja: false, sumber: {}, ...made });
    expect(selaras("matriks", "--acuan", BAIK, RUSAK).keluaran).toMatch(/^<!doctype html>/);
  });

  it("takes the ending of the result in capitals too", () => {
    const hasil = (name: string): string => {
      expect(selaras("matriks", "--acuan", BAIK, RUSAK, "-o", join(folder, name))).toMatchObject({ kode: 0, pesan: "" });
      return readFileSync(join(folder, name), "utf8");
    };
    expect(JSON.parse(hasil("HASIL.JSON")).kolom).toHaveLength(1);
    expect(hasil("HASIL.HTML")).toMatch(/^<!doctype html>/);
  });

  it("says in the data too that the baseline is a working text, with how sure each provision is", () => {
    const hasil = join(folder, "naskah-kerja.json");
    selaras("matriks", "--acuan", acuan, daerah, "-o", hasil);
    const { naskahKerja, baris } = JSON.parse(readFileSync(hasil, "utf8"));
    expect(naskahKerja).toBe(true);
    expect(baris.filter((one: { asal?: unknown }) => one.asal !== undefined).length).toBeGreaterThan(30);
  });

  it.each([
    ["is cut off", '{ "provisions": ['],
    ["is another kind of data", "[]"],
    ["has no provisions", "{}"],
    ["has provisions that are no list", '{ "provisions": {} }'],
    ["has provisions of another shape", '{ "provisions": [{ "locator": "Pasal 1" }] }'],
    ["cannot be read as a file", null],
  ])("never shows a baseline without its mark when the provenance %s", (_, content) => {
    const tempat = mkdtempSync(join(folder, "asal-"));
    copyFileSync(acuan, join(tempat, "acuan.md"));
    const provenans = join(tempat, "acuan.provenance.json");
    if (content === null) mkdirSync(provenans);
    else writeFileSync(provenans, content);
    const { kode, keluaran, pesan } = selaras("matriks", "--acuan", join(tempat, "acuan.md"), BAIK);
    expect([kode, keluaran]).toEqual([2, ""]);
    expect(pesan).toMatch(/^Berkas asal-usul ".*acuan\.provenance\.json" (?:rusak|gagal dibaca).*\.\n$/);
  });

  it.each([
    ["no baseline", [daerah], "--acuan"],
    ["nothing to compare", ["--acuan", acuan], "sekurang-kurangnya satu peraturan"],
    ["a result of an unknown kind", ["--acuan", acuan, daerah, "-o", "hasil.pdf"], ".xlsx, .docx, .html, atau .json"],
    ["a result in a folder that is not there", ["--acuan", BAIK, RUSAK, "-o", join(folder, "tidak", "ada.html")], "tidak dapat ditulis"],
    ["a baseline that is not there", ["--acuan", join(folder, "tidak-ada.md"), daerah], "tidak ditemukan"],
    ["an unknown switch", ["--warna", daerah], "Pilihan tidak dikenal"],
    ["a switch every object has", ["--toString", daerah], "Pilihan tidak dikenal"],
    ["a baseline without name", [daerah, "--acuan"], "Pilihan --acuan belum diisi."],
    ["a baseline without name before another switch", [daerah, "--acuan", "-o", "hasil.html"], "Pilihan --acuan belum diisi."],
    ["an empty name of a baseline", ["--acuan=", daerah], "Pilihan --acuan belum diisi."],
    ["a result without name", ["--acuan", acuan, daerah, "-o"], "Pilihan -o belum diisi."],
  ])("refuses %s", (_, args, sentence) => {
    const { kode, keluaran, pesan } = selaras("matriks", ...args);
    expect([kode, keluaran]).toEqual([2, ""]);
    expect(pesan).toContain(sentence);
  });
});

describe("help", () => {
  it("in Indonesian for the whole program, each command with an example that runs", () => {
    const { kode, keluaran } = selaras("--help");
    expect(kode).toBe(0);
    expect(keluaran).toContain("Kode keluar: 0 baik, 1 ada temuan, 2 masukan tidak dapat dipakai.");
    for (const perintah of ["urai", "rujukan", "definisi", "matriks"]) {
      expect(keluaran).toContain(perintah);
      const rinci = selaras(perintah, "--help");
      expect(rinci.kode).toBe(0);
      expect(rinci.keluaran).toContain(`Contoh: selaras ${perintah} `);
    }
  });

  it("is shown, with exit code 2, when no command is given", () => {
    expect(selaras()).toMatchObject({ kode: 2, keluaran: selaras("--help").keluaran });
  });
});

it("the whole corpus is read without a sentence on stderr", () => {
  for (const id of ["permenpan-rb-7-2022", "perwal-probolinggo-88-2024"]) {
    const { kode, pesan, keluaran } = selaras("urai", "--teks", join(CORPUS, `${id}.md`));
    expect([kode, pesan]).toEqual([0, ""]);
    expect(keluaran).toBe(toText(parseMarkdown(sourceOf(id))));
  }
});
