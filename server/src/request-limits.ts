import type { MiddlewareHandler } from "hono";
import { addressTooLong, answerGalat, bodyTooLarge, methodNotAllowed } from "./errors.ts";

const READING_METHODS: readonly string[] = ["GET", "HEAD"];

/** Half of 552 ids, because a larger half is named by what it leaves out; Node itself refuses headers beyond 16,384 bytes. */
const LONGEST_ADDRESS = 12_000;

/** A correction has 500 letters of reason; what declares a body of this size is a mistake or an attack, and is refused unread. */
const LARGEST_BODY = 64 * 1_024;

/** Refuses with 405, 414 or 413 what no route of this server reads. POST is for the addresses of `writing` only. */
export function requestLimits(writing: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const methods = writing.includes(c.req.path) ? [...READING_METHODS, "POST"] : READING_METHODS;
    if (!methods.includes(c.req.method)) {
      c.header("Allow", methods.join(", "));
      return answerGalat(c, methodNotAllowed(c.req.method));
    }
    if (c.req.url.length > LONGEST_ADDRESS) return answerGalat(c, addressTooLong());
    if (Number(c.req.header("Content-Length") ?? 0) > LARGEST_BODY) return answerGalat(c, bodyTooLarge());
    return next();
  };
}
