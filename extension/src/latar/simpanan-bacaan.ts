/** What was read in each tab, for as long as the browser runs: a service worker is ended after half a minute of silence. */
import type { Bacaan } from "../pesan/mesin.ts";

const AWALAN = "bacaan-";
const kunci = (tab: number): string => `${AWALAN}${tab}`;

/** Tabs of which something is remembered. */
export async function tabTerbaca(): Promise<readonly number[]> {
  const isi = await chrome.storage.session.get(null);
  return Object.keys(isi).flatMap((nama) => (nama.startsWith(AWALAN) ? [Number(nama.slice(AWALAN.length))] : []));
}

export async function bacaanTab(tab: number): Promise<Bacaan | null> {
  const isi = await chrome.storage.session.get(kunci(tab));
  return (isi[kunci(tab)] as Bacaan | undefined) ?? null;
}

/** Where the memory of the browser is full (10 MB) the oldest readings go: they are made again when somebody asks. */
export async function simpanBacaan(tab: number, bacaan: Bacaan): Promise<void> {
  try {
    await chrome.storage.session.set({ [kunci(tab)]: bacaan });
  } catch {
    await chrome.storage.session.clear();
    await chrome.storage.session.set({ [kunci(tab)]: bacaan }).catch(() => undefined);
  }
}

export const lupakanBacaan = (tab: number): Promise<void> => chrome.storage.session.remove(kunci(tab));
