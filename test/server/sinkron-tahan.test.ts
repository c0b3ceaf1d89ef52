/** What may go wrong around a document: the log fails, it is put away while somebody comes back, it is compacted while everybody types. */
import { KODE_TUTUP } from "@selaras/server/collaboration/izin";
import type { SimpananLog } from "@selaras/server/storage/log";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import * as Y from "yjs";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { klienAsli, klienMentah, teksUji } from "../support/klien-sinkron.ts";
import { type BasisUji, basisUji, type OpsiServerUji, type ServerUji, serverUji } from "../support/kolaborasi-uji.ts";

const jeda = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(MACAM_BASIS)("a document on %s", (macam) => {
  let uji: BasisUji;
  let nomor = 0;

  beforeAll(async () => {
    uji = await basisUji(macam);
  }, 30_000);
  afterAll(() => uji.tutup());

  async function mulai(log: SimpananLog = uji.log, opsi: OpsiServerUji = {}): Promise<ServerUji & { readonly id: string }> {
    const id = `tahan-${++nomor}`;
    await uji.tambahDokumen(id);
    const server = await serverUji(log, opsi);
    onTestFinished(() => server.berhenti());
    return { ...server, id };
  }

  /** What a server that starts now would show. */
  async function terbaca(id: string): Promise<string> {
    const { potret, log } = await uji.log.muat(id);
    const ydoc = new Y.Doc();
    for (const data of [...(potret ? [potret] : []), ...log.map((one) => one.data)]) Y.applyUpdate(ydoc, data);
    return teksUji(ydoc).toString();
  }

  /** Makes the database refuse every edit, until the returned function is called. */
  async function penuhkan(): Promise<() => Promise<void>> {
    const { sqlite, pool } = uji.basis;
    if (sqlite) {
      sqlite.exec("create trigger penuh before insert on log_perubahan begin select raise(abort, 'disk full'); end");
      return async () => void sqlite.exec("drop trigger penuh");
    }
    await pool?.query(`
      create function penuh() returns trigger language plpgsql as $$ begin raise exception 'disk full' using errcode = '53100'; end $$;
      create trigger penuh before insert on log_perubahan for each statement execute function penuh()`);
    return async () => void (await pool?.query("drop function penuh cascade"));
  }

  it("acknowledges nothing that the database did not take, shows it to nobody, and has it once the database takes it again", async () => {
    const { url, id, galat } = await mulai();
    const [a, b] = [klienMentah(url, id), klienMentah(url, id)];
    await Promise.all([a.sinkron, b.sinkron]);
    a.sunting((ydoc) => teksUji(ydoc).insert(0, "aman "));
    await expect.poll(() => teksUji(b.ydoc).toString()).toBe("aman ");
    const longgarkan = await penuhkan();
    a.sunting((ydoc) => teksUji(ydoc).insert(5, "hilang".repeat(20_000)));
    expect(await a.tertutup).toBe(KODE_TUTUP.penuh);
    expect(await b.tertutup).toBe(KODE_TUTUP.penuh);
    expect(a.tersimpan.at(-1)?.jumlah).toBe(2);
    expect(galat).toHaveLength(1);
    const baru = klienMentah(url, id);
    await baru.sinkron;
    expect(teksUji(baru.ydoc).toString()).toBe("aman ");
    await longgarkan();
    const asli = klienAsli(url, id, { ydoc: a.ydoc });
    await expect.poll(() => teksUji(baru.ydoc).length).toBe(120_005);
    expect(await terbaca(id)).toBe(teksUji(baru.ydoc).toString());
    asli.tutup();
  });

  it("tells a page to come back where it cannot be loaded, and lets it in when it can", async () => {
    let gagal = true;
    const log: SimpananLog = {
      ...uji.log,
      muat: async (dokumen) => (gagal ? Promise.reject(new Error("the disk is away")) : uji.log.muat(dokumen)),
    };
    const { url, id, galat } = await mulai(log);
    expect(await klienMentah(url, id).tertutup).toBe(KODE_TUTUP.penuh);
    expect(galat).toEqual([new Error("the disk is away")]);
    gagal = false;
    await klienMentah(url, id).sinkron;
  });

  it("is whole for whoever comes and goes while it is put away", async () => {
    const log: SimpananLog = {
      ...uji.log,
      simpanPotret: async (...one) => {
        await jeda(Math.random() * 30);
        await uji.log.simpanPotret(...one);
        await jeda(Math.random() * 30);
      },
    };
    const { url, id, kolaborasi, galat } = await mulai(log, { limits: { simpanDokumenMs: 10, potretDiam: 0 } });
    for (let putaran = 0; putaran < 25; putaran++) {
      const klien = klienMentah(url, id);
      await klien.sinkron;
      expect(teksUji(klien.ydoc).length).toBe(putaran);
      await jeda(Math.random() * 30);
      klien.sunting((ydoc) => teksUji(ydoc).insert(putaran, "x"));
      await expect.poll(() => klien.tersimpan.at(-1)?.jumlah, { interval: 2 }).toBe(2);
      await klien.tutup();
      await jeda(Math.random() * 60);
    }
    await expect.poll(() => kolaborasi.ringkasan()).toEqual({ sambungan: 0, dokumen: 0 });
    expect(await terbaca(id)).toBe("x".repeat(25));
    expect(galat).toEqual([]);
  });

  it("stays for whoever comes back while its last potret is written", async () => {
    let muatan = 0;
    let potret = 0;
    let lepas: () => void = () => undefined;
    const tahan = new Promise<void>((resolve) => {
      lepas = resolve;
    });
    const log: SimpananLog = {
      ...uji.log,
      muat: (dokumen) => {
        muatan += 1;
        return uji.log.muat(dokumen);
      },
      simpanPotret: async (...one) => {
        potret += 1;
        await tahan;
        await uji.log.simpanPotret(...one);
      },
    };
    const { url, id, kolaborasi } = await mulai(log, { limits: { simpanDokumenMs: 10, potretDiam: 0 } });
    const pertama = klienMentah(url, id);
    await pertama.sinkron;
    pertama.sunting((ydoc) => teksUji(ydoc).insert(0, "satu "));
    await expect.poll(() => pertama.tersimpan.at(-1)?.jumlah).toBe(2);
    await pertama.tutup();
    await expect.poll(() => potret).toBe(1);
    const kedua = klienMentah(url, id);
    await kedua.sinkron;
    lepas();
    await jeda(60);
    kedua.sunting((ydoc) => teksUji(ydoc).insert(5, "dua"));
    await expect.poll(() => kedua.tersimpan.at(-1)?.jumlah).toBe(2);
    expect(teksUji(kedua.ydoc).toString()).toBe("satu dua");
    expect(muatan).toBe(1);
    expect(kolaborasi.ringkasan()).toEqual({ sambungan: 1, dokumen: 1 });
    await kedua.tutup();
    await expect.poll(() => kolaborasi.ringkasan().dokumen).toBe(0);
    expect(await terbaca(id)).toBe("satu dua");
  });

  it("loses nothing while it is compacted under everybody's hands, and is read back the same", async () => {
    let potret = 0;
    const log: SimpananLog = {
      ...uji.log,
      simpanPotret: async (...one) => {
        potret += 1;
        await jeda(Math.random() * 20);
        await uji.log.simpanPotret(...one);
      },
    };
    const { url, id, galat, kolaborasi } = await mulai(log, { limits: { potretBaris: 40, bingkaiSekaligus: 100_000 } });
    const semua = Array.from({ length: 5 }, () => klienMentah(url, id));
    await Promise.all(semua.map(({ sinkron }) => sinkron));
    for (let putaran = 0; putaran < 120; putaran++) {
      for (const { sunting } of semua)
        sunting((ydoc) => {
          const teks = teksUji(ydoc);
          if (putaran % 5 === 4) teks.delete(Math.floor(Math.random() * (teks.length - 1)), 1);
          else teks.insert(Math.floor(Math.random() * teks.length), "abc");
        });
      await jeda(4);
    }
    await expect.poll(() => semua.map(({ tersimpan }) => tersimpan.at(-1)?.jumlah)).toEqual([121, 121, 121, 121, 121]);
    await expect.poll(() => new Set(semua.map(({ ydoc }) => teksUji(ydoc).toString())).size).toBe(1);
    expect(potret).toBeGreaterThan(2);
    expect(await terbaca(id)).toBe(teksUji(semua[0]?.ydoc as Y.Doc).toString());
    await Promise.all(semua.map(({ tutup }) => tutup()));
    await kolaborasi.berhenti();
    expect(await terbaca(id)).toBe(teksUji(semua[0]?.ydoc as Y.Doc).toString());
    expect((await uji.log.muat(id)).log.length).toBeLessThanOrEqual(200);
    expect(galat).toEqual([]);
  });

  it("is written while others write in the same database, in transactions that begin the moment an edit is durable", async () => {
    const { db } = uji.basis;
    const transaksi: Promise<unknown>[] = [];
    const { url, id, galat, kolaborasi } = await mulai(uji.log, {
      limits: { potretBaris: 30 },
      pendengar: { tersimpan: () => transaksi.push(catat()) },
    });
    const catat = (): Promise<unknown> =>
      db.transaction().execute(async (trx) => {
        const { ukuran } = await trx.selectFrom("dokumen").select("ukuran").where("id", "=", id).executeTakeFirstOrThrow();
        await trx
          .updateTable("dokumen")
          .set({ ukuran: ukuran + 1 })
          .where("id", "=", id)
          .execute();
      });
    const klien = klienMentah(url, id);
    await klien.sinkron;
    let terlama = 0;
    for (let at = 0; at < 150; at++) {
      const mulaiPada = performance.now();
      klien.sunting((ydoc) => teksUji(ydoc).insert(0, "x"));
      if (at % 10 === 0) transaksi.push(kolaborasi.ubah(id, null, (ydoc) => teksUji(ydoc).insert(0, "y")).then(catat));
      await expect.poll(() => klien.tersimpan.at(-1)?.jumlah, { interval: 1, timeout: 5_000 }).toBe(at + 2);
      terlama = Math.max(terlama, performance.now() - mulaiPada);
    }
    await Promise.all(transaksi);
    expect(terlama).toBeLessThan(2_500);
    expect((await terbaca(id)).length).toBe(165);
    expect(galat).toEqual([]);
  });

  it("is loaded without the one edit that Yjs cannot read, and tells of it", async () => {
    const { url, id, galat } = await mulai();
    const ydoc = new Y.Doc();
    teksUji(ydoc).insert(0, "sehat");
    const sehat = Y.encodeStateAsUpdate(ydoc);
    const data = [Uint8Array.of(1, 1, 9, 9, 9), sehat, Uint8Array.of(255)];
    await uji.log.tambahkan(data.map((one) => ({ dokumen: id, pengguna: null, klien: [], data: one })));
    const klien = klienMentah(url, id);
    await klien.sinkron;
    expect(teksUji(klien.ydoc).toString()).toBe("sehat");
    expect(galat.length).toBeGreaterThan(0);
  });

  it("waits for the log without growing without bound: too much, and a page is told to come back", async () => {
    let lepas: () => void = () => undefined;
    const tahan = new Promise<void>((resolve) => {
      lepas = resolve;
    });
    const log: SimpananLog = {
      ...uji.log,
      tambahkan: async (masukan) => {
        await tahan;
        return uji.log.tambahkan(masukan);
      },
    };
    const { url, id } = await mulai(log, { limits: { antreanTulis: 3_000 } });
    const klien = klienMentah(url, id);
    await klien.sinkron;
    for (let at = 0; at < 4; at++) klien.sunting((ydoc) => teksUji(ydoc).insert(0, "x".repeat(1_000)));
    expect(await klien.tertutup).toBe(KODE_TUTUP.penuh);
    lepas();
    const lagi = klienAsli(url, id, { ydoc: klien.ydoc });
    await expect.poll(async () => (await terbaca(id)).length).toBe(4_000);
    lagi.tutup();
  });
});
