// @ts-check
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * A hash over path, time and size of every file under `inputs`: cheap enough for every start. An input that does not exist counts too,
 * so that its appearance changes the stamp.
 *
 * @param {string} root
 * @param {readonly string[]} inputs
 * @returns {string}
 */
export function stampOf(root, inputs) {
  const hash = createHash("sha256");
  for (const input of inputs) addTo(hash, root, input);
  return hash.digest("hex");
}

/**
 * Whether the last build of this room left this stamp.
 *
 * @param {string} root
 * @param {string} room
 * @param {string} stamp
 * @returns {boolean}
 */
export function isStamped(root, room, stamp) {
  try {
    return readFileSync(stampFile(root, room), "utf8") === stamp;
  } catch {
    // No stamp yet, or none that can be read: the room is built, which is always right.
    return false;
  }
}

/**
 * Notes that this room is built from the files of this stamp.
 *
 * @param {string} root
 * @param {string} room
 * @param {string} stamp
 */
export function writeStamp(root, room, stamp) {
  const file = stampFile(root, room);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}

/**
 * @param {string} root
 * @param {string} room
 */
function stampFile(root, room) {
  return join(root, "node_modules", ".cache", "selaras", `${room}.stamp`);
}

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} root
 * @param {string} path
 */
function addTo(hash, root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat?.isDirectory()) {
    hash.update(`${path}\0${stat ? `${stat.mtimeMs}\0${stat.size}` : "none"}\n`);
    return;
  }
  for (const name of readdirSync(join(root, path)).sort()) addTo(hash, root, `${path}/${name}`);
}
