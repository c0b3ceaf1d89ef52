import { randomBytes } from "node:crypto";
import type { KesampinganBaru, KesampinganTersaji } from "@selaras/parsers";
import type { Kysely } from "kysely";
import type { Galat } from "../errors.ts";
import type { Tabel } from "../storage/tabel.ts";
import { kesampinganPenuh, takAdaKesampingan } from "./galat.ts";
import { catat } from "./jejak.ts";
import type { Perubahan } from "./ubah.ts";

/** Beyond what the rules find in the worst draft of 130 KB. */
const TERBANYAK = 2_000;

/** What is set aside in a draft now, newest first. */
export async function daftarKesampingan(db: Kysely<Tabel>, dokumen: string): Promise<readonly KesampinganTersaji[]> {
  const rows = await barisKesampingan(db).where("kesampingan.dokumen", "=", dokumen).execute();
  return rows.map(sajikan);
}

/**
 * Sets a finding aside, or a rule in the whole draft. Who does so again takes the place of the one before: the newest reason holds, and both stand in
 * the audit log. `409` where the draft has as many as it may carry.
 */
export async function kesampingkan(
  db: Kysely<Tabel>,
  perubahan: Perubahan,
  baru: KesampinganBaru,
): Promise<KesampinganTersaji | { readonly galat: Galat }> {
  const { dokumen, oleh, pada } = perubahan;
  return db.transaction().execute(async (tx) => {
    await naikkan(tx, dokumen);
    const { kaidah, kunci, tempat, alasan } = baru;
    await tx
      .updateTable("kesampingan")
      .set({ dicabut_oleh: oleh, dicabut_pada: pada })
      .where("dokumen", "=", dokumen)
      .where("kaidah", "=", kaidah)
      .where("kunci", kunci === null ? "is" : "=", kunci)
      .where("dicabut_pada", "is", null)
      .execute();
    const { jumlah } = await tx
      .selectFrom("kesampingan")
      .select(({ fn }) => fn.countAll<number>().as("jumlah"))
      .where("dokumen", "=", dokumen)
      .where("dicabut_pada", "is", null)
      .executeTakeFirstOrThrow();
    if (Number(jumlah) >= TERBANYAK) return { galat: kesampinganPenuh() };
    const id = randomBytes(12).toString("hex");
    await tx
      .insertInto("kesampingan")
      .values({ ...baru, id, dokumen, oleh, pada, dicabut_oleh: null, dicabut_pada: null })
      .execute();
    await jejak(tx, perubahan, "kesampingan.buat", { kesampingan: id, kaidah, tempat, semua: kunci === null, alasan });
    return sajikan(await barisKesampingan(tx).where("kesampingan.id", "=", id).executeTakeFirstOrThrow());
  });
}

/** Takes it back: the rule speaks again. `null` where that is done. */
export async function batalkanKesampingan(db: Kysely<Tabel>, perubahan: Perubahan, id: string): Promise<Galat | null> {
  const { dokumen, oleh, pada } = perubahan;
  return db.transaction().execute(async (tx) => {
    await naikkan(tx, dokumen);
    const ada = await barisKesampingan(tx).where("kesampingan.dokumen", "=", dokumen).where("kesampingan.id", "=", id).executeTakeFirst();
    if (!ada) return takAdaKesampingan();
    await tx.updateTable("kesampingan").set({ dicabut_oleh: oleh, dicabut_pada: pada }).where("id", "=", id).execute();
    const { kaidah, kunci, tempat } = ada;
    await jejak(tx, perubahan, "kesampingan.batal", { kesampingan: id, kaidah, tempat, semua: kunci === null });
    return null;
  });
}

/** Holds the row of the draft until the transaction ends, so that changes come one after the other, and counts this one. */
async function naikkan(tx: Kysely<Tabel>, dokumen: string): Promise<void> {
  await tx
    .updateTable("dokumen")
    .set(({ eb }) => ({ kesampingan: eb("kesampingan", "+", 1) }))
    .where("id", "=", dokumen)
    .execute();
}

const jejak = (tx: Kysely<Tabel>, { dokumen, oleh, pada }: Perubahan, tindakan: string, rincian: Record<string, unknown>) =>
  catat(tx, { pada, pengguna: oleh, dokumen, tindakan, rincian });

const barisKesampingan = (db: Kysely<Tabel>) =>
  db
    .selectFrom("kesampingan")
    .innerJoin("user", "user.id", "kesampingan.oleh")
    .select([
      "kesampingan.id",
      "kesampingan.kaidah",
      "kesampingan.kunci",
      "kesampingan.tempat",
      "kesampingan.pesan",
      "kesampingan.alasan",
      "kesampingan.oleh",
      "kesampingan.pada",
      "user.name as nama",
    ])
    .where("kesampingan.dicabut_pada", "is", null)
    .orderBy("kesampingan.pada", "desc")
    .orderBy("kesampingan.id");

type Baris = Awaited<ReturnType<ReturnType<typeof barisKesampingan>["execute"]>>[number];

const sajikan = ({ oleh, nama, ...rest }: Baris): KesampinganTersaji => ({ ...rest, oleh: { id: oleh, nama } });
