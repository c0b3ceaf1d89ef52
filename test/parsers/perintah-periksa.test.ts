import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { naskahContoh } from "../../parsers/src/lint/contoh-naskah.ts";
import { CORPUS } from "../support/naskah-uji.ts";
import { selaras } from "../support/selaras.ts";

const folder = mkdtempSync(join(tmpdir(), "selaras-periksa-"));
afterAll(() => rmSync(folder, { recursive: true }));

function berkas(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const NASKAH = naskahContoh({ di: "pasal", teks: "Penugasan diberikan oleh kepala Perangkat Daerah di bawah Bupati secara tertulis." });
const SALAH = berkas("perbup-contoh.md", NASKAH.replace("di bawah Bupati", "dibawah Bupati"));
const CILACAP = join(CORPUS, "perbup-cilacap-5-2024.md");

interface Temuan {
  readonly ruleId: string;
  readonly severity: string;
  readonly locator: string;
  readonly line: number;
  readonly quote: string;
  readonly message: string;
  readonly citation?: string;
  readonly fix?: {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly { start: number; end: number; text: string }[];
  };
}
const jsonOf = (keluaran: string): { readonly regulation: string; readonly findings: readonly Temuan[] } => JSON.parse(keluaran);

describe("selaras periksa", () => {
  it("tells findings by gravity, each rule with its source where that is certain and an example, and exits with 1", () => {
    const { kode, keluaran, pesan } = selaras("periksa", SALAH);
    expect([kode, pesan]).toEqual([1, ""]);
    expect(keluaran).toMatch(/^perbup-contoh: \d+ temuan \(.*\brendah\b/);
    expect(keluaran).toMatch(/^RENDAH \(\d+\)$/m);
    expect(keluaran).toMatch(/^ {2}BHS-01 .+\n {2}Contoh yang benar: /m);
    expect(keluaran).toMatch(/^ {4}baris \d+, Pasal 3: "dibawah"\n {6}.+\n {6}Perbaikan: .+$/m);
  });

  it("gives {regulation, findings} with --json: line, quote and edits stand in the file", () => {
    const { kode, keluaran } = selaras("periksa", SALAH, "--json");
    expect(kode).toBe(1);
    const { regulation, findings } = jsonOf(keluaran);
    expect(regulation).toBe("perbup-contoh");
    const satu = findings.find(({ quote }) => quote === "dibawah");
    const sumber = readFileSync(SALAH, "utf8");
    expect(satu).toMatchObject({ ruleId: "BHS-01", severity: "rendah", locator: "Pasal 3" });
    expect(sumber.split("\n")[(satu?.line ?? 0) - 1]).toContain("dibawah");
    expect(satu?.fix).toMatchObject({ safe: true, edits: [{ text: "di bawah" }] });
    for (const { start, end } of satu?.fix?.edits ?? []) expect(sumber.slice(start, end)).toBe("dibawah");
    expect(jsonOf(selaras("periksa", "--format=json", SALAH).keluaran)).toEqual(jsonOf(keluaran));
  });

  it("finds nothing in a regulation that obeys every rule, and exits with 0", () => {
    const { kode, keluaran } = selaras("periksa", berkas("baik.md", NASKAH), "--tanpa=BND-01,BND-02,BND-03,BND-04");
    expect([kode, keluaran]).toEqual([0, "baik: tidak ada temuan.\n"]);
  });

  it("leaves out the rules of --tanpa", () => {
    const ids = (args: readonly string[]): readonly string[] =>
      jsonOf(selaras("periksa", SALAH, "--json", ...args).keluaran).findings.map(({ ruleId }) => ruleId);
    expect(ids([])).toContain("BHS-01");
    expect(ids(["--tanpa=bhs-01,RIN-03"])).not.toContain("BHS-01");
  });

  it("gives SARIF 2.1.0: every result names a rule, every region is that of its words", () => {
    const { kode, keluaran } = selaras("periksa", CILACAP, "--format=sarif");
    expect(kode).toBe(1);
    const { version, runs } = JSON.parse(keluaran);
    expect([version, runs.length, runs[0].columnKind]).toEqual(["2.1.0", 1, "utf16CodeUnits"]);
    const [{ tool, results, artifacts }] = runs;
    const sumber = readFileSync(CILACAP, "utf8");
    const baris = sumber.split("\n");
    expect(artifacts[0].location.uri).toMatch(/^file:\/\/\/.+perbup-cilacap-5-2024\.md$/);
    expect(results.length).toBeGreaterThan(10);
    for (const { id, shortDescription, help } of tool.driver.rules)
      expect([id, shortDescription.text, help.text].every(Boolean)).toBe(true);
    for (const { ruleId, ruleIndex, level, message, locations, fixes = [] } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(["error", "warning", "note"]).toContain(level);
      expect(message.text).not.toBe("");
      const { region } = locations[0].physicalLocation;
      if (region.snippet !== undefined)
        expect(sumber.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet.text);
      for (const satu of [
        region,
        ...fixes.flatMap((fix: { artifactChanges: readonly { replacements: readonly { deletedRegion: typeof region }[] }[] }) =>
          fix.artifactChanges[0]?.replacements.map(({ deletedRegion }) => deletedRegion),
        ),
      ]) {
        const awal = baris.slice(0, satu.startLine - 1).reduce((sum, isi) => sum + isi.length + 1, 0) + satu.startColumn - 1;
        expect(awal).toBe(satu.charOffset);
        expect(satu.endLine).toBeGreaterThanOrEqual(satu.startLine);
      }
    }
  });

  it("shows a citation of the manual only where it is certain", () => {
    const { findings } = jsonOf(selaras("periksa", CILACAP, "--json").keluaran);
    expect(findings.some(({ citation }) => citation !== undefined)).toBe(true);
    for (const { citation } of findings) if (citation !== undefined) expect(citation).toMatch(/\d/);
  });

  it("reads a page", () => {
    const halaman = berkas("halaman.html", `<!doctype html><body>${readFileSync(SALAH, "utf8").replace(/\n/g, "<br>")}`);
    const satu = jsonOf(selaras("periksa", halaman, "--json").keluaran).findings.find(({ quote }) => quote === "dibawah");
    expect(satu).toMatchObject({ ruleId: "BHS-01" });
  });
});

describe("selaras periksa --perbaiki", () => {
  it("writes the mended text beside the input, which stays, and lists what it changed line by line", () => {
    const sumber = readFileSync(SALAH, "utf8");
    const { kode, keluaran } = selaras("periksa", SALAH, "--perbaiki");
    expect(kode).toBe(1);
    const hasil = join(folder, "perbup-contoh.perbaikan.md");
    expect(readFileSync(hasil, "utf8")).toBe(sumber.replace("dibawah", "di bawah"));
    expect(readFileSync(SALAH, "utf8")).toBe(sumber);
    const at = sumber.split("\n").findIndex((baris) => baris.includes("dibawah")) + 1;
    expect(keluaran).toContain(`1 perbaikan ditulis ke ${hasil}`);
    expect(keluaran).toMatch(new RegExp(`^${at} - .*dibawah.*$`, "m"));
    expect(keluaran).toMatch(/^ + \+ .*di bawah.*$/m);
  });

  it("does not replace a file that is there, unless it is told to", () => {
    const lama = berkas("lama.md", readFileSync(SALAH, "utf8"));
    const hasil = berkas("lama.perbaikan.md", "catatan saya");
    const { kode, pesan } = selaras("periksa", lama, "--perbaiki");
    expect(kode).toBe(2);
    expect(pesan).toContain("sudah ada dan tidak diganti");
    expect(readFileSync(hasil, "utf8")).toBe("catatan saya");
    expect(selaras("periksa", lama, "--perbaiki", "--timpa").kode).toBe(1);
    expect(readFileSync(hasil, "utf8")).toContain("di bawah");
  });

  it("changes nothing in its own result, and writes nothing then", () => {
    const salinan = join(folder, "cilacap.md");
    copyFileSync(CILACAP, salinan);
    selaras("periksa", salinan, "--perbaiki");
    const { pesan } = selaras("periksa", join(folder, "cilacap.perbaikan.md"), "--perbaiki");
    expect(pesan).toContain("Tidak ada yang diperbaiki");
    expect(existsSync(join(folder, "cilacap.perbaikan.perbaikan.md"))).toBe(false);
  });

  it("keeps to data with --json, and tells beside it what it changed", () => {
    const { keluaran, pesan } = selaras("periksa", SALAH, "--perbaiki", "--json", "--timpa");
    expect(jsonOf(keluaran).regulation).toBe("perbup-contoh");
    expect(pesan).toContain("perbaikan ditulis ke");
  });
});

describe("selaras periksa --kaidah", () => {
  it("lists all rules, and explains one with its examples", () => {
    const semua = selaras("periksa", "--kaidah");
    expect(semua.kode).toBe(0);
    expect(semua.keluaran).toMatch(/^BHS-01 {2}rendah {2}\S/m);
    const satu = selaras("periksa", "--kaidah=bhs-01");
    expect(satu.kode).toBe(0);
    for (const bagian of ["BHS-01 ", "Keparahan: rendah.", "Salah:", "Benar:", "Menjadi:"]) expect(satu.keluaran).toContain(bagian);
  });
});

it.each([
  ["no file", [], /Sebutkan berkas/],
  ["two files", [SALAH, SALAH], /satu berkas/],
  ["an unknown switch", [SALAH, "--warna"], /Pilihan tidak dikenal/],
  ["an unknown form", [SALAH, "--format=pdf"], /tidak dikenal/],
  ["two forms", [SALAH, "--json", "--format=sarif"], /salah satu/],
  ["an unknown rule", [SALAH, "--tanpa=XYZ-1"], /"XYZ-1" tidak dikenal/],
  ["help of an unknown rule", ["--kaidah=XYZ-1"], /tidak dikenal/],
  ["--timpa without --perbaiki", [SALAH, "--timpa"], /--perbaiki/],
  ["a value for a switch that takes none", [SALAH, "--perbaiki=ya"], /tidak memerlukan isian/],
  ["a file that is not there", [join(folder, "tidak-ada.md")], /tidak ditemukan/],
])("selaras periksa refuses %s with exit code 2 and a sentence", (_, args, sentence) => {
  const { kode, keluaran, pesan } = selaras("periksa", ...args);
  expect([kode, keluaran]).toEqual([2, ""]);
  expect(pesan).toMatch(sentence);
  expect(pesan.trim().split("\n")).toHaveLength(1);
});

it("selaras periksa has a help of its own, with an example and the exit codes", () => {
  const { kode, keluaran } = selaras("periksa", "--help");
  expect(kode).toBe(0);
  expect(keluaran).toContain("Contoh: selaras periksa ");
  expect(keluaran).toContain("Kode keluar: 0 tidak ada temuan, 1 ada temuan, 2 masukan tidak dapat dipakai.");
});
