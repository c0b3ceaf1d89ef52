import { randomUUID } from "node:crypto";
import { type Daerah, type DokumenRancangan, kePeraturan, parseHtml, parseMarkdown, susunRancangan } from "@selaras/parsers";

/** A new draft to be written. Plain data: it crosses a thread. */
export interface Pesanan {
  readonly daerah: Daerah;
  /** `null` for the empty skeleton. `id` is that of the Pustaka, `null` for an upload. */
  readonly dasar: { readonly id: string | null; readonly sumber: string; readonly bentuk: "markdown" | "html" } | null;
  readonly tentang: string | null;
  readonly tahun: number;
}

export interface Susunan {
  readonly isi: DokumenRancangan;
  /** What it is about, as it says itself; empty where it does not. */
  readonly tentang: string;
}

/** Writes a new draft. Rejects only for a fault of ours. */
export type Susun = (pesanan: Pesanan) => Promise<Susunan>;

/** Does so in this thread. */
export function susunIsi({ daerah, dasar, tentang, tahun }: Pesanan): Susunan {
  const read = dasar?.bentuk === "html" ? parseHtml : parseMarkdown;
  const isi = susunRancangan({
    daerah,
    dasar: dasar && { id: dasar.id, peraturan: read(dasar.sumber) },
    ...(tentang !== null && { tentang }),
    tahun,
    idBaru: () => randomUUID(),
  });
  return { isi, tentang: tentang ?? kePeraturan(isi).peraturan.meta.tentang ?? "" };
}
