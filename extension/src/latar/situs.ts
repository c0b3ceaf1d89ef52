/** Sites that are read by themselves. Only the service worker writes the list. */

import { asalSitus, type TokoPengaturan } from "../pengaturan/pengaturan.ts";
import { polaAsal } from "../peramban/pola-asal.ts";
import type { JawabanSitus } from "../pesan/situs.ts";

/** Wishes whose permission the browser has not given yet. */
const KUNCI_TUNGGU = "situs-ditunggu";

const izin = (asal: string): chrome.permissions.Permissions => ({ origins: [polaAsal(asal)] });

export interface SitusOtomatis {
  atur(asal: string, aktif: boolean): Promise<JawabanSitus>;
  /** Whether pages of this address are read by themselves. */
  berlaku(alamat: string | undefined): Promise<boolean>;
  /** The browser gave or took back permissions. */
  izinBerubah(): Promise<void>;
}

export function situsOtomatis(toko: TokoPengaturan): SitusOtomatis {
  const ditunggu = async (): Promise<readonly string[]> => {
    const isi: unknown = (await chrome.storage.local.get(KUNCI_TUNGGU))[KUNCI_TUNGGU];
    return Array.isArray(isi) ? isi.flatMap(asalSitus) : [];
  };
  const tunggu = (asal: readonly string[]) => chrome.storage.local.set({ [KUNCI_TUNGGU]: [...new Set(asal)] });
  const daftar = async (): Promise<readonly string[]> => (await toko.kini()).situs;

  return {
    atur: async (alamat, aktif) => {
      const [asal] = asalSitus(alamat);
      if (asal === undefined) return { situs: "mati" };
      const lain = (await daftar()).filter((satu) => satu !== asal);
      const menanti = (await ditunggu()).filter((satu) => satu !== asal);
      if (!aktif) {
        await tunggu(menanti);
        await toko.ubah({ situs: lain });
        await chrome.permissions.remove(izin(asal)).catch(() => undefined);
        return { situs: "mati" };
      }
      if (await chrome.permissions.contains(izin(asal))) {
        await tunggu(menanti);
        await toko.ubah({ situs: [...lain, asal] });
        return { situs: "aktif" };
      }
      await tunggu([...menanti, asal]);
      return { situs: "menunggu" };
    },
    berlaku: async (alamat) => {
      const [asal] = asalSitus(alamat);
      return asal !== undefined && (await daftar()).includes(asal);
    },
    izinBerubah: async () => {
      const boleh = async (asal: string) => ((await chrome.permissions.contains(izin(asal))) ? [asal] : []);
      const tetap = (await Promise.all((await daftar()).map(boleh))).flat();
      const menanti = await ditunggu();
      const baru = (await Promise.all(menanti.map(boleh))).flat();
      await tunggu(menanti.filter((asal) => !baru.includes(asal)));
      await toko.ubah({ situs: [...new Set([...tetap, ...baru])] });
    },
  };
}
