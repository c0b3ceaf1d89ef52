// @ts-check
/**
 * Writing together: propagation beside two other servers in the same run, kill -9, a long history, two nodes. DETIK (10) is the length of a
 * measurement, RONDE (3) how often each is made, BAGIAN=beban,jatuh,riwayat,node chooses.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { ukurBeban } from "./kolaborasi/beban.mjs";
import { ukurJatuh } from "./kolaborasi/jatuh.mjs";
import { pasangPembanding } from "./kolaborasi/pasang-pembanding.mjs";
import { jalankan } from "./kolaborasi/proses.mjs";
import { ukurRiwayat } from "./kolaborasi/riwayat.mjs";
import { median } from "./median.mjs";

const DETIK = Number(process.env.DETIK ?? 10);
const RONDE = Number(process.env.RONDE ?? 3);
const RONDE_JATUH = Number(process.env.RONDE_JATUH ?? 5);
const BAGIAN = (process.env.BAGIAN ?? "beban,jatuh,riwayat,node").split(",");
const INDUK = process.env.POSTGRES_UJI ?? "postgres://postgres@127.0.0.1:5432/postgres";
const NAMA_BASIS = `selaras_ukur_${process.pid}`;
const JALUR = "/sinkron";
const SERVER = new URL("kolaborasi/server.mjs", import.meta.url);
const PEMBANDING = new URL("kolaborasi/server-pembanding.mjs", import.meta.url);

const folder = mkdtempSync(join(tmpdir(), "selaras-ukur-"));
let ke = 0;
const baru = () => join(folder, String(ke++));

/** @param {number} ms */
const ms = (ms) => (ms < 100 ? ms.toFixed(1) : ms.toFixed(0));

try {
  if (BAGIAN.includes("beban")) await beban();
  const pgUrl = await basisPostgres();
  if (BAGIAN.includes("jatuh")) await jatuh(pgUrl);
  if (BAGIAN.includes("riwayat")) await riwayat(pgUrl);
  if (BAGIAN.includes("node")) await node(pgUrl);
  if (pgUrl) await perintah(`drop database ${NAMA_BASIS} with (force)`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Each server in turn, round after round, so that what else the machine does hits all of them. */
async function beban() {
  const lain = pasangPembanding();
  if (!lain) console.log("  the servers to compare with could not be installed");
  const [satu, banyak] = [
    { orang: 100, dokumen: 1, perDetik: 2 },
    { orang: 300, dokumen: 1, perDetik: 2 },
  ];
  const a = await sandingkan(satu, lain);
  const b = await sandingkan(banyak, lain);
  const c = await sandingkan({ orang: 1_000, dokumen: 200, perDetik: 0.5 }, false);
  const terbaik = (/** @type {Map<string, number>} */ p99) =>
    Math.min(...[...p99].filter(([nama]) => nama !== "selaras").map(([, value]) => value));
  console.log(
    `  targets: 100/1 p50 ≤ 3, p99 ≤ 10 and no worse than the better of the others (${ms(a.get("selaras") ?? Number.NaN)} against ${ms(terbaik(a))});`,
  );
  console.log(
    `           300/1 p99 ≤ 30 and better (${ms(b.get("selaras") ?? Number.NaN)} against ${ms(terbaik(b))}); 1000/200 p99 ≤ 10 (${ms(c.get("selaras") ?? Number.NaN)}), ≤ 500 MB`,
  );
}

/**
 * @param {{ orang: number, dokumen: number, perDetik: number }} beban
 * @param {boolean} lain
 * @returns {Promise<Map<string, number>>} p99 in ms, the median of the rounds
 */
async function sandingkan(beban, lain) {
  /** @type {{ nama: string, ragam: import("./kolaborasi/klien.mjs").Ragam, jalur: string, mulai: () => Promise<import("./kolaborasi/proses.mjs").Server> }[]} */
  const server = [
    { nama: "selaras", ragam: "yws", jalur: JALUR, mulai: () => jalankan(SERVER, { DATA: baru() }) },
    { nama: "@y/websocket-server 0.1.1", ragam: "yws", jalur: "", mulai: () => jalankan(PEMBANDING, {}, ["yws"]) },
    {
      nama: "Hocuspocus 3.4.4, SQLite",
      ragam: "hocuspocus",
      jalur: "",
      mulai: () => jalankan(PEMBANDING, { DB: `${baru()}.db` }, ["hocuspocus"]),
    },
  ];
  /** @type {Map<string, import("./kolaborasi/beban.mjs").HasilBeban[]>} */ const hasil = new Map();
  for (let ronde = 0; ronde < RONDE; ronde++) {
    for (const { nama, ragam, jalur, mulai } of lain ? server : server.slice(0, 1)) {
      const proses = await mulai();
      const satu = await ukurBeban({ url: [proses.url + jalur], pids: [proses.pid], ragam, detik: DETIK, ...beban });
      await proses.akhiri("SIGTERM");
      hasil.set(nama, [...(hasil.get(nama) ?? []), satu]);
    }
  }
  for (const [nama, semua] of hasil) tulis(`${beban.orang}/${beban.dokumen} ${nama}`, semua);
  return new Map([...hasil].map(([nama, semua]) => [nama, median(semua.map(({ p99 }) => p99))]));
}

/**
 * @param {string} nama
 * @param {readonly import("./kolaborasi/beban.mjs").HasilBeban[]} semua
 */
function tulis(nama, semua) {
  const tengah = (/** @type {keyof import("./kolaborasi/beban.mjs").HasilBeban} */ apa) => median(semua.map((one) => one[apa]));
  const semuaP99 = semua.map(({ p99 }) => ms(p99)).join(" ");
  const aku = Number.isNaN(tengah("akuP99")) ? "" : `, acknowledged p99 ${ms(tengah("akuP99"))}`;
  console.log(
    `  ${nama.padEnd(34)} p50 ${ms(tengah("p50"))}, p99 ${ms(tengah("p99"))} (${semuaP99})${aku} ms, ${tengah("sampai").toFixed(1)} % delivered; server ${tengah("cpu").toFixed(0)} % of a core, ${Math.max(...semua.map(({ rss }) => rss)).toFixed(0)} MB; bench ${tengah("cpuUkur").toFixed(0)} %, others ${tengah("cpuLain").toFixed(0)} %`,
  );
}

/** @param {string | null} pgUrl */
async function jatuh(pgUrl) {
  for (const { nama, env } of adapter(pgUrl)) {
    for (const [perDetik, detik] of [
      [2, 8],
      [100, 5],
    ]) {
      /** @type {Awaited<ReturnType<typeof ukurJatuh>>[]} */ const ronde = [];
      for (let at = 0; at < RONDE_JATUH; at++) {
        const tetap = env();
        ronde.push(
          await ukurJatuh({
            mulai: () => jalankan(SERVER, tetap),
            jalur: JALUR,
            perDetik: perDetik ?? 2,
            detik: detik ?? 5,
            nomor: ke++,
          }),
        );
      }
      const jumlah = (/** @type {keyof Awaited<ReturnType<typeof ukurJatuh>>} */ apa) =>
        ronde.reduce((sum, one) => sum + Number(one[apa]), 0);
      console.log(
        `  kill -9, ${nama}, 20 people at ${perDetik}/s, ${RONDE_JATUH} rounds: ${jumlah("dikirim")} typed, ${jumlah("diakui")} acknowledged, of these lost ${jumlah("hilangDiakui")} (target 0); seen by others and lost ${jumlah("hilangTerlihat")}`,
      );
    }
  }
}

/** @param {string | null} pgUrl */
async function riwayat(pgUrl) {
  for (const { nama, env } of adapter(pgUrl)) {
    for (const [sebutan, lebih] of /** @type {[string, Record<string, string>][]} */ ([
      ["", {}],
      [", log alone", { POTRET_BARIS: "1000000" }],
    ])) {
      const tetap = { ...env(), ...lebih };
      const semua = await ukurRiwayat({ mulai: () => jalankan(SERVER, tetap), jalur: JALUR, ketukan: 50_000, ronde: 3 });
      const utuh = semua.every((one) => one.utuh) ? "whole" : "NOT whole";
      console.log(
        `  cold load of 50,000 keystrokes, ${nama}${sebutan}: first sync ${semua.map((one) => ms(one.ms)).join(", ")} ms, ${utuh}, ${((semua[0]?.bita ?? 0) / 1024).toFixed(0)} KB (target ≤ 250 ms, whole); again ${ms(median(semua.map(({ hangat }) => hangat)))} ms`,
      );
    }
  }
}

/** @param {string | null} pgUrl */
async function node(pgUrl) {
  if (!pgUrl) return;
  const semua = [];
  for (let ronde = 0; ronde < RONDE; ronde++) {
    const dua = [await jalankan(SERVER, { DATABASE_URL: pgUrl }), await jalankan(SERVER, { DATABASE_URL: pgUrl })];
    const beban = { orang: 100, dokumen: 1, perDetik: 2, detik: DETIK };
    semua.push(await ukurBeban({ url: dua.map(({ url }) => url + JALUR), pids: dua.map(({ pid }) => pid), ragam: "yws", ...beban }));
    for (const one of dua) await one.akhiri("SIGTERM");
  }
  tulis("100/1 on 2 nodes, PostgreSQL", semua);
  console.log(`  from one node to the other: p99 ${ms(median(semua.map(({ lintasP99 }) => lintasP99)))} ms (target ≤ 20)`);
}

/**
 * @param {string | null} pgUrl
 * @returns {{ nama: string, env: () => Record<string, string> }[]}
 */
function adapter(pgUrl) {
  const sqlite = { nama: "SQLite", env: () => ({ DATA: baru() }) };
  return pgUrl ? [sqlite, { nama: "PostgreSQL", env: () => ({ DATABASE_URL: pgUrl }) }] : [sqlite];
}

async function basisPostgres() {
  try {
    await perintah(`create database ${NAMA_BASIS}`);
  } catch {
    console.log(`  no PostgreSQL at ${INDUK}: only SQLite is measured`);
    return null;
  }
  const url = new URL(INDUK);
  url.pathname = `/${NAMA_BASIS}`;
  return url.href;
}

/** @param {string} sql */
async function perintah(sql) {
  const client = new pg.Client({ connectionString: INDUK });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
