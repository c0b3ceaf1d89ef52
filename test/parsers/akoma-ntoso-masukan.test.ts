import { akomaNtoso, parseMarkdown } from "@selaras/parsers";
import { bacaAkomaNtoso, bacaBerkas } from "@selaras/parsers/berkas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceOf } from "../support/naskah-uji.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const RUANG = 'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"';
const MILIK = akomaNtoso(parseMarkdown(sourceOf("permenpan-rb-7-2022")), { tanggal: "2026-11-22" });

const KECIL = akomaNtoso(parseMarkdown(naskahDengan("Pasal 1\n\nTim meliputi:\na. ketua; dan\nb. anggota.")), { tanggal: "2026-11-22" });

const sebabDari = (xml: string): string | null => {
  const hasil = bacaAkomaNtoso(xml);
  return "galat" in hasil ? hasil.galat.sebab : null;
};

describe("what is no regulation of ours is refused with a sentence", () => {
  it.each([
    ["nothing", "", "rusak"],
    ["no XML", "Pasal 1 Tim bekerja.", "rusak"],
    ["cut off", MILIK.slice(0, MILIK.length / 2), "rusak"],
    ["mixed-up tags", "<a><b></a></b>", "rusak"],
    ["another XML", '<?xml version="1.0"?><rss version="2.0"/>', "tak-dikenal"],
    ["another namespace", "<akomaNtoso><act><body/></act></akomaNtoso>", "tak-dikenal"],
    [
      "an act of another system",
      `<akomaNtoso ${RUANG}><act name="act"><meta/><body><article><num>1</num></article></body></act></akomaNtoso>`,
      "tak-dikenal",
    ],
    ["a later version", MILIK.replace('versi="1"', 'versi="2"'), "tak-dikenal"],
    ["a DTD with entities", `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${MILIK.replace(/^<\?xml[^>]*>/, "")}`, "mengembang"],
    ["an entity that nobody declared", MILIK.replace("<p>", "<p>&laten;"), "rusak"],
    ["10,000 levels", `<akomaNtoso ${RUANG}>${"<a>".repeat(10_000)}${"</a>".repeat(10_000)}</akomaNtoso>`, "terlalu-dalam"],
    ["a million elements", `<akomaNtoso ${RUANG}>${"<a/>".repeat(1_000_000)}</akomaNtoso>`, "terlalu-besar"],
    ["100,000 attributes", `<a ${Array.from({ length: 100_000 }, (_, ke) => `b${ke}=""`).join(" ")}/>`, "rusak"],
    ["30 MB", `<akomaNtoso ${RUANG}>${" ".repeat(30 * 1024 * 1024)}</akomaNtoso>`, "terlalu-besar"],
  ])("%s", (_, xml, sebab) => {
    const hasil = bacaAkomaNtoso(xml);
    expect(hasil).toMatchObject({ galat: { sebab, pesan: expect.stringMatching(/\.$/), tindakan: expect.stringMatching(/\.$/) } });
  });

  it("a file of ours without any words", () => {
    const kosong = MILIK.replace(/<preface[\s\S]*<\/attachments>|<preface[\s\S]*<\/conclusions>|<preface[\s\S]*<\/body>/, "<body/>");
    expect(sebabDari(kosong)).toBe("kosong");
  });

  it("any string, and a file of ours with any damage, without throwing", () => {
    const rusak = fc
      .tuple(fc.nat(KECIL.length), fc.nat(200), fc.string())
      .map(([at, panjang, isi]) => KECIL.slice(0, at) + isi + KECIL.slice(at + panjang));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), rusak), (xml) => {
        const hasil = bacaAkomaNtoso(xml);
        expect("galat" in hasil ? hasil.galat.pesan : hasil.teks).not.toBe("");
      }),
      { numRuns: 60 },
    );
  });
});

describe("a file of ours that a person or a program wrote again", () => {
  it("is read as the same, whatever the prefix, the marks and the white space between elements", () => {
    const lain = MILIK.replace(/^<\?xml[^>]*>\s*/, "\uFEFF")
      .replace(/>\n\s*</g, "><")
      .replace(/ (?:eId|refersTo)="[^"]*"/g, "")
      .replace(/\bsl([:=])/g, "x$1")
      .replace(/<(\/?)(?!x:)(?=\w)/g, "<$1akn:")
      .replace(" xmlns=", " xmlns:akn=");
    expect(lain).toContain("<akn:chapter><akn:num>");
    const [asli, baru] = [bacaAkomaNtoso(MILIK), bacaAkomaNtoso(lain)];
    expect("teks" in asli && "teks" in baru && baru.teks === asli.teks).toBe(true);
  });

  it("keeps the words of an element that we do not write", () => {
    const lain = MILIK.replace("</body>", '<clause eId="x"><content><p>Ketentuan <b>tambahan</b>.</p></content></clause></body>');
    const hasil = bacaAkomaNtoso(lain);
    expect("teks" in hasil && hasil.teks.includes("Ketentuan tambahan.")).toBe(true);
  });

  it.each([
    ["a paragraph in a point", "</point>", "<p>KATA <b>TAMBAHAN</b></p></point>", ["KATA TAMBAHAN"]],
    ["a heading in an article", "</article>", "<crossHeading>KATA TAMBAHAN</crossHeading></article>", ["KATA TAMBAHAN"]],
    ["a second content", "</content>", "</content><content><p>KATA</p><p>TAMBAHAN</p></content>", ["KATA TAMBAHAN"]],
    ["words outside of any block", "<content>", "<content>KATA TAMBAHAN", ["KATA TAMBAHAN"]],
    ["a second paragraph of the preamble", "</formula>", "<p>KATA TAMBAHAN</p></formula>", ["KATA TAMBAHAN"]],
    ["a second body", "</body>", "</body><body><article><content><p>KATA TAMBAHAN</p></content></article></body>", ["KATA TAMBAHAN"]],
    [
      "components behind the body",
      "</body>",
      "</body><components><component><doc><meta><p>bukan teks</p></meta><p>KATA</p><p>TAMBAHAN</p></doc></component></components>",
      ["KATA TAMBAHAN"],
    ],
    ["something behind the act", "</act>", "</act><doc><p>KATA TAMBAHAN</p></doc>", ["KATA TAMBAHAN"]],
    ["words on two sides of what is read", "<body", "SATU<bagian/><body", ["SATU"]],
  ])("reports %s, which has no place in the tree", (_, semula, jadi, sisa) => {
    expect(KECIL).toContain(semula);
    const hasil = bacaAkomaNtoso(KECIL.replace(semula, jadi));
    expect("laporan" in hasil && hasil.laporan).toEqual(
      sisa.map((satu) => ({ macam: "ditinggal", pesan: `Teks di luar susunan yang dikenal tidak ikut: “${satu}”.` })),
    );
  });

  it("quotes a bounded part of what it reports, and loses no word without saying so", async () => {
    const banyak = KECIL.replace("</article>", `${"<p>KATA TAMBAHAN</p>".repeat(50)}<p>${"panjang ".repeat(10_000)}</p></article>`);
    const bacaan = await bacaBerkas(new TextEncoder().encode(banyak), "a.xml");
    if ("galat" in bacaan) throw new Error(bacaan.galat.pesan);
    expect(bacaan.naskah.laporan).toHaveLength(21);
    expect(bacaan.naskah.laporan.at(-1)?.pesan).toMatch(/^31 potongan teks lain/);
    expect(JSON.stringify(bacaan.naskah.laporan).length).toBeLessThan(10_000);
  });

  it("takes our own remarks on a working text for no words of it", () => {
    const opsi = { tanggal: "2026-11-22", naskahKerja: true, catatan: ["Catatan."] };
    const hasil = bacaAkomaNtoso(akomaNtoso(parseMarkdown(sourceOf("permenpan-rb-7-2022")), opsi));
    expect("laporan" in hasil && hasil.laporan).toEqual([]);
  });
});
