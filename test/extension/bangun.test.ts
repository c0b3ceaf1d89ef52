/** What is handed out: builds for the three browsers, with no more rights than the README says, small, and the same for the same files. */
import { execFile } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import type { CDPSession } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM } from "../support/browser.ts";
import { bukaEkstensi, halamanPeraturan, layani } from "../support/ekstensi-uji.mjs";
import { sorotan } from "../support/halaman-tertanda.ts";
import { penanyaTarget, tekanTombol } from "../support/penanya-target.ts";

const ruang = fileURLToPath(new URL("../../extension/", import.meta.url));
const TARGET = ["chrome-mv3", "edge-mv3", "firefox-mv3"];

interface Manifest {
  readonly manifest_version: number;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly js: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly background: Readonly<Record<string, unknown>>;
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } };
}

const manifestOf = (target: string): Manifest => JSON.parse(readFileSync(`${ruang}build/${target}-prod/manifest.json`, "utf8"));

describe("the extension as it is handed out", () => {
  beforeAll(async () => {
    await promisify(execFile)(process.execPath, [`${ruang}bin/build.mjs`]);
  }, 300_000);

  it.each(TARGET)("asks on %s for the page that was clicked, its own storage and nothing else", (target) => {
    const { manifest_version, name, permissions, host_permissions = [], optional_host_permissions, content_scripts } = manifestOf(target);
    expect(manifest_version).toBe(3);
    expect(name).toBe("Selaras: penanda simpangan peraturan");
    expect([...permissions].filter((satu) => satu !== "sidePanel").sort()).toEqual(["activeTab", "scripting", "storage"]);
    expect(host_permissions).toEqual([]);
    expect(optional_host_permissions).toEqual(["https://*/*", "http://*/*"]);
    expect(content_scripts.flatMap(({ matches }) => matches)).toEqual(["https://selaras.invalid/*"]);
    const kebijakan = manifestOf(target).content_security_policy.extension_pages;
    expect(kebijakan).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(kebijakan).toContain("object-src 'none'");
  });

  it.each(TARGET)("stays small on %s, and its zip holds what its folder holds", (target) => {
    const [skrip = ""] = manifestOf(target).content_scripts.flatMap(({ js }) => js);
    expect(statSync(`${ruang}build/${target}-prod/${skrip}`).size).toBeLessThan(120 * 1024);
    const zip = readFileSync(`${ruang}build/${target}-prod.zip`);
    expect(zip.length).toBeLessThan(4 * 1024 * 1024);
    const isi = unzipSync(zip);
    expect(Buffer.from(isi["manifest.json"] ?? []).toString("utf8")).toBe(
      readFileSync(`${ruang}build/${target}-prod/manifest.json`, "utf8"),
    );
    expect(Object.keys(isi)).toContain("assets/pdfjs/wasm/jbig2.wasm");
    // The date of an entry is that of the beginning of ZIP, whenever it was built.
    expect(zip.readUInt16LE(12)).toBe(33);
  });

  it.skipIf(CHROMIUM === "")("reads no page before its icon is pressed there, and that page then", { timeout: 60_000 }, async () => {
    const cilacap = readFileSync(new URL("../../parsers/corpus/perbup-cilacap-5-2024.md", import.meta.url), "utf8");
    const situs = await layani(new Map([["/perbup", { tipe: "text/html; charset=utf-8", isi: halamanPeraturan(cilacap) }]]));
    const ekstensi = await bukaEkstensi(CHROMIUM, `${ruang}build/chrome-mv3-prod`);
    try {
      const page = await ekstensi.konteks.newPage();
      await page.goto(`${situs.url}/perbup`);
      const latar = await ekstensi.konteks.newPage();
      await latar.goto(ekstensi.alamat("options.html"));
      const tanpaIzin = await latar.evaluate(async () => {
        const semua = (await chrome.tabs.query({})).map(({ id }) =>
          chrome.runtime.sendMessage({ untuk: "mesin", apa: "periksa", tab: id }),
        );
        return (await Promise.all(semua)).map(({ gagal }) => gagal);
      });
      expect(new Set(tanpaIzin)).toEqual(new Set(["bukan-halaman"]));
      await page.bringToFront();
      const cdp = (await ekstensi.konteks.browser()?.newBrowserCDPSession()) as CDPSession;
      // Neither a filter by kind nor this command is in the types of the protocol yet.
      const kirim = cdp.send.bind(cdp) as unknown as (
        nama: string,
        isi: object,
      ) => Promise<{ readonly targetInfos: readonly { readonly url: string; readonly targetId: string }[] }>;
      const { targetInfos } = await kirim("Target.getTargets", { filter: [{ type: "tab" }] });
      const targetId = targetInfos.find(({ url }) => url === page.url())?.targetId;
      await kirim("Extensions.triggerAction", { id: new URL(ekstensi.alamat("")).host, targetId });
      const tanya = await penanyaTarget(cdp, "/popup.html");
      const periksa = () => tanya(tekanTombol("Periksa halaman ini")).then(() => tanya("document.body.innerText"));
      await expect.poll(periksa, { timeout: 15_000, interval: 500 }).toContain("Peraturan Bupati Cilacap Nomor 5 Tahun 2024");
      expect((await sorotan(page))["selaras-substantif"]?.length).toBeGreaterThan(0);
    } finally {
      await ekstensi.tutup();
      await situs.tutup();
    }
  });

  it("names itself to Firefox, which runs its background as a script", () => {
    const { browser_specific_settings, background } = manifestOf("firefox-mv3");
    expect(browser_specific_settings?.gecko.id).toMatch(/@/u);
    expect(background).toHaveProperty("scripts");
    expect(manifestOf("chrome-mv3").background).toHaveProperty("service_worker");
  });
});
