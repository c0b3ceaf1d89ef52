import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readShell } from "@selaras/server/shell";
import { afterAll, beforeAll, expect, it } from "vitest";
import { appContoh } from "../support/app-contoh.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "selaras-shell-"));
  await mkdir(join(folder, "dist", "assets"), { recursive: true });
  await writeFile(join(folder, "rahasia.txt"), "rahasia");
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

it.each(["/../rahasia.txt", "/%2e%2e/rahasia.txt", "/assets/..%2f..%2f..%2frahasia.txt", "/..%5crahasia.txt"])(
  "never gives a file beside its folder for %s",
  async (path) => {
    expect(await (await (await built()).request(path)).text()).not.toBe("rahasia");
  },
);

it("says in Indonesian what to do when the page is not built", async () => {
  const app = appContoh({ shell: await readShell(join(folder, "tidak-ada")) }).app;
  const answer = await app.request("/");
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain("npm start");
});
