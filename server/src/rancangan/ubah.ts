import type { Kysely } from "kysely";
import { KODE_TUTUP } from "../collaboration/izin.ts";
import type { Tabel } from "../storage/tabel.ts";
import { catat } from "./jejak.ts";
import type { KerjaBersama } from "./kerja-bersama.ts";

/** Who changes which draft, and when. */
export interface Perubahan {
  readonly dokumen: string;
  readonly oleh: string;
  readonly pada: string;
}

/** Gives a draft another title in the list. */
export async function ubahJudul(db: Kysely<Tabel>, { dokumen, oleh, pada }: Perubahan, judul: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const before = await tx.selectFrom("dokumen").select("judul").where("id", "=", dokumen).executeTakeFirst();
    await tx.updateTable("dokumen").set({ judul, diubah: pada }).where("id", "=", dokumen).execute();
    await catat(tx, { pada, pengguna: oleh, dokumen, tindakan: "rancangan.ubah-judul", rincian: { dari: before?.judul, ke: judul } });
  });
}

/** Puts a draft into the archive: read only from now on, and nobody stays connected. */
export async function arsipkan(
  { db, kerjaBersama }: { readonly db: Kysely<Tabel>; readonly kerjaBersama: KerjaBersama },
  { dokumen, oleh, pada }: Perubahan,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.updateTable("dokumen").set({ diarsipkan: pada, diubah: pada }).where("id", "=", dokumen).execute();
    await catat(tx, { pada, pengguna: oleh, dokumen, tindakan: "rancangan.arsip", rincian: {} });
  });
  await kerjaBersama.tutupDokumen(dokumen, KODE_TUTUP.diarsipkan);
}

/** Takes a draft out of the archive; one that is not there stays as it is. */
export async function pulihkan(db: Kysely<Tabel>, { dokumen, oleh, pada }: Perubahan): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable("dokumen")
      .set({ diarsipkan: null, diubah: pada })
      .where("id", "=", dokumen)
      .where("diarsipkan", "is not", null)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) await catat(tx, { pada, pengguna: oleh, dokumen, tindakan: "rancangan.pulihkan", rincian: {} });
  });
}
