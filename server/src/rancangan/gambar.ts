import { createHash } from "node:crypto";
import type { DokumenRancangan, IsiRancangan } from "@selaras/parsers";
import type { Kysely } from "kysely";
import type { Galat } from "../errors.ts";
import type { Tabel } from "../storage/tabel.ts";
import { bukanGambar, gambarTerlaluBanyak, gambarTerlaluBesar } from "./galat.ts";

/** A scan of a page at a resolution that prints well. */
export const GAMBAR_TERBESAR = 2 * 1_024 * 1_024;

/** A draft with more pictures than this is an archive of pictures. */
const TERBANYAK = 200;

/** Keeps a picture of a draft of `terbesar` bytes at most; the same one twice is kept once. Gives its address. */
export async function simpanGambar(
  db: Kysely<Tabel>,
  dokumen: string,
  data: Uint8Array,
  terbesar = GAMBAR_TERBESAR,
): Promise<{ readonly src: string } | { readonly galat: Galat }> {
  if (data.byteLength > terbesar) return { galat: gambarTerlaluBesar() };
  const jenis = jenisOf(data);
  if (jenis === null) return { galat: bukanGambar() };
  const hash = createHash("sha256").update(data).digest("hex");
  const { jumlah } = await db
    .selectFrom("gambar")
    .select(({ fn }) => fn.countAll<number>().as("jumlah"))
    .where("dokumen", "=", dokumen)
    .executeTakeFirstOrThrow();
  if (Number(jumlah) >= TERBANYAK) return { galat: gambarTerlaluBanyak() };
  await db
    .insertInto("gambar")
    .values({ dokumen, hash, jenis, data })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { src: alamatGambar(dokumen, hash) };
}

/** A picture of a draft, `null` where it has none with this hash. */
export async function bacaGambar(
  db: Kysely<Tabel>,
  dokumen: string,
  hash: string,
): Promise<{ readonly jenis: string; readonly data: Uint8Array } | null> {
  const found = await db
    .selectFrom("gambar")
    .select(["jenis", "data"])
    .where("dokumen", "=", dokumen)
    .where("hash", "=", hash)
    .executeTakeFirst();
  return found ?? null;
}

export const alamatGambar = (dokumen: string, hash: string): string => `/api/rancangan/${dokumen}/gambar/${hash}`;

/** The same document with `src` of every picture given by `ganti`. */
export function gantiAlamatGambar(isi: DokumenRancangan, ganti: (src: string) => string): DokumenRancangan {
  const node = <T extends { readonly type: string }>(one: T): T => {
    if (one.type === "gambar" && "attrs" in one) {
      const attrs = one.attrs as { readonly src: string };
      return { ...one, attrs: { ...attrs, src: ganti(attrs.src) } };
    }
    return "content" in one && Array.isArray(one.content) ? { ...one, content: one.content.map(node) } : one;
  };
  return { ...isi, content: isi.content.map((one): IsiRancangan => node(one)) };
}

/** What the first bytes say; what the client says of it counts nothing. */
function jenisOf(data: Uint8Array): string | null {
  const head = Buffer.from(data.buffer, data.byteOffset, Math.min(12, data.byteLength)).toString("latin1");
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (head.startsWith("\xff\xd8\xff")) return "image/jpeg";
  return head.startsWith("RIFF") && head.slice(8) === "WEBP" ? "image/webp" : null;
}
