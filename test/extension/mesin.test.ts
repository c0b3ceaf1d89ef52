import { createHash } from "node:crypto";
import { parseMarkdown } from "@selaras/parsers";
import { beforeAll, describe, expect, it } from "vitest";
import { createMesin, type Mesin } from "../../extension/src/mesin/mesin.ts";
import type { NaskahAcuan } from "../../extension/src/mesin/pustaka-bawaan.ts";
import type { Bacaan } from "../../extension/src/pesan/mesin.ts";
import { halamanKorpus, lembarHtml, pustakaUji, TANPA_SERVER } from "../support/pustaka-uji.ts";

const CILACAP = lembarHtml(halamanKorpus("perbup-cilacap-5-2024"));
const now = () => performance.now();

describe("the engine of the extension", () => {
  let mesin: Mesin;
  let cilacap: Bacaan;
  beforeAll(async () => {
    mesin = createMesin(pustakaUji(), TANPA_SERVER, now);
    cilacap = await mesin.periksa(CILACAP, { temuan: true });
  });

  it("says what a page is and how it stands to the baseline, which it calls a working text", () => {
    expect(cilacap.rupa).toBe("peraturan");
    expect(cilacap.naskah).toMatchObject({ jenis: "Peraturan Bupati", nomor: "5", tahun: 2024, alamat: CILACAP.alamat });
    expect(cilacap.naskah.judul).toMatch(/^Peraturan Bupati Cilacap Nomor 5 Tahun 2024 tentang /u);
    expect(cilacap.acuan).toEqual({ id: "permenpan-rb-7-2022", nama: expect.stringContaining("Nomor 7 Tahun 2022"), naskahKerja: true });
    expect(cilacap.hasil.jumlah.sesuai).toBeGreaterThan(20);
    expect(cilacap.hasil.hilang.length).toBeGreaterThan(0);
    expect(cilacap.sidik).toBe(createHash("sha256").update(CILACAP.sumber).digest("hex"));
    expect("blok" in cilacap.lembar).toBe(false);
  });

  it("tells the words that differ at their very place", () => {
    const kata = cilacap.hasil.deviasi.flatMap((satu) => satu.kata.map((one) => CILACAP.sumber.slice(one.dari, one.sampai)));
    expect(kata.filter((satu) => satu !== "").length).toBeGreaterThan(3);
    const rapat = (teks: string) => teks.replace(/<[^>]*>|\s/gu, "");
    const semua = rapat(CILACAP.sumber);
    for (const satu of kata) expect(semua).toContain(rapat(satu));
    for (const { dari, sampai, pesan } of cilacap.temuan) {
      expect(dari).toBeLessThanOrEqual(sampai);
      expect(pesan).not.toBe("");
    }
    expect(cilacap.temuan.length).toBeGreaterThan(10);
  });

  it("opens a provision, also after it was forgotten, and not that of another text", async () => {
    const beda = cilacap.hasil.deviasi.find(({ hubungan, kata }) => hubungan === "substantif" && kata.length > 0);
    if (beda === undefined) throw new Error("nothing differs");
    const ini = () => Promise.resolve(CILACAP);
    const tahu = await mesin.rinci(ini, cilacap, beda.id);
    expect(tahu?.locator).toBe(beda.locator);
    expect(tahu?.padanan[0]?.beda.some(({ jenis }) => jenis !== "tetap")).toBe(true);
    expect(tahu?.padanan[0]?.asal?.kind).toMatch(/^(kutipan|rekonstruksi)$/u);
    const segar = createMesin(pustakaUji(), TANPA_SERVER, now);
    expect(await segar.rinci(ini, cilacap, beda.id)).toEqual(tahu);
    const lain = lembarHtml(halamanKorpus("perbup-banyumas-23-2024"));
    const kosong = createMesin(pustakaUji(), TANPA_SERVER, now);
    expect(await kosong.rinci(() => Promise.resolve(lain), cilacap, beda.id)).toBeNull();
    expect(await kosong.rinci(() => Promise.resolve(null), cilacap, beda.id)).toBeNull();
    expect(await mesin.rinci(ini, cilacap, "tidak-ada")).toBeNull();
  });

  it("compares nothing with a page that is no regulation", async () => {
    const berita = lembarHtml("<main><h1>Berita</h1><p>Bupati menetapkan peraturan. Pasal 5 diubah.</p></main>");
    const hasil = await mesin.periksa(berita, { temuan: true });
    expect(hasil.rupa).toBe("bukan");
    expect(hasil.hasil.deviasi).toEqual([]);
    expect(hasil.temuan).toEqual([]);
  });

  it("compares with the text that was chosen, and with its usual one where the server's cannot be had, and says so", async () => {
    const pilihan = await mesin.acuan();
    expect(pilihan.map(({ id }) => id)).toContain("perbup-banyumas-23-2024");
    const banyumas = await mesin.periksa(CILACAP, { temuan: false, acuan: "perbup-banyumas-23-2024" });
    expect(banyumas.acuan).toEqual({ id: "perbup-banyumas-23-2024", nama: "Kabupaten Banyumas", naskahKerja: false });
    expect(banyumas.hasil.jumlah).not.toEqual(cilacap.hasil.jumlah);
    const putus = await mesin.periksa(CILACAP, { temuan: false, acuan: "server:perda-1" });
    expect(putus.acuan).toMatchObject({ id: "permenpan-rb-7-2022", pengganti: true });
    expect(putus.hasil).toEqual(cilacap.hasil);

    const [acuan] = pustakaUji();
    const jauh: NaskahAcuan = {
      entri: { ...(acuan as NaskahAcuan).entri, id: "perda-1" },
      peraturan: () => parseMarkdown("Pasal 1\n\nSatu."),
    };
    const tersambung = createMesin(pustakaUji(), { daftar: async () => [jauh.entri], naskah: async () => jauh }, now);
    expect((await tersambung.acuan()).map(({ id }) => id)).toContain("server:perda-1");
    expect((await tersambung.periksa(CILACAP, { temuan: false, acuan: "server:perda-1" })).acuan.id).toBe("server:perda-1");
  });

  it("shows how the regions word a provision of the baseline", () => {
    const versi = mesin.versi("Pasal 5");
    expect(versi.length).toBeGreaterThanOrEqual(3);
    expect(new Set(versi.map(({ nama }) => nama)).size).toBe(versi.length);
    for (const { teks, locator } of versi) {
      expect(teks.length).toBeGreaterThan(20);
      expect(locator).toMatch(/^(Pasal|Lampiran)/u);
    }
    expect(mesin.versi("Pasal 999")).toEqual([]);
  });
});
