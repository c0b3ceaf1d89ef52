/** Links with which somebody who forgot their password sets a new one. There is no mail server: whoever makes one hands it over. */
import type { Pendaftaran, Pengguna } from "@selaras/parsers";
import type { Kysely } from "kysely";
import type { Galat } from "../errors.ts";
import { catat } from "../rancangan/jejak.ts";
import type { Tabel } from "../storage/tabel.ts";
import { akhiriSambungan } from "./akhiri-sambungan.ts";
import { akunTakAktif, takAdaPengguna, tautanUntukSendiri } from "./galat.ts";
import { penggunaDenganId } from "./orang.ts";
import { kunciMasuk, kunciUbah, lupakanPercobaan } from "./percobaan.ts";
import { simpanSandi } from "./sandi.ts";
import { hashOf, tokenBaru } from "./token.ts";

const UMUR_MS = 86_400_000;

export interface TautanSandiBaru {
  /** Id of whose password was forgotten. */
  readonly pengguna: string;
  /** Who makes the link; `null` for whoever runs the server. */
  readonly oleh: string | null;
}

/**
 * Makes a link for an active account and gives its token, which nobody can be told again. It lives a day; an older one of the same person
 * stops working. Nobody makes one for themselves: it would change a password without the old one.
 */
export function buatTautanSandi(
  db: Kysely<Tabel>,
  { pengguna, oleh }: TautanSandiBaru,
  now: number,
): Promise<{ readonly token: string; readonly berlakuSampai: string } | { readonly galat: Galat }> {
  return db.transaction().execute(async (tx) => {
    const found = await penggunaDenganId(tx, pengguna);
    if (!found) return { galat: takAdaPengguna() };
    if (!found.aktif) return { galat: akunTakAktif() };
    if (found.id === oleh) return { galat: tautanUntukSendiri() };
    const [token, berlakuSampai] = [tokenBaru(), iso(now + UMUR_MS)];
    const isi = { token_hash: hashOf(token), kedaluwarsa: berlakuSampai };
    await tx
      .insertInto("tautan_sandi")
      .values({ pengguna, ...isi })
      .onConflict((conflict) => conflict.column("pengguna").doUpdateSet(isi))
      .execute();
    const rincian = { nama: found.nama, surel: found.surel };
    await catat(tx, { pada: iso(now), pengguna: oleh, dokumen: null, tindakan: "sandi.tautan", rincian });
    return { token, berlakuSampai };
  });
}

/** Whose password a token sets; `null` where it is unknown, used or too old. */
export async function bacaTautanSandi(db: Kysely<Tabel>, token: string, now: number): Promise<Pendaftaran | null> {
  const found = await db
    .selectFrom("tautan_sandi")
    .innerJoin("user", "user.id", "tautan_sandi.pengguna")
    .select(["user.name", "user.email"])
    .where("token_hash", "=", hashOf(token))
    .where("kedaluwarsa", ">", iso(now))
    .where("user.aktif", "=", true)
    .executeTakeFirst();
  return found ? { macam: "sandi-baru", nama: found.name, surel: found.email } : null;
}

/** Sets the password in one transaction: the link is used up, and every session and connected browser of the person ends, or nothing of it. `null` as in `bacaTautanSandi`. */
export function gantiSandi(db: Kysely<Tabel>, token: string, sandiHash: string, now: number): Promise<Pengguna | null> {
  return db.transaction().execute(async (tx) => {
    const claimed = await tx
      .deleteFrom("tautan_sandi")
      .where("token_hash", "=", hashOf(token))
      .where("kedaluwarsa", ">", iso(now))
      .returning("pengguna")
      .executeTakeFirst();
    const pengguna = claimed && (await penggunaDenganId(tx, claimed.pengguna));
    if (!pengguna?.aktif) return null;
    const { id, surel } = pengguna;
    await simpanSandi(tx, id, sandiHash, iso(now));
    await tx.deleteFrom("session").where("userId", "=", id).execute();
    await akhiriSambungan(tx, id, iso(now));
    await lupakanPercobaan(tx, [kunciMasuk(surel), kunciUbah(id)]);
    await catat(tx, { pada: iso(now), pengguna: id, dokumen: null, tindakan: "sandi.ganti", rincian: { surel } });
    return pengguna;
  });
}

/**
 * Notes that somebody changed their password with the old one. A link made for them ends: they know their password after all. So do the browsers
 * that send in their name.
 */
export function catatUbahSandi(db: Kysely<Tabel>, pengguna: string, pada: string): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await tx.deleteFrom("tautan_sandi").where("pengguna", "=", pengguna).execute();
    await akhiriSambungan(tx, pengguna, pada);
    await catat(tx, { pada, pengguna, dokumen: null, tindakan: "sandi.ubah", rincian: {} });
  });
}

const iso = (ms: number): string => new Date(ms).toISOString();
