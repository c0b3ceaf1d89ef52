import type { Database } from "libsql";
import PromisedDatabase from "libsql/promise";
import type { EntriBaru, EntriOleh, Muatan, SimpananLog } from "./log.ts";

/** Rows removed in one transaction: about a millisecond. */
const HAPUS_SEKALIGUS = 1_000;

/** How long the writer waits for a transaction of somebody else. */
const TUNGGU_MS = 5_000;

interface Baris {
  readonly urut: number;
  readonly data: ArrayBuffer;
  readonly pengguna: string | null;
}

/**
 * The log in SQLite through `libsql`. It reads on the given connection (WAL, so that a reader never waits), and writes on one of its own whose
 * commit runs beside the event loop: an fsync of some milliseconds holds nobody up but those who wait for it. `synchronous = FULL`: what is
 * acknowledged survives a power cut.
 *
 * Parameters always go as one array: `libsql` 0.5 aborts the whole process on a lone buffer.
 */
export function createLogSqlite(sqlite: Database, clock: () => string): SimpananLog {
  const potret = sqlite.prepare("select urut, data from potret where dokumen = ?");
  const sejak = sqlite.prepare("select urut, data, pengguna from log_perubahan where dokumen = ? and urut > ? order by urut");
  const penulis = createGiliran(openPenulis(fileOf(sqlite)));

  return {
    tambahkan: (masukan) => (masukan.length === 0 ? Promise.resolve([]) : penulis.lakukan((one) => tambah(one, masukan, clock()))),
    muat: async (dokumen): Promise<Muatan> => {
      // Both reads are in one turn of the event loop, and what a potret replaces goes only after it.
      const [state] = potret.all([dokumen]) as readonly Baris[];
      const sampai = state?.urut ?? 0;
      const baris = sejak.all([dokumen, sampai]) as readonly Baris[];
      return { potret: state ? new Uint8Array(state.data) : null, sampai, log: baris.map(toEntri) };
    },
    sejak: async (dokumen, urut) => (sejak.all([dokumen, urut]) as readonly Baris[]).map(toEntri),
    simpanPotret: async (dokumen, urut, data) => {
      await nextTurn();
      await penulis.lakukan(({ simpan }) => simpan.run([dokumen, urut, data]));
      // What is not removed yet is older than the potret, so nobody reads it: it can go in pieces, and edits come in between.
      let hilang = HAPUS_SEKALIGUS;
      while (hilang === HAPUS_SEKALIGUS) {
        await nextTurn();
        hilang = (await penulis.lakukan(({ hapus }) => hapus.run([dokumen, urut, HAPUS_SEKALIGUS]))).changes;
      }
    },
    pantau: async () => async () => undefined,
    siarkan: () => undefined,
    tutup: () => penulis.tutup(),
  };
}

/** Transactions on one connection, one after the other. */
interface Giliran {
  /**
   * Runs `work` and resolves when it is committed. Where nothing else runs, `work` is done before this returns, so that whoever calls it at the
   * beginning of a turn of the event loop takes the write lock then: in the middle of one, somebody else's transaction may be half done, and
   * waiting for it would keep it from ending.
   */
  lakukan<T>(work: (penulis: Penulis) => T): Promise<T>;
  tutup(): Promise<void>;
}

function createGiliran(terbuka: Promise<Penulis>): Giliran {
  const antrean: (() => void)[] = [];
  let berjalan = true;
  let penulis: Penulis | Error | null = null;

  const next = (): void => {
    const start = antrean.shift();
    berjalan = start !== undefined;
    start?.();
  };
  terbuka
    .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
    .then((one) => {
      penulis = one;
      next();
    });

  /** Whoever waits begins before anybody hears that this one ended. */
  async function transact<T>(work: (penulis: Penulis) => T): Promise<T> {
    try {
      if (penulis === null || penulis instanceof Error) throw penulis;
      return await inTransaction(penulis, work);
    } finally {
      next();
    }
  }

  const wait = <T>(work: () => Promise<T>): Promise<T> => {
    if (!berjalan) {
      berjalan = true;
      return work();
    }
    return new Promise((resolve, reject) => {
      antrean.push(() => work().then(resolve, reject));
    });
  };

  return {
    lakukan: (work) => wait(() => transact(work)),
    tutup: () =>
      wait(async () => {
        if (penulis !== null && !(penulis instanceof Error)) penulis.db.close();
        penulis = new Error("the log is closed");
        next();
      }),
  };
}

/** `libsql/promise`: statements run at once, as without it; `exec` and `prepare` run beside the event loop. Its types say less. */
interface Koneksi {
  readonly inTransaction: boolean;
  prepare(sql: string): Promise<Pernyataan>;
  exec(sql: string): Promise<void>;
  close(): void;
}

interface Pernyataan {
  run(parameters: readonly unknown[]): { readonly changes: number };
  get(parameters: readonly unknown[]): unknown;
}

type Penulis = { readonly db: Koneksi } & Readonly<Record<keyof typeof PERNYATAAN, Pernyataan>>;

const PERNYATAAN = {
  mulai: "begin immediate",
  naik: "update dokumen set urut = urut + ? where id = ? returning urut",
  tulis: "insert into log_perubahan (dokumen, urut, pengguna, pada, data) values (?, ?, ?, ?, ?)",
  kenal: "insert into klien (dokumen, klien, pengguna, pertama) values (?, ?, ?, ?) on conflict do nothing",
  simpan: `insert into potret (dokumen, urut, data) values (?, ?, ?)
    on conflict (dokumen) do update set urut = excluded.urut, data = excluded.data where potret.urut < excluded.urut`,
  hapus: `delete from log_perubahan where rowid in
    (select rowid from log_perubahan where dokumen = ? and urut <= ? order by urut limit ?)`,
} as const;

async function openPenulis(file: string): Promise<Penulis> {
  const db = new PromisedDatabase(file, {}) as unknown as Koneksi;
  await db.exec(`pragma busy_timeout = ${TUNGGU_MS}; pragma synchronous = full`);
  const prepared = await Promise.all(Object.entries(PERNYATAAN).map(async ([nama, sql]) => [nama, await db.prepare(sql)] as const));
  return { db, ...(Object.fromEntries(prepared) as Record<keyof typeof PERNYATAAN, Pernyataan>) };
}

function fileOf(sqlite: Database): string {
  const [main] = sqlite.prepare("select file from pragma_database_list where name = 'main'").all([]) as readonly {
    readonly file: string;
  }[];
  if (!main?.file) throw new Error("the log needs a database in a file");
  return main.file;
}

async function inTransaction<T>(penulis: Penulis, work: (penulis: Penulis) => T): Promise<T> {
  penulis.mulai.run([]);
  try {
    const result = work(penulis);
    await penulis.db.exec("commit");
    return result;
  } catch (error) {
    // SQLite ends the transaction by itself on some errors (a full disk); the first error is the one to tell.
    if (penulis.db.inTransaction) await penulis.db.exec("rollback");
    throw error;
  }
}

function tambah({ naik, tulis, kenal }: Penulis, masukan: readonly EntriBaru[], pada: string): readonly number[] {
  const terakhir = new Map<string, number>();
  for (const [dokumen, jumlah] of countPerDokumen(masukan)) {
    const naikke = naik.get([jumlah, dokumen]) as { readonly urut: number } | undefined;
    if (naikke) terakhir.set(dokumen, naikke.urut - jumlah);
  }
  return masukan.map(({ dokumen, pengguna, klien, data }) => {
    const sebelum = terakhir.get(dokumen);
    if (sebelum === undefined) return 0;
    terakhir.set(dokumen, sebelum + 1);
    tulis.run([dokumen, sebelum + 1, pengguna, pada, data]);
    if (pengguna !== null) for (const one of klien) kenal.run([dokumen, one, pengguna, pada]);
    return sebelum + 1;
  });
}

function countPerDokumen(masukan: readonly EntriBaru[]): ReadonlyMap<string, number> {
  const jumlah = new Map<string, number>();
  for (const { dokumen } of masukan) jumlah.set(dokumen, (jumlah.get(dokumen) ?? 0) + 1);
  return jumlah;
}

function toEntri({ urut, data, pengguna }: Baris): EntriOleh {
  return { urut, data: new Uint8Array(data), pengguna };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
