/** An app over a shelf of three small texts: an acuan with provenance and two regions. */
import type { Provenans } from "@selaras/parsers";
import { type AppParts, createApp } from "@selaras/server/app";
import { createRak, type Pembaca } from "@selaras/server/corpus/rak";
import { acuan, batangTubuh, lampiran, naskah, peraturan, unit } from "./peraturan-contoh.ts";

export const PROVENANS: Provenans = {
  regulation: "permen",
  note: "Working text.",
  catatan: "Naskah kerja.",
  sources: { SCR: "https://contoh.example/naskah" },
  provisions: [{ locator: "Pasal 1", kind: "kutipan", confidence: "tinggi", sources: ["SCR"], witnesses: [], inferred: [] }],
};

/** What the shelf was made to do, in order: `parse ID`, `banding ACUAN: ID`. */
export interface AppContoh {
  readonly app: ReturnType<typeof createApp>;
  readonly calls: readonly string[];
  readonly errors: readonly unknown[];
}

/** Builds the app; `parts` replaces what a test is about. */
export function appContoh(parts: Partial<AppParts> = {}, pembaca: Partial<Pembaca> = {}): AppContoh {
  const calls: string[] = [];
  const errors: unknown[] = [];
  const rak = createRak(
    [
      naskah("permen", { acuan: true, tingkat: "nasional", jenis: "Peraturan Menteri", nomor: "7", tahun: 2022 }, PROVENANS),
      naskah("cilacap"),
      naskah("banyumas"),
    ],
    {
      parseMarkdown: (source) => {
        calls.push(`parse ${source}`);
        const tree = peraturan(
          [
            batangTubuh(unit("bab", "I", "", [unit("pasal", "1", "", [unit("ayat", "1", `Isi ${source}`), unit("ayat", "2", "Isi")])])),
            lampiran(unit("pasal", "1", "Pasal contoh surat")),
          ],
          [acuan("sahih"), acuan("tanpa-sasaran")],
        );
        return { ...tree, meta: { ...tree.meta, tentang: source } };
      },
      bandingKolom: (one, lain) => {
        calls.push(`banding ${one.meta.tentang}: ${lain.meta.tentang}`);
        return { sel: [], tambahan: [{ locator: `Pasal 1 ${lain.meta.tentang}`, jangkar: "pasal-1", kelompok: [], teks: "" }] };
      },
      susunMatriks: (one, kolom) => ({
        acuan: { id: one.id, nama: one.nama },
        kolom: kolom.map(({ id, nama }) => ({ id, nama })),
        baris: (one.asal ?? []).map((asal) => ({ locator: asal.locator, jangkar: "pasal-1", kelompok: [], teks: "", asal, sel: [] })),
        tambahan: kolom.flatMap(({ banding }, at) => banding.tambahan.map((entry) => ({ kolom: at, ...entry }))),
      }),
      ...pembaca,
    },
  );
  const limits = { limit: 1_000, windowMs: 60_000, addressOf: () => "uji", now: () => 0 };
  const app = createApp({ rak, shell: null, rateLimit: limits, logError: (error) => errors.push(error), ...parts });
  return { app, calls, errors };
}
