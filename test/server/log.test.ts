import type { EntriBaru } from "@selaras/server/storage/log";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MACAM_BASIS } from "../support/basis-uji.ts";
import { type BasisUji, basisUji } from "../support/kolaborasi-uji.ts";

const bita = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

const entri = (dokumen: string, ...values: readonly number[]): EntriBaru => ({
  dokumen,
  pengguna: "uji",
  klien: [],
  data: bita(...values),
});

describe.each(MACAM_BASIS)("the log in %s", (macam) => {
  let uji: BasisUji;
  let nomor = 0;

  beforeAll(async () => {
    uji = await basisUji(macam);
  }, 30_000);
  afterAll(() => uji.tutup());

  async function dokumenBaru(): Promise<string> {
    const id = `d${++nomor}`;
    await uji.tambahDokumen(id);
    return id;
  }

  it("numbers the edits of each document densely, in the order given, across documents and calls", async () => {
    const [a, b] = [await dokumenBaru(), await dokumenBaru()];
    expect(await uji.log.tambahkan([entri(a, 1), entri(b, 2), entri(a, 3)])).toEqual([1, 1, 2]);
    expect(await uji.log.tambahkan([entri(b, 4), entri(a, 5)])).toEqual([2, 3]);
    const { log, potret, sampai } = await uji.log.muat(a);
    expect({ potret, sampai }).toEqual({ potret: null, sampai: 0 });
    expect(log.map(({ urut, data }) => [urut, ...data])).toEqual([
      [1, 1],
      [2, 3],
      [3, 5],
    ]);
  });

  it("keeps bytes as they are: none, every value, a view into a larger buffer, a megabyte", async () => {
    const id = await dokumenBaru();
    const semua = Uint8Array.from({ length: 256 }, (_, at) => at);
    const besar = new Uint8Array(1_048_576).fill(7);
    const sisi = semua.subarray(10, 13);
    const buffer = Buffer.from(semua.buffer, 20, 5);
    const data = [bita(), semua, sisi, buffer, besar];
    await uji.log.tambahkan(data.map((one) => ({ ...entri(id), data: one })));
    const { log } = await uji.log.muat(id);
    expect(log.map((one) => Buffer.from(one.data).equals(data[one.urut - 1] as Uint8Array))).toEqual([true, true, true, true, true]);
    await uji.log.simpanPotret(id, 5, sisi);
    expect([...((await uji.log.muat(id)).potret ?? [])]).toEqual([10, 11, 12]);
  });

  it("gives 0 for a document that does not exist, and keeps the others of the same call", async () => {
    const id = await dokumenBaru();
    expect(await uji.log.tambahkan([entri("tak-ada", 1), entri(id, 2)])).toEqual([0, 1]);
    expect((await uji.log.muat("tak-ada")).log).toEqual([]);
    expect((await uji.log.muat(id)).log.map(({ data }) => [...data])).toEqual([[2]]);
    expect(await uji.log.tambahkan([])).toEqual([]);
  });

  it("keeps nothing of a call that fails", async () => {
    const id = await dokumenBaru();
    const rusak = { ...entri(id, 2), data: null } as unknown as EntriBaru;
    await expect(uji.log.tambahkan([entri(id, 1), rusak])).rejects.toThrow();
    expect((await uji.log.muat(id)).log).toEqual([]);
    expect(await uji.log.tambahkan([entri(id, 3)])).toEqual([1]);
  });

  it("remembers who wrote each edit, and which client ids each user was seen with first", async () => {
    const id = await dokumenBaru();
    await uji.log.tambahkan([
      { ...entri(id, 1), klien: [4_294_967_295, 7] },
      { ...entri(id, 2), pengguna: "lain", klien: [7] },
      { ...entri(id, 3), klien: [7] },
      { ...entri(id, 4), pengguna: null, klien: [9] },
    ]);
    expect((await uji.log.sejak(id, 1)).map(({ urut, pengguna }) => [urut, pengguna])).toEqual([
      [2, "lain"],
      [3, "uji"],
      [4, null],
    ]);
    const klien = await uji.basis.db.selectFrom("klien").selectAll().where("dokumen", "=", id).execute();
    expect(klien.map((one) => `${one.pengguna} ${one.klien}`).sort()).toEqual(["lain 7", "uji 4294967295", "uji 7"]);
  });

  it("puts a potret in the place of the edits it holds, goes on counting behind it and never goes back", async () => {
    const id = await dokumenBaru();
    await uji.log.tambahkan([1, 2, 3, 4, 5].map((one) => entri(id, one)));
    await uji.log.simpanPotret(id, 3, bita(33));
    const tengah = await uji.log.muat(id);
    expect([tengah.sampai, [...(tengah.potret ?? [])], tengah.log.map(({ urut }) => urut)]).toEqual([3, [33], [4, 5]]);
    await uji.log.simpanPotret(id, 5, bita(55));
    await uji.log.simpanPotret(id, 4, bita(44));
    const { potret, sampai, log } = await uji.log.muat(id);
    expect([sampai, [...(potret ?? [])], log]).toEqual([5, [55], []]);
    expect(await uji.log.tambahkan([entri(id, 6)])).toEqual([6]);
    expect((await uji.log.sejak(id, 2)).map(({ urut }) => urut)).toEqual([6]);
  });

  it("removes thousands of edits behind a potret and leaves the ones after it", async () => {
    const id = await dokumenBaru();
    await uji.log.tambahkan(Array.from({ length: 2_500 }, (_, at) => entri(id, at % 256)));
    await uji.log.simpanPotret(id, 2_499, bita(1));
    expect((await uji.log.sejak(id, 0)).map(({ urut }) => urut)).toEqual([2_500]);
  });
});

describe.runIf(MACAM_BASIS.includes("postgres"))("the log in PostgreSQL, between nodes", () => {
  let uji: BasisUji;

  beforeAll(async () => {
    uji = await basisUji("postgres");
    await uji.tambahDokumen("a", "b");
  }, 30_000);
  afterAll(() => uji.tutup());

  it("gives dense numbers to nodes that write the same documents in opposite order, without a deadlock", async () => {
    const lain = await uji.nodeLain();
    const tulis = async (log: BasisUji["log"], urutan: readonly string[]): Promise<(readonly number[])[]> => {
      const semua: (readonly number[])[] = [];
      for (let at = 0; at < 60; at++) semua.push(await log.tambahkan(urutan.flatMap((id) => [entri(id, at), entri(id, at)])));
      return semua;
    };
    const [satu, dua] = await Promise.all([tulis(uji.log, ["a", "b"]), tulis(lain.log, ["b", "a"])]);
    const dariA = [...satu.flatMap((urut) => urut.slice(0, 2)), ...dua.flatMap((urut) => urut.slice(2))];
    expect(dariA.sort((x, y) => x - y)).toEqual(Array.from({ length: 240 }, (_, at) => at + 1));
    expect((await uji.log.muat("b")).log).toHaveLength(240);
    await lain.tutup();
  });

  it("tells another node of the document and its highest number, and tells it to look when it listened in vain for a while", async () => {
    const lain = await uji.nodeLain();
    const kabar: [string | null, number][] = [];
    const disiarkan: [string, string][] = [];
    const berhenti = await lain.log.pantau({
      tercatat: (dokumen, urut) => kabar.push([dokumen, urut]),
      disiarkan: (dokumen, data) => disiarkan.push([dokumen, Buffer.from(data).toString()]),
    });
    const mulai = (await uji.log.muat("a")).log.length;
    await uji.log.tambahkan([entri("a", 1), entri("a", 2)]);
    await expect.poll(() => kabar).toEqual([["a", mulai + 2]]);
    const sql = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen %'";
    await uji.basis.pool?.query(sql);
    await expect.poll(() => kabar.at(-1), { timeout: 10_000 }).toEqual([null, 0]);
    await uji.log.tambahkan([entri("a", 3)]);
    await expect.poll(() => kabar.at(-1)).toEqual(["a", mulai + 3]);
    // What is told in passing goes to the others alone; what is too long is left out.
    lain.log.siarkan("a", Buffer.from("sendiri"));
    uji.log.siarkan("a b", Buffer.from("hadir"));
    uji.log.siarkan("a", new Uint8Array(6_000));
    uji.log.siarkan("b", new Uint8Array());
    await expect
      .poll(() => disiarkan)
      .toEqual([
        ["a b", "hadir"],
        ["b", ""],
      ]);
    await berhenti();
    await lain.log.tutup();
    await lain.tutup();
  });
});
