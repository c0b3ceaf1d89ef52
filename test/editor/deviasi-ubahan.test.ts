import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geserRentang } from "../../editor/src/checking/geser.ts";
import { createPenjadwal } from "../../editor/src/checking/penjadwal.ts";
import { petakanRuas, terapkanUbahan, ubahanOf } from "../../editor/src/checking/ubahan.ts";

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
console.log(`fast-check: SEED=${seed}`);

interface Satu {
  readonly id: string | null;
  readonly isi: string;
}

const CARA = { kunci: ({ id }: Satu) => id, sama: (a: Satu, b: Satu) => a.id === b.id && a.isi === b.isi };
const satu = fc.record({ id: fc.constantFrom(null, "a", "b", "c", "d"), isi: fc.constantFrom("x", "y") });

describe("ubahanOf", () => {
  it("tells any sequence from any other, also where ids repeat or are missing", () => {
    const run = fc.property(fc.array(satu), fc.array(satu), (lama, baru) => {
      expect(terapkanUbahan(lama, ubahanOf(lama, baru, CARA))).toEqual(baru);
    });
    fc.assert(run, { seed, numRuns: 500 });
  });

  it("sends nothing but what is new: an edit, a move, a deletion", () => {
    const lama = ["a", "b", "c", "d", "e"].map((id) => ({ id, isi: "x" }));
    const [a, b, c, d, e] = lama as [Satu, Satu, Satu, Satu, Satu];
    expect(ubahanOf(lama, lama, CARA)).toEqual([{ dari: 0, jumlah: 5 }]);
    expect(ubahanOf(lama, [a, b, { ...c, isi: "y" }, d, e], CARA)).toEqual([
      { dari: 0, jumlah: 2 },
      { isi: [{ id: "c", isi: "y" }] },
      { dari: 3, jumlah: 2 },
    ]);
    expect(ubahanOf(lama, [a, d, b, c, e], CARA)).toEqual([
      { dari: 0, jumlah: 1 },
      { dari: 3, jumlah: 1 },
      { dari: 1, jumlah: 2 },
      { dari: 4, jumlah: 1 },
    ]);
    expect(ubahanOf(lama, [a, e], CARA)).toEqual([
      { dari: 0, jumlah: 1 },
      { dari: 4, jumlah: 1 },
    ]);
  });

  it("sends nothing where a co-author's edit made every element another object", () => {
    const lama = ["a", "b", "c"].map((id) => ({ id, isi: "x" }));
    expect(ubahanOf(lama, structuredClone(lama), CARA)).toEqual([{ dari: 0, jumlah: 3 }]);
  });

  it("keeps runs where the new elements are written in another form", () => {
    expect(petakanRuas([{ dari: 1, jumlah: 2 }, { isi: ["a"] }], (teks) => teks.length)).toEqual([{ dari: 1, jumlah: 2 }, { isi: [1] }]);
  });
});

describe("geserRentang", () => {
  const LAMA = "Ketua tim melaporkan hasil kerja kepada Pimpinan.";
  const kata = (dalam: string, cari: string) => ({ dari: dalam.indexOf(cari), sampai: dalam.indexOf(cari) + cari.length });

  it.each([
    ["before it", LAMA.replace("Ketua", "Wakil ketua")],
    ["behind it", LAMA.replace("Pimpinan", "Sekretaris Daerah")],
    ["nowhere", LAMA],
    ["at its very edge", LAMA.replace("hasil kerja", "seluruh hasil kerja")],
  ])("follows its words where something was typed %s", (_, baru) => {
    const geser = geserRentang(kata(LAMA, "hasil kerja"), LAMA, baru);
    expect(baru.slice(geser?.dari, geser?.sampai)).toBe("hasil kerja");
  });

  it("grows with what is typed inside of it, and goes with its words", () => {
    const baru = LAMA.replace("hasil kerja", "hasil dan kendala kerja");
    const geser = geserRentang(kata(LAMA, "hasil kerja"), LAMA, baru);
    expect(baru.slice(geser?.dari, geser?.sampai)).toBe("hasil dan kendala kerja");
    expect(geserRentang(kata(LAMA, "hasil kerja"), LAMA, LAMA.replace("hasil kerja ", ""))).toBeNull();
    expect(geserRentang(kata(LAMA, "hasil"), LAMA, "Semua lain")).toBeNull();
  });

  it("stays inside of the text, whatever was replaced", () => {
    const run = fc.property(fc.string(), fc.string(), fc.string(), fc.string(), fc.nat(60), fc.nat(60), (a, b, c, d, x, y) => {
      const [lama, baru] = [a + b + c, a + d + c];
      const [dari, sampai] = [Math.min(x, y, lama.length), Math.min(Math.max(x, y), lama.length)];
      const geser = geserRentang({ dari, sampai }, lama, baru);
      if (geser === null) return;
      expect(geser.dari).toBeLessThanOrEqual(geser.sampai);
      expect(geser.sampai).toBeLessThanOrEqual(baru.length);
      // what was not touched is still the same words
      if (sampai <= a.length) expect(baru.slice(geser.dari, geser.sampai)).toBe(lama.slice(dari, sampai));
    });
    fc.assert(run, { seed, numRuns: 1_000 });
  });
});

describe("createPenjadwal", () => {
  /** A clock that a test moves. */
  function meja() {
    let now = 0;
    let timers: { kapan: number; kerja: () => void }[] = [];
    const mulai: number[] = [];
    const jam = {
      now: () => now,
      nanti: (kerja: () => void, ms: number) => {
        const timer = { kapan: now + ms, kerja };
        timers.push(timer);
        return () => {
          timers = timers.filter((satu) => satu !== timer);
        };
      },
    };
    const maju = (ms: number) => {
      const akhir = now + ms;
      for (;;) {
        const next = timers.filter(({ kapan }) => kapan <= akhir).sort((x, y) => x.kapan - y.kapan)[0];
        if (next === undefined) break;
        timers = timers.filter((satu) => satu !== next);
        now = next.kapan;
        next.kerja();
      }
      now = akhir;
    };
    return { penjadwal: createPenjadwal(() => mulai.push(now), jam), maju, mulai, timers: () => timers.length };
  }

  it("waits for a pause of 200 ms behind the last key", () => {
    const { penjadwal, maju, mulai, timers } = meja();
    for (let key = 0; key < 5; key++) {
      penjadwal.berubah();
      expect(timers()).toBe(1);
      maju(100);
    }
    maju(1_000);
    expect(mulai).toEqual([600]);
  });

  it("does not wait for a pause that never comes: a second at most", () => {
    const { penjadwal, maju, mulai } = meja();
    for (let key = 0; key < 30; key++) {
      penjadwal.berubah();
      maju(100);
      penjadwal.selesai();
    }
    expect(mulai.length).toBeGreaterThanOrEqual(2);
    expect(mulai[0]).toBe(1_000);
  });

  it("never has two runs under way, and runs once more where something changed meanwhile", () => {
    const { penjadwal, maju, mulai } = meja();
    penjadwal.berubah();
    maju(200);
    penjadwal.berubah();
    maju(2_000);
    penjadwal.berubah();
    maju(2_000);
    expect(mulai).toEqual([200]);
    penjadwal.selesai();
    expect(mulai).toEqual([200, 4_200]);
    penjadwal.selesai();
    maju(2_000);
    expect(mulai).toHaveLength(2);
  });

  it("starts at once when asked to, and never again once it has ended", () => {
    const { penjadwal, maju, mulai } = meja();
    penjadwal.segera();
    expect(mulai).toEqual([0]);
    penjadwal.selesai();
    penjadwal.berubah();
    penjadwal.berhenti();
    penjadwal.berubah();
    maju(5_000);
    expect(mulai).toEqual([0]);
  });
});
