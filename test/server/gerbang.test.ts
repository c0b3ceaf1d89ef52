import { createGerbang, GerbangPenuh } from "@selaras/server/worker/gerbang";
import { expect, it } from "vitest";

it("lets so many in at a time, the others in the order of asking", async () => {
  const gerbang = createGerbang(2);
  const masuk: number[] = [];
  const keluar = new Map<number, () => void>();
  const minta = async (nomor: number, signal?: AbortSignal): Promise<void> => {
    keluar.set(nomor, await gerbang(signal));
    masuk.push(nomor);
  };
  const semua = [1, 2, 3, 4].map((nomor) => minta(nomor));
  await Promise.all(semua.slice(0, 2));
  expect(masuk).toEqual([1, 2]);
  keluar.get(1)?.();
  // twice is once
  keluar.get(1)?.();
  await semua[2];
  expect(masuk).toEqual([1, 2, 3]);
  keluar.get(2)?.();
  await semua[3];
  expect(masuk).toEqual([1, 2, 3, 4]);
});

it("forgets who leaves while they wait, and whoever was gone before", async () => {
  const gerbang = createGerbang(1);
  const keluar = await gerbang();
  const pergi = new AbortController();
  const menunggu = gerbang(pergi.signal);
  const berikut = gerbang();
  pergi.abort(new Error("left"));
  await expect(menunggu).rejects.toThrow("left");
  await expect(gerbang(pergi.signal)).rejects.toThrow("left");
  keluar();
  (await berikut)();
  (await gerbang())();
});

it("turns away who comes when as many wait as may", async () => {
  const gerbang = createGerbang(1, 1);
  const keluar = await gerbang();
  const menunggu = gerbang();
  await expect(gerbang()).rejects.toThrow(GerbangPenuh);
  keluar();
  (await menunggu)();
  (await gerbang())();
});
