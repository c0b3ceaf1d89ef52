/** Browsers that may send in somebody's name, with a token of their own instead of a session. */
import { randomBytes } from "node:crypto";
import type { Pengguna, Sambungan } from "@selaras/parsers";
import type { Kysely } from "kysely";
import type { Galat } from "../errors.ts";
import { catat } from "../rancangan/jejak.ts";
import type { Tabel } from "../storage/tabel.ts";
import { takAdaSambungan } from "./galat.ts";
import { hashOf, tokenBaru } from "./token.ts";

/** Who has not used it for a season has changed the computer. */
const UMUR_MS = 90 * 86_400_000;

/** How late the time of the last use may be: not every request is worth a write. */
const ANTARA_CATAT_MS = 10 * 60_000;

const TOKEN_BYTES = 32;

/** A request that came with a token. */
export interface SambunganDikenal {
  readonly id: string;
  readonly pengguna: Pengguna;
}

/** Keeps a new one and gives its token, which nobody can be told again. */
export async function simpanSambungan(
  tx: Kysely<Tabel>,
  { pengguna, nama, pada }: { readonly pengguna: string; readonly nama: string; readonly pada: string },
): Promise<string> {
  const token = tokenBaru(TOKEN_BYTES);
  const id = randomBytes(12).toString("hex");
  await tx
    .insertInto("sambungan")
    .values({ id, pengguna, nama, token_hash: hashOf(token), dibuat: pada, terakhir: null, dicabut: null })
    .execute();
  await catat(tx, { pada, pengguna, dokumen: null, tindakan: "sambungan.buat", rincian: { sambungan: id, nama } });
  return token;
}

/** Whose token this is; `null` where it is unknown, revoked, unused for too long, or the account is not active. */
export async function kenaliSambungan(db: Kysely<Tabel>, token: string, now: number): Promise<SambunganDikenal | null> {
  const row = await db
    .selectFrom("sambungan")
    .innerJoin("user", "user.id", "sambungan.pengguna")
    .select(["sambungan.id as sambungan", "sambungan.dibuat", "sambungan.terakhir", "user.id", "user.name", "user.email", "user.admin"])
    .where("sambungan.token_hash", "=", hashOf(token))
    .where("sambungan.dicabut", "is", null)
    .where("user.aktif", "=", true)
    .executeTakeFirst();
  if (!row || usang(row, now)) return null;
  if (row.terakhir === null || Date.parse(row.terakhir) <= now - ANTARA_CATAT_MS)
    await db
      .updateTable("sambungan")
      .set({ terakhir: new Date(now).toISOString() })
      .where("id", "=", row.sambungan)
      .execute();
  return {
    id: row.sambungan,
    pengguna: { id: row.id, nama: row.name, surel: row.email, admin: Boolean(row.admin), aktif: true },
  };
}

/** The browsers of a person that may send now, the newest first. */
export async function daftarSambungan(db: Kysely<Tabel>, pengguna: string, now: number): Promise<readonly Sambungan[]> {
  const rows = await db
    .selectFrom("sambungan")
    .select(["id", "nama", "dibuat", "terakhir"])
    .where("pengguna", "=", pengguna)
    .where("dicabut", "is", null)
    .orderBy("dibuat", "desc")
    .orderBy("id")
    .execute();
  return rows.filter((row) => !usang(row, now));
}

/** Ends one browser of this person; `null` where that is done, also where it had ended before. */
export function cabutSambungan(
  db: Kysely<Tabel>,
  { pengguna, pada }: { readonly pengguna: string; readonly pada: string },
  id: string,
): Promise<Galat | null> {
  return db.transaction().execute(async (tx) => {
    const found = await tx
      .selectFrom("sambungan")
      .select(["nama", "dicabut"])
      .where("id", "=", id)
      .where("pengguna", "=", pengguna)
      .executeTakeFirst();
    if (!found) return takAdaSambungan();
    if (found.dicabut !== null) return null;
    await tx.updateTable("sambungan").set({ dicabut: pada }).where("id", "=", id).execute();
    await catat(tx, { pada, pengguna, dokumen: null, tindakan: "sambungan.cabut", rincian: { sambungan: id, nama: found.nama } });
    return null;
  });
}

const usang = ({ dibuat, terakhir }: { readonly dibuat: string; readonly terakhir: string | null }, now: number): boolean =>
  Date.parse(terakhir ?? dibuat) <= now - UMUR_MS;
