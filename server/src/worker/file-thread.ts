/** A thread that makes one file and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { type BahanLaporan, laporanTelaah, type Matriks, matriksHtml, matriksJson, type OpsiEkspor } from "@selaras/parsers";
import type { BentukBerkas, KepalaBerkas } from "./make-file.ts";
import type { BentukEkspor } from "./task.ts";

interface Pesanan {
  readonly json: Uint8Array<ArrayBuffer>;
  readonly bentuk: BentukBerkas;
  readonly kepala: KepalaBerkas;
}

const { json, bentuk, kepala } = workerData as Pesanan;
const isi: unknown = JSON.parse(new TextDecoder().decode(json));
const made =
  bentuk === "telaah-html" || bentuk === "telaah-docx" ? await makeLaporan(bentuk, isi as BahanLaporan) : await makeMatriks(bentuk);
// A copy, because the bytes may be a view of a larger buffer that cannot be handed over.
const bytes = typeof made === "string" ? new TextEncoder().encode(made) : new Uint8Array(made);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);

async function makeMatriks(bentuk: BentukEkspor): Promise<string | Uint8Array> {
  const { matriks, sumber } = isi as { readonly matriks: Matriks; readonly sumber: Readonly<Record<string, string>> };
  // An acuan whose wording carries provenance is a working text; a filter may have left no row to tell by.
  const naskahKerja = Object.keys(sumber).length > 0;
  const { tanggal, saringan } = kepala;
  const opsi: OpsiEkspor = { naskahKerja, sumber, tanggal, ...(saringan && { saringan }) };
  if (bentuk === "html") return matriksHtml(matriks, naskahKerja, opsi);
  if (bentuk === "json") return matriksJson(matriks, opsi);
  // Loaded only where it is needed: the libraries of the two formats are large.
  const { matriksDocx, matriksXlsx } = await import("@selaras/parsers/ekspor");
  return (bentuk === "xlsx" ? matriksXlsx : matriksDocx)(matriks, opsi);
}

async function makeLaporan(bentuk: "telaah-html" | "telaah-docx", bahan: BahanLaporan): Promise<string | Uint8Array> {
  const { laporanTelaahDocx, laporanTelaahHtml } = await import("@selaras/parsers/ekspor");
  return (bentuk === "telaah-html" ? laporanTelaahHtml : laporanTelaahDocx)(laporanTelaah(bahan));
}
