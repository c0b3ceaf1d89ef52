// @ts-check
/**
 * A process with the sync server and nothing else, in which everybody may write: what the benches drive. PORT; DATA is a folder for SQLite, or
 * DATABASE_URL a PostgreSQL database; POTRET_BARIS is how many edits make a potret. A document stands in its table as soon as somebody connects to it.
 */
import { createServer } from "node:http";
import { createKolaborasi } from "@selaras/server/collaboration/kolaborasi";
import { bukaBasis } from "@selaras/server/storage/basis";
import { createLogPostgres } from "@selaras/server/storage/log-postgres";
import { createLogSqlite } from "@selaras/server/storage/log-sqlite";

const { PORT = "0", DATA = "data-ukur", DATABASE_URL, POTRET_BARIS } = process.env;
const clock = () => new Date().toISOString();
const basis = await bukaBasis({ data: DATA, databaseUrl: DATABASE_URL ?? null });
const { sqlite, pool, url } = basis;
const log = sqlite
  ? createLogSqlite(sqlite, clock)
  : createLogPostgres(/** @type {import("pg").Pool} */ (pool), /** @type {string} */ (url), clock, console.error);

const waktu = { createdAt: clock(), updatedAt: clock() };
await basis.db
  .insertInto("user")
  .values({ id: "ukur", name: "Ukur", email: "ukur@contoh.id", emailVerified: true, image: null, admin: false, aktif: true, ...waktu })
  .onConflict((conflict) => conflict.doNothing())
  .execute();

/** @param {string} id */
async function tambahDokumen(id) {
  await basis.db
    .insertInto("dokumen")
    .values({
      ...{ id, judul: "Ukur", jenis: "Peraturan Bupati", daerah: "Ukur", kode_daerah: "33.01", tingkat: "kabupaten", acuan: "permen" },
      ...{ dibuat_oleh: "ukur", dibuat: clock(), diubah: clock(), diarsipkan: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const kolaborasi = await createKolaborasi({
  log,
  izin: {
    kenali: async (_request, dokumen) => {
      await tambahDokumen(dokumen);
      return { pengguna: { id: "ukur", nama: "Ukur" }, peran: "perancang" };
    },
    periksaUlang: async (sambungan) => new Map(sambungan.map(({ dokumen, pengguna }) => [`${dokumen}\n${pengguna}`, "perancang"])),
  },
  logError: console.error,
  clock: () => performance.now(),
  // One user and one process stand for everybody.
  limits: {
    ...{ sambunganPerPengguna: 10_000, sambunganPerDokumen: 10_000, sambunganBaru: 100_000 },
    ...{ bingkaiPerDetik: 100_000, bingkaiSekaligus: 100_000 },
    ...(POTRET_BARIS ? { potretBaris: Number(POTRET_BARIS), potretBita: Number.POSITIVE_INFINITY } : {}),
  },
});

const server = createServer((_request, response) => response.writeHead(404).end());
server.on("upgrade", kolaborasi.tangani);
server.listen(Number(PORT), "127.0.0.1", () => {
  const address = server.address();
  console.log(`siap ${typeof address === "object" ? address?.port : address}`);
});
process.on("SIGTERM", async () => {
  await kolaborasi.berhenti();
  await log.tutup();
  await basis.tutup();
  process.exit(0);
});
