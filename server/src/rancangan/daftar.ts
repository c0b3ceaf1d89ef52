import type { Anggota, Pengguna, Peran, RancanganRinci, RancanganRingkas } from "@selaras/parsers";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Tabel, TabelDokumen } from "../storage/tabel.ts";

type Dokumen = Selectable<TabelDokumen>;

/** A document and what somebody may do with it. */
export interface Akses {
  readonly dokumen: Dokumen;
  readonly peran: Peran;
}

/** More drafts than anybody leafs through; a search finds the others. */
const TERBANYAK = 500;

export interface Saring {
  readonly cari: string;
  readonly arsip: boolean;
}

/** What `pengguna` may do with a draft; `null` where there is none, or not for them. An admin may do everything. */
export async function aksesOf(
  db: Kysely<Tabel>,
  { id: pengguna, admin }: Pick<Pengguna, "id" | "admin">,
  id: string,
): Promise<Akses | null> {
  const row = await db
    .selectFrom("dokumen")
    .leftJoin("anggota", (join) => join.onRef("anggota.dokumen", "=", "dokumen.id").on("anggota.pengguna", "=", pengguna))
    .selectAll("dokumen")
    .select("anggota.peran")
    .where("dokumen.id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const { peran: own, ...dokumen } = row;
  const peran = own ?? (admin ? "pemilik" : null);
  return peran === null ? null : { dokumen, peran };
}

/** The drafts somebody may see, the one changed last first. */
export async function daftarRancangan(
  db: Kysely<Tabel>,
  { id, admin }: Pick<Pengguna, "id" | "admin">,
  { cari, arsip }: Saring,
): Promise<readonly RancanganRingkas[]> {
  const words = cari.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = await db
    .selectFrom("dokumen")
    .leftJoin("anggota", (join) => join.onRef("anggota.dokumen", "=", "dokumen.id").on("anggota.pengguna", "=", id))
    .selectAll("dokumen")
    .select("anggota.peran")
    .where("diarsipkan", arsip ? "is not" : "is", null)
    .$if(!admin, (query) => query.where("anggota.peran", "is not", null))
    .where(({ and }) =>
      and(
        words.map(
          (word) =>
            sql<boolean>`lower(dokumen.judul || ' ' || dokumen.jenis || ' ' || dokumen.daerah) like ${`%${word.replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`,
        ),
      ),
    )
    .orderBy("diubah", "desc")
    .limit(TERBANYAK)
    .execute();
  const owners = await pemilikOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map(({ peran, ...dokumen }) => ringkas({ dokumen, peran: peran ?? "pemilik" }, owners.get(dokumen.id) ?? ""));
}

/** One draft as the list shows it. */
export async function ringkasan(db: Kysely<Tabel>, akses: Akses): Promise<RancanganRingkas> {
  const owners = await pemilikOf(db, [akses.dokumen.id]);
  return ringkas(akses, owners.get(akses.dokumen.id) ?? "");
}

/** One draft with everybody who shares it. */
export async function rincian(db: Kysely<Tabel>, akses: Akses): Promise<RancanganRinci> {
  const [short, anggota] = await Promise.all([ringkasan(db, akses), anggotaOf(db, akses.dokumen.id)]);
  return { ...short, anggota, ukuran: akses.dokumen.ukuran };
}

async function anggotaOf(db: Kysely<Tabel>, dokumen: string): Promise<readonly Anggota[]> {
  const rows = await db
    .selectFrom("anggota")
    .innerJoin("user", "user.id", "anggota.pengguna")
    .select(["user.id", "user.name as nama", "user.email as surel", "anggota.peran"])
    .where("anggota.dokumen", "=", dokumen)
    .orderBy("user.name")
    .execute();
  return rows.map(({ peran, ...pengguna }) => ({ pengguna, peran }));
}

/** Names of the owners by document, joined where there are several. */
async function pemilikOf(db: Kysely<Tabel>, dokumen: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (dokumen.length === 0) return new Map();
  const rows = await db
    .selectFrom("anggota")
    .innerJoin("user", "user.id", "anggota.pengguna")
    .select(["anggota.dokumen", "user.name"])
    .where("anggota.dokumen", "in", dokumen)
    .where("anggota.peran", "=", "pemilik")
    .orderBy("user.name")
    .execute();
  const names = new Map<string, string>();
  for (const row of rows) names.set(row.dokumen, names.has(row.dokumen) ? `${names.get(row.dokumen)}, ${row.name}` : row.name);
  return names;
}

function ringkas({ dokumen, peran }: Akses, pemilik: string): RancanganRingkas {
  const { id, judul, jenis, daerah, tingkat, acuan, dibuat, diubah, diarsipkan } = dokumen;
  return { id, judul, jenis, daerah, tingkat, acuan, dibuat, diubah, diarsipkan, pemilik, peran };
}
