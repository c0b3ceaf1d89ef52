import type { SimpananLog } from "../storage/log.ts";
import { spreadOthers } from "./broadcast.ts";
import type { DokumenTerbuka } from "./document.ts";
import type { Rak } from "./shelf.ts";

/** Brings what other nodes keep into the documents that are open here. */
export interface Penyusul {
  /** For the bus of the log. */
  tercatat(dokumen: string | null, urut: number): void;
  /** Reads what is known to be missing. To be called when edits of this node got their numbers. */
  tilik(dokumen: DokumenTerbuka): void;
}

export interface BahanPenyusul {
  readonly log: SimpananLog;
  readonly rak: Rak;
  readonly gagal: (dokumen: DokumenTerbuka) => void;
  readonly logError: (error: unknown) => void;
}

export function createPenyusul({ log, rak, gagal, logError }: BahanPenyusul): Penyusul {
  const membaca = new Map<DokumenTerbuka, "sekali" | "lagi">();

  async function read(dokumen: DokumenTerbuka): Promise<void> {
    const rows = await log.sejak(dokumen.id, dokumen.terakhir);
    if (dokumen.usang) return;
    if ((rows[0]?.urut ?? Number.POSITIVE_INFINITY) <= dokumen.terakhir + 1) return spreadOthers(dokumen, rows);
    // Another node put what is missing into a potret.
    const { potret, sampai, log: rest } = await log.muat(dokumen.id);
    if (dokumen.usang || (rest.at(-1)?.urut ?? sampai) <= dokumen.terakhir) return;
    dokumen.mendahului.clear();
    spreadOthers(dokumen, [...(potret ? [{ urut: sampai, data: potret }] : []), ...rest]);
  }

  async function run(dokumen: DokumenTerbuka): Promise<void> {
    try {
      do {
        membaca.set(dokumen, "sekali");
        await read(dokumen);
      } while (membaca.get(dokumen) === "lagi" && !dokumen.usang);
    } catch (error) {
      logError(error);
      gagal(dokumen);
    } finally {
      membaca.delete(dokumen);
    }
  }

  /** What comes while it reads is read after it. */
  function susul(dokumen: DokumenTerbuka): void {
    if (membaca.has(dokumen)) membaca.set(dokumen, "lagi");
    else void run(dokumen);
  }

  function tilik(dokumen: DokumenTerbuka): void {
    if (dokumen.mendahului.size > 0 || dokumen.diberitahu > dokumen.terakhir) susul(dokumen);
  }

  return {
    tilik,
    tercatat(id, urut) {
      if (id === null) for (const dokumen of rak.semua()) susul(dokumen);
      else
        void rak.cari(id).then((dokumen) => {
          if (!dokumen) return;
          dokumen.diberitahu = Math.max(dokumen.diberitahu, urut);
          // Mostly this is what this node just wrote: the answer to it comes first, or right after.
          if (dokumen.menunggu === 0) tilik(dokumen);
        });
    },
  };
}
