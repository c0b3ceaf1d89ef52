/** The Pustaka: the texts of its folder, and those that came from imports. It alone changes the list that everybody shares. */
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { EntriPustaka, Provenans } from "@selaras/parsers";
import type { Kysely } from "kysely";
import { type Naskah, readDaftar, readNaskah } from "../corpus/read-corpus.ts";
import { catat, type Perbuatan } from "../rancangan/jejak.ts";
import type { Tabel } from "../storage/tabel.ts";
import type { Perform } from "../worker/task.ts";

const [zip, unzip] = [promisify(gzip), promisify(gunzip)];

/** How soon a server learns what another one on the same database added. */
const TANYA_MS = 5_000;

/** A text for the Pustaka. */
export interface NaskahBaru {
  readonly entri: EntriPustaka;
  readonly teks: string;
  readonly provenans: Provenans | null;
}

/** An entry that came from an import. */
export interface EntriTambahan {
  readonly entri: EntriPustaka;
  readonly oleh: string;
  readonly pada: string;
  /** Whether it stands in the place of a text of the folder, which comes back when it is deleted. */
  readonly menggantikan: boolean;
}

export interface Pustaka {
  /** One array for good; what it holds changes. */
  readonly daftar: readonly EntriPustaka[];
  /** The text with this id; rejects where it is none of `daftar`. */
  naskah(id: string): Promise<Naskah>;
  /**
   * Keeps a text: a new one, or with `ganti` one in the place of that whose SHA-256 this is. `false` where its id is known, or another one stands there.
   * The worker knows of it when resolved, unless it cannot be told yet.
   */
  simpan(naskah: NaskahBaru, perbuatan: Perbuatan, ganti: string | null): Promise<boolean>;
  /** Takes a text away that came from an import, and gives that of the folder back. `false` where there is none. */
  hapus(id: string, perbuatan: Perbuatan): Promise<boolean>;
  /** What came from imports, oldest first. */
  tambahan(): Promise<readonly EntriTambahan[]>;
  /** Reads the table again where another server changed it. */
  segarkan(): Promise<void>;
  /** Tells a worker that knows the folder alone of everything else. */
  ceritakan(perform: Perform): Promise<void>;
  /** From now on this worker is told of changes. */
  sambungkan(perform: Perform): void;
  berhenti(): void;
}

export interface PustakaParts {
  readonly folder: string;
  readonly db: Kysely<Tabel>;
  /** Whether other servers may change the table. */
  readonly bersama: boolean;
  readonly logError: (error: unknown) => void;
}

/** Reads the list. Rejects where the folder cannot be read, see `readDaftar`. */
export async function bukaPustaka({ folder, db, bersama, logError }: PustakaParts): Promise<Pustaka> {
  const bawaan = await readDaftar(folder);
  const daftar: EntriPustaka[] = [];
  /** Which text of the table stands under an id: when it was kept, and its hash. */
  let kenal: ReadonlyMap<string, string> = new Map();
  let versi = -1;
  /** What the worker was not told of yet. */
  const belumDiberitahu = new Set<string>();
  let ulangi: NodeJS.Timeout | null = null;
  let perform: Perform | null = null;
  let giliran: Promise<unknown> = Promise.resolve();

  /** One after the other, so that the list always is that of the last reading. */
  function berurutan<T>(kerjakan: () => Promise<T>): Promise<T> {
    const hasil = giliran.then(kerjakan);
    giliran = hasil.catch(() => undefined);
    return hasil;
  }

  async function cari(id: string): Promise<Naskah | null> {
    const row = kenal.has(id) ? await db.selectFrom("pustaka").selectAll().where("id", "=", id).executeTakeFirst() : undefined;
    if (row) return { entri: entriOf(row), source: await teksOf(row.teks), provenans: provenansOf(row.provenans), changed: false };
    const entri = bawaan.find((one) => one.id === id);
    return entri ? readNaskah(folder, entri) : null;
  }

  async function muat(): Promise<void> {
    const { nomor } = await db.selectFrom("versi_pustaka").select("nomor").executeTakeFirstOrThrow();
    if (Number(nomor) !== versi) await bacaTabel(Number(nomor));
    if (belumDiberitahu.size === 0) return;
    try {
      if (perform) await beritahu(perform, [...belumDiberitahu]);
      // Who is connected later is told of everything.
      belumDiberitahu.clear();
    } catch (error) {
      logError(error);
      // Nothing else may happen for long that would tell it.
      ulangi ??= setTimeout(() => {
        ulangi = null;
        void berurutan(muat).catch(logError);
      }, TANYA_MS).unref();
    }
  }

  async function bacaTabel(nomor: number): Promise<void> {
    const rows = await db.selectFrom("pustaka").select(["id", "entri", "pada"]).orderBy("pada").orderBy("id").execute();
    const entri = new Map(rows.map((row) => [row.id, entriOf(row)]));
    const baru = new Map(rows.map(({ id, pada }) => [id, `${pada} ${entri.get(id)?.sha256}`]));
    const berubah = [...new Set([...baru.keys(), ...kenal.keys()])].filter((id) => baru.get(id) !== kenal.get(id));
    const semua = bawaan.map((one) => entri.get(one.id) ?? one);
    const own = new Set(bawaan.map(({ id }) => id));
    daftar.splice(0, daftar.length, ...semua, ...[...entri.values()].filter(({ id }) => !own.has(id)));
    kenal = baru;
    versi = nomor;
    for (const id of berubah) belumDiberitahu.add(id);
  }

  async function beritahu(kepada: Perform, ids: readonly string[]): Promise<void> {
    const urutan = daftar.map(({ id }) => id);
    const baru = (await Promise.all(ids.map(cari))).filter((one) => one !== null);
    await kepada({ jenis: "susun", urutan, baru });
  }

  /** Changes the table and counts that; `ubah` says whether there was anything to change. */
  async function ubah(perbuatan: Perbuatan, tulis: (tx: Kysely<Tabel>) => Promise<boolean>): Promise<boolean> {
    const done = await db.transaction().execute(async (tx) => {
      // Holds the row until the transaction ends: changes come one after the other, on every server.
      await tx
        .updateTable("versi_pustaka")
        .set(({ eb }) => ({ nomor: eb("nomor", "+", 1) }))
        .execute();
      if (!(await tulis(tx))) return false;
      await catat(tx, perbuatan);
      return true;
    });
    await berurutan(muat);
    return done;
  }

  await muat();
  const tanya = bersama ? setInterval(() => void berurutan(muat).catch(logError), TANYA_MS).unref() : null;

  return {
    daftar,
    naskah: async (id) => {
      const found = await cari(id);
      if (!found) throw new Error(`${id} is not in the Pustaka`);
      return found;
    },
    simpan: async ({ entri, teks, provenans }, perbuatan, ganti) => {
      const isi = { entri: JSON.stringify(entri), teks: await zip(teks), provenans: provenans && JSON.stringify(provenans) };
      const nilai = { ...isi, oleh: perbuatan.pengguna ?? "", pada: perbuatan.pada };
      const asli = bawaan.find(({ id }) => id === entri.id);
      if (ganti === null && asli) return false;
      return ubah(perbuatan, async (tx) => {
        if (ganti !== null && ((await sidikDi(tx, entri.id)) ?? asli?.sha256) !== ganti) return false;
        const kept = await tx
          .insertInto("pustaka")
          .values({ id: entri.id, ...nilai })
          .onConflict((conflict) => (ganti === null ? conflict.column("id").doNothing() : conflict.column("id").doUpdateSet(nilai)))
          .returning("id")
          .executeTakeFirst();
        return kept !== undefined;
      });
    },
    hapus: (id, perbuatan) =>
      ubah(perbuatan, async (tx) => {
        const gone = await tx.deleteFrom("pustaka").where("id", "=", id).returning("id").executeTakeFirst();
        return gone !== undefined;
      }),
    tambahan: async () => {
      const rows = await db
        .selectFrom("pustaka")
        .innerJoin("user", "user.id", "pustaka.oleh")
        .select(["pustaka.id", "pustaka.entri", "pustaka.pada", "user.name as oleh"])
        .orderBy("pustaka.pada")
        .orderBy("pustaka.id")
        .execute();
      const own = new Set(bawaan.map(({ id }) => id));
      return rows.map((row) => ({ entri: entriOf(row), oleh: row.oleh, pada: row.pada, menggantikan: own.has(row.id) }));
    },
    segarkan: () => berurutan(muat),
    // Not one of the row: a change that waits for a new worker would wait for itself.
    ceritakan: (kepada) => beritahu(kepada, [...kenal.keys()]),
    sambungkan: (kepada) => {
      perform = kepada;
    },
    berhenti: () => {
      clearInterval(tanya ?? undefined);
      clearTimeout(ulangi ?? undefined);
    },
  };
}

/** SHA-256 of the text of the table under an id. */
async function sidikDi(tx: Kysely<Tabel>, id: string): Promise<string | undefined> {
  const row = await tx.selectFrom("pustaka").select("entri").where("id", "=", id).executeTakeFirst();
  return row && entriOf(row).sha256;
}

const entriOf = ({ entri }: { readonly entri: string }): EntriPustaka => JSON.parse(entri) as EntriPustaka;
const provenansOf = (json: string | null): Provenans | null => (json === null ? null : (JSON.parse(json) as Provenans));
const teksOf = async (teks: Uint8Array): Promise<string> => (await unzip(teks)).toString("utf8");
