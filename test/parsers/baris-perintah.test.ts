import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
    expect(JSON.parse(readFileSync(hasil, "utf8"))).toEqual(
      JSON.parse(JSON.stringify(buildMatriks(naskah("baik", BAIK), [naskah("rusak", RUSAK)]))),
    );
    expect(selaras("matriks", "--acuan", BAIK, RUSAK).keluaran).toMatch(/^<!doctype html>/);
  });

  it.each([
    ["no baseline", [daerah], "--acuan"],
    ["nothing to compare", ["--acuan", acuan], "sekurang-kurangnya satu peraturan"],
    ["a result of an unknown kind", ["--acuan", acuan, daerah, "-o", "hasil.docx"], ".html atau .json"],
    ["a result in a folder that is not there", ["--acuan", BAIK, BAIK, "-o", join(folder, "tidak", "ada.html")], "tidak dapat ditulis"],
    ["a baseline that is not there", ["--acuan", join(folder, "tidak-ada.md"), daerah], "tidak ditemukan"],
    ["an unknown switch", ["--warna", daerah], "Pilihan tidak dikenal"],
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

describe("input that cannot be used has exit code 2 and one sentence that says why", () => {
  mkdirSync(join(folder, "map"));
  it.each([
    ["a file that is not there", join(folder, "tidak-ada.md"), /^Berkas ".*" tidak ditemukan\.\n$/],
    ["a folder", join(folder, "map"), /adalah folder\. Sebutkan berkas peraturannya\.\n$/],
    ["an empty file", berkas("kosong.md", ""), /kosong\.\n$/],
    ["a file of blanks", berkas("blank.md", " \n\t\n"), /kosong\.\n$/],
    [
      "a binary file",
      berkas(
        "gambar.md",
        Uint8Array.from({ length: 600 }, (_, at) => at % 256),
      ),
      /bukan berkas teks\.\n$/,
    ],
    ["a PDF", berkas("naskah.pdf", "%PDF-1.7\n1 0 obj"), /adalah PDF, yang belum dapat dibaca\. .*\n$/],
    ["a Word document", berkas("naskah.docx", "PK\u0003\u0004xx"), /dokumen Word atau arsip.*\n$/],
    [
      "a text that is no regulation",
      berkas("resep.md", "# Resep rendang\n\nDaging dimasak dengan santan."),
      /tidak terbaca sebagai peraturan: tidak ditemukan satu Pasal pun\..*\n$/,
    ],
  ])("%s", (_, path, sentence) => {
    for (const perintah of ["urai", "rujukan"]) {
      const { kode, keluaran, pesan } = selaras(perintah, path);
      expect([kode, keluaran]).toEqual([2, ""]);
      expect(pesan).toMatch(sentence);
    }
  });

  it.each([
    ["an unknown command", ["terjemahkan", BAIK], 'Perintah "terjemahkan" tidak dikenal.'],
    ["a name every object has", ["toString"], 'Perintah "toString" tidak dikenal.'],
    ["no file", ["urai"], "Sebutkan berkas peraturannya."],
    ["two files", ["definisi", BAIK, BAIK], "Sebutkan satu berkas saja."],
    ["an unknown switch", ["urai", BAIK, "--xml"], "Pilihan tidak dikenal. Yang dapat dipakai: --json, --teks."],
  ])("%s", (_, args, sentence) => {
    const { kode, keluaran, pesan } = selaras(...args);
    expect([kode, keluaran]).toEqual([2, ""]);
    expect(pesan).toContain(sentence);
  });
});

it("the whole corpus is read without a sentence on stderr", () => {
  for (const id of ["permenpan-rb-7-2022", "perwal-probolinggo-88-2024"]) {
    const { kode, pesan, keluaran } = selaras("urai", "--teks", join(CORPUS, `${id}.md`));
    expect([kode, pesan]).toEqual([0, ""]);
    expect(keluaran).toBe(toText(parseMarkdown(sourceOf(id))));
  }
});
