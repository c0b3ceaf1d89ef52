import type { Pengguna } from "@selaras/parsers";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Galat } from "../errors.ts";
import { catat } from "../rancangan/jejak.ts";
import type { Tabel, TabelPengguna } from "../storage/tabel.ts";
import { akhiriSambungan } from "./akhiri-sambungan.ts";
import { adminTerakhir, takAdaPengguna } from "./galat.ts";

/** Enough to choose from; more letters find the others. */
const TERBANYAK = 20;

const toPengguna = ({ id, name, email, admin, aktif }: Selectable<TabelPengguna>): Pengguna => ({
  id,
  nama: name,
  surel: email,
  admin: Boolean(admin),
  aktif: Boolean(aktif),
});

/** People by a part of their name or address. An admin sees everybody, also without words; others see who is active. */
export async function cariPengguna(db: Kysely<Tabel>, admin: boolean, cari: string): Promise<readonly Pengguna[]> {
  const pola = `%${cari
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, "\\$&")}%`;
  let query = db.selectFrom("user").selectAll().where(sql<boolean>`lower(name || ' ' || email) like ${pola} escape '\\'`).orderBy("name");
  if (!admin) query = query.where("aktif", "=", true).limit(TERBANYAK);
  return (await query.execute()).map(toPengguna);
}

/** The account with this address; `undefined` where there is none. */
export async function penggunaDenganSurel(db: Kysely<Tabel>, surel: string): Promise<Pengguna | undefined> {
  const found = await db.selectFrom("user").selectAll().where("email", "=", surel.toLowerCase()).executeTakeFirst();
  return found && toPengguna(found);
}

/** The account with this id; `undefined` where there is none. */
export async function penggunaDenganId(db: Kysely<Tabel>, id: string): Promise<Pengguna | undefined> {
  const found = await db.selectFrom("user").selectAll().where("id", "=", id).executeTakeFirst();
  return found && toPengguna(found);
}

export interface UbahPengguna {
  readonly id: string;
  readonly admin?: boolean | undefined;
  readonly aktif?: boolean | undefined;
  readonly oleh: string;
  readonly pada: string;
}

/** Changes what an account may do. Whoever is deactivated is signed out everywhere in the same moment. One active admin stays. */
export function ubahPengguna(
  db: Kysely<Tabel>,
  { id, admin, aktif, oleh, pada }: UbahPengguna,
): Promise<{ readonly pengguna: Pengguna } | { readonly galat: Galat }> {
  return db.transaction().execute(async (tx) => {
    // All admins, in one order: two who take each other's right at once come one after the other.
    const admins = await tx
      .updateTable("user")
      .set({ updatedAt: pada })
      .where("admin", "=", true)
      .where("aktif", "=", true)
      .returning("id")
      .execute();
    const before = await tx.selectFrom("user").selectAll().where("id", "=", id).executeTakeFirst();
    if (!before) return { galat: takAdaPengguna() };
    const after = { ...toPengguna(before), ...(admin !== undefined && { admin }), ...(aktif !== undefined && { aktif }) };
    const others = admins.some((one) => one.id !== id);
    if (before.admin && before.aktif && !(after.admin && after.aktif) && !others) return { galat: adminTerakhir() };
    await tx.updateTable("user").set({ admin: after.admin, aktif: after.aktif, updatedAt: pada }).where("id", "=", id).execute();
    if (!after.aktif) {
      await tx.deleteFrom("session").where("userId", "=", id).execute();
      await akhiriSambungan(tx, id, pada);
      // It would work again once the account is active again.
      await tx.deleteFrom("tautan_sandi").where("pengguna", "=", id).execute();
    }
    await catat(tx, { pada, pengguna: oleh, dokumen: null, tindakan: "akun.ubah", rincian: { nama: after.nama, admin, aktif } });
    return { pengguna: after };
  });
}
