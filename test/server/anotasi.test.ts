import { randomUUID } from "node:crypto";
import type { CiriJangkar } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { anotasiUji, ekstensiOf, ruangTelaah, TEKS_TELAAH } from "../support/penelaahan-uji.ts";

const CIRI: CiriJangkar = {
  sidik: "0".repeat(64),
  letak: 120,
  induk: ["BAB I KETENTUAN UMUM", "Pasal 2"],
  khas: ["tugasmenyu"],
  apit: { sebelum: [], sesudah: ["rencanaker"] },
  saingan: { kata: 0.4, sekitar: 0.25, induk: 0, seinduk: 1 },
};

describe.each(MACAM_BASIS)("notes of reviewers on %s", (macam) => {
  it("carry the notes of everybody, each changed by its author alone, to the letter", async () => {
    const { uji, admin, budi, cici, buka, simpan, hapus, catatan, pesanOf } = await ruangTelaah(macam);
    const { id } = await buka(budi);
    const e = await ekstensiOf(uji, cici);
    const awal = { ...anotasiUji().jangkar, kutipan: " Pasal\u00a01\n\u0000", dari: 3, sampai: 12 };
    const satu = anotasiUji({ isi: "", usulan: "", tanda: [], bobot: "tinggi", jangkar: { ...awal, locator: null, ketentuan: true } });
    const dua = anotasiUji({ jangkar: { ...anotasiUji().jangkar, ciri: CIRI } });
    expect(await (await simpan(budi, id, dua)).json()).toEqual({ ...dua, oleh: { id: budi.pengguna.id, nama: "Budi" } });
    expect((await simpan(e, id, satu)).status).toBe(200);
    expect(await catatan(cici, id)).toEqual([
      { ...satu, oleh: { id: cici.pengguna.id, nama: "Cici" } },
      { ...dua, oleh: { id: budi.pengguna.id, nama: "Budi" } },
    ]);
    for (const asing of [cici, e, admin]) {
      expect(await pesanOf(await simpan(asing, id, { ...dua, isi: "Diganti." }))).toEqual([403, expect.stringContaining("orang lain")]);
      if (asing !== admin) expect(await hapus(asing, id, dua.id)).toBe(403);
    }
    expect((await catatan(budi, id)).find((one) => one.id === dua.id)?.isi).toBe(dua.isi);
    // The same id under another review is another note.
    const lain = await buka(budi, { alamat: "https://jdih.example/lain" });
    expect((await simpan(cici, lain.id, dua)).status).toBe(200);
    expect((await simpan(budi, "entah", dua)).status).toBe(404);
    expect(uji.errors).toEqual([]);
  });

  it("keep a note once however often it is sent, also at once, and bring back what its author took away", async () => {
    const { uji, admin, budi, cici, buka, simpan, hapus, catatan, baca, pesanOf } = await ruangTelaah(macam);
    const { id } = await buka(budi);
    const isi = anotasiUji();
    const many = await Promise.all(Array.from({ length: 5 }, () => simpan(cici, id, isi)));
    expect(many.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect([(await (await baca(cici, id)).json()).versi, (await catatan(cici, id)).length]).toEqual([1, 1]);
    expect([await hapus(cici, id, isi.id), await hapus(cici, id, isi.id), await hapus(cici, id, "belum-ada")]).toEqual([204, 204, 204]);
    expect([await catatan(cici, id), (await (await baca(cici, id)).json()).versi]).toEqual([[], 2]);
    expect((await simpan(budi, id, isi)).status).toBe(403);
    expect((await simpan(cici, id, isi)).status).toBe(200);
    expect(await catatan(cici, id)).toHaveLength(1);
    expect(await hapus(admin, id, isi.id)).toBe(204);
    expect(await pesanOf(await simpan(cici, id, isi))).toEqual([409, expect.stringContaining("dihapus oleh pengelola")]);
    expect(await catatan(cici, id)).toEqual([]);
    const jejak = await uji.basis.db
      .selectFrom("jejak")
      .select("tindakan")
      .where("tindakan", "like", "anotasi.%")
      .orderBy("urut")
      .execute();
    expect(jejak.map(({ tindakan }) => tindakan)).toEqual(["anotasi.buat", "anotasi.hapus", "anotasi.ubah", "anotasi.hapus"]);
  });

  it("refuse notes that say nothing, stand nowhere, or are too long", async () => {
    const { budi, buka, simpan, catatan, pesanOf } = await ruangTelaah(macam);
    const { id } = await buka(budi);
    const { jangkar } = anotasiUji();
    const ditolak = async (ubah: object) => pesanOf(await simpan(budi, id, { ...anotasiUji(), ...ubah }));
    expect(await ditolak({ isi: " " })).toEqual([400, "Tuliskan catatan, atau usulkan rumusan."]);
    expect(await ditolak({ isi: "x".repeat(8_001) })).toEqual([400, "Catatan paling banyak 8.000 huruf."]);
    expect(await ditolak({ tanda: Array.from({ length: 11 }, (_, at) => `t${at}`) })).toEqual([400, "Tanda paling banyak 10."]);
    expect(await ditolak({ tanda: ["x".repeat(41)] })).toEqual([400, "Tanda paling banyak 40 huruf."]);
    expect((await ditolak({ bobot: "berat" }))[1]).toContain("harus salah satu dari: tinggi, sedang, rendah");
    expect(await ditolak({ jangkar: { ...jangkar, dari: 9, sampai: 8 } })).toEqual([400, "Tempat catatan berakhir sebelum mulai."]);
    expect(await ditolak({ jangkar: { ...jangkar, sampai: TEKS_TELAAH.length + 1 } })).toEqual([
      400,
      expect.stringContaining("di luar teks"),
    ]);
    expect((await ditolak({ jangkar: { ...jangkar, dari: -1 } }))[0]).toBe(400);
    expect((await ditolak({ jangkar: { ...jangkar, ciri: { ...CIRI, induk: ["x".repeat(501)] } } }))[0]).toBe(400);
    expect((await ditolak({ jangkar: { ...jangkar, kutipan: "x".repeat(400_001) } }))[0]).toBe(400);
    expect((await ditolak({ usulan: "x".repeat(100_001) }))[0]).toBe(400);
    expect((await ditolak({ usulan: "x".repeat(1_700_000) }))[0]).toBe(413);
    expect((await ditolak({ dibuat: "kemarin" }))[0]).toBe(400);
    const isi = anotasiUji();
    expect((await budi.minta("PUT", `/api/penelaahan/${id}/anotasi/${randomUUID()}`, isi)).status).toBe(400);
    expect(await catatan(budi, id)).toEqual([]);
    const longest = { isi: "€".repeat(8_000), usulan: "€".repeat(100_000), jangkar: { ...jangkar, kutipan: "€".repeat(400_000) } };
    expect((await simpan(budi, id, anotasiUji(longest))).status).toBe(200);
  });

  it("take no more notes than a review may carry, by number and by length", async () => {
    const { uji, budi, buka, simpan, pesanOf } = await ruangTelaah(macam);
    const { id } = await buka(budi);
    const isi = anotasiUji();
    const waktu = { dibuat: isi.dibuat, diubah: isi.diubah, dihapus: null, dihapus_oleh: null };
    const rows = async (jumlah: number, panjang: number) => {
      const kept = Array.from({ length: jumlah }, (_, at) => ({
        ...waktu,
        penelaahan: id,
        id: `p${panjang}-${at}`,
        oleh: budi.pengguna.id,
        isi: JSON.stringify({ ...isi, id: `p${panjang}-${at}`, isi: "x".repeat(panjang) }),
      }));
      for (let at = 0; at < kept.length; at += 500)
        await uji.basis.db
          .insertInto("anotasi")
          .values(kept.slice(at, at + 500))
          .execute();
    };
    await rows(4_999, 1);
    expect((await simpan(budi, id, isi)).status).toBe(200);
    expect(await pesanOf(await simpan(budi, id, anotasiUji()))).toEqual([409, expect.stringContaining("sebanyak yang dapat disimpan")]);
    // What is there may still be changed.
    expect((await simpan(budi, id, { ...isi, isi: "Lain." })).status).toBe(200);
    await uji.basis.db.deleteFrom("anotasi").execute();
    await rows(8, 999_900);
    expect((await simpan(budi, id, anotasiUji())).status).toBe(409);
  });

  it("answer 304 until a note has changed", async () => {
    const { budi, cici, buka, simpan, baca } = await ruangTelaah(macam);
    const { id } = await buka(budi);
    const tanda = async () => (await baca(cici, id)).headers.get("ETag") ?? "";
    const awal = await tanda();
    expect((await baca(budi, id, { "If-None-Match": awal })).status).toBe(304);
    const isi = anotasiUji();
    await simpan(cici, id, isi);
    expect((await baca(budi, id, { "If-None-Match": awal })).status).toBe(200);
    const lalu = await tanda();
    await simpan(cici, id, isi);
    expect((await baca(budi, id, { "If-None-Match": `W/${lalu}` })).status).toBe(304);
    await simpan(cici, id, { ...isi, bobot: "rendah" });
    expect(await tanda()).not.toBe(lalu);
  });
});
