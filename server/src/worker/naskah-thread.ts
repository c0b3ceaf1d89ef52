/** A thread that writes the files of one order and ends. */
import { parentPort, workerData } from "node:worker_threads";
import type { KemajuanBaca } from "@selaras/parsers";
import type { HasilNaskah, PesananNaskah } from "./pesanan-naskah.ts";
import { tulisNaskah } from "./tulis-naskah.ts";

/** What the thread tells. */
export type KabarNaskah = { readonly kemajuan: KemajuanBaca } | { readonly hasil: HasilNaskah[keyof HasilNaskah] };

const kabar = (satu: KabarNaskah): void => parentPort?.postMessage(satu);
kabar({ hasil: await tulisNaskah(workerData as PesananNaskah, { onKemajuan: (kemajuan) => kabar({ kemajuan }) }) });
