import type { EntriBaru, SimpananLog } from "../storage/log.ts";
import type { Sambungan } from "./connection.ts";
import type { DokumenTerbuka } from "./document.ts";

/** An edit on its way into the log. */
export interface Tulisan {
  readonly dokumen: DokumenTerbuka;
  readonly pengguna: string | null;
  readonly data: Uint8Array;
  readonly klienBaru: readonly number[];
  /** Clocks that are durable with it. */
  readonly akhir: ReadonlyMap<number, number>;
  /** Where it came from, and as which sync frame of that connection; `null` for the server's own. */
  readonly sambungan: Sambungan | null;
  readonly nomor: number;
  /** Told once, when it is durable and in memory, or why it is not. */
  readonly selesai?: (galat: Error | null) => void;
}

export interface Penulis {
  /** Puts an edit into the next commit. False where too much waits already; then it was not taken. */
  tulis(tulisan: Tulisan): boolean;
  /** Resolves when everything taken so far is committed or failed. */
  habis(): Promise<void>;
}

export interface BahanPenulis {
  readonly log: SimpananLog;
  readonly terbanyak: number;
  /** Edits of one document that are durable now, with their numbers. */
  readonly tersimpan: (dokumen: DokumenTerbuka, tulisan: readonly Tulisan[], urut: readonly number[]) => void;
  readonly gagal: (dokumen: DokumenTerbuka, tulisan: readonly Tulisan[], galat: Error) => void;
}

/** The document was never there, or is not any more. */
export class DokumenTidakAda extends Error {
  constructor(dokumen: string) {
    super(`there is no document ${dokumen}`);
  }
}

/**
 * Group commit: what comes in one turn of the event loop is one transaction for all documents. While one commits, the next one gathers, so a
 * slow disk makes larger transactions and not a longer queue of them.
 */
export function createPenulis({ log, terbanyak, tersimpan, gagal }: BahanPenulis): Penulis {
  let antrean: Tulisan[] = [];
  let bita = 0;
  let running: Promise<void> | null = null;

  function schedule(): void {
    running ??= new Promise((resolve) => {
      setImmediate(() => void commit(resolve));
    });
  }

  async function commit(selesai: () => void): Promise<void> {
    // An edit of a document that went out of use in between is sent again by its page: it must not get in front of what failed.
    const batch = antrean.filter(({ dokumen }) => !dokumen.usang);
    const sesat = antrean.filter(({ dokumen }) => dokumen.usang);
    const taken = bita;
    antrean = [];
    for (const [dokumen, tulisan] of perDokumen(sesat)) gagal(dokumen, tulisan, new Error("the document is out of use"));
    const urut = await log.tambahkan(batch.map(toEntri)).catch((error: unknown) => toError(error));
    bita -= taken;
    if (urut instanceof Error) for (const [dokumen, tulisan] of perDokumen(batch)) gagal(dokumen, tulisan, urut);
    running = null;
    // The next one is on its way while this one is told to everybody. Its answer comes in a later turn, so the order stays.
    if (antrean.length > 0) {
      running = new Promise((resolve) => void commit(resolve));
    }
    if (!(urut instanceof Error))
      for (const [dokumen, tulisan, nomor] of perDokumen(batch, urut)) {
        if (nomor.includes(0)) gagal(dokumen, tulisan, new DokumenTidakAda(dokumen.id));
        else tersimpan(dokumen, tulisan, nomor);
      }
    selesai();
  }

  return {
    tulis(tulisan) {
      if (bita > 0 && bita + tulisan.data.length > terbanyak) return false;
      bita += tulisan.data.length;
      antrean.push(tulisan);
      schedule();
      return true;
    },
    async habis() {
      while (running) await running;
    },
  };
}

function toEntri({ dokumen, pengguna, klienBaru, data }: Tulisan): EntriBaru {
  return { dokumen: dokumen.id, pengguna, klien: klienBaru, data };
}

function perDokumen(
  tulisan: readonly Tulisan[],
  urut: readonly number[] = [],
): readonly (readonly [DokumenTerbuka, Tulisan[], number[]])[] {
  const groups = new Map<DokumenTerbuka, [DokumenTerbuka, Tulisan[], number[]]>();
  tulisan.forEach((one, at) => {
    const group = groups.get(one.dokumen) ?? [one.dokumen, [], []];
    groups.set(one.dokumen, group);
    group[1].push(one);
    group[2].push(urut[at] ?? 0);
  });
  return [...groups.values()];
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
