import type { Baris, Matriks } from "@selaras/parsers";
import { BATAS_KOLOM_DOCX, matriksDocx, type OpsiEkspor } from "@selaras/parsers/ekspor";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { matriksTiruan, TEKS_JAHAT } from "../support/matriks-tiruan.ts";

const OPSI: OpsiEkspor = { naskahKerja: true, sumber: { AIN: "https://sumber.example/ain" }, tanggal: "2026-11-21" };

/** A run of text with its marks. */
interface Larik {
  readonly teks: string;
  readonly tanda: readonly string[];
}

/** Tables → rows → cells → runs, and everything outside of tables as one text. */
interface Dokumen {
  readonly tabel: readonly (readonly (readonly (readonly Larik[])[])[])[];
  readonly kepala: readonly number[];
  readonly lain: string;
  readonly xml: string;
}

/** Reads the document part; throws where a part is no well-formed XML. */
function read(bytes: Uint8Array): Dokumen {
  const parts = unzipSync(bytes);
  for (const [nama, isi] of Object.entries(parts)) if (/\.(?:xml|rels)$/.test(nama)) parse(strFromU8(isi), () => {});
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const tabel: Larik[][][][] = [];
  const kepala: number[] = [];
  let lain = "";
  let tanda: string[] = [];
  let isText = false;
  let inTable = false;
  const add = (teks: string): void => {
    if (inTable) tabel.at(-1)?.at(-1)?.at(-1)?.push({ teks, tanda });
    else lain += teks;
  };
  parse(
    xml,
    (nama) => {
      if (nama === "w:tbl") {
        tabel.push([]);
        kepala.push(0);
        inTable = true;
      } else if (nama === "w:tr") tabel.at(-1)?.push([]);
      else if (nama === "w:tblHeader") kepala[kepala.length - 1] = (kepala.at(-1) ?? 0) + 1;
      else if (nama === "w:tc") tabel.at(-1)?.at(-1)?.push([]);
      else if (nama === "w:r") tanda = [];
      else if (["w:strike", "w:b", "w:u"].includes(nama)) tanda.push(nama);
      else if (nama === "w:br" || nama === "w:p") add("\n");
      isText = nama === "w:t";
    },
    (teks) => isText && add(teks),
    (nama) => {
      isText = false;
      if (nama === "w:tbl") inTable = false;
    },
  );
  return { tabel, kepala, lain, xml };
}

function parse(
  xml: string,
  onOpen: (nama: string) => void,
  onText: (teks: string) => void = () => {},
  onClose: (nama: string) => void = () => {},
): void {
  const parser = new SaxesParser({});
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => onOpen(name));
  parser.on("text", onText);
  parser.on("closetag", ({ name }) => onClose(name));
  parser.write(xml).close();
}

const teks = (sel: readonly Larik[] | undefined): string => (sel ?? []).map((satu) => satu.teks).join("");
const words = (isi: string): readonly string[] =>
  isi
    .split(/\s+/)
    .filter((kata) => kata !== "")
    .sort();

/** Words of `wanted` that `given` has not, each as often as it is missing. */
function missing(wanted: string, given: string): readonly string[] {
  const left = [...words(given)];
  return words(wanted).filter((kata) => {
    const at = left.indexOf(kata);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What a row has to show of these columns. */
const wantedOf = ({ locator, teks: isi, catatan, sel }: Baris, kolom: readonly number[]): string =>
  [
    locator,
    isi,
    ...catatan,
    ...kolom.flatMap((ke) => [
      sel[ke]?.beda.map((satu) => satu.teks).join("") ?? "",
      ...(sel[ke]?.penyimpangan.filter(({ jenis }) => jenis !== "sesuai").map(({ kalimat }) => ` ${kalimat} `) ?? []),
    ]),
  ].join(" ");

const judulOf = ({ tabel }: Dokumen): readonly (readonly string[])[] => tabel.map((satu) => (satu[0] ?? []).map((sel) => teks(sel).trim()));

const make = async (matriks: Matriks, lain: Partial<OpsiEkspor> = {}): Promise<Dokumen> =>
  read(await matriksDocx(matriks, { ...OPSI, ...lain }));

describe("the columns", () => {
  const tambahan = ["Daerah", "Ketentuan", "Teks", "Keterangan"];

  it("one regulation: acuan, daerah, keterangan", async () => {
    expect(judulOf(await make(matriksTiruan(3, 1)))).toEqual([["Acuan: Peraturan Acuan", "Kabupaten 0", "Keterangan"]]);
  });

  it("up to three in one table, the draft last", async () => {
    const [pertama] = judulOf(await make(matriksTiruan(3, 3), { rancangan: "daerah-0" }));
    expect(pertama).toEqual(["Acuan: Peraturan Acuan", "Kabupaten 1", "Kabupaten 2", "Rancangan: Kabupaten 0", "Keterangan"]);
  });

  it("more: a table for each, the draft in each", async () => {
    expect(judulOf(await make(matriksTiruan(3, 4), { rancangan: "daerah-3" }))).toEqual([
      ...[0, 1, 2].map((at) => ["Acuan: Peraturan Acuan", `Kabupaten ${at}`, "Rancangan: Kabupaten 3", "Keterangan"]),
      tambahan,
    ]);
    expect(judulOf(await make(matriksTiruan(3, 4)))).toHaveLength(5);
  });

  it("not more than can be read", async () => {
    await expect(matriksDocx(matriksTiruan(1, BATAS_KOLOM_DOCX + 1), OPSI)).rejects.toThrow(RangeError);
  });
});

it("the page is F4 landscape in Bookman Old Style, numbered `- 2 -`, with a header row on every page", async () => {
  const bytes = await matriksDocx(matriksTiruan(3, 2), OPSI);
  const { xml, kepala } = read(bytes);
  // 330 × 210 mm in twentieths of a point
  expect(/<w:pgSz[^>]*>/.exec(xml)?.[0]).toBe('<w:pgSz w:w="18708" w:h="11905" w:orient="landscape"/>');
  expect(xml.includes("<w:titlePg/>")).toBe(true);
  expect(kepala).toEqual([1, 1]);
  const parts = unzipSync(bytes);
  expect(strFromU8(parts["word/styles.xml"] ?? new Uint8Array())).toContain("Bookman Old Style");
  expect(strFromU8(parts["word/header1.xml"] ?? new Uint8Array())).toMatch(/- .*PAGE.* -/s);
});

it("loses no word of a row, and marks the words that differ", async () => {
  const matriks = matriksTiruan(10, 2, (at) => `${TEKS_JAHAT.at(4)} ketentuan ${at}`);
  const { tabel } = await make(matriks);
  const rows = (tabel[0] ?? []).filter((row) => row.length > 1).slice(1);
  expect(rows).toHaveLength(matriks.baris.length);
  matriks.baris.forEach((baris, at) => {
    const shown = (rows[at] ?? []).map(teks).join(" ");
    expect(missing(wantedOf(baris, [0, 1]), shown)).toEqual([]);
  });
  const sel = rows[1]?.[1] ?? [];
  expect(sel.find((satu) => satu.teks === "berwenang ")?.tanda).toEqual(["w:strike"]);
  expect(sel.find((satu) => satu.teks === "dapat ")?.tanda).toEqual(["w:b", "w:u"]);
  expect(teks(rows[2]?.[1])).toContain("(beda prosedural (usulan))");
  expect(teks(rows[4]?.[1])).toContain("Tidak ada");
  expect(teks(rows[0]?.[0])).toContain("(rekonstruksi, keyakinan sedang)");
});

it("says what it is: title, working text, legend, method, sources, filter", async () => {
  const { lain, tabel } = await make(matriksTiruan(3, 2), { saringan: "topik Peran" });
  for (const satu of [
    "MATRIKS PERSANDINGAN",
    "Acuan: Peraturan Acuan",
    "Saringan: topik Peran",
    "21 November 2026",
    "bukan naskah resmi",
    "Legenda",
    "AIN: https://sumber.example/ain",
  ])
    expect(lain).toContain(satu);
  expect(tabel.at(-1)?.map((row) => row.map((sel) => teks(sel).trim()))).toContainEqual([
    "Kabupaten 0",
    "Pasal 90",
    "Ketentuan tambahan 0.",
    "2 daerah menambahkan ketentuan ini.",
  ]);
  expect((await make(matriksTiruan(3, 2), { naskahKerja: false })).lain).not.toContain("bukan naskah resmi");
});

it("takes every text, and is the same every time", async () => {
  const matriks = {
    ...matriksTiruan(TEKS_JAHAT.length, 2, (at) => TEKS_JAHAT[at] ?? ""),
    acuan: { id: "acuan", nama: TEKS_JAHAT.join(" ") },
  };
  const bytes = await matriksDocx(matriks, OPSI);
  expect(await matriksDocx(matriks, OPSI)).toEqual(bytes);
  const isi = read(bytes).tabel.flat(2).map(teks).join("\n");
  for (const satu of TEKS_JAHAT.slice(0, 6)) expect(isi).toContain(satu);
});
