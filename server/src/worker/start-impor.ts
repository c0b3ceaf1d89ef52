import { Worker } from "node:worker_threads";
import type { KemajuanBaca } from "@selaras/parsers";
import type { JenisKerja, Kerja } from "../impor/kerja.ts";
import type { PesananImpor } from "./impor-thread.ts";

/** Why a piece of work was not done: too many wait, too long, too much memory, or nobody wants it any more. */
export type SebabTakSelesai = "penuh" | "terlalu-lama" | "memori" | "batal";

export type HasilKerja<J extends JenisKerja> = { readonly keluar: Kerja[J]["keluar"] } | { readonly sebab: SebabTakSelesai };

export interface OpsiKerja {
  /** Ends the work, also while it waits. */
  readonly signal?: AbortSignal;
  readonly onKemajuan?: (kemajuan: KemajuanBaca) => void;
}

/** Does one piece of work. Rejects only for a fault of ours. */
export type Kerjakan = <J extends JenisKerja>(jenis: J, masuk: Kerja[J]["masuk"], opsi?: OpsiKerja) => Promise<HasilKerja<J>>;

export interface BatasKerja {
  /** How many run at once, and how many may wait. */
  readonly sekaligus: number;
  readonly antre: number;
  readonly waktuMs: number;
  /** Of the heap of one thread. */
  readonly memoriMb: number;
}

/** A file of the largest size takes some seconds; what takes longer hangs, what takes more memory is made to. */
export const BATAS_KERJA: BatasKerja = { sekaligus: 2, antre: 10, waktuMs: 45_000, memoriMb: 512 };

const BENANG = new URL("./impor-thread.js", import.meta.url);

interface Giliran {
  mulai(): void;
}

/**
 * Each file is read in a thread of its own, so that neither who types nor who compares waits for it, and a file that is made to harm harms that thread
 * alone. `benang` is what runs in it.
 */
export function createKerjakan(batas: BatasKerja = BATAS_KERJA, benang: URL = BENANG): Kerjakan {
  let berjalan = 0;
  const antrean: Giliran[] = [];

  /** Whether its turn came; `false` where `signal` was faster. */
  function giliran({ signal, onKemajuan }: OpsiKerja): Promise<boolean> {
    if (berjalan < batas.sekaligus) {
      berjalan++;
      return Promise.resolve(true);
    }
    onKemajuan?.({ langkah: "Menunggu giliran", selesai: 0, jumlah: antrean.length + 1 });
    return new Promise((resolve) => {
      const satu: Giliran = {
        mulai: () => {
          signal?.removeEventListener("abort", batal);
          resolve(true);
        },
      };
      const batal = (): void => {
        antrean.splice(antrean.indexOf(satu), 1);
        resolve(false);
      };
      signal?.addEventListener("abort", batal, { once: true });
      antrean.push(satu);
    });
  }

  return async (jenis, masuk, opsi = {}) => {
    if (opsi.signal?.aborted) return { sebab: "batal" };
    if (berjalan >= batas.sekaligus && antrean.length >= batas.antre) return { sebab: "penuh" };
    if (!(await giliran(opsi))) return { sebab: "batal" };
    try {
      return opsi.signal?.aborted ? { sebab: "batal" } : await dalamBenang({ jenis, masuk }, batas, benang, opsi);
    } finally {
      // Whoever comes next takes this place over, so that nobody who comes later is faster.
      const berikut = antrean.shift();
      if (berikut) berikut.mulai();
      else berjalan--;
    }
  };
}

type Pesan<J extends JenisKerja> = { readonly kemajuan: KemajuanBaca } | { readonly keluar: Kerja[J]["keluar"] };

async function dalamBenang<J extends JenisKerja>(
  pesanan: PesananImpor<J>,
  { waktuMs, memoriMb }: BatasKerja,
  benang: URL,
  { signal, onKemajuan }: OpsiKerja,
): Promise<HasilKerja<J>> {
  const worker = new Worker(benang, {
    workerData: pesanan,
    resourceLimits: { maxOldGenerationSizeMb: memoriMb },
  });
  let lupakan = (): void => undefined;
  const hasil = new Promise<HasilKerja<J>>((resolve, reject) => {
    const terlaluLama = setTimeout(() => resolve({ sebab: "terlalu-lama" }), waktuMs);
    const batal = (): void => resolve({ sebab: "batal" });
    signal?.addEventListener("abort", batal, { once: true });
    lupakan = () => {
      clearTimeout(terlaluLama);
      signal?.removeEventListener("abort", batal);
    };
    worker.on("message", (pesan: Pesan<J>) => ("kemajuan" in pesan ? onKemajuan?.(pesan.kemajuan) : resolve(pesan)));
    worker.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "ERR_WORKER_OUT_OF_MEMORY" ? resolve({ sebab: "memori" }) : reject(error),
    );
    worker.once("exit", () => reject(new Error("the thread of an import ended without an answer")));
  });
  return hasil.finally(async () => {
    lupakan();
    // What is still at work keeps its place until it has really ended.
    await worker.terminate();
  });
}
