import { akomaNtoso, kePeraturan, leavesOf, type Peraturan, parseMarkdown, susunPeraturan, toText } from "@selaras/parsers";
import { bacaAkomaNtoso, bacaBerkas } from "@selaras/parsers/berkas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pohonPersis } from "../support/bentuk-pohon.ts";
import { dokumenAcak } from "../support/dokumen-acak.ts";
import { ID_CORPUS, ID_NASKAH, sourceOf } from "../support/naskah-uji.ts";
import { naskahAcak, peraturanAcak } from "../support/peraturan-acak.ts";
import { shapeOf } from "../support/shape.ts";
import { SKEMA_AKN, salahMenurutSkema } from "../support/skema-akn.ts";

const OPSI = { tanggal: "2026-11-22" } as const;

/** The tree that the XML of a regulation is read as. */
function kembali(
  peraturan: Peraturan,
  opsi: Parameters<typeof akomaNtoso>[1] = OPSI,
): { readonly peraturan: Peraturan; readonly teks: string } {
  const hasil = bacaAkomaNtoso(akomaNtoso(peraturan, opsi));
  if ("galat" in hasil) throw new Error(hasil.galat.pesan);
  // every word that we write is read
  expect(hasil.laporan).toEqual([]);
  return hasil;
}

describe.skipIf(SKEMA_AKN === null)("the schema of OASIS", () => {
  it("finds nothing wrong with any text, as a regulation, a working text and a draft", async () => {
    const berkas = ID_NASKAH.flatMap((id) => {
      const peraturan = parseMarkdown(sourceOf(id));
      return [
        [id, akomaNtoso(peraturan, { ...OPSI, naskahKerja: true, catatan: ["Naskah kerja <b> & dugaan."] })],
        [`${id}-rancangan`, akomaNtoso(peraturan, { ...OPSI, rancangan: true })],
      ] as const;
    });
    expect(ID_CORPUS).toHaveLength(6);
    expect(await salahMenurutSkema(Object.fromEntries(berkas))).toEqual([]);
  }, 120_000);

  it("finds nothing wrong with random regulations and documents in any state", async () => {
    const pohon = [
      ...fc.sample(dokumenAcak(), 60).map((dokumen) => kePeraturan(dokumen).peraturan),
      ...fc.sample(peraturanAcak(), 20).map((acak) => parseMarkdown(naskahAcak(acak))),
    ];
    const berkas = pohon.map((peraturan, ke) => [`acak-${ke}`, akomaNtoso(peraturan, { ...OPSI, rancangan: ke % 2 === 0 })] as const);
    expect(await salahMenurutSkema(Object.fromEntries(berkas))).toEqual([]);
  }, 120_000);
});

describe("round trip", () => {
  it.each(ID_NASKAH)("%s comes back to the letter, with the same canonical text", (id) => {
    const peraturan = parseMarkdown(sourceOf(id));
    const hasil = kembali(peraturan);
    expect(pohonPersis(hasil.peraturan)).toEqual(pohonPersis(peraturan));
    expect(hasil.teks).toBe(toText(peraturan));
    expect(akomaNtoso(hasil.peraturan, OPSI)).toBe(akomaNtoso(peraturan, OPSI));
  });

  it.each(ID_CORPUS)("%s comes back through the door for files", async (id) => {
    const peraturan = parseMarkdown(sourceOf(id));
    const bacaan = await bacaBerkas(new TextEncoder().encode(akomaNtoso(peraturan, OPSI)), `${id}.xml`);
    if ("galat" in bacaan) throw new Error(bacaan.galat.pesan);
    expect(bacaan.naskah.bentuk).toBe("akoma-ntoso");
    expect(shapeOf(susunPeraturan(bacaan.naskah.blok))).toEqual(shapeOf(peraturan));
  });

  it("a random regulation comes back to the letter", () => {
    fc.assert(
      fc.property(peraturanAcak(), (acak) => {
        const peraturan = parseMarkdown(naskahAcak(acak));
        expect(pohonPersis(kembali(peraturan).peraturan)).toEqual(pohonPersis(peraturan));
      }),
      { numRuns: 60 },
    );
  });

  it("a document in any state comes back to the letter, unless it says nothing", () => {
    fc.assert(
      fc.property(dokumenAcak(), (dokumen) => {
        const { peraturan } = kePeraturan(dokumen);
        if (peraturan.children.length === 0) return;
        expect(pohonPersis(kembali(peraturan, { ...OPSI, rancangan: true }).peraturan)).toEqual(pohonPersis(peraturan));
      }),
      { numRuns: 150 },
    );
  });

  it("places are those of the canonical text", () => {
    const { peraturan, teks } = kembali(parseMarkdown(sourceOf("pergub-kalimantan-timur-50-2023")));
    for (const leaf of leavesOf(peraturan)) {
      if (leaf.type !== "teks") continue;
      for (const { at, length, start, end } of leaf.spans)
        if (length === end - start) expect(teks.slice(start, end)).toBe(leaf.value.slice(at, at + length));
    }
  });
});
