import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHitunganKirim } from "../../editor/src/collaboration/hitungan-kirim.ts";

/** A connection on which the server's question has been answered. */
function tersambung(belumAwal = 0) {
  const hitungan = createHitunganKirim(belumAwal);
  hitungan.sambunganBaru();
  hitungan.terkirim("langkah2");
  return hitungan;
}

describe("which local changes are stored", () => {
  it("counts a change as stored once its frame is", () => {
    const hitungan = tersambung();
    hitungan.berubah();
    hitungan.terkirim("pembaruan");
    expect(hitungan.belum()).toBe(1);
    expect(hitungan.tersimpan(1)).toBe(false);
    expect(hitungan.belum()).toBe(1);
    expect(hitungan.tersimpan(2)).toBe(true);
    expect(hitungan.belum()).toBe(0);
  });

  it("counts what earlier visits left as stored with the answer to the server's question, not with a change sent before it", () => {
    const hitungan = createHitunganKirim(3);
    hitungan.sambunganBaru();
    hitungan.berubah();
    hitungan.terkirim("pembaruan");
    hitungan.terkirim("langkah2");
    hitungan.tersimpan(1);
    expect(hitungan.belum()).toBe(4);
    hitungan.tersimpan(2);
    expect(hitungan.belum()).toBe(0);
  });

  it("forgets the frames of a connection that broke", () => {
    const hitungan = tersambung();
    hitungan.berubah();
    hitungan.terkirim("pembaruan");
    hitungan.sambunganBaru();
    hitungan.tersimpan(2);
    expect(hitungan.belum()).toBe(1);
    hitungan.terkirim("langkah2");
    hitungan.tersimpan(1);
    expect(hitungan.belum()).toBe(0);
  });

  it("leaves a change made while its predecessor was under way", () => {
    const hitungan = tersambung();
    hitungan.berubah();
    hitungan.terkirim("pembaruan");
    hitungan.berubah();
    hitungan.terkirim("pembaruan");
    hitungan.tersimpan(2);
    expect(hitungan.belum()).toBe(1);
    hitungan.tersimpan(2);
    expect(hitungan.belum()).toBe(1);
  });
});

/** A server that stores the frames of each connection in their order, told late, and a network that breaks at any moment. */
const LANGKAH = fc.oneof(
  { weight: 6, arbitrary: fc.constant("ketik" as const) },
  { weight: 1, arbitrary: fc.constant("putus" as const) },
  { weight: 2, arbitrary: fc.constant("sambung" as const) },
  { weight: 2, arbitrary: fc.constant("tanya" as const) },
  { weight: 4, arbitrary: fc.constant("simpan" as const) },
);

it("never calls a change stored that the server does not hold, and calls all of them stored in the end", () => {
  fc.assert(
    fc.property(fc.array(LANGKAH, { maxLength: 60 }), fc.nat(3), (langkah, awal) => {
      const hitungan = createHitunganKirim(awal);
      /** Numbers of the changes: those here, those the server stores, and per frame under way what it carries. */
      let dibuat = awal;
      const diServer = new Set<number>();
      let terbuka = false;
      let dikirim: number[][] = [];
      let disimpan = 0;
      const semua = () => Array.from({ length: dibuat }, (_, at) => at);
      const jalankan = (satu: (typeof langkah)[number]) => {
        if (satu === "ketik") {
          dibuat += 1;
          hitungan.berubah();
          if (!terbuka) return;
          dikirim.push([dibuat - 1]);
          hitungan.terkirim("pembaruan");
        } else if (satu === "putus") terbuka = false;
        else if (satu === "sambung" && !terbuka) {
          terbuka = true;
          dikirim = [];
          disimpan = 0;
          hitungan.sambunganBaru();
        } else if (satu === "tanya" && terbuka) {
          dikirim.push(semua());
          hitungan.terkirim("langkah2");
        } else if (satu === "simpan" && terbuka && disimpan < dikirim.length) {
          for (const perubahan of dikirim[disimpan] ?? []) diServer.add(perubahan);
          disimpan += 1;
          hitungan.tersimpan(disimpan);
        }
        expect(hitungan.belum()).toBeGreaterThanOrEqual(semua().filter((nomor) => !diServer.has(nomor)).length);
      };
      for (const satu of langkah) jalankan(satu);
      for (const satu of ["putus", "sambung", "tanya"] as const) jalankan(satu);
      while (disimpan < dikirim.length) jalankan("simpan");
      expect(hitungan.belum()).toBe(0);
    }),
    { numRuns: 500 },
  );
});
