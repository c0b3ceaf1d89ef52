import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Dialect, Kysely, PostgresDialect } from "kysely";
import Database from "libsql";
import pg from "pg";
import { dialekLibsql } from "./kysely-libsql.ts";
import { awal } from "./migrasi/0001-awal.ts";
import { catatan } from "./migrasi/0002-catatan.ts";
import { sandi } from "./migrasi/0003-sandi.ts";
import { kesampingan } from "./migrasi/0004-kesampingan.ts";
import { penelaahan } from "./migrasi/0005-penelaahan.ts";
import { impor } from "./migrasi/0006-impor.ts";
import { type MacamBasis, migrasikanPostgres, migrasikanSqlite } from "./migrasi/jalankan.ts";
import type { Tabel } from "./tabel.ts";

/** Where everything is kept that is not a correction. */
export interface Basis {
  readonly macam: MacamBasis;
  readonly db: Kysely<Tabel>;
  /** A connection beside that of `db`, for the writer of the log alone: a transaction of one can never take the other along. */
  readonly sqlite?: Database.Database;
  readonly pool?: pg.Pool;
  readonly url?: string;
  tutup(): Promise<void>;
}

const MIGRASI = [awal, catatan, sandi, kesampingan, penelaahan, impor];

/** How long a writer waits for another one; for two processes that start at once. */
const TUNGGU_MS = 5_000;

/** int8: counts and sequence numbers, which stay far below 2^53. */
const INT8 = 20;

/**
 * Opens PostgreSQL at `databaseUrl`, or `DATA/selaras.db` without one, and brings its tables up to date. Rejects with the error of the
 * database where that fails, or with `BasisLebihBaru`.
 */
export function bukaBasis({ data, databaseUrl }: { readonly data: string; readonly databaseUrl: string | null }): Promise<Basis> {
  return databaseUrl === null ? bukaSqlite(data) : bukaPostgres(databaseUrl);
}

async function bukaSqlite(data: string): Promise<Basis> {
  await mkdir(data, { recursive: true });
  const berkas = join(data, "selaras.db");
  const utama = sambung(berkas);
  try {
    migrasikanSqlite(utama, MIGRASI);
  } catch (error) {
    utama.close();
    throw error;
  }
  const sqlite = sambung(berkas);
  const db = await kyselyOf(dialekLibsql(utama));
  return {
    macam: "sqlite",
    db,
    sqlite,
    tutup: async () => {
      sqlite.close();
      await db.destroy();
    },
  };
}

function sambung(berkas: string): Database.Database {
  const sqlite = new Database(berkas);
  sqlite.exec(`pragma busy_timeout = ${TUNGGU_MS}`);
  // FULL: what is acknowledged survives a power cut, not only a killed process.
  sqlite.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on");
  return sqlite;
}

async function bukaPostgres(url: string): Promise<Basis> {
  const pool = new pg.Pool({
    connectionString: url,
    types: { getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) },
  });
  // A connection that breaks while idle is replaced by the next query, which fails by itself where there is nothing to connect to.
  pool.on("error", () => undefined);
  try {
    await migrasikanPostgres(pool, MIGRASI);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const db = await kyselyOf(new PostgresDialect({ pool }));
  return { macam: "postgres", db, pool, url, tutup: () => db.destroy() };
}

/** Kysely takes hold of its connection with the first statement; without one it would not close it either. */
async function kyselyOf(dialect: Dialect): Promise<Kysely<Tabel>> {
  const db = new Kysely<Tabel>({ dialect });
  await db.selectFrom("migrasi").select("nama").execute();
  return db;
}
