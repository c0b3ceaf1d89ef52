import { readdir, readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";

/** One file of the built editor. */
export interface ShellFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** The built editor: address path (`/assets/index-B2x.js`) → file. Held in memory, so no address can reach another file of the disk. */
export type Shell = ReadonlyMap<string, ShellFile>;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".txt": "text/plain; charset=utf-8",
};

/** Reads every file under `folder`; `null` where there is no `index.html`, that is, where the editor is not built. */
export async function readShell(folder: string): Promise<Shell | null> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const shell = new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, ShellFile]> => {
        const bytes = new Uint8Array(await readFile(file));
        return [file.slice(folder.length).split(sep).join("/"), { bytes, type: TYPES[extname(file)] ?? "application/octet-stream" }];
      }),
    ),
  );
  return shell.has("/index.html") ? shell : null;
}
