import type { EntriPustaka, Matriks, RencanaAcuan } from "@selaras/parsers";
import { corpusFolder } from "@selaras/server/corpus/read-corpus";
import { idEntri } from "@selaras/server/pustaka/nama-entri";
import { bukaPustaka } from "@selaras/server/pustaka/pustaka";
import { describe, expect, it, onTestFinished } from "vitest";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { sourceOf } from "../support/naskah-uji.ts";
import { keputusanLain, ruangImpor, TEKS_IMPOR } from "../support/ruang-impor.ts";

const ACUAN = "permenpan-rb-7-2022";
const BARU = "perbup-cilacap-9-2025";
const ENTRI = {
  jenis: "Peraturan Bupati",
  nomor: "9",
  tahun: 2025,
  tentang: "Sistem Kerja",
  daerah: "Kabupaten Cilacap",
  provinsi: "Jawa Tengah",
  tingkat: "kabupaten",
  sumber: "https://jdih.cilacapkab.go.id/9",
};

/** A server that compares the corpus, and how the Pustaka looks from outside. */
async function ruang(macam: (typeof MACAM_BASIS)[number]) {
  const dasar = await ruangImpor(macam, { korpus: true });
  const { uji, admin } = dasar;
  const json = async <T>(jalan: string): Promise<T> => (await (await uji.peramban().minta("GET", jalan)).json()) as T;
  const ids = async () => (await json<readonly EntriPustaka[]>("/api/pustaka/daftar")).map(({ id }) => id);
  const tambah = (id: string, ubah: object = {}) => admin.minta("POST", `/api/impor/${id}/pustaka`, { ...ENTRI, ...ubah });
  /** What another server on the same database, or this one after it started again, finds. */
  const lain = () =>
    bukaPustaka({ folder: corpusFolder(), db: uji.basis.db, bersama: false, logError: (error) => void expect(error).toBeNull() });
  return { ...dasar, json, ids, tambah, lain };
}

describe.each(MACAM_BASIS)("the Pustaka on %s", (macam) => {
  it("takes the text of an import, shows and compares it at once, and gives it up again", async () => {
    const { uji, admin, budi, unggah, json, ids, tambah, lain, pesanOf } = await ruang(macam);
    const sebelum = await ids();
    const server = await lain();
    const { id, sha256 } = await unggah(admin);
    expect(await pesanOf(await budi.minta("POST", `/api/impor/${id}/pustaka`, ENTRI))).toEqual([403, expect.stringContaining("pengelola")]);
    expect(await pesanOf(await tambah(id, { nomor: " " }))).toEqual([400, "Nomor peraturan belum diisi."]);
    const dibuat = await tambah(id);
    const entri = (await dibuat.json()) as EntriPustaka;
    expect([dibuat.status, entri]).toEqual([201, expect.objectContaining({ ...ENTRI, id: BARU, acuan: false })]);
    expect(entri.mutuTeks).toMatch(new RegExp(`^Dibaca dari berkas "rancangan\\.md" \\(SHA-256 ${sha256}\\) pada .+; 0 dari 2 keraguan`));
    expect(await ids()).toEqual([...sebelum, BARU]);
    expect(await pesanOf(await tambah(id))).toEqual([409, expect.stringContaining(BARU)]);

    const pustaka = await json<readonly { readonly id: string; readonly jumlah: { readonly pasal: number } }[]>("/api/pustaka");
    expect(pustaka.find((one) => one.id === BARU)?.jumlah.pasal).toBe(2);
    const { peraturan } = await json<{ readonly peraturan: { readonly meta: object } }>(`/api/peraturan/${BARU}`);
    expect(peraturan.meta).toMatchObject({ nomor: "9", tahun: 2025 });
    const matriks = await json<Matriks>(`/api/matriks?acuan=${ACUAN}&daerah=perbup-cilacap-5-2024,${BARU}`);
    expect(matriks.kolom.map((one) => one.id)).toEqual(["perbup-cilacap-5-2024", BARU]);
    expect(matriks.tambahan.some(({ kolom }) => kolom === 1)).toBe(true);
    const draf = await budi.minta("POST", "/api/rancangan", { daerah: "33.28", dasar: { macam: "peraturan", id: BARU } });
    expect(draf.status).toBe(201);

    expect(server.daftar.map((one) => one.id)).toEqual(sebelum);
    await server.segarkan();
    expect(server.daftar.map((one) => one.id)).toEqual([...sebelum, BARU]);
    // A server that starts again has it, to the letter.
    expect(await (await lain()).naskah(BARU)).toEqual(await uji.pustaka.naskah(BARU));

    expect(await (await admin.minta("GET", "/api/pustaka/tambahan")).json()).toEqual([
      { entri, oleh: "Sri Wahyuni", pada: expect.any(String), menggantikan: false },
    ]);
    const hapus = (oleh: typeof budi, satu: string) => oleh.minta("DELETE", `/api/pustaka/${satu}`);
    expect((await hapus(budi, BARU)).status).toBe(403);
    expect((await uji.peramban().minta("DELETE", `/api/pustaka/${BARU}`)).status).toBe(401);
    expect(await pesanOf(await hapus(admin, ACUAN))).toEqual([404, expect.stringContaining("tidak berasal dari impor")]);
    expect((await hapus(admin, BARU)).status).toBe(204);
    expect((await hapus(admin, BARU)).status).toBe(404);
    expect(await ids()).toEqual(sebelum);
    expect((await uji.peramban().minta("GET", `/api/peraturan/${BARU}`)).status).toBe(404);
    expect((await uji.peramban().minta("GET", `/api/matriks?acuan=${ACUAN}&daerah=${BARU}`)).status).toBe(404);
    await server.segarkan();
    expect(server.daftar.map((one) => one.id)).toEqual(sebelum);
    const jejak = await uji.basis.db.selectFrom("jejak").select("tindakan").where("tindakan", "like", "pustaka.%").execute();
    expect(jejak.map((one) => one.tindakan)).toEqual(["pustaka.tambah", "pustaka.hapus"]);
    expect(uji.errors).toEqual([]);
  });

  it("keeps the printed numbers of a text, and what was decided about it", async () => {
    const { uji, admin, unggah, baca, putuskan, tambah } = await ruang(macam);
    const { id } = await unggah(admin);
    await tambah(id);
    const asli = (await uji.pustaka.naskah(BARU)).source;
    expect(asli).toContain("(3) Prosedur ditetapkan");
    const { hasil } = await baca(admin, id);
    const [pertama] = Object.entries(keputusanLain(hasil));
    await putuskan(admin, id, Object.fromEntries([pertama ?? ["", ""]]));
    await tambah(id, { nomor: "10" });
    const diputuskan = (await uji.pustaka.naskah("perbup-cilacap-10-2025")).source;
    expect(diputuskan).not.toBe(asli);
    // The other gap stays as it was printed.
    expect(diputuskan).toContain("(3) Rencana kerja dinilai");
    expect((await uji.pustaka.naskah("perbup-cilacap-10-2025")).entri.mutuTeks).toMatch(/; 1 dari 2 keraguan/);
    const tanpa = await unggah(admin, "a.txt", "Hasil rapat hari Kamis.");
    expect((await tambah(tanpa.id, { nomor: "11" })).status).toBe(409);
  });

  it("takes an official text in the place of the acuan, under its name, and gives the working text back", async () => {
    const { uji, admin, budi, unggah, json, ids, lain, pesanOf } = await ruang(macam);
    const resmi = sourceOf(ACUAN)
      .replace("Pasal 2\n", "Pasal 2\n\n")
      .replace(/Instansi Pemerintah/g, "Instansi Pemerintah Republik");
    const { id, sha256 } = await unggah(admin, "Permenpan 7-2022.md", resmi);
    const sebelum = await json<{ readonly asal: readonly { readonly kind: string }[] }>(`/api/peraturan/${ACUAN}`);
    const urutan = await ids();
    const rencana = (await (await admin.minta("GET", `/api/impor/${id}/acuan`)).json()) as RencanaAcuan;
    const { sidik } = rencana;
    const sidikKini = () => uji.pustaka.daftar.find((one) => one.id === ACUAN)?.sha256 ?? "";
    expect(rencana).toMatchObject({ acuan: ACUAN, judulCocok: true, sidik: sidikKini() });
    const berbeda = rencana.ketentuan.filter(({ keadaan }) => keadaan === "berbeda").map(({ locator }) => locator);
    expect(berbeda.length).toBeGreaterThan(3);
    const [tetap = ""] = berbeda;
    const ganti = (oleh: typeof admin, pertahankan: readonly string[], dilihat = sidik) =>
      oleh.minta("POST", `/api/impor/${id}/acuan`, { sidik: dilihat, pertahankan });
    expect((await ganti(budi, [])).status).toBe(403);
    const draf = await budi.minta("POST", "/api/rancangan", { daerah: "33.01", dasar: { macam: "acuan" } });
    const diganti = await ganti(admin, [tetap]);
    const entri = (await diganti.json()) as EntriPustaka;
    expect([diganti.status, entri]).toEqual([200, expect.objectContaining({ id: ACUAN, acuan: true, nomor: "7" })]);
    expect(entri.sumber).toContain(sha256);
    expect(await ids()).toEqual(urutan);

    const sesudah = await json<{
      readonly asal: readonly { readonly locator: string; readonly kind: string }[];
      readonly entri: EntriPustaka;
    }>(`/api/peraturan/${ACUAN}`);
    expect(sesudah.entri).toEqual(entri);
    expect(sesudah.asal.find(({ locator }) => locator === tetap)?.kind).not.toBe("naskah resmi");
    expect(sesudah.asal.filter(({ kind }) => kind === "naskah resmi").length).toBeGreaterThan(20);
    const matriks = await json<Matriks>(`/api/matriks?acuan=${ACUAN}&daerah=perbup-cilacap-5-2024`);
    const baris = (locator: string | undefined) => JSON.stringify(matriks.baris.find((one) => one.locator === locator)?.teks);
    expect(baris(berbeda[1])).toContain("Pemerintah Republik");
    expect(baris(tetap)).not.toContain("Pemerintah Republik");
    const { source } = await (await lain()).naskah(ACUAN);
    expect(source).toContain("Instansi Pemerintah Republik");
    // Drafts go on with the acuan of that name; a new one is written from the official words.
    expect((await draf.json()).acuan).toBe(ACUAN);
    const baru = await (await budi.minta("POST", "/api/rancangan", { daerah: "33.01", dasar: { macam: "acuan" } })).json();
    expect(await (await budi.minta("GET", `/api/rancangan/${baru.id}/unduh?bentuk=json`)).text()).toContain(`${ACUAN}#`);

    expect(await (await admin.minta("GET", "/api/pustaka/tambahan")).json()).toMatchObject([{ entri: { id: ACUAN }, menggantikan: true }]);
    // The plan of before is one of another acuan.
    expect(await pesanOf(await ganti(admin, []))).toEqual([409, expect.stringContaining("sudah diganti oleh pengelola lain")]);
    expect(sidikKini()).toBe(entri.sha256);
    const kini = sidikKini();
    // Of two who saw the same plan at once one is told so; neither gives back the text that both saw.
    const both = await Promise.all([ganti(admin, [], kini), ganti(admin, [berbeda[1] ?? ""], kini)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await admin.minta("DELETE", `/api/pustaka/${ACUAN}`)).status).toBe(204);
    expect(await json(`/api/peraturan/${ACUAN}`)).toEqual(sebelum);
    expect(await ids()).toEqual(urutan);
    const kembali = await json<Matriks>(`/api/matriks?acuan=${ACUAN}&daerah=perbup-cilacap-5-2024`);
    expect(JSON.stringify(kembali)).not.toContain("Pemerintah Republik");
    const kosong = await unggah(admin, "a.txt", "Hasil rapat hari Kamis.");
    expect(await pesanOf(await admin.minta("POST", `/api/impor/${kosong.id}/acuan`, { sidik, pertahankan: [] }))).toEqual([
      409,
      expect.stringContaining("tidak ditemukan satu pasal pun"),
    ]);
    expect(uji.errors).toEqual([]);
  });

  it("tells the worker again what it could not be told", async () => {
    const { uji, admin, unggah, tambah } = await ruang(macam);
    const galat: unknown[] = [];
    const lain = await bukaPustaka({
      folder: corpusFolder(),
      db: uji.basis.db,
      bersama: false,
      logError: (error) => void galat.push(error),
    });
    onTestFinished(() => lain.berhenti());
    const diberitahu: (readonly string[])[] = [];
    let mati = true;
    lain.sambungkan(async (tugas) => {
      if (mati) throw new Error("the worker ended");
      if (tugas.jenis === "susun") diberitahu.push(tugas.baru.map(({ entri }) => entri.id));
      return { jenis: "isi", bytes: new Uint8Array() };
    });
    await tambah((await unggah(admin)).id);
    await lain.segarkan();
    expect([galat.length, diberitahu]).toEqual([1, []]);
    mati = false;
    await lain.segarkan();
    await lain.segarkan();
    expect([galat.length, diberitahu]).toEqual([1, [[BARU]]]);
  });

  it("adds a text once, also when two admins do so at once, and tells a kota from a kabupaten", async () => {
    const { admin, unggah, ids, tambah } = await ruang(macam);
    const [satu, dua] = [await unggah(admin), await unggah(admin, "lain.md", TEKS_IMPOR.replaceAll("CILACAP", "TEGAL"))];
    const perda = { jenis: "Peraturan Daerah", daerah: "Kabupaten Tegal" };
    const both = await Promise.all([tambah(satu.id, perda), tambah(dua.id, perda)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await tambah(dua.id, { ...perda, daerah: "Kota Tegal", tingkat: "kota" })).status).toBe(201);
    expect((await ids()).slice(-2)).toEqual(["perda-tegal-9-2025", "perda-tegal-9-2025-kota"]);
  });
});

it("names entries as the corpus does", () => {
  const id = (jenis: string, daerah: string, nomor: string, tingkat: EntriPustaka["tingkat"] = "kabupaten") =>
    idEntri({ jenis, nomor, tahun: 2024, daerah, tingkat });
  expect(id("Peraturan Bupati", "Kabupaten Pesisir Barat", "16")).toBe("perbup-pesisir-barat-16-2024");
  expect(id("Peraturan Wali Kota", "Kota Probolinggo", "88", "kota")).toBe("perwal-probolinggo-88-2024");
  expect(id("PERATURAN  GUBERNUR", "Provinsi Kalimantan Timur", "50/A", "provinsi")).toBe("pergub-kalimantan-timur-50-a-2024");
  expect(id("Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", "Nasional", "7", "nasional")).toBe(
    "permenpan-rb-7-2024",
  );
  expect(id("../Édaran", "Kota X/..", "?", "kota")).toBe("edaran-x-2024");
});
