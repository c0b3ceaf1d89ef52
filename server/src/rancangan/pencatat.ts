import type { Kysely } from "kysely";
import type { Tabel } from "../storage/tabel.ts";
import { titikSimpan, type VersiParts } from "./versi.ts";

/** A checkpoint at most this often while somebody edits. */
const ANTARA_TITIK_MS = 15 * 60_000;

/** How late the time of the last change in the list may be. */
const ANTARA_CATAT_MS = 5_000;

/** Hears of every commit; keeps the time of change and makes checkpoints. */
export interface Pencatat {
  tersimpan(dokumen: string): void;
  /** Writes down what is still due. */
  berhenti(): Promise<void>;
}

export interface PencatatParts extends VersiParts {
  readonly logError: (error: unknown) => void;
  readonly antaraTitikMs?: number;
  readonly antaraCatatMs?: number;
}

/** Hundreds of commits a second become one statement every few seconds for all documents, and one checkpoint per quarter of an hour. */
export function createPencatat(parts: PencatatParts): Pencatat {
  const { db, now, logError, antaraTitikMs = ANTARA_TITIK_MS, antaraCatatMs = ANTARA_CATAT_MS } = parts;
  const changed = new Map<string, string>();
  const titik = new Map<string, NodeJS.Timeout>();
  let writing: NodeJS.Timeout | null = null;

  async function tulis(): Promise<void> {
    writing = null;
    const entries = [...changed];
    changed.clear();
    for (const [id, diubah] of entries) await catatUbah(db, id, diubah).catch(logError);
  }

  return {
    tersimpan(dokumen) {
      changed.set(dokumen, now());
      writing ??= setTimeout(tulis, antaraCatatMs).unref();
      if (titik.has(dokumen)) return;
      const at = setTimeout(() => {
        titik.delete(dokumen);
        void titikSimpan(parts, dokumen).catch(logError);
      }, antaraTitikMs);
      titik.set(dokumen, at.unref());
    },
    async berhenti() {
      for (const at of titik.values()) clearTimeout(at);
      titik.clear();
      if (writing) clearTimeout(writing);
      await tulis();
    },
  };
}

async function catatUbah(db: Kysely<Tabel>, id: string, diubah: string): Promise<void> {
  await db.updateTable("dokumen").set({ diubah }).where("id", "=", id).where("diubah", "<", diubah).execute();
}
