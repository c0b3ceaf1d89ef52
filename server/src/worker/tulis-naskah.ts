import { bungkusPaket } from "../paket/bungkus.ts";
import { tulisPaket } from "../paket/tulis-paket.ts";
import { tulisUnduhan } from "../rancangan/unduh-tulis.ts";
import type { HasilNaskah, OpsiTulis, PesananNaskah } from "./pesanan-naskah.ts";

/** Writes what is asked for in this thread; `signal` is not listened to: whoever wants to stop it ends the thread. */
export async function tulisNaskah<P extends PesananNaskah>(pesanan: P, { onKemajuan }: OpsiTulis = {}): Promise<HasilNaskah[P["macam"]]> {
  // narrowing `pesanan` does not narrow what its type parameter gives
  return (await tulis(pesanan, onKemajuan)) as HasilNaskah[P["macam"]];
}

function tulis(pesanan: PesananNaskah, onKemajuan: OpsiTulis["onKemajuan"]): Promise<HasilNaskah[keyof HasilNaskah]> {
  switch (pesanan.macam) {
    case "unduh":
      return tulisUnduhan(pesanan);
    case "paket":
      return tulisPaket(pesanan, onKemajuan);
    case "bungkus":
      return bungkusPaket(pesanan);
  }
}
