/** One draft in one tab: what it says of its connection, and what it keeps. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BukaSimpanan } from "../../editor/src/collaboration/simpanan-lokal.ts";
import { type Ingatan, simpananIngatan } from "../support/simpanan-ingatan.ts";
import { bukaTabUji, ketik, macam, menjadi, type TabUji, teksDi, teksKedua } from "../support/tab-uji.ts";

let uji: TabUji;

beforeEach(async () => {
  uji = await bukaTabUji();
});

afterEach(async () => {
  await uji.tutup();
  expect(uji.server.galat).toEqual([]);
});

describe("a tab", () => {
  it("is connected, then saving, then saved when the server has stored it, and the other tab shows it", async () => {
    const [satu, dua] = [uji.buka(), uji.buka()];
    await Promise.all([menjadi(satu, "tersambung"), menjadi(dua, "tersambung")]);
    expect(satu.potret()).toMatchObject({ siap: true, peran: "pemilik" });
    ketik(satu, " Tambahan.");
    expect(satu.potret().keadaan).toEqual({ macam: "menyimpan", belum: 1 });
    await menjadi(satu, "tersimpan");
    expect(await uji.teksDiServer()).toContain("Awal. Tambahan.");
    await expect.poll(() => teksDi(dua)).toContain("Awal. Tambahan.");
    expect(macam(dua)).toBe("tersambung");
  });

  it("counts a deletion, which no state vector shows, as a change to be stored", async () => {
    const satu = uji.buka();
    await menjadi(satu, "tersambung");
    const teks = teksKedua(satu);
    teks.delete(0, teks.length);
    expect(satu.potret().keadaan).toEqual({ macam: "menyimpan", belum: 1 });
    await menjadi(satu, "tersimpan");
    expect(await uji.teksDiServer()).not.toContain("Awal.");
  });

  it("counts what is typed without a network, and merges it when the network is back", async () => {
    const [satu, dua] = [uji.buka(), uji.buka()];
    await Promise.all([menjadi(satu, "tersambung"), menjadi(dua, "tersambung")]);
    uji.jalur.atur("putus");
    for (const kata of [" a", " b", " c"]) ketik(satu, kata);
    ketik(dua, " z");
    await menjadi(satu, "luring");
    expect(satu.potret().keadaan).toEqual({ macam: "luring", belum: 3, padat: false });
    uji.jalur.atur("baik");
    satu.cobaLagi();
    dua.cobaLagi();
    await Promise.all([menjadi(satu, "tersimpan"), menjadi(dua, "tersimpan")]);
    await expect.poll(() => teksDi(satu) === teksDi(dua)).toBe(true);
    for (const kata of [" a b c", " z"]) expect(teksDi(satu)).toContain(kata);
  });

  it("finds what it typed before a reload, says so before there is a network, and sends it", async () => {
    const ingatan: Ingatan = new Map();
    const satu = uji.buka(simpananIngatan(ingatan));
    await menjadi(satu, "tersambung");
    uji.jalur.atur("putus");
    ketik(satu, " luring");
    await satu.tutup();
    uji.adaJaringan = false;
    const lagi = uji.buka(simpananIngatan(ingatan));
    await expect.poll(() => lagi.potret().siap).toBe(true);
    expect(teksDi(lagi)).toContain("Awal. luring");
    await menjadi(lagi, "luring");
    expect(lagi.potret().keadaan).toMatchObject({ belum: 1 });
    uji.adaJaringan = true;
    uji.jalur.atur("baik");
    lagi.cobaLagi();
    await menjadi(lagi, "tersimpan");
    expect(await uji.teksDiServer()).toContain("Awal. luring");
    lagi.rampungkan();
    expect(ingatan.get("belum")).toBe(0);
  });

  it("does not show an empty draft while it has neither local copy nor server", async () => {
    uji.jalur.atur("putus");
    const satu = uji.buka();
    await menjadi(satu, "luring");
    expect(satu.potret().siap).toBe(false);
  });

  it("is in danger only between a change and the moment in which server or browser has written it", async () => {
    const tulis: (() => void)[] = [];
    const lambat: BukaSimpanan = (ydoc) => ({
      ...simpananIngatan(new Map())(ydoc),
      tertulis: () => new Promise((resolve) => tulis.push(resolve)),
    });
    const satu = uji.buka(lambat);
    await menjadi(satu, "tersambung");
    uji.jalur.atur("putus");
    expect(satu.terancam()).toBe(false);
    ketik(satu, " x");
    expect(satu.terancam()).toBe(true);
    await expect.poll(() => tulis.length).toBe(1);
    expect(satu.terancam()).toBe(true);
    tulis[0]?.();
    await expect.poll(() => satu.terancam()).toBe(false);
    expect(satu.potret().keadaan).toMatchObject({ belum: 1 });
  });

  it("says that the browser cannot keep what is typed", async () => {
    const satu = uji.buka((ydoc) => ({ ...simpananIngatan(new Map())(ydoc), tertulis: () => Promise.reject(new Error("disk full")) }));
    await menjadi(satu, "tersambung");
    ketik(satu, " x");
    await expect.poll(() => satu.potret().tahan).toBe(false);
    await menjadi(satu, "tersimpan");
    expect(satu.terancam()).toBe(false);
  });
});
