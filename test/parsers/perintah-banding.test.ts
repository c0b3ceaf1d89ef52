import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bahanOf, bandingkan, parseMarkdown } from "@selaras/parsers";
import { afterAll, describe, expect, it } from "vitest";
import { ASAL } from "../support/matriks-korpus.ts";
import { CORPUS, sourceOf } from "../support/naskah-uji.ts";
import { selaras } from "../support/selaras.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const folder = mkdtempSync(join(tmpdir(), "selaras-banding-"));
afterAll(() => rmSync(folder, { recursive: true }));

function berkas(nama: string, isi: string): string {
  writeFileSync(join(folder, nama), isi);
  return join(folder, nama);
}

const ISI = `Pasal 1

Penyusunan peta proses bisnis menjadi acuan hubungan kerja yang efektif antarunit organisasi.

Pasal 2

Pejabat Fungsional melaporkan pelaksanaan tugas kepada Pimpinan Unit Organisasi secara berkala.`;
const PASAR = "Pasal 3\n\nRetribusi pasar dipungut setiap hari oleh juru pungut.";
const ACUAN = berkas("acuan.md", naskahDengan(ISI));
const DAERAH = berkas("daerah.md", naskahDengan(`${ISI.replace("melaporkan", "dapat melaporkan")}\n\n${PASAR}`));
const KOREKSI = {
  daerah: "daerah",
  putusan: "lepas",
  a: "Pasal 2",
  b: "Pasal 2",
  by: "Analis",
  at: "2026-11-21T08:00:00Z",
  reason: "lain",
};
const ID = "perbup-cilacap-5-2024";
const BASELINE = "permenpan-rb-7-2022";

const banding = (...args: readonly string[]) => selaras("banding", ...args);

describe("selaras banding A B", () => {
  it("tells what deviates in sentences and what only one side has", () => {
    expect(banding(ACUAN, DAERAH)).toEqual({
      kode: 0,
      pesan: "",
      keluaran: `daerah terhadap acuan

2 pasangan: 1 sesuai, 1 menyimpang.

Pasal 2 ↔ Pasal 2 (keyakinan ${persen("Pasal 2")})
  [diperlonggar, substantif, ${yakin("diperlonggar")}] Pasal 2: "melaporkan" menjadi "dapat melaporkan"; kewajiban diperlonggar.

Hanya pada peraturan yang disandingkan (1):
  Pasal 3
`,
    });
  });

  it("gives 0 as well where nothing deviates, and where nothing is alike", () => {
    expect(banding(ACUAN, ACUAN)).toMatchObject({ kode: 0, pesan: "", keluaran: expect.stringContaining("2 sesuai, 0 menyimpang") });
    const lain = berkas("lain.md", naskahDengan(PASAR.replace("Pasal 3", "Pasal 1")));
    expect(banding(ACUAN, lain)).toMatchObject({
      kode: 0,
      keluaran: expect.stringContaining("Hanya pada acuan (2):\n  Pasal 1\n  Pasal 2"),
    });
  });

  it("says of the corpus's baseline that it is a working text, and of another acuan nothing", () => {
    const [acuan, daerah] = [join(CORPUS, `${BASELINE}.md`), join(CORPUS, `${ID}.md`)];
    const { kode, keluaran } = banding(acuan, daerah);
    expect(kode).toBe(0);
    expect(keluaran).toContain(`${ID} terhadap ${BASELINE}\nAcuan ini naskah kerja: rumusannya disusun kembali, bukan naskah resmi.`);
    expect(banding(daerah, acuan).keluaran).not.toContain("naskah kerja");
  });

  it("prints a pair that only carries leftovers of another region", () => {
    const [acuan, lain] = ["Kabupaten Teluk Harapan", "Kabupaten Sumber Lestari"].map((daerah, at) =>
      berkas(`sisa-${at}.md`, naskahDengan(`${ISI}\n\nPasal 3\n\nTim melaporkan hasil kerja setiap bulan di lingkungan ${daerah}.`)),
    ) as [string, string];
    const { pairs } = JSON.parse(banding(acuan, lain, "--json").keluaran);
    expect(pairs.find(({ a }: { a: readonly string[] }) => a.includes("Pasal 3"))).toMatchObject({
      deviations: [{ jenis: "sesuai" }, { jenis: "belum-disesuaikan" }],
    });
    const { keluaran } = banding(acuan, lain);
    expect(keluaran).toContain("3 pasangan: 2 sesuai, 1 menyimpang.");
    expect(keluaran).toMatch(/^Pasal 3 ↔ Pasal 3 .*\n {2}\[belum-disesuaikan, \w+, \d+%\] Pasal 3/m);
  });

  function yakin(jenis: string): string {
    const found = pairsOf([]).flatMap(({ deviations }) => deviations);
    return `${Math.round((found.find((satu) => satu.jenis === jenis)?.keyakinan ?? 0) * 100)}%`;
  }

  function persen(locator: string): string {
    const found = pairsOf([]).find(({ a }) => a.includes(locator));
    return `${Math.round((found?.confidence ?? 0) * 100)}%`;
  }
});

const pairsOf = (
  args: readonly string[],
): readonly {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly by: string;
  readonly confidence: number;
  readonly deviations: readonly { readonly jenis: string; readonly keyakinan: number }[];
}[] => JSON.parse(banding(ACUAN, DAERAH, "--json", ...args).keluaran).pairs;

describe("--json", () => {
  it("gives what bandingkan gives, with the provenance of the baseline", () => {
    const { kode, pesan, keluaran } = banding("--json", join(CORPUS, `${BASELINE}.md`), join(CORPUS, `${ID}.md`));
    expect([kode, pesan]).toEqual([0, ""]);
    const bahan = (id: string) => ({ id, bahan: bahanOf(parseMarkdown(sourceOf(id))) });
    expect(JSON.parse(keluaran)).toEqual({ naskahKerja: true, ...bandingkan({ ...bahan(BASELINE), asal: ASAL }, bahan(ID)) });
  });

  it("has the form that the issue names", () => {
    const found = JSON.parse(banding(ACUAN, DAERAH, "--json").keluaran);
    expect(found).toMatchObject({
      naskahKerja: false,
      a: "acuan",
      b: "daerah",
      pairs: [
        { a: ["Pasal 1"], b: ["Pasal 1"], relations: ["sesuai"], similarity: 1 },
        { a: ["Pasal 2"], b: ["Pasal 2"], relations: ["diperlonggar"] },
      ],
      proposals: [],
      onlyA: [],
      onlyB: ["Pasal 3"],
    });
  });
});

describe("--koreksi", () => {
  it("takes a pair apart and puts another together", () => {
    const koreksi = berkas("koreksi.json", JSON.stringify([KOREKSI, { ...KOREKSI, putusan: "cocok", b: "Pasal 3", reason: "dibaca" }]));
    expect(pairsOf(["--koreksi", koreksi]).map(({ a, b, by }) => [a.join(), b.join(), by])).toEqual([
      ["Pasal 1", "Pasal 1", "mesin"],
      ["Pasal 2", "Pasal 3", "orang"],
    ]);
    expect(banding(ACUAN, DAERAH, "--koreksi", koreksi).keluaran).toContain("Pasal 2 ↔ Pasal 3 (dikoreksi orang)");
  });
});

describe("refuses", () => {
  it.each([
    ["no file", [], "Sebutkan dua berkas"],
    ["one file", [ACUAN], "Sebutkan dua berkas"],
    ["three files", [ACUAN, DAERAH, ACUAN], "Sebutkan dua berkas"],
    ["an option it does not know", [ACUAN, DAERAH, "--xml"], "Pilihan tidak dikenal"],
    ["--koreksi without a file", [ACUAN, DAERAH, "--koreksi"], "Pilihan tidak dikenal"],
    ["an acuan that is not there", [join(folder, "tiada.md"), DAERAH], "tiada.md"],
    ["a regulation that is not there", [ACUAN, join(folder, "tiada.md")], "tiada.md"],
    ["what is no regulation", [ACUAN, berkas("rusak.md", "bukan peraturan")], "rusak.md"],
    ["corrections that are not there", [ACUAN, DAERAH, "--koreksi", join(folder, "tiada.json")], "tidak ditemukan"],
    ["corrections that are no JSON", [ACUAN, DAERAH, "--koreksi", ACUAN], "bukan JSON yang benar"],
    [
      "corrections of another region",
      [ACUAN, DAERAH, "--koreksi", berkas("lain.json", JSON.stringify([{ ...KOREKSI, daerah: "lain" }]))],
      'daerah "lain" bukan salah satu kolom: daerah.',
    ],
  ])("%s, with a sentence and the code 2", (_, args, kalimat) => {
    const { kode, keluaran, pesan } = banding(...args);
    expect([kode, keluaran]).toEqual([2, ""]);
    expect(pesan).toContain(kalimat);
    expect(pesan.trim()).toMatch(/\.$|\.md$/);
  });

  it("an acuan with broken provenance, since a working text would pass for the official one", () => {
    const acuan = berkas("kerja.md", naskahDengan(ISI));
    berkas("kerja.provenance.json", "{");
    expect(banding(acuan, DAERAH)).toMatchObject({ kode: 2, keluaran: "", pesan: expect.stringContaining("naskah kerja") });
  });
});

it("--help explains it", () => {
  const { kode, keluaran } = banding("--help");
  expect(kode).toBe(0);
  for (const kata of ["selaras banding ACUAN BERKAS", "--json", "--koreksi", "Kode keluar: 0 ", "2 masukan", "tidak pernah 1"])
    expect(keluaran).toContain(kata);
});
