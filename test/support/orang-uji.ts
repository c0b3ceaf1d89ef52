import type { Browser, Page } from "playwright-core";
import { vi } from "vitest";
import { collectErrors } from "./browser.ts";
import type { StartedServer } from "./start-server.ts";

/** Somebody with an account. */
export interface OrangUji {
  readonly nama: string;
  readonly surel: string;
  readonly sandi: string;
}

export const SITI: OrangUji = { nama: "Siti Rahayu, S.H.", surel: "siti@cilacapkab.go.id", sandi: "lumbung pisau teratai" };
export const BUDI: OrangUji = { nama: "Budi Santoso", surel: "budi@cilacapkab.go.id", sandi: "kabut sawah lentera" };

/** A page in a browser of its own, with what it complains about. Nothing moves: what fades in has no colours to be judged by yet. */
export async function bukaPeramban(browser: Browser): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: "reduce" })).newPage();
  return { page, errors: collectErrors(page) };
}

/** The link of the first account, as the server prints it. */
export function tautanPertama({ url, lines }: StartedServer): Promise<string> {
  return vi.waitFor(() => {
    const jalur = /\/daftar\/\S+/u.exec(lines.join("\n"))?.[0];
    if (jalur === undefined) throw new Error("the server has not printed the link of the first account");
    return url + jalur;
  });
}

/** Makes an account with this link, on its page; ends on the list of drafts. */
export async function buatAkun(page: Page, tautan: string, { nama, surel, sandi }: OrangUji): Promise<void> {
  await page.goto(tautan);
  const alamat = page.getByRole("textbox", { name: "Surel" });
  if (await alamat.isEditable()) await alamat.fill(surel);
  await page.getByLabel("Nama lengkap").fill(nama);
  await page.getByLabel("Kata sandi", { exact: true }).fill(sandi);
  await page.getByLabel("Ulangi kata sandi").fill(sandi);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Rancangan" }).waitFor();
}

/** What holds the focus: the name of a field, or what a button says. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute("data-path") ?? active?.getAttribute("aria-label") ?? active?.textContent ?? "";
  });
