import { type SqliteDatabase, SqliteDialect } from "kysely";
import type { Database as LibsqlDatabase } from "libsql";

/**
 * Kysely on `libsql` 0.5, whose statements are those of better-sqlite3 with three traps (seen, `test/server/basis.test.ts`): `true`,
 * `undefined` and a lone `Buffer` abort the whole process, so parameters go as one array of what it knows; `all` gives a blob as an
 * `ArrayBuffer`; and its `get` adds a column of its own.
 *
 * A transaction takes the write lock when it begins. Nothing but statements of this database may be awaited within: they run in
 * microtasks, so that the writer of the log, which works on a connection of its own in a later turn, never meets a half-done transaction.
 */
export function dialekLibsql(sqlite: LibsqlDatabase): SqliteDialect {
  const database: SqliteDatabase = {
    close: () => void sqlite.close(),
    prepare: (sql) => {
      const statement = sqlite.prepare(sql === "begin" ? "begin immediate" : sql);
      return {
        reader: statement.reader,
        all: (parameters) => (statement.all(parameters.map(kirim)) as Record<string, unknown>[]).map(terima),
        run: (parameters) => statement.run(parameters.map(kirim)),
        iterate: function* (parameters) {
          for (const row of statement.iterate(parameters.map(kirim))) yield terima(row as Record<string, unknown>);
        },
      };
    },
  };
  return new SqliteDialect({ database });
}

function kirim(value: unknown): unknown {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  return value ?? null;
}

function terima(row: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(row)) if (value instanceof ArrayBuffer) row[name] = new Uint8Array(value);
  return row;
}
