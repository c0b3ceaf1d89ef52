import type { Catatan, Jejak, RancanganRingkas } from "@selaras/parsers";
import { pemberitahuan, simpanCatatanImpor } from "@selaras/server/impor/catatan";
import { strToU8 } from "fflate";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import type { Orang } from "../support/bersama-uji.ts";
import { docxImpor, keputusanLain, PNG_UJI, ruangImpor, TEKS_IMPOR } from "../support/ruang-impor.ts";

const jadikan = (oleh: Orang, id: string, isi: object = { daerah: "33.01" }) => oleh.minta("POST", `/api/impor/${id}/rancangan`, isi);
const rancanganOf = async (answer: Response) => (await answer.json()) as RancanganRingkas;

/** Makes the last step of a draft fail, and takes that away again. */
const PENGGAGAL = {
  sqlite: [
    "create trigger gagal before insert on jejak when new.tindakan = 'rancangan.dari-impor' begin select raise(abort, 'penuh'); end",
    "drop trigger gagal",
  ],
  postgres: [
    "alter table jejak add constraint gagal check (tindakan <> 'rancangan.dari-impor')",
    "alter table jejak drop constraint gagal",
  ],
} as const;

const DARI_RANCANGAN = ["dokumen", "anggota", "gambar", "catatan", "log_perubahan", "potret", "klien"] as const;

describe.each(MACAM_BASIS)("a draft of an import on %s", (macam) => {
  it("is one, also when asked for twice at once, in the words of the file and as decided", async () => {
    const { uji, budi, cici, unggah, baca, putuskan, daftar, pesanOf } = await ruangImpor(macam);
    const { id } = await unggah(budi);
    expect(await pesanOf(await jadikan(budi, id, { daerah: "99.99" }))).toEqual([400, expect.stringContaining("tidak dikenal")]);
    expect(await pesanOf(await jadikan(budi, id, { daerah: "33.01", judul: " " }))).toEqual([400, "Judul belum diisi."]);
    const { hasil } = await baca(budi, id);
    await putuskan(budi, id, keputusanLain(hasil));
    const both = await Promise.all([jadikan(budi, id), jadikan(budi, id)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 201]);
    const [satu, dua] = await Promise.all(both.map(rancanganOf));
    expect(satu).toEqual(dua);
    expect(satu).toMatchObject({
      judul: "Peraturan Bupati Cilacap tentang Sistem Kerja",
      jenis: "Peraturan Bupati",
      daerah: "Kabupaten Cilacap",
      acuan: "permenpan-rb-7-2022",
      peran: "pemilik",
      pemilik: "Budi",
    });
    const lagi = await jadikan(budi, id, { daerah: "33.28", judul: "Lain" });
    expect([lagi.status, await rancanganOf(lagi)]).toEqual([200, satu]);
    expect((await daftar(budi))[0]?.rancangan).toBe(satu?.id);
    const md = await (await budi.minta("GET", `/api/rancangan/${satu?.id}/unduh?bentuk=md`)).text();
    expect(md).toContain("Prosedur ditetapkan oleh Bupati.");
    // What was missing has a place now, and the next one its number.
    expect(md).toMatch(/^- \(2\) ?\n\n- \(3\) Rencana kerja dinilai setiap tahun\.$/m);
    const jejak = (await (await budi.minta("GET", `/api/rancangan/${satu?.id}/jejak`)).json()) as readonly Jejak[];
    expect(jejak.map((one) => one.tindakan)).toEqual(["rancangan.dari-impor"]);
    expect(JSON.parse(jejak[0]?.rincian ?? "")).toEqual({ impor: id, berkas: "rancangan.md", catatan: 0 });
    // The draft outlives its import, and another import of the same file makes another draft.
    await budi.minta("DELETE", `/api/impor/${id}`);
    expect((await budi.minta("GET", `/api/rancangan/${satu?.id}`)).status).toBe(200);
    const lain = await jadikan(budi, (await unggah(budi)).id, { daerah: "33.01", judul: "Rapat  Kamis" });
    expect(await rancanganOf(lain)).toMatchObject({ judul: "Rapat  Kamis" });
    expect((await cici.minta("GET", `/api/rancangan/${satu?.id}`)).status).toBe(404);
    expect(uji.errors).toEqual([]);
  });

  it("is made anew for somebody who left the first one", async () => {
    const { admin, budi, unggah, daftar } = await ruangImpor(macam);
    const { id } = await unggah(budi);
    const satu = await rancanganOf(await jadikan(budi, id));
    await budi.minta("PUT", `/api/rancangan/${satu.id}/anggota/${admin.pengguna.id}`, { peran: "pemilik" });
    await admin.minta("DELETE", `/api/rancangan/${satu.id}/anggota/${budi.pengguna.id}`);
    expect((await daftar(budi))[0]?.rancangan).toBeNull();
    const dua = await jadikan(budi, id);
    expect(dua.status).toBe(201);
    expect((await rancanganOf(dua)).id).not.toBe(satu.id);
  });

  it("has the pictures of the file, and its comments and changes as notes of who imported it", async () => {
    const { uji, budi, unggah } = await ruangImpor(macam);
    const { id } = await unggah(budi, "rapat.docx", docxImpor());
    const draf = await rancanganOf(await jadikan(budi, id));
    const html = await (await budi.minta("GET", `/api/rancangan/${draf.id}/unduh?bentuk=json`)).text();
    const [src = ""] = /\/api\/rancangan\/[0-9a-f]+\/gambar\/[0-9a-f]{64}/.exec(html) ?? [];
    expect(src).toContain(draf.id);
    const gambar = await budi.minta("GET", src);
    expect([gambar.status, new Uint8Array(await gambar.arrayBuffer())]).toEqual([200, PNG_UJI]);
    const { catatan, versi } = (await (await budi.minta("GET", `/api/rancangan/${draf.id}/catatan`)).json()) as {
      readonly catatan: readonly Catatan[];
      readonly versi: number;
    };
    expect(versi).toBe(1);
    expect(catatan).toEqual([
      expect.objectContaining({
        tempat: "Pasal 1",
        kutipan: "menyusun rencana kerja",
        isi: expect.stringMatching(/Budi Santoso, 3 Mei 2024: Mohon dijelaskan\.$/),
        usulan: null,
        oleh: { id: budi.pengguna.id, nama: "Budi" },
        selesai: null,
      }),
      expect.objectContaining({
        tempat: "Pasal 2",
        semula: "Rencana kerja disusun oleh Ketua Tim.",
        usulan: "Rencana kerja disusun setiap tahun oleh Ketua Tim.",
      }),
    ]);
    const satuan = JSON.parse(html).content.map((node: { readonly attrs: { readonly id: string } }) => node.attrs.id);
    for (const satu of catatan) expect(satuan).toContain(satu.satuan);
    // A note that came along is one like any other.
    const terap = await budi.minta("POST", `/api/rancangan/${draf.id}/catatan/${catatan[1]?.id}/selesai`, { cara: "diterapkan" });
    expect(terap.status).toBe(200);
    expect(uji.errors).toEqual([]);
  });

  it("takes changes as made, or as refused, where that was asked for", async () => {
    const { budi, kirim, daftar } = await ruangImpor(macam);
    const teks: string[] = [];
    for (const perubahan of ["terima", "tolak"]) {
      await (await kirim(budi, `${perubahan}.docx`, docxImpor(), `&perubahan=${perubahan}`)).text();
      const id = (await daftar(budi)).find(({ nama }) => nama === `${perubahan}.docx`)?.id ?? "";
      const draf = await rancanganOf(await jadikan(budi, id));
      teks.push(await (await budi.minta("GET", `/api/rancangan/${draf.id}/unduh?bentuk=md`)).text());
      const { catatan } = await (await budi.minta("GET", `/api/rancangan/${draf.id}/catatan`)).json();
      expect(catatan).toHaveLength(1);
    }
    expect(teks[0]).toContain("Rencana kerja disusun setiap tahun oleh Ketua Tim.");
    expect(teks[1]).toContain("Rencana kerja disusun oleh Ketua Tim.");
  });

  it("says what of the file a draft cannot carry", async () => {
    const { uji, budi, unggah } = await ruangImpor(macam);
    const { id } = await unggah(budi, "rapat.docx", docxImpor());
    await uji.basis.db
      .updateTable("gambar_impor")
      .set({ data: strToU8("bukan gambar") })
      .where("impor", "=", id)
      .execute();
    const draf = await rancanganOf(await jadikan(budi, id));
    const catatanOf = async () =>
      (await (await budi.minta("GET", `/api/rancangan/${draf.id}/catatan`)).json()).catatan as readonly Catatan[];
    expect((await catatanOf()).map(({ isi }) => isi)).toContainEqual(expect.stringMatching(/^1 gambar dari berkas tidak dimuat/));
    const banyak = Array.from({ length: 4_001 }, (_, at) => ({
      ...pemberitahuan({ satuan: "s", tempat: "Naskah\0" }, `Ke-${at}\0`),
      balasan: ["Ya.", "Tidak."],
    }));
    const tujuan = { dokumen: draf.id, oleh: budi.pengguna.id, pada: new Date().toISOString() };
    expect(await uji.basis.db.transaction().execute((tx) => simpanCatatanImpor(tx, banyak, tujuan))).toBe(4_000);
    const semua = (await catatanOf()).filter(({ satuan }) => satuan === "s");
    expect(semua.map(({ isi }) => isi).slice(0, 3)).toEqual(["Ke-0", "Ke-1", "Ke-2"]);
    expect(semua[7]?.balasan.map(({ isi }) => isi)).toEqual(["Ya.", "Tidak."]);
    expect(semua.at(-1)?.isi).toMatch(/^1 catatan lain dari berkas tidak dimuat/);
  });

  it("is not there at all where its making failed, and is one when it is tried again", async () => {
    const { uji, budi, unggah } = await ruangImpor(macam);
    const { id } = await unggah(budi, "rapat.docx", docxImpor());
    const { db } = uji.basis;
    const kali = async () => Promise.all(DARI_RANCANGAN.map(async (tabel) => (await db.selectFrom(tabel).selectAll().execute()).length));
    const [mulai = "", ulang = ""] = PENGGAGAL[macam];
    await sql.raw(mulai).execute(db);
    expect((await jadikan(budi, id)).status).toBe(500);
    expect(await kali()).toEqual([0, 0, 0, 0, 0, 0, 0]);
    await sql.raw(ulang).execute(db);
    expect((await jadikan(budi, id)).status).toBe(201);
    expect(await kali()).toEqual([1, 1, 1, 2, 1, 0, 1]);
    expect((await jadikan(budi, id)).status).toBe(200);
    expect(uji.errors).toHaveLength(1);
  });

  it("has a title without what a file may hide in it", async () => {
    const { uji, budi, unggah } = await ruangImpor(macam);
    const { id } = await unggah(budi, "a.md", TEKS_IMPOR.replace("SISTEM KERJA", "SISTEM\u0007 KERJA"));
    const satu = await jadikan(budi, id);
    expect([satu.status, (await rancanganOf(satu)).judul]).toEqual([201, expect.not.stringMatching(/\p{Cc}/u)]);
    expect(uji.errors).toEqual([]);
  });

  it("is made of a text without any provision too", async () => {
    const { uji, budi, unggah } = await ruangImpor(macam);
    const { id, judul } = await unggah(budi, "catatan.txt", strToU8("Hasil rapat\u000b hari Kamis.\n\ufeffSetuju \u{1f44d}."));
    expect(judul).toBe("");
    expect(await rancanganOf(await jadikan(budi, id))).toMatchObject({ judul: "Peraturan Bupati Cilacap" });
    expect(uji.errors).toEqual([]);
  });
});
