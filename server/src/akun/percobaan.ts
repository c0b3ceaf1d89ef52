/** How many wrong passwords an account takes, from whichever addresses and on whichever node they are tried. */
import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Tabel } from "../storage/tabel.ts";

/** More than somebody needs who remembers their password badly; one of a million common ones is not found with them. */
const TERBANYAK = 10;

const JENDELA_MS = 15 * 60_000;

/** What attempts are counted under. Hashed: people type passwords into the wrong field, and this is kept for addresses nobody has, too. */
const kunciOf = (macam: string, isi: string): string => createHash("sha256").update(`${macam}\n${isi}`).digest("hex");

/** Signing in with this address, whether anybody has it or not. */
export const kunciMasuk = (surel: string): string => kunciOf("masuk", surel.toLowerCase());

/** Telling the old password to change it: apart from signing in, so that nobody outside can keep somebody from it. */
export const kunciUbah = (pengguna: string): string => kunciOf("ubah", pengguna);

/**
 * Takes one of ten attempts in a quarter of an hour; the seconds to wait where none is left, `null` otherwise. Taken before the password is
 * looked at, so that a thousand at once are no more than one after the other; one that was not wrong is to be given back.
 */
export async function ambilPercobaan(db: Kysely<Tabel>, kunci: string, now: number): Promise<number | null> {
  const [pada, usai] = [iso(now), iso(now - JENDELA_MS)];
  const lama = sql<boolean>`percobaan_sandi.mulai <= ${usai}`;
  const { jumlah, mulai } = await db
    .insertInto("percobaan_sandi")
    .values({ kunci, jumlah: 1, mulai: pada })
    .onConflict((conflict) =>
      conflict.column("kunci").doUpdateSet({
        jumlah: sql<number>`case when ${lama} then 1 else percobaan_sandi.jumlah + 1 end`,
        mulai: sql<string>`case when ${lama} then ${pada} else percobaan_sandi.mulai end`,
      }),
    )
    .returning(["jumlah", "mulai"])
    .executeTakeFirstOrThrow();
  if (jumlah > TERBANYAK) return Math.max(1, Math.ceil((Date.parse(mulai) + JENDELA_MS - now) / 1_000));
  if (jumlah === 1) await db.deleteFrom("percobaan_sandi").where("mulai", "<=", usai).execute();
  return null;
}

/** Gives an attempt back that ended before the password was looked at. */
export async function kembalikanPercobaan(db: Kysely<Tabel>, kunci: string): Promise<void> {
  await db.updateTable("percobaan_sandi").set({ jumlah: sql<number>`jumlah - 1` }).where("kunci", "=", kunci).execute();
}

/** The password was right: those before it were slips. */
export async function lupakanPercobaan(db: Kysely<Tabel>, kunci: readonly string[]): Promise<void> {
  await db.deleteFrom("percobaan_sandi").where("kunci", "in", kunci).execute();
}

const iso = (ms: number): string => new Date(ms).toISOString();
