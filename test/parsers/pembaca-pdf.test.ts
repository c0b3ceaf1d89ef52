/** PDF files as they come: whole, broken, locked, pictures of paper, made to fill the memory. */
import { bacaBerkas, type GalatBerkas, type NaskahBerkas } from "@selaras/parsers/berkas";
import { zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { barisan, type HalamanBuatan, pdfBuatan, tulis } from "../support/pdf-buatan.ts";

const baca = (isi: Uint8Array) => bacaBerkas(isi, "naskah.pdf");

async function terbaca(isi: Uint8Array): Promise<NaskahBerkas> {
  const bacaan = await baca(isi);
  if ("galat" in bacaan) throw new Error(bacaan.galat.pesan);
  return bacaan.naskah;
}

async function galat(isi: Uint8Array): Promise<GalatBerkas> {
  const bacaan = await baca(isi);
  if ("naskah" in bacaan) throw new Error("terbaca");
  return bacaan.galat;
}

const teks = ({ blok }: NaskahBerkas): readonly string[] => blok.map(({ text }) => text);
const KALIMAT = "Bupati membentuk Tim Kerja di lingkungan Pemerintah Kabupaten.";
const halaman = (...baris: readonly string[]): HalamanBuatan => ({ isi: barisan(...baris, KALIMAT) });

describe("a PDF with text", () => {
  it("is read page by page, its bytes left as they are, and tells how far it is", async () => {
    const isi = pdfBuatan([1, 2, 3].map((nomor) => ({ isi: barisan(`Pasal ${nomor}`, KALIMAT, "Tim bekerja. ".repeat(nomor)) })));
    const asal = isi.slice();
    const kemajuan: string[] = [];
    const bacaan = await bacaBerkas(isi, "a.pdf", {
      onKemajuan: ({ langkah, selesai, jumlah }) => kemajuan.push(`${langkah} ${selesai}/${jumlah}`),
    });
    if ("galat" in bacaan) throw new Error(bacaan.galat.pesan);
    const { naskah } = bacaan;
    expect(isi).toEqual(asal);
    expect(kemajuan).toEqual(["Membaca halaman 1/3", "Membaca halaman 2/3", "Membaca halaman 3/3"]);
    expect(naskah.halaman.map((at) => naskah.sumber.slice(at, at + 7))).toEqual(["Pasal 1", "Pasal 2", "Pasal 3"]);
    expect(naskah).toMatchObject({ bentuk: "pdf", perabot: [], laporan: [], gambar: [], komentar: [], perubahan: [] });
  });

  it("has the notes on its pages and what was filled in as comments there", async () => {
    const naskah = await terbaca(
      pdfBuatan([halaman("Pasal 1"), { ...halaman("Pasal 2"), lain: "/Annots[10 0 R 11 0 R 12 0 R 13 0 R]" }], "", [
        "<</Type/Annot/Subtype/Text/Rect[10 10 30 30]/T(Ani)/Contents(Periksa lagi)>>",
        "<</Type/Annot/Subtype/FreeText/Rect[10 40 90 60]/DA(/Helv 10 Tf)/Contents(Setuju)>>",
        "<</Type/Annot/Subtype/Text/F 2/Rect[10 10 30 30]/Contents(Tersembunyi)>>",
        "<</Type/Annot/Subtype/Widget/FT/Tx/T(Nomor)/V(12 Tahun 2024)/Rect[10 70 90 90]>>",
      ]),
    );
    const at = naskah.halaman[1];
    expect(naskah.komentar).toMatchObject([
      { dari: at, sampai: at, oleh: "Ani", isi: "Periksa lagi" },
      { dari: at, oleh: null, isi: "Setuju" },
      { dari: at, oleh: null, isi: "Isian formulir Nomor: 12 Tahun 2024" },
    ]);
    expect(naskah.laporan).toEqual([{ macam: "diubah", pesan: expect.stringContaining("1 isian formulir") }]);
  });

  it("knows its bold lines by the names of the fonts", async () => {
    const naskah = await terbaca(pdfBuatan([{ isi: `${barisan("Isi.", KALIMAT)}\nBT /F2 10 Tf 60 700 Td (Judul) Tj ET` }]));
    expect(naskah.blok.map(({ text, bold }) => [text, bold])).toEqual([
      ["Isi.", false],
      [KALIMAT, false],
      ["Judul", true],
    ]);
  });

  const sel = [
    tulis("Jabatan", 62, 690),
    tulis("Uraian tugas", 202, 690),
    tulis("Ketua", 62, 660),
    tulis("menyusun rencana", 202, 660),
    tulis("kerja", 202, 648),
  ];
  const tabel = [
    ["Jabatan", "Uraian tugas"],
    ["Ketua", "menyusun rencana kerja"],
  ];
  const garis =
    "60 700 m 400 700 l S 60 670 m 400 670 l S 60 640 m 400 640 l S 60 700 m 60 640 l S 200 700 m 200 640 l S 400 700 m 400 640 l S";
  const batang = "60 700 340 0.5 re 60 670 340 0.5 re 60 640 340 0.5 re 60 640 0.5 60 re 200 640 0.5 60 re 400 640 0.5 60 re f";

  it.each([
    ["strokes", `${garis}`],
    ["thin bars", batang],
    ["boxes", "60 670 140 30 re 200 670 200 30 re 60 640 140 30 re 200 640 200 30 re S"],
    [
      "lines of another scale",
      `q 2 0 0 2 0 0 cm 30 350 m 200 350 l 30 335 m 200 335 l 30 320 m 200 320 l 30 350 m 30 320 l 100 350 m 100 320 l 200 350 m 200 320 l S Q`,
    ],
  ])("has the tables that are ruled with %s", async (_, gambar) => {
    const naskah = await terbaca(pdfBuatan([{ isi: [barisan(KALIMAT), gambar, ...sel].join("\n") }]));
    expect(naskah.tabel.map(({ baris }) => baris.map((satu) => satu.map(({ dari, sampai }) => naskah.sumber.slice(dari, sampai))))).toEqual(
      [tabel],
    );
    expect(teks(naskah)).toEqual([KALIMAT, "Jabatan\tUraian tugas", "Ketua\tmenyusun rencana kerja"]);
  });

  it("has them on a page that lies on its side", async () => {
    const naskah = await terbaca(pdfBuatan([{ isi: [barisan(KALIMAT), garis, ...sel].join("\n"), lain: "/Rotate 90" }]));
    expect(teks(naskah)).toEqual([KALIMAT, "Jabatan\tUraian tugas", "Ketua\tmenyusun rencana kerja"]);
  });

  it("is not stopped by a drawing of ten thousand strokes", async () => {
    const coretan = Array.from(
      { length: 10_000 },
      (_, nomor) => `${nomor % 500} ${nomor % 700} m ${(nomor % 500) + 20} ${nomor % 700} l S`,
    ).join("\n");
    expect(teks(await terbaca(pdfBuatan([{ isi: [barisan(KALIMAT), coretan, ...sel].join("\n") }])))).toContain("Jabatan\tUraian tugas");
  });
});

describe("a PDF that is not read", () => {
  it("as a whole, because it is pictures of paper", async () => {
    expect(await galat(pdfBuatan([{ isi: tulis("SALINAN", 60, 700) }, { isi: "" }, halaman("Pasal 1")]))).toMatchObject({
      sebab: "pindaian",
      tindakan: expect.stringContaining("OCR"),
    });
  });

  it("in part, says which pages", async () => {
    const naskah = await terbaca(
      pdfBuatan([halaman("Pasal 1"), { isi: "" }, halaman("Pasal 2"), { isi: "" }, { isi: "" }, halaman("Pasal 3")]),
    );
    expect(naskah.laporan).toEqual([{ macam: "ditinggal", pesan: expect.stringMatching(/^Halaman 2, 4–5 hampir tidak memuat teks/) }]);
    expect(naskah.halaman).toHaveLength(6);
  });

  it("because of its password, of its pages, or because it is broken", async () => {
    const kunci = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"00".repeat(32)}>/U<${"00".repeat(32)}>>>/ID[<00><00>]`;
    expect((await galat(pdfBuatan([halaman("Pasal 1")], kunci))).sebab).toBe("sandi");
    expect(await galat(pdfBuatan(Array.from({ length: 1_001 }, () => ({ isi: "" }))))).toMatchObject({
      sebab: "terlalu-besar",
      pesan: "PDF ini lebih dari 1.000 halaman.",
    });
    const utuh = pdfBuatan([halaman("Pasal 1")]);
    expect((await galat(utuh.slice(0, 30))).sebab).toBe("rusak");
  });

  it("though cut off in the middle gives what is left of it, and bytes turned over never throw", async () => {
    const utuh = pdfBuatan([halaman("Pasal 1"), halaman("Pasal 2")]);
    expect(teks(await terbaca(utuh.slice(0, utuh.length - 20)))).toContain("Pasal 1");
    for (let kali = 1; kali <= 24; kali++) {
      const rusak = utuh.slice();
      for (let at = kali * 37; at < rusak.length; at += 211) rusak[at] = (rusak[at] ?? 0) ^ (kali * 5);
      const bacaan = await baca(rusak);
      if ("galat" in bacaan) expect(bacaan.galat.pesan).not.toBe("");
    }
  });

  it("because pages stand in each other, without end", async () => {
    const putar = new TextDecoder("latin1")
      .decode(pdfBuatan([halaman("Pasal 1")]))
      .replace(/\/Kids\[[^\]]*\]/u, (kids) => "/Kids[2 0 R]".padEnd(kids.length));
    expect((await galat(Uint8Array.from(putar, (huruf) => huruf.charCodeAt(0)))).sebab).toBe("rusak");
  });

  it("because a stream in it would fill the memory", async () => {
    const bom = zlibSync(new Uint8Array(66 * 1024 * 1024).fill(32), { level: 1 });
    const latin = Array.from(bom, (byte) => String.fromCharCode(byte)).join("");
    const isi = pdfBuatan([halaman("Pasal 1")], "", [`<</Length ${bom.length}/Filter/FlateDecode>>\nstream\n${latin}\nendstream`]);
    expect((await galat(isi)).sebab).toBe("mengembang");
  });

  const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const aliran = (isi: string, saringan: string): string => `<</Length ${isi.length}/Filter${saringan}>>\nstream\n${isi}\nendstream`;
  const BOM = zlibSync(new Uint8Array(66 * 1024 * 1024).fill(32), { level: 9 });
  const HEX = Array.from(BOM, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const KECIL = zlibSync(new Uint8Array(60 * 1024 * 1024), { level: 9 });
  const DELAPAN = Array.from({ length: 8 }, () => aliran(latin(KECIL), "/FlateDecode"));
  // a stored block of 9 bytes, then the packed ones
  const terselip = `\x78\x01\x00\x09\x00\xf6\xffendstream${latin(BOM.subarray(2))}`;

  it.each([
    ["behind the word that ends streams", [aliran(terselip, "/FlateDecode")]],
    ["spelt in letters", [aliran(`${HEX}>`, "[/ASCIIHexDecode/Fl#61teDecode]")]],
    ["packed twice", [aliran(latin(zlibSync(zlibSync(new Uint8Array(1_000)))), "[/FlateDecode/FlateDecode]")]],
    ["with many others that are small", DELAPAN],
  ])("because a stream in it would do so %s", async (_, objek) => {
    expect((await galat(pdfBuatan([halaman("Pasal 1")], "", objek))).sebab).toBe("mengembang");
  });

  it("because it is one word over and over", async () => {
    const kata = new TextEncoder().encode(`%PDF-1.7\n${"stream".repeat(100_000)}`);
    expect((await galat(kata)).sebab).toBe("rusak");
  });
});
