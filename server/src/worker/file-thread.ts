/** A thread that makes one file and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { type Matriks, matriksHtml, matriksJson, type OpsiEkspor } from "@selaras/parsers";
import type { KepalaBerkas } from "./make-file.ts";
import type { BentukEkspor } from "./task.ts";

interface Pesanan {
  readonly json: Uint8Array<ArrayBuffer>;
  readonly bentuk: BentukEkspor;
  readonly kepala: KepalaBerkas;
}

const { json, bentuk, kepala } = workerData as Pesanan;
const { matriks, sumber } = JSON.parse(new TextDecoder().decode(json)) as {
  readonly matriks: Matriks;
  readonly sumber: Readonly<Record<string, string>>;
};
// An acuan whose wording carries provenance is a working text; a filter may have left no row to tell by.
const naskahKerja = Object.keys(sumber).length > 0;
const { tanggal, saringan } = kepala;
const made = await make({ naskahKerja, sumber, tanggal, ...(saringan && { saringan }) });
// A copy, because the bytes may be a view of a larger buffer that cannot be handed over.
const bytes = typeof made === "string" ? new TextEncoder().encode(made) : new Uint8Array(made);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);

async function make(opsi: OpsiEkspor): Promise<string | Uint8Array> {
  if (bentuk === "html") return matriksHtml(matriks, naskahKerja, opsi);
  if (bentuk === "json") return matriksJson(matriks, opsi);
  // Loaded only where it is needed: the libraries of the two formats are large.
  const { matriksDocx, matriksXlsx } = await import("@selaras/parsers/ekspor");
  return (bentuk === "xlsx" ? matriksXlsx : matriksDocx)(matriks, opsi);
}
