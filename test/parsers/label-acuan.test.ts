import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AtributAcuan, DokumenRancangan, SasaranAcuan, Satuan } from "../../parsers/src/rancangan/dokumen.ts";
import { htmlRancangan } from "../../parsers/src/rancangan/html-rancangan.ts";
import { kePeraturan } from "../../parsers/src/rancangan/ke-peraturan.ts";
import { pelabelAcuan } from "../../parsers/src/rancangan/label-acuan.ts";
import { nomori, type Penanda } from "../../parsers/src/rancangan/penomoran.ts";
import { rentangAsal, sajikan } from "../../parsers/src/rancangan/sajian.ts";
import { teksRancangan } from "../../parsers/src/rancangan/teks-rancangan.ts";
import { leavesOf } from "../../parsers/src/tree/leaves.ts";
import { satuan } from "../support/contoh-isi.ts";
import { dokumenAcak } from "../support/dokumen-acak.ts";

/** A regulation with every kind of provision, ids that say what they are. */
const ISI: readonly Satuan[] = [
  ...["ma", "mb", "mc", "md"].map((id) => satuan(id, "menimbang", "bahwa …;")),
  satuan("g1", "mengingat", "Undang-Undang;"),
  satuan("g2", "mengingat", "Peraturan;"),
  satuan("b1", "bab", "UMUM"),
  satuan("b2", "bab", "ISI"),
  satuan("b2k1", "bagian", "Satu"),
  satuan("b2k2", "bagian", "Dua"),
  satuan("b2k2p1", "paragraf", "Awal"),
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((nomor) => [
    satuan(`p${nomor}`, "pasal"),
    ...[1, 2, 3, 4].flatMap((ayat) => [
      satuan(`p${nomor}y${ayat}`, "ayat", "Isi:"),
      ...["a", "b", "c", "d"].map((huruf) => satuan(`p${nomor}y${ayat}${huruf}`, "rincian", "isi;", { tingkat: 1 })),
    ]),
  ]),
  satuan("p6A", "pasal", "", { sisipan: true }),
  satuan("p6At", "teks", "Isi:"),
  satuan("p6Aa", "rincian", "isi:", { tingkat: 1 }),
  satuan("p6Aa1", "rincian", "isi:", { tingkat: 2 }),
  satuan("p6Aa1a", "rincian", "isi;", { tingkat: 3 }),
  satuan("p6Aa1b", "rincian", "isi.", { tingkat: 3 }),
  satuan("l1", "lampiran"),
  satuan("s1", "subjudul", "PENDAHULUAN", { tingkat: 1, gaya: "BAB" }),
  satuan("s2", "subjudul", "Latar", { tingkat: 2, gaya: "A." }),
  satuan("s2a", "rincian", "satu;", { tingkat: 1 }),
  satuan("s2b", "rincian", "dua.", { tingkat: 1 }),
];

const pelabel = (isi: readonly Satuan[]) => {
  const nomor = nomori(isi.map(({ attrs }) => attrs));
  return pelabelAcuan(isi.map(({ attrs: { id, jenis } }, at) => ({ ...(nomor[at] as Penanda), id, jenis })));
};

const acuan = (sasaran: string, penghubung: AtributAcuan["penghubung"] = "dan", cadangan = ""): AtributAcuan => ({
  sasaran: sasaran.split(" ").map((satu): SasaranAcuan => {
    const [id = "", sampai] = satu.split("..");
    return sampai === undefined ? { id } : { id, sampai };
  }),
  penghubung,
  cadangan,
});

describe("the label of a reference", () => {
  const label = pelabel(ISI);

  it("names an item of the Pasal itself with its Pasal where it would be taken for one of the ayat", () => {
    const isi = [
      satuan("p", "pasal"),
      satuan("t", "teks", "Isi:"),
      satuan("a", "rincian", "isi;", { tingkat: 1 }),
      satuan("b", "rincian", "isi.", { tingkat: 1 }),
      satuan("y", "ayat", "Isi:"),
      satuan("ya", "rincian", "isi.", { tingkat: 1 }),
    ];
    const dalam = pelabel(isi);
    expect([dalam(acuan("b"), "y").teks, dalam(acuan("b"), "ya").teks]).toEqual(["Pasal 1 huruf b", "Pasal 1 huruf b"]);
    expect([dalam(acuan("b"), "t").teks, dalam(acuan("ya"), "y").teks]).toEqual(["huruf b", "huruf a"]);
  });

  it.each([
    // where it stands, what it points to, what it says
    ["p3y2", "p3y1", "ayat (1)"],
    ["p3y2", "p3y1a", "ayat (1) huruf a"],
    ["p3y1b", "p3y1a", "huruf a"],
    ["p3y1b", "p3y1", "ayat (1)"],
    ["p3y2", "p1y1a", "Pasal 1 ayat (1) huruf a"],
    ["p3y2", "p3", "Pasal 3"],
    ["b1", "p3y2", "Pasal 3 ayat (2)"],
    ["p6Aa1a", "p6Aa", "huruf a"],
    ["p6Aa1a", "p6Aa1", "angka 1"],
    ["p6At", "p6Aa1", "huruf a angka 1"],
    // `huruf b` alone would be that of the Pasal
    ["p6Aa1a", "p6Aa1b", "huruf a angka 1 huruf b"],
    ["p1y1", "p6A", "Pasal 7A"],
    ["p1y1", "p6At", "Pasal 7A"],
    ["p1y1", "b2", "BAB II"],
    ["p1y1", "b2k1", "Bagian Kesatu"],
    ["b1", "b2k2p1", "BAB II Bagian Kedua Paragraf 1"],
    ["p1y1", "l1", "Lampiran"],
    ["p1y1", "s2", "Lampiran BAB I huruf A"],
    ["s2b", "s2a", "huruf a"],
    ["md", "ma", "huruf a"],
    ["md", "ma mb mc", "huruf a, huruf b, dan huruf c"],
    ["p1y1", "ma", "Menimbang huruf a"],
    ["md", "g2", "Mengingat angka 2"],
  ])("in %s to %s is: %s", (di, sasaran, teks) => expect(label(acuan(sasaran), di)).toEqual({ teks, rusak: false, hilang: [] }));

  it.each([
    ["p3y4", "p3y1 p3y2", "dan", "ayat (1) dan ayat (2)"],
    ["p3y4", "p3y2 p3y1", "atau", "ayat (1) atau ayat (2)"],
    ["p3y4", "p3y1 p3y2 p3y3", "dan", "ayat (1) sampai dengan ayat (3)"],
    ["p3y4", "p3y1 p3y2 p3y4", "dan/atau", "ayat (1), ayat (2), dan/atau ayat (4)"],
    ["p3y4", "p3y1..p3y3", "dan", "ayat (1) sampai dengan ayat (3)"],
    ["p3y4", "p3y3..p3y1", "dan", "ayat (1) sampai dengan ayat (3)"],
    ["p3y4", "p3y1..p3y2", "dan", "ayat (1) dan ayat (2)"],
    ["p3y4", "p3y1..p3y1", "dan", "ayat (1)"],
    ["p1y1", "p2 p4 p6", "dan", "Pasal 2, Pasal 4, dan Pasal 6"],
    ["p1y1", "p2 p3 p4 p5 p7", "dan", "Pasal 2 sampai dengan Pasal 5 dan Pasal 7"],
    ["p1y1", "p2y2 p2y4", "dan", "Pasal 2 ayat (2) dan ayat (4)"],
    ["p1y1", "p2y1a p2y1b", "dan", "Pasal 2 ayat (1) huruf a dan huruf b"],
    ["p3y1d", "p3y1a p3y1b p3y1c", "dan", "huruf a sampai dengan huruf c"],
    // butir 276: the own Pasal first, then by number; what is said once is not said again
    ["p5y3", "p5y1 p2y2 p2y4 p4 p7y3", "dan", "ayat (1), Pasal 2 ayat (2) dan ayat (4), Pasal 4, dan Pasal 7 ayat (3)"],
    // `ayat (1) dan huruf a` would be read as ayat (1) huruf a
    ["p3y2b", "p3y1 p3y2a", "dan", "ayat (1) dan ayat (2) huruf a"],
    ["p1y1", "p2y3..p4y1", "dan", "Pasal 2 ayat (3) sampai dengan Pasal 4 ayat (1)"],
    ["p1y1", "p2y1 p2y2 p4", "dan", "Pasal 2 ayat (1) dan ayat (2), dan Pasal 4"],
    ["p1y1", "p3 p3", "dan", "Pasal 3"],
  ] as const)("in %s to %s (%s) is: %s", (di, sasaran, penghubung, teks) => expect(label(acuan(sasaran, penghubung), di).teks).toBe(teks));

  it("says what it said, and that it is broken, where a target is gone", () => {
    expect(label(acuan("p3y1 hilang", "dan", "ayat (1) dan ayat (5)"), "p3y2")).toEqual({
      teks: "ayat (1) dan ayat (5)",
      rusak: true,
      hilang: ["hilang"],
    });
    expect(label({ sasaran: [], penghubung: "dan", cadangan: "" }, "p3y2")).toEqual({ teks: "…", rusak: true, hilang: [] });
  });

  it("is of the new number once a unit is put before its target", () => {
    const at = ISI.findIndex(({ attrs }) => attrs.id === "p3");
    const lain = pelabel([...ISI.slice(0, at), satuan("baru", "pasal"), ...ISI.slice(at)]);
    expect(lain(acuan("p3y1"), "p1y1").teks).toBe("Pasal 4 ayat (1)");
    expect(lain(acuan("p2..p4"), "p1y1").teks).toBe("Pasal 2 sampai dengan Pasal 5");
  });
});

/** A document with references and fields at random places of its units. */
const beratom = fc
  .tuple(dokumenAcak(), fc.array(fc.tuple(fc.nat(400), fc.nat(400), fc.nat(400), fc.boolean()), { maxLength: 12 }))
  .map(([dokumen, tempat]): DokumenRancangan => {
    const content = [...dokumen.content];
    const ids = content.map(({ attrs }) => attrs.id);
    for (const [di, ke, sampai, acak] of tempat) {
      const node = content[di % Math.max(1, content.length)];
      if (node?.type !== "satuan") continue;
      const id = ids[ke % ids.length] ?? "";
      const isi = acak
        ? ({
            type: "acuan",
            attrs: { sasaran: [{ id, sampai: ids[sampai % ids.length] ?? "" }], penghubung: "atau", cadangan: "Pasal 99" },
          } as const)
        : ({ type: "isian", attrs: { nama: "tentang", huruf: "biasa", cadangan: "sesuatu" } } as const);
      const lama = node.content ?? [];
      content[di % content.length] = { ...node, content: sampai % 2 === 0 ? [isi, ...lama] : [...lama, isi] };
    }
    return { type: "doc", content };
  });

describe("a document with references and fields", () => {
  it("is a regulation whose words all come from the characters of its units", () => {
    fc.assert(
      fc.property(beratom, (dokumen) => {
        const { peraturan, rentang } = kePeraturan(dokumen);
        const panjang = new Map(
          dokumen.content.flatMap((node) =>
            node.type === "satuan"
              ? [[node.attrs.id, (node.content ?? []).reduce((sum, isi) => sum + (isi.type === "text" ? isi.text.length : 1), 0)] as const]
              : [],
          ),
        );
        for (const { leaf } of leavesOf(peraturan).map((leaf) => ({ leaf }))) {
          if (leaf.type !== "teks") continue;
          for (const { id, dari, sampai } of rentang(leaf)) {
            expect(dari).toBeLessThan(sampai);
            if (panjang.has(id)) expect(sampai).toBeLessThanOrEqual(panjang.get(id) ?? 0);
          }
        }
        expect(teksRancangan(dokumen)).not.toContain("\uFFFC");
        expect(htmlRancangan(dokumen, "x")).not.toContain("\uFFFC");
      }),
      { numRuns: 60 },
    );
  });

  it("any part of a label is the whole reference", () => {
    const dokumen: DokumenRancangan = {
      type: "doc",
      content: [
        satuan("p1", "pasal"),
        satuan("y1", "ayat", "Satu."),
        {
          ...satuan("y2", "ayat"),
          content: [
            { type: "text", text: " Menurut " },
            { type: "acuan", attrs: acuan("y1") },
            { type: "text", text: ", sah." },
          ],
        },
      ],
    };
    const { peraturan, rentang, teks } = kePeraturan(dokumen);
    expect(teks).toContain("Menurut ayat (1), sah.");
    const leaf = leavesOf(peraturan).find((satu) => satu.value.startsWith("Menurut"));
    if (leaf?.type !== "teks") throw new Error("no leaf");
    expect(rentang(leaf, 8, 12)).toEqual([{ id: "y2", dari: 9, sampai: 10 }]);
    expect(rentang(leaf, 14, 18)).toEqual([
      { id: "y2", dari: 9, sampai: 10 },
      { id: "y2", dari: 10, sampai: 12 },
    ]);
    const { dokumen: tersaji, potong } = sajikan(dokumen);
    const ruas = potong.get(tersaji.content[2] as Satuan) ?? [];
    expect(rentangAsal(ruas, 11, 13)).toEqual({ dari: 9, sampai: 10 });
    expect(rentangAsal(ruas, 0, 3)).toEqual({ dari: 0, sampai: 3 });
  });

  it("says in a file that a reference is broken", () => {
    const dokumen: DokumenRancangan = {
      type: "doc",
      content: [{ ...satuan("t", "teks"), content: [{ type: "acuan", attrs: acuan("hilang", "dan", "Pasal 7") }] }],
    };
    expect(teksRancangan(dokumen)).toBe("[acuan rusak: Pasal 7]\n");
    expect(htmlRancangan(dokumen, "x")).toContain("[acuan rusak: Pasal 7]");
  });
});
