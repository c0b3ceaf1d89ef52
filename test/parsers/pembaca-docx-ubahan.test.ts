import "../support/benih.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NaskahBerkas } from "../../parsers/src/readers/naskah-berkas.ts";
import {
  akhirHapus,
  akhirSisip,
  alinea,
  bacaUji,
  baris,
  daftar,
  docx,
  hapus,
  larik,
  nomor,
  p,
  penomoran,
  sel,
  sisip,
  tabel,
} from "../support/docx-uji.ts";

const HURUF = penomoran([daftar(1, [{ bentuk: "lowerLetter", teks: "%1." }])]);
const berkas = (badan: string): Uint8Array => docx({ badan, penomoran: HURUF });

/** The text as it would be once every change is taken over, from the last to the first. */
function terapkan({ sumber, perubahan }: NaskahBerkas): string {
  return perubahan.reduceRight((teks, { dari, sampai, ganti }) => teks.slice(0, dari) + ganti + teks.slice(sampai), sumber);
}

/** Text before, text after its proposals, and whether both are what the file gives when it is read so. */
function duaTeks(badan: string): { readonly sebelum: string; readonly sesudah: string } {
  const usul = bacaUji(berkas(badan));
  expect(bacaUji(berkas(badan), { perubahan: "tolak" })).toMatchObject({ sumber: usul.sumber, perubahan: [] });
  return { sebelum: usul.sumber, sesudah: terapkan(usul) };
}

describe("tracked changes are told apart from the text before them", () => {
  it("words put in and taken away", () => {
    const badan = alinea(larik("Bupati ") + hapus(larik("wajib")) + sisip(larik("dapat")) + larik(" menetapkan."));
    const naskah = bacaUji(berkas(badan));
    expect(naskah.sumber).toBe("Bupati wajib menetapkan.\n");
    expect(naskah.perubahan).toEqual([{ dari: 7, sampai: 12, ganti: "dapat", oleh: "Budi", kapan: "2024-05-03T10:00:00Z" }]);
    expect(bacaUji(berkas(badan), { perubahan: "terima" })).toMatchObject({ sumber: "Bupati dapat menetapkan.\n", perubahan: [] });
    expect(bacaUji(berkas(badan), { perubahan: "tolak" })).toMatchObject({ sumber: naskah.sumber, perubahan: [] });
  });

  it("words of two people stay theirs", () => {
    const { perubahan } = bacaUji(berkas(alinea(sisip(larik("satu "), "Ani") + sisip(larik("dua "), "Budi") + larik("tiga"))));
    expect(perubahan.map(({ oleh, ganti }) => [oleh, ganti])).toEqual([
      ["Ani", "satu "],
      ["Budi", "dua "],
    ]);
  });

  it("words that were put in and taken away again are in neither text", () => {
    expect(duaTeks(alinea(larik("a") + sisip(hapus(larik("x"))) + larik("b")))).toEqual({ sebelum: "ab\n", sesudah: "ab\n" });
  });

  it("words that were moved", () => {
    const pindah = (nama: string, isi: string) => `<w:${nama} w:id="1" w:author="Ani">${isi}</w:${nama}>`;
    const badan = alinea(pindah("moveFrom", larik("satu ")) + larik("dua ") + pindah("moveTo", larik("satu")));
    expect(duaTeks(badan)).toEqual({ sebelum: "satu dua \n", sesudah: "dua satu\n" });
  });

  it("a paragraph put in behind another bears its label", () => {
    const badan = p("satu;", nomor(1) + akhirSisip()) + alinea(sisip(larik("baru;")), nomor(1)) + p("dua.", nomor(1));
    expect(duaTeks(badan)).toEqual({ sebelum: "a. satu;\nb. dua.\n", sesudah: "a. satu;\nb. baru;\nb. dua.\n" });
    expect(bacaUji(berkas(badan), { perubahan: "terima" }).sumber).toBe("a. satu;\nb. baru;\nc. dua.\n");
  });

  it("a paragraph put in before another", () => {
    const badan = alinea(sisip(larik("baru;")), nomor(1) + akhirSisip()) + p("satu.", nomor(1));
    expect(duaTeks(badan)).toEqual({ sebelum: "a. satu.\n", sesudah: "a. baru;\na. satu.\n" });
  });

  it("a paragraph taken away with its label", () => {
    const badan = p("satu;", nomor(1)) + alinea(hapus(larik("dua;")), nomor(1) + akhirHapus()) + p("tiga.", nomor(1));
    expect(duaTeks(badan)).toEqual({ sebelum: "a. satu;\nb. dua;\nc. tiga.\n", sesudah: "a. satu;\nc. tiga.\n" });
    expect(bacaUji(berkas(badan), { perubahan: "terima" }).sumber).toBe("a. satu;\nb. tiga.\n");
  });

  it("a paragraph cut in two, and two made one", () => {
    expect(duaTeks(p("satu", akhirSisip()) + p("dua"))).toEqual({ sebelum: "satudua\n", sesudah: "satu\ndua\n" });
    expect(duaTeks(p("satu", akhirHapus()) + p("dua"))).toEqual({ sebelum: "satu\ndua\n", sesudah: "satudua\n" });
  });

  it("a paragraph put in or taken away before a table takes its label with it", () => {
    const isi = tabel([baris([sel(p("x")), sel(p("y"))]), baris([sel(p("x")), sel(p("y"))])]);
    const baru = alinea(sisip(larik("baru;")), nomor(1) + akhirSisip()) + isi + p("satu.", nomor(1));
    expect(duaTeks(baru)).toEqual({ sebelum: "x\ty\nx\ty\na. satu.\n", sesudah: "a. baru;\nx\ty\nx\ty\na. satu.\n" });
    const lama = alinea(hapus(larik("lama;")), nomor(1) + akhirHapus()) + isi + p("satu.", nomor(1));
    expect(duaTeks(lama)).toEqual({ sebelum: "a. lama;\nx\ty\nx\ty\nb. satu.\n", sesudah: "x\ty\nx\ty\nb. satu.\n" });
  });

  it("rows put in and taken away", () => {
    const badan = tabel([
      baris([sel(p("a")), sel(p("b"))]),
      baris([sel(p("c")), sel(p("d"))], '<w:ins w:id="1" w:author="Ani"/>'),
      baris([sel(p("e")), sel(p("f"))], '<w:del w:id="1" w:author="Ani"/>'),
    ]);
    expect(duaTeks(badan)).toEqual({ sebelum: "a\tb\ne\tf\n", sesudah: "a\tb\nc\td\n" });
    expect(bacaUji(berkas(badan), { perubahan: "terima" }).tabel[0]?.baris).toHaveLength(2);
  });

  it("changes of looks are only reported", () => {
    const naskah = bacaUji(berkas(alinea(larik("a", '<w:b/><w:rPrChange w:id="1" w:author="Ani"><w:rPr/></w:rPrChange>'))));
    expect(naskah.perubahan).toEqual([]);
    expect(naskah.laporan.map(({ pesan }) => pesan)).toEqual([expect.stringContaining("1 perubahan terlacak atas format")]);
  });
});

describe("for any text with changes", () => {
  const kata = fc.constantFrom("satu", "dua ", " tiga", "empat lima", "; ", "a.");
  const oleh = fc.constantFrom("Ani", "Budi");
  const bagian = fc.oneof(
    kata.map((teks) => larik(teks)),
    fc.tuple(kata, oleh).map(([teks, siapa]) => sisip(larik(teks), siapa)),
    fc.tuple(kata, oleh).map(([teks, siapa]) => hapus(larik(teks), siapa)),
    fc.constantFrom("<w:r><w:tab/></w:r>", "<w:r><w:br/></w:r>", sisip("<w:r><w:tab/></w:r>"), hapus("<w:r><w:br/></w:r>")),
  );
  const akhir = fc.constantFrom("", "", akhirSisip("Ani"), akhirHapus("Budi"));
  const alineaAcak = fc.tuple(fc.array(bagian, { maxLength: 4 }), akhir, fc.boolean());
  const rata = (teks: string): string => teks.replace(/\s+/gu, " ").trim();

  it("the text before is that of refusing, the text after that of taking over", () => {
    fc.assert(
      fc.property(fc.array(alineaAcak, { maxLength: 6 }), (isi) => {
        // labels are counted anew by the changes: here no paragraph has one
        const badan = isi.map(([potong, tanda]) => alinea(potong.join(""), tanda)).join("");
        const { sebelum, sesudah } = duaTeks(badan);
        expect(sebelum).toBe(bacaUji(berkas(badan), { perubahan: "tolak" }).sumber);
        expect(rata(sesudah)).toBe(rata(bacaUji(berkas(badan), { perubahan: "terima" }).sumber));
      }),
    );
  });

  it("changes are in order, apart from each other, and inside of the text", () => {
    fc.assert(
      fc.property(fc.array(alineaAcak, { maxLength: 6 }), (isi) => {
        const badan = isi.map(([potong, tanda, berdaftar]) => alinea(potong.join(""), (berdaftar ? nomor(1) : "") + tanda)).join("");
        const { sumber, perubahan } = bacaUji(berkas(badan));
        let lalu = 0;
        for (const { dari, sampai, ganti } of perubahan) {
          expect(dari).toBeGreaterThanOrEqual(lalu);
          expect(sampai).toBeGreaterThanOrEqual(dari);
          expect(sampai > dari || ganti !== "").toBe(true);
          lalu = sampai;
        }
        expect(lalu).toBeLessThanOrEqual(sumber.length);
      }),
    );
  });
});
