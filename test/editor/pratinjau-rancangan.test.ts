import { readFileSync } from "node:fs";
import { DAERAH, type Daerah, type Peraturan, parseMarkdown } from "@selaras/parsers";
import { corpusFolder } from "@selaras/server/corpus/read-corpus";
import { describe, expect, it } from "vitest";
import { penjelasan } from "../../editor/src/rancangan-baru/penjelasan.ts";
import { bacaUnggahan, denganLetak, susunPratinjau } from "../../editor/src/rancangan-baru/pratinjau.ts";

const daerah = (nama: string): Daerah => DAERAH.find((satu) => satu.nama === nama) ?? expect.fail(nama);
const naskah = (id: string): Peraturan => parseMarkdown(readFileSync(`${corpusFolder()}/${id}.md`, "utf8"));

/** As the server hands it to a page. */
const tanpaLetak = (peraturan: Peraturan): Peraturan =>
  JSON.parse(JSON.stringify(peraturan, (kunci, nilai) => (kunci === "spans" || kunci === "position" ? undefined : nilai)));

const ACUAN = "permenpan-rb-7-2022";

describe("the preview of a draft", () => {
  it.each([ACUAN, "perbup-cilacap-5-2024", "pergub-kalimantan-timur-50-2023"])(
    "of %s is the same without the places in the source",
    (id) => {
      const peraturan = naskah(id);
      const bahan = { daerah: daerah("Kabupaten Banyumas"), tahun: 2026 };
      const utuh = susunPratinjau({ ...bahan, dasar: { id, peraturan } });
      expect(utuh.sama).toBeGreaterThan(50);
      expect(susunPratinjau({ ...bahan, dasar: { id, peraturan: denganLetak(tanpaLetak(peraturan)) } })).toEqual(utuh);
    },
  );

  it("says what a kabupaten does not have, and only there", () => {
    const dasar = { id: ACUAN, peraturan: naskah(ACUAN) };
    const kalimat = (nama: string) =>
      penjelasan(susunPratinjau({ daerah: daerah(nama), dasar, tahun: 2026 }), daerah(nama), "acuan").join(" ");
    expect(kalimat("Kabupaten Cilacap")).toMatch(/pimpinan tinggi madya tidak ada di kabupaten/u);
    expect(kalimat("Kota Surakarta")).toMatch(/pimpinan tinggi madya tidak ada di kota/u);
    expect(kalimat("Provinsi Jawa Tengah")).not.toMatch(/madya/u);
  });

  it("names the region and the title that was asked for", () => {
    const { judul } = susunPratinjau({ daerah: daerah("Kota Surakarta"), dasar: null, tentang: "Pola Kerja", tahun: 2026 });
    expect(judul.join(" ")).toMatch(/WALI KOTA SURAKARTA .*POLA KERJA/u);
  });

  it("counts what an upload becomes, although nothing of it is remembered", () => {
    const peraturan = bacaUnggahan("perbup.md", readFileSync(`${corpusFolder()}/perbup-cilacap-5-2024.md`, "utf8"));
    const { jumlah, sama } = susunPratinjau({ daerah: daerah("Kabupaten Cilacap"), dasar: { id: null, peraturan }, tahun: 2026 });
    expect(jumlah.pasal).toBeGreaterThan(20);
    expect(sama).toBeGreaterThan(100);
  });
});
