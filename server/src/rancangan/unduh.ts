import { type DokumenRancangan, htmlRancangan, kePeraturan, naskahTersaji, teksRancangan } from "@selaras/parsers";
import type { Kysely, Selectable } from "kysely";
import type { Tabel, TabelDokumen } from "../storage/tabel.ts";
import { bacaGambar, gantiAlamatGambar } from "./gambar.ts";

export type BentukUnduhan = "md" | "txt" | "html" | "json";

export interface Unduhan {
  /** Name of the file, ASCII. */
  readonly nama: string;
  readonly jenis: string;
  readonly isi: string;
}

/** A draft as a file. */
export async function unduh(
  db: Kysely<Tabel>,
  { id, judul }: Pick<Selectable<TabelDokumen>, "id" | "judul">,
  isi: DokumenRancangan,
  bentuk: BentukUnduhan,
): Promise<Unduhan> {
  const nama = `${namaBerkas(judul, "rancangan")}.${bentuk}`;
  switch (bentuk) {
    case "md":
      return { nama, jenis: "text/markdown; charset=utf-8", isi: kePeraturan(naskahTersaji(isi)).teks };
    case "txt":
      return { nama, jenis: "text/plain; charset=utf-8", isi: teksRancangan(isi) };
    case "json":
      return { nama, jenis: "application/json; charset=utf-8", isi: `${JSON.stringify(isi, null, 2)}\n` };
    case "html":
      return { nama, jenis: "text/html; charset=utf-8", isi: htmlRancangan(await denganGambar(db, id, isi), judul) };
  }
}

/** The pictures stand in the file itself: whoever gets it has no account here. */
async function denganGambar(db: Kysely<Tabel>, id: string, isi: DokumenRancangan): Promise<DokumenRancangan> {
  const src = new Set<string>();
  gantiAlamatGambar(isi, (one) => {
    src.add(one);
    return one;
  });
  const data = new Map<string, string>();
  for (const one of src) {
    const found = await bacaGambar(db, id, one.slice(one.lastIndexOf("/") + 1));
    if (found) data.set(one, `data:${found.jenis};base64,${Buffer.from(found.data).toString("base64")}`);
  }
  return gantiAlamatGambar(isi, (one) => data.get(one) ?? "");
}

/** A title as the name of a file, ASCII; `lain` where nothing of it is left. */
export function namaBerkas(judul: string, lain: string): string {
  const bare = judul
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .toLowerCase();
  return (
    bare
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 80)
      .replace(/-$/, "") || lain
  );
}
