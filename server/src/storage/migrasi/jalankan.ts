import type { Database as LibsqlDatabase } from "libsql";
import type { Pool } from "pg";

/** Which of the two databases. */
export type MacamBasis = "sqlite" | "postgres";

/** One step of the schema. Once released it never changes: a later step changes what it made. */
export interface Migrasi {
  readonly nama: string;
  /** Statements, one each. */
  readonly perintah: (macam: MacamBasis) => readonly string[];
}

/** The database was made by a later Selaras than this one, which would not know what to do with it. */
export class BasisLebihBaru extends Error {
  constructor(migrasi: string) {
    super(`the database knows the migration ${migrasi}, this program does not`);
  }
}

const CATATAN = "create table if not exists migrasi (nama text not null primary key, pada text not null)";

/** Any number, as long as every node takes the same one. */
const KUNCI = 7_202_201;

/** Runs what is missing, all in one transaction behind an advisory lock: of two nodes that start at once, one waits and finds it done. */
export async function migrasikanPostgres(pool: Pool, semua: readonly Migrasi[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [KUNCI]);
    await client.query(CATATAN);
    const { rows } = await client.query<{ readonly nama: string }>("select nama from migrasi");
    for (const { nama, perintah } of belum(semua, rows)) {
      for (const sql of perintah("postgres")) await client.query(sql);
      await client.query("insert into migrasi (nama, pada) values ($1, $2)", [nama, new Date().toISOString()]);
    }
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** The same for SQLite, whose write lock is taken at once. */
export function migrasikanSqlite(sqlite: LibsqlDatabase, semua: readonly Migrasi[]): void {
  sqlite.exec("begin immediate");
  try {
    sqlite.exec(CATATAN);
    const rows = sqlite.prepare("select nama from migrasi").all([]) as readonly { readonly nama: string }[];
    for (const { nama, perintah } of belum(semua, rows)) {
      for (const sql of perintah("sqlite")) sqlite.exec(sql);
      sqlite.prepare("insert into migrasi (nama, pada) values (?, ?)").run([nama, new Date().toISOString()]);
    }
    sqlite.exec("commit");
  } catch (error) {
    sqlite.exec("rollback");
    throw error;
  }
}

function belum(semua: readonly Migrasi[], sudah: readonly { readonly nama: string }[]): readonly Migrasi[] {
  const asing = sudah.find(({ nama }) => !semua.some((one) => one.nama === nama));
  if (asing) throw new BasisLebihBaru(asing.nama);
  return semua.filter(({ nama }) => !sudah.some((one) => one.nama === nama));
}
