// @ts-check
/** A document with a long history, opened by a server that has just been started. */
import * as Y from "yjs";
import { tanam } from "./beban.mjs";
import { bacaKeadaan } from "./jatuh.mjs";
import { buatKlien } from "./klien.mjs";
import { buatNaskah, pengetik } from "./naskah.mjs";
import { pakai, tidur } from "./proses.mjs";

/** Keystrokes that may be under way: a fast typist, not a flood. */
const DI_JALAN = 400;

/**
 * Types `ketukan` keystrokes, kills the server and opens the document again, a few times.
 * @param {{ mulai(): Promise<import("./proses.mjs").Server>, jalur: string, ketukan: number, ronde: number }} opsi
 */
export async function ukurRiwayat({ mulai, jalur, ketukan, ronde }) {
  const naskah = buatNaskah(100);
  const dokumen = `riwayat-${process.pid}-${Math.random()}`;
  const pertama = await mulai();
  const url = pertama.url + jalur;
  (await tanam(url, dokumen, "yws", naskah)).akhiri();
  let diakui = 0;
  const klien = buatKlien({
    url,
    dokumen,
    ragam: "yws",
    diakui: (jumlah) => {
      diakui = jumlah;
    },
  });
  await klien.masuk;
  const ketik = pengetik(naskah, klien.id);
  for (let at = 0; at < ketukan; at++) {
    klien.kirimPembaruan(ketik());
    while (at - diakui > DI_JALAN) await tidur(1);
  }
  while (diakui < ketukan) await tidur(5);
  klien.akhiri();
  await pertama.akhiri("SIGKILL");

  const hasil = [];
  for (let at = 0; at < ronde; at++) {
    const lagi = await mulai();
    await tidur(300);
    const { ms, bita, isi } = await bacaKeadaan(lagi.url + jalur, dokumen, "yws");
    const utuh = (Y.decodeStateVector(Y.encodeStateVectorFromUpdate(isi)).get(klien.id) ?? 0) === ketukan;
    const hangat = (await bacaKeadaan(lagi.url + jalur, dokumen, "yws")).ms;
    const { rss } = pakai([lagi.pid]);
    await lagi.akhiri("SIGKILL");
    hasil.push({ ms, bita, utuh, hangat, rss });
  }
  return hasil;
}
