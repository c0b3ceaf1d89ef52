/** What a version is called in a sentence. Pure. */
import type { Versi } from "@selaras/parsers";
import { waktuLengkap } from "../waktu.ts";

/** `versi “Sebelum rapat”`, `titik simpan 21 November 2026 pukul 14.05`. */
export const namaVersi = ({ nama, pada }: Pick<Versi, "nama" | "pada">): string =>
  nama === null ? `titik simpan ${waktuLengkap(pada)}` : `versi “${nama}”`;
