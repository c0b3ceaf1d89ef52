// @ts-check
/** kill -9 while twenty people type, and what is there afterwards. */
import * as Y from "yjs";
import { tanam } from "./beban.mjs";
import { buatKlien, tiapPenulis } from "./klien.mjs";
import { buatNaskah, pengetik } from "./naskah.mjs";
import { tidur } from "./proses.mjs";

const ORANG = 20;

/**
 * The state of a document as a new client gets it.
 * @param {string} url
 * @param {string} dokumen
 * @param {import("./klien.mjs").Ragam} ragam
 */
export async function bacaKeadaan(url, dokumen, ragam) {
  /** @type {Uint8Array} */ let isi = new Uint8Array();
  const klien = buatKlien({
    url,
    dokumen,
    ragam,
    pembaruan: (update, step) => {
      if (step === 1) isi = Uint8Array.from(update);
    },
  });
  const { ms, bita } = await klien.masuk;
  klien.akhiri();
  return { ms, bita, isi };
}

/**
 * One round: starts a server, lets them type, kills it, starts it again and counts.
 * @param {{ mulai(): Promise<import("./proses.mjs").Server>, jalur: string, perDetik: number, detik: number, nomor: number }} opsi
 */
export async function ukurJatuh({ mulai, jalur, perDetik, detik, nomor }) {
  const naskah = buatNaskah(100);
  const dokumen = `jatuh-${process.pid}-${nomor}`;
  const mati = await mulai();
  (await tanam(mati.url + jalur, dokumen, "yws", naskah)).akhiri();
  /** @type {Map<number, number>} */ const terlihat = new Map();
  const semua = Array.from({ length: ORANG }, (_, at) => {
    const orang = { dikirim: 0, diakui: 0 };
    const klien = buatKlien({
      url: mati.url + jalur,
      dokumen,
      ragam: "yws",
      ...(at < 2
        ? {
            pembaruan: (/** @type {Uint8Array} */ update) =>
              tiapPenulis(update, (id, _dari, sampai) => terlihat.set(id, Math.max(sampai, terlihat.get(id) ?? 0))),
          }
        : {}),
      diakui: (jumlah) => {
        orang.diakui = jumlah;
      },
    });
    return { klien, orang, ketik: pengetik(naskah, klien.id) };
  });
  await Promise.all(semua.map(({ klien }) => klien.masuk));
  const timer = setInterval(() => {
    for (const { klien, orang, ketik } of semua) {
      if (Math.random() * 1_000 > perDetik * 10) continue;
      klien.kirimPembaruan(ketik());
      orang.dikirim += 1;
    }
  }, 10);
  await tidur(detik * 1_000 + Math.random() * 1_000);
  await mati.akhiri("SIGKILL");
  clearInterval(timer);
  await tidur(200);

  const lagi = await mulai();
  const { isi } = await bacaKeadaan(lagi.url + jalur, dokumen, "yws");
  const ada = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(isi));
  await lagi.akhiri("SIGTERM");
  const hasil = { dikirim: 0, diakui: 0, hilangDiakui: 0, hilangTerlihat: 0 };
  for (const { klien, orang } of semua) {
    const punya = ada.get(klien.id) ?? 0;
    hasil.dikirim += orang.dikirim;
    hasil.diakui += orang.diakui;
    hasil.hilangDiakui += Math.max(0, orang.diakui - punya);
    hasil.hilangTerlihat += Math.max(0, (terlihat.get(klien.id) ?? 0) - punya);
  }
  return hasil;
}
