import { setTimeout as sleep } from "node:timers/promises";
import type { Kerja } from "@selaras/server/impor/kerja";
import { BATAS_KERJA, createKerjakan } from "@selaras/server/worker/start-impor";
import { expect, it } from "vitest";

const BENANG = new URL("../support/benang-nakal.mjs", import.meta.url);
const batas = (ubah: Partial<typeof BATAS_KERJA> = {}) => ({ ...BATAS_KERJA, memoriMb: 48, waktuMs: 60_000, ...ubah });
const masuk = (nama: string): Kerja["baca"]["masuk"] => ({ nama, berkas: new Uint8Array(), perubahan: "usul" });
const SUDAH = { keluar: { galat: { pesan: "Sudah.", tindakan: "Tidak ada." } } };

it("ends a thread that takes too long, too much memory, or fails, and goes on with the next", async () => {
  const lekas = createKerjakan(batas({ waktuMs: 400 }), BENANG);
  expect(await lekas("baca", masuk("hang"))).toEqual({ sebab: "terlalu-lama" });
  const kerjakan = createKerjakan(batas({ sekaligus: 1 }), BENANG);
  expect(await kerjakan("baca", masuk("memori"))).toEqual({ sebab: "memori" });
  await expect(kerjakan("baca", masuk("gagal"))).rejects.toThrow("rahasia");
  await expect(kerjakan("baca", masuk("diam"))).rejects.toThrow("without an answer");
  expect(await kerjakan("baca", masuk("jawab"))).toEqual(SUDAH);
});

it("does two at once, lets some wait, and refuses the others", async () => {
  const kerjakan = createKerjakan(batas({ antre: 2 }), BENANG);
  const henti = new AbortController();
  const langkah: string[] = [];
  const opsi = { signal: henti.signal, onKemajuan: ({ langkah: satu }: { readonly langkah: string }) => void langkah.push(satu) };
  const berjalan = [kerjakan("baca", masuk("hang"), opsi), kerjakan("baca", masuk("hang"), opsi)];
  const menunggu = [kerjakan("baca", masuk("jawab"), opsi), kerjakan("baca", masuk("jawab"))];
  expect(await kerjakan("baca", masuk("jawab"))).toEqual({ sebab: "penuh" });
  expect(langkah).toEqual(["Menunggu giliran"]);
  while (langkah.length < 3) await sleep(10);
  expect(langkah.slice(1)).toEqual(["Membaca", "Membaca"]);
  henti.abort();
  expect(await Promise.all(berjalan)).toEqual([{ sebab: "batal" }, { sebab: "batal" }]);
  expect(await Promise.all(menunggu)).toEqual([{ sebab: "batal" }, SUDAH]);
  // Nobody's place is lost: as many as before run and wait.
  expect(await Promise.all(Array.from({ length: 4 }, () => kerjakan("baca", masuk("jawab"))))).toEqual([SUDAH, SUDAH, SUDAH, SUDAH]);
  expect(await kerjakan("baca", masuk("jawab"), { signal: henti.signal })).toEqual({ sebab: "batal" });
});
