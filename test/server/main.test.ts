import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { type StartedServer, startServer } from "../support/start-server.ts";

async function started(env?: Record<string, string>): Promise<StartedServer> {
  const server = await startServer(env);
  if (!("url" in server)) throw new Error(`The server ended with ${server.code}: ${server.stderr}`);
  return server;
}

it("listens on a free port, answers over a socket, and ends with 0 on SIGTERM", async () => {
  const server = await started();
  expect(server.url).toMatch(/^http:\/\/localhost:\d+$/);
  expect(await (await fetch(`${server.url}/api/sehat`)).json()).toEqual({ status: "sehat" });
  expect(await server.stop("SIGTERM")).toBe(0);
});

it("ends with 0 on Ctrl+C while a browser keeps its connection open", async () => {
  const server = await started();
  await (await fetch(`${server.url}/api/sehat`, { headers: { Connection: "keep-alive" } })).text();
  expect(await server.stop("SIGINT")).toBe(0);
});

it("serves the shipped corpus: six regulations, each readable, and the matrix of five regions", async () => {
  const server = await started();
  onTestFinished(async () => void (await server.stop()));
  const pustaka = await (await fetch(`${server.url}/api/pustaka`)).json();
  expect(pustaka).toHaveLength(6);
  for (const { id, jumlah } of pustaka) {
    expect(jumlah.pasal, id).toBeGreaterThan(10);
    expect((await fetch(`${server.url}/api/peraturan/${id}`)).status).toBe(200);
  }
  const matriks = await (await fetch(`${server.url}/api/matriks`)).json();
  expect(matriks.kolom).toHaveLength(5);
  expect(matriks.baris.length).toBeGreaterThan(50);
});

it("says in Indonesian what to do when the port is taken, and ends with 1", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  expect(await startServer({ PORT: String(port) })).toEqual({
    code: 1,
    stderr: `Port ${port} sedang dipakai program lain. Tutup program itu, atau pakai port lain: PORT=${port + 1} npm start\n`,
  });
});

it("says in Indonesian that PORT is no number, and ends with 1", async () => {
  expect(await startServer({ PORT: "delapan" })).toMatchObject({ code: 1, stderr: expect.stringContaining("PORT harus berupa angka") });
});

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "selaras-data-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

const linkOf = ({ lines }: StartedServer): string | undefined =>
  lines.map((line) => /^Buat akun pengelola pertama: (\S+) \(berlaku 24 jam, sekali pakai\)$/.exec(line)?.[1]).find(Boolean);

it("prints a link for the first admin at every start until it was used, and keeps what was done with it", async () => {
  const DATA = await folder();
  const first = await started({ DATA });
  await expect.poll(() => linkOf(first)).toMatch(/^http:\/\/localhost:\d+\/daftar\/[\w-]{32}$/);
  expect(await first.stop()).toBe(0);
  const second = await started({ DATA });
  await expect.poll(() => linkOf(second)).toBeDefined();
  expect(linkOf(second)?.split("/").at(-1)).not.toBe(linkOf(first)?.split("/").at(-1));
  const answer = await fetch(`${second.url}/api/pendaftaran/${linkOf(second)?.split("/").at(-1)}`, {
    method: "POST",
    headers: { Origin: second.url, "Content-Type": "application/json" },
    body: JSON.stringify({ nama: "Sri", surel: "sri@cilacap.go.id", sandi: "kata-sandi-uji" }),
  });
  expect(answer.status).toBe(201);
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  await second.stop();
  const third = await started({ DATA });
  onTestFinished(async () => void (await third.stop()));
  // Signed in still: the secret and the session are in the folder.
  expect(await (await fetch(`${third.url}/api/saya`, { headers: { cookie } })).json()).toMatchObject({ nama: "Sri", admin: true });
  expect(linkOf(third)).toBeUndefined();
  expect((await stat(join(DATA, "rahasia"))).mode & 0o777).toBe(0o600);
});

it("prints a link for a forgotten password where whoever runs the server asks for one, and says where there is no such account", async () => {
  const DATA = await folder();
  const first = await started({ DATA });
  await expect.poll(() => linkOf(first)).toBeDefined();
  const kirim = (url: string, token: string | undefined, isi: object) =>
    fetch(`${url}/api/pendaftaran/${token}`, {
      method: "POST",
      headers: { Origin: url, "Content-Type": "application/json" },
      body: JSON.stringify(isi),
    });
  const surel = "sri@cilacap.go.id";
  await kirim(first.url, linkOf(first)?.split("/").at(-1), { nama: "Sri", surel, sandi: "kata-sandi-uji" });
  await first.stop();
  const second = await started({ DATA, TAUTAN_SANDI: "SRI@cilacap.go.id" });
  const baris = /^Tautan sandi baru untuk Sri \(SRI@cilacap\.go\.id\): (\S+\/daftar\/([\w-]{32})) \(berlaku 24 jam, sekali pakai\)$/;
  const tautan = () => second.lines.map((line) => baris.exec(line)).find(Boolean);
  await expect.poll(tautan).toBeTruthy();
  expect(tautan()?.[1]).toContain(second.url);
  expect((await kirim(second.url, tautan()?.[2], { sandi: "kata-sandi-yang-baru" })).status).toBe(200);
  const isi = JSON.stringify({ email: surel, password: "kata-sandi-yang-baru" });
  const headers = { Origin: second.url, "Content-Type": "application/json" };
  expect((await fetch(`${second.url}/api/akun/sign-in/email`, { method: "POST", headers, body: isi })).status).toBe(200);
  await second.stop();
  const third = await started({ DATA, TAUTAN_SANDI: "entah@cilacap.go.id" });
  onTestFinished(async () => void (await third.stop()));
  await expect.poll(third.stderr).toContain("Tautan sandi baru untuk entah@cilacap.go.id tidak dibuat. Pengguna ini tidak ditemukan.");
  expect(third.lines.join("\n")).not.toContain("/daftar/");
});

it("prints the link with the public address where there is one", async () => {
  const server = await startServer({ ALAMAT: "https://selaras.cilacap.go.id" });
  if ("url" in server) onTestFinished(async () => void (await server.stop()));
  await expect.poll(() => "lines" in server && linkOf(server)).toMatch(/^https:\/\/selaras\.cilacap\.go\.id\/daftar\//);
});

it("leaves a data folder alone that another server uses, also after that one was killed", async () => {
  const DATA = await folder();
  const first = await started({ DATA });
  expect(await startServer({ DATA })).toEqual({
    code: 1,
    stderr: `Map data (${DATA}) sedang dipakai Selaras lain. Tutup yang itu dahulu, atau pakai map lain: DATA=map-lain npm start\n`,
  });
  await first.stop("SIGKILL");
  const second = await started({ DATA });
  expect(await second.stop()).toBe(0);
});

it("says in Indonesian that the data folder is none, and ends with 1", async () => {
  const DATA = join(await folder(), "berkas");
  await writeFile(DATA, "bukan map");
  expect(await startServer({ DATA })).toMatchObject({ code: 1, stderr: expect.stringContaining(`map data (${DATA}) tidak dapat dibaca`) });
});

it("says in Indonesian that PostgreSQL does not answer, without the password, and ends with 1", async () => {
  const DATA = await folder();
  const ended = await startServer({ DATA, DATABASE_URL: "postgres://selaras:rahasia@127.0.0.1:1/selaras" });
  expect(ended).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Basis data di DATABASE_URL \(127\.0\.0\.1:1\/selaras\) tidak dapat dibuka/),
  });
  expect(JSON.stringify(ended)).not.toContain("rahasia");
  expect(await readdir(DATA)).not.toContain("selaras.db");
});
