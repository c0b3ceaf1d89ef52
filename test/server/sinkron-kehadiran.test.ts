import { beat } from "@selaras/server/collaboration/heartbeat";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { bingkaiKehadiran, klienAsli, klienMentah, tampak } from "../support/klien-sinkron.ts";
import { type BasisUji, basisUji, type ServerUji, serverUji } from "../support/kolaborasi-uji.ts";

let uji: BasisUji;
let nomor = 0;

beforeAll(async () => {
  uji = await basisUji("sqlite");
}, 30_000);
afterAll(() => uji.tutup());

async function mulai(): Promise<ServerUji & { readonly id: string }> {
  const id = `hadir-${++nomor}`;
  await uji.tambahDokumen(id);
  const server = await serverUji(uji.log);
  onTestFinished(() => server.berhenti());
  return { ...server, id };
}

const jeda = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it("shows everybody, the sender too, under the name of the account, and takes out who leaves", async () => {
  const { url, id } = await mulai();
  const [a, b] = [klienMentah(url, id, { pengguna: "ani" }), klienMentah(url, id, { pengguna: "budi" })];
  await Promise.all([a.sinkron, b.sinkron]);
  a.kirim(bingkaiKehadiran([{ klien: 11, clock: 1, isi: { user: { name: "Bupati", id: "budi", color: "#123456" }, cursor: 3 } }]));
  const dilihat = { 11: { user: { name: "Nama ani", id: "ani", color: "#123456" }, cursor: 3 } };
  await expect.poll(() => tampak(b)).toEqual(dilihat);
  await expect.poll(() => tampak(a)).toEqual(dilihat);
  const c = klienMentah(url, id);
  await expect.poll(() => tampak(c)).toEqual(dilihat);
  await a.tutup();
  await expect.poll(() => tampak(b)).toEqual({ 11: null });
});

it("takes a client id from its own connection alone, and nothing that is too large", async () => {
  const { url, id, galat } = await mulai();
  const [a, b] = [klienMentah(url, id, { pengguna: "ani" }), klienMentah(url, id, { pengguna: "budi" })];
  await Promise.all([a.sinkron, b.sinkron]);
  a.kirim(bingkaiKehadiran([{ klien: 11, clock: 5, isi: { cursor: 1 } }]));
  await expect.poll(() => tampak(b)).toMatchObject({ 11: { cursor: 1 } });
  b.kirim(bingkaiKehadiran([{ klien: 11, clock: 9, isi: { cursor: 666 } }]));
  b.kirim(bingkaiKehadiran([{ klien: 11, clock: 10, isi: null }]));
  b.kirim(bingkaiKehadiran([{ klien: 12, clock: 1, isi: { cursor: "x".repeat(5_000) } }]));
  b.kirim(bingkaiKehadiran([1, 2, 3, 4, 5, 6].map((one) => ({ klien: 20 + one, clock: 1, isi: { cursor: one } }))));
  await expect.poll(() => Object.keys(tampak(a))).toEqual(["11", "21", "22", "23", "24"]);
  expect(tampak(a)).toMatchObject({ 11: { cursor: 1 } });
  expect(galat).toEqual([]);
});

it("does not bring back who left by the echo that pages make", async () => {
  const { url, id } = await mulai();
  const [a, b] = [klienMentah(url, id), klienMentah(url, id)];
  await Promise.all([a.sinkron, b.sinkron]);
  a.kirim(bingkaiKehadiran([{ klien: 11, clock: 1, isi: { cursor: 1 } }]));
  await expect.poll(() => tampak(b)).toMatchObject({ 11: { cursor: 1 } });
  await a.tutup();
  await expect.poll(() => tampak(b)).toEqual({ 11: null });
  // Page b shows nobody itself; this is what it was still sending when a left.
  b.kirim(bingkaiKehadiran([{ klien: 11, clock: 1, isi: { cursor: 1 } }]));
  await jeda(150);
  expect(tampak(b)).toEqual({ 11: null });
});

it("leaves a client id with its page when another page of the same user echoes it", async () => {
  const { url, id } = await mulai();
  const a = klienMentah(url, id);
  await a.sinkron;
  a.kirim(bingkaiKehadiran([{ klien: 11, clock: 1, isi: { cursor: 1 } }]));
  await expect.poll(() => tampak(a)).toMatchObject({ 11: { cursor: 1 } });
  const b = klienMentah(url, id);
  await expect.poll(() => b.kehadiran).toHaveLength(1);
  b.kirim(bingkaiKehadiran(b.kehadiran[0] ?? []));
  await jeda(50);
  await b.tutup();
  await jeda(100);
  expect(tampak(a)).toMatchObject({ 11: { cursor: 1 } });
});

it("shows a page again at once when it connects again, with the clock that it had, even while the old connection seems open", async () => {
  const { url, id } = await mulai();
  const lihat = klienAsli(url, id);
  const a = klienMentah(url, id, { pengguna: "ani" });
  await Promise.all([a.sinkron, expect.poll(() => lihat.provider.synced).toBe(true)]);
  const status = (): unknown => lihat.awareness.getStates().get(11)?.cursor;
  a.kirim(bingkaiKehadiran([{ klien: 11, clock: 7, isi: { cursor: 1 } }]));
  await expect.poll(status).toBe(1);
  const lagi = klienMentah(url, id, { pengguna: "ani" });
  await lagi.sinkron;
  lagi.kirim(bingkaiKehadiran([{ klien: 11, clock: 7, isi: { cursor: 2 } }]));
  await expect.poll(status).toBe(2);
  await a.tutup();
  await jeda(100);
  expect(status()).toBe(2);
  await lagi.tutup();
  await expect.poll(status).toBe(undefined);
  const ketiga = klienMentah(url, id, { pengguna: "ani" });
  await ketiga.sinkron;
  ketiga.kirim(bingkaiKehadiran([{ klien: 11, clock: 8, isi: { cursor: 3 } }]));
  await expect.poll(status).toBe(3);
  // It does not know yet that its clock was raised, and moves on with its own.
  ketiga.kirim(bingkaiKehadiran([{ klien: 11, clock: 9, isi: { cursor: 4 } }]));
  ketiga.kirim(bingkaiKehadiran([{ klien: 11, clock: 10, isi: { cursor: 5 } }]));
  await expect.poll(status).toBe(5);
  lihat.tutup();
});

it("works with the client of the pages: carets both ways, and no storm of echoes", async () => {
  const { url, id } = await mulai();
  const semua = Array.from({ length: 5 }, (_, at) => klienAsli(url, id, { pengguna: `u${at}` }));
  await expect.poll(() => semua.every(({ provider }) => provider.synced)).toBe(true);
  const hitung = klienMentah(url, id, { pengguna: "hitung" });
  await hitung.sinkron;
  for (let gerak = 0; gerak < 20; gerak++) {
    for (const { awareness } of semua) awareness.setLocalStateField("cursor", gerak);
    await jeda(5);
  }
  const bergerak = (): unknown[] =>
    semua.map(({ awareness }) => [...awareness.getStates().values()].filter(({ cursor }) => cursor === 19).length);
  await expect.poll(bergerak).toEqual([5, 5, 5, 5, 5]);
  await jeda(300);
  // 100 moves in about 100 ms: a few frames for everybody together.
  expect(hitung.kehadiran.length).toBeLessThan(30);
  for (const one of semua) one.tutup();
  await expect.poll(() => Object.values(tampak(hitung)).every((isi) => isi === null)).toBe(true);
});

it("sends something to a page that hears nothing, asks one that says nothing, and cuts one that does not answer", () => {
  const kejadian: string[] = [];
  const sambungan = (
    nama: string,
    dibacaPada: number,
    ditulisPada: number,
  ): Parameters<typeof beat>[0] extends Iterable<infer S> ? S : never =>
    ({
      dibacaPada,
      ditulisPada,
      kirim: (bingkai: Buffer) => kejadian.push(`${nama} kirim ${bingkai.length}`),
      ping: () => kejadian.push(`${nama} ping`),
      putus: () => kejadian.push(`${nama} putus`),
    }) as never;
  beat(
    [
      sambungan("baru", 95_000, 95_000),
      sambungan("sunyi", 99_000, 79_000),
      sambungan("diam", 60_000, 99_000),
      sambungan("mati", 20_000, 99_000),
    ],
    100_000,
  );
  expect(kejadian).toEqual(["sunyi kirim 5", "diam ping", "mati putus"]);
});
