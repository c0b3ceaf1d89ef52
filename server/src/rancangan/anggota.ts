import type { Peran } from "@selaras/parsers";
import type { Kysely } from "kysely";
import { takAdaPengguna } from "../akun/galat.ts";
import { jadikanAnggota } from "../akun/undangan.ts";
import type { Galat } from "../errors.ts";
import type { Tabel } from "../storage/tabel.ts";
import { pemilikTerakhir } from "./galat.ts";
import { catat } from "./jejak.ts";

/** A change of who shares a draft. */
export interface UbahAnggota {
  readonly dokumen: string;
  readonly pengguna: string;
  /** `null` takes the role away. */
  readonly peran: Peran | null;
  readonly oleh: string;
  readonly pada: string;
}

/** Gives, changes or takes a role. `null` where that is done; a draft keeps at least one active owner. */
export function ubahAnggota(db: Kysely<Tabel>, { dokumen, pengguna, peran, oleh, pada }: UbahAnggota): Promise<Galat | null> {
  return db.transaction().execute(async (tx) => {
    // Two owners who take each other's role at once come one after the other.
    await tx.updateTable("dokumen").set({ diubah: pada }).where("id", "=", dokumen).execute();
    const known = await tx.selectFrom("user").select(["name", "aktif"]).where("id", "=", pengguna).executeTakeFirst();
    const before = await tx
      .selectFrom("anggota")
      .select("peran")
      .where("dokumen", "=", dokumen)
      .where("pengguna", "=", pengguna)
      .executeTakeFirst();
    if (!known || (peran === null ? !before : !known.aktif)) return takAdaPengguna();
    if (before?.peran === "pemilik" && peran !== "pemilik" && !(await adaPemilikLain(tx, dokumen, pengguna))) return pemilikTerakhir();
    if (peran === null) await tx.deleteFrom("anggota").where("dokumen", "=", dokumen).where("pengguna", "=", pengguna).execute();
    else await jadikanAnggota(tx, { dokumen, pengguna, peran });
    const tindakan = peran === null ? "anggota.hapus" : before ? "anggota.ubah" : "anggota.tambah";
    await catat(tx, { pada, pengguna: oleh, dokumen, tindakan, rincian: { nama: known.name, dari: before?.peran ?? null, ke: peran } });
    return null;
  });
}

async function adaPemilikLain(tx: Kysely<Tabel>, dokumen: string, pengguna: string): Promise<boolean> {
  const other = await tx
    .selectFrom("anggota")
    .innerJoin("user", "user.id", "anggota.pengguna")
    .select("anggota.pengguna")
    .where("anggota.dokumen", "=", dokumen)
    .where("anggota.pengguna", "!=", pengguna)
    .where("anggota.peran", "=", "pemilik")
    .where("user.aktif", "=", true)
    .executeTakeFirst();
  return other !== undefined;
}
