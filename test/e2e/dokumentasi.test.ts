import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, collectErrors, launch } from "../support/browser.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

describe.skipIf(CHROMIUM === "")("the page about the API in a browser", () => {
  let server: StartedServer;
  let browser: Browser;

  beforeAll(async () => {
    const started = await startServer();
    if (!("url" in started)) throw new Error(started.stderr);
    server = started;
    browser = await launch();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it("shows every route under our policy and asks nobody else for anything", async () => {
    const page = await browser.newPage();
    const errors = collectErrors(page);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${server.url}/api/dokumentasi`);
    await page.locator("#operations-Rancangan-post_api_rancangan").waitFor();
    expect(await page.locator(".opblock").count()).toBeGreaterThan(20);
    expect(asked.filter((url) => !url.startsWith(server.url) && !url.startsWith("data:"))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
