import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EntriPustaka } from "@selaras/parsers";
import { corpusFolder } from "@selaras/server/corpus/read-corpus";
import { describe, expect, it, onTestFinished } from "vitest";
import { type StartedServer, startServer } from "../support/start-server.ts";

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "selaras-pekerja-"));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function started(env: Record<string, string>): Promise<StartedServer> {
  const server = await startServer(env);
  if (!("url" in server)) throw new Error(`The server ended with ${server.code}: ${server.stderr}`);
  onTestFinished(async () => void (await server.stop()));
  return server;
}

/** Asks until the worker is done. */
async function ready(url: string): Promise<Response> {
  for (;;) {
    const answer = await fetch(url);
    if (answer.status !== 202) return answer;
    await answer.json();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const ACUAN = "permenpan-rb-7-2022";
const DAERAH = "perbup-cilacap-5-2024";

describe("the running server", () => {
  it("still holds a correction after it was killed the moment it had answered, and applies it", async () => {
    const data = await folder();
    const first = await started({ DATA: data });
    const kolom = async (url: string) => (await ready(`${url}/api/matriks/kolom?acuan=${ACUAN}&daerah=${DAERAH}`)).json();
    const cells: readonly { pasangan: readonly { locator: string }[] }[] = (await kolom(first.url))[DAERAH];
    const at = cells.findIndex(({ pasangan }) => pasangan.length === 1);
    const { locator } = (await (await ready(`${first.url}/api/matriks/ringkas`)).json()).baris[at];
    const isi = { putusan: "lepas", a: locator, b: cells[at]?.pasangan[0]?.locator, by: "Uji", reason: "Uji putus." };
    const answer = await fetch(`${first.url}/api/koreksi?acuan=${ACUAN}&daerah=${DAERAH}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: first.url },
      body: JSON.stringify(isi),
    });
    expect(answer.status).toBe(200);
    await first.stop("SIGKILL");
    const second = await started({ DATA: data });
    const { koreksi } = await (await fetch(`${second.url}/api/koreksi?acuan=${ACUAN}`)).json();
    expect(koreksi).toMatchObject([{ ...isi, berlaku: true, hilang: [] }]);
    const places = (await kolom(second.url))[DAERAH][at].pasangan.map((one: { locator: string }) => one.locator);
    expect(places).not.toContain(isi.b);
  });

  it("makes each file in its form", async () => {
    const { url } = await started({ DATA: await folder() });
    const file = async (bentuk: string) => {
      const answer = await fetch(`${url}/api/matriks/ekspor.${bentuk}?daerah=${DAERAH}&hubungan=substantif`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Content-Disposition")).toContain(`.${bentuk}"`);
      return Buffer.from(await answer.arrayBuffer());
    };
    expect((await file("xlsx")).subarray(0, 2).toString()).toBe("PK");
    expect((await file("docx")).subarray(0, 2).toString()).toBe("PK");
    expect((await file("html")).toString()).toMatch(/^<!doctype html>/i);
    const matriks = JSON.parse((await file("json")).toString());
    expect(matriks.kolom).toHaveLength(1);
    expect(matriks.baris.length).toBeGreaterThan(0);
    for (const { sel } of matriks.baris) expect(sel[0].hubungan).toBe("substantif");
  });

  it("answers others at once while it compares a Pustaka of eighty, tells how far it is, and comes to an end", async () => {
    const pustaka = await folder();
    await cp(corpusFolder(), pustaka, { recursive: true });
    const manifest = JSON.parse(await readFile(join(pustaka, "manifest.json"), "utf8")) as readonly EntriPustaka[];
    const daerah = manifest.filter(({ acuan }) => !acuan);
    const many = Array.from({ length: 80 }, (_, at) => {
      const entri = daerah[at % daerah.length];
      return { ...entri, id: `${entri?.id}-${at}`, daerah: `${entri?.daerah} ${at}` };
    });
    await writeFile(join(pustaka, "manifest.json"), JSON.stringify([...manifest.filter(({ acuan }) => acuan), ...many]));
    const { url } = await started({ DATA: await folder(), PUSTAKA: pustaka });
    const first = await fetch(`${url}/api/matriks/ringkas`);
    expect(first.status).toBe(202);
    expect(await first.json()).toMatchObject({ jumlah: 80 });
    const waits: number[] = [];
    for (let at = 0; at < 20; at++) {
      const before = performance.now();
      expect((await fetch(`${url}/api/pustaka/daftar`)).status).toBe(200);
      waits.push(performance.now() - before);
    }
    // Comparing takes seconds; what does not need it must not wait for it.
    expect(waits.sort((a, b) => a - b)[10]).toBeLessThan(100);
    const matriks = await (await ready(`${url}/api/matriks/ringkas`)).json();
    expect(matriks.kolom).toHaveLength(80);
    expect(matriks.sel[79].hubungan).toHaveLength(matriks.baris.length);
  }, 60_000);

  it.each([
    ["a folder that is not there", async () => join(await folder(), "tidak-ada")],
    [
      "a manifest that leads out of its folder",
      async () => {
        const path = await folder();
        await writeFile(join(path, "manifest.json"), '[{"id":"a","berkas":"../rahasia.md"}]');
        return path;
      },
    ],
    [
      "a text that is missing",
      async () => {
        const path = await folder();
        await writeFile(join(path, "manifest.json"), '[{"id":"a","berkas":"a.md"}]');
        return path;
      },
    ],
  ])("gives up with a sentence for %s", async (_name, make) => {
    const ended = await startServer({ PUSTAKA: await make(), DATA: await folder() });
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining("Periksa PUSTAKA dan DATA") });
  });
});
