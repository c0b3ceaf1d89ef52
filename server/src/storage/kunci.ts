import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";

/** The folder belongs to another server that runs. */
export class DataTerkunci extends Error {
  constructor(data: string) {
    super(`${data} is in use by another server`);
  }
}

/**
 * Takes the folder for this process alone: two servers that write one file of corrections, or hold one document in memory each, would not
 * know of each other. The lock is that of a SQLite file, which the system takes back from a process however it ended. Rejects with
 * `DataTerkunci`, or where the folder cannot be written. Gives what releases it.
 */
export async function kunciData(data: string): Promise<() => void> {
  await mkdir(data, { recursive: true });
  const lock = new Database(join(data, "kunci.db"));
  try {
    lock.exec("begin exclusive");
  } catch (error) {
    lock.close();
    throw error instanceof Error && /locked|busy/i.test(error.message) ? new DataTerkunci(data) : error;
  }
  return () => {
    lock.exec("rollback");
    lock.close();
  };
}
