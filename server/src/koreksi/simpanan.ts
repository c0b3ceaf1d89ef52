import { type FileHandle, mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { KoreksiTersimpan } from "@selaras/parsers";

/** All decisions, in the order in which they were taken. Append-only: what was decided stays, a new decision stands behind it. */
export interface Simpanan {
  readonly semua: () => readonly KoreksiTersimpan[];
  /** Line numbers (1-based) that could not be read when the file was opened. */
  readonly rusak: readonly number[];
  /** Resolves once the decision is on the disk; rejects where it is not, and then nothing has changed. */
  add(koreksi: KoreksiTersimpan): Promise<void>;
  close(): Promise<void>;
}

const BERKAS = "koreksi.jsonl";

/** Opens `folder`; it and the file are made with the first decision. Rejects where an existing file may not be read. */
export async function openSimpanan(folder: string): Promise<Simpanan> {
  const path = join(folder, BERKAS);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const lines = text.split("\n").map((line) => readLine(line));
  const kept = lines.filter((line) => line !== null && line !== "rusak");
  // A line without end is the trace of a crash in the middle of a write: nobody was told it is kept. It may still be whole.
  let torn = text !== "" && !text.endsWith("\n");
  let handle: FileHandle | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function append(koreksi: KoreksiTersimpan): Promise<void> {
    handle ??= await openForAppend(folder, path);
    const line = `${torn ? "\n" : ""}${JSON.stringify(koreksi)}\n`;
    torn = true;
    await handle.appendFile(line);
    await handle.sync();
    torn = false;
    kept.push(koreksi);
  }

  return {
    semua: () => kept,
    rusak: lines.flatMap((line, at) => (line === "rusak" ? [at + 1] : [])),
    add: (koreksi) => {
      // One after the other, so that lines never mix; a failure is told to its own caller only.
      const mine = queue.then(() => append(koreksi));
      queue = mine.catch(() => undefined);
      return mine;
    },
    close: async () => {
      await queue;
      await handle?.close();
    },
  };
}

async function openForAppend(folder: string, path: string): Promise<FileHandle> {
  await mkdir(folder, { recursive: true });
  const handle = await open(path, "a");
  // The name of a new file is durable only once its folder is.
  const parent = await open(folder, "r");
  await parent.sync().finally(() => parent.close());
  return handle;
}

function readLine(line: string): KoreksiTersimpan | "rusak" | null {
  if (line.trim() === "") return null;
  try {
    const value: unknown = JSON.parse(line);
    return isKoreksi(value) ? value : "rusak";
  } catch {
    return "rusak";
  }
}

const TEXTS = ["acuan", "daerah", "a", "b", "by", "at", "reason"] as const;

function isKoreksi(value: unknown): value is KoreksiTersimpan {
  if (typeof value !== "object" || value === null) return false;
  const record = value as Readonly<Record<string, unknown>>;
  return TEXTS.every((name) => typeof record[name] === "string") && (record.putusan === "cocok" || record.putusan === "lepas");
}
