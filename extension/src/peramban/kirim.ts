/** Asking the service worker and a tab, typed by the question. */

import type { RentangSumber } from "@selaras/parsers";
import type { Lembar, LembarGagal, PesanLembar } from "../pesan/lembar.ts";
import type { JawabanMesin, PesanMesin } from "../pesan/mesin.ts";
import type { JawabanSitus, PesanSitus, PesanSorotUlang } from "../pesan/situs.ts";

/** A question that was not answered; an Indonesian sentence for the person. */
export interface GalatKirim {
  readonly galat: string;
}

/** Everything the service worker is asked. */
export type TanyaMesin = PesanMesin | PesanSitus | PesanSorotUlang;

/** What it answers to one of them. */
export type JawabanTanya<P extends TanyaMesin> = P extends PesanSitus
  ? JawabanSitus
  : P extends PesanSorotUlang
    ? { readonly terpasang: number }
    : P extends PesanMesin
      ? JawabanMesin<P["apa"]>
      : never;

/** What a tab answers. */
export type JawabanLembar<P extends PesanLembar["apa"]> = {
  readonly baca: Lembar | LembarGagal;
  readonly sorot: { readonly terpasang: number };
  readonly tuju: { readonly terlihat: boolean };
  readonly pilihan: RentangSumber | null;
  readonly bersihkan: { readonly terpasang: 0 };
}[P];

const TAK_MENJAWAB =
  "Bagian latar ekstensi tidak menjawab. Catatan Anda tetap tersimpan. Coba lagi; bila tetap terjadi, muat ulang ekstensi.";
const TAB_TAK_MENJAWAB =
  "Halaman tidak menjawab, mungkin karena baru dimuat ulang. Hasil dan catatan tetap ada di panel ini. Periksa ulang halaman untuk menandainya kembali.";

/** Asks the service worker; an answer that was refused or never came is a `GalatKirim`. */
export const tanyaMesin = <const P extends TanyaMesin>(pesan: P): Promise<JawabanTanya<P> | GalatKirim> =>
  jawaban<JawabanTanya<P>>(chrome.runtime.sendMessage(pesan), TAK_MENJAWAB);

/** Asks the page or PDF in a tab; likewise. */
export const tanyaLembar = <const P extends PesanLembar>(tab: number, pesan: P): Promise<JawabanLembar<P["apa"]> | GalatKirim> =>
  jawaban<JawabanLembar<P["apa"]>>(chrome.tabs.sendMessage(tab, pesan), TAB_TAK_MENJAWAB);

/** The other side is ours, of the same build: what it answers has the type of the question. `undefined`: nobody listened. */
async function jawaban<J>(kiriman: Promise<unknown>, galat: string): Promise<J | GalatKirim> {
  try {
    const isi = await kiriman;
    return isi === undefined ? { galat } : (isi as J);
  } catch {
    return { galat };
  }
}

/** Whether an answer is a failure of the way. */
export const isGalat = (jawab: unknown): jawab is GalatKirim =>
  typeof jawab === "object" && jawab !== null && "galat" in jawab && typeof jawab.galat === "string";
