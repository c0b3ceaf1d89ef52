import type { Context, MiddlewareHandler } from "hono";
import { answerGalat, tooManyRequests } from "./errors.ts";

/** How often one address may ask, and where time and address come from. */
export interface RateLimitOptions {
  /** Requests allowed in one window. */
  readonly limit: number;
  readonly windowMs: number;
  /** The address a request is counted under. */
  readonly addressOf: (c: Context) => string;
  /** Milliseconds that only grow. */
  readonly now: () => number;
}

interface Window {
  readonly endsAt: number;
  count: number;
}

/** More addresses than this at once is no office; the oldest windows go first, so that memory stays bounded. */
const KEPT_ADDRESSES = 10_000;

/** Counts requests per address in windows of fixed length and answers 429 with `Retry-After` (seconds) beyond the limit. */
export function rateLimit({ limit, windowMs, addressOf, now }: RateLimitOptions): MiddlewareHandler {
  const windows = new Map<string, Window>();

  const windowOf = (address: string): Window => {
    const found = windows.get(address);
    if (found && found.endsAt > now()) return found;
    // Deleted first, so that the order of the Map stays the order in which windows began.
    windows.delete(address);
    const oldest = windows.size >= KEPT_ADDRESSES ? windows.keys().next().value : undefined;
    if (oldest !== undefined) windows.delete(oldest);
    const fresh = { endsAt: now() + windowMs, count: 0 };
    windows.set(address, fresh);
    return fresh;
  };

  return async (c, next) => {
    const window = windowOf(addressOf(c));
    window.count += 1;
    if (window.count <= limit) return next();
    const seconds = Math.max(1, Math.ceil((window.endsAt - now()) / 1_000));
    c.header("Retry-After", String(seconds));
    return answerGalat(c, tooManyRequests(seconds));
  };
}
