import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { bingkaiKehadiran, docOf, klienMentah, tampak, teksUji } from "../support/klien-sinkron.ts";
import { type BasisUji, basisUji, serverUji } from "../support/kolaborasi-uji.ts";

const jeda = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.runIf(MACAM_BASIS.includes("postgres"))("two nodes on one PostgreSQL", () => {
  let uji: BasisUji;
  let lain: Awaited<ReturnType<BasisUji["nodeLain"]>>;

  beforeAll(async () => {
    uji = await basisUji("postgres");
    lain = await uji.nodeLain();
  }, 30_000);
  afterAll(async () => {
    await lain.tutup();
    await uji.tutup();
  });

  it("show the same to everybody while all type, each is compacted, and the bus breaks in between", async () => {
    await uji.tambahDokumen("d");
    const limits = { potretBaris: 60, bingkaiSekaligus: 100_000 };
    const [satu, dua] = [await serverUji(uji.log, { limits }), await serverUji(lain.log, { limits })];
    const semua = [satu, dua, satu, dua, satu, dua].map(({ url }, at) => klienMentah(url, "d", { pengguna: `u${at}` }));
    await Promise.all(semua.map(({ sinkron }) => sinkron));
    for (let putaran = 0; putaran < 150; putaran++) {
      for (const { sunting } of semua)
        sunting((ydoc) => {
          const teks = teksUji(ydoc);
          if (putaran % 4 === 3) teks.delete(Math.floor(Math.random() * (teks.length - 1)), 1);
          else teks.insert(Math.floor(Math.random() * teks.length), "ab");
        });
      if (putaran === 50 || putaran === 100) await putuskanBus();
      await jeda(3);
    }
    await expect.poll(() => semua.map(({ tersimpan }) => tersimpan.at(-1)?.jumlah), { timeout: 10_000 }).toEqual(semua.map(() => 151));
    const isi = (): Set<string> => new Set(semua.map(({ ydoc }) => teksUji(ydoc).toString()));
    await expect.poll(() => isi().size, { timeout: 10_000 }).toBe(1);
    const dibaca = await Promise.all([satu, dua].map(async ({ kolaborasi }) => teksUji(await docOf(kolaborasi.keadaan("d"))).toString()));
    expect(new Set([...dibaca, ...isi()]).size).toBe(1);
    await satu.berhenti();
    await dua.berhenti();
    const { potret, log } = await uji.log.muat("d");
    const ydoc = new Y.Doc();
    for (const data of [...(potret ? [potret] : []), ...log.map((one) => one.data)]) Y.applyUpdate(ydoc, data);
    expect(teksUji(ydoc).toString()).toBe(dibaca[0]);
    expect(log.length).toBeLessThan(300);
  }, 60_000);

  it("bring a node up to date that slept while another one wrote and compacted", async () => {
    await uji.tambahDokumen("e");
    const tidur = await serverUji({ ...lain.log, pantau: async () => async () => undefined });
    const pembaca = klienMentah(tidur.url, "e");
    await pembaca.sinkron;
    const bangun = await serverUji(uji.log, { limits: { potretBaris: 10 } });
    const penulis = klienMentah(bangun.url, "e");
    await penulis.sinkron;
    for (let at = 0; at < 60; at++) {
      penulis.sunting((ydoc) => teksUji(ydoc).insert(at, "x"));
      await jeda(2);
    }
    await expect.poll(() => penulis.tersimpan.at(-1)?.jumlah).toBe(61);
    await expect.poll(async () => (await uji.log.muat("e")).sampai).toBeGreaterThan(9);
    expect(teksUji(pembaca.ydoc).length).toBe(0);
    // Its own edit gets a number that says how much it missed; part of that is in the log no more.
    pembaca.sunting((ydoc) => teksUji(ydoc).insert(0, "y"));
    await expect.poll(() => teksUji(pembaca.ydoc).length).toBe(61);
    await expect.poll(() => teksUji(penulis.ydoc).length).toBe(61);
    expect(teksUji(pembaca.ydoc).toString()).toBe(teksUji(penulis.ydoc).toString());
    await tidur.berhenti();
    await bangun.berhenti();
  });

  it("show each other who is here, also to a page that comes later, and who left", async () => {
    await uji.tambahDokumen("f");
    const [satu, dua] = [await serverUji(uji.log), await serverUji(lain.log)];
    const ani = klienMentah(satu.url, "f", { pengguna: "ani" });
    await ani.sinkron;
    ani.kirim(bingkaiKehadiran([{ klien: 11, clock: 1, isi: { cursor: 1 } }]));
    await expect.poll(() => tampak(ani)).toMatchObject({ 11: { cursor: 1 } });
    const budi = klienMentah(dua.url, "f", { pengguna: "budi" });
    await expect.poll(() => tampak(budi)).toEqual({ 11: { cursor: 1, user: { id: "ani", name: "Nama ani" } } });
    budi.kirim(bingkaiKehadiran([{ klien: 12, clock: 1, isi: { cursor: 2 } }]));
    await expect.poll(() => tampak(ani)).toMatchObject({ 11: { cursor: 1 }, 12: { cursor: 2 } });
    // Neither can speak for the other.
    budi.kirim(bingkaiKehadiran([{ klien: 11, clock: 9, isi: { cursor: 666 } }]));
    // Ani comes back on the other node before the first one notices that she left.
    const lagi = klienMentah(dua.url, "f", { pengguna: "ani" });
    await lagi.sinkron;
    lagi.kirim(bingkaiKehadiran([{ klien: 11, clock: 2, isi: { cursor: 3 } }]));
    await expect.poll(() => tampak(budi)).toMatchObject({ 11: { cursor: 3 } });
    await expect.poll(() => tampak(ani)).toMatchObject({ 11: { cursor: 3 } });
    await ani.tutup();
    await budi.tutup();
    const citra = klienMentah(satu.url, "f", { pengguna: "citra" });
    await expect.poll(() => tampak(citra)).toMatchObject({ 11: { cursor: 3 }, 12: null });
    await dua.berhenti();
    await expect.poll(() => tampak(citra)).toEqual({ 11: null, 12: null });
    await satu.berhenti();
  });

  async function putuskanBus(): Promise<void> {
    const sql = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen %'";
    await uji.basis.pool?.query(sql);
  }
});
