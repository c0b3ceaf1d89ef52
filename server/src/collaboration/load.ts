import type { SimpananLog } from "../storage/log.ts";
import { spreadKehadiran } from "./broadcast.ts";
import { buildYdoc, createDokumen, type DokumenTerbuka } from "./document.ts";
import type { Batas } from "./limits.ts";
import { createKehadiran } from "./presence.ts";

export interface BahanMuat {
  readonly log: SimpananLog;
  readonly batas: Batas;
  readonly now: () => number;
  readonly logError: (error: unknown) => void;
}

/** Cursors are shown so often at most; with many people less often, because each of them is told of each. */
const KEHADIRAN_MS = 40;
const KEHADIRAN_PER_SAMBUNGAN_MS = 2;

/** Other nodes answer with who is there. */
const TANYA_HADIR = new Uint8Array();

/** Brings a document from the log into memory. Rejects where the log cannot be read. */
export async function loadDokumen(id: string, { log, batas, now, logError }: BahanMuat): Promise<DokumenTerbuka> {
  const muatan = await log.muat(id);
  const ydoc = await buildYdoc(muatan, logError);
  let planned = false;
  const spread = (): void => {
    planned = false;
    spreadKehadiran(dokumen, log);
  };
  const berubah = (): void => {
    if (planned) return;
    planned = true;
    setTimeout(spread, Math.max(KEHADIRAN_MS, dokumen.sambungan.size * KEHADIRAN_PER_SAMBUNGAN_MS));
  };
  const dokumen = createDokumen(id, ydoc, createKehadiran({ terpanjang: batas.kehadiran, now, berubah }), muatan, now());
  log.siarkan(id, TANYA_HADIR);
  return dokumen;
}
