import { randomBytes } from "node:crypto";
import type { Transaction } from "kysely";
import type { Tabel } from "../storage/tabel.ts";

/** Gives a person a password, in place of the one they had; also who came through the account service and had none. */
export async function simpanSandi(tx: Transaction<Tabel>, pengguna: string, sandiHash: string, pada: string): Promise<void> {
  const changed = await tx
    .updateTable("account")
    .set({ password: sandiHash, updatedAt: pada })
    .where("userId", "=", pengguna)
    .where("providerId", "=", "credential")
    .returning("id")
    .execute();
  if (changed.length > 0) return;
  const id = randomBytes(16).toString("hex");
  await tx
    .insertInto("account")
    .values({ id, accountId: pengguna, providerId: "credential", userId: pengguna, password: sandiHash, createdAt: pada, updatedAt: pada })
    .execute();
}
