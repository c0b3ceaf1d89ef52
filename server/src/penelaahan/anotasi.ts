import type { Anotasi, IsiAnotasi } from "@selaras/parsers";
import type { Kysely } from "kysely";
import type { Galat } from "../errors.ts";
import { catat } from "../rancangan/jejak.ts";
import type { Tabel } from "../storage/tabel.ts";
import { anotasiPenuh, catatanDihapusPengelola, catatanOrangLain, penelaahanSelesai, takAdaPenelaahan, tempatDiLuarTeks } from "./galat.ts";
import { kunciPenelaahan, type Peminta } from "./penelaahan.ts";

/** Far beyond what a text of 600 provisions gathers in a round of review; and characters of all of them, which everybody who opens it reads. */
const TERBANYAK = 5_000;
const TERPANJANG = 8_000_000;

/** How often the notes of a review have changed; `null` where there is no such review. */
export async function versiAnotasi(db: Kysely<Tabel>, penelaahan: string): Promise<number | null> {
  const row = await db.selectFrom("penelaahan").select("anotasi").where("id", "=", penelaahan).executeTakeFirst();
  return row ? row.anotasi : null;
}

/** Every note of a review in the order of the text. */
export async function daftarAnotasi(db: Kysely<Tabel>, penelaahan: string): Promise<readonly Anotasi[]> {
  const rows = await barisAnotasi(db).where("anotasi.penelaahan", "=", penelaahan).where("anotasi.dihapus", "is", null).execute();
  return rows
    .map(sajikan)
    .toSorted((a, b) => a.jangkar.dari - b.jangkar.dari || a.jangkar.sampai - b.jangkar.sampai || (a.id < b.id ? -1 : 1));
}

/** Who changes which review, and when. */
export interface PerubahanAnotasi {
  readonly penelaahan: string;
  readonly peminta: Peminta;
  readonly pada: string;
}

type Hasil = { readonly anotasi: Anotasi } | { readonly galat: Galat };

/** Keeps a note under the id its author gave it, or changes it. The same once more changes nothing; one that its author took away comes back. */
export function simpanAnotasi(db: Kysely<Tabel>, { penelaahan, peminta, pada }: PerubahanAnotasi, isi: IsiAnotasi): Promise<Hasil> {
  const { id } = isi;
  const teks = JSON.stringify(isi);
  return db.transaction().execute(async (tx): Promise<Hasil> => {
    const telaah = await kunciPenelaahan(tx, penelaahan);
    if (!telaah) return { galat: takAdaPenelaahan() };
    const before = await satuAnotasi(tx, penelaahan, id);
    if (before && before.oleh !== peminta.id) return { galat: catatanOrangLain() };
    if (before && before.dihapus === null && before.isi === teks) return { anotasi: sajikan(before) };
    if (telaah.status === "selesai") return { galat: penelaahanSelesai() };
    if (isi.jangkar.sampai > telaah.panjang) return { galat: tempatDiLuarTeks() };
    if (before?.dihapus && before.dihapus_oleh !== peminta.id) return { galat: catatanDihapusPengelola() };
    if (await penuh(tx, penelaahan, id, teks.length)) return { galat: anotasiPenuh() };
    const baru = { isi: teks, diubah: pada, dihapus: null, dihapus_oleh: null };
    await tx
      .insertInto("anotasi")
      .values({ penelaahan, id, oleh: peminta.id, dibuat: pada, ...baru })
      .onConflict((conflict) => conflict.columns(["penelaahan", "id"]).doUpdateSet(baru))
      .execute();
    await naikkan(tx, penelaahan, pada);
    const tindakan = before ? "anotasi.ubah" : "anotasi.buat";
    await catat(tx, {
      pada,
      pengguna: peminta.id,
      dokumen: null,
      tindakan,
      rincian: { penelaahan, anotasi: id, tempat: isi.jangkar.locator },
    });
    const row = await satuAnotasi(tx, penelaahan, id);
    if (!row) throw new Error(`the note ${id} is gone`);
    return { anotasi: sajikan(row) };
  });
}

/** Takes a note away: its author may, and an admin. `null` where that is done, also where it is not there. */
export function hapusAnotasi(db: Kysely<Tabel>, { penelaahan, peminta, pada }: PerubahanAnotasi, id: string): Promise<Galat | null> {
  return db.transaction().execute(async (tx) => {
    const telaah = await kunciPenelaahan(tx, penelaahan);
    if (!telaah) return takAdaPenelaahan();
    const before = await satuAnotasi(tx, penelaahan, id);
    if (!before) return null;
    if (before.oleh !== peminta.id && !peminta.admin) return catatanOrangLain();
    if (before.dihapus !== null) return null;
    if (telaah.status === "selesai") return penelaahanSelesai();
    await tx
      .updateTable("anotasi")
      .set({ dihapus: pada, dihapus_oleh: peminta.id })
      .where("penelaahan", "=", penelaahan)
      .where("id", "=", id)
      .execute();
    await naikkan(tx, penelaahan, pada);
    await catat(tx, { pada, pengguna: peminta.id, dokumen: null, tindakan: "anotasi.hapus", rincian: { penelaahan, anotasi: id } });
    return null;
  });
}

/** Whether a note of `panjang` characters is too much beside the others; those taken away count as well, because they are kept. */
async function penuh(tx: Kysely<Tabel>, penelaahan: string, id: string, panjang: number): Promise<boolean> {
  const others = await tx
    .selectFrom("anotasi")
    .select(({ fn }) => [fn.countAll<number>().as("jumlah"), fn.sum<number | null>(fn<number>("length", ["isi"])).as("panjang")])
    .where("penelaahan", "=", penelaahan)
    .where("id", "!=", id)
    .executeTakeFirstOrThrow();
  return Number(others.jumlah) >= TERBANYAK || Number(others.panjang ?? 0) + panjang > TERPANJANG;
}

async function naikkan(tx: Kysely<Tabel>, penelaahan: string, pada: string): Promise<void> {
  await tx
    .updateTable("penelaahan")
    .set(({ eb }) => ({ anotasi: eb("anotasi", "+", 1), diubah: pada }))
    .where("id", "=", penelaahan)
    .execute();
}

const barisAnotasi = (db: Kysely<Tabel>) =>
  db.selectFrom("anotasi").innerJoin("user", "user.id", "anotasi.oleh").selectAll("anotasi").select("user.name as nama");

const satuAnotasi = (tx: Kysely<Tabel>, penelaahan: string, id: string): Promise<Baris | undefined> =>
  barisAnotasi(tx).where("anotasi.penelaahan", "=", penelaahan).where("anotasi.id", "=", id).executeTakeFirst();

type Baris = Awaited<ReturnType<ReturnType<typeof barisAnotasi>["execute"]>>[number];

const sajikan = ({ isi, oleh, nama }: Baris): Anotasi => ({ ...(JSON.parse(isi) as IsiAnotasi), oleh: { id: oleh, nama } });
