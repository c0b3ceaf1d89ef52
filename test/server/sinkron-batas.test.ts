import { randomBytes } from "node:crypto";
import { connect } from "node:net";
import { KODE_TUTUP } from "@selaras/server/collaboration/izin";
import type { Batas } from "@selaras/server/collaboration/limits";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import * as Y from "yjs";
import { bingkaiKehadiran, bingkaiSync, docOf, klienMentah, teksUji } from "../support/klien-sinkron.ts";
import { type BasisUji, basisUji, type ServerUji, serverUji } from "../support/kolaborasi-uji.ts";

let uji: BasisUji;
let nomor = 0;

beforeAll(async () => {
  uji = await basisUji("sqlite");
}, 30_000);
afterAll(() => uji.tutup());

async function mulai(limits: Partial<Batas> = {}): Promise<ServerUji & { readonly id: string }> {
  const id = `batas-${++nomor}`;
  await uji.tambahDokumen(id);
  const server = await serverUji(uji.log, { limits });
  onTestFinished(() => server.berhenti());
  return { ...server, id };
}

it("survives two thousand frames of any bytes, ends each such connection, and serves the others as before", async () => {
  const { url, id, galat, kolaborasi } = await mulai({ sambunganBaru: 10_000 });
  const biasa = klienMentah(url, id);
  await biasa.sinkron;
  const kode = new Set<number>();
  let dikirim = 0;
  while (dikirim < 2_000) {
    const klien = klienMentah(url, id, { diam: true });
    await expect.poll(() => klien.peran, { interval: 2 }).toHaveLength(1);
    // The first bytes make it look like each kind of frame in turn.
    while (klien.kode === null && klien.ws.readyState === klien.ws.OPEN && dikirim < 2_000) {
      const awal = [[], [0, 0], [0, 1], [0, 2], [1], [3], [90]][dikirim % 7] ?? [];
      klien.kirim(Buffer.concat([Uint8Array.from(awal), randomBytes(Math.floor(Math.random() * 60))]));
      dikirim += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    klien.ws.close();
    kode.add(await klien.tertutup);
  }
  for (const one of kode) expect([KODE_TUTUP.bingkaiRusak, 1005]).toContain(one);
  biasa.sunting((ydoc) => teksUji(ydoc).insert(0, "masih ada"));
  await expect.poll(() => biasa.tersimpan.at(-1)?.jumlah).toBe(2);
  expect(galat).toEqual([]);
  expect(teksUji(await docOf(kolaborasi.keadaan(id))).toString()).toBe("masih ada");
}, 60_000);

it("ends a connection that sends text, half an update, a hostile length or an impossible clock, with 4400", async () => {
  const { url, id } = await mulai();
  const ydoc = new Y.Doc();
  teksUji(ydoc).insert(0, "abc");
  const utuh = Y.encodeStateAsUpdate(ydoc);
  const rusak: (string | Uint8Array)[] = [
    "teks",
    Uint8Array.of(),
    bingkaiSync(2, utuh.subarray(0, utuh.length - 3)),
    // One client with 2³² − 1 structs.
    bingkaiSync(2, Uint8Array.of(1, 255, 255, 255, 255, 15, 1, 0, 0)),
    bingkaiSync(0, Uint8Array.of(200)),
    Uint8Array.of(1, 3, 1, 5, 0),
    bingkaiKehadiran([{ klien: 1, clock: 2 ** 50, isi: {} }]),
  ];
  for (const one of rusak) {
    const klien = klienMentah(url, id);
    await klien.sinkron;
    klien.ws.send(one);
    expect(await klien.tertutup).toBe(KODE_TUTUP.bingkaiRusak);
  }
  expect((await uji.log.muat(id)).log).toEqual([]);
});

it("keeps little of what waits for missing edits, and forgets it where it is too much", async () => {
  const { url, id, kolaborasi } = await mulai({ tertunda: 2_000 });
  const klien = klienMentah(url, id);
  await klien.sinkron;
  const updates: Uint8Array[] = [];
  klien.ydoc.on("update", (update: Uint8Array, origin) => origin === "server" || updates.push(update));
  for (let at = 0; at < 400; at++) teksUji(klien.ydoc).insert(0, "lubang ");
  for (const update of updates.slice(1)) klien.kirim(bingkaiSync(2, update));
  expect(await klien.tertutup).toBe(KODE_TUTUP.bingkaiRusak);
  expect((await kolaborasi.keadaan(id)).length).toBeLessThan(2_000);
  // On a new connection the page is asked for all of it.
  const lagi = klienMentah(url, id, { ydoc: klien.ydoc });
  await expect.poll(() => lagi.tersimpan.at(-1)?.jumlah).toBe(1);
  expect(teksUji(await docOf(kolaborasi.keadaan(id))).length).toBe(2_800);
});

it("refuses what is too long for a frame or too much for a document, says why, and takes deletions of a full one", async () => {
  const { url, id } = await mulai({ bingkai: 5_000, dokumen: 8_000 });
  const panjang = klienMentah(url, id);
  await panjang.sinkron;
  panjang.sunting((ydoc) => teksUji(ydoc).insert(0, "x".repeat(6_000)));
  expect(await panjang.tertutup).toBe(KODE_TUTUP.terlaluBesar);
  expect(panjang.ditolak.map(({ kode }) => kode)).toEqual(["terlalu-besar"]);
  const hapus = klienMentah(url, id);
  const penuh = klienMentah(url, id);
  await Promise.all([penuh.sinkron, hapus.sinkron]);
  for (let at = 0; at < 2; at++) penuh.sunting((ydoc) => teksUji(ydoc).insert(0, "y".repeat(3_900)));
  await expect.poll(() => teksUji(hapus.ydoc).length).toBe(7_800);
  penuh.sunting((ydoc) => teksUji(ydoc).insert(0, "z".repeat(300)));
  expect(await penuh.tertutup).toBe(KODE_TUTUP.terlaluBesar);
  expect(penuh.ditolak.map(({ kode }) => kode)).toEqual(["terlalu-besar"]);
  hapus.sunting((ydoc) => teksUji(ydoc).delete(0, 7_000));
  await expect.poll(() => hapus.tersimpan.at(-1)?.jumlah).toBe(2);
  hapus.sunting((ydoc) => teksUji(ydoc).insert(0, "z".repeat(300)));
  await expect.poll(() => hapus.tersimpan.at(-1)?.jumlah).toBe(3);
});

it("bounds connections of a user and of a document, and how often one connects", async () => {
  const { url, id, kolaborasi } = await mulai({ sambunganPerPengguna: 2, sambunganPerDokumen: 3, sambunganBaru: 4 });
  const [a, b] = [klienMentah(url, id, { pengguna: "a" }), klienMentah(url, id, { pengguna: "a" })];
  await Promise.all([a.sinkron, b.sinkron]);
  expect(await klienMentah(url, id, { pengguna: "a" }).tertutup).toBe(KODE_TUTUP.terlaluBanyak);
  await klienMentah(url, id, { pengguna: "b" }).sinkron;
  expect(await klienMentah(url, id, { pengguna: "c" }).tertutup).toBe(KODE_TUTUP.terlaluBanyak);
  for (let at = 0; at < 2; at++) {
    await a.tutup();
    await expect.poll(() => kolaborasi.ringkasan().sambungan).toBe(2);
    const lagi = klienMentah(url, id, { pengguna: "a" });
    await lagi.sinkron;
    await lagi.tutup();
    await expect.poll(() => kolaborasi.ringkasan().sambungan).toBe(2);
  }
  expect(await klienMentah(url, id, { pengguna: "a" }).tertutup).toBe(KODE_TUTUP.penuh);
});

it("ends a connection that sends more frames than anybody types", async () => {
  const { url, id } = await mulai({ bingkaiPerDetik: 10, bingkaiSekaligus: 60 });
  const klien = klienMentah(url, id);
  await klien.sinkron;
  for (let at = 0; at < 100; at++) klien.sunting((ydoc) => teksUji(ydoc).insert(0, "x"));
  expect(await klien.tertutup).toBe(KODE_TUTUP.terlaluBanyak);
});

it("cuts a client that does not read instead of keeping everything for it, and the others notice nothing", async () => {
  const { url, port, id, kolaborasi } = await mulai({ antreanKeluar: 200_000 });
  const malas = connect(port, "127.0.0.1");
  malas.on("error", () => undefined);
  const tutup = new Promise((resolve) => malas.once("close", resolve));
  malas.write(
    `GET /sinkron/${id} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
  );
  malas.pause();
  await expect.poll(() => kolaborasi.ringkasan().sambungan).toBe(1);
  const [tulis, baca] = [klienMentah(url, id), klienMentah(url, id)];
  await Promise.all([tulis.sinkron, baca.sinkron]);
  for (let at = 0; at < 200 && kolaborasi.ringkasan().sambungan === 3; at++) {
    tulis.sunting((ydoc) => teksUji(ydoc).insert(0, "panjang ".repeat(12_000)));
    await expect.poll(() => tulis.tersimpan.at(-1)?.jumlah ?? 0, { interval: 2 }).toBe(at + 2);
    // Only the newest text is of interest; the document itself stays small.
    tulis.sunting((ydoc) => teksUji(ydoc).delete(0, teksUji(ydoc).length));
    await expect.poll(() => tulis.tersimpan.at(-1)?.jumlah ?? 0, { interval: 2 }).toBe(at + 3);
    at += 1;
  }
  expect(kolaborasi.ringkasan().sambungan).toBe(2);
  malas.resume();
  await tutup;
  tulis.sunting((ydoc) => teksUji(ydoc).insert(0, "selesai"));
  await expect.poll(() => teksUji(baca.ydoc).toString()).toBe("selesai");
}, 60_000);

it("answers addresses that are none of its own with a plain HTTP status", async () => {
  const { port } = await mulai();
  const jawab = async (path: string): Promise<string> => {
    const socket = connect(port, "127.0.0.1");
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`);
    let text = "";
    for await (const chunk of socket) text += String(chunk);
    return text.split("\r\n")[0] ?? "";
  };
  for (const path of ["/", "/sinkron/", "/sinkron/%E0%A4%A", `/sinkron/${"a".repeat(201)}`, "/sinkron/a%0Ab", "/sinkron/a/b"])
    expect(await jawab(path)).toBe("HTTP/1.1 404 Not Found");
});
