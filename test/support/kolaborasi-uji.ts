/** A sync server of a test's own on a real database and a real socket, and clients of it. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Peran } from "@selaras/parsers";
import type { Izin, KodeTolak } from "@selaras/server/collaboration/izin";
import { createKolaborasi, type Kolaborasi, type PendengarKolaborasi } from "@selaras/server/collaboration/kolaborasi";
import type { Batas } from "@selaras/server/collaboration/limits";
import { type Basis, bukaBasis } from "@selaras/server/storage/basis";
import type { SimpananLog } from "@selaras/server/storage/log";
import { createLogPostgres } from "@selaras/server/storage/log-postgres";
import { createLogSqlite } from "@selaras/server/storage/log-sqlite";
import type { MacamBasis } from "@selaras/server/storage/migrasi/jalankan";
import { type TempatBasis, tempatBasis } from "./basis-uji.ts";

const jam = (): string => new Date().toISOString();

/** A database with one user and the documents that are asked for. */
export interface BasisUji {
  readonly basis: Basis;
  readonly log: SimpananLog;
  readonly tempat: TempatBasis;
  tambahDokumen(...id: readonly string[]): Promise<void>;
  /** Another connection to the same database, as another node has it. */
  nodeLain(): Promise<{ readonly log: SimpananLog; tutup(): Promise<void> }>;
  tutup(): Promise<void>;
}

export async function basisUji(macam: MacamBasis): Promise<BasisUji> {
  const tempat = await tempatBasis(macam);
  const basis = await bukaBasis(tempat);
  const pengguna = { name: "Uji", email: "uji@contoh.id", emailVerified: true, admin: false, aktif: true, image: null };
  await basis.db
    .insertInto("user")
    .values({ ...pengguna, id: "uji", createdAt: jam(), updatedAt: jam() })
    .execute();
  return {
    basis,
    log: logOf(basis),
    tempat,
    tambahDokumen: (...id) => tambahDokumen(basis, id),
    nodeLain: async () => {
      const lain = await bukaBasis(tempat);
      return { log: logOf(lain), tutup: lain.tutup };
    },
    tutup: async () => {
      await basis.tutup();
      await tempat.hapus();
    },
  };
}

export function logOf({ sqlite, pool, url }: Basis): SimpananLog {
  if (sqlite) return createLogSqlite(sqlite, jam);
  if (pool && url) return createLogPostgres(pool, url, jam, () => undefined);
  throw new Error("neither SQLite nor PostgreSQL");
}

export async function tambahDokumen({ db }: Pick<Basis, "db">, ids: readonly string[]): Promise<void> {
  const lain = {
    judul: "Uji",
    jenis: "Peraturan Bupati",
    daerah: "Kabupaten Uji",
    kode_daerah: "33.01",
    tingkat: "kabupaten",
    acuan: "permen",
  } as const;
  for (const id of ids) {
    await db
      .insertInto("dokumen")
      .values({ ...lain, id, dibuat_oleh: "uji", dibuat: jam(), diubah: jam(), diarsipkan: null })
      .execute();
  }
}

/** Lets everybody in: `?pengguna=` says who it is, and `peran` what they may, which a test changes as it likes. */
export function izinUji(): Izin & { readonly peran: Map<string, Peran | KodeTolak | null> } {
  const peran = new Map<string, Peran | KodeTolak | null>();
  const peranOf = (pengguna: string): Peran | KodeTolak | null => (peran.has(pengguna) ? (peran.get(pengguna) ?? null) : "perancang");
  return {
    peran,
    kenali: async (request) => {
      const id = new URL(request.url ?? "", "http://x").searchParams.get("pengguna") ?? "uji";
      const own = peranOf(id);
      if (own === null) return { tolak: 4403 };
      return typeof own === "number" ? { tolak: own } : { pengguna: { id, nama: `Nama ${id}` }, peran: own };
    },
    periksaUlang: async (sambungan) => new Map(sambungan.map(({ dokumen, pengguna }) => [`${dokumen}\n${pengguna}`, peranOf(pengguna)])),
  };
}

export interface ServerUji {
  readonly kolaborasi: Kolaborasi;
  readonly izin: ReturnType<typeof izinUji>;
  /** `ws://…/sinkron`. */
  readonly url: string;
  readonly port: number;
  readonly galat: unknown[];
  berhenti(): Promise<void>;
}

export interface OpsiServerUji {
  readonly limits?: Partial<Batas>;
  readonly pendengar?: PendengarKolaborasi;
  readonly izin?: ReturnType<typeof izinUji>;
}

export async function serverUji(log: SimpananLog, { izin = izinUji(), ...opsi }: OpsiServerUji = {}): Promise<ServerUji> {
  const galat: unknown[] = [];
  const kolaborasi = await createKolaborasi({ log, izin, logError: (error) => galat.push(error), clock: () => performance.now(), ...opsi });
  const server = createServer((_request, response) => response.writeHead(404).end());
  server.on("upgrade", kolaborasi.tangani);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    kolaborasi,
    izin,
    url: `ws://127.0.0.1:${port}/sinkron`,
    port,
    galat,
    berhenti: async () => {
      await kolaborasi.berhenti();
      await close(server);
    },
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
