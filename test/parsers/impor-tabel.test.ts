import type { GambarNaskah, IsiRancangan, NaskahBerkas, RentangNaskah, SelNaskah, TabelDokumen } from "@selaras/parsers";
import { readMarkdown, susunImpor } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { imporUji, kata, naskahUji, peraturanUji, tempatKata } from "../support/naskah-impor.ts";
import { textOf } from "../support/rancangan-uji.ts";

const KEPALA = `${peraturanUji("Pasal 1\n\nSatu.")}
LAMPIRAN
PERATURAN BUPATI CILACAP
NOMOR 5 TAHUN 2024
TENTANG
SISTEM KERJA

A. Uraian

Uraian tugas tercantum dalam tabel berikut.
`;

/** Cells `teks`, `teks@2` (over two columns), `teks^2` (over two rows); a blank line ends a row. */
function bertabel(...tabel: readonly (readonly (readonly string[])[])[]): NaskahBerkas {
  let sumber = KEPALA;
  const blok = [...readMarkdown(KEPALA)];
  const hasil = tabel.map((barisan) => {
    const dari = sumber.length;
    const baris = barisan.map((row) => {
      const awal = sumber.length;
      const sel = row.map((teks, at): SelNaskah => {
        const [, isi = "", macam, kali] = /^([^@^]*)(?:([@^])(\d))?$/.exec(teks) ?? [];
        if (at > 0) sumber += "\t";
        const mulai = sumber.length;
        sumber += isi;
        const banyak = Number(kali ?? 1);
        return { dari: mulai, sampai: sumber.length, colspan: macam === "@" ? banyak : 1, rowspan: macam === "^" ? banyak : 1 };
      });
      const text = sumber.slice(awal);
      if (row.length > 0) {
        const spans = [{ at: 0, length: text.length, start: awal, end: sumber.length }];
        const letak = { line: blok.length, lineStart: awal, start: awal, end: sumber.length };
        blok.push({ kind: "tabel", text, spans, ...letak, heading: 0, bullet: false, bold: false, blankBefore: false, escapes: [] });
      }
      sumber += "\n";
      return sel;
    });
    return { dari, sampai: sumber.length, baris };
  });
  return naskahUji(sumber, { blok, tabel: hasil });
}

const tabelDi = (content: readonly IsiRancangan[]): readonly TabelDokumen[] => content.filter((node) => node.type === "table");
const selDi = ({ content }: TabelDokumen) =>
  content.map((row) =>
    row.content.map(({ attrs, content: isi }) => [isi.map((satu) => (satu.type === "satuan" ? textOf(satu) : "")), attrs]),
  );

describe("tables", () => {
  it("keep their merged cells, and a place for each cell", () => {
    const naskah = bertabel([
      ["No", "Tugas@2"],
      ["1", "Menyusun^2", "Januari"],
      ["2", "Februari"],
    ]);
    const { isi, letak } = susunImpor(naskah);
    const [tabel, ...lain] = tabelDi(isi.content);
    expect(lain).toEqual([]);
    expect(tabel && selDi(tabel)).toEqual([
      [
        [["No"], undefined],
        [["Tugas"], { colspan: 2 }],
      ],
      [
        [["1"], undefined],
        [["Menyusun"], { rowspan: 2 }],
        [["Januari"], undefined],
      ],
      [
        [["2"], undefined],
        [["Februari"], undefined],
      ],
    ]);
    for (const row of tabel?.content ?? [])
      for (const { content } of row.content)
        for (const satu of content)
          if (satu.type === "satuan") expect(kata(naskah.sumber, letak[satu.attrs.id] as RentangNaskah)).toBe(textOf(satu));
  });

  it("that follow one another stay apart, and paragraphs of a cell stay units", () => {
    const naskah = bertabel(
      [["a", "b"]],
      [
        ["satu", "dua"],
        ["tiga", "empat"],
      ],
    );
    expect(tabelDi(susunImpor(naskah).isi.content).map(({ content }) => content.length)).toEqual([1, 2]);
    const [beralinea] = tabelDi(susunImpor(bertabel([["satu\ndua", "tiga"]])).isi.content);
    expect(beralinea && selDi(beralinea)).toEqual([
      [
        [["satu", "dua"], undefined],
        [["tiga"], undefined],
      ],
    ]);
  });

  it("have one row less where cells cover one wholly", () => {
    const naskah = bertabel([["a^2", "b^2"], [], ["c", "d"]]);
    const [tabel] = tabelDi(susunImpor(naskah).isi.content);
    expect(tabel && selDi(tabel)).toEqual([
      [
        [["a"], undefined],
        [["b"], undefined],
      ],
      [
        [["c"], undefined],
        [["d"], undefined],
      ],
    ]);
  });

  it("stay as they were read where the file says something else", () => {
    const naskah = bertabel([
      ["a", "b"],
      ["c", "d"],
    ]);
    const [tabel] = naskah.tabel;
    const salah = {
      ...naskah,
      tabel: [{ ...tabel, dari: 0, sampai: naskah.sumber.length, baris: [[{ dari: 0, sampai: 5, colspan: 9, rowspan: 1 }]] }],
    };
    expect(tabelDi(susunImpor(salah).isi.content).map(selDi)).toEqual(tabelDi(susunImpor({ ...naskah, tabel: [] }).isi.content).map(selDi));
  });
});

describe("pictures", () => {
  const gambar = (pada: number, alt = ""): GambarNaskah => ({ pada, jenis: "image/png", data: new Uint8Array(), alt });
  const sumber = peraturanUji("Pasal 1\n\nSatu.\n\nPasal 2\n\nDua.");

  it("stand behind what precedes them, in the order of the file", () => {
    const { dari } = tempatKata(sumber, "Pasal 2");
    const { isi } = imporUji(sumber, { gambar: [gambar(0, "lambang"), gambar(dari, "alur"), gambar(dari)] });
    const urut = isi.content.map((node) => (node.type === "gambar" ? node.attrs.src : node.type === "satuan" ? textOf(node) : ""));
    expect(urut[0]).toBe("gambar:0");
    expect(urut.slice(urut.indexOf("Satu."), urut.indexOf("Dua."))).toEqual(["Satu.", "gambar:1", "gambar:2", ""]);
    expect(new Set(isi.content.map(({ attrs }) => attrs.id)).size).toBe(isi.content.length);
    expect(isi.content.find(({ type }) => type === "gambar")?.attrs).toMatchObject({ alt: "lambang" });
  });

  it("make no provision an empty one", () => {
    const teks = peraturanUji("Pasal 1\n\nSatu.\n\nPasal 2\n\nPasal 3\n\nTiga.");
    expect(imporUji(teks).keraguan).toHaveLength(1);
    expect(imporUji(teks, { gambar: [gambar(tempatKata(teks, "Pasal 3").dari)] }).keraguan).toEqual([]);
  });
});
