/** The extension in a page: hands questions of the other parts on to the page, and tells them what happens in it. */
import type { PlasmoCSConfig } from "plasmo";
import { LembarHalaman } from "../bacaan/lembar-halaman.ts";
import type { KabarLembar, PesanLembar } from "../pesan/lembar.ts";

/** Never by itself: it is put into a page on a click, and into the pages of sites that a person allowed by a registration at run time. */
export const config: PlasmoCSConfig = { matches: ["https://selaras.invalid/*"], run_at: "document_idle" };

/** Put into a page twice, it works once. Scripts of extensions have globals of their own, which no page sees. */
const TANDA = Symbol.for("selaras.lembar");
const bersama = globalThis as { [TANDA]?: LembarHalaman };

if (bersama[TANDA] === undefined) pasang();

function pasang(): void {
  const lembar = new LembarHalaman(document, (kabar) => kabarkan(lembar, kabar));
  bersama[TANDA] = lembar;
  chrome.runtime.onMessage.addListener((pesan: unknown, pengirim, balas) => {
    if (pengirim.id !== chrome.runtime.id || !berupaPesan(pesan)) return undefined;
    lembar.jawab(pesan).then(balas, () => balas({ gagal: "tak-terbaca" }));
    // keeps the way open for the answer
    return true;
  });
}

function kabarkan(lembar: LembarHalaman, kabar: KabarLembar): void {
  if (chrome.runtime?.id === undefined) {
    // an extension that was updated or removed leaves its scripts behind in the pages
    lembar.tutup();
    delete bersama[TANDA];
    return;
  }
  // nobody listens while no panel is open
  chrome.runtime.sendMessage(kabar).catch(() => undefined);
}

/** Only the extension itself can send here; what it sends is checked by its types. */
function berupaPesan(pesan: unknown): pesan is PesanLembar {
  return typeof pesan === "object" && pesan !== null && (pesan as { readonly untuk?: unknown }).untuk === "lembar";
}
