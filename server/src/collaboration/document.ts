import * as Y from "yjs";
import type { EntriLog, Muatan } from "../storage/log.ts";
import type { Sambungan } from "./connection.ts";
import { FRAGMEN } from "./isi-dokumen.ts";
import type { Kehadiran } from "./presence.ts";

/** A document in memory. It holds what the log holds and nothing that is not durable yet. */
export interface DokumenTerbuka {
  readonly id: string;
  readonly ydoc: Y.Doc;
  readonly sambungan: Set<Sambungan>;
  readonly kehadiran: Kehadiran;
  /** Every edit up to this number is in memory. */
  terakhir: number;
  /** Edits of this node with a higher number: those of another node between them are not in memory yet. */
  readonly mendahului: Set<number>;
  /** Highest number that the bus told of. */
  diberitahu: number;
  /** Edits that wait for the log. */
  menunggu: number;
  /** Edits and bytes in the log since the last potret, and when the last one was added. */
  barisLog: number;
  bitaLog: number;
  ditulisPada: number;
  /** Bytes of the state when last measured, what was added since, and whether something was taken out since. */
  ukuran: number;
  tumbuh: number;
  menyusut: boolean;
  /** Client ids that each user is known to use. */
  readonly klien: Map<string, Set<number>>;
  /** Out of use: the log did not take an edit, or it was put away. */
  usang: boolean;
}

/** Edits applied in one transaction while loading; between two of them others get their turn. */
const MUAT_SETURUT = 5_000;

export function createDokumen(id: string, ydoc: Y.Doc, kehadiran: Kehadiran, { potret, sampai, log }: Muatan, now: number): DokumenTerbuka {
  const bita = log.reduce((sum, { data }) => sum + data.length, 0);
  return {
    id,
    ydoc,
    sambungan: new Set(),
    kehadiran,
    terakhir: log.at(-1)?.urut ?? sampai,
    mendahului: new Set(),
    diberitahu: 0,
    menunggu: 0,
    barisLog: log.length,
    bitaLog: bita,
    ditulisPada: now,
    ukuran: potret?.length ?? 0,
    tumbuh: bita,
    menyusut: false,
    klien: new Map(),
    usang: false,
  };
}

/** The state that was kept. An edit that Yjs cannot apply is told and left out. */
export async function buildYdoc({ potret, log }: Muatan, logError: (error: unknown) => void): Promise<Y.Doc> {
  const data = [...(potret ? [potret] : []), ...log.map((one) => one.data)];
  const ydoc = emptyYdoc();
  try {
    for (let at = 0; at < data.length; at += MUAT_SETURUT) {
      if (at > 0) await new Promise((resolve) => setImmediate(resolve));
      applyAll(ydoc, data.slice(at, at + MUAT_SETURUT));
    }
    return ydoc;
  } catch (error) {
    logError(error);
    return buildWithoutBroken(data, logError);
  }
}

/** An exception may leave a document half-changed, so each broken edit costs a new one. */
function buildWithoutBroken(data: readonly Uint8Array[], logError: (error: unknown) => void): Y.Doc {
  const sound: Uint8Array[] = [];
  let ydoc = emptyYdoc();
  for (const one of data) {
    try {
      Y.applyUpdate(ydoc, one);
      sound.push(one);
    } catch (error) {
      logError(error);
      ydoc = emptyYdoc();
      applyAll(ydoc, sound);
    }
  }
  return ydoc;
}

function emptyYdoc(): Y.Doc {
  const ydoc = new Y.Doc();
  ydoc.getXmlFragment(FRAGMEN);
  return ydoc;
}

/** Applies updates in one transaction; gives what they changed as one update, `null` where that is nothing. */
export function applyAll(ydoc: Y.Doc, updates: readonly Uint8Array[]): Uint8Array | null {
  let merged: Uint8Array | null = null;
  // Only the first one is what came in: Yjs may add a transaction of its own that takes out formatting without effect, as every client does.
  const keep = (update: Uint8Array): void => {
    merged ??= update;
  };
  ydoc.on("update", keep);
  try {
    ydoc.transact(() => {
      for (const update of updates) Y.applyUpdate(ydoc, update);
    });
  } finally {
    ydoc.off("update", keep);
  }
  return merged;
}

/** Applies edits of other nodes and gives what changed. Rows have to follow `terakhir` without a gap. */
export function applyOthers(dokumen: DokumenTerbuka, rows: readonly EntriLog[]): Uint8Array | null {
  const baru = rows.filter(({ urut }) => urut > dokumen.terakhir && !dokumen.mendahului.has(urut));
  const merged =
    baru.length > 0
      ? applyAll(
          dokumen.ydoc,
          baru.map(({ data }) => data),
        )
      : null;
  countRows(dokumen, baru);
  const last = rows.at(-1)?.urut ?? 0;
  if (last > dokumen.terakhir) dokumen.terakhir = last;
  closeGap(dokumen);
  return merged;
}

/** Notes that edits of this node got their numbers and are in memory. */
export function noteOwn(dokumen: DokumenTerbuka, rows: readonly EntriLog[], now: number): void {
  for (const { urut } of rows) dokumen.mendahului.add(urut);
  countRows(dokumen, rows);
  dokumen.ditulisPada = now;
  closeGap(dokumen);
}

function closeGap(dokumen: DokumenTerbuka): void {
  while (dokumen.mendahului.delete(dokumen.terakhir + 1)) dokumen.terakhir += 1;
  for (const urut of dokumen.mendahului) if (urut <= dokumen.terakhir) dokumen.mendahului.delete(urut);
}

function countRows(dokumen: DokumenTerbuka, rows: readonly EntriLog[]): void {
  const bita = rows.reduce((sum, { data }) => sum + data.length, 0);
  dokumen.barisLog += rows.length;
  dokumen.bitaLog += bita;
  dokumen.tumbuh += bita;
}

/** Notes how large the state is. */
export function noteUkuran(dokumen: DokumenTerbuka, bita: number): void {
  dokumen.ukuran = bita;
  dokumen.tumbuh = 0;
  dokumen.menyusut = false;
}
