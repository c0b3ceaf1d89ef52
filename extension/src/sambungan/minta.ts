/** One request to the server: every answer becomes a value, and what went wrong an Indonesian sentence. */
import type { Galat } from "../catatan/antarmuka.ts";
import { isRekaman, isTeks } from "../catatan/bentuk-catatan.ts";

export interface Permintaan {
  readonly metode?: "GET" | "POST" | "PUT" | "DELETE";
  readonly isi?: unknown;
  /** Bearer token; without it nothing says who asks. */
  readonly kunci?: string;
  readonly batasMs?: number;
}

/** What the server said; `isi` is the parsed JSON, `null` where there is none. */
export interface Jawaban {
  readonly status: number;
  readonly isi: unknown;
}

/** A failure with the status it came with; `null` where no answer came. */
export interface GagalMinta extends Galat {
  readonly status: number | null;
}

/** Notes are small; a text of two million characters gets longer. */
const BATAS_MS = 20_000;

/** Gives the answers below 400. Sends no cookies, follows no redirect: the token goes to this server alone. */
export async function minta(
  fetcher: typeof fetch,
  server: string,
  jalan: string,
  { metode = "GET", isi, kunci, batasMs = BATAS_MS }: Permintaan = {},
): Promise<Jawaban | GagalMinta> {
  const habis = AbortSignal.timeout(batasMs);
  try {
    const jawaban = await fetcher(`${server}${jalan}`, {
      method: metode,
      headers: {
        Accept: "application/json",
        ...(isi !== undefined && { "Content-Type": "application/json" }),
        ...(kunci !== undefined && { Authorization: `Bearer ${kunci}` }),
      },
      ...(isi !== undefined && { body: JSON.stringify(isi) }),
      credentials: "omit",
      redirect: "error",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: habis,
    });
    const teks = await jawaban.text();
    const baca = urai(teks);
    if (jawaban.status >= 400) return { galat: sebabStatus(jawaban.status, baca), status: jawaban.status };
    return { status: jawaban.status, isi: baca };
  } catch {
    return { galat: habis.aborted ? LAMA : PUTUS, status: null };
  }
}

const LAMA = "Server tidak menjawab pada waktunya. Catatan tetap tersimpan di peramban ini. Coba lagi nanti.";
const PUTUS = "Server tidak dapat dihubungi. Catatan tetap tersimpan di peramban ini. Periksa jaringan dan alamat server, lalu coba lagi.";

/** An answer of the server that this version of the extension does not understand. */
export const TAK_TERBACA: GagalMinta = {
  galat:
    "Jawaban server tidak dapat dibaca. Catatan tetap tersimpan di peramban ini. Pastikan alamat itu server Selaras dan versinya cukup baru.",
  status: null,
};

function urai(teks: string): unknown {
  try {
    return teks === "" ? null : JSON.parse(teks);
  } catch {
    return null;
  }
}

/** In the server's own words where it gives them. */
function sebabStatus(status: number, isi: unknown): string {
  if (isRekaman(isi) && isTeks(isi.pesan) && isTeks(isi.tindakan)) return `${isi.pesan} ${isi.tindakan}`;
  if (status === 404) return "Alamat itu menjawab, tetapi bukan server Selaras yang mengenal penelaahan. Periksa alamat server.";
  if (status === 429) return "Terlalu banyak permintaan. Tunggu sebentar, lalu coba lagi.";
  if (status >= 500) return "Server sedang bermasalah. Catatan tetap tersimpan di peramban ini. Coba lagi nanti.";
  return `Server menolak permintaan ini (${status}). Catatan tetap tersimpan di peramban ini.`;
}
