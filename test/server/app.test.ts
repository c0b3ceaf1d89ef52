import { expect, it } from "vitest";
import { appContoh } from "../support/app-contoh.ts";

it("says that it is well", async () => {
  const { app } = appContoh();
  expect(await (await app.request("/api/sehat")).json()).toEqual({ status: "sehat" });
});

it("lets a page run its own scripts only, and lets nobody frame it", async () => {
  const { app } = appContoh();
  const { headers } = await app.request("/");
  const csp = headers.get("Content-Security-Policy") ?? "";
  expect(csp).toContain("script-src 'self';");
  expect(csp).toContain("frame-ancestors 'none'");
  expect(csp).toContain("style-src 'self' 'unsafe-inline'");
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(headers.get("Referrer-Policy")).toBe("same-origin");
});

it("answers 304 without a body when the browser still has the answer", async () => {
  const { app } = appContoh();
  const first = await app.request("/api/pustaka");
  const tag = first.headers.get("ETag") ?? "";
  expect(tag).not.toBe("");
  const second = await app.request("/api/pustaka", { headers: { "If-None-Match": tag } });
  expect(second.status).toBe(304);
  expect(await second.text()).toBe("");
});

it("sends a long answer compressed to a browser that can read it, and 304 for the tag it sent then", async () => {
  const { app } = appContoh();
  const headers = { "Accept-Encoding": "gzip, br" };
  const first = await app.request("/api/peraturan/cilacap", { headers });
  expect(first.headers.get("Content-Encoding")).toBe("gzip");
  const tag = first.headers.get("ETag") ?? "";
  expect((await app.request("/api/peraturan/cilacap", { headers: { ...headers, "If-None-Match": tag } })).status).toBe(304);
});

it("answers an unknown address under /api as JSON in Indonesian", async () => {
  const { app } = appContoh();
  const answer = await app.request("/api/entah");
  expect(answer.status).toBe(404);
  expect(await answer.json()).toEqual({ pesan: 'Alamat "/api/entah" tidak dikenal.', tindakan: "Periksa kembali alamatnya." });
});

it.each(["POST", "PUT", "DELETE", "OPTIONS"])("refuses %s and says what is allowed", async (method) => {
  const { app } = appContoh();
  const answer = await app.request("/api/pustaka", { method });
  expect(answer.status).toBe(405);
  expect(answer.headers.get("Allow")).toBe("GET, HEAD");
});

it("answers HEAD like GET, without the body", async () => {
  const { app } = appContoh();
  const answer = await app.request("/api/pustaka", { method: "HEAD" });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe("");
});

it("refuses an address longer than any of ours", async () => {
  const { app } = appContoh();
  const answer = await app.request(`/api/matriks?daerah=${"x".repeat(13_000)}`);
  expect(answer.status).toBe(414);
});

it("refuses a body larger than it would ever read", async () => {
  const { app } = appContoh();
  const answer = await app.request("/api/pustaka", { headers: { "Content-Length": "1000000" } });
  expect(answer.status).toBe(413);
});

it("tells the log about a fault and the client nothing of its cause", async () => {
  const fault = new Error("rahasia: /rumah/berkas");
  const { app, errors } = appContoh(
    {},
    {
      parseMarkdown: () => {
        throw fault;
      },
    },
  );
  const answer = await app.request("/api/peraturan/cilacap");
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain("rahasia");
  expect(errors).toEqual([fault]);
});
