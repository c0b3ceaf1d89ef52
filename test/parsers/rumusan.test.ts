import { describe, expect, it } from "vitest";
import type { JenisSatuan } from "../../parsers/src/rancangan/dokumen.ts";
import { bahanRumusan, daftarRumusan, type SatuanTerbaca, saringRumusan } from "../../parsers/src/rumusan/daftar-rumusan.ts";
import type { Rumusan } from "../../parsers/src/rumusan/isi-rumusan.ts";

const unit = (id: string, jenis: JenisSatuan, teks = "", label = ""): SatuanTerbaca => ({ id, jenis, teks, label });

const PERBUP: readonly SatuanTerbaca[] = [
  unit("j0", "judul", "BUPATI CILACAP"),
  unit("j1", "judul", "RANCANGAN"),
  unit("j2", "judul", "PERATURAN BUPATI CILACAP"),
  unit("j3", "judul", "NOMOR … TAHUN …"),
  unit("j4", "judul", "TENTANG"),
  unit("j5", "judul", "SISTEM KERJA DI LINGKUNGAN PEMERINTAH KABUPATEN CILACAP"),
  unit("m1", "menimbang", "bahwa satu;", "a."),
  unit("m2", "menimbang", "bahwa dua;", "b."),
  unit("m3", "menimbang", "bahwa tiga;", "c."),
  unit("m4", "menimbang", "", "d."),
  unit("t", "menetapkan"),
  unit("p", "pasal", "", "Pasal 1"),
  unit("a", "ayat", "", "(1)"),
  unit("z", "penutup"),
  unit("l1", "lampiran", "", "LAMPIRAN I"),
  unit("l2", "lampiran", "", "LAMPIRAN II"),
];

const di = (id: string, satuan = PERBUP) =>
  daftarRumusan(
    bahanRumusan(
      satuan,
      satuan.findIndex((satu) => satu.id === id),
    ),
  );
const kata = (rumusan: Rumusan | undefined) =>
  rumusan?.satuan.map(({ content }) => content.map((isi) => (isi.type === "text" ? isi.text : isi.attrs.cadangan)).join("")) ?? [];
const satu = (id: string, jenis: string, satuan = PERBUP) => kata(di(id, satuan).find((rumusan) => rumusan.id === jenis));

describe("standard formulas, written for the draft they stand in", () => {
  it("draws the considerations together that are there (butir 23)", () => {
    expect(satu("m4", "menimbang-terakhir")).toEqual([
      "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu menetapkan Peraturan Bupati tentang Sistem Kerja di Lingkungan Pemerintah Kabupaten Cilacap;",
    ]);
    expect(satu("m3", "menimbang-terakhir")[0]).toContain("dalam huruf a dan huruf b, perlu menetapkan");
    const [terakhir] = di("m4");
    expect(terakhir?.satuan[0]?.content[1]).toMatchObject({
      type: "acuan",
      attrs: { sasaran: [{ id: "m1" }, { id: "m2" }, { id: "m3" }] },
    });
  });

  it("says after Menetapkan the kind and the name in capitals, without the region (butir 58–59)", () => {
    expect(satu("t", "menetapkan")).toEqual(["PERATURAN BUPATI TENTANG SISTEM KERJA DI LINGKUNGAN PEMERINTAH KABUPATEN CILACAP."]);
  });

  it("orders promulgation where the kind is promulgated (butir 161–163)", () => {
    expect(satu("z", "perintah-pengundangan")).toEqual([
      "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Cilacap.",
    ]);
    const judul = (...baris: readonly string[]) => [...baris.map((teks, at) => unit(`j${at}`, "judul", teks)), unit("z", "penutup")];
    expect(satu("z", "perintah-pengundangan", judul("PERATURAN DAERAH KABUPATEN CILACAP"))[0]).toMatch(
      /dalam Lembaran Daerah Kabupaten Cilacap\.$/,
    );
    expect(satu("z", "perintah-pengundangan", judul("PERATURAN PRESIDEN REPUBLIK INDONESIA"))[0]).toMatch(
      /Lembaran Negara Republik Indonesia\.$/,
    );
    expect(satu("z", "perintah-pengundangan", judul("tanpa jenis"))[0]).toMatch(/pengundangan Peraturan … ini .* dalam …\.$/);
  });

  it("repeals one regulation in a sentence and several in a list whose sentence goes on behind it (butir 146–147)", () => {
    expect(satu("a", "cabut-satu")[0]).toMatch(/^Pada saat Peraturan Bupati ini mulai berlaku, .* dicabut dan dinyatakan tidak berlaku\.$/);
    const daftar = satu("a", "cabut-beberapa");
    expect(daftar[0]).toBe("Pada saat Peraturan Bupati ini mulai berlaku:");
    expect(daftar[1]).toMatch(/; dan$/);
    expect(daftar[2]).toMatch(/,$/);
    expect(daftar[3]).toBe("dicabut dan dinyatakan tidak berlaku.");
  });

  it("points to every lampiran of the draft by a live reference (butir 192)", () => {
    expect(satu("a", "lampiran-2")).toEqual([
      "… tercantum dalam Lampiran II yang merupakan bagian yang tidak terpisahkan dari Peraturan Bupati ini.",
    ]);
    expect(di("a").filter(({ id }) => id.startsWith("lampiran-"))).toHaveLength(2);
  });

  it("offers only what fits the place", () => {
    expect(di("p")).toEqual([]);
    expect(di("m4").every(({ kelompok }) => kelompok === "Pembukaan")).toBe(true);
    expect(di("a").some(({ kelompok }) => kelompok === "Pembukaan")).toBe(false);
    expect(daftarRumusan(bahanRumusan([], 0)).length).toBeGreaterThan(0);
  });

  it("finds a formula by its name, its words or its butir", () => {
    const nama = (tanya: string) => saringRumusan(di("a"), tanya).map(({ id }) => id);
    expect(nama("mulai diundangkan")).toEqual(["mulai-berlaku", "mulai-berlaku-tenggang"]);
    expect(nama("subdelegasi")).toEqual([]);
    expect(nama("butir 235")).toEqual(["sisip-ayat"]);
    expect(nama("berdasarkan")).toEqual(["delegasi-lebih-lanjut-sub", "delegasi-sub"]);
  });

  it("names every formula once, and leaves a blank only where something is to be filled in", () => {
    const semua = di("a");
    expect(new Set(semua.map(({ id }) => id)).size).toBe(semua.length);
    for (const rumusan of semua) expect(kata(rumusan).every((teks) => /[.:;,]$|; dan$/.test(teks))).toBe(true);
  });
});
