import { fileURLToPath } from "node:url";
import { matriksDocx, matriksXlsx, type OpsiEkspor } from "@selaras/parsers/ekspor";
import type { Browser } from "playwright-core";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CHROMIUM, launch } from "../support/browser.ts";
import { matriksTiruan } from "../support/matriks-tiruan.ts";

const MASUK = fileURLToPath(new URL("../../parsers/src/export/ekspor.ts", import.meta.url));
const OPSI: OpsiEkspor = { naskahKerja: true, sumber: {}, tanggal: "2026-11-21" };

/** The entry as one script that leaves a global `ekspor`, made as a bundler makes it for a page. */
async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, minify: false, lib: { entry: MASUK, name: "ekspor", formats: ["iife"] } },
  });
  const [{ output }] = made as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output[0].code;
}

let browser: Browser | undefined;
beforeAll(async () => {
  if (CHROMIUM !== "") browser = await launch();
});
afterAll(() => browser?.close());

it.skipIf(CHROMIUM === "")("a page makes the same bytes as Node", { timeout: 120_000 }, async () => {
  const matriks = matriksTiruan(4, 2);
  const page = await browser?.newPage();
  await page?.addScriptTag({ content: await bundle() });
  const made = await page?.evaluate(
    async ([isi, opsi]) => {
      const { ekspor } = window as unknown as { ekspor: { matriksXlsx: typeof matriksXlsx; matriksDocx: typeof matriksDocx } };
      return [[...(await ekspor.matriksXlsx(isi, opsi))], [...(await ekspor.matriksDocx(isi, opsi))]];
    },
    [matriks, OPSI] as const,
  );
  expect(made?.map((bytes) => new Uint8Array(bytes))).toEqual([await matriksXlsx(matriks, OPSI), await matriksDocx(matriks, OPSI)]);
});
