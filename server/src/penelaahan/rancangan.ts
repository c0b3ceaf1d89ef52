import type { Kysely } from "kysely";
import type { Galat } from "../errors.ts";
import { type BuatParts, buatRancangan } from "../rancangan/buat.ts";
import { catat } from "../rancangan/jejak.ts";
import type { Tabel } from "../storage/tabel.ts";
import { takAdaPenelaahan } from "./galat.ts";
import { type Peminta, rinciPenelaahan } from "./penelaahan.ts";

export type HasilRancangan = { readonly id: string; readonly baru: boolean } | { readonly galat: Galat };

/** Makes a draft of a reviewed text, or gives the one that is there. */
export type JadikanRancangan = (peminta: Peminta, penelaahan: string, daerah: string) => Promise<HasilRancangan>;

/**
 * Writes drafts from reviewed texts, as an upload of the same text would be. Whoever may read one that was made before gets that one; somebody else makes
 * their own. Who asks twice at once gets one draft.
 */
export function createJadikanRancangan(parts: BuatParts): JadikanRancangan {
  const running = new Map<string, Promise<HasilRancangan>>();
  return (peminta, penelaahan, daerah) => {
    const key = `${peminta.id} ${penelaahan}`;
    const known = running.get(key);
    if (known) return known.then((hasil) => ("galat" in hasil ? hasil : { ...hasil, baru: false }));
    const begun = jadikan(parts, peminta, penelaahan, daerah).finally(() => running.delete(key));
    running.set(key, begun);
    return begun;
  };
}

async function jadikan(parts: BuatParts, peminta: Peminta, penelaahan: string, daerah: string): Promise<HasilRancangan> {
  const { db, now } = parts;
  const found = await rinciPenelaahan(db, peminta, penelaahan);
  if (found === null) return { galat: takAdaPenelaahan() };
  if (found.rancangan !== null) return { id: found.rancangan, baru: false };
  const made = await buatRancangan(parts, peminta.id, { daerah, dasar: { macam: "unggahan", nama: "penelaahan.md", isi: found.teks } });
  if ("galat" in made) return made;
  await catatAsal(db, { dokumen: made.id, penelaahan, pada: now() }, peminta.id);
  return { id: made.id, baru: true };
}

async function catatAsal(
  db: Kysely<Tabel>,
  asal: { readonly dokumen: string; readonly penelaahan: string; readonly pada: string },
  pengguna: string,
): Promise<void> {
  const { dokumen, penelaahan, pada } = asal;
  await db.transaction().execute(async (tx) => {
    await tx.insertInto("rancangan_penelaahan").values(asal).execute();
    await catat(tx, { pada, pengguna, dokumen, tindakan: "rancangan.dari-penelaahan", rincian: { penelaahan } });
  });
}
