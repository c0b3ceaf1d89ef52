import { type AddressInfo, createServer } from "node:net";
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
