/** Answers line by line: what comes late has nobody to go to, and who leaves stops the work. */
import { createMulaiUnggah } from "@selaras/server/impor/unggahan-berjalan";
import { ruteBerskema } from "@selaras/server/routes/isian";
import { jawabNdjson } from "@selaras/server/routes/ndjson";

import { describe, expect, it } from "vitest";

type Tulis = Parameters<typeof jawabNdjson<unknown>>[1];

const minta = (tulis: Tulis, init: RequestInit = {}) =>
  ruteBerskema()
    .get("/", (c) => jawabNdjson(c, tulis))
    .request("/", init);

describe("an answer of lines", () => {
  it("tells each value on a line of its own", async () => {
    const answer = await minta(async (kirim) => {
      kirim({ a: 1 });
      kirim({ b: "dua\nbaris" });
    });
    expect(answer.headers.get("Content-Type")).toContain("application/x-ndjson");
    expect(await answer.text()).toBe('{"a":1}\n{"b":"dua\\nbaris"}\n');
  });

  it("takes nothing more once it has ended", async () => {
    let terlambat: (satu: unknown) => void = () => undefined;
    const answer = await minta(async (kirim) => {
      terlambat = kirim;
      kirim(1);
    });
    expect(await answer.text()).toBe("1\n");
    expect(() => terlambat(2)).not.toThrow();
  });

  it("stops the work of who left, also of who left before its first line", async () => {
    const henti = new AbortController();
    let berhenti = false;
    const tunggu: Tulis = (_, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) berhenti = true;
        signal.addEventListener("abort", () => {
          berhenti = true;
          resolve();
        });
      });
    await minta(tunggu, { signal: henti.signal });
    expect(berhenti).toBe(false);
    henti.abort();
    expect(berhenti).toBe(true);

    berhenti = false;
    const answer = await minta(tunggu);
    await answer.body?.cancel();
    expect(berhenti).toBe(true);
  });
});

describe("uploads under way", () => {
  it("are counted for each person and for all, and freed", () => {
    const mulai = createMulaiUnggah(2, 3);
    const [satu, dua] = [mulai("siti"), mulai("siti")];
    expect(mulai("siti")).toBeNull();
    const tiga = mulai("budi");
    expect(mulai("bambang")).toBeNull();
    satu?.();
    expect(mulai("siti")).not.toBeNull();
    tiga?.();
    dua?.();
    expect(mulai("bambang")).not.toBeNull();
  });
});
