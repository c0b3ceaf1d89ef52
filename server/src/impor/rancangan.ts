import { createHash } from "node:crypto";
import { cariDaerah, type Daerah, type DokumenRancangan, sebutanOf } from "@selaras/parsers";
import { defaultAcuan } from "../corpus/nama-kolom.ts";
import { type Galat, isianTidakSah } from "../errors.ts";
import type { Pustaka } from "../pustaka/pustaka.ts";
import { type KepalaRancangan, simpan } from "../rancangan/buat.ts";
import { alamatGambar, gantiAlamatGambar, simpanGambar } from "../rancangan/gambar.ts";
import { catat } from "../rancangan/jejak.ts";
import { judulDaftar } from "../rancangan/judul.ts";
import type { KerjaBersama } from "../rancangan/kerja-bersama.ts";
import { pemberitahuan, simpanCatatanImpor } from "./catatan.ts";
import { takAdaImpor } from "./galat.ts";
import type { Kerja } from "./kerja.ts";
import { bacaImpor, bahanImpor, type Peminta } from "./simpanan.ts";
import { galatOf, type ImporParts } from "./unggah.ts";

/** A picture that somebody pastes is smaller; a scan inside a Word file is not. */
const GAMBAR_TERBESAR = 10 * 1_024 * 1_024;

export interface RancanganImporParts extends ImporParts {
  readonly kerjaBersama: KerjaBersama;
  readonly pustaka: Pustaka;
}

export interface PesananRancangan {
  /** Code of the Ministry of Home Affairs. */
  readonly daerah: string;
  /** In the list; absent for the one of the text. */
  readonly judul?: string | undefined;
}

type HasilRancangan = { readonly id: string; readonly baru: boolean } | { readonly galat: Galat };

/** Makes a draft of an import, or gives the one that is there. */
export type JadikanRancangan = (peminta: Peminta, impor: string, pesanan: PesananRancangan) => Promise<HasilRancangan>;

/** Makes drafts of imports, with every word as it was imported. Who asks twice, also at once, gets one draft. */
export function createJadikanRancangan(parts: RancanganImporParts): JadikanRancangan {
  const running = new Map<string, Promise<HasilRancangan>>();
  return (peminta, impor, pesanan) => {
    const key = `${peminta.id} ${impor}`;
    const known = running.get(key);
    if (known) return known.then((hasil) => ("galat" in hasil ? hasil : { ...hasil, baru: false }));
    const begun = jadikan(parts, peminta, impor, pesanan).finally(() => running.delete(key));
    running.set(key, begun);
    return begun;
  };
}

async function jadikan(parts: RancanganImporParts, peminta: Peminta, impor: string, pesanan: PesananRancangan): Promise<HasilRancangan> {
  const { db, kerjakan, pustaka } = parts;
  const found = await bacaImpor(db, peminta, impor);
  if (found === null) return { galat: takAdaImpor() };
  if (found.ringkas.rancangan !== null) return { id: found.ringkas.rancangan, baru: false };
  const daerah = cariDaerah(pesanan.daerah);
  if (!daerah) return { galat: isianTidakSah(`Daerah dengan kode "${pesanan.daerah}" tidak dikenal.`) };
  const bahan = await bahanImpor(db, peminta, impor);
  if (bahan === null) return { galat: takAdaImpor() };
  const hasil = await kerjakan("rancangan", bahan);
  if ("sebab" in hasil) return { galat: galatOf(hasil.sebab) };
  const kepala = kepalaOf(daerah, pustaka, pesanan.judul, hasil.keluar.tentang);
  const id = await tulis(parts, peminta, { impor, berkas: found.ringkas.nama, kepala, ...hasil.keluar });
  return { id, baru: true };
}

function kepalaOf(daerah: Daerah, pustaka: Pustaka, judul: string | undefined, tentang: string): KepalaRancangan {
  const acuan = defaultAcuan(pustaka.daftar);
  if (!acuan) throw new Error("the Pustaka is empty");
  const { jenis, kepalaBernama } = sebutanOf(daerah);
  return {
    judul: judul ?? [`Peraturan ${kepalaBernama}`, judulDaftar(tentang)].filter((part) => part !== "").join(" tentang "),
    jenis,
    daerah: daerah.nama,
    kode_daerah: daerah.kode,
    tingkat: daerah.tingkat,
    acuan: acuan.id,
  };
}

interface Tulisan extends Pick<Kerja["rancangan"]["keluar"], "isi" | "catatan"> {
  readonly impor: string;
  readonly berkas: string;
  readonly kepala: KepalaRancangan;
}

async function tulis(parts: RancanganImporParts, peminta: Peminta, { impor, berkas, kepala, isi, catatan }: Tulisan): Promise<string> {
  const { db, now } = parts;
  const gambar = await db.selectFrom("gambar_impor").select(["urut", "data"]).where("impor", "=", impor).orderBy("urut").execute();
  const dipakai = gambarDipakai(isi);
  // An address is made of the hash, which is known before the picture is kept; the id of the draft is not.
  const hash = new Map(gambar.map(({ urut, data }) => [`gambar:${urut}`, createHash("sha256").update(data).digest("hex")]));
  const id = await simpan(parts, peminta.id, kepala, (baru) =>
    gantiAlamatGambar(isi, (src) => {
      const own = hash.get(src);
      return own === undefined ? src : alamatGambar(baru, own);
    }),
  );
  let takMuat = 0;
  for (const { urut, data } of gambar)
    if (dipakai.has(`gambar:${urut}`) && "galat" in (await simpanGambar(db, id, data, GAMBAR_TERBESAR))) takMuat++;
  const pada = now();
  await db.transaction().execute(async (tx) => {
    const termuat = await simpanCatatanImpor(tx, [...tentangGambar(isi, takMuat), ...catatan], { dokumen: id, oleh: peminta.id, pada });
    await tx.updateTable("impor").set({ rancangan: id }).where("id", "=", impor).execute();
    const rincian = { impor, berkas, catatan: termuat, ...(takMuat > 0 && { tanpaGambar: takMuat }) };
    await catat(tx, { pada, pengguna: peminta.id, dokumen: id, tindakan: "rancangan.dari-impor", rincian });
  });
  return id;
}

/** A note for whoever looks for them. */
function tentangGambar({ content }: DokumenRancangan, takMuat: number) {
  const pertama = content.find((node) => node.type === "satuan");
  if (takMuat === 0 || pertama === undefined) return [];
  const isi = `${takMuat} gambar dari berkas tidak dimuat: lebih besar dari 10 MB, atau lebih dari 200 buah. Gambar itu ada di berkas asli.`;
  return [pemberitahuan({ satuan: pertama.attrs.id, tempat: "Naskah" }, isi)];
}

function gambarDipakai(isi: DokumenRancangan): ReadonlySet<string> {
  const semua = new Set<string>();
  gantiAlamatGambar(isi, (src) => {
    semua.add(src);
    return src;
  });
  return semua;
}
