import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSimpanan, type Simpanan } from "@selaras/server/koreksi/simpanan";
import { describe, expect, it, onTestFinished } from "vitest";
import { appContoh } from "../support/app-contoh.ts";

const ISI = { putusan: "lepas", a: "Pasal 1 ayat (1)", b: "Pasal 1 ayat (2)", by: "Sri Wahyuni", reason: "Isinya lain." };
const TERSIMPAN = { acuan: "permen", daerah: "cilacap", ...ISI, putusan: "lepas", at: "2026-11-21T08:00:00.000Z" } as const;
const ALAMAT = "http://localhost/api/koreksi?acuan=permen&daerah=cilacap";

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "selaras-data-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

const post = (app: ReturnType<typeof appContoh>["app"], body: unknown, headers: Record<string, string> = {}, url = ALAMAT) =>
  app.request(url, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { Origin: "http://localhost", "Content-Type": "application/json", ...headers },
  });

describe("the file of corrections", () => {
  it("holds a decision when add resolves, and gives it back when opened again", async () => {
    const path = join(await folder(), "belum", "ada");
    const first = await openSimpanan(path);
    await first.add(TERSIMPAN);
    expect(await readFile(join(path, "koreksi.jsonl"), "utf8")).toBe(`${JSON.stringify(TERSIMPAN)}\n`);
    await first.close();
    const again = await openSimpanan(path);
    expect(again.semua()).toEqual([TERSIMPAN]);
    expect(again.rusak).toEqual([]);
  });

  it("keeps two hundred decisions that come at once, each on a line of its own, in their order", async () => {
    const path = await folder();
    const simpanan = await openSimpanan(path);
    const reasons = Array.from({ length: 200 }, (_, at) => `alasan ${at}`);
    await Promise.all(reasons.map((reason) => simpanan.add({ ...TERSIMPAN, reason })));
    await simpanan.close();
    expect((await openSimpanan(path)).semua().map(({ reason }) => reason)).toEqual(reasons);
  });

  it("tolerates a line torn by a crash, tells which, and writes behind it on a new line", async () => {
    const path = await folder();
    const first = await openSimpanan(path);
    await first.add(TERSIMPAN);
    await first.close();
    await appendFile(join(path, "koreksi.jsonl"), JSON.stringify(TERSIMPAN).slice(0, 40));
    const torn = await openSimpanan(path);
    expect(torn.rusak).toEqual([2]);
    await torn.add({ ...TERSIMPAN, reason: "sesudahnya" });
    await torn.close();
    const again = await openSimpanan(path);
    expect(again.semua().map(({ reason }) => reason)).toEqual(["Isinya lain.", "sesudahnya"]);
    expect(again.rusak).toEqual([2]);
  });

  it("takes a last line without end that is whole", async () => {
    const path = await folder();
    await writeFile(join(path, "koreksi.jsonl"), JSON.stringify(TERSIMPAN));
    const simpanan = await openSimpanan(path);
    expect(simpanan.semua()).toEqual([TERSIMPAN]);
    await simpanan.add(TERSIMPAN);
    await simpanan.close();
    expect((await openSimpanan(path)).semua()).toHaveLength(2);
  });

  it.each(["{}", "null", '"x"', "[1]", '{"putusan":"mungkin"}', "bukan JSON"])("skips %s and says so", async (line) => {
    const path = await folder();
    await writeFile(join(path, "koreksi.jsonl"), `${line}\n${JSON.stringify(TERSIMPAN)}\n`);
    const simpanan = await openSimpanan(path);
    expect(simpanan.semua()).toEqual([TERSIMPAN]);
    expect(simpanan.rusak).toEqual([1]);
  });

  it("rejects where the disk refuses, changes nothing, and works again afterwards", async () => {
    const path = await folder();
    const simpanan = await openSimpanan(join(path, "data"));
    await writeFile(join(path, "data"), "a file where the folder should be");
    await expect(simpanan.add(TERSIMPAN)).rejects.toThrow();
    expect(simpanan.semua()).toEqual([]);
    await rm(join(path, "data"));
    await mkdir(join(path, "data"));
    await simpanan.add(TERSIMPAN);
    await simpanan.close();
    expect((await openSimpanan(join(path, "data"))).semua()).toEqual([TERSIMPAN]);
  });
});

describe("POST /api/koreksi", () => {
  it("keeps a decision with the time of the server and makes the column anew", async () => {
    const { app, calls } = appContoh();
    await app.request("/api/matriks?daerah=cilacap");
    const answer = await post(app, { ...ISI, at: "1999-01-01" });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual(TERSIMPAN);
    await app.request("/api/matriks?daerah=cilacap");
    expect(calls.filter((call) => call.startsWith("banding"))).toEqual(["banding permen: cilacap", "banding permen: cilacap 1"]);
  });

  it("gives every decision back, the replaced ones marked", async () => {
    const { app } = appContoh();
    await post(app, ISI);
    await post(app, { ...ISI, putusan: "cocok", reason: "Ternyata sama." });
    const { koreksi, rusak } = await (await app.request("/api/koreksi?acuan=permen")).json();
    expect(koreksi.map((one: { putusan: string; berlaku: boolean }) => [one.putusan, one.berlaku])).toEqual([
      ["lepas", false],
      ["cocok", true],
    ]);
    expect(rusak).toBe(0);
  });

  it("lists a decision whose provision is no longer there, with the side that is missing", async () => {
    const lama = { ...TERSIMPAN, b: "Pasal 99" };
    const simpanan: Simpanan = { semua: () => [lama], rusak: [3], add: async () => undefined, close: async () => undefined };
    const { app } = appContoh({ simpanan });
    const answer = await (await app.request("/api/koreksi?acuan=permen&daerah=cilacap")).json();
    expect(answer).toEqual({ koreksi: [{ ...lama, berlaku: true, hilang: ["b"] }], rusak: 1 });
  });

  it.each([
    ["no reason", { ...ISI, reason: "  " }, "Alasan belum diisi."],
    ["no name", { ...ISI, by: undefined }, "Nama Anda belum diisi."],
    ["another decision", { ...ISI, putusan: "hapus" }, "Putusan harus cocok atau lepas."],
    ["a reason as long as a book", { ...ISI, reason: "x".repeat(501) }, "Alasan lebih panjang dari 500 huruf."],
    ["a number for a name", { ...ISI, by: 7 }, "Nama Anda belum diisi."],
    ["no JSON", "{", "Isi permintaan bukan koreksi."],
    ["a list", "[]", "Putusan harus cocok atau lepas."],
  ])("refuses %s with 400 and keeps nothing", async (_name, body, pesan) => {
    const { app } = appContoh();
    const answer = await post(app, body);
    expect(answer.status).toBe(400);
    expect((await answer.json()).pesan).toBe(pesan);
    expect((await (await app.request("/api/koreksi?acuan=permen")).json()).koreksi).toEqual([]);
  });

  it.each([{ a: "Pasal 99" }, { b: "Pasal 99" }])("refuses a provision that is not there: %j", async (change) => {
    const { app } = appContoh();
    expect((await post(app, { ...ISI, ...change })).status).toBe(404);
  });

  it.each(["acuan=entah&daerah=cilacap", "acuan=permen&daerah=entah"])("refuses an unknown regulation: %s", async (query) => {
    const { app } = appContoh();
    expect((await post(app, ISI, {}, `http://localhost/api/koreksi?${query}`)).status).toBe(404);
  });

  it("refuses two regions at once", async () => {
    const { app } = appContoh();
    expect((await post(app, ISI, {}, "http://localhost/api/koreksi?acuan=permen")).status).toBe(400);
  });

  it.each([{ Origin: "https://lain.example" }, { Origin: "null" }, { Origin: "" }, { "Content-Type": "text/plain" }])(
    "refuses what does not come from a page of its own: %j",
    async (headers) => {
      const { app } = appContoh();
      expect((await post(app, ISI, headers)).status).toBe(403);
    },
  );

  it("answers 429 to whoever writes without pause, and still lets the others read", async () => {
    const { app } = appContoh({ writeLimit: { limit: 2, windowMs: 60_000, addressOf: () => "uji", now: () => 0 } });
    const statuses = [(await post(app, ISI)).status, (await post(app, ISI)).status, (await post(app, ISI)).status];
    expect(statuses).toEqual([200, 200, 429]);
    expect((await app.request("/api/koreksi?acuan=permen")).status).toBe(200);
  });

  it("says 507, keeps the column and logs the cause when the disk refuses", async () => {
    const fault = new Error("ENOSPC");
    const simpanan: Simpanan = { semua: () => [], rusak: [], add: () => Promise.reject(fault), close: async () => undefined };
    const { app, errors } = appContoh({ simpanan });
    const answer = await post(app, ISI);
    expect(answer.status).toBe(507);
    expect((await answer.json()).pesan).toContain("belum disimpan");
    expect(errors).toEqual([fault]);
  });

  it("keeps a reason with line breaks on one line", async () => {
    const { app } = appContoh();
    expect((await (await post(app, { ...ISI, reason: "satu\n{\u0000dua" })).json()).reason).toBe("satu { dua");
  });
});
