import type { MiddlewareHandler } from "hono";
import { addressTooLong, answerGalat, bodyTooLarge, methodNotAllowed } from "./errors.ts";

const READING_METHODS: readonly string[] = ["GET", "HEAD"];

/** All ids of the corpus together make an address of some 250 characters. */
const LONGEST_ADDRESS = 2_000;

/** Nothing sends a body yet; what declares one of this size is a mistake or an attack, and is refused unread. */
const LARGEST_BODY = 64 * 1_024;

/** Refuses with 405, 414 or 413 what no route of this server reads. */
export function requestLimits(): MiddlewareHandler {
  return async (c, next) => {
    if (!READING_METHODS.includes(c.req.method)) {
      c.header("Allow", READING_METHODS.join(", "));
      return answerGalat(c, methodNotAllowed(c.req.method));
    }
    if (c.req.url.length > LONGEST_ADDRESS) return answerGalat(c, addressTooLong());
    if (Number(c.req.header("Content-Length") ?? 0) > LARGEST_BODY) return answerGalat(c, bodyTooLarge());
    return next();
  };
}
