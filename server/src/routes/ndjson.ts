import type { Context } from "hono";

/**
 * Answers with one JSON value a line, each sent at once. The signal of `tulis` ends where the client went away; `tulis` tells its failures itself.
 */
export function jawabNdjson<T>(c: Context, tulis: (kirim: (satu: T) => void, signal: AbortSignal) => Promise<void>): Response {
  const pergi = new AbortController();
  const encoder = new TextEncoder();
  const badan = new ReadableStream<Uint8Array>({
    start(controller) {
      const kirim = (satu: T): void => {
        if (!pergi.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(satu)}\n`));
      };
      void tulis(kirim, pergi.signal).then(
        () => pergi.signal.aborted || controller.close(),
        (error: unknown) => controller.error(error),
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
