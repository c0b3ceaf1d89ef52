import { randomBytes } from "node:crypto";
import {
  cariDaerah,
  type DasarRancangan,
  type DokumenRancangan,
  type EntriPustaka,
  type RancanganBaru,
  sebutanOf,
  type TingkatDaerah,
} from "@selaras/parsers";
import type { Kysely } from "kysely";
import { defaultAcuan } from "../corpus/nama-kolom.ts";
import { type Galat, isianTidakSah, unknownPeraturan } from "../errors.ts";
import type { Pustaka } from "../pustaka/pustaka.ts";
import type { Tabel } from "../storage/tabel.ts";
import { catat } from "./jejak.ts";
import { judulDaftar } from "./judul.ts";
import type { KerjaBersama } from "./kerja-bersama.ts";
import type { Pesanan, Susun } from "./susun.ts";
import { periksaUnggahan } from "./unggahan.ts";

/** What a new draft needs. */
export interface BuatParts {
  readonly db: Kysely<Tabel>;
  readonly kerjaBersama: KerjaBersama;
  readonly susun: Susun;
  /** That of `pustaka`. */
  readonly daftar: readonly EntriPustaka[];
  readonly pustaka: Pustaka;
  readonly now: () => string;
}

const TENTANG_BIASA = "Sistem Kerja";

/** Writes a new draft, keeps it and makes `pengguna` its owner. Gives its id, or why not. */
export async function buatRancangan(
  parts: BuatParts,
  pengguna: string,
  { daerah: kode, dasar, tentang }: RancanganBaru,
): Promise<{ readonly id: string } | { readonly galat: Galat }> {
  const daerah = cariDaerah(kode);
  if (!daerah) return { galat: isianTidakSah(`Daerah dengan kode "${kode}" tidak dikenal.`) };
  const acuan = defaultAcuan(parts.daftar);
  if (!acuan) throw new Error("the Pustaka is empty");
  const read = await bacaDasar(parts, acuan, dasar);
  if ("galat" in read) return read;
  const { jenis, kepalaBernama } = sebutanOf(daerah);
  const tahun = Number(parts.now().slice(0, 4));
  const susunan = await parts.susun({ daerah, dasar: read.dasar, tentang: tentang ?? null, tahun });
  const kepala = {
    judul: `Peraturan ${kepalaBernama} tentang ${judulDaftar(susunan.tentang) || TENTANG_BIASA}`,
    jenis,
    daerah: daerah.nama,
    kode_daerah: daerah.kode,
    tingkat: daerah.tingkat,
    acuan: acuan.id,
  };
  const id = await simpan(parts, pengguna, kepala, () => susunan.isi);
  await catat(parts.db, {
    pada: parts.now(),
    pengguna,
    dokumen: id,
    tindakan: "rancangan.buat",
    rincian: { dasar: dasar.macam, ...(dasar.macam === "peraturan" && { peraturan: dasar.id }) },
  });
  return { id };
}

export interface KepalaRancangan {
  readonly judul: string;
  readonly jenis: string;
  readonly daerah: string;
  readonly kode_daerah: string;
  readonly tingkat: TingkatDaerah;
  readonly acuan: string;
}

/** Keeps a document with its first content, which may name its id, and one owner. Where the content cannot be kept, nothing stays. */
export async function simpan(
  { db, kerjaBersama, now }: Pick<BuatParts, "db" | "kerjaBersama" | "now">,
  pengguna: string,
  kepala: KepalaRancangan,
  isiOf: (id: string) => DokumenRancangan,
): Promise<string> {
  const id = randomBytes(12).toString("hex");
  await db.transaction().execute(async (tx) => {
    const waktu = { dibuat: now(), diubah: now() };
    await tx
      .insertInto("dokumen")
      .values({ id, ...kepala, ...waktu, dibuat_oleh: pengguna })
      .execute();
    await tx.insertInto("anggota").values({ dokumen: id, pengguna, peran: "pemilik" }).execute();
  });
  try {
    await kerjaBersama.buat(id, pengguna, isiOf(id));
  } catch (error) {
    await db.transaction().execute(async (tx) => {
      await tx.deleteFrom("anggota").where("dokumen", "=", id).execute();
      await tx.deleteFrom("dokumen").where("id", "=", id).execute();
    });
    throw error;
  }
  const { byteLength } = await kerjaBersama.keadaan(id);
  await db.updateTable("dokumen").set({ ukuran: byteLength }).where("id", "=", id).execute();
  return id;
}

type Bacaan = { readonly dasar: Pesanan["dasar"] } | { readonly galat: Galat };

async function bacaDasar({ daftar, pustaka }: BuatParts, acuan: EntriPustaka, dasar: DasarRancangan): Promise<Bacaan> {
  const dariPustaka = async ({ id }: EntriPustaka): Promise<Bacaan> => ({
    dasar: { id, sumber: (await pustaka.naskah(id)).source, bentuk: "markdown" },
  });
  switch (dasar.macam) {
    case "kosong":
      return { dasar: null };
    case "acuan":
      return dariPustaka(acuan);
    case "peraturan": {
      const entri = daftar.find(({ id }) => id === dasar.id);
      return entri ? dariPustaka(entri) : { galat: unknownPeraturan(dasar.id) };
    }
    case "unggahan": {
      const checked = periksaUnggahan(dasar.nama, dasar.isi);
      return "galat" in checked ? checked : { dasar: { id: null, sumber: dasar.isi, bentuk: checked.bentuk } };
    }
  }
}
