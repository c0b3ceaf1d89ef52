import { type Context, Hono } from "hono";
import type { Shell, ShellFile } from "../shell.ts";

/** Vite puts a hash of the content into the names under `/assets/`: such a file never changes. */
const UNCHANGING = "public, max-age=31536000, immutable";

/** Asked for again on every visit; the ETag makes that cheap. */
const ASK_AGAIN = "no-cache";

const NOT_BUILT = `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<title>Selaras belum dibangun</title>
<style>body { font: 1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem }</style>
<h1>Halaman Selaras belum dibangun</h1>
<p>Server sudah berjalan, tetapi berkas halaman (<code>editor/dist</code>) tidak ada.</p>
<p>Hentikan server, lalu jalankan <code>npm start</code> dari map Selaras. Perintah itu membangun halaman yang belum ada.</p>
</html>
`;

/**
 * The built editor. A path that names no file gets `index.html`, because the pages are told apart in the browser; a path under
 * `/assets/` that names no file is a 404, because HTML in the place of a script hides the fault. `shell` is `null` where nothing is built.
 */
export function appShellRoutes(shell: Shell | null): Hono {
  return new Hono().get("*", (c) => {
    const index = shell?.get("/index.html");
    if (!shell || !index) return c.html(NOT_BUILT, 503, { "Cache-Control": "no-store" });
    const path = decodePath(c.req.path);
    if (path.startsWith("/assets/")) {
      const asset = shell.get(path);
      return asset ? answerFile(c, asset, UNCHANGING) : c.text("Berkas tidak ditemukan.", 404, { "Cache-Control": "no-store" });
    }
    return answerFile(c, shell.get(path) ?? index, ASK_AGAIN);
  });
}

function answerFile(c: Context, file: ShellFile, cacheControl: string): Response {
  return c.body(file.bytes, 200, {
    "Content-Type": file.type,
    "Content-Length": String(file.bytes.byteLength),
    "Cache-Control": cacheControl,
  });
}

/** A path with a broken `%` sequence names no file of ours. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
