/** A thread that makes one file and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { type BahanLaporan, laporanTelaah, type Matriks, matriksHtml, matriksJson, type OpsiEkspor } from "@selaras/parsers";
import type { PesananBerkas } from "./make-file.ts";
import type { BentukEkspor } from "./task.ts";

const { json, bentuk, kepala } = workerData as PesananBerkas;
const isi: unknown = JSON.parse(new TextDecoder().decode(json));
const made =
  bentuk === "telaah-html" || bentuk === "telaah-docx" ? await makeLaporan(bentuk, isi as BahanLaporan) : await makeMatriks(bentuk);
// A copy, because the bytes may be a view of a larger buffer that cannot be handed over.
const bytes = typeof made === "string" ? new TextEncoder().encode(made) : new Uint8Array(made);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);

async function makeMatriks(bentuk: BentukEkspor): Promise<string | Uint8Array> {
  // A filter may have left no row to tell by.
  const { matriks, sumber, naskahKerja } = isi as Pick<OpsiEkspor, "naskahKerja" | "sumber"> & { readonly matriks: Matriks };
  const { tanggal, saringan, rancangan } = kepala;
  const opsi: OpsiEkspor = { naskahKerja, sumber, tanggal, ...(saringan && { saringan }), ...(rancangan && { rancangan }) };
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
