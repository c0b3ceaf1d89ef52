import { createHash, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { PenelaahanBaru, PenelaahanRinci, PenelaahanRingkas, Pengguna, StatusPenelaahan } from "@selaras/parsers";
import { type Kysely, sql } from "kysely";
import type { Galat } from "../errors.ts";
import { catat } from "../rancangan/jejak.ts";
import type { Tabel } from "../storage/tabel.ts";
import { bukanPembuka, sidikTakCocok, takAdaPenelaahan } from "./galat.ts";

const [zip, unzip] = [promisify(gzip), promisify(gunzip)];

/** Reviews on one page of the list. */
const SEHALAMAN = 50;

/** Whoever asks: drafts are named to those alone who may read them. */
export type Peminta = Pick<Pengguna, "id" | "admin">;

/**
 * Keeps a text to be reviewed; `baru` is `false` where the same text of the same address is there already, which then stays as it is. Refuses a text that is
 * not the one its hash is of.
 */
export async function bukaPenelaahan(
  db: Kysely<Tabel>,
  peminta: Peminta,
  { teks, ...kepala }: PenelaahanBaru,
  pada: string,
): Promise<{ readonly penelaahan: PenelaahanRingkas; readonly baru: boolean } | { readonly galat: Galat }> {
  if (createHash("sha256").update(teks, "utf8").digest("hex") !== kepala.sidik) return { galat: sidikTakCocok() };
  const id = randomBytes(12).toString("hex");
  const data = await zip(teks);
  const made = await db.transaction().execute(async (tx) => {
    const kept = await tx
      .insertInto("penelaahan")
      .values({ ...kepala, id, teks: data, panjang: teks.length, status: "terbuka", pembuka: peminta.id, dibuat: pada, diubah: pada })
      .onConflict((conflict) => conflict.columns(["alamat", "sidik"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    const rincian = { penelaahan: id, judul: kepala.judul, alamat: kepala.alamat };
    if (kept) await catat(tx, { pada, pengguna: peminta.id, dokumen: null, tindakan: "penelaahan.buka", rincian });
    return kept;
  });
  const found = await barisPenelaahan(db, peminta)
    .where("penelaahan.alamat", "=", kepala.alamat)
    .where("penelaahan.sidik", "=", kepala.sidik)
    .executeTakeFirstOrThrow();
  return { penelaahan: sajikan(found), baru: made !== undefined };
}

export interface SaringPenelaahan {
  readonly cari: string;
  readonly status: StatusPenelaahan | null;
  /** Exact; `null` for every one. */
  readonly alamat: string | null;
  /** Counted from 1. */
  readonly halaman: number;
}

/** One page of the reviews that fit, the one changed last first, and how many fit. */
export async function daftarPenelaahan(
  db: Kysely<Tabel>,
  peminta: Peminta,
  { cari, status, alamat, halaman }: SaringPenelaahan,
): Promise<{ readonly jumlah: number; readonly penelaahan: readonly PenelaahanRingkas[] }> {
  const words = cari.toLowerCase().split(/\s+/).filter(Boolean);
  const said = sql<string>`lower(penelaahan.judul || ' ' || penelaahan.alamat || ' ' || coalesce(penelaahan.jenis, '') || ' ' ||
    coalesce(penelaahan.nomor, '') || ' ' || coalesce(cast(penelaahan.tahun as text), '') || ' ' || coalesce(penelaahan.daerah, ''))`;
  const has = words.map((word) => sql<boolean>`${said} like ${`%${word.replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`);
  if (status !== null) has.push(sql<boolean>`penelaahan.status = ${status}`);
  if (alamat !== null) has.push(sql<boolean>`penelaahan.alamat = ${alamat}`);
  const [{ jumlah }, rows] = await Promise.all([
    db
      .selectFrom("penelaahan")
      .select(({ fn }) => fn.countAll<number>().as("jumlah"))
      .where(({ and }) => and(has))
      .executeTakeFirstOrThrow(),
    barisPenelaahan(db, peminta)
      .where(({ and }) => and(has))
      .orderBy("penelaahan.diubah", "desc")
      .orderBy("penelaahan.id")
      .limit(SEHALAMAN)
      .offset((halaman - 1) * SEHALAMAN)
      .execute(),
  ]);
  return { jumlah: Number(jumlah), penelaahan: rows.map(sajikan) };
}

/** One review without its text; `null` where there is none with this id. */
export async function bacaPenelaahan(db: Kysely<Tabel>, peminta: Peminta, id: string): Promise<PenelaahanRingkas | null> {
  const row = await barisPenelaahan(db, peminta).where("penelaahan.id", "=", id).executeTakeFirst();
  return row ? sajikan(row) : null;
}

/** One review with its text; `null` where there is none with this id. */
export async function rinciPenelaahan(db: Kysely<Tabel>, peminta: Peminta, id: string): Promise<PenelaahanRinci | null> {
  const row = await barisPenelaahan(db, peminta).select("penelaahan.teks").where("penelaahan.id", "=", id).executeTakeFirst();
  if (!row) return null;
  const { teks, ...rest } = row;
  return { ...sajikan(rest), teks: (await unzip(teks)).toString("utf8") };
}

/** What a review says of its text, and the text unless it is longer than `paling` characters; `null` where there is no such review. */
export async function bacaTeks(db: Kysely<Tabel>, id: string, paling: number) {
  const row = await db
    .selectFrom("penelaahan")
    .select(["alamat", "judul", "jenis", "nomor", "tahun", "daerah", "sidik", "panjang", "teks"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? { ...row, teks: row.panjang > paling ? null : (await unzip(row.teks)).toString("utf8") } : null;
}

export interface UbahPenelaahan {
  readonly status?: StatusPenelaahan | undefined;
  readonly judul?: string | undefined;
}

/** Finishes a review, opens it again, or gives it another title. `null` where that is done, also where nothing was to be done. */
export function ubahPenelaahan(
  db: Kysely<Tabel>,
  { id: oleh, admin }: Peminta,
  id: string,
  { status, judul }: UbahPenelaahan,
  pada: string,
): Promise<Galat | null> {
  return db.transaction().execute(async (tx) => {
    const before = await kunciPenelaahan(tx, id);
    if (!before) return takAdaPenelaahan();
    if (before.pembuka !== oleh && !admin) return bukanPembuka();
    const after = { status: status ?? before.status, judul: judul ?? before.judul };
    if (after.status === before.status && after.judul === before.judul) return null;
    await tx
      .updateTable("penelaahan")
      .set({ ...after, diubah: pada })
      .where("id", "=", id)
      .execute();
    await catat(tx, { pada, pengguna: oleh, dokumen: null, tindakan: "penelaahan.ubah", rincian: { penelaahan: id, ...after } });
    return null;
  });
}

/** Holds the row of the review until the transaction ends, so that its changes come one after the other; `undefined` where there is none. */
export const kunciPenelaahan = (tx: Kysely<Tabel>, id: string) =>
  tx
    .updateTable("penelaahan")
    .set(({ ref }) => ({ diubah: ref("diubah") }))
    .where("id", "=", id)
    .returning(["pembuka", "status", "judul", "panjang"])
    .executeTakeFirst();

const barisPenelaahan = (db: Kysely<Tabel>, { id, admin }: Peminta) =>
  db
    .selectFrom("penelaahan")
    .innerJoin("user", "user.id", "penelaahan.pembuka")
    .select([
      "penelaahan.id",
      "penelaahan.alamat",
      "penelaahan.judul",
      "penelaahan.jenis",
      "penelaahan.nomor",
      "penelaahan.tahun",
      "penelaahan.daerah",
      "penelaahan.sidik",
      "penelaahan.acuan",
      "penelaahan.status",
      "penelaahan.pembuka",
      "penelaahan.dibuat",
      "penelaahan.diubah",
      "user.name as nama",
    ])
    .select(({ selectFrom }) => [
      selectFrom("anotasi")
        .select(({ fn }) => fn.countAll<number>().as("jumlah"))
        .whereRef("anotasi.penelaahan", "=", "penelaahan.id")
        .where("anotasi.dihapus", "is", null)
        .as("anotasi"),
      selectFrom("rancangan_penelaahan as asal")
        .leftJoin("anggota", (join) => join.onRef("anggota.dokumen", "=", "asal.dokumen").on("anggota.pengguna", "=", id))
        .select("asal.dokumen")
        .whereRef("asal.penelaahan", "=", "penelaahan.id")
        .$if(!admin, (query) => query.where("anggota.peran", "is not", null))
        .orderBy("asal.pada", "desc")
        .orderBy("asal.dokumen")
        .limit(1)
        .as("rancangan"),
    ]);

type Baris = Awaited<ReturnType<ReturnType<typeof barisPenelaahan>["execute"]>>[number];

const sajikan = ({ pembuka, nama, anotasi, ...rest }: Baris): PenelaahanRingkas => ({
  ...rest,
  pembuka: { id: pembuka, nama },
  anotasi: Number(anotasi ?? 0),
});
