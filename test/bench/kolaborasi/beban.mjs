// @ts-check
/** Many people type: how long a keystroke takes to the others, and what that costs. */
import { buatKlien, tiapPenulis } from "./klien.mjs";
import { buatNaskah, pengetik } from "./naskah.mjs";
import { pakai, sibuk, tidur } from "./proses.mjs";

/**
 * @typedef {{
 *   readonly url: readonly string[],
 *   readonly pids: readonly number[],
 *   readonly ragam: import("./klien.mjs").Ragam,
 *   readonly orang: number,
 *   readonly dokumen: number,
 *   readonly perDetik: number,
 *   readonly detik: number,
 * }} Beban
 * @typedef {{
 *   readonly p50: number, readonly p99: number, readonly maks: number, readonly akuP99: number, readonly sampai: number,
 *   readonly cpu: number, readonly rss: number, readonly cpuUkur: number, readonly cpuLain: number, readonly masukP99: number,
 *   readonly lintasP99: number,
 * }} HasilBeban ms, percent of a core, MB
 */

/** Receivers per document that measure; the others only count. */
const PENGUKUR = 8;
const PEMANASAN_MS = 3_000;
const TUNTAS_MS = 10_000;

/**
 * @param {ArrayLike<number>} sorted
 * @param {number} share
 */
const kuantil = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

/** @param {readonly number[]} values */
const urut = (values) => Float64Array.from(values).sort();

/**
 * Puts the document there, and stays until it is told to go: a server that stores late would forget it.
 * @param {string} url
 * @param {string} dokumen
 * @param {import("./klien.mjs").Ragam} ragam
 * @param {import("./naskah.mjs").Naskah} naskah
 */
export async function tanam(url, dokumen, ragam, naskah) {
  const klien = buatKlien({ url, dokumen, ragam });
  await klien.masuk;
  klien.kirimPembaruan(naskah.update);
  for (;;) {
    const periksa = buatKlien({ url, dokumen, ragam });
    const { bita } = await periksa.masuk;
    periksa.akhiri();
    if (bita >= naskah.update.length) return klien;
    await tidur(50);
  }
}

/**
 * @param {Beban} beban
 * @returns {Promise<HasilBeban>}
 */
export async function ukurBeban({ url, pids, ragam, orang, dokumen, perDetik, detik }) {
  const naskah = buatNaskah(100);
  const nama = Array.from({ length: dokumen }, (_, at) => `beban-${process.pid}-${at}`);
  const penanam = [];
  for (const one of nama) penanam.push(await tanam(url[0] ?? "", one, ragam, naskah));

  /** @type {Map<number, { readonly dikirim: number[], readonly dihitung: boolean[], readonly node: number }>} */ const penulis = new Map();
  /** @type {number[]} */ const tiba = [];
  /** @type {number[]} */ const lintas = [];
  /** @type {number[]} */ const aku = [];
  let mengukur = false;

  const semua = [];
  for (let at = 0; at < orang; at++) {
    const node = at % url.length;
    const ke = Math.floor(at / url.length) % dokumen;
    const dikirim = /** @type {number[]} */ ([]);
    const dihitung = /** @type {boolean[]} */ ([]);
    const mengukurIni = Math.floor(at / dokumen) < PENGUKUR;
    let diakui = 0;
    const klien = buatKlien({
      url: url[node] ?? "",
      dokumen: nama[ke] ?? "",
      ragam,
      ...(mengukurIni
        ? {
            pembaruan: (/** @type {Uint8Array} */ update, /** @type {number} */ step) => {
              if (step !== 2) return;
              const kini = performance.now();
              tiapPenulis(update, (id, dari, sampai) => {
                const lain = penulis.get(id);
                if (!lain || id === klien.id) return;
                for (let clock = dari; clock < sampai; clock++) {
                  if (!lain.dihitung[clock]) continue;
                  const ms = kini - (lain.dikirim[clock] ?? kini);
                  tiba.push(ms);
                  if (lain.node !== node) lintas.push(ms);
                }
              });
            },
          }
        : {}),
      diakui: (jumlah) => {
        for (; diakui < jumlah; diakui++) if (dihitung[diakui]) aku.push(performance.now() - (dikirim[diakui] ?? 0));
      },
    });
    penulis.set(klien.id, { dikirim, dihitung, node });
    const ketik = pengetik(naskah, klien.id);
    semua.push({
      klien,
      ke,
      mengukurIni,
      dihitung,
      tekan: () => {
        const update = ketik();
        dihitung.push(mengukur);
        dikirim.push(performance.now());
        klien.kirimPembaruan(update);
      },
    });
    await tidur(5);
  }
  const masuk = urut((await Promise.all(semua.map(({ klien }) => klien.masuk))).map(({ ms }) => ms));
  for (const one of penanam) one.akhiri();

  /** @type {NodeJS.Timeout[]} */ const timers = [];
  const jarak = 1_000 / perDetik;
  semua.forEach(({ tekan }, at) => {
    const berikut = () => {
      tekan();
      timers[at] = setTimeout(berikut, jarak * (0.5 + Math.random()));
    };
    timers[at] = setTimeout(berikut, Math.random() * jarak);
  });
  await tidur(PEMANASAN_MS);
  mengukur = true;
  let rss = 0;
  const awal = { server: pakai(pids), sibuk: sibuk(), ukur: process.cpuUsage(), pada: performance.now() };
  const intip = setInterval(() => {
    rss = Math.max(rss, pakai(pids).rss);
  }, 500);
  await tidur(detik * 1_000);
  const lama = (performance.now() - awal.pada) / 1_000;
  const cpu = pakai(pids).cpu - awal.server.cpu;
  const ukur = process.cpuUsage(awal.ukur);
  const cpuUkur = (ukur.user + ukur.system) / 1e6;
  const cpuLain = sibuk() - awal.sibuk - cpu - cpuUkur;
  clearInterval(intip);
  for (const timer of timers) clearTimeout(timer);
  mengukur = false;

  const tuntas = performance.now();
  for (let sebelum = -1; sebelum !== tiba.length && performance.now() - tuntas < TUNTAS_MS; ) {
    sebelum = tiba.length;
    await tidur(700);
  }
  const diharapkan = harapan(semua, dokumen);
  for (const { klien } of semua) klien.akhiri();
  await Promise.race([Promise.all(semua.map(({ klien }) => klien.tutup)), tidur(2_000)]);
  const persen = (/** @type {number} */ seconds) => (100 * seconds) / lama;
  const [ms, akuMs, lintasMs] = [urut(tiba), urut(aku), urut(lintas)];
  return {
    p50: kuantil(ms, 0.5),
    p99: kuantil(ms, 0.99),
    maks: ms.at(-1) ?? Number.NaN,
    akuP99: kuantil(akuMs, 0.99),
    lintasP99: kuantil(lintasMs, 0.99),
    sampai: (100 * tiba.length) / diharapkan,
    masukP99: kuantil(masuk, 0.99),
    ...{ cpu: persen(cpu), rss, cpuUkur: persen(cpuUkur), cpuLain: persen(cpuLain) },
  };
}

/**
 * Deliveries that measuring receivers should see: everything that others typed in their document.
 * @param {readonly { readonly ke: number, readonly mengukurIni: boolean, readonly dihitung: readonly boolean[] }[]} semua
 * @param {number} dokumen
 */
function harapan(semua, dokumen) {
  const banyak = semua.map(({ dihitung }) => dihitung.filter(Boolean).length);
  const perDokumen = Array.from({ length: dokumen }, () => 0);
  semua.forEach(({ ke }, at) => {
    perDokumen[ke] = (perDokumen[ke] ?? 0) + (banyak[at] ?? 0);
  });
  return semua.reduce((sum, { ke, mengukurIni }, at) => sum + (mengukurIni ? (perDokumen[ke] ?? 0) - (banyak[at] ?? 0) : 0), 0);
}
