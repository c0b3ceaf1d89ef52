import type { Jejak } from "@selaras/parsers";
import type { Kysely } from "kysely";
import type { Tabel } from "../storage/tabel.ts";

/** What somebody did. */
export interface Perbuatan {
  readonly pada: string;
  /** `null` for what the server did by itself. */
  readonly pengguna: string | null;
  /** `null` for what concerns no draft. */
  readonly dokumen: string | null;
  /** `rancangan.buat`, `anggota.ubah` … */
  readonly tindakan: string;
  readonly rincian: Readonly<Record<string, unknown>>;
}

/** Writes a line of the audit log, best in the transaction of what it tells of. */
export async function catat(db: Kysely<Tabel>, { rincian, ...rest }: Perbuatan): Promise<void> {
  await db
    .insertInto("jejak")
    .values({ ...rest, rincian: JSON.stringify(rincian) })
    .execute();
}

/** More lines than anybody reads at once. */
const TERBANYAK = 500;

/** The audit log of a draft, newest first. */
export async function jejakOf(db: Kysely<Tabel>, dokumen: string): Promise<readonly Jejak[]> {
  const rows = await db
    .selectFrom("jejak")
    .leftJoin("user", "user.id", "jejak.pengguna")
    .select(["jejak.urut", "jejak.pada", "jejak.tindakan", "jejak.rincian", "user.name as oleh"])
    .where("jejak.dokumen", "=", dokumen)
    .orderBy("jejak.urut", "desc")
    .limit(TERBANYAK)
    .execute();
  return rows.map(({ oleh, ...row }) => ({ ...row, oleh: oleh ?? "Selaras" }));
}
