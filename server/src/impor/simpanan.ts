import { createHash, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { ImporRingkas, KeputusanImpor, Pengguna } from "@selaras/parsers";
import type { Kysely } from "kysely";
import type { Galat } from "../errors.ts";
import type { Tabel } from "../storage/tabel.ts";
import { keputusanTakDikenal, simpananPenuh, takAdaImpor } from "./galat.ts";
import type { BahanImpor, Terbaca } from "./kerja.ts";

const unzip = promisify(gunzip);

/** Imports of one person; the oldest ones make room. */
const TERBANYAK = 50;

const SEHARI_MS = 86_400_000;
const TERLAMA_MS = 30 * SEHARI_MS;

/** Bytes of all imports of one person. */
const TERBESAR = 300 * 1_024 * 1_024;

/** Whoever asks: everybody sees their own imports alone, an admin too. */
export type Peminta = Pick<Pengguna, "id" | "admin">;

export interface BerkasImpor {
  readonly nama: string;
  readonly data: Uint8Array;
}

/** Whether `ukuran` bytes more are too many for this person. */
export async function cekRuang(db: Kysely<Tabel>, pengguna: string, ukuran: number): Promise<Galat | null> {
  const { jumlah } = await db
    .selectFrom("impor")
    .select(({ fn }) => fn.sum<number | null>("simpanan").as("jumlah"))
    .where("pengguna", "=", pengguna)
    .executeTakeFirstOrThrow();
  return Number(jumlah ?? 0) + ukuran > TERBESAR ? simpananPenuh() : null;
}

/** Keeps what was read from a file. Gives its id, or that there is no room. */
export async function simpanImpor(
  db: Kysely<Tabel>,
  pengguna: string,
  { nama, data }: BerkasImpor,
  { gambar, pilihan, ...terbaca }: Terbaca,
  pada: string,
): Promise<{ readonly id: string } | { readonly galat: Galat }> {
  const id = randomBytes(12).toString("hex");
  const sha256 = createHash("sha256").update(data).digest("hex");
  const bita = [data, terbaca.hasil, terbaca.teks, ...gambar.map((satu) => satu.data)];
  const simpanan = bita.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return db.transaction().execute(async (tx) => {
    await pangkas(tx, pada, pengguna, TERBANYAK - 1);
    const penuh = await cekRuang(tx, pengguna, simpanan);
    if (penuh) return { galat: penuh };
    const kepala = { id, pengguna, nama, ukuran: data.byteLength, sha256, dibuat: pada, simpanan, rancangan: null };
    await tx
      .insertInto("impor")
      .values({ ...terbaca, ...kepala, berkas: data, pilihan: JSON.stringify(pilihan), keputusan: "{}" })
      .execute();
    for (const [urut, satu] of gambar.entries())
      await tx
        .insertInto("gambar_impor")
        .values({ impor: id, urut, ...satu })
        .execute();
    return { id };
  });
}

/** Forgets what is older than anybody's import may be, and of one person what is more than `sisa`. */
async function pangkas(db: Kysely<Tabel>, pada: string, pengguna: string, sisa: number): Promise<void> {
  await db
    .deleteFrom("impor")
    .where("dibuat", "<", new Date(Date.parse(pada) - TERLAMA_MS).toISOString())
    .execute();
  const lebih = await db
    .selectFrom("impor")
    .select("id")
    .where("pengguna", "=", pengguna)
    .orderBy("dibuat", "desc")
    .orderBy("id")
    // SQLite takes no offset without a limit.
    .limit(TERBANYAK)
    .offset(sisa)
    .execute();
  if (lebih.length === 0) return;
  await db
    .deleteFrom("impor")
    .where(
      "id",
      "in",
      lebih.map(({ id }) => id),
    )
    .execute();
}

/** The imports of one person, the newest first. */
export async function daftarImpor(db: Kysely<Tabel>, peminta: Peminta, pada: string): Promise<readonly ImporRingkas[]> {
  await pangkas(db, pada, peminta.id, TERBANYAK);
  const rows = await barisImpor(db, peminta).orderBy("impor.dibuat", "desc").orderBy("impor.id").execute();
  return rows.map((row) => sajikan(row, peminta));
}

/** One import as the list shows it, and what was decided; `null` where there is none, or not for them. */
export async function bacaImpor(
  db: Kysely<Tabel>,
  peminta: Peminta,
  id: string,
): Promise<{ readonly ringkas: ImporRingkas; readonly keputusan: KeputusanImpor } | null> {
  const row = await barisImpor(db, peminta).where("impor.id", "=", id).executeTakeFirst();
  return row ? { ringkas: sajikan(row, peminta), keputusan: JSON.parse(row.keputusan) as KeputusanImpor } : null;
}

/** `HasilImpor` of an import as JSON text; `null` where there is none, or not for them. */
export async function hasilImpor(db: Kysely<Tabel>, peminta: Peminta, id: string): Promise<string | null> {
  const row = await milik(db, peminta, id).select("hasil").executeTakeFirst();
  return row ? (await unzip(row.hasil)).toString("utf8") : null;
}

/** What the work on an import is made of; `null` where there is none, or not for them. */
export async function bahanImpor(db: Kysely<Tabel>, peminta: Peminta, id: string): Promise<BahanImpor | null> {
  const row = await milik(db, peminta, id).select(["hasil", "teks", "keputusan"]).executeTakeFirst();
  return row ? { ...row, keputusan: JSON.parse(row.keputusan) as KeputusanImpor } : null;
}

/** The file as it came. */
export async function berkasImpor(db: Kysely<Tabel>, peminta: Peminta, id: string): Promise<BerkasImpor | null> {
  const row = await milik(db, peminta, id).select(["nama", "berkas as data"]).executeTakeFirst();
  return row ?? null;
}

/** Picture number `urut` of the file; `null` where it has none, or where the import is somebody else's. */
export async function gambarImpor(db: Kysely<Tabel>, peminta: Peminta, id: string, urut: number) {
  const row = await db
    .selectFrom("gambar_impor")
    .innerJoin("impor", "impor.id", "gambar_impor.impor")
    .select(["gambar_impor.jenis", "gambar_impor.data"])
    .where("impor.id", "=", id)
    .where("impor.pengguna", "=", peminta.id)
    .where("gambar_impor.urut", "=", urut)
    .executeTakeFirst();
  return row ?? null;
}

/** Takes the place of what was decided before. Refuses what is no choice of a doubt of this import, and then changes nothing. */
export async function simpanKeputusan(db: Kysely<Tabel>, peminta: Peminta, id: string, keputusan: KeputusanImpor): Promise<Galat | null> {
  const row = await milik(db, peminta, id).select("pilihan").executeTakeFirst();
  if (!row) return takAdaImpor();
  const pilihan = new Map(Object.entries(JSON.parse(row.pilihan) as Record<string, readonly string[]>));
  if (Object.entries(keputusan).some(([ragu, kode]) => pilihan.get(ragu)?.includes(kode) !== true)) return keputusanTakDikenal();
  await db
    .updateTable("impor")
    .set({ keputusan: JSON.stringify(keputusan) })
    .where("id", "=", id)
    .execute();
  return null;
}

/** Whether there was one to delete. A draft that was made of it stays. */
export async function hapusImpor(db: Kysely<Tabel>, peminta: Peminta, id: string): Promise<boolean> {
  const gone = await db.deleteFrom("impor").where("id", "=", id).where("pengguna", "=", peminta.id).returning("id").executeTakeFirst();
  return gone !== undefined;
}

const milik = (db: Kysely<Tabel>, peminta: Peminta, id: string) =>
  db.selectFrom("impor").where("id", "=", id).where("pengguna", "=", peminta.id);

/** Without the bytes. The draft is named to whoever may still read it. */
const barisImpor = (db: Kysely<Tabel>, { id }: Peminta) =>
  db
    .selectFrom("impor")
    .leftJoin("anggota", (join) => join.onRef("anggota.dokumen", "=", "impor.rancangan").on("anggota.pengguna", "=", id))
    .select([
      "impor.id",
      "impor.nama",
      "impor.bentuk",
      "impor.ukuran",
      "impor.sha256",
      "impor.dibuat",
      "impor.judul",
      "impor.keraguan",
      "impor.keputusan",
      "impor.rancangan",
      "anggota.peran",
    ])
    .where("impor.pengguna", "=", id);

type Baris = Awaited<ReturnType<ReturnType<typeof barisImpor>["execute"]>>[number];

function sajikan({ keputusan, peran, rancangan, ...rest }: Baris, { admin }: Peminta): ImporRingkas {
  const diputuskan = Object.keys(JSON.parse(keputusan) as KeputusanImpor).length;
  return { ...rest, diputuskan, rancangan: peran !== null || admin ? rancangan : null };
}
