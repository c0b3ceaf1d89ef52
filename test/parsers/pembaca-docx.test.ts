import { describe, expect, it } from "vitest";
import { GAYA_HURUF, GAYA_TEKS } from "../../parsers/src/readers/docx/gaya-selaras.ts";
import { alinea, bacaUji, barisUji, docx, larik, p, RUANG } from "../support/docx-uji.ts";

const r = (isi: string): string => `<w:r>${isi}</w:r>`;
const bidang = (macam: string): string => r(`<w:fldChar w:fldCharType="${macam}"/>`);
const kotak = (isi: string): string =>
  `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${isi}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;

describe("text is read as Word shows it", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["runs make one word", larik("Pas") + larik("al") + larik(" 1"), ["Pasal 1"]],
    ["tabs are blanks", larik("a.") + r("<w:tab/><w:tab/>") + larik("bahwa"), ["a. bahwa"]],
    ["blanks at the edges count only where they are kept", r("<w:t> satu </w:t>") + r("<w:t>dua</w:t>"), ["satudua"]],
    ["a break ends the line", larik("BAB I") + r("<w:br/>") + larik("UMUM"), ["BAB I", "UMUM"]],
    ["so does a page break", larik("satu") + r('<w:br w:type="page"/>') + larik("dua"), ["satu", "dua"]],
    ["hyphens", larik("masing") + r("<w:noBreakHyphen/>") + larik("ma") + r("<w:softHyphen/>") + larik("s\u00ADing"), ["masing-masing"]],
    ["signs of symbol fonts", r('<w:sym w:font="Symbol" w:char="F0B3"/>') + larik(" 5"), ["≥ 5"]],
    ["capitals as shown", larik("umum", "<w:caps/>"), ["UMUM"]],
    ["hidden text is left out", larik("satu") + larik(" dua", "<w:vanish/>"), ["satu"]],
    ["links", `<w:hyperlink>${larik("jdih")}</w:hyperlink>${larik(".go.id")}`, ["jdih.go.id"]],
    [
      "controls and tags",
      `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${larik("a")}</w:sdtContent></w:sdt><w:smartTag>${larik("b")}</w:smartTag>`,
      ["ab"],
    ],
    ["simple fields", `<w:fldSimple w:instr="REF x">${larik("Pasal 5")}</w:fldSimple>`, ["Pasal 5"]],
    [
      "fields in fields",
      bidang("begin") +
        r("<w:instrText>IF </w:instrText>") +
        bidang("begin") +
        r("<w:instrText>X</w:instrText>") +
        bidang("separate") +
        larik("tidak") +
        bidang("end") +
        bidang("separate") +
        larik("ya") +
        bidang("end") +
        larik("!"),
      ["ya!"],
    ],
    [
      "one branch of an alternative",
      r(
        `<mc:AlternateContent><mc:Choice Requires="w14"><w:t>satu</w:t></mc:Choice><mc:Fallback><w:t>dua</w:t></mc:Fallback></mc:AlternateContent>`,
      ),
      ["satu"],
    ],
    [
      "formulas",
      "<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f><m:r><m:t>=</m:t></m:r><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>",
      ["(a+b)/2=x^2"],
    ],
    [
      "the degree of a root, the sign of a sum, the brackets",
      "<m:oMath><m:rad><m:deg><m:r><m:t>3</m:t></m:r></m:deg><m:e><m:r><m:t>x</m:t></m:r></m:e></m:rad><m:r><m:t>+</m:t></m:r>" +
        '<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub><m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:sSubSup><m:e><m:r><m:t>a</m:t></m:r></m:e><m:sub><m:r><m:t>i</m:t></m:r></m:sub><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSubSup></m:e></m:nary>' +
        '<m:d><m:dPr><m:begChr m:val="["/><m:sepChr m:val=";"/><m:endChr m:val="]"/></m:dPr><m:e><m:r><m:t>p</m:t></m:r></m:e><m:e><m:r><m:t>q</m:t></m:r></m:e></m:d>' +
        "<m:nary><m:e><m:r><m:t>y</m:t></m:r></m:e></m:nary><m:rad><m:deg/><m:e><m:r><m:t>z</m:t></m:r></m:e></m:rad></m:oMath>",
      ["√[3](x)+∑_(i=1)^n(a_i^2)[p;q]∫(y)√(z)"],
    ],
    ["text boxes behind their paragraph", r(kotak(p("dalam"))) + larik("luar"), ["luar", "dalam"]],
    [
      "text boxes of old files",
      r(`<w:pict><v:shape><v:textbox><w:txbxContent>${p("dalam")}</w:txbxContent></v:textbox></v:shape></w:pict>`) + larik("luar"),
      ["luar", "dalam"],
    ],
    ["signs of XML", larik("A & B <nama>"), ["A & B <nama>"]],
  ])("%s", (_, isi, baris) => {
    expect(barisUji({ badan: alinea(isi) })).toEqual(baris);
  });

  it("what was left out or changed is reported", () => {
    const badan = alinea(larik("x", "<w:vanish/>") + r(kotak(p("dalam")))) + alinea("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>");
    expect(bacaUji(docx({ badan })).laporan.map(({ macam, pesan }) => [macam, pesan])).toEqual([
      ["ditinggal", expect.stringContaining("1 potong teks tersembunyi")],
      ["diubah", expect.stringContaining("1 kotak teks")],
      ["diubah", expect.stringContaining("1 rumus")],
    ]);
  });
});

describe("hints for the grammar", () => {
  const gaya =
    '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>' +
    '<w:style w:type="paragraph" w:styleId="Judul2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Kuat"><w:rPr><w:b/></w:rPr></w:style>';
  const blok = (badan: string) => bacaUji(docx({ badan, gaya })).blok;

  it("headings by their style, whatever its id, or by outline level", () => {
    const badan = p("a", '<w:pStyle w:val="Judul2"/>') + p("b", '<w:outlineLvl w:val="0"/>') + p("c", '<w:outlineLvl w:val="9"/>');
    expect(blok(badan).map(({ heading }) => heading)).toEqual([2, 1, 0]);
  });

  it("bold only where the whole line is", () => {
    const badan = [
      alinea(larik("tebal", "<w:b/>") + larik(" ")),
      alinea(larik("tebal", "<w:b/>") + larik("tidak")),
      alinea(larik("gaya", '<w:rStyle w:val="Kuat"/>')),
      alinea(larik("biasa", '<w:b w:val="0"/>'), '<w:pStyle w:val="Judul2"/>'),
    ];
    expect(blok(badan.join("")).map(({ bold }) => bold)).toEqual([true, false, true, false]);
  });

  it("space of six points, or an empty paragraph, sets lines apart", () => {
    const badan = p("a") + p("b") + p("c", '<w:spacing w:before="120"/>') + p("d", '<w:spacing w:before="119"/>') + p("") + p("e");
    expect(blok(badan).map(({ blankBefore }) => blankBefore)).toEqual([true, false, true, false, true]);
    const rapat = (teks: string) => p(teks, '<w:spacing w:after="240"/><w:contextualSpacing/>');
    expect(blok(rapat("a") + rapat("b") + p("c")).map(({ blankBefore }) => blankBefore)).toEqual([true, false, true]);
  });

  it("bullets that are typed", () => {
    expect(blok(p("- petani") + p("• nelayan")).map(({ text, bullet }) => [text, bullet])).toEqual([
      ["petani", true],
      ["nelayan", true],
    ]);
  });

  it("styles of our own say what is no label", () => {
    const badan =
      p("- a. teks", `<w:pStyle w:val="${GAYA_TEKS}"/>`) + alinea(larik("1. ") + larik("(2) teks", `<w:rStyle w:val="${GAYA_HURUF}"/>`));
    expect(blok(badan).map(({ text, escapes, bullet }) => [text, escapes, bullet])).toEqual([
      ["- a. teks", [0], false],
      ["1. (2) teks", [3], false],
    ]);
  });
});

describe("files of other makers", () => {
  it("of the strict edition, with prefixes of their own", () => {
    const ketat = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:spacing x:before="6pt"/></x:pPr><x:r><x:t>Pasal 1</x:t></x:r></x:p></x:body></x:document>`;
    expect(barisUji({ badan: "", dokumen: ketat })).toEqual(["Pasal 1"]);
  });

  it("whose main part has another name", () => {
    expect(barisUji({ badan: p("Pasal 1"), utama: "isi/naskah2.xml" })).toEqual(["Pasal 1"]);
  });

  it("in UTF-16", () => {
    const teks = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><w:document ${RUANG}><w:body>${p("Pasal 1 – é")}</w:body></w:document>`;
    const isi = new Uint8Array(new Uint16Array([...teks].map((huruf) => huruf.charCodeAt(0))).buffer);
    expect(barisUji({ badan: "", dokumen: isi })).toEqual(["Pasal 1 – é"]);
  });
});

it("blocks tile the text: every letter is in one of them, and traced to its place", () => {
  const { sumber, blok } = bacaUji(
    docx({ badan: p("- satu") + p("  dua  ") + p("") + alinea(larik("tiga") + r("<w:br/>") + larik("empat")) }),
  );
  let lalu = 0;
  for (const { start, end, spans, text, line, lineStart } of blok) {
    expect(sumber.slice(lalu, start).trim()).toBe("");
    expect(spans[0]?.start).toBe(start);
    expect(spans.at(-1)?.end).toBe(end);
    for (const [at, span] of spans.entries()) {
      expect(span.start).toBe(at === 0 ? start : spans[at - 1]?.end);
      if (span.length > 0) expect(text.slice(span.at, span.at + span.length)).toBe(sumber.slice(span.start, span.end));
    }
    expect(sumber.slice(0, lineStart).split("\n")).toHaveLength(line);
    lalu = end;
  }
  expect(sumber.slice(lalu).trim()).toBe("");
});
