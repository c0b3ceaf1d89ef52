/**
 * How a browser extension comes to its token: it asks, shows a code, and waits until somebody who is signed in permits that code on a page of
 * ours. Source: RFC 8628 (device authorization grant), section 6.1 for the letters of the code.
 */
import { randomInt } from "node:crypto";
import type { Kysely } from "kysely";
import type { Galat } from "../errors.ts";
import { catat } from "../rancangan/jejak.ts";
import type { Tabel } from "../storage/tabel.ts";
import { kodeTakBerlaku, permintaanBerakhir } from "./galat.ts";
import { simpanSambungan } from "./sambungan.ts";
import { hashOf, tokenBaru } from "./token.ts";

/** Seconds in which the code has to be permitted. */
export const BERLAKU_S = 600;

/** Seconds between two questions whether it was. */
export const JEDA_S = 3;

/** No vowels, so that no word comes out; 20 to the eighth are more than anybody tries in ten minutes. */
const HURUF = "BCDFGHJKLMNPQRSTVWXZ";

const RAHASIA_BYTES = 32;

/** A code that is taken is drawn again. */
const UNDIAN_TERBANYAK = 5;

/** Begins: gives what the extension keeps, and the code for the person. What nobody answered in time is forgotten here. */
export async function mintaSambungan(
  db: Kysely<Tabel>,
  nama: string,
  now: number,
): Promise<{ readonly rahasia: string; readonly kode: string }> {
  await db.deleteFrom("permintaan_sambungan").where("kedaluwarsa", "<=", iso(now)).execute();
  const rahasia = tokenBaru(RAHASIA_BYTES);
  for (let at = 0; at < UNDIAN_TERBANYAK; at++) {
    const kode = kodeBaru();
    const waktu = { dibuat: iso(now), kedaluwarsa: iso(now + BERLAKU_S * 1_000) };
    const kept = await db
      .insertInto("permintaan_sambungan")
      .values({ rahasia_hash: hashOf(rahasia), kode, nama, ...waktu, pengguna: null })
      .onConflict((conflict) => conflict.column("kode").doNothing())
      .returning("kode")
      .executeTakeFirst();
    if (kept) return { rahasia, kode };
  }
  throw new Error("no code is free");
}

/** Who asks under this code; `null` where nobody waits for an answer. */
export async function bacaPermintaan(
  db: Kysely<Tabel>,
  kode: string,
  now: number,
): Promise<{ readonly nama: string; readonly dibuat: string } | null> {
  const found = await db
    .selectFrom("permintaan_sambungan")
    .select(["nama", "dibuat"])
    .where("kode", "=", kodeBaku(kode))
    .where("kedaluwarsa", ">", iso(now))
    .where("pengguna", "is", null)
    .executeTakeFirst();
  return found ?? null;
}

/** Somebody answers a code. */
export interface JawabanSambungan {
  readonly kode: string;
  readonly pengguna: string;
}

/** Permits; once more by the same person changes nothing. `null` where that is done. */
export async function setujuiPermintaan(db: Kysely<Tabel>, { kode, pengguna }: JawabanSambungan, now: number): Promise<Galat | null> {
  const found = await db
    .updateTable("permintaan_sambungan")
    .set({ pengguna })
    .where("kode", "=", kodeBaku(kode))
    .where("kedaluwarsa", ">", iso(now))
    .where(({ or, eb }) => or([eb("pengguna", "is", null), eb("pengguna", "=", pengguna)]))
    .returning("kode")
    .executeTakeFirst();
  return found ? null : kodeTakBerlaku();
}

/** Refuses: the extension is told that there is nothing to wait for. `null` where that is done. */
export function tolakPermintaan(db: Kysely<Tabel>, { kode, pengguna }: JawabanSambungan, now: number): Promise<Galat | null> {
  return db.transaction().execute(async (tx) => {
    const found = await tx
      .deleteFrom("permintaan_sambungan")
      .where("kode", "=", kodeBaku(kode))
      .where("kedaluwarsa", ">", iso(now))
      .where(({ or, eb }) => or([eb("pengguna", "is", null), eb("pengguna", "=", pengguna)]))
      .returning("nama")
      .executeTakeFirst();
    if (!found) return kodeTakBerlaku();
    await catat(tx, { pada: iso(now), pengguna, dokumen: null, tindakan: "sambungan.tolak", rincian: found });
    return null;
  });
}

export type HasilTukar =
  | { readonly menunggu: true }
  | { readonly token: string; readonly pengguna: { readonly nama: string; readonly surel: string } }
  | { readonly galat: Galat };

/** Trades what the extension kept for its token, once. */
export function tukarRahasia(db: Kysely<Tabel>, rahasia: string, now: number): Promise<HasilTukar> {
  return db.transaction().execute(async (tx): Promise<HasilTukar> => {
    const sama = hashOf(rahasia);
    const claimed = await tx
      .deleteFrom("permintaan_sambungan")
      .where("rahasia_hash", "=", sama)
      .where("kedaluwarsa", ">", iso(now))
      .where("pengguna", "is not", null)
      .returning(["pengguna", "nama"])
      .executeTakeFirst();
    if (!claimed?.pengguna) {
      const waits = await tx
        .selectFrom("permintaan_sambungan")
        .select("kode")
        .where("rahasia_hash", "=", sama)
        .where("kedaluwarsa", ">", iso(now))
        .executeTakeFirst();
      return waits ? { menunggu: true } : { galat: permintaanBerakhir() };
    }
    const owner = await tx
      .selectFrom("user")
      .select(["id", "name", "email"])
      .where("id", "=", claimed.pengguna)
      .where("aktif", "=", true)
      .executeTakeFirst();
    if (!owner) return { galat: permintaanBerakhir() };
    const token = await simpanSambungan(tx, { pengguna: owner.id, nama: claimed.nama, pada: iso(now) });
    return { token, pengguna: { nama: owner.name, surel: owner.email } };
  });
}

/** As the code is kept, however somebody typed it. */
function kodeBaku(kode: string): string {
  const huruf = kode.toUpperCase().replace(/[^A-Z]/g, "");
  return `${huruf.slice(0, 4)}-${huruf.slice(4)}`;
}

const kodeBaru = (): string => kodeBaku(Array.from({ length: 8 }, () => HURUF.charAt(randomInt(HURUF.length))).join(""));

const iso = (ms: number): string => new Date(ms).toISOString();
