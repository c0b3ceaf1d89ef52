/** What the title of a new draft says, until somebody writes another one. Pure. */
import { type Daerah, type EntriPustaka, sebutanOf } from "@selaras/parsers";
import type { MacamDasar } from "./isian.ts";

/** After the word `tentang`; empty where the title follows from the text the draft is written from. */
export function tentangLazim(daerah: Daerah, macam: MacamDasar, dasar: Pick<EntriPustaka, "tentang"> | undefined): string {
  const ikut = macam === "unggahan" || (macam === "peraturan" && !/\bsistem\s+kerja\b/iu.test(dasar?.tentang ?? ""));
  return ikut ? "" : `Sistem Kerja di Lingkungan ${sebutanOf(daerah).pemerintah}`;
}
