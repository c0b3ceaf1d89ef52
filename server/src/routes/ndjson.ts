import type { Context } from "hono";

/** Proxies cut an answer that says nothing for a minute. */
const TERLAMA_DIAM_MS = 20_000;

/**
 * Answers with one JSON value a line, each sent at once; the last line is sent again where nothing new is told for long. The signal of `tulis` ends where
 * the client went away; `tulis` tells its failures itself.
 */
export function jawabNdjson<T>(c: Context, tulis: (kirim: (satu: T) => void, signal: AbortSignal) => Promise<void>): Response {
  const pergi = new AbortController();
  // Who left before the first line is told by the request alone.
  const signal = AbortSignal.any([pergi.signal, c.req.raw.signal]);
  const encoder = new TextEncoder();
  const badan = new ReadableStream<Uint8Array>({
    start(controller) {
      let usai = false;
      let terakhir = "";
      const tulisBaris = (baris: string): void => {
        // What comes late, from a thread that was given up, has nobody to go to.
        if (usai || signal.aborted || baris === "") return;
        controller.enqueue(encoder.encode(baris));
      };
      const denyut = setInterval(() => tulisBaris(terakhir), TERLAMA_DIAM_MS);
      const kirim = (satu: T): void => {
        terakhir = `${JSON.stringify(satu)}\n`;
        denyut.refresh();
        tulisBaris(terakhir);
      };
      const tutup = (akhiri: () => void): void => {
        usai = true;
        clearInterval(denyut);
        if (!pergi.signal.aborted) akhiri();
      };
      void tulis(kirim, signal).then(
        () => tutup(() => controller.close()),
        (error: unknown) => tutup(() => controller.error(error)),
      );
    },
    cancel: () => pergi.abort(),
  });
  return c.body(badan, 200, {
    "Content-Type": "application/x-ndjson; charset=utf-8",
    // Neither our compression nor a proxy may hold a line back.
    "Cache-Control": "no-store, no-transform",
    "X-Accel-Buffering": "no",
  });
}
