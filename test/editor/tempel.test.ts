import { Fragment, Slice } from "@tiptap/pm/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Doc } from "yjs";
import { htmlSalinan, teksSalinan } from "../../editor/src/menulis/tempel/salinan.ts";
import { uraiTempelan } from "../../editor/src/menulis/tempel/urai-tempelan.ts";
import { nomoriNaskah } from "../../editor/src/numbering/penomoran.ts";
import type { IsiRancangan } from "../../parsers/src/rancangan/dokumen.ts";
import { teksTercatat } from "../../parsers/src/rancangan/sajian.ts";
import { contohIsi, satuan } from "../support/contoh-isi.ts";
import { editorTanpaLayar } from "../support/editor-tanpa-layar.ts";
import { isiYjs } from "../support/isi-yjs.ts";

/** `jenis tingkat: words` of each unit. */
const garis = (isi: readonly IsiRancangan[]): readonly string[] =>
  isi.map((satu) =>
    satu.type === "satuan"
      ? `${satu.attrs.jenis}${satu.attrs.tingkat > 0 ? ` ${satu.attrs.tingkat}` : ""}: ${teksTercatat(satu)}`
      : satu.type,
  );

const dariTeks = (teks: string) => garis(uraiTempelan({ html: "", teks }));

describe("pasted text", () => {
  it("becomes the kinds its labels stand for, in the middle of a Pasal as well", () => {
    expect(dariTeks("(1) Mekanisme kerja terdiri atas:\na. kedudukan;\nb. penugasan.\n(2) Lebih lanjut.")).toEqual([
      "ayat: Mekanisme kerja terdiri atas:",
      "rincian 1: kedudukan;",
      "rincian 1: penugasan.",
      "ayat: Lebih lanjut.",
    ]);
    expect(dariTeks("a. satu;\nb. dua; dan\nc. tiga.")).toEqual(["rincian 1: satu;", "rincian 1: dua; dan", "rincian 1: tiga."]);
    expect(dariTeks("BAB II\nMEKANISME KERJA\n\nPasal 5\nTeks yang\nterputus.")).toEqual([
      "bab: MEKANISME KERJA",
      "pasal: ",
      "teks: Teks yang terputus.",
    ]);
  });

  it("stays text where nothing is labelled", () => {
    expect(dariTeks("Dua baris biasa.\n\nTanpa tanda apa pun.")).toEqual(["teks: Dua baris biasa.", "teks: Tanpa tanda apa pun."]);
  });

  it("forgets the numbers that its source printed, and where it came from", () => {
    for (const satu of uraiTempelan({ html: "", teks: "Pasal 71\n\n(4) Satu.\n(5) Dua." }))
      if (satu.type === "satuan") expect(satu.attrs).toMatchObject({ tercetak: null, asal: null });
  });

  it("has live references between its own provisions, by the numbers that its source printed", () => {
    const sasaran = (teks: string) => {
      const isi = uraiTempelan({ html: "", teks });
      const nomor = new Map(isi.map(({ attrs }, at) => [attrs.id, at]));
      return isi.flatMap((satu, at) =>
        satu.type !== "satuan"
          ? []
          : (satu.content ?? []).flatMap((satuIsi) =>
              satuIsi.type === "acuan" ? [[at, ...satuIsi.attrs.sasaran.map(({ id }) => nomor.get(id))]] : [],
            ),
      );
    };
    expect(
      sasaran("Pasal 71\n\n(1) Satu.\n\n(2) Menurut ayat (1), sah.\n\nPasal 72\n\nMenurut Pasal 71 ayat (2) dan Pasal 5, sah."),
    ).toEqual([[2, 1]]);
    // the heading that is only there to be read is none of them
    expect(sasaran("(1) Satu.\n\n(2) Menurut ayat (1) dan Pasal 1, sah.\n\n(3) Lihat ayat (2).")).toEqual([[2, 1]]);
  });

  it("takes the text where the HTML has no lines", () => {
    expect(garis(uraiTempelan({ html: "<span>x</span>", teks: "a. satu;\nb. dua." }))).toEqual(["rincian 1: satu;", "rincian 1: dua."]);
    expect(garis(uraiTempelan({ html: "<p>a. satu;</p><p>b. dua.</p>", teks: "a. satu;\nb. dua." }))).toEqual([
      "rincian 1: satu;",
      "rincian 1: dua.",
    ]);
  });

  it("accepts everything, and gives each unit an id of its own", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ maxLength: 200 }), (html, teks) => {
        const isi = uraiTempelan({ html, teks });
        expect(new Set(isi.map(({ attrs }) => attrs.id)).size).toBe(isi.length);
      }),
    );
  });
});

describe("what is copied", () => {
  const salin = (isi: readonly IsiRancangan[], terpotong = false) => {
    const doc = new Doc();
    isiYjs(doc, isi);
    const editor = editorTanpaLayar(doc);
    const slice = new Slice(Fragment.from(editor.state.doc.children), 0, 0);
    const nomor = nomoriNaskah(editor.state.doc);
    editor.destroy();
    return { teks: teksSalinan(slice, nomor, terpotong, () => ""), html: htmlSalinan(slice, nomor, terpotong, () => "") };
  };

  it("has the numbers as text, a heading below its number, cells side by side", () => {
    const { teks } = salin(contohIsi());
    expect(teks).toContain("Menimbang : a. bahwa penyederhanaan birokrasi perlu dilaksanakan;");
    expect(teks).toContain("BAB I\nKetentuan Umum\nPasal 1\nDalam Peraturan");
    expect(teks).toContain("(1) Mekanisme kerja terdiri atas:\na. kedudukan;\nb. penugasan, yang meliputi:\n1. penunjukan; dan");
    expect(teks).toContain("Kolom 1\tKolom 2\nisi 1\tisi 2");
    expect(salin([satuan("p", "pasal"), satuan("a", "ayat", "Satu."), satuan("b", "ayat", "Dua.")].slice(1), true).teks).toBe(
      "Satu.\n(2) Dua.",
    );
  });

  it("is harmless HTML whatever was typed", () => {
    const { html } = salin([satuan("t", "teks", '<img src=x onerror="alert(1)"> & lain')]);
    expect(html).toBe("<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; lain</p>");
  });
});
