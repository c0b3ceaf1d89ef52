import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCatatanBelum } from "../../editor/src/collaboration/catatan-belum.ts";
import { createJagaTulisan } from "../../editor/src/collaboration/jaga-tulisan.ts";
import { type FaktaSambungan, keadaanDari, SABAR_MS } from "../../editor/src/collaboration/keadaan.ts";
import { jedaSambung } from "../../editor/src/collaboration/saluran.ts";
import { jelaskanKeadaan, sebutKeadaan } from "../../editor/src/collaboration/sebutan-keadaan.ts";
import { sebutAkhir } from "../../editor/src/ruang/sebutan-akhir.ts";

const TERHUBUNG: FaktaSambungan = {
  akhir: null,
  terbuka: true,
  putusSejak: null,
  tanpaJaringan: false,
  padat: false,
  belum: 0,
  tersimpanPada: null,
};
const KINI = new Date(2026, 10, 21, 14, 5).getTime();
const sebut = (fakta: Partial<FaktaSambungan>) => sebutKeadaan(keadaanDari({ ...TERHUBUNG, ...fakta }, KINI));

describe("what the header says", () => {
  it.each<[Partial<FaktaSambungan>, string]>([
    [{}, "Tersambung"],
    [{ belum: 1 }, "Menyimpan …"],
    [{ tersimpanPada: KINI }, "Tersimpan 14.05"],
    [{ tersimpanPada: KINI, belum: 1 }, "Menyimpan …"],
    [{ terbuka: false, putusSejak: KINI - 10 }, "Menyambung …"],
    [{ terbuka: false, putusSejak: KINI - 10, belum: 2 }, "Menyambung … (2 perubahan belum terkirim)"],
    [{ terbuka: false, putusSejak: KINI - SABAR_MS }, "Luring"],
    [{ terbuka: false, putusSejak: KINI - SABAR_MS, belum: 1200, tersimpanPada: KINI }, "Luring, 1.200 perubahan belum terkirim"],
    [{ terbuka: false, putusSejak: KINI, tanpaJaringan: true }, "Luring"],
    [{ terbuka: false, putusSejak: KINI, padat: true, belum: 1 }, "Server sedang padat, 1 perubahan belum terkirim"],
    // Open and still loading is no outage, however long it takes.
    [{ terbuka: true, putusSejak: KINI - 60_000 }, "Menyambung …"],
    [{ akhir: 4403, putusSejak: KINI, belum: 3 }, "Terputus, 3 perubahan belum terkirim"],
  ])("%j: %s", (fakta, kalimat) => {
    expect(sebut(fakta)).toBe(kalimat);
  });

  it("says stored only when nothing waits", () => {
    for (const belum of [0, 1, 7])
      for (const putusSejak of [null, KINI])
        for (const akhir of [null, 4401])
          if (belum > 0 || putusSejak !== null || akhir !== null)
            expect(sebut({ belum, putusSejak, akhir, tersimpanPada: KINI })).not.toContain("Tersimpan");
  });

  it("warns of closing the page where the browser keeps nothing", () => {
    const luring = keadaanDari({ ...TERHUBUNG, terbuka: false, putusSejak: 0, belum: 1 }, KINI);
    expect(jelaskanKeadaan(luring, true)).toContain("disimpan di peramban ini");
    expect(jelaskanKeadaan(luring, false)).toContain("jangan tutup");
  });

  it("has words for every final close code, known or not", () => {
    for (const kode of [4400, 4401, 4403, 4404, 4410, 4413, 4499])
      expect(Object.values(sebutAkhir(kode)).every((satu) => satu !== "")).toBe(true);
    expect(sebutAkhir(4401).langkah).toBe("masuk");
    expect(sebutAkhir(4499).judul).toContain("4499");
  });
});

describe("retries", () => {
  it("wait longer each time, up to ten seconds, and not all the same", () => {
    const rerata = [0, 1, 2, 3, 4, 5, 20].map((ke) => jedaSambung(ke, 0.5));
    expect(rerata).toEqual([...rerata].sort((a, b) => a - b));
    expect(jedaSambung(0, 0)).toBeLessThan(jedaSambung(0, 1));
    expect(jedaSambung(99, 1)).toBeLessThanOrEqual(10_000);
    expect(jedaSambung(0, 1)).toBeLessThan(500);
  });
});

describe("what closing the tab would lose", () => {
  it("is a change that the browser has not written yet", async () => {
    const tulis: (() => void)[] = [];
    const jaga = createJagaTulisan(
      () => new Promise((resolve) => tulis.push(resolve)),
      () => undefined,
      0,
    );
    expect(jaga.tertunda()).toBe(false);
    jaga.berubah();
    expect(jaga.tertunda()).toBe(true);
    await expect.poll(() => tulis.length).toBe(1);
    // The second change comes while the first is asked about: it is asked about by itself.
    jaga.berubah();
    tulis[0]?.();
    await expect.poll(() => tulis.length).toBe(2);
    expect(jaga.tertunda()).toBe(true);
    tulis[1]?.();
    await expect.poll(() => jaga.tertunda()).toBe(false);
  });

  it("is every change once the browser refused to write, which is told once", async () => {
    let kabar = 0;
    const jaga = createJagaTulisan(
      () => Promise.reject(new Error("disk full")),
      () => {
        kabar += 1;
      },
      0,
    );
    jaga.berubah();
    await expect.poll(() => kabar).toBe(1);
    jaga.berubah();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(jaga.tertunda()).toBe(true);
    expect(kabar).toBe(1);
  });
});

describe("the note of what waits", () => {
  it("is written at once when more wait, later when fewer do, and not for each key of a typist who is online", async () => {
    const tertulis: number[] = [];
    const catatan = createCatatanBelum((belum) => tertulis.push(belum));
    for (let at = 0; at < 5; at++) {
      catatan.naik(1);
      catatan.turun(0);
    }
    expect(tertulis).toEqual([1]);
    catatan.naik(1);
    catatan.naik(2);
    expect(tertulis).toEqual([1, 2]);
    catatan.turun(0);
    await expect.poll(() => tertulis, { timeout: 3000 }).toEqual([1, 2, 0]);
  });

  it("is never lower than the truth, and true when the draft is closed", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (langkah) => {
        let tertulis = 0;
        let belum = 0;
        const catatan = createCatatanBelum((nilai) => {
          tertulis = nilai;
        });
        for (const naik of langkah) {
          belum = naik ? belum + 1 : 0;
          if (naik) catatan.naik(belum);
          else catatan.turun(belum);
          expect(tertulis).toBeGreaterThanOrEqual(belum);
        }
        catatan.rampungkan();
        expect(tertulis).toBe(belum);
      }),
    );
  });
});
