import { createHash, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { DokumenRancangan, Versi, VersiRinci } from "@selaras/parsers";
import type { Kysely } from "kysely";
import type { Tabel } from "../storage/tabel.ts";
import type { KerjaBersama } from "./kerja-bersama.ts";
import { yangDitipiskan } from "./tipiskan.ts";

const [zip, unzip] = [promisify(gzip), promisify(gunzip)];

/** What versions need. */
export interface VersiParts {
  readonly db: Kysely<Tabel>;
  readonly kerjaBersama: KerjaBersama;
  readonly now: () => string;
}

/** Keeps what the document says now: under a name by somebody, or as an automatic checkpoint where `nama` is `null`. */
export async function simpanVersi(
  { db, kerjaBersama, now }: VersiParts,
  dokumen: string,
  nama: string | null,
  oleh: string | null,
): Promise<Versi> {
  const isi = await kerjaBersama.isi(dokumen);
  const teks = JSON.stringify(isi);
  const sha256 = createHash("sha256").update(teks).digest("hex");
  const id = randomBytes(12).toString("hex");
  const pada = now();
  const data = await zip(teks);
  const { urut } = await db.selectFrom("dokumen").select("urut").where("id", "=", dokumen).executeTakeFirstOrThrow();
  await db.insertInto("versi").values({ id, dokumen, nama, oleh, pada, urut, sha256, data }).execute();
  return { id, nama, oleh: await namaOf(db, oleh), pada, sha256 };
}

/** A checkpoint, unless the last version says the same. Thins out the older ones, and weighs the document. */
export async function titikSimpan(parts: VersiParts, dokumen: string): Promise<void> {
  const { db } = parts;
  const isi = JSON.stringify(await parts.kerjaBersama.isi(dokumen));
  const sha256 = createHash("sha256").update(isi).digest("hex");
  const rows = await db
    .selectFrom("versi")
    .select(["id", "nama", "pada", "sha256"])
    .where("dokumen", "=", dokumen)
    .orderBy("pada", "desc")
    .orderBy("id")
    .execute();
  if (rows[0]?.sha256 === sha256) return;
  await simpanVersi(parts, dokumen, null, null);
  const { byteLength } = await parts.kerjaBersama.keadaan(dokumen);
  await db.updateTable("dokumen").set({ ukuran: byteLength }).where("id", "=", dokumen).execute();
  const old = yangDitipiskan(rows, Date.parse(parts.now()));
  if (old.length > 0) await db.deleteFrom("versi").where("id", "in", old).execute();
}

/** The versions of a draft, newest first. */
export async function daftarVersi(db: Kysely<Tabel>, dokumen: string): Promise<readonly Versi[]> {
  return db
    .selectFrom("versi")
    .leftJoin("user", "user.id", "versi.oleh")
    .select(["versi.id", "versi.nama", "user.name as oleh", "versi.pada", "versi.sha256"])
    .where("dokumen", "=", dokumen)
    .orderBy("versi.pada", "desc")
    .orderBy("versi.id")
    .execute();
}

/** One version with what it says; `null` where the draft has none with this id. */
export async function bacaVersi(db: Kysely<Tabel>, dokumen: string, id: string): Promise<VersiRinci | null> {
  const row = await db
    .selectFrom("versi")
    .leftJoin("user", "user.id", "versi.oleh")
    .select(["versi.id", "versi.nama", "user.name as oleh", "versi.pada", "versi.sha256", "versi.data"])
    .where("versi.dokumen", "=", dokumen)
    .where("versi.id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const { data, ...versi } = row;
  const teks = (await unzip(data)).toString("utf8");
  return { ...versi, isi: JSON.parse(teks) as DokumenRancangan };
}

async function namaOf(db: Kysely<Tabel>, pengguna: string | null): Promise<string | null> {
  if (pengguna === null) return null;
  return (await db.selectFrom("user").select("name").where("id", "=", pengguna).executeTakeFirst())?.name ?? null;
}
