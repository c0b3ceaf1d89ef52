/** Work on imports that somebody waits for, and the pictures of a file. */
import { setTimeout as sleep } from "node:timers/promises";
import type { GambarTerbaca } from "@selaras/server/impor/gambar-terbaca";
import { gambarBerbeda } from "@selaras/server/impor/gambar-terbaca";
import type { BahanImpor } from "@selaras/server/impor/kerja";
import { createKerjaOrang } from "@selaras/server/impor/kerja-orang";
import { tambahkan } from "@selaras/server/pustaka/dari-impor";
import { BATAS_KERJA, createKerjakan } from "@selaras/server/worker/start-impor";
import { startWorker } from "@selaras/server/worker/start-worker";
import { expect, it, onTestFinished } from "vitest";
import { alinea, docx, p } from "../support/docx-uji.ts";
import { GAMBAR, PNG_UJI, ruangImpor } from "../support/ruang-impor.ts";

const BAHAN: BahanImpor = { hasil: new Uint8Array(), teks: new Uint8Array(), keputusan: {} };
const DIAM = new URL(`data:text/javascript,${encodeURIComponent("setInterval(() => undefined, 1000);")}`);
const JAWAB = new URL(
  `data:text/javascript,${encodeURIComponent(
    'import { parentPort } from "node:worker_threads"; parentPort.on("message", ({ nomor }) => parentPort.postMessage({ nomor, hasil: { jenis: "isi", bytes: new Uint8Array() } }));',
  )}`,
);

it("does two pieces of work of a person, and ends them where they leave", async () => {
  const kerja = createKerjaOrang(createKerjakan({ ...BATAS_KERJA, sekaligus: 1, waktuMs: 60_000 }, DIAM));
  const henti = new AbortController();
  const dua = [kerja("budi", "teks", BAHAN, henti.signal), kerja("budi", "rancangan", BAHAN, henti.signal)];
  const ketiga = await kerja("budi", "teks", BAHAN, henti.signal);
  expect(ketiga).toMatchObject({ galat: { status: 503, pesan: expect.stringContaining("Dua pekerjaan Anda") } });
  // Somebody else has a turn of their own.
  const lain = kerja("cici", "teks", BAHAN, AbortSignal.timeout(300));
  await sleep(20);
  henti.abort();
  for (const hasil of await Promise.all([...dua, lain]))
    expect(hasil).toMatchObject({ galat: { status: 503, pesan: expect.stringContaining("110 detik") } });
  expect(await kerja("budi", "teks", BAHAN, AbortSignal.timeout(50))).toMatchObject({ galat: { status: 503 } });
});

it("changes nothing for somebody who was told that it was not changed", async () => {
  const { uji, admin, unggah } = await ruangImpor("sqlite");
  const { id } = await unggah(admin);
  const henti = new AbortController();
  const { db } = uji.basis;
  const kerjaOrang = createKerjaOrang(async () => {
    henti.abort();
    return { sebab: "batal" };
  });
  const parts = { db, kerjaOrang, pustaka: uji.pustaka, now: () => new Date().toISOString(), logError: () => undefined };
  const kepala = {
    jenis: "Peraturan Bupati",
    nomor: "9",
    tahun: 2025,
    tentang: "A",
    daerah: "Kabupaten Cilacap",
    provinsi: null,
    sumber: "Uji",
  };
  const hasil = await tambahkan(
    { ...parts, kerjakan: async () => ({ sebab: "penuh" }) },
    admin.pengguna,
    id,
    { ...kepala, tingkat: "kabupaten" },
    henti.signal,
  );
  expect(hasil).toMatchObject({ galat: { status: 503 } });
  expect(await uji.pustaka.tambahan()).toEqual([]);
});

it("keeps a picture once that stands in a file several times, and no more than may be", async () => {
  const { uji, budi, unggah, baca } = await ruangImpor("sqlite");
  const lain = new Uint8Array([...PNG_UJI, 4]);
  const gambar = (nomor: number) => alinea(GAMBAR.replace("rId1", `rId${nomor}`));
  const berkas = docx({
    badan: [p("Pasal 1"), p("Satu."), gambar(1), gambar(2), p("Pasal 2"), p("Dua."), gambar(3), gambar(1)].join(""),
    bagian: {
      "media/image1.png": { jenis: "image", isi: PNG_UJI },
      "media/image2.png": { jenis: "image", isi: PNG_UJI },
      "media/image3.png": { jenis: "image", isi: lain },
    },
  });
  const { id } = await unggah(budi, "a.docx", berkas);
  const { hasil } = await baca(budi, id);
  const src = [...JSON.stringify(hasil.isi).matchAll(/"src":"(gambar:\d+)"/g)].map((satu) => satu[1]);
  expect(src).toEqual(["gambar:0", "gambar:0", "gambar:1", "gambar:0"]);
  expect(await uji.basis.db.selectFrom("gambar_impor").select("urut").execute()).toEqual([{ urut: 0 }, { urut: 1 }]);
  const kedua = await budi.minta("GET", `/api/impor/${id}/gambar/1`);
  expect(new Uint8Array(await kedua.arrayBuffer())).toEqual(lain);

  const png = (bita: number): GambarTerbaca => ({ jenis: "image/png", data: new Uint8Array(10).fill(bita) });
  const sama = png(1);
  expect(gambarBerbeda([sama, sama, png(1), png(2)], 20)).toMatchObject({ gambar: [sama, png(2)] });
  expect(gambarBerbeda([sama, png(2), png(3)], 20)).toMatchObject({ galat: { pesan: expect.stringContaining("100 MB") } });
});

it("starts another worker in the place of one that could not be told what it has to know", async () => {
  let kali = 0;
  const galat: unknown[] = [];
  const onStart = async () => {
    if (++kali === 1) throw new Error("the database is away");
  };
  const worker = startWorker("", { onStart, onRestart: () => undefined }, (error) => void galat.push(error), JAWAB);
  onTestFinished(async () => void (await worker.stop()));
  await expect(worker.perform({ jenis: "pustaka" })).rejects.toThrow("the worker ended");
  expect(await worker.perform({ jenis: "pustaka" })).toMatchObject({ jenis: "isi" });
  expect([kali, galat.length]).toEqual([2, 1]);
});
