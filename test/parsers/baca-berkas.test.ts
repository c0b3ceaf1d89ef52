/** Files of every form through one door: what they are taken for, and what is said of those that are not read. */
import { parseMarkdown, susunPeraturan } from "@selaras/parsers";
import { bacaBerkas, type GalatBerkas, type NaskahBerkas, UKURAN_TERBESAR } from "@selaras/parsers/berkas";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { bacaTeks } from "../../parsers/src/readers/teks/baca-teks.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const SUMBER = naskahDengan("Pasal 1\n\n(1) Tim – “kecil” – dibentuk oleh Bupati.\n(2) Tim bekerja.");

async function terbaca(isi: Uint8Array | string, nama: string): Promise<NaskahBerkas> {
  const bacaan = await bacaBerkas(typeof isi === "string" ? strToU8(isi) : isi, nama);
  if ("galat" in bacaan) throw new Error(bacaan.galat.pesan);
  return bacaan.naskah;
}

async function ditolak(isi: Uint8Array | string, nama = "naskah.docx"): Promise<GalatBerkas> {
  const bacaan = await bacaBerkas(typeof isi === "string" ? strToU8(isi) : isi, nama);
  if ("naskah" in bacaan) throw new Error(`terbaca sebagai ${bacaan.naskah.bentuk}`);
  expect(bacaan.galat.pesan).toMatch(/^\p{Lu}.*\.$/u);
  expect(bacaan.galat.tindakan).toMatch(/^\p{Lu}.*\.$/u);
  return bacaan.galat;
}

const utf16 = (teks: string, besar: boolean, tanda: boolean): Uint8Array => {
  const isi = tanda ? `\uFEFF${teks}` : teks;
  const bytes = new Uint8Array(isi.length * 2);
  const lihat = new DataView(bytes.buffer);
  for (let at = 0; at < isi.length; at++) lihat.setUint16(at * 2, isi.charCodeAt(at), !besar);
  return bytes;
};

const WINDOWS: Readonly<Record<string, number>> = { "–": 0x96, "“": 0x93, "”": 0x94 };
const windows = (teks: string): Uint8Array => Uint8Array.from(teks, (huruf) => WINDOWS[huruf] ?? huruf.charCodeAt(0));

describe("a text is decoded", () => {
  it.each([
    ["UTF-8", strToU8(SUMBER)],
    ["UTF-8 with its mark", strToU8(`\uFEFF${SUMBER}`)],
    ["UTF-16 LE with its mark", utf16(SUMBER, false, true)],
    ["UTF-16 BE with its mark", utf16(SUMBER, true, true)],
    ["UTF-16 LE without", utf16(SUMBER, false, false)],
    ["UTF-16 BE without", utf16(SUMBER, true, false)],
    ["Windows-1252", windows(SUMBER)],
  ])("from %s", async (_, bytes) => {
    const asal = bytes.slice();
    expect(bacaTeks(bytes)?.teks).toBe(SUMBER);
    const naskah = await terbaca(bytes, "naskah.txt");
    expect([naskah.bentuk, naskah.sumber]).toEqual(["teks", SUMBER]);
    expect(susunPeraturan(naskah.blok)).toEqual(parseMarkdown(SUMBER));
    expect(bytes).toEqual(asal);
  });

  it("from UTF-8 in which single bytes are of Windows-1252, and says so", async () => {
    const bytes = Uint8Array.from([...strToU8(SUMBER), 0x20, 0x96, 0x20, 0x0a]);
    const naskah = await terbaca(bytes, "naskah.txt");
    expect(naskah.sumber).toBe(`${SUMBER} – \n`);
    expect(naskah.laporan).toEqual([{ macam: "diubah", pesan: expect.stringMatching(/^1 huruf tidak tersandi sebagai UTF-8/) }]);
    expect((await terbaca(windows(SUMBER), "naskah.txt")).laporan).toHaveLength(1);
    expect((await terbaca(SUMBER, "naskah.txt")).laporan).toEqual([]);
  });

  it("with its line ends as they are", async () => {
    const sumber = SUMBER.replaceAll("\n", "\r\n");
    expect((await terbaca(sumber, "a.md")).sumber).toBe(sumber);
  });

  it("but not where its bytes are none of a text", () => {
    expect(bacaTeks(Uint8Array.from({ length: 600 }, (_, at) => at % 256))).toBeNull();
    expect(bacaTeks(Uint8Array.from({ length: 64 }, () => 0))).toBeNull();
  });
});

describe("what a file is", () => {
  const halaman = "<!doctype html><html><head><title>x</title></head><body><p>Pasal 1</p><p>Isi.</p></body></html>";

  it.each([
    ["a page under any name", halaman, "naskah.txt", "html"],
    ["a page with a declaration", `<?xml version="1.0"?>\n<!-- disimpan -->\n${halaman}`, "naskah.xhtml", "html"],
    ["a piece of a page by its name", "<p>Pasal 1</p>", "naskah.HTM", "html"],
    ["Markdown by its name", "**Pasal 1**", "naskah.md", "markdown"],
    ["any other text", "Pasal 1", "naskah.docx", "teks"],
    ["a text that begins with the letters PK", "PKPU Nomor 1\n\nPasal 1", "naskah.zip", "teks"],
  ])("is told by its bytes first: %s", async (_, isi, nama, bentuk) => {
    expect((await terbaca(isi, nama)).bentuk).toBe(bentuk);
  });

  const zip = (...nama: readonly string[]): Uint8Array => zipSync(Object.fromEntries(nama.map((satu) => [satu, strToU8("<x/>")])));
  const ole = (teks = ""): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2_000), ...utf16(teks, false, false)]);

  it.each([
    ["nothing", "", "kosong"],
    ["blanks", " \r\n\t", "kosong"],
    ["an old Word file", ole(), "tak-dikenal"],
    ["a Word file with a password", ole("EncryptedPackage"), "sandi"],
    ["RTF", "{\\rtf1\\ansi Pasal 1}", "tak-dikenal"],
    [
      "ODT",
      zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }], "content.xml": strToU8("<x/>") }),
      "tak-dikenal",
    ],
    ["a workbook", zip("[Content_Types].xml", "xl/workbook.xml"), "tak-dikenal"],
    ["slides", zip("[Content_Types].xml", "ppt/presentation.xml"), "tak-dikenal"],
    ["an archive", zip("naskah.md"), "tak-dikenal"],
    ["a saved mail", "MIME-Version: 1.0\r\nContent-Type: multipart/related", "tak-dikenal"],
    ["a photograph", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...new Uint8Array(64)]), "pindaian"],
    ["other XML", '<?xml version="1.0"?><gpx/>', "tak-dikenal"],
    ["any bytes", Uint8Array.from({ length: 600 }, (_, at) => (at * 7) % 256), "tak-dikenal"],
    ["a PDF that ends at once", "%PDF-1.7\nini bukan isi yang utuh", "rusak"],
    ["more than 20 MB", new Uint8Array(UKURAN_TERBESAR + 1), "terlalu-besar"],
  ])("is refused with a sentence and what to do: %s", async (_, isi, sebab) => {
    expect((await ditolak(isi)).sebab).toBe(sebab);
  });

  it("never throws, whatever the bytes behind a head that is known", async () => {
    const kepala = fc.constantFrom(
      "%PDF-1.7\n",
      "PK\u0003\u0004",
      "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
      "<?xml ",
      "<html>",
      "{\\rtf",
      "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'>",
    );
    await fc.assert(
      fc.asyncProperty(
        kepala,
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom("a.pdf", "a.docx", "a.xml", "a"),
        async (awal, isi, nama) => {
          const bytes = Uint8Array.from([...Array.from(awal, (huruf) => huruf.charCodeAt(0)), ...isi]);
          const bacaan = await bacaBerkas(bytes, nama);
          if ("galat" in bacaan) expect(bacaan.galat.pesan).not.toBe("");
        },
      ),
      { numRuns: 150 },
    );
  });
});
