/** An app over a shelf of three small texts: an acuan with provenance and two regions. */
import { bahanOf, type KoreksiTersimpan, type Matriks, type Provenans } from "@selaras/parsers";
import { type AppParts, createApp } from "@selaras/server/app";
import { createRak, type Pembaca } from "@selaras/server/corpus/rak";
import type { Simpanan } from "@selaras/server/koreksi/simpanan";
import { createPerform } from "@selaras/server/worker/perform";
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
      bahanOf,
      bandingKolom: (one, lain, koreksi = []) => {
        calls.push(
          `banding ${one.peraturan.meta.tentang}: ${lain.peraturan.meta.tentang}${koreksi.length > 0 ? ` ${koreksi.length}` : ""}`,
        );
        const locator = `Pasal 1 ${lain.peraturan.meta.tentang}`;
        return { sel: [], rumusan: [], tambahan: [{ locator, jangkar: "pasal-1", kelompok: [], topik: "penutup", teks: "", isi: [] }] };
      },
      susunMatriks: (one, kolom): Matriks => ({
        acuan: { id: one.id, nama: one.nama },
        kolom: kolom.map(({ id, nama }) => ({ id, nama })),
        baris: (one.asal ?? []).map((asal) => ({
          locator: asal.locator,
          jangkar: "pasal-1",
          kelompok: [],
          topik: "penutup",
          kewajiban: false,
          teks: "",
          asal,
          mayoritas: null,
          catatan: [],
          sel: [],
        })),
        tambahan: kolom.flatMap(({ banding }, at) => banding.tambahan.map((entry) => ({ kolom: at, ...entry }))),
        kelompokTambahan: [],
        ringkasan: [],
        peta: [],
      }),
      ...pembaca,
    },
  );
  const limits = { limit: 1_000, windowMs: 60_000, addressOf: () => "uji", now: () => 0 };
  const app = createApp({
    daftar: rak.naskah.map(({ entri }) => entri),
    perform: createPerform(rak),
    makeFile: (json) => Promise.resolve(json),
    simpanan: simpananContoh(),
    shell: null,
    rateLimit: limits,
    writeLimit: limits,
    logError: (error) => errors.push(error),
    clock: () => "2026-11-21T08:00:00.000Z",
    ...parts,
  });
  return { app, calls, errors };
}

/** Corrections in memory, for tests that are about something else. */
function simpananContoh(): Simpanan {
  const kept: KoreksiTersimpan[] = [];
  return { semua: () => kept, rusak: [], add: async (koreksi) => void kept.push(koreksi), close: async () => undefined };
}
