/** Where the wordings of one provision are asked for. Pure. */
import type { VersiKetentuan } from "@selaras/parsers";
import type { Alamat } from "../api.ts";

/** How all regulations of the Pustaka but the acuan word the provision of the acuan with this locator. */
export const alamatVersiKetentuan = (acuan: string, locator: string): Alamat<readonly VersiKetentuan[]> => ({
  url: `/api/matriks/versi?acuan=${encodeURIComponent(acuan)}&locator=${encodeURIComponent(locator)}`,
});
