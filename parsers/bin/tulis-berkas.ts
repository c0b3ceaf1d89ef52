import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: what stood there before stays until the new content is complete. Gives `false` when it cannot be
 * written. A device or a pipe (`/dev/stdout`) is no place to rename to; it fails like a folder.
 */
export function tulisBerkas(path: string, isi: string | Uint8Array): boolean {
  // beside the file, because a rename does not cross file systems
  const sementara = join(dirname(path), `.${basename(path)}.${process.pid}.sementara`);
  try {
    writeFileSync(sementara, isi, { flag: "wx" });
    renameSync(sementara, path);
    return true;
  } catch {
    rmSync(sementara, { force: true });
    return false;
  }
}
