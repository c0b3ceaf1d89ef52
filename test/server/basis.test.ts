import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Basis, bukaBasis } from "@selaras/server/storage/basis";
import { describe, expect, it, onTestFinished } from "vitest";
import { MACAM_BASIS, type TempatBasis, tempatBasis } from "../support/basis-uji.ts";

const PEMBUKA = fileURLToPath(new URL("../support/buka-basis.mjs", import.meta.url));

describe.each(MACAM_BASIS)("%s", (macam) => {
  async function tempat(): Promise<TempatBasis> {
    const place = await tempatBasis(macam);
    onTestFinished(() => place.hapus());
    return place;
  }

  async function buka(place?: TempatBasis): Promise<Basis> {
    const basis = await bukaBasis(place ?? (await tempat()));
    onTestFinished(() => basis.tutup());
    return basis;
  }

  it("makes its tables once, and finds them when opened again", async () => {
    const place = await tempat();
    const first = await bukaBasis(place);
    await first.db.insertInto("jejak").values({ pada: "2026-11-21T08:00:00.000Z", tindakan: "uji", rincian: "{}" }).execute();
    await first.tutup();
    const again = await buka(place);
    expect(await again.db.selectFrom("jejak").select("tindakan").execute()).toEqual([{ tindakan: "uji" }]);
    const migrasi = await again.db.selectFrom("migrasi").select("nama").orderBy("nama").execute();
    expect(migrasi.map(({ nama }) => nama)).toEqual([
      "0001-awal",
      "0002-catatan",
      "0003-sandi",
      "0004-kesampingan",
      "0005-penelaahan",
      "0006-impor",
    ]);
  });

  it("is safe when processes start at once", async () => {
    const place = await tempat();
    const codes = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = spawn(process.execPath, [PEMBUKA, JSON.stringify({ data: place.data, databaseUrl: place.databaseUrl })], {
          stdio: ["ignore", "ignore", "inherit"],
        });
        const [code] = await once(child, "exit");
        return code;
      }),
    );
    expect(codes).toEqual([0, 0, 0, 0]);
    const { db } = await buka(place);
    expect(await db.selectFrom("migrasi").select("nama").execute()).toHaveLength(6);
  });

  it("refuses a database of a later Selaras and leaves it as it was", async () => {
    const place = await tempat();
    const first = await bukaBasis(place);
    await first.db.insertInto("migrasi").values({ nama: "9999-kelak", pada: "2030-01-01T00:00:00.000Z" }).execute();
    await first.tutup();
    await expect(bukaBasis(place)).rejects.toThrow("9999-kelak");
  });

  it("gives bytes, booleans and numbers back as they were written", async () => {
    const { db } = await buka();
    const data = Buffer.from("xx\u0000isi").subarray(2);
    await db.insertInto("log_perubahan").values({ dokumen: "d", urut: 12_345_678_901, pengguna: null, pada: "p", data }).execute();
    const row = await db.selectFrom("log_perubahan").selectAll().executeTakeFirstOrThrow();
    expect(Buffer.from(row.data)).toEqual(data);
    expect(row).toMatchObject({ urut: 12_345_678_901, pengguna: null });
    const kedaluwarsa = new Date(0).toISOString();
    await db.insertInto("undangan").values({ token_hash: "h", admin: true, kedaluwarsa }).execute();
    const undangan = await db.selectFrom("undangan").selectAll().where("admin", "=", true).executeTakeFirstOrThrow();
    expect(Boolean(undangan.admin)).toBe(true);
  });

  it("takes a transaction back as a whole", async () => {
    const { db } = await buka();
    const run = db.transaction().execute(async (tx) => {
      await tx.insertInto("undangan").values({ token_hash: "h", admin: false, kedaluwarsa: "k" }).execute();
      throw new Error("berhenti");
    });
    await expect(run).rejects.toThrow("berhenti");
    expect(await db.selectFrom("undangan").select("token_hash").execute()).toEqual([]);
  });

  it("never lets a line of the audit log be changed or removed", async () => {
    const { db, pool } = await buka();
    await db.insertInto("jejak").values({ pada: "p", tindakan: "uji", rincian: "{}" }).execute();
    await expect(db.updateTable("jejak").set({ tindakan: "lain" }).execute()).rejects.toThrow("append-only");
    await expect(db.deleteFrom("jejak").execute()).rejects.toThrow("append-only");
    if (pool) await expect(pool.query("truncate jejak")).rejects.toThrow("append-only");
    expect(await db.selectFrom("jejak").select("tindakan").execute()).toEqual([{ tindakan: "uji" }]);
  });
});
