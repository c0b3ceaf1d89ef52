/** Reaching the text that a tab shows: the script is put into the page the first time somebody asks for it. */
import type { Lembar, LembarGagal, PesanLembar } from "../pesan/lembar.ts";

/** Asks the page or reader in a tab. `null` where nothing of ours listens there. */
async function tanya<J>(tab: number, pesan: PesanLembar): Promise<J | null> {
  try {
    return ((await chrome.tabs.sendMessage(tab, pesan)) as J | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Reads the text of a tab. Pages of the browser itself and of its shop take no script: `bukan-halaman`. */
export async function bacaTab(tab: number): Promise<Lembar | LembarGagal> {
  const baca = () => tanya<Lembar | LembarGagal>(tab, { untuk: "lembar", apa: "baca" });
  const lembar = (await baca()) ?? ((await pasang(tab)) ? await baca() : null);
  return lembar ?? { gagal: "bukan-halaman" };
}

/** Sends what needs an answer that may be missed. */
export const sampaikan = <J>(tab: number, pesan: PesanLembar): Promise<J | null> => tanya<J>(tab, pesan);

/** The files of the content script bear a hash; the manifest knows their names. */
async function pasang(tab: number): Promise<boolean> {
  const files = chrome.runtime.getManifest().content_scripts?.flatMap(({ js = [] }) => js) ?? [];
  try {
    await chrome.scripting.executeScript({ target: { tabId: tab }, files });
    return true;
  } catch {
    return false;
  }
}
