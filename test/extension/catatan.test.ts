import { describe, expect, it } from "vitest";
import type { CatatanTelaah, Galat, TulisanCatatan } from "../../extension/src/catatan/antarmuka.ts";
import { eksporCatatan, imporCatatan } from "../../extension/src/catatan/berkas-catatan.ts";
import { createTelaahan } from "../../extension/src/catatan/telaahan.ts";
import { createTokoCatatan } from "../../extension/src/catatan/toko-catatan.ts";
import type { Bacaan } from "../../extension/src/pesan/mesin.ts";
import { bacaanTeks, perbupUji } from "../support/bacaan-uji.ts";
import { type SimpananUji, simpananUji } from "../support/simpanan-uji.ts";

const TULISAN: TulisanCatatan = { isi: "Perlu batas waktu.", usulan: null, tanda: [" waktu ", "waktu"], bobot: "sedang" };

function olahUji() {
  let nomor = 0;
  return createTelaahan({ sekarang: () => "2026-11-22T01:00:00.000Z", id: () => `catatan-${++nomor}` });
}

/** The value of what must not have failed. */
function jadi<T extends object>(hasil: T | Galat): T {
  if ("galat" in hasil) throw new Error(hasil.galat);
  return hasil;
}

const diTeks = (bacaan: Bacaan, kata: string) => {
  const dari = bacaan.lembar.sumber.indexOf(kata);
  return { dari, sampai: dari + kata.length };
};

const KATA = "menyusun rencana kerja dan membagi peran";

describe("making a note", () => {
  it("takes the selected words without white space around them, and the provision they stand in", async () => {
    const bacaan = await bacaanTeks(perbupUji());
    const { dari, sampai } = diTeks(bacaan, KATA);
    const catatan = jadi(olahUji().catatanBaru(bacaan, { rentang: { dari: dari - 1, sampai: sampai + 1 } }, TULISAN));
    expect(catatan).toMatchObject({ tanda: ["waktu"], alamat: bacaan.lembar.alamat, sidik: bacaan.sidik, oleh: null, kirim: null });
    expect(catatan.jangkar).toMatchObject({ locator: "Pasal 2", kutipan: KATA, dari, sampai, ketentuan: false });
  });

  it("takes a provision by its name, and says so where the text has none of that name", async () => {
    const bacaan = await bacaanTeks(perbupUji());
    const catatan = jadi(olahUji().catatanBaru(bacaan, { locator: "Pasal 3" }, TULISAN));
    expect(catatan.jangkar).toMatchObject({ locator: "Pasal 3", ketentuan: true });
    expect(catatan.jangkar.kutipan).toContain("melaporkan pelaksanaan");
    expect(olahUji().catatanBaru(bacaan, { locator: "Pasal 99" }, TULISAN)).toEqual({ galat: expect.stringContaining("Pasal 99") });
  });

  it("refuses what is no note, with a sentence", async () => {
    const bacaan = await bacaanTeks(perbupUji());
    const olah = olahUji();
    const sasaran = { rentang: diTeks(bacaan, KATA) };
    const salah: readonly Partial<TulisanCatatan>[] = [
      { isi: "  ", tanda: ["a"] },
      { isi: "x".repeat(8_001) },
      { tanda: Array.from({ length: 11 }, (_, nomor) => `t${nomor}`) },
      { tanda: ["x".repeat(41)] },
    ];
    for (const satu of salah) {
      expect(olah.catatanBaru(bacaan, sasaran, { ...TULISAN, ...satu })).toEqual({ galat: expect.stringMatching(/\.$/u) });
    }
    for (const rentang of [
      { dari: 5, sampai: 5 },
      { dari: -1, sampai: 4 },
      { dari: 0, sampai: 1e9 },
    ]) {
      expect(olah.catatanBaru(bacaan, { rentang }, TULISAN)).toEqual({ galat: expect.stringContaining("tidak berada") });
    }
    // leaving words out is a proposal
    expect(olah.catatanBaru(bacaan, sasaran, { ...TULISAN, isi: "", usulan: "" })).not.toHaveProperty("galat");
  });
});

describe("finding a note again", () => {
  it("says tepat in the same text, berpindah where a Pasal was put in before, and never guesses where it is gone", async () => {
    const olah = olahUji();
    const lama = await bacaanTeks(perbupUji());
    const catatan = jadi(olah.catatanBaru(lama, { rentang: diTeks(lama, KATA) }, TULISAN));
    expect(olah.telaahkan(lama, [catatan])[0]?.tempat).toMatchObject({ keadaan: "tepat", locator: "Pasal 2" });

    const baru = await bacaanTeks(perbupUji(["Sistem Kerja dilaksanakan secara terpadu, terukur, dan berkelanjutan."]));
    const { tempat } = olah.telaahkan(baru, [catatan])[0] ?? {};
    expect(tempat).toMatchObject({ keadaan: "berpindah", locator: "Pasal 3", rentang: diTeks(baru, KATA) });

    const tanpa = await bacaanTeks(perbupUji().replace(/Ketua Tim[^.]*\./u, "Dihapus."));
    const gagal = olah.telaahkan(tanpa, [catatan])[0]?.tempat;
    expect(["meragukan", "hilang"]).toContain(gagal?.keadaan);
    expect(gagal?.rentang).toBeNull();
  });

  it("binds a note to the place a person chose", async () => {
    const olah = olahUji();
    const lama = await bacaanTeks(perbupUji());
    const baru = await bacaanTeks(perbupUji().replace(/Ketua Tim[^.]*\./u, "Ketua Kelompok Kerja membagi pekerjaan kepada anggota."));
    const catatan = jadi(olah.catatanBaru(lama, { rentang: diTeks(lama, KATA) }, TULISAN));
    const pindah = jadi(olah.tetapkanTempat(baru, catatan, diTeks(baru, "membagi pekerjaan")));
    expect(pindah).toMatchObject({
      id: catatan.id,
      isi: catatan.isi,
      sidik: baru.sidik,
      jangkar: { kutipan: "membagi pekerjaan", locator: "Pasal 2" },
    });
    expect(olah.telaahkan(baru, [pindah])[0]?.tempat.keadaan).toBe("tepat");
  });

  it("lists notes by their places, those without one last", async () => {
    const olah = olahUji();
    const bacaan = await bacaanTeks(perbupUji());
    const satu = jadi(olah.catatanBaru(bacaan, { locator: "Pasal 4" }, TULISAN));
    const dua = jadi(olah.catatanBaru(bacaan, { locator: "Pasal 1" }, TULISAN));
    const asing = {
      ...dua,
      id: "asing",
      sidik: "",
      jangkar: {
        locator: null,
        kutipan: "Kalimat yang sama sekali lain dari peraturan ini.",
        awalan: "",
        akhiran: "",
        dari: 0,
        sampai: 5,
        ketentuan: false,
      },
    };
    expect(olah.telaahkan(bacaan, [satu, asing, dua]).map(({ catatan }) => catatan.id)).toEqual([dua.id, satu.id, "asing"]);
  });
});

describe("notes as files", () => {
  it("come back as they were from a W3C file, with the names of those who wrote them", async () => {
    const olah = olahUji();
    const bacaan = await bacaanTeks(perbupUji());
    const milik = jadi(olah.catatanBaru(bacaan, { rentang: diTeks(bacaan, KATA) }, { ...TULISAN, usulan: "menyusun rencana" }));
    const rekan: CatatanTelaah = { ...jadi(olah.catatanBaru(bacaan, { locator: "Pasal 3" }, TULISAN)), oleh: "Budi Santoso" };
    const berkas = jadi(await eksporCatatan("json", bacaan, [milik, rekan]));
    expect(berkas).toMatchObject({ nama: "catatan-peraturan-bupati-1-2024.json", jenis: "application/ld+json" });
    const { catatan, ditolak } = jadi(await imporCatatan(bacaan, berkas.isi));
    expect(ditolak).toEqual([]);
    expect(catatan).toEqual([milik, rekan].map((satu) => ({ ...satu, sidik: "" })));
    expect(olah.telaahkan(bacaan, catatan).map(({ tempat }) => tempat.keadaan)).toEqual(["tepat", "tepat"]);
  });

  it("take what other programs wrote, and tell what they could not take", async () => {
    const bacaan = await bacaanTeks(perbupUji());
    const target = {
      source: "https://lain.example",
      selector: [{ type: "TextQuoteSelector", exact: KATA, prefix: "tugas ", suffix: " anggota" }],
    };
    const asing = {
      type: "Annotation",
      id: "https://lain.example/1",
      creator: { name: "Citra" },
      body: [{ type: "TextualBody", value: "Perlu dirinci.", purpose: "commenting" }],
      target,
    };
    const berkas = new Blob([JSON.stringify([asing, { ...asing, target: "https://lain.example" }])]);
    const { catatan, ditolak } = jadi(await imporCatatan(bacaan, berkas));
    expect(catatan).toMatchObject([{ isi: "Perlu dirinci.", oleh: "Citra", alamat: bacaan.lembar.alamat, kirim: null }]);
    expect(ditolak).toEqual([{ nomor: 2, sebab: expect.stringContaining("kutipan") }]);
    for (const salah of ["{", "<html>", "7", "{}"])
      expect(await imporCatatan(bacaan, new Blob([salah]))).toEqual({ galat: expect.stringContaining("Tidak ada yang diimpor") });
  });

  it("become a report as a page and as a document", async () => {
    const bacaan = await bacaanTeks(perbupUji());
    const catatan = jadi(
      olahUji().catatanBaru(bacaan, { rentang: diTeks(bacaan, KATA) }, { ...TULISAN, isi: "Perlu <b>batas</b> waktu." }),
    );
    const html = await jadi(await eksporCatatan("html", bacaan, [catatan])).isi.text();
    expect(html).toContain("Perlu &lt;b&gt;batas&lt;/b&gt; waktu.");
    expect(html).toContain(bacaan.sidik);
    const docx = jadi(await eksporCatatan("docx", bacaan, [catatan]));
    expect(docx.nama).toMatch(/\.docx$/u);
    expect(new TextDecoder("latin1").decode((await docx.isi.arrayBuffer()).slice(0, 2))).toBe("PK");
  });
});

describe("the notes of this browser", () => {
  const ALAMAT = "https://jdih.example.go.id/perbup-1";
  let kini = Date.parse("2026-11-22T01:00:00Z");
  const bangun = (area: SimpananUji = simpananUji()) => ({ area, toko: createTokoCatatan(area, () => new Date(kini).toISOString()) });
  const catatanUji = (id: string, lain: Partial<CatatanTelaah> = {}): CatatanTelaah => ({
    id,
    isi: `Isi ${id}.`,
    usulan: null,
    tanda: [],
    bobot: "rendah",
    jangkar: { locator: "Pasal 2", kutipan: "kata", awalan: "", akhiran: "", dari: 10, sampai: 14, ketentuan: false },
    dibuat: "2026-11-22T01:00:00.000Z",
    diubah: "2026-11-22T01:00:00.000Z",
    alamat: ALAMAT,
    sidik: "a".repeat(64),
    oleh: null,
    kirim: null,
    ...lain,
  });

  it("keeps what was saved, and tells the other pages of the extension", async () => {
    const { area, toko } = bangun();
    const lain = createTokoCatatan(area);
    let kabar = 0;
    const lepas = lain.subscribe(ALAMAT, () => kabar++);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await toko.simpan(catatanUji("a"))).toHaveProperty("tersimpan");
    await toko.simpan(catatanUji("b", { alamat: "https://jdih.example.go.id/lain" }));
    await toko.simpan(catatanUji("a", { isi: "Diubah." }));
    expect(await lain.semua(ALAMAT)).toEqual([catatanUji("a", { isi: "Diubah." })]);
    expect(kabar).toBe(2);
    lepas();
    await toko.hapus(ALAMAT, "a");
    expect(kabar).toBe(2);
  });

  it("loses nothing where several pages write at once", async () => {
    const { area, toko } = bangun();
    const lain = createTokoCatatan(area);
    await Promise.all(Array.from({ length: 40 }, (_, nomor) => (nomor % 2 ? toko : lain).simpan(catatanUji(`c${nomor}`))));
    expect(await toko.semua(ALAMAT)).toHaveLength(40);
  });

  it("takes several in without undoing what was written or sent since", async () => {
    const { toko } = bangun();
    const kirim = { server: "https://selaras.example.go.id", penelaahan: "p1", pada: "2026-11-22T02:00:00.000Z" };
    const tua = { isi: "Lama.", diubah: "2026-11-21T00:00:00.000Z" };
    const muda = { isi: "Baru.", diubah: "2026-11-23T00:00:00.000Z" };
    await toko.simpanSemua([catatanUji("a", { kirim }), catatanUji("b", { kirim })]);
    expect(await toko.simpanSemua([catatanUji("a", tua), catatanUji("b", { ...muda, oleh: "Budi" }), catatanUji("c")])).toEqual({
      tersimpan: 2,
    });
    expect(await toko.semua(ALAMAT)).toEqual(
      expect.arrayContaining([catatanUji("a", { kirim }), catatanUji("b", { ...muda, kirim }), catatanUji("c")]),
    );
  });

  it("says that nothing was saved where the storage is full, and keeps what there was", async () => {
    const { area, toko } = bangun();
    await toko.simpan(catatanUji("a"));
    area.batasi(2_000);
    expect(await toko.simpan(catatanUji("b", { isi: "x".repeat(3_000) }))).toEqual({ galat: expect.stringContaining("penuh") });
    expect(await toko.semua(ALAMAT)).toEqual([catatanUji("a")]);
  });

  it("brings a deleted note back for a day, and remembers a sent one until the server was told", async () => {
    const { area, toko } = bangun();
    const kirim = { server: "https://selaras.example.go.id", penelaahan: "p1", pada: "2026-11-22T01:00:00.000Z" };
    await toko.simpanSemua([catatanUji("a"), catatanUji("b", { kirim }), catatanUji("c")]);
    for (const id of ["a", "b", "c"]) expect(await toko.hapus(ALAMAT, id)).toEqual({ terhapus: true });
    expect(await toko.hapus(ALAMAT, "a")).toEqual({ terhapus: false });
    expect(await toko.pulihkan(ALAMAT, "a")).toEqual({ tersimpan: catatanUji("a") });
    kini += 25 * 60 * 60 * 1000;
    await toko.simpan(catatanUji("d"));
    expect(await toko.pulihkan(ALAMAT, "c")).toHaveProperty("galat");
    expect(await toko.terhapus(ALAMAT)).toEqual([catatanUji("b", { kirim })]);
    await toko.lupakan(ALAMAT, ["b"]);
    expect(await toko.terhapus(ALAMAT)).toEqual([]);
    for (const id of ["a", "d"]) await toko.hapus(ALAMAT, id);
    kini += 25 * 60 * 60 * 1000;
    await toko.hapus(ALAMAT, "x");
    expect(area.isi.size).toBe(0);
  });

  it("keeps entries it cannot read, and leaves those of a newer version alone", async () => {
    const { area, toko } = bangun();
    await toko.simpan(catatanUji("a"));
    const [kunci] = [...area.isi.keys()];
    if (kunci === undefined) throw new Error("nothing stored");
    const isi = JSON.parse(area.isi.get(kunci) ?? "");
    await area.tulis(kunci, { ...isi, catatan: [...isi.catatan, { id: "rusak" }, 7] });
    expect(await toko.semua(ALAMAT)).toEqual([catatanUji("a")]);
    await toko.simpan(catatanUji("b"));
    expect(JSON.parse(area.isi.get(kunci) ?? "").catatan).toEqual(expect.arrayContaining([{ id: "rusak" }, 7]));

    await area.tulis(kunci, { versi: 2, apa: "saja" });
    expect(await toko.semua(ALAMAT)).toEqual({ galat: expect.stringContaining("versi ekstensi yang lebih baru") });
    expect(await toko.simpan(catatanUji("c"))).toHaveProperty("galat");
    expect(JSON.parse(area.isi.get(kunci) ?? "")).toEqual({ versi: 2, apa: "saja" });
  });

  it("marks a sent note without touching what was written in it meanwhile", async () => {
    const { toko } = bangun();
    const kirim = { server: "https://selaras.example.go.id", penelaahan: "p1", pada: "2026-11-22T02:00:00.000Z" };
    const baru = { ...catatanUji("a").jangkar, dari: 99, sampai: 103 };
    await toko.simpan(catatanUji("a"));
    await toko.catatKiriman(catatanUji("a", { jangkar: baru, sidik: "b".repeat(64) }), kirim);
    expect(await toko.semua(ALAMAT)).toMatchObject([{ kirim, jangkar: baru, sidik: "b".repeat(64) }]);
    const sunting = catatanUji("a", { isi: "Sesudahnya.", diubah: "2026-11-22T03:00:00.000Z" });
    await toko.simpan(sunting);
    await toko.catatKiriman(catatanUji("a", { jangkar: baru }), kirim);
    expect(await toko.semua(ALAMAT)).toEqual([{ ...sunting, kirim }]);
  });
});
