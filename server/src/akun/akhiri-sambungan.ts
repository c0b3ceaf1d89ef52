import type { Kysely } from "kysely";
import type { Tabel } from "../storage/tabel.ts";

/** Ends every browser that sends in this person's name, as their sessions end: with a new password, and with the account. */
export async function akhiriSambungan(tx: Kysely<Tabel>, pengguna: string, pada: string): Promise<void> {
  await tx.updateTable("sambungan").set({ dicabut: pada }).where("pengguna", "=", pengguna).where("dicabut", "is", null).execute();
  // What was permitted and not fetched yet would make a new one.
  await tx.deleteFrom("permintaan_sambungan").where("pengguna", "=", pengguna).execute();
}
