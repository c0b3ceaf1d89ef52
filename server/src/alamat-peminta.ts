import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/**
 * The address a request is counted under: that of the connection, or behind a proxy the one it added last to `X-Forwarded-For`. What stands
 * before that is said by the client, who may say anything.
 */
export function alamatPeminta(proksi: boolean): (c: Context) => string {
  return (c) => {
    const forwarded = proksi ? c.req.header("X-Forwarded-For")?.split(",").at(-1)?.trim() : undefined;
    return forwarded || (getConnInfo(c).remote.address ?? "");
  };
}
