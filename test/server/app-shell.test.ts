import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen } from "@selaras/server/listen";
import { readShell } from "@selaras/server/shell";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { appContoh } from "../support/app-contoh.ts";

const RAHASIA = "isi berkas di luar folder halaman";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "selaras-shell-"));
  await mkdir(join(folder, "dist", "assets"), { recursive: true });
  await writeFile(join(folder, "rahasia.txt"), RAHASIA);
  await writeFile(join(folder, "dist", "index.html"), "<!doctype html><title>Selaras</title>");
  await writeFile(join(folder, "dist", "favicon.svg"), "<svg/>");
  await writeFile(join(folder, "dist", "assets", "index-B2x.js"), "export {};");
});
afterAll(() => rm(folder, { recursive: true }));

async function built() {
  return appContoh({ shell: await readShell(join(folder, "dist")) }).app;
}

it("lets a browser keep a hashed asset for a year", async () => {
  const answer = await (await built()).request("/assets/index-B2x.js");
  expect(answer.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
  expect(answer.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
});

it("has the browser ask again for the page and for files without a hash", async () => {
  const app = await built();
  for (const path of ["/", "/index.html", "/favicon.svg"]) {
    expect((await app.request(path)).headers.get("Cache-Control")).toBe("no-cache");
  }
  expect((await app.request("/favicon.svg")).headers.get("Content-Type")).toBe("image/svg+xml");
});

it.each(["/matriks", "/baca/perbup-cilacap-5-2024", "/a%zz"])("gives the page for %s, whatever the browser makes of it", async (path) => {
  const answer = await (await built()).request(path);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("<title>Selaras</title>");
});

it("answers 404 for an asset that does not exist, not the page", async () => {
  expect((await (await built()).request("/assets/index-lama.js")).status).toBe(404);
});

/** Addresses that leave the folder where they are decoded and joined without a thought. `Request` takes out `..` itself but not `%2f`. */
const KELUAR = ["/assets/..%2f..%2frahasia.txt", "/..%2frahasia.txt"];

/** With those that only a socket sends as they are; the HTTP library below the app tidies them up today. */
const KELUAR_MENTAH = [...KELUAR, "/../rahasia.txt", "/%2e%2e/rahasia.txt"];

describe("never gives a file beside its folder", () => {
  it.each(KELUAR_MENTAH)("for %s, which leads a careless join to one", async (path) => {
    expect(await readFile(join(folder, "dist", decodeURIComponent(path)), "utf8")).toBe(RAHASIA);
  });

  it.each(KELUAR)("for %s", async (path) => {
    const answer = await (await built()).request(path);
    expect(answer.status).toBe(path.startsWith("/assets/") ? 404 : 200);
    expect(await answer.text()).not.toContain(RAHASIA);
  });

  it.each(KELUAR_MENTAH)("for %s sent over a socket as it is", async (path) => {
    const started = await listen(await built(), { host: "127.0.0.1", port: 0 });
    if (!started.ok) throw new Error(started.pesan);
    onTestFinished(() => started.listening.close());
    const answer = await ask(new URL(started.listening.url).port, path);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:200|400|404) /);
    expect(answer).not.toContain(RAHASIA);
  });
});

/** The whole answer to a GET of this path, nothing of which is changed on the way. */
function ask(port: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), "127.0.0.1");
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

it("says in Indonesian what to do when the page is not built", async () => {
  const app = appContoh({ shell: await readShell(join(folder, "tidak-ada")) }).app;
  const answer = await app.request("/");
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain("npm start");
});
