/** Opens the PDF of a tab in the reader. */
import { titipPdf } from "../pdf/titipan.ts";
import type { LembarGagal } from "../pesan/lembar.ts";

/** Bytes that are handed over from a tab; base64 makes a third more of them, and messages end at 64 MB. */
const TERBESAR = 40_000_000;

/**
 * Chrome's viewer lets no script see the text, but its outer page may fetch its own address: that needs no permission beyond the click. Where that
 * fails (a page that only embeds a PDF) the reader fetches the address itself and asks for the permission.
 */
export async function bukaPdf(tab: number, alamat: string): Promise<{ readonly dibuka: true } | LembarGagal> {
  const isi = await ambil(tab);
  const kunci = isi === null ? null : await titipPdf(isi, alamat);
  const cari = new URLSearchParams({ src: alamat, ...(kunci === null ? {} : { titipan: kunci }) });
  await chrome.tabs.create({ url: chrome.runtime.getURL(`tabs/pembaca.html?${cari}`) });
  return { dibuka: true };
}

async function ambil(tab: number): Promise<Uint8Array | null> {
  try {
    const [hasil] = await chrome.scripting.executeScript({ target: { tabId: tab }, func: bacaSendiri, args: [TERBESAR] });
    if (typeof hasil?.result !== "string") return null;
    return Uint8Array.from(atob(hasil.result), (huruf) => huruf.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Runs inside the tab, so it may use nothing from outside of itself. */
async function bacaSendiri(terbesar: number): Promise<string | null> {
  if (document.contentType !== "application/pdf") return null;
  const jawaban = await fetch(location.href);
  const isi = await jawaban.blob();
  if (!jawaban.ok || isi.size > terbesar) return null;
  return new Promise((resolve) => {
    const pembaca = new FileReader();
    pembaca.onload = () => resolve(String(pembaca.result).replace(/^[^,]*,/u, ""));
    pembaca.onerror = () => resolve(null);
    pembaca.readAsDataURL(isi);
  });
}
