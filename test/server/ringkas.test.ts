import type { MatriksRingkas } from "@selaras/parsers";
import { bacaSaring } from "@selaras/server/matriks/baca-saring";
import { ringkas } from "@selaras/server/matriks/ringkas";
import { sebutanSaring } from "@selaras/server/matriks/sebutan-saring";
import { type Saring, urutkan } from "@selaras/server/matriks/urutkan";
import { createSteps } from "@selaras/server/worker/steps";
import { describe, expect, it } from "vitest";
import { selRingkas } from "../../editor/src/matriks/ringkas.ts";
import { appContoh } from "../support/app-contoh.ts";
import { matriksTiruan } from "../support/matriks-tiruan.ts";

const matriks = matriksTiruan(12, 5);
const SEMUA: Saring = { hubungan: [], beda: false, topik: "", cari: "", urut: "acuan" };

describe("the lean matrix", () => {
  // The assignment is the test: the editor reads exactly what the server writes.
  const lean: MatriksRingkas = JSON.parse(JSON.stringify(ringkas(matriks, { AIN: "https://contoh.example" }) satisfies MatriksRingkas));

  it("tells of every cell what the whole matrix tells, but for the texts", () => {
    for (const [at, baris] of matriks.baris.entries())
      for (const [kolom, sel] of baris.sel.entries())
        expect(selRingkas(lean, at, kolom)).toEqual({
          hubungan: sel.hubungan,
          jenis: [...new Set(sel.penyimpangan.map(({ jenis }) => jenis))].filter((jenis) => jenis !== "sesuai"),
          tempat: sel.pasangan.map(({ locator }) => locator).join("; "),
          usulan: sel.usulan,
          lampiran: sel.pasangan.length > 0 && sel.pasangan.every(({ tempat }) => tempat === "lampiran"),
          saksiTunggal: sel.saksiTunggal === true,
          orang: sel.pasangan.some(({ oleh }) => oleh === "orang"),
        });
  });

  it("gives nothing for a cell outside of it", () => {
    expect([selRingkas(lean, 99, 0), selRingkas(lean, 0, 99), selRingkas(lean, -1, 0)]).toEqual([null, null, null]);
  });

  it("carries the addresses of the sources", () => {
    expect(lean.sumber).toEqual({ AIN: "https://contoh.example" });
  });

  it("grows by less than two kilobytes with a column of 55 rows", () => {
    const size = (kolom: number) => JSON.stringify(ringkas(matriksTiruan(55, kolom), {}).sel).length;
    expect((size(40) - size(20)) / 20).toBeLessThan(2_000);
  });
});

describe("filter and order of the rows", () => {
  const order = (change: Partial<Saring>) => urutkan(matriks, { ...SEMUA, ...change });

  it("shows all rows in the order of the acuan where nothing is asked", () => {
    expect(order({})).toEqual([...matriks.baris.keys()]);
  });

  it.each(["sesuai", "redaksional", "prosedural", "substantif", "tidak-ada"] as const)("keeps rows with a cell that is %s", (hubungan) => {
    expect(order({ hubungan: [hubungan] })).toEqual(
      [...matriks.baris.keys()].filter((at) => matriks.baris[at]?.sel.some((sel) => sel.hubungan === hubungan)),
    );
  });

  it("keeps rows with a proposal, or with either of two marks", () => {
    const either = new Set([...order({ hubungan: ["usulan"] }), ...order({ hubungan: ["tidak-ada"] })]);
    expect(new Set(order({ hubungan: ["usulan", "tidak-ada"] }))).toEqual(either);
    expect(order({ hubungan: ["usulan"] }).every((at) => matriks.baris[at]?.sel.some(({ usulan }) => usulan))).toBe(true);
  });

  it("finds a word in the acuan and in a region, and nothing for a word nobody has", () => {
    expect(order({ cari: "KETENTUAN 3." })).toEqual([3]);
    expect(order({ cari: "kata yang tidak ada" })).toEqual([]);
  });

  it.each(["bobot", "simpangan"] as const)("loses and invents no row by sorting: %s", (urut) => {
    expect([...order({ urut })].sort((a, b) => a - b)).toEqual(order({}));
  });

  it("reads an address, and ignores what it does not know", () => {
    const query = new URLSearchParams("hubungan=entah,usulan,sesuai&beda=2&urut=acak&cari=Pasal");
    expect(bacaSaring((name) => query.get(name) ?? undefined)).toEqual({ ...SEMUA, hubungan: ["sesuai", "usulan"], cari: "Pasal" });
  });

  it("says in words what was filtered", () => {
    expect(sebutanSaring(SEMUA)).toBe("");
    expect(sebutanSaring({ hubungan: ["tidak-ada"], beda: true, topik: "peran", cari: "surat", urut: "bobot" })).toBe(
      'hubungan tidak ada; hanya yang berbeda antardaerah; topik peran; memuat "surat"; diurutkan menurut beratnya penyimpangan',
    );
  });
});

describe("long work in steps", () => {
  it("answers with the progress, goes on meanwhile, and is done in the end", async () => {
    const steps = createSteps(() => performance.now());
    const done: number[] = [];
    const slow = Array.from({ length: 30 }, (_, at) => () => {
      const until = performance.now() + 3;
      while (performance.now() < until);
      done.push(at);
    });
    const first = await steps.run("a", slow, 10);
    expect(first?.jumlah).toBe(30);
    expect(first?.selesai).toBeLessThan(30);
    expect(await steps.run("a", slow, Number.POSITIVE_INFINITY)).toBeNull();
    expect(done).toEqual(slow.map((_, at) => at));
  });

  it("stops when nobody asks any more", async () => {
    let time = 0;
    const steps = createSteps(() => time);
    let done = 0;
    const work = Array.from({ length: 1_000 }, () => () => {
      done++;
      time += 1_000;
    });
    await steps.run("a", work, 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toBeLessThan(20);
  });

  it("tells a fault to whoever asked", async () => {
    const steps = createSteps(() => 0);
    const fault = () => {
      throw new Error("rusak");
    };
    await expect(steps.run("a", [fault], 1_000)).rejects.toThrow("rusak");
  });
});

describe("parts of the matrix", () => {
  it.each([
    "ringkas",
    "kolom?daerah=cilacap",
    "urutan?hubungan=usulan",
    "tambahan",
    "tambahan/cilacap",
    "ketentuan/cilacap",
    "baris?locator=Pasal%201",
  ])("are given as JSON: %s", async (path) => {
    const { app } = appContoh();
    const answer = await app.request(`/api/matriks/${path}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toBeTypeOf("object");
  });

  it.each(["kolom?daerah=entah", "tambahan/entah", "ketentuan/entah", "baris?locator=Pasal%2099", "ekspor.exe", "ekspor."])(
    "fail with 404 for what is not there: %s",
    async (path) => {
      const { app } = appContoh();
      expect((await app.request(`/api/matriks/${path}`)).status).toBe(404);
    },
  );

  it("leaves out what `kecuali` names", async () => {
    const { app } = appContoh();
    const { kolom } = await (await app.request("/api/matriks/ringkas?kecuali=cilacap")).json();
    expect(kolom.map(({ id }: { id: string }) => id)).toEqual(["banyumas"]);
  });

  it.each(["xlsx", "docx", "html", "json"])("names the file of an export: %s", async (bentuk) => {
    const { app } = appContoh();
    const answer = await app.request(`/api/matriks/ekspor.${bentuk}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Disposition")).toBe(`attachment; filename="matriks-permen-2026-11-21.${bentuk}"`);
  });

  it("says in Indonesian what to do when a file cannot be made, and logs the cause", async () => {
    const fault = new Error("habis");
    const { app, errors } = appContoh({ makeFile: () => Promise.reject(fault) });
    const answer = await app.request("/api/matriks/ekspor.docx");
    expect(answer.status).toBe(500);
    expect((await answer.json()).tindakan).toContain("Coba lagi");
    expect(errors).toEqual([fault]);
  });
});
