/** The matrix of a packet: the draft and other regions against the acuan. */
import { setTimeout as sleep } from "node:timers/promises";
import type { EntriPustaka, TingkatDaerah } from "@selaras/parsers";
import type { Naskah } from "../corpus/read-corpus.ts";
import { bacaSaring } from "../matriks/baca-saring.ts";
import type { MakeFile } from "../worker/make-file.ts";
import type { BerkasJadi } from "../worker/pesanan-naskah.ts";
import type { Perform, Sanding } from "../worker/task.ts";
import { NAMA } from "./nama-berkas.ts";

export interface MatriksParts {
  readonly daftar: readonly EntriPustaka[];
  readonly perform: Perform;
  readonly makeFile: MakeFile;
}

/** A draft as the matrix sees it. */
export interface DrafMatriks {
  readonly id: string;
  readonly judul: string;
  readonly daerah: string;
  readonly tingkat: TingkatDaerah;
  readonly acuan: string;
  /** Canonical text, and its SHA-256. */
  readonly teks: string;
  readonly sha256: string;
}

/** More regions than these make a document that nobody reads; the nearest ones are taken. */
const DAERAH_TERBANYAK = 12;

/** Seven times the longest regulation of a region at hand: everybody else would wait for the comparison. */
const TERPANJANG = 1_000_000;

export interface OpsiMatriks {
  /** ISO time. */
  readonly waktu: string;
  readonly signal: AbortSignal;
  /** Told what is done now, in Indonesian. */
  readonly onLangkah: (langkah: string) => void;
}

/** What became of the matrix: its files and what has to be known of them, or why there are none. */
export type HasilMatriks =
  | { readonly berkas: readonly BerkasJadi[]; readonly keterangan: readonly string[] }
  | { readonly tidakDibuat: string };

/** Compares and makes the two files. Rejects for a fault of ours, and where it is told to stop. */
export async function matriksPaket(
  { daftar, perform, makeFile }: MatriksParts,
  draf: DrafMatriks,
  opsi: OpsiMatriks,
): Promise<HasilMatriks> {
  if (!daftar.some(({ id }) => id === draf.acuan)) return { tidakDibuat: "acuan rancangan ini tidak ada di Pustaka." };
  if (draf.teks.length > TERPANJANG) return { tidakDibuat: "naskah terlalu panjang untuk disandingkan." };
  const lain = daerahTerdekat(daftar, draf);
  const naskah = naskahDraf(draf);
  const sanding: Sanding = { acuan: draf.acuan, lain: [...lain.map(({ id }) => id), naskah.entri.id], naskah: [naskah] };
  await bandingkan(perform, sanding, opsi);
  const hasil = await perform({ jenis: "ekspor", sanding, saring: bacaSaring(() => undefined) });
  opsi.signal.throwIfAborted();
  if (hasil.jenis !== "isi") return { tidakDibuat: hasil.jenis === "galat" ? hasil.galat.pesan : "perbandingannya belum selesai." };
  const kepala = { tanggal: opsi.waktu.slice(0, 10), saringan: "", rancangan: naskah.entri.id };
  const buat = async (bentuk: "xlsx" | "docx", nama: string): Promise<BerkasJadi> => {
    opsi.onLangkah(`Menyusun ${nama}`);
    // handed over to the thread, so each gets bytes of its own
    const isi = await makeFile(new Uint8Array(hasil.bytes), bentuk, kepala, opsi.signal);
    return { nama, isi };
  };
  const berkas = await Promise.all([buat("xlsx", NAMA.matriksXlsx), buat("docx", NAMA.matriksDocx)]);
  return { berkas, keterangan: keteranganOf(daftar, draf, lain.length) };
}

/** Asks until every column is there, and tells how far that is. Whoever stops asking lets the work end. */
async function bandingkan(perform: Perform, sanding: Sanding, { signal, onLangkah }: OpsiMatriks): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const hasil = await perform({ jenis: "ringkas", sanding });
    if (hasil.jenis !== "menunggu") return;
    onLangkah(`Menyandingkan peraturan ${hasil.selesai + 1} dari ${hasil.jumlah}`);
    await sleep(ANTARA_MS, undefined, { signal });
  }
}

const ANTARA_MS = 200;

/** Regions of the same level first, in the order of the Pustaka. */
function daerahTerdekat(daftar: readonly EntriPustaka[], { acuan, tingkat }: DrafMatriks): readonly EntriPustaka[] {
  const lain = daftar.filter((one) => one.id !== acuan && one.tingkat !== "nasional");
  const dekat = [...lain.filter((one) => one.tingkat === tingkat), ...lain.filter((one) => one.tingkat !== tingkat)];
  const dipilih = new Set(dekat.slice(0, DAERAH_TERBANYAK));
  return lain.filter((one) => dipilih.has(one));
}

function keteranganOf(daftar: readonly EntriPustaka[], { acuan }: DrafMatriks, dimuat: number): readonly string[] {
  const semua = daftar.filter((one) => one.id !== acuan && one.tingkat !== "nasional").length;
  return semua === dimuat ? [] : [`Matriks memuat ${dimuat} dari ${semua} peraturan daerah di Pustaka, yang setingkat lebih dahulu.`];
}

/** The draft in the shape of a text of the Pustaka. Its id has its hash: under one id stands one text for good. */
function naskahDraf({ id, judul, daerah, tingkat, teks, sha256 }: DrafMatriks): Naskah {
  return {
    entri: {
      id: `rancangan:${id}:${sha256.slice(0, 16)}`,
      berkas: "",
      jenis: "Rancangan",
      nomor: "",
      tahun: 0,
      tentang: judul,
      daerah: `${daerah} (rancangan)`,
      provinsi: null,
      tingkat,
      acuan: false,
      sumber: "",
      mutuTeks: "",
      sha256,
    },
    source: teks,
    provenans: null,
    changed: false,
  };
}
