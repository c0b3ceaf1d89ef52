import { sql } from "kysely";
import { KODE_TUTUP } from "../collaboration/izin.ts";
import type { BuatParts } from "./buat.ts";

/** Rows that name a draft, those first that nothing else names. */
const BARIS = ["kesampingan", "versi", "gambar", "undangan", "klien", "potret", "log_perubahan", "anggota"] as const;

/** Takes away a draft whose making failed half way, with all that belongs to it. Its trail stays. */
export async function buangRancangan({ db, kerjaBersama }: Pick<BuatParts, "db" | "kerjaBersama">, id: string): Promise<void> {
  await kerjaBersama.tutupDokumen(id, KODE_TUTUP.diarsipkan);
  await db.transaction().execute(async (tx) => {
    const catatan = tx.selectFrom("catatan").select("id").where("dokumen", "=", id);
    await tx.deleteFrom("balasan_catatan").where("catatan", "in", catatan).execute();
    await tx.deleteFrom("catatan").where("dokumen", "=", id).execute();
    for (const tabel of BARIS) await sql`delete from ${sql.table(tabel)} where dokumen = ${id}`.execute(tx);
    await tx.updateTable("impor").set({ rancangan: null }).where("rancangan", "=", id).execute();
    await tx.deleteFrom("dokumen").where("id", "=", id).execute();
  });
}
