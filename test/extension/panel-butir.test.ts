/** The list of the panel without a browser: order, filters, what a line says, and the settings that are read from a storage. */
import { describe, expect, it } from "vitest";
import type { CatatanTelaah, Telaahan } from "../../extension/src/catatan/antarmuka.ts";
import { barisDaftar, jumlahPerBab, ringkasButir, SARINGAN_AWAL, saringButir, susunButir } from "../../extension/src/panel/butir.ts";
import { bacaTanda, belumTerkirim, SEMUA_CATATAN, saringCatatan } from "../../extension/src/panel/catatan/saring-catatan.ts";
import { URUTAN_TANDA } from "../../extension/src/panel/sebutan.ts";
import { bacaPengaturan, PENGATURAN_AWAL, tokoPengaturan, type WadahPengaturan } from "../../extension/src/pengaturan/pengaturan.ts";
import { bacaanContoh } from "../support/bacaan-contoh.mjs";

const { bacaan } = bacaanContoh();
const butir = susunButir(bacaan.hasil, bacaan.lembar.sumber);
const SEMUA = { ...SARINGAN_AWAL, tanda: new Set(URUTAN_TANDA) };

describe("the list of the panel", () => {
  it("has every provision once, the missing ones at their place", () => {
    expect(new Set(butir.map(({ id }) => id)).size).toBe(bacaan.hasil.deviasi.length + bacaan.hasil.hilang.length);
    const letak = butir.filter(({ bab }) => bab !== "Lampiran").map(({ rentang }) => rentang.dari);
    expect(letak).toEqual(letak.toSorted((a, b) => a - b));
  });

  it("hides what agrees until it is asked for, and counts as the summary does", () => {
    expect(saringButir(butir, SARINGAN_AWAL).some(({ tanda }) => tanda === "sesuai")).toBe(false);
    for (const tanda of URUTAN_TANDA)
      expect(saringButir(butir, { ...SEMUA, tanda: new Set([tanda]) }).filter((satu) => satu.tanda === tanda)).toHaveLength(
        bacaan.hasil.jumlah[tanda],
      );
  });

  it("orders by weight, what agrees last", () => {
    const urut = saringButir(butir, { ...SEMUA, urutan: "bobot" });
    expect(urut[0]?.penyimpangan[0]?.bobot).toBe("substantif");
    expect(urut.at(-1)?.tanda).toBe("sesuai");
    expect(barisDaftar(urut, "bobot").every(({ jenis }) => jenis === "butir")).toBe(true);
  });

  it("finds all words in place, Bab, sentences and text", () => {
    const hasil = saringButir(butir, { ...SEMUA, cari: "pasal tim kerja" });
    expect(hasil.length).toBeGreaterThan(0);
    expect(hasil.length).toBeLessThan(butir.length);
    expect(saringButir(butir, { ...SEMUA, cari: "kata-yang-tidak-ada" })).toEqual([]);
  });

  it("filters by Bab and by type", () => {
    const [pertama] = jumlahPerBab(butir);
    const bab = pertama?.bab ?? "";
    expect(saringButir(butir, { ...SEMUA, bab })).toHaveLength(pertama?.semua ?? -1);
    const hilang = saringButir(butir, { ...SEMUA, jenis: "dihilangkan" });
    expect(hilang.length).toBeGreaterThanOrEqual(bacaan.hasil.jumlah.hilang);
    expect(hilang.every(({ penyimpangan }) => penyimpangan.some(({ jenis }) => jenis === "dihilangkan"))).toBe(true);
  });

  it("puts a heading before the first item of each run of a Bab", () => {
    const baris = barisDaftar(butir, "letak");
    expect(baris[0]?.jenis).toBe("bab");
    for (const [at, satu] of baris.entries()) if (satu.jenis === "bab") expect(baris[at + 1]?.jenis).toBe("butir");
  });

  it("sums up without repeating the place, in 200 characters and a count", () => {
    for (const satu of butir) {
      expect(ringkasButir(satu).length).toBeLessThan(220);
      expect(ringkasButir(satu)).not.toMatch(new RegExp(`^${satu.locator.replace(/[()]/gu, "\\$&")}`, "u"));
    }
  });
});

describe("notes in the panel", () => {
  const catatan = (sebagian: Partial<CatatanTelaah>): CatatanTelaah => ({
    id: "1",
    isi: "Tenggat berbeda",
    usulan: null,
    tanda: ["tenggat"],
    bobot: "tinggi",
    jangkar: { locator: "Pasal 5", kutipan: "7 hari", awalan: "", akhiran: "", dari: 0, sampai: 6, ketentuan: false },
    dibuat: "2026-01-01T00:00:00.000Z",
    diubah: "2026-01-02T00:00:00.000Z",
    alamat: "https://x.go.id/",
    sidik: "0",
    oleh: null,
    kirim: null,
    ...sebagian,
  });
  const telaahan = (satu: CatatanTelaah): Telaahan => ({
    catatan: satu,
    tempat: { keadaan: "tepat", rentang: { dari: 0, sampai: 6 }, locator: "Pasal 5", calon: [], sebab: "" },
  });

  it("are filtered by state, weight and words", () => {
    const semua = [telaahan(catatan({})), telaahan(catatan({ id: "2", bobot: "rendah", isi: "", usulan: "14 hari" }))];
    expect(saringCatatan(semua, SEMUA_CATATAN)).toHaveLength(2);
    expect(saringCatatan(semua, { ...SEMUA_CATATAN, bobot: "rendah" }).map(({ catatan: { id } }) => id)).toEqual(["2"]);
    expect(saringCatatan(semua, { ...SEMUA_CATATAN, cari: "14 HARI" }).map(({ catatan: { id } }) => id)).toEqual(["2"]);
    expect(saringCatatan(semua, { ...SEMUA_CATATAN, keadaan: "hilang" })).toEqual([]);
  });

  it("are unsent without a sending, when sent elsewhere, or when changed since; never those of others", () => {
    const server = "https://selaras.contoh.go.id";
    const kirim = { server, penelaahan: "1", pada: "2026-01-03T00:00:00.000Z" };
    const semua = [
      catatan({ id: "a" }),
      catatan({ id: "b", kirim }),
      catatan({ id: "c", kirim: { ...kirim, server: "https://lain.go.id" } }),
      catatan({ id: "d", kirim, diubah: "2026-01-04T00:00:00.000Z" }),
      catatan({ id: "e", oleh: "Sri" }),
    ];
    expect(belumTerkirim(semua, server).map(({ id }) => id)).toEqual(["a", "c", "d"]);
  });

  it("have tags between commas, each once, ten at most", () => {
    expect(bacaTanda(" tenggat, rujukan ,, tenggat")).toEqual(["tenggat", "rujukan"]);
    expect(bacaTanda(Array.from({ length: 20 }, (_, at) => `t${at}`).join())).toHaveLength(10);
  });
});

/** A storage area that refuses while `penuh`. */
function wadahIngatan(awal: Readonly<Record<string, unknown>> = {}) {
  const isi = new Map<string, unknown>(Object.entries(awal));
  const dengar = new Set<Parameters<WadahPengaturan["onChanged"]["addListener"]>[0]>();
  const keadaan = { penuh: false };
  const wadah: WadahPengaturan = {
    get: async (kunci) => ({ [kunci]: isi.get(kunci) }),
    set: async (baru) => {
      if (keadaan.penuh) throw new Error("QUOTA_BYTES quota exceeded");
      for (const [kunci, nilai] of Object.entries(baru)) isi.set(kunci, nilai);
      for (const satu of dengar) satu(Object.fromEntries(Object.entries(baru).map(([kunci, newValue]) => [kunci, { newValue }])));
    },
    onChanged: { addListener: (satu) => dengar.add(satu), removeListener: (satu) => dengar.delete(satu) },
  };
  return { wadah, keadaan, dengar };
}

describe("settings", () => {
  it("are read from anything; what is damaged is the default", () => {
    for (const rusak of [undefined, null, 1, "x", [], { lapisan: 3, warna: { temuan: "merah" }, situs: ["javascript:1", 4] }])
      expect(bacaPengaturan(rusak)).toEqual(PENGATURAN_AWAL);
    expect(bacaPengaturan({ situs: ["https://b.go.id/x", "https://a.go.id", "https://a.go.id/y"] }).situs).toEqual([
      "https://a.go.id",
      "https://b.go.id",
    ]);
    expect(bacaPengaturan({ warna: { temuan: "#ABCDEF" } }).warna).toEqual({ temuan: "#abcdef" });
  });

  it("keep two changes made at once, and tell whoever listens", async () => {
    const { wadah, dengar } = wadahIngatan();
    const toko = tokoPengaturan(wadah);
    const kabar: unknown[] = [];
    const lepas = toko.subscribe((satu) => kabar.push(satu));
    await Promise.all([toko.ubah({ temuan: true }), toko.ubah({ acuan: "perbup-x" })]);
    expect(await toko.kini()).toEqual({ ...PENGATURAN_AWAL, temuan: true, acuan: "perbup-x" });
    expect(kabar).toHaveLength(2);
    lepas();
    expect(dengar.size).toBe(0);
  });

  it("say when they could not be stored, keep the old ones, and can be stored again", async () => {
    const { wadah, keadaan } = wadahIngatan();
    const toko = tokoPengaturan(wadah);
    keadaan.penuh = true;
    expect(await toko.ubah({ temuan: true })).toHaveProperty("galat");
    keadaan.penuh = false;
    expect(await toko.kini()).toEqual(PENGATURAN_AWAL);
    expect(await toko.ubah({ temuan: true })).toHaveProperty("tersimpan.temuan", true);
  });
});
