/** A person with a browser of their own, on the pages for writing. */
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { axeFindings } from "./browser.ts";
import { buatAkun, bukaPeramban } from "./orang-uji.ts";

/** What a browser says about a connection that a test has cut. */
const SAMBUNGAN_PUTUS = /WebSocket connection to .*\/sinkron\/|net::ERR_(CONNECTION_(REFUSED|RESET)|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED)/;

export interface Penulis {
  readonly page: Page;
  /** Address of the application for this person. */
  readonly url: string;
  /** Errors in the console, but for those of a connection that was cut. */
  galat(): readonly string[];
  buka(alamat: string): Promise<void>;
  /** Sees no fault of accessibility on the page as it is. */
  aksesibel(): Promise<void>;
  /** Makes an account with this link, and is signed in; an invitation names the address itself. */
  daftar(tautan: string, nama: string, surel?: string): Promise<void>;
  /** The text of the open draft. */
  naskah(): Promise<string>;
  /** Puts the caret behind the words of a unit and types. */
  tulis(di: string, kata: string): Promise<void>;
  /** What the header says about the connection. */
  keadaan(): Promise<string>;
  /** A picture for whoever wants to look. */
  potret(nama: string): Promise<void>;
}

const SANDI = "lumbung pisau teratai";

/** Opens a browser for somebody who comes by `url`; pictures go to `gambar`. */
export async function bukaPenulis(browser: Browser, url: string, gambar: string): Promise<Penulis> {
  const { page, errors } = await bukaPeramban(browser);
  const lembar = page.locator(".naskah-tulis");
  const penulis: Penulis = {
    page,
    url,
    galat: () => errors.filter((satu) => !SAMBUNGAN_PUTUS.test(satu)),
    buka: async (alamat) => void (await page.goto(`${url}${alamat}`)),
    aksesibel: async () => expect(await axeFindings(page)).toEqual([]),
    daftar: (tautan, nama, surel = "") => buatAkun(page, `${url}${new URL(tautan).pathname}`, { nama, surel, sandi: SANDI }),
    // Not innerText: units out of sight are not laid out and have none.
    naskah: async () => (await lembar.locator("p").allTextContents()).join("\n"),
    async tulis(di, kata) {
      await lembar.locator("p[data-satuan]", { hasText: di }).first().click();
      await lembar.locator("p[data-satuan]", { hasText: di }).first().evaluate(caretBehind);
      await page.keyboard.type(kata);
    },
    keadaan: () => page.locator(".penanda-simpan > span").first().innerText(),
    potret: async (nama) => void (await page.screenshot({ path: `${gambar}${nama}.png` })),
  };
  return penulis;
}

/**
 * Runs in the page. A place that was set and not noticed by the editor yet goes with the words that it draws anew at that very moment; no person
 * types that fast, so it is looked at again.
 */
async function caretBehind(satuan: Element): Promise<void> {
  const selection = window.getSelection();
  const akhir = document.createRange();
  for (let kali = 0; kali < 10; kali++) {
    akhir.selectNodeContents(satuan);
    akhir.collapse(false);
    selection?.removeAllRanges();
    selection?.addRange(akhir);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const kini = selection?.rangeCount ? selection.getRangeAt(0) : null;
    const sisa = document.createRange();
    sisa.selectNodeContents(satuan);
    if (kini && satuan.contains(kini.endContainer)) sisa.setStart(kini.endContainer, kini.endOffset);
    if (sisa.toString() === "") return;
  }
  throw new Error("the caret does not stay behind the words");
}
