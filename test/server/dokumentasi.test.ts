import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { bersamaUji } from "../support/bersama-uji.ts";

interface Operasi {
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, { readonly description?: string }>>;
}

interface Dokumen {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operasi>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

it("describes every route under /api/rancangan, and what it may answer", async () => {
  const { app } = await bersamaUji("sqlite");
  const dokumen = (await (await app.request("/api/openapi.json")).json()) as Dokumen;
  expect(dokumen.openapi).toBe("3.1.0");
  const described = Object.entries(dokumen.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`),
  );
  const served = app.routes
    .filter(
      ({ method, path }) =>
        method !== "ALL" &&
        /^\/api\/(?:rancangan|undangan|pendaftaran|pengguna|penelaahan|sambungan|kemampuan|impor|pustaka\/(?:tambahan|:id))/.test(path) &&
        !path.includes("*"),
    )
    .map(({ method, path }) => `${method} ${path.replace(/\/$/, "")}`);
  expect(served.length).toBeGreaterThan(20);
  expect(new Set(described)).toEqual(new Set(served));
  for (const [path, item] of Object.entries(dokumen.paths))
    for (const [method, { summary, parameters = [], responses }] of Object.entries(item)) {
      const nama = `${method} ${path}`;
      expect(summary, nama).toMatch(/^[A-Z]/);
      expect(
        parameters.filter((one) => one.in === "path").map(({ name }) => name),
        nama,
      ).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      expect(
        Object.keys(responses).some((status) => status.startsWith("2")),
        nama,
      ).toBe(true);
      for (const { description } of Object.values(responses)) expect(description, nama).not.toBe("");
    }
});

it("has schemas that a validator reads, and references that lead somewhere", async () => {
  const { app } = await bersamaUji("sqlite");
  const dokumen = (await (await app.request("/api/openapi.json")).json()) as Dokumen;
  for (const [, name = ""] of JSON.stringify(dokumen).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g))
    expect(dokumen.components.schemas).toHaveProperty(name);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "openapi", ...dokumen });
  const validate = (name: string) => ajv.getSchema(`openapi#/components/schemas/${name}`);
  for (const name of Object.keys(dokumen.components.schemas)) expect(validate(name), name).toBeTypeOf("function");
  expect(validate("RancanganBaru")?.({ daerah: "33.01", dasar: { macam: "kosong" } })).toBe(true);
  expect(validate("RancanganBaru")?.({ daerah: "33.01", dasar: { macam: "entah" } })).toBe(false);
});

it("shows it on a page whose every file is its own", async () => {
  const { app } = await bersamaUji("sqlite");
  const page = await app.request("/api/dokumentasi");
  expect(page.headers.get("Content-Security-Policy")).toContain("script-src 'self';");
  expect(page.headers.get("X-Content-Type-Options")).toBe("nosniff");
  const html = await page.text();
  expect(html).toContain("<title>Dokumentasi API Selaras</title>");
  const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = ""]) => file).filter((file) => !file.startsWith("data:"));
  expect(files).toContain("/api/dokumentasi/swagger-ui-bundle.js");
  for (const file of files) {
    expect(file).toMatch(/^\/api\//);
    expect((await app.request(file)).status, file).toBe(200);
  }
  expect(html).not.toMatch(/<script>|<style|\son\w+=/);
});
