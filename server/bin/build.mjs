// @ts-check
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOMS } from "./rooms.mjs";
import { runQuietly } from "./run-quietly.mjs";
import { isStamped, stampOf, writeStamp } from "./stamp.mjs";

/**
 * Builds every room that is not built or whose files changed since.
 *
 * @param {string} root
 * @param {(line: string) => void} say
 * @param {boolean} uji what only the tests need as well
 * @returns {Promise<string | null>} the compiler's words and an Indonesian sentence where a build failed, or `null`
 */
export async function ensureBuilt(root, say, uji) {
  for (const room of ROOMS) {
    if (room.uji === true && !uji) continue;
    // Taken before the build: a file saved meanwhile makes the room stale again.
    const stamp = stampOf(root, room.inputs);
    if (existsSync(join(root, room.output)) && isStamped(root, room.name, stamp)) continue;
    say(`Membangun ${room.name} …`);
    const { ok, output } = await runQuietly(process.execPath, room.command, join(root, room.cwd));
    if (!ok) return `${output.trim()}\nBagian ${room.name} gagal dibangun.`;
    writeStamp(root, room.name, stamp);
  }
  return null;
}
