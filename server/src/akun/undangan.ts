import { randomBytes } from "node:crypto";
import type { Pendaftaran, Pengguna, Peran, UndanganBaru } from "@selaras/parsers";
import type { Kysely, Selectable, Transaction } from "kysely";
import { catat } from "../rancangan/jejak.ts";
import type { Basis } from "../storage/basis.ts";
import type { Tabel, TabelUndangan } from "../storage/tabel.ts";
import { simpanSandi } from "./sandi.ts";
import { hashOf, tokenBaru } from "./token.ts";

const SEHARI_MS = 86_400_000;
const UMUR_TAUTAN_PERTAMA_MS = SEHARI_MS;
const UMUR_UNDANGAN_MS = 7 * SEHARI_MS;

type Undangan = Selectable<TabelUndangan>;

/** Token of the link with which the first admin makes an account; `null` where somebody has an account. Each call gives a new one. */
export async function tautanAdminPertama({ db }: Basis, now: number): Promise<string | null> {
  if (await adaPengguna(db)) return null;
  const token = tokenBaru();
  await db.deleteFrom("undangan").where("dibuat_oleh", "is", null).where("kedaluwarsa", "<", iso(now)).execute();
  await db
    .insertInto("undangan")
    .values({ token_hash: hashOf(token), admin: true, kedaluwarsa: iso(now + UMUR_TAUTAN_PERTAMA_MS) })
    .execute();
  return token;
}

/** Keeps an invitation and gives its token, which nobody can be told again. */
export async function undang(
  { db }: Basis,
  { surel, admin = false, rancangan, peran }: UndanganBaru,
  oleh: string,
  now: number,
): Promise<{ readonly token: string; readonly berlakuSampai: string }> {
  const token = tokenBaru();
  const berlakuSampai = iso(now + UMUR_UNDANGAN_MS);
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto("undangan")
      .values({
        token_hash: hashOf(token),
        surel: surel.toLowerCase(),
        admin,
        dokumen: rancangan ?? null,
        peran: peran ?? null,
        dibuat_oleh: oleh,
        kedaluwarsa: berlakuSampai,
      })
      .execute();
    await catat(tx, {
      pada: iso(now),
      pengguna: oleh,
      dokumen: rancangan ?? null,
      tindakan: "undangan.buat",
      rincian: { surel, admin, peran },
    });
  });
  return { token, berlakuSampai };
}

/** What a token gives to whoever opens it; `null` where it is unknown, used or too old. */
export async function bacaUndangan({ db }: Basis, token: string, now: number): Promise<Pendaftaran | null> {
  const found = await cari(db, token, now);
  if (!found) return null;
  if (found.dibuat_oleh === null)
    return (await adaPengguna(db)) ? null : { macam: "admin-pertama", surel: null, rancangan: null, peran: null };
  const dokumen =
    found.dokumen === null ? undefined : await db.selectFrom("dokumen").select("judul").where("id", "=", found.dokumen).executeTakeFirst();
  return { macam: "undangan", surel: found.surel, rancangan: dokumen?.judul ?? null, peran: found.peran };
}

/** Somebody who makes an account with a token. */
export interface Pendaftar {
  readonly nama: string;
  /** Only the first admin says it; an invitation names its own. */
  readonly surel: string | null;
  readonly sandiHash: string;
}

export type HasilDaftar = { readonly pengguna: Pengguna } | { readonly galat: "tak-berlaku" | "surel-kosong" | "sudah-punya-akun" };

/** Makes the account of a token in one transaction: the token is used, the account is there and its roles hold, or nothing of it. */
export function daftarkan({ db }: Basis, token: string, { nama, surel, sandiHash }: Pendaftar, now: number): Promise<HasilDaftar> {
  return db.transaction().execute(async (tx): Promise<HasilDaftar> => {
    const found = await cari(tx, token, now);
    if (!found) return { galat: "tak-berlaku" };
    const own = (found.surel ?? surel)?.toLowerCase() ?? "";
    if (own === "") return { galat: "surel-kosong" };
    if (await tx.selectFrom("user").select("id").where("email", "=", own).executeTakeFirst()) return { galat: "sudah-punya-akun" };
    if (!(await pakai(tx, found, now))) return { galat: "tak-berlaku" };

    const [id, pada] = [randomBytes(16).toString("hex"), iso(now)];
    // Whoever invited vouches for the address, so an account service that has verified it leads to this account.
    const user = { id, name: nama, email: own, emailVerified: true, createdAt: pada, updatedAt: pada, admin: false, aktif: true };
    await tx.insertInto("user").values(user).execute();
    await simpanSandi(tx, id, sandiHash, pada);
    await catat(tx, { pada, pengguna: id, dokumen: null, tindakan: "akun.buat", rincian: { surel: own } });
    await beri(tx, found, id, now);
    await beriSemua(tx, own, id, now);
    return { pengguna: { id, nama, surel: own, admin: Boolean(found.admin), aktif: true } };
  });
}

/** Marks a token as used; `false` where somebody else was first. */
async function pakai(tx: Transaction<Tabel>, { token_hash, dibuat_oleh }: Undangan, now: number): Promise<boolean> {
  const claim = tx
    .updateTable("undangan")
    .set({ dipakai: iso(now) })
    .where("dipakai", "is", null);
  if (dibuat_oleh !== null) return (await claim.where("token_hash", "=", token_hash).returning("token_hash").execute()).length > 0;
  // All links of the first admin at once: whoever holds another one waits here, and then finds theirs used.
  const claimed = await claim.where("dibuat_oleh", "is", null).returning("token_hash").execute();
  return claimed.some((one) => one.token_hash === token_hash) && !(await adaPengguna(tx));
}

/** Invitations of an address that were neither used nor ran out. */
export function undanganTerbuka(db: Kysely<Tabel>, surel: string): Promise<readonly Undangan[]> {
  return db
    .selectFrom("undangan")
    .selectAll()
    .where("surel", "=", surel.toLowerCase())
    .where("dipakai", "is", null)
    .where("kedaluwarsa", ">", iso(Date.now()))
    .execute();
}

/** Gives a person who came through the account service what their open invitations promise. */
export async function terapkanUndangan({ db }: Basis, { id, email }: { readonly id: string; readonly email: string }): Promise<void> {
  const now = Date.now();
  await db.transaction().execute(async (tx) => {
    await catat(tx, { pada: iso(now), pengguna: id, dokumen: null, tindakan: "akun.buat", rincian: { surel: email } });
    await beriSemua(tx, email, id, now);
  });
}

async function beriSemua(tx: Transaction<Tabel>, surel: string, pengguna: string, now: number): Promise<void> {
  for (const undangan of await undanganTerbuka(tx, surel)) if (await pakai(tx, undangan, now)) await beri(tx, undangan, pengguna, now);
}

async function beri(tx: Transaction<Tabel>, { admin, dokumen, peran }: Undangan, pengguna: string, now: number): Promise<void> {
  if (admin) await tx.updateTable("user").set({ admin: true }).where("id", "=", pengguna).execute();
  if (dokumen === null || peran === null) return;
  await jadikanAnggota(tx, { dokumen, pengguna, peran });
  await catat(tx, { pada: iso(now), pengguna, dokumen, tindakan: "anggota.terima", rincian: { peran } });
}

/** Gives somebody a role on a document, in place of the one they had. */
export async function jadikanAnggota(
  db: Kysely<Tabel>,
  anggota: { readonly dokumen: string; readonly pengguna: string; readonly peran: Peran },
): Promise<void> {
  await db
    .insertInto("anggota")
    .values(anggota)
    .onConflict((conflict) => conflict.columns(["dokumen", "pengguna"]).doUpdateSet({ peran: anggota.peran }))
    .execute();
}

function cari(db: Kysely<Tabel>, token: string, now: number): Promise<Undangan | undefined> {
  return db
    .selectFrom("undangan")
    .selectAll()
    .where("token_hash", "=", hashOf(token))
    .where("dipakai", "is", null)
    .where("kedaluwarsa", ">", iso(now))
    .executeTakeFirst();
}

async function adaPengguna(db: Kysely<Tabel>): Promise<boolean> {
  return (await db.selectFrom("user").select("id").limit(1).executeTakeFirst()) !== undefined;
}

const iso = (ms: number): string => new Date(ms).toISOString();
