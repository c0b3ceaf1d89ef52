/** Puts together what writing together runs on. */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type Akun, buatAkun } from "./akun/auth.ts";
import { takAdaPengguna } from "./akun/galat.ts";
import { createIzin } from "./akun/izin-sinkron.ts";
import { penggunaDenganSurel } from "./akun/orang.ts";
import { bacaRahasia } from "./akun/rahasia.ts";
import { buatTautanSandi } from "./akun/tautan-sandi.ts";
import { tautanAdminPertama } from "./akun/undangan.ts";
import { createKolaborasi } from "./collaboration/kolaborasi.ts";
import type { Config } from "./config.ts";
import type { Galat } from "./errors.ts";
import type { KerjaBersama } from "./rancangan/kerja-bersama.ts";
import { createPencatat } from "./rancangan/pencatat.ts";
import { type Basis, bukaBasis } from "./storage/basis.ts";
import { kunciData } from "./storage/kunci.ts";
import type { SimpananLog } from "./storage/log.ts";
import { createLogPostgres } from "./storage/log-postgres.ts";
import { createLogSqlite } from "./storage/log-sqlite.ts";

/** Accounts, drafts and the sync of their documents, as they run. */
export interface Bersama {
  readonly basis: Basis;
  readonly akun: Akun;
  readonly kerjaBersama: KerjaBersama;
  /** Answers the `upgrade` event of the HTTP server. */
  readonly tangani: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Path of the page where the first admin makes an account; `null` where somebody has one. A new one each time. */
  tautanPertama(): Promise<string | null>;
  /** Path of the page where the owner of this address sets a new password. A new one each time, the older one ends. */
  tautanSandi(surel: string): Promise<{ readonly jalur: string; readonly nama: string } | { readonly galat: Galat }>;
  /** Keeps what came, closes the connections. To be called before the HTTP server is closed. */
  berhenti(): Promise<void>;
  /** Closes the database and gives the folder free. */
  tutup(): Promise<void>;
}

/** Somebody types a password; behind one address may sit an office. */
const MASUK_PER_MENIT = 20;

/**
 * Takes the data folder, opens the database and starts the sync. Rejects with `DataTerkunci`, `BasisLebihBaru` or the error of the disk or the
 * database; then nothing stays open.
 */
export async function bukaBersama(config: Config, logError: (error: unknown) => void): Promise<Bersama> {
  const lepas = await kunciData(config.data);
  const basis = await bukaBasis(config).catch((error: unknown) => {
    lepas();
    throw error;
  });
  try {
    return await mulai(config, basis, lepas, logError);
  } catch (error) {
    await basis.tutup();
    lepas();
    throw error;
  }
}

async function mulai(config: Config, basis: Basis, lepas: () => void, logError: (error: unknown) => void): Promise<Bersama> {
  const now = (): string => new Date().toISOString();
  const akun = await buatAkun({
    basis,
    alamat: config.alamat ?? `http://localhost:${config.port}`,
    rahasia: config.rahasia ?? (await bacaRahasia(config.data)),
    oidc: config.oidc,
    masukPerMenit: MASUK_PER_MENIT,
    logError,
  });
  const log = logOf(basis, now, logError);
  const kolaborasi = await createKolaborasi({
    log,
    izin: createIzin(basis, akun, config.asalDiizinkan),
    logError,
    clock: () => performance.now(),
    pendengar: { tersimpan: (dokumen) => pencatat.tersimpan(dokumen) },
  });
  const pencatat = createPencatat({ db: basis.db, kerjaBersama: kolaborasi, now, logError });

  return {
    basis,
    akun,
    kerjaBersama: kolaborasi,
    tangani: (request, socket, head) => kolaborasi.tangani(request, socket, head),
    tautanPertama: async () => {
      const token = await tautanAdminPertama(basis, Date.now());
      return token === null ? null : `/daftar/${token}`;
    },
    tautanSandi: async (surel) => {
      const found = await penggunaDenganSurel(basis.db, surel);
      if (!found) return { galat: takAdaPengguna() };
      const made = await buatTautanSandi(basis.db, { pengguna: found.id, oleh: null }, Date.now());
      return "galat" in made ? made : { jalur: `/daftar/${made.token}`, nama: found.nama };
    },
    berhenti: async () => {
      await kolaborasi.berhenti();
      await pencatat.berhenti();
    },
    tutup: async () => {
      await log.tutup();
      await basis.tutup();
      lepas();
    },
  };
}

function logOf({ sqlite, pool, url }: Basis, now: () => string, logError: (error: unknown) => void): SimpananLog {
  if (sqlite) return createLogSqlite(sqlite, now);
  if (pool && url) return createLogPostgres(pool, url, now, logError);
  throw new Error("a database is SQLite or PostgreSQL");
}
