import { createHash } from "node:crypto";
import { cariDaerah, type Daerah, type DokumenRancangan, sebutanOf } from "@selaras/parsers";
import type { Kysely } from "kysely";
import { defaultAcuan } from "../corpus/nama-kolom.ts";
import { type Galat, isianTidakSah } from "../errors.ts";
import type { Pustaka } from "../pustaka/pustaka.ts";
import { buangRancangan } from "../rancangan/buang.ts";
import { type KepalaRancangan, simpan } from "../rancangan/buat.ts";
import { alamatGambar, gantiAlamatGambar, simpanGambar } from "../rancangan/gambar.ts";
import { catat } from "../rancangan/jejak.ts";
import { judulDaftar } from "../rancangan/judul.ts";
import type { KerjaBersama } from "../rancangan/kerja-bersama.ts";
import type { Tabel } from "../storage/tabel.ts";
import { pemberitahuan, simpanCatatanImpor } from "./catatan.ts";
import { kerjaDihentikan, takAdaImpor } from "./galat.ts";
import type { Kerja } from "./kerja.ts";
import type { KerjaOrang } from "./kerja-orang.ts";
import { bacaImpor, bahanImpor, type Peminta } from "./simpanan.ts";
import type { ImporParts } from "./unggah.ts";

/** A picture that somebody pastes is smaller; a scan inside a Word file is not. */
const GAMBAR_TERBESAR = 10 * 1_024 * 1_024;

export interface RancanganImporParts extends ImporParts {
  readonly kerjaBersama: KerjaBersama;
  readonly pustaka: Pustaka;
  readonly kerjaOrang: KerjaOrang;
}

export interface PesananRancangan {
  /** Code of the Ministry of Home Affairs. */
  readonly daerah: string;
  /** In the list; absent for the one of the text. */
  readonly judul?: string | undefined;
}

type HasilRancangan = { readonly id: string; readonly baru: boolean } | { readonly galat: Galat };

/** Makes a draft of an import, or gives the one that is there. Makes none once `signal` ended. */
export type JadikanRancangan = (peminta: Peminta, impor: string, pesanan: PesananRancangan, signal: AbortSignal) => Promise<HasilRancangan>;

/** Makes drafts of imports, with every word as it was imported. Who asks twice, also at once, gets one draft. */
export function createJadikanRancangan(parts: RancanganImporParts): JadikanRancangan {
  const running = new Map<string, { readonly hasil: Promise<HasilRancangan>; readonly signal: AbortSignal }>();
  const jadikanSekali: JadikanRancangan = async (peminta, impor, pesanan, signal) => {
    const key = `${peminta.id} ${impor}`;
    const known = running.get(key);
    if (known) {
      const hasil = await known.hasil;
      if (!("galat" in hasil)) return { ...hasil, baru: false };
      // Who asks again after leaving wants it still.
      return known.signal.aborted && !signal.aborted ? jadikanSekali(peminta, impor, pesanan, signal) : hasil;
    }
    const hasil = jadikan(parts, peminta, impor, pesanan, signal).finally(() => running.delete(key));
    running.set(key, { hasil, signal });
    return hasil;
  };
  return jadikanSekali;
}

async function jadikan(
  parts: RancanganImporParts,
  peminta: Peminta,
  impor: string,
  pesanan: PesananRancangan,
  signal: AbortSignal,
): Promise<HasilRancangan> {
  const { db, kerjaOrang, pustaka } = parts;
  const found = await bacaImpor(db, peminta, impor);
  if (found === null) return { galat: takAdaImpor() };
  if (found.ringkas.rancangan !== null) return { id: found.ringkas.rancangan, baru: false };
  const daerah = cariDaerah(pesanan.daerah);
  if (!daerah) return { galat: isianTidakSah(`Daerah dengan kode "${pesanan.daerah}" tidak dikenal.`) };
  const bahan = await bahanImpor(db, peminta, impor);
  if (bahan === null) return { galat: takAdaImpor() };
  const hasil = await kerjaOrang(peminta.id, "rancangan", bahan, signal);
  if ("galat" in hasil) return hasil;
  const kepala = kepalaOf(daerah, pustaka, pesanan.judul, hasil.keluar.tentang);
  return tulis(parts, peminta, { impor, berkas: found.ringkas.nama, kepala, ...hasil.keluar }, signal);
}

function kepalaOf(daerah: Daerah, pustaka: Pustaka, judul: string | undefined, tentang: string): KepalaRancangan {
  const acuan = defaultAcuan(pustaka.daftar);
  if (!acuan) throw new Error("the Pustaka is empty");
  const { jenis, kepalaBernama } = sebutanOf(daerah);
  return {
    judul: judul ?? judulBerkas(`Peraturan ${kepalaBernama}`, judulDaftar(tentang)),
    jenis,
    daerah: daerah.nama,
    kode_daerah: daerah.kode,
    tingkat: daerah.tingkat,
    acuan: acuan.id,
  };
}

/** What a file says may be of any length, and hold what PostgreSQL keeps in no text. */
const judulBerkas = (...bagian: readonly string[]): string =>
  bagian
    .filter((satu) => satu !== "")
    .join(" tentang ")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, 500);

interface Tulisan extends Pick<Kerja["rancangan"]["keluar"], "isi" | "catatan"> {
  readonly impor: string;
  readonly berkas: string;
  readonly kepala: KepalaRancangan;
}

interface GambarDipakai {
  readonly src: string;
  readonly data: Uint8Array;
}

/** Keeps the draft whole, or nothing of it. */
async function tulis(parts: RancanganImporParts, peminta: Peminta, tulisan: Tulisan, signal: AbortSignal): Promise<HasilRancangan> {
  const { db, logError } = parts;
  const { impor, kepala, isi } = tulisan;
  const gambar = await bacaGambar(db, impor, isi);
  // Pictures go with their import: where that is still there, none is missing.
  if ((await bacaImpor(db, peminta, impor)) === null) return { galat: takAdaImpor() };
  // An address is made of the hash, which is known before the picture is kept; the id of the draft is not.
  const hash = new Map(gambar.map(({ src, data }) => [src, createHash("sha256").update(data).digest("hex")]));
  if (signal.aborted) return { galat: kerjaDihentikan() };
  const id = await simpan(parts, peminta.id, kepala, (baru) =>
    gantiAlamatGambar(isi, (src) => {
      const own = hash.get(src);
      return own === undefined ? src : alamatGambar(baru, own);
    }),
  );
  try {
    await lengkapi(parts, peminta, id, tulisan, gambar);
  } catch (error) {
    // Who tries again gets one draft, with everything.
    await buangRancangan(parts, id).catch(logError);
    throw error;
  }
  return { id, baru: true };
}

/** The pictures and notes of a draft, and that it was made of this import. */
async function lengkapi(
  { db, now }: RancanganImporParts,
  peminta: Peminta,
  id: string,
  { impor, berkas, isi, catatan }: Tulisan,
  gambar: readonly GambarDipakai[],
): Promise<void> {
  let takMuat = 0;
  for (const { data } of gambar) if ("galat" in (await simpanGambar(db, id, data, GAMBAR_TERBESAR))) takMuat++;
  const pada = now();
  await db.transaction().execute(async (tx) => {
    const termuat = await simpanCatatanImpor(tx, [...tentangGambar(isi, takMuat), ...catatan], { dokumen: id, oleh: peminta.id, pada });
    await tx.updateTable("impor").set({ rancangan: id }).where("id", "=", impor).execute();
    const rincian = { impor, berkas, catatan: termuat, ...(takMuat > 0 && { tanpaGambar: takMuat }) };
    await catat(tx, { pada, pengguna: peminta.id, dokumen: id, tindakan: "rancangan.dari-impor", rincian });
  });
}

/** A note for whoever looks for them. */
function tentangGambar({ content }: DokumenRancangan, takMuat: number) {
  const pertama = content.find((node) => node.type === "satuan");
  if (takMuat === 0 || pertama === undefined) return [];
  const isi = `${takMuat} gambar dari berkas tidak dimuat: lebih besar dari 10 MB, atau lebih dari 200 buah. Gambar itu ada di berkas asli.`;
  return [pemberitahuan({ satuan: pertama.attrs.id, tempat: "Naskah" }, isi)];
}

/** Those that stand in the document, in the order of the file. */
async function bacaGambar(db: Kysely<Tabel>, impor: string, isi: DokumenRancangan): Promise<readonly GambarDipakai[]> {
  const dipakai = new Set<string>();
  gantiAlamatGambar(isi, (src) => {
    dipakai.add(src);
    return src;
  });
  const semua = await db.selectFrom("gambar_impor").select(["urut", "data"]).where("impor", "=", impor).orderBy("urut").execute();
  return semua.map(({ urut, data }) => ({ src: `gambar:${urut}`, data })).filter(({ src }) => dipakai.has(src));
}
