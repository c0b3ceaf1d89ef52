/** kill -9 in the middle of typing: what was acknowledged is there. The long version is `npm run bench -- kolaborasi`. */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import * as Y from "yjs";
import { MACAM_BASIS, type TempatBasis, tempatBasis } from "../support/basis-uji.ts";
import { bingkaiSync, klienMentah, teksUji } from "../support/klien-sinkron.ts";

const SERVER = fileURLToPath(new URL("../bench/kolaborasi/server.mjs", import.meta.url));
const PENULIS = 20;

interface ProsesServer {
  readonly url: string;
  readonly proses: ChildProcess;
  readonly selesai: Promise<unknown>;
}

function start({ data, databaseUrl }: TempatBasis): Promise<ProsesServer> {
  const env = { ...process.env, PORT: "0", DATA: data, ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }) };
  const proses = spawn(process.execPath, [SERVER], { env, stdio: ["ignore", "pipe", "inherit"] });
  const selesai = new Promise((resolve) => proses.once("close", resolve));
  return new Promise((resolve, reject) => {
    void selesai.then(() => reject(new Error("the server ended")));
    createInterface(proses.stdout as NodeJS.ReadableStream).on("line", (line) => {
      const port = /^siap (\d+)$/.exec(line)?.[1];
      if (port) resolve({ url: `ws://127.0.0.1:${port}/sinkron`, proses, selesai });
    });
  });
}

describe.each(MACAM_BASIS)("a server on %s that is killed", (macam) => {
  it("has every acknowledged edit when it comes back", async () => {
    const tempat = await tempatBasis(macam);
    onTestFinished(() => tempat.hapus());
    const mati = await start(tempat);
    const semua = Array.from({ length: PENULIS }, () => {
      const klien = klienMentah(mati.url, "d");
      const terkirim: Uint8Array[] = [];
      klien.ydoc.on("update", (update: Uint8Array, origin) => origin === "server" || terkirim.push(update));
      return { klien, terkirim };
    });
    await Promise.all(semua.map(({ klien }) => klien.sinkron));
    const ketik = setInterval(() => {
      for (const { klien } of semua)
        klien.sunting((ydoc) => {
          const teks = teksUji(ydoc);
          if (teks.length > 5 && Math.random() < 0.2) teks.delete(Math.floor(Math.random() * teks.length), 1);
          else teks.insert(Math.floor(Math.random() * (teks.length + 1)), "k");
        });
    }, 12);
    await new Promise((resolve) => setTimeout(resolve, 1_200 + Math.random() * 300));
    mati.proses.kill("SIGKILL");
    clearInterval(ketik);
    await mati.selesai;
    const diakui = semua.map(({ klien }) => klien.tersimpan.at(-1)?.jumlah ?? 0);
    // The first frame of a page is its step 2; then come its edits.
    expect(diakui.reduce((sum, one) => sum + one - 1, 0)).toBeGreaterThan(PENULIS * 20);

    const lagi = await start(tempat);
    const pembaca = klienMentah(lagi.url, "d");
    await pembaca.sinkron;
    let berubah = 0;
    pembaca.ydoc.on("update", () => {
      berubah += 1;
    });
    semua.forEach(({ terkirim }, at) => {
      for (const update of terkirim.slice(0, (diakui[at] ?? 1) - 1)) Y.applyUpdate(pembaca.ydoc, update);
    });
    expect(berubah).toBe(0);
    pembaca.kirim(bingkaiSync(0, Y.encodeStateVector(pembaca.ydoc)));
    lagi.proses.kill("SIGTERM");
    expect(await pembaca.tertutup).toBe(1001);
    await lagi.selesai;
  }, 60_000);
});
