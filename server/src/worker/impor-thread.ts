/** A thread that does one piece of work on an import and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { type JenisKerja, type Kerja, PEKERJA } from "../impor/kerja.ts";

/** What the main thread sends. */
export interface PesananImpor<J extends JenisKerja = JenisKerja> {
  readonly jenis: J;
  readonly masuk: Kerja[J]["masuk"];
}

async function kerjakan<J extends JenisKerja>({ jenis, masuk }: PesananImpor<J>): Promise<void> {
  const keluar = await PEKERJA[jenis](masuk, (kemajuan) => parentPort?.postMessage({ kemajuan }));
  parentPort?.postMessage({ keluar });
}

await kerjakan(workerData as PesananImpor);
