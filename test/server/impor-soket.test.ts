/** Imports over real sockets: what is refused, what is told while it goes on, and what happens when the client leaves. */
import { once } from "node:events";
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { listen } from "@selaras/server/listen";
import { BATAS_KERJA, createKerjakan } from "@selaras/server/worker/start-impor";
import { expect, it, onTestFinished } from "vitest";
import { BITA, langkahOf, ruangImpor } from "../support/ruang-impor.ts";

const MB = 1_024 * 1_024;
const POLOS = { "Accept-Encoding": "identity" };
const BENANG = new URL("../support/benang-nakal.mjs", import.meta.url);

/** A server that listens, with threads that do what their files say, and one person. */
async function ruang() {
  const kerjakan = createKerjakan({ ...BATAS_KERJA, sekaligus: 1, memoriMb: 48 }, BENANG);
  const { uji, budi, daftar } = await ruangImpor("sqlite", { parts: { kerjakan } });
  const outcome = await listen(uji.app, { port: 0, host: "127.0.0.1" });
  if (!outcome.ok) throw new Error(outcome.pesan);
  onTestFinished(() => outcome.listening.close());
  const { port } = new URL(outcome.listening.url);
  const headers = { ...BITA, Cookie: budi.kuki(), Origin: `http://127.0.0.1:${port}`, "Accept-Encoding": "gzip, deflate" };
  const buka = (nama: string, kepala: Readonly<Record<string, string>> = {}): ClientRequest => {
    const berkas = request({
      host: "127.0.0.1",
      port,
      path: `/api/impor?nama=${nama}`,
      method: "POST",
      headers: { ...headers, ...kepala },
    });
    // Whoever is refused while sending may find the connection closed.
    berkas.on("error", () => undefined);
    return berkas;
  };
  const jawabOf = async (berkas: ClientRequest): Promise<IncomingMessage> => (await once(berkas, "response"))[0];
  const kirim = async (nama: string, kepala = {}) => {
    const berkas = buka(nama, kepala);
    berkas.end("isi");
    return jawabOf(berkas);
  };
  const langkah = async (nama: string) => {
    const jawab = await kirim(nama);
    return langkahOf({ text: () => text(jawab) });
  };
  return { uji, buka, jawabOf, kirim, langkah, isi: () => daftar(budi) };
}

const SUDAH = [{ galat: { pesan: "Sudah.", tindakan: "Tidak ada." } }];

it("refuses 200 MB that are declared unread, and 200 MB that are not declared as soon as they are too many", async () => {
  const { uji, buka, jawabOf, langkah, isi } = await ruang();
  const dinyatakan = buka("a.docx", { ...POLOS, "Content-Length": String(200 * MB) });
  dinyatakan.flushHeaders();
  const satu = await jawabOf(dinyatakan);
  expect([satu.statusCode, JSON.parse(await text(satu)).pesan]).toEqual([413, "Berkas ini lebih besar dari 20 MB, jadi tidak dibaca."]);
  dinyatakan.destroy();

  const mengalir = buka("a.docx", POLOS);
  let terkirim = 0;
  const potong = Buffer.alloc(MB);
  const alirkan = (): void => {
    while (terkirim < 200 && !mengalir.destroyed) {
      terkirim++;
      if (!mengalir.write(potong)) return void mengalir.once("drain", alirkan);
    }
  };
  alirkan();
  const dua = await jawabOf(mengalir);
  expect([dua.statusCode, JSON.parse(await text(dua)).pesan]).toEqual([413, "Berkas ini lebih besar dari 20 MB, jadi tidak dibaca."]);
  expect(terkirim).toBeLessThan(100);
  mengalir.destroy();
  expect(await langkah("jawab")).toEqual(SUDAH);
  expect(await isi()).toEqual([]);
  expect(uji.errors).toEqual([]);
});

it("tells each step when it happens, and ends the thread of a client that leaves", async () => {
  const { uji, kirim, langkah } = await ruang();
  const jawab = await kirim("hang");
  expect([jawab.statusCode, jawab.headers["content-encoding"]]).toEqual([200, undefined]);
  const [pertama] = await once(jawab, "data");
  expect(JSON.parse(String(pertama))).toEqual({ kemajuan: { langkah: "Membaca", selesai: 1, jumlah: 2 } });
  const berikut = await kirim("jawab");
  expect(String((await once(berikut, "data"))[0])).toContain("Menunggu giliran");
  jawab.destroy();
  expect(await langkahOf({ text: () => text(berikut) })).toEqual(SUDAH);
  expect(await langkah("jawab")).toEqual(SUDAH);
  expect(uji.errors).toEqual([]);
});

it("goes on after a file that took all memory, and one whose reading failed, and tells nobody why it failed", async () => {
  const { uji, langkah, isi } = await ruang();
  expect(await langkah("memori")).toEqual([
    { galat: expect.objectContaining({ pesan: expect.stringContaining("mengembang melebihi memori") }) },
  ]);
  const [gagal] = await langkah("gagal");
  expect(JSON.stringify(gagal)).toContain("kesalahan di server");
  expect(JSON.stringify(gagal)).not.toContain("rahasia");
  expect(uji.errors).toEqual([expect.objectContaining({ message: "rahasia: /rumah/berkas" })]);
  expect(await langkah("jawab")).toEqual(SUDAH);
  expect(await isi()).toEqual([]);
});

it("forgets a file whose sender leaves before it is whole", async () => {
  const { uji, buka, langkah, isi } = await ruang();
  const berkas = buka("a.docx", { "Content-Length": String(10 * MB) });
  berkas.write(Buffer.alloc(MB));
  await new Promise((resolve) => setTimeout(resolve, 200));
  berkas.destroy();
  expect(await langkah("jawab")).toEqual(SUDAH);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await isi()).toEqual([]);
  expect(uji.errors).toEqual([]);
});
