import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { selaras } from "../support/selaras.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const folder = mkdtempSync(join(tmpdir(), "selaras-ekspor-"));
afterAll(() => rmSync(folder, { recursive: true }));

function berkas(nama: string, isi: string): string {
  writeFileSync(join(folder, nama), isi);
  return join(folder, nama);
}

const ISI = `Pasal 1

(1) Tim dibentuk oleh Bupati.
(2) Tim melaporkan hasil kerjanya kepada Bupati setiap bulan.

Pasal 2

Pimpinan Unit Organisasi menugaskan Pejabat Fungsional dengan surat tugas.`;
const ACUAN = berkas("acuan.md", naskahDengan(ISI));
const SATU = berkas("satu.md", naskahDengan(ISI.replace("setiap bulan", "setiap tahun")));
const DUA = berkas("dua.md", naskahDengan(ISI));
const KOREKSI = { daerah: "satu", putusan: "lepas", a: "Pasal 2", b: "Pasal 2", by: "Analis", at: "2026-11-21T08:00:00Z", reason: "lain" };

const jalankan = (...args: readonly string[]) => selaras("matriks", "--acuan", ACUAN, ...args);
const hasil = (nama: string): string => join(folder, nama);
const json = (nama: string) => JSON.parse(readFileSync(hasil(nama), "utf8"));

describe("the forms", () => {
  it.each([
    ["xlsx", "xl/workbook.xml"],
    ["docx", "word/document.xml"],
  ])(".%s, whatever the case of the ending", (akhiran, bagian) => {
    for (const nama of [`m.${akhiran}`, `M.${akhiran.toUpperCase()}`]) {
      expect(jalankan(SATU, DUA, "-o", hasil(nama))).toEqual({
        kode: 0,
        keluaran: `3 ketentuan acuan × 2 peraturan ditulis ke ${hasil(nama)}.\n`,
        pesan: "",
      });
      expect(Object.keys(unzipSync(readFileSync(hasil(nama))))).toContain(bagian);
    }
  });

  it("leaves an old file whole when the new one cannot be made, and no trace of the try", () => {
    const lama = berkas("lama.html", "lama");
    expect(jalankan(berkas("rusak.md", "bukan peraturan"), "-o", lama).kode).toBe(2);
    expect(readFileSync(lama, "utf8")).toBe("lama");
    mkdirSync(hasil("map.html"));
    expect(jalankan(SATU, "-o", hasil("map.html"))).toMatchObject({ kode: 2, keluaran: "" });
    expect(readdirSync(folder).filter((nama) => nama.includes("sementara"))).toEqual([]);
  });

  it("never writes over what it reads", () => {
    const halaman = berkas("masukan.html", `<!doctype html><body>${naskahDengan(ISI).replace(/\n/g, "<br>")}`);
    const { kode, pesan } = jalankan(halaman, "-o", halaman);
    expect([kode, pesan]).toEqual([2, `"${halaman}" adalah berkas masukan. Beri nama lain untuk hasilnya.\n`]);
    expect(readFileSync(halaman, "utf8")).toContain("Tim dibentuk");
  });
});

describe("what is shown", () => {
  it("--rancangan names the draft", () => {
    jalankan(SATU, DUA, "--rancangan", DUA, "-o", hasil("r.html"));
    expect(readFileSync(hasil("r.html"), "utf8")).toContain("Rancangan: Kabupaten Teluk Harapan");
  });

  it("--topik and --hanya leave out rows, and the page says so", () => {
    const { keluaran } = jalankan(SATU, DUA, "--hanya", "berbeda", "-o", hasil("h.json"));
    expect(keluaran).toMatch(/^\d ketentuan acuan/);
    expect(json("h.json").baris.length).toBeLessThan(3);
    expect(json("h.json").baris.map((satu: { locator: string }) => satu.locator)).toContain("Pasal 1 ayat (2)");
    expect(jalankan(SATU, "--topik", "Penutup", "--hanya", "substantif", "-o", hasil("t.html")).kode).toBe(0);
    expect(readFileSync(hasil("t.html"), "utf8")).toContain("berbeda substantif atau tidak ada; topik Penutup");
  });

  it("--koreksi is read, with a byte order mark too", () => {
    const koreksi = berkas("koreksi.json", `\uFEFF${JSON.stringify([KOREKSI])}`);
    expect(jalankan(SATU, "--koreksi", koreksi, "-o", hasil("k.json"))).toMatchObject({ kode: 0, pesan: "" });
    const tempat = (nama: string): readonly string[] =>
      json(nama)
        .baris.at(-1)
        .sel[0].pasangan.map(({ locator }: { locator: string }) => locator);
    jalankan(SATU, "-o", hasil("tanpa.json"));
    expect([tempat("tanpa.json"), tempat("k.json")]).toEqual([["Pasal 2"], []]);
  });

  it("tells of corrections that no longer fit, and still gives the result", () => {
    const koreksi = berkas("usang.json", JSON.stringify([KOREKSI, { ...KOREKSI, b: "Pasal 77" }]));
    expect(jalankan(SATU, "--koreksi", koreksi, "-o", hasil("u.json"))).toMatchObject({
      kode: 0,
      pesan: "Koreksi berikut tidak terpakai karena ketentuannya tidak ditemukan: Pasal 2 dan Pasal 77 (satu).\n",
    });
  });
});

describe("refuses", () => {
  let urut = 0;
  const koreksi = (isi: unknown): readonly string[] => {
    urut++;
    return [SATU, "--koreksi", berkas(`salah-${urut}.json`, JSON.stringify(isi)), "-o", hasil("x.json")];
  };
  it.each([
    ["an ending it does not know", [SATU, "-o", "m.pdf"], ".xlsx, .docx, .html, atau .json"],
    ["a result without ending", [SATU, "-o", "matriks"], ".xlsx, .docx, .html, atau .json"],
    ["a filter it does not know", [SATU, "--hanya", "semua"], "--hanya substantif atau --hanya berbeda"],
    ["a topic it does not know", [SATU, "--topik", "cuaca"], "Yang ada: ketentuan-umum"],
    ["a draft that is no column", [SATU, "--rancangan", DUA], "bukan salah satu peraturan yang disandingkan: satu."],
    ["a filter without value", [SATU, "--hanya"], "Pilihan --hanya belum diisi."],
    ["corrections that are not there", [SATU, "--koreksi", hasil("tiada.json")], "tidak ditemukan"],
    ["corrections that are no JSON", [SATU, "--koreksi", ACUAN], "bukan JSON yang benar"],
    ["corrections that are no list", koreksi({}), "harus berisi satu daftar"],
    ["a correction that is none", koreksi([null]), "butir 1: bukan sebuah koreksi."],
    ["a correction of no region", koreksi([{ ...KOREKSI, daerah: 3 }]), "nama berkas kolomnya"],
    [
      "a correction of another region",
      koreksi([KOREKSI, { ...KOREKSI, daerah: "tiga" }]),
      'butir 2: daerah "tiga" bukan salah satu kolom: satu.',
    ],
    ["another decision", koreksi([{ ...KOREKSI, putusan: "mungkin" }]), '"cocok" atau "lepas"'],
    ["a correction without reason", koreksi([{ ...KOREKSI, reason: " " }]), '"reason" harus diisi'],
    ["a correction of no time", koreksi([{ ...KOREKSI, at: "kemarin" }]), "waktu ISO"],
  ])("%s", (_, args, kalimat) => {
    const { kode, keluaran, pesan } = jalankan(...args);
    expect([kode, keluaran]).toEqual([2, ""]);
    expect(pesan).toContain(kalimat);
  });

  it("regulations that cannot be told apart in the result", () => {
    mkdirSync(hasil("lain"), { recursive: true });
    const [kembar, samaAcuan] = [berkas("lain/satu.html", ""), berkas("lain/acuan.md", "")];
    for (const [args, kalimat] of [
      [[SATU, kembar], `"${SATU}" dan "${kembar}" bernama sama, "satu"`],
      [[DUA, samaAcuan], `"${ACUAN}" dan "${samaAcuan}" bernama sama, "acuan"`],
      [[SATU, DUA, join(folder, "lain", "..", "satu.md")], "disebut lebih dari satu kali"],
      [[SATU, ACUAN], `"${ACUAN}" adalah acuannya`],
    ] as const) {
      const { kode, keluaran, pesan } = jalankan(...args, "-o", hasil("kembar.json"));
      expect([kode, keluaran]).toEqual([2, ""]);
      expect(pesan).toContain(kalimat);
    }
  });

  it("more regulations than a document holds", () => {
    const banyak = Array.from({ length: 41 }, (_, at) => berkas(`banyak-${at}.md`, naskahDengan(ISI)));
    const { kode, pesan } = jalankan(...banyak, "-o", hasil("banyak.docx"));
    expect([kode, pesan]).toEqual([2, "Berkas .docx memuat paling banyak 40 peraturan; ini 41. Kurangi, atau pakai -o BERKAS.html.\n"]);
  });
});
