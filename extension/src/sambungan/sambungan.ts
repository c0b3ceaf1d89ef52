import type { OlahCatatan, SambunganSelaras } from "../catatan/antarmuka.ts";
import type { AreaSimpanan } from "../catatan/simpanan.ts";
import type { TokoTerhubung } from "../catatan/toko-catatan.ts";
import { polaAsal } from "../peramban/pola-asal.ts";
import { type BagianIzin, createIzin } from "./izin.ts";
import { createPengirim } from "./kirim.ts";
import { namaPeramban } from "./nama-peramban.ts";
import { createSimpananSambungan } from "./simpanan-sambungan.ts";

/** What the connection needs of this browser. */
export interface BagianSambungan extends Omit<BagianIzin, "simpanan"> {
  readonly area: AreaSimpanan;
  readonly toko: TokoTerhubung;
  readonly olah: OlahCatatan;
}

/** The connection over a given storage, network and clock. */
export function createSambungan({ area, toko, olah, ...bagian }: BagianSambungan): SambunganSelaras {
  const simpanan = createSimpananSambungan(area);
  return { ...createIzin({ ...bagian, simpanan }), ...createPengirim({ ...bagian, simpanan, toko, olah }) };
}

/** Those parts in a page of the extension. */
export function bagianPeramban(): Omit<BagianSambungan, "area" | "toko" | "olah"> {
  return {
    fetch: (...args) => fetch(...args),
    mintaIzin: (server) => chrome.permissions.request({ origins: [polaAsal(server)] }),
    buka: async (halaman) => void (await chrome.tabs.create({ url: halaman })),
    nama: namaPeramban(navigator.userAgent),
    sekarang: () => Date.now(),
    tunggu: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
