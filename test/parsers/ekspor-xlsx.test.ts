import ExcelJS from "@mui/x-internal-exceljs-fork";
import { matriksXlsx, type OpsiEkspor } from "@selaras/parsers/ekspor";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, it } from "vitest";
import { matriksTiruan, TEKS_JAHAT } from "../support/matriks-tiruan.ts";

const OPSI: OpsiEkspor = { naskahKerja: true, sumber: { AIN: "https://sumber.example/ain" }, tanggal: "2026-11-21" };
const matriks = matriksTiruan(10, 3);

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.load(bytes.slice().buffer);
  return buku;
}

const lembarOf = (buku: ExcelJS.Workbook, nama: string): ExcelJS.Worksheet => {
  const lembar = buku.getWorksheet(nama);
  if (lembar === undefined) throw new Error(`no sheet ${nama}`);
  return lembar;
};
const nilai = (lembar: ExcelJS.Worksheet, baris: number): readonly string[] =>
  Array.from({ length: lembar.columnCount }, (_, at) => lembar.getCell(baris, at + 1).text);
const seluruh = (lembar: ExcelJS.Worksheet): string =>
  Array.from({ length: lembar.rowCount }, (_, at) => nilai(lembar, at + 1).join("|")).join("\n");

describe("the workbook", () => {
  let bytes: Uint8Array;
  let buku: ExcelJS.Workbook;
  beforeAll(async () => {
    bytes = await matriksXlsx(matriks, { ...OPSI, rancangan: "daerah-1" });
    buku = await open(bytes);
  });

  it("has these sheets, in this order", () => {
    expect(buku.worksheets.map(({ name }) => name)).toEqual([
      "Ringkasan",
      "Matriks",
      "Penyimpangan",
      "Tambahan",
      "Peta panas",
      "Metode dan sumber",
    ]);
  });

  it("holds well-formed XML only", () => {
    for (const [nama, isi] of Object.entries(unzipSync(bytes))) {
      if (!/\.(?:xml|rels)$/.test(nama)) continue;
      const parser = new SaxesParser({});
      parser.on("error", (error) => {
        throw new Error(`${nama}: ${error.message}`);
      });
      parser.write(strFromU8(isi)).close();
    }
  });

  it("Matriks: header and acuan stay in sight, every column has a filter, the draft is named", () => {
    const lembar = lembarOf(buku, "Matriks");
    expect(lembar.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 1 });
    expect(lembar.autoFilter).toBe("A1:G11");
    expect(nilai(lembar, 1)).toEqual([
      "Acuan: Peraturan Acuan",
      "Bab dan Bagian",
      "Topik",
      "Kabupaten 0",
      "Rancangan: Kabupaten 1",
      "Kabupaten 2",
      "Keterangan",
    ]);
    expect(lembar.rowCount).toBe(11);
    expect(nilai(lembar, 2)[0]).toBe("Pasal 1 (rekonstruksi, keyakinan sedang)\nKetentuan 0.");
    expect(nilai(lembar, 2)[6]).toBe("Catatan baris 1.");
  });

  it("Matriks: a cell marks its words, and has the colour of its relation", () => {
    const sel = lembarOf(buku, "Matriks").getCell("E2");
    const { richText } = sel.value as ExcelJS.CellRichTextValue;
    expect(richText.find(({ text }) => text === "berwenang ")?.font?.strike).toBe(true);
    expect(richText.find(({ text }) => text === "dapat ")?.font?.bold).toBe(true);
    expect(sel.text).toBe(
      "Pasal 1 ayat (2)\nBeda redaksional; diperlonggar, pelaku berubah; terpenuhi sebagian; saksi tunggal rumusan acuan\nPejabat berwenang dapat menugaskan Pasal 1 ayat (2).",
    );
    expect(sel.alignment).toMatchObject({ wrapText: true, vertical: "top" });
    const warna = [2, 3, 4, 5, 6].map((baris) => (lembarOf(buku, "Matriks").getCell(baris, 4).fill as ExcelJS.FillPattern).fgColor?.argb);
    expect(new Set(warna).size).toBe(5);
    expect(lembarOf(buku, "Matriks").getCell("F2").text).toContain("(usulan)");
    expect(lembarOf(buku, "Matriks").getCell("D6").text).toBe("Tidak ada");
  });

  it("Penyimpangan: a row for each deviation, none for what agrees", () => {
    const lembar = lembarOf(buku, "Penyimpangan");
    const banyak = matriks.baris.flatMap(({ sel }) => sel.flatMap((satu) => satu.penyimpangan.filter(({ jenis }) => jenis !== "sesuai")));
    expect(lembar.rowCount).toBe(banyak.length + 1);
    expect(lembar.autoFilter).toBe(`A1:L${banyak.length + 1}`);
    expect(nilai(lembar, 2)).toEqual([
      "Pasal 1",
      "Peran",
      "Kabupaten 1",
      "Pasal 1 ayat (2)",
      "diperlonggar",
      "diperlonggar",
      "redaksional",
      "0.9",
      "",
      "Pasal 1 ayat (2): kalimat penyimpangan diperlonggar.",
      "Ketentuan 0.",
      "Pejabat dapat menugaskan Pasal 1 ayat (2).",
    ]);
    expect(lembar.getCell("H2").numFmt).toBe("0%");
  });

  it("Ringkasan: numbers per region and their totals", () => {
    const lembar = lembarOf(buku, "Ringkasan");
    const kepala = Array.from({ length: lembar.rowCount }, (_, at) => at + 1).find((at) => nilai(lembar, at)[0] === "Daerah") ?? 0;
    const kolom = (nama: string): number => nilai(lembar, kepala).indexOf(nama);
    expect(nilai(lembar, kepala + 1)[kolom("Beda substantif")]).toBe("4");
    expect(nilai(lembar, kepala + 3)[kolom("Jenis: diperlonggar")]).toBe("3");
    expect(nilai(lembar, kepala + 4)[kolom("Jenis: diperlonggar")]).toBe("6");
    expect(nilai(lembar, kepala + 4)[kolom("Kewajiban: Tidak ditemukan")]).toBe("24");
    expect(lembar.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: kepala });
    expect(seluruh(lembar)).toContain("bukan naskah resmi");
    expect(seluruh(lembar)).toContain("Disusun pada 21 November 2026");
  });

  it("Tambahan, Peta panas, Metode dan sumber", () => {
    expect(seluruh(lembarOf(buku, "Tambahan"))).toContain("2 daerah menambahkan ketentuan ini.|Peran|Kabupaten 1|Pasal 91|BAB IX");
    const peta = lembarOf(buku, "Peta panas");
    expect(nilai(peta, 2)).toEqual(["Peran", "0", "0.25", "0.5"]);
    const { conditionalFormattings } = peta as unknown as {
      conditionalFormattings: readonly { ref: string; rules: readonly { type: string }[] }[];
    };
    expect(conditionalFormattings.map(({ ref, rules }) => [ref, rules[0]?.type])).toEqual([["B2:D3", "colorScale"]]);
    const metode = seluruh(lembarOf(buku, "Metode dan sumber"));
    for (const satu of ["https://sumber.example/ain", "Pasal 1|rekonstruksi|sedang|AIN|daerah-0, Pasal 1 (97%)", '"kata dugaan"'])
      expect(metode).toContain(satu);
  });

  it("is the same every time", async () => {
    expect(await matriksXlsx(matriks, { ...OPSI, rancangan: "daerah-1" })).toEqual(bytes);
  });
});

it("whatever a regulation says is text: no formula, no markup, no control sign", async () => {
  const jahat = matriksTiruan(TEKS_JAHAT.length, 1, (at) => TEKS_JAHAT[at] ?? "");
  const [pertama] = jahat.kolom;
  const bytes = await matriksXlsx({ ...jahat, kolom: [{ id: pertama?.id ?? "", nama: "=1+1" }] }, OPSI);
  const isi = Object.entries(unzipSync(bytes)).filter(([nama]) => /sheet\d+\.xml$|sharedStrings/.test(nama));
  for (const [, xml] of isi) expect(strFromU8(xml)).not.toMatch(/<f[ >]|<script/);
  const buku = await open(bytes);
  const peny = seluruh(lembarOf(buku, "Penyimpangan"));
  for (const satu of TEKS_JAHAT.slice(0, 6)) expect(seluruh(lembarOf(buku, "Matriks"))).toContain(satu);
  expect(peny).toContain("separuh \uFFFD pasangan");
  expect(strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"] ?? new Uint8Array())).toContain("_x005F_x000D_ dan _x005F_x0041_");
  expect(lembarOf(buku, "Matriks").getCell("D1").type).not.toBe(ExcelJS.ValueType.Formula);
});

it("a text longer than a cell is cut with a note, and stands whole on a sheet of its own", async () => {
  const panjang = `${"kata ".repeat(8_000)}tamat`;
  const buku = await open(
    await matriksXlsx(
      matriksTiruan(1, 1, () => panjang),
      OPSI,
    ),
  );
  const sel = lembarOf(buku, "Matriks").getCell("A2").text;
  expect(sel.length).toBeLessThanOrEqual(32_767);
  expect(sel).toContain('lengkapnya pada lembar "Teks panjang"');
  const lembar = lembarOf(buku, "Teks panjang");
  const bagian = Array.from({ length: lembar.rowCount - 1 }, (_, at) => nilai(lembar, at + 2)).filter(
    ([tempat]) => tempat === "Matriks!A2",
  );
  expect(bagian.map(([, , teks]) => teks).join("")).toContain(panjang);
});

it("is a workbook also without rows, without columns, and with a filter", async () => {
  for (const kosong of [matriksTiruan(0, 2), matriksTiruan(2, 0)])
    expect((await open(await matriksXlsx(kosong, OPSI))).worksheets).toHaveLength(6);
  const buku = await open(await matriksXlsx(matriks, { ...OPSI, saringan: "topik Peran" }));
  expect(seluruh(lembarOf(buku, "Ringkasan"))).toContain("Saringan: topik Peran");
});

it("takes 552 regulations", { timeout: 120_000 }, async () => {
  const bytes = await matriksXlsx(matriksTiruan(20, 552), OPSI);
  expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"] ?? new Uint8Array())).toContain('<autoFilter ref="A1:UJ21"');
});
