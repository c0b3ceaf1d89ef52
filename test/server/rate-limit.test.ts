import { alamatPeminta } from "@selaras/server/alamat-peminta";
import { listen } from "@selaras/server/listen";
import { expect, it, onTestFinished } from "vitest";
import { appContoh } from "../support/app-contoh.ts";

/** An app whose clock and caller the test moves by hand. */
function limited(limit: number) {
  const at = { now: 0, address: "10.0.0.1" };
  const rateLimit = { limit, windowMs: 60_000, addressOf: () => at.address, now: () => at.now };
  return { at, ...appContoh({ rateLimit }) };
}

it("answers 429 beyond the limit and says how long to wait", async () => {
  const { app, at } = limited(2);
  await app.request("/api/sehat");
  await app.request("/api/sehat");
  at.now = 45_500;
  const third = await app.request("/api/sehat");
  expect(third.status).toBe(429);
  expect(third.headers.get("Retry-After")).toBe("15");
  expect(await third.json()).toEqual({ pesan: "Permintaan terlalu sering.", tindakan: "Tunggu 15 detik, lalu coba lagi." });
});

it("counts anew when the window has passed", async () => {
  const { app, at } = limited(1);
  await app.request("/api/sehat");
  at.now = 60_000;
  expect((await app.request("/api/sehat")).status).toBe(200);
});

it("counts every address for itself", async () => {
  const { app, at } = limited(1);
  await app.request("/api/sehat");
  at.address = "10.0.0.2";
  expect((await app.request("/api/sehat")).status).toBe(200);
});

it("does not count the files of the page", async () => {
  const { app } = limited(1);
  for (let visit = 0; visit < 5; visit += 1) await app.request("/");
  expect((await app.request("/api/sehat")).status).toBe(200);
});

it("counts under the connection, and behind a proxy under the address that the proxy itself added", async () => {
  const asked = async (proksi: boolean, forwarded: string): Promise<string | undefined> => {
    const addressOf = alamatPeminta(proksi);
    const seen: string[] = [];
    const remembered = (...[c]: Parameters<typeof addressOf>): string => {
      seen.push(addressOf(c));
      return "";
    };
    const { app } = appContoh({ rateLimit: { limit: 100, windowMs: 60_000, addressOf: remembered, now: () => 0 } });
    const listened = await listen(app, { port: 0, host: "127.0.0.1" });
    if (!listened.ok) throw new Error(listened.pesan);
    onTestFinished(() => listened.listening.close());
    const { port } = new URL(listened.listening.url);
    await fetch(`http://127.0.0.1:${port}/api/sehat`, { headers: { "X-Forwarded-For": forwarded } });
    return seen[0];
  };
  expect(await asked(false, "10.0.0.9")).toBe("127.0.0.1");
  expect(await asked(true, "6.6.6.6, 10.0.0.9")).toBe("10.0.0.9");
  expect(await asked(true, "")).toBe("127.0.0.1");
});
