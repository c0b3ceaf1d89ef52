import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aturanOf, parseMarkdown } from "@selaras/parsers";
import { afterAll, describe, expect, it } from "vitest";
import { batangTubuhDengan } from "../support/aturan-uji.ts";
import { CORPUS } from "../support/naskah-uji.ts";
import { selaras } from "../support/selaras.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const folder = mkdtempSync(join(tmpdir(), "selaras-aturan-"));
afterAll(() => rmSync(folder, { recursive: true }));

const BERKAS = join(folder, "perbup-contoh.md");
writeFileSync(
  BERKAS,
  naskahDengan(
    batangTubuhDengan(
      "Pelaksanaan tugas Pejabat Fungsional dilaporkan kepada ketua tim paling lambat 5 (lima) hari kerja setelah tugas berakhir.",
    ),
  ),
);

const BUKAN = join(folder, "catatan.md");
writeFileSync(BUKAN, "# Catatan\n\nTidak ada ketentuan di sini.\n");

describe("selaras aturan", () => {
  it("shows a table: one line for each rule, its subject, and how many there are", () => {
    const { kode, keluaran, pesan } = selaras("aturan", BERKAS);
    expect([kode, pesan]).toEqual([0, ""]);
    const [head, ...lines] = keluaran.split("\n");
    for (const judul of ["Ketentuan", "Pelaku", "Modalitas", "Tindakan dan objek", "Topik"]) expect(head).toContain(judul);
    expect(lines.filter((line) => line.startsWith("Ps. "))).toHaveLength(3);
    expect(keluaran).toMatch(/^Ps\. 2 ayat \(1\) +│ Bupati +│ indikatif +│ memberikan Penugasan +│/m);
    expect(keluaran).toMatch(/^3 aturan\. Pelaku bertanda \? disimpulkan dari konteks\.$/m);
  });

  it("marks a subject that is a guess, and says where none is named", () => {
    const { keluaran } = selaras("aturan", BERKAS);
    expect(keluaran).toContain("Pejabat Fungsional ?");
    const tanpa = join(folder, "tanpa.md");
    writeFileSync(tanpa, naskahDengan("Pasal 1\n\nPenugasan ditetapkan."));
    expect(selaras("aturan", tanpa).keluaran).toContain("(tidak disebut)");
  });

  it("gives {regulation, rules} with --json, wherever the switch stands", () => {
    const given = JSON.parse(selaras("aturan", BERKAS, "--json").keluaran);
    expect(Object.keys(given)).toEqual(["regulation", "rules"]);
    expect(given.regulation).toBe("perbup-contoh");
    expect(given.rules).toEqual(JSON.parse(JSON.stringify(aturanOf(parseMarkdown(readFileSync(BERKAS, "utf8"))))));
    expect(JSON.parse(selaras("aturan", "--json", BERKAS).keluaran)).toEqual(given);
  });

  it("each rule has the fields of the rule model", () => {
    const { rules } = JSON.parse(selaras("aturan", join(CORPUS, "perbup-cilacap-5-2024.md"), "--json").keluaran);
    expect(rules.length).toBeGreaterThan(40);
    for (const rule of rules)
      expect(Object.keys(rule).sort()).toEqual([
        "action",
        "condition",
        "confidence",
        "connectors",
        "criteria",
        "evidence",
        "exception",
        "instrument",
        "kalimat",
        "list",
        "locator",
        "modality",
        "object",
        "recipient",
        "references",
        "span",
        "subject",
        "subjectSource",
        "text",
        "timeLimit",
        "topic",
        "unit",
      ]);
  });

  it("a text without rules has an empty list, and ends well", () => {
    const kosong = join(folder, "kosong.md");
    writeFileSync(
      kosong,
      naskahDengan(
        "BAB I\nKETENTUAN UMUM\n\nPasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n1. Bupati adalah Bupati Teluk Harapan.\n2. Daerah adalah Kabupaten Teluk Harapan.",
      ),
    );
    const { kode, keluaran } = selaras("aturan", kosong, "--json");
    expect([kode, JSON.parse(keluaran)]).toEqual([0, { regulation: "kosong", rules: [] }]);
    expect(selaras("aturan", kosong).keluaran).toContain("0 aturan.");
  });

  it.each([
    ["no file", [], /belum|berkas/i],
    ["a file that is not there", [join(folder, "tidak-ada.md")], /tidak ditemukan/],
    ["a text that is no regulation", [BUKAN], /tidak terbaca sebagai peraturan/],
    ["two files", [BERKAS, BERKAS], /satu/],
    ["an unknown switch", [BERKAS, "--warna"], /Pilihan tidak dikenal/],
    ["a switch of another command", [BERKAS, "--teks"], /Pilihan tidak dikenal/],
  ])("refuses %s with exit code 2 and a sentence", (_, args, sentence) => {
    const { kode, keluaran, pesan } = selaras("aturan", ...args);
    expect([kode, keluaran]).toEqual([2, ""]);
    expect(pesan).toMatch(sentence);
    expect(pesan.trim().split("\n")).toHaveLength(1);
  });

  it("has a help of its own, with an example, and is in the help of the program", () => {
    expect(selaras("aturan", "--help")).toMatchObject({ kode: 0, keluaran: expect.stringContaining("Contoh: selaras aturan ") });
    expect(selaras("--help").keluaran).toMatch(/^ {2}aturan {2,}\S/m);
  });

  it.each(["aturan", "banding", "matriks"])("the help of %s tells the exit codes", (perintah) => {
    expect(selaras(perintah, "--help").keluaran).toMatch(/^Kode keluar: 0 .+, 2 masukan tidak dapat dipakai; tidak pernah 1\.$/m);
  });
});
