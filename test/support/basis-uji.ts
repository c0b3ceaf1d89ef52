/** Databases of a test's own: a SQLite folder, and a PostgreSQL database that is dropped afterwards. */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MacamBasis } from "@selaras/server/storage/migrasi/jalankan";
import pg from "pg";

const INDUK = process.env.POSTGRES_UJI ?? "postgres://postgres@127.0.0.1:5432/postgres";

/** Where a test opens its database, as `bukaBasis` takes it. */
export interface TempatBasis {
  readonly data: string;
  readonly databaseUrl: string | null;
  hapus(): Promise<void>;
}

/** What can be tested here. PostgreSQL is left out, with a message, where none answers; in CI that is a failure. */
export const MACAM_BASIS: readonly MacamBasis[] = (await adaPostgres()) ? ["sqlite", "postgres"] : ["sqlite"];

/** A new place, empty. */
export async function tempatBasis(macam: MacamBasis): Promise<TempatBasis> {
  const data = await mkdtemp(join(tmpdir(), "selaras-basis-"));
  if (macam === "sqlite") return { data, databaseUrl: null, hapus: () => rm(data, { recursive: true }) };
  const nama = `selaras_uji_${randomUUID().replaceAll("-", "")}`;
  await perintah(`create database ${nama}`);
  const url = new URL(INDUK);
  url.pathname = `/${nama}`;
  return {
    data,
    databaseUrl: url.href,
    hapus: async () => {
      await perintah(`drop database if exists ${nama} with (force)`);
      await rm(data, { recursive: true });
    },
  };
}

async function perintah(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: INDUK });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

async function adaPostgres(): Promise<boolean> {
  try {
    await perintah("select 1");
    return true;
  } catch (error) {
    if (process.env.CI === "true") throw new Error(`No PostgreSQL at ${INDUK}`, { cause: error });
    console.warn(`PostgreSQL at ${INDUK} does not answer: its tests are left out.`);
    return false;
  }
}
