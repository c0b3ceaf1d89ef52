/** The service worker: listens, and hands on to the parts in `latar/`. It keeps nothing that may not be lost when it is ended. */
import { simpananPeramban } from "./catatan/simpanan.ts";
import { olahTelaahan } from "./catatan/telaahan.ts";
import { tokoCatatan } from "./catatan/toko-catatan.ts";
import { bukaPdf } from "./latar/buka-pdf.ts";
import { createPeriksaTab } from "./latar/periksa-tab.ts";
import { PUSTAKA } from "./latar/pustaka.ts";
import { pustakaJauh } from "./latar/pustaka-jauh.ts";
import { bacaanTab, lupakanBacaan, tabTerbaca } from "./latar/simpanan-bacaan.ts";
import { situsOtomatis } from "./latar/situs.ts";
import { createMesin } from "./mesin/mesin.ts";
import { tokoPengaturan } from "./pengaturan/pengaturan.ts";
import type { TanyaMesin } from "./peramban/kirim.ts";
import { createSimpananSambungan } from "./sambungan/simpanan-sambungan.ts";

const pengaturan = tokoPengaturan(chrome.storage.local);
const sambungan = createSimpananSambungan(simpananPeramban);
const server = async (): Promise<string | null> => {
  const keadaan = await sambungan.baca();
  return keadaan.keadaan === "tersambung" ? keadaan.server : null;
};
const jauh = pustakaJauh((...minta) => fetch(...minta), server);
const mesin = createMesin(PUSTAKA, jauh, () => performance.now());
const situs = situsOtomatis(pengaturan);
const tab = createPeriksaTab({ mesin, pengaturan, catatan: tokoCatatan, olah: olahTelaahan });

async function jawab(pesan: TanyaMesin): Promise<unknown> {
  switch (pesan.apa) {
    case "periksa":
      return tab.periksa(pesan.tab, pesan.acuan);
    case "keadaan":
      return bacaanTab(pesan.tab);
    case "rinci": {
      const bacaan = await bacaanTab(pesan.tab);
      return bacaan && mesin.rinci(() => tab.lembar(pesan.tab), bacaan, pesan.id);
    }
    case "versi":
      return mesin.versi(pesan.locator);
    case "acuan":
      return mesin.acuan();
    case "sorot-ulang":
      return tab.sorotUlang(pesan.tab);
    case "situs":
      return situs.atur(pesan.asal, pesan.aktif);
    case "buka-pdf":
      return bukaPdf(pesan.tab, (await chrome.tabs.get(pesan.tab)).url ?? "");
  }
}

/** Questions come from pages of this extension alone: a script in somebody else's page has nothing to ask. */
const dariKami = ({ id, url }: chrome.runtime.MessageSender): boolean =>
  id === chrome.runtime.id && (url?.startsWith(chrome.runtime.getURL("")) ?? false);

chrome.runtime.onMessage.addListener((pesan: Partial<TanyaMesin> | null, pengirim, balas) => {
  if (pesan?.untuk !== "mesin" || !dariKami(pengirim)) return false;
  // Unanswered, the asker tells the person what to do.
  jawab(pesan as TanyaMesin).then(balas, () => balas(undefined));
  return true;
});

// Layers and colours hold at once; another acuan with the next reading.
pengaturan.subscribe(async () => {
  for (const terbaca of await tabTerbaca()) await tab.sorotUlang(terbaca);
});
chrome.tabs.onRemoved.addListener((id) => void lupakanBacaan(id));
chrome.tabs.onUpdated.addListener(async (id, { status }, { url }) => {
  if (status === "loading") await lupakanBacaan(id);
  if (status === "complete" && (await situs.berlaku(url))) await tab.periksa(id);
});
chrome.permissions.onAdded.addListener(() => void situs.izinBerubah());
chrome.permissions.onRemoved.addListener(() => void situs.izinBerubah());
chrome.commands?.onCommand.addListener((perintah, { id } = {} as chrome.tabs.Tab) => {
  if (perintah === "periksa" && id !== undefined) void tab.periksa(id);
});

// Scripts in pages have nothing to read there, the token of the server least of all.
void chrome.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });

// The first question comes soon after the popup is opened, which starts this worker.
setTimeout(() => mesin.siapkan(), 0);
