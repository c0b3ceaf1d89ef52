import * as Y from "yjs";
import type { SimpananLog } from "../storage/log.ts";
import { type DokumenTerbuka, noteUkuran } from "./document.ts";
import type { Batas } from "./limits.ts";

/** Makes potrets, one at a time and between other work. */
export interface Pemadat {
  /** Makes one soon where the log has grown enough. */
  timbang(dokumen: DokumenTerbuka): void;
  /** Makes one soon where the log has anything worth it and nobody has typed for a while. */
  timbangDiam(dokumen: DokumenTerbuka): void;
  /** Makes one now where the log has anything worth it. */
  potret(dokumen: DokumenTerbuka): Promise<void>;
  berhenti(): void;
}

export interface BahanPemadat {
  readonly log: SimpananLog;
  readonly batas: Batas;
  readonly logError: (error: unknown) => void;
  readonly now: () => number;
}

const DIAM_MS = 60_000;

/** Between two potrets, so that a turn never holds two; and before the next try after a failure. */
const JEDA_MS = 20;
const GAGAL_MS = 30_000;

export function createPemadat({ log, batas, logError, now }: BahanPemadat): Pemadat {
  const antrean = new Set<DokumenTerbuka>();
  let timer: NodeJS.Timeout | undefined;

  function plan(dokumen: DokumenTerbuka): void {
    antrean.add(dokumen);
    timer ??= setTimeout(next, JEDA_MS);
  }

  async function next(): Promise<void> {
    let jeda = JEDA_MS;
    for (const dokumen of antrean) {
      antrean.delete(dokumen);
      await potret(dokumen).catch((error) => {
        logError(error);
        jeda = GAGAL_MS;
      });
      break;
    }
    timer = antrean.size > 0 ? setTimeout(next, jeda) : undefined;
  }

  async function potret(dokumen: DokumenTerbuka): Promise<void> {
    if (dokumen.usang || dokumen.terakhir === 0) return;
    const { barisLog, bitaLog, terakhir } = dokumen;
    const data = Y.encodeStateAsUpdate(dokumen.ydoc);
    noteUkuran(dokumen, data.length);
    await log.simpanPotret(dokumen.id, terakhir, data);
    dokumen.barisLog -= barisLog;
    dokumen.bitaLog -= bitaLog;
  }

  return {
    timbang(dokumen) {
      if (dokumen.barisLog >= batas.potretBaris || dokumen.bitaLog >= batas.potretBita) plan(dokumen);
    },
    timbangDiam(dokumen) {
      if (dokumen.barisLog > batas.potretDiam && now() - dokumen.ditulisPada > DIAM_MS) plan(dokumen);
    },
    potret: async (dokumen) => {
      if (dokumen.barisLog > batas.potretDiam) await potret(dokumen);
    },
    berhenti() {
      clearTimeout(timer);
      antrean.clear();
    },
  };
}
