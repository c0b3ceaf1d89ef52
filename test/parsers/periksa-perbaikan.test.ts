import { parseHtml, parseMarkdown } from "@selaras/parsers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { naskahContoh } from "../../parsers/src/lint/contoh-naskah.ts";
import { DAFTAR_KAIDAH } from "../../parsers/src/lint/daftar-kaidah.ts";
import type { Kaidah, KaidahTeks, Perbaikan } from "../../parsers/src/lint/kaidah.ts";
import { kerangkaOf, labelDi } from "../../parsers/src/lint/kerangka.ts";
import { perbaikiNaskah } from "../../parsers/src/lint/perbaiki-naskah.ts";
import { periksa } from "../../parsers/src/lint/periksa.ts";
import { suntinganSumber, terapkanPerbaikan } from "../../parsers/src/lint/terapkan.ts";
import { ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";

/** The safe fixes of all rules in a text. */
const amanDi = (naskah: string): readonly Perbaikan[] =>
  periksa(parseMarkdown(naskah)).flatMap(({ perbaikan }) => (perbaikan?.aman === true ? [perbaikan] : []));

/** All safe fixes are done, once and for all, and the units are those of before unless a fix was about them. */
function tuntas(naskah: string): void {
  const sekali = perbaikiNaskah(naskah, parseMarkdown);
  expect(sekali.tuntas).toBe(true);
  expect(perbaikiNaskah(sekali.teks, parseMarkdown)).toEqual({ teks: sekali.teks, diterapkan: [], tuntas: true });
}

/** Every edit stands where the words of its leaf stand, letter by letter but for white space and signs of emphasis. */
function menunjukKata(naskah: string): void {
  const peraturan = parseMarkdown(naskah);
  for (const { perbaikan } of periksa(peraturan)) {
    if (perbaikan === undefined) continue;
    const tempat = suntinganSumber(perbaikan, naskah);
    if (tempat === null) continue;
    const bernama = perbaikan.suntingan.flatMap((satu) =>
      satu.jenis === "ganti" ? [huruf(satu.teks.value.slice(satu.dari, satu.sampai))] : [],
    );
    const tertulis = tempat.map(({ dari, sampai }) => huruf(naskah.slice(dari, sampai)));
    expect([...bernama].sort()).toEqual(
      tertulis
        .slice()
        .sort()
        .slice(tempat.length - bernama.length),
    );
  }
}

const huruf = (teks: string): string => teks.replace(/[\s*_\\|>#~-]+/g, "");

describe("all safe fixes", () => {
  it.each(ID_CORPUS)("change nothing the second time: %s", (id) => tuntas(sourceOf(id)), 60_000);

  it.each(ID_CORPUS)("stand at the words that they name: %s", (id) => menunjukKata(sourceOf(id)));

  it.each(ID_CORPUS)("leave every unit in its place unless they are about it: %s", (id) => {
    const naskah = sourceOf(id);
    const peraturan = parseMarkdown(naskah);
    const label = labelDi(peraturan);
    const susunan = amanDi(naskah).some(({ suntingan }) => suntingan.some((satu) => satu.jenis === "sisip" || label.has(satu.teks)));
    const { teks } = perbaikiNaskah(naskah, parseMarkdown);
    if (!susunan) expect(kerangkaOf(parseMarkdown(teks))).toBe(kerangkaOf(peraturan));
  });

  it.each(DAFTAR_KAIDAH.map((kaidah) => [kaidah.id, kaidah] as const))(
    "change nothing the second time in the examples of %s",
    (_, kaidah) => {
      for (const contoh of kaidah.contoh.salah) tuntas(naskahContoh(contoh));
    },
  );

  it("change nothing the second time in any piece of a regulation", () => {
    const potongan = fc.record({ id: fc.constantFrom(...ID_CORPUS), dari: fc.nat(1_000), panjang: fc.integer({ min: 5, max: 120 }) });
    fc.assert(
      fc.property(potongan, ({ id, dari, panjang }) => {
        const baris = sourceOf(id).split("\n");
        const awal = dari % baris.length;
        const naskah = baris.slice(awal, awal + panjang).join("\n");
        tuntas(naskah);
        menunjukKata(naskah);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

/** A rule that finds a word and writes another. */
const ganti = (lama: string, baru: string): KaidahTeks => ({
  id: `UJI-${lama}`,
  nama: lama,
  keparahan: "rendah",
  kutipan: { butir: "", status: "turunan" },
  penjelasan: "",
  contoh: { benar: [], salah: [] },
  lingkup: "teks",
  pada: ["norma"],
  periksa: (nilai) =>
    [...nilai.matchAll(new RegExp(lama, "g"))].map(({ index: dari }) => ({
      dari,
      sampai: dari + lama.length,
      pesan: "",
      perbaikan: { judul: baru, aman: true, ganti: [{ dari, sampai: dari + lama.length, isi: baru }] },
    })),
});

const naskahDengan = (teks: string): string => naskahContoh({ di: "pasal", teks });
const diperbaiki = (naskah: string, ...kaidah: readonly Kaidah[]): string => perbaikiNaskah(naskah, parseMarkdown, { kaidah }).teks;

describe("a fix of the source", () => {
  it("leaves emphasis, line breaks and escapes around the words alone", () => {
    const naskah = naskahDengan("Tim **bekerja dibawah** Bupati\ndibawah \\*kendali\\*.");
    expect(diperbaiki(naskah, ganti("dibawah", "di bawah"))).toBe(naskah.replaceAll("dibawah", "di bawah"));
  });

  it("is not done where a page break or a tag would be lost with it", () => {
    const naskah = naskahDengan("Tim bekerja di<br>bawah Bupati.");
    const [satu] = periksa(parseMarkdown(naskah), { kaidah: [ganti("di bawah", "dibawah")] });
    if (satu?.perbaikan !== undefined) expect(suntinganSumber(satu.perbaikan, naskah)).toBeNull();
    expect(diperbaiki(naskah, ganti("di bawah", "dibawah"))).toBe(naskah);
  });

  it("goes before a later one that touches it, which is done in the next round where it still applies", () => {
    const naskah = naskahDengan("Tim bekerja aaa.");
    expect(diperbaiki(naskah, ganti("aa", "b"), ganti("ba", "c"))).toBe(naskah.replace("aaa.", "c."));
  });

  it("is given up where two rules undo each other's work, and that is told", () => {
    const naskah = naskahDengan("Tim bekerja satu.");
    const { tuntas: selesai } = perbaikiNaskah(naskah, parseMarkdown, { kaidah: [ganti("satu", "dua"), ganti("dua", "satu")] });
    expect(selesai).toBe(false);
  });

  it("is left out where the text would be read as other units", () => {
    const naskah = naskahDengan("Tim terdiri atas:\n\na. ketua;\n\nb. anggota XX.");
    expect(diperbaiki(naskah, ganti("XX", ".\n\nc. wakil"))).toBe(naskah);
    expect(diperbaiki(naskah, ganti("XX", ".\n\nc. wakil"), ganti("ketua", "pemimpin"))).toBe(naskah.replace("ketua", "pemimpin"));
  });

  it("is written into a page as text", () => {
    const halaman = `<!doctype html><body><p>Pasal 1</p><p>Tim bekerja <b>dibawah</b> Bupati.</p></body>`;
    const { teks } = perbaikiNaskah(halaman, parseHtml, { kaidah: [ganti("dibawah", "<di> & bawah")], bentuk: "html" });
    expect(teks).toBe(halaman.replace("dibawah", "&lt;di> &amp; bawah"));
  });

  it("two insertions at one place are not both done at once", () => {
    const [leaf] = periksa(parseMarkdown(naskahDengan("Tim bekerja.")), { kaidah: [ganti("Tim", "Regu")] }).map(({ teks }) => teks);
    if (leaf === undefined) throw new Error("no leaf");
    const naskah = naskahDengan("Tim bekerja.");
    const sisip = (isi: string): Perbaikan => ({
      judul: isi,
      aman: true,
      suntingan: [{ jenis: "ganti", teks: leaf, dari: 3, sampai: 3, isi }],
    });
    expect(terapkanPerbaikan(naskah, [sisip("a"), sisip("b")])).toEqual({ teks: naskah.replace("Tim bek", "Tima bek"), diterapkan: [0] });
  });
});
