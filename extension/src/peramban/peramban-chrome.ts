/** The browser itself: what the pages of the extension are given outside of tests. */
import { olahCatatan } from "../catatan/olah-catatan.ts";
import { simpananPeramban } from "../catatan/simpanan.ts";
import { tokoCatatan } from "../catatan/toko-catatan.ts";
import { tokoPengaturan } from "../pengaturan/pengaturan.ts";
import type { KabarLembar } from "../pesan/lembar.ts";
import type { KabarMesin } from "../pesan/situs.ts";
import { bagianPeramban, createSambungan } from "../sambungan/sambungan.ts";
import { tanyaLembar, tanyaMesin } from "./kirim.ts";
import type { Peramban } from "./peramban-context.tsx";
import { polaAsal } from "./pola-asal.ts";

/** Firefox has a sidebar instead of Chrome's side panel. */
interface BilahSamping {
  open(): Promise<void>;
}
const bilahSamping = (globalThis as { readonly browser?: { readonly sidebarAction?: BilahSamping } }).browser?.sidebarAction;

const TAK_TERBUKA = "Panel tidak dapat dibuka dari sini. Buka lewat menu panel samping peramban.";

export const perambanChrome: Peramban = {
  tanyaMesin,
  tanyaLembar,
  dengarKabar: (dengar) => {
    const terima = (pesan: Partial<KabarLembar | KabarMesin> | null, { id, tab }: chrome.runtime.MessageSender) => {
      if (id !== chrome.runtime.id || (pesan?.dari !== "lembar" && pesan?.dari !== "mesin")) return;
      dengar(pesan as KabarLembar | KabarMesin, tab?.id ?? null);
    };
    chrome.runtime.onMessage.addListener(terima);
    return () => chrome.runtime.onMessage.removeListener(terima);
  },
  tabKini: async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? null : { id: tab.id, alamat: tab.url ?? null };
  },
  ikutiTab: (dengar) => {
    const pindah = ({ tabId }: { readonly tabId: number }) => dengar(tabId, "pindah");
    const muat = (tab: number, { status }: { readonly status?: string | undefined }) => {
      if (status === "complete") dengar(tab, "muat");
    };
    chrome.tabs.onActivated.addListener(pindah);
    chrome.tabs.onUpdated.addListener(muat);
    return () => {
      chrome.tabs.onActivated.removeListener(pindah);
      chrome.tabs.onUpdated.removeListener(muat);
    };
  },
  toko: tokoCatatan,
  olah: olahCatatan,
  sambungan: createSambungan({ area: simpananPeramban, toko: tokoCatatan, olah: olahCatatan, ...bagianPeramban() }),
  pengaturan: tokoPengaturan(chrome.storage.local),
  mintaIzin: (asal) => chrome.permissions.request({ origins: [polaAsal(asal)] }).catch(() => false),
  bukaPanel: async (tab) => {
    try {
      if (bilahSamping !== undefined) await bilahSamping.open();
      else await chrome.sidePanel.open({ tabId: tab });
      return null;
    } catch {
      return { galat: TAK_TERBUKA };
    }
  },
  bukaPengaturan: () => chrome.runtime.openOptionsPage(),
  versi: chrome.runtime.getManifest().version,
};
