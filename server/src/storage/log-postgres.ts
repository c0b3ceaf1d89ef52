import type pg from "pg";
import { createPenyiar, listen, SALURAN_LOG } from "./bus-postgres.ts";
import type { EntriBaru, EntriOleh, Muatan, SimpananLog } from "./log.ts";

/** Deadlock and serialization failure: the transaction left nothing and may be tried again. */
const COBA_LAGI: ReadonlySet<string> = new Set(["40P01", "40001"]);
const PERCOBAAN = 3;

/**
 * One statement, so one transaction and one round trip. Rows of `dokumen` are locked in the order of their ids, so that two nodes never wait
 * for each other; the lock makes the numbers of a document dense and visible in their order, which a sequence would not (its gaps close
 * late). The notification leaves with the commit.
 */
const TAMBAH = `
  with masuk as (
    select dokumen, pengguna, data, nomor, row_number() over (partition by dokumen order by nomor) as ke
    from unnest($1::text[], $2::text[], $3::bytea[]) with ordinality as baru(dokumen, pengguna, data, nomor)
  ), kunci as materialized (
    select id from dokumen where id = any($1::text[]) order by id for update
  ), naik as (
    update dokumen set urut = dokumen.urut + jumlah.n
    from (select dokumen, count(*) as n from masuk join kunci on kunci.id = masuk.dokumen group by dokumen) as jumlah
    where dokumen.id = jumlah.dokumen
    returning dokumen.id, dokumen.urut, dokumen.urut - jumlah.n as sebelum
  ), tulis as (
    insert into log_perubahan (dokumen, urut, pengguna, pada, data)
    select masuk.dokumen, naik.sebelum + masuk.ke, masuk.pengguna, $4, masuk.data from masuk join naik on naik.id = masuk.dokumen
  ), kenal as (
    insert into klien (dokumen, klien, pengguna, pertama)
    select baru.dokumen, baru.klien, baru.pengguna, $4
    from unnest($5::text[], $6::bigint[], $7::text[]) as baru(dokumen, klien, pengguna) join naik on naik.id = baru.dokumen
    on conflict do nothing
  )
  select id, sebelum, pg_notify('${SALURAN_LOG}', urut || ' ' || id) from naik`;

/** One statement, so one moment: between two, a compaction could replace the potret and take the rows away. */
const MUAT = `
  select urut, data, true as potret from potret where dokumen = $1
  union all
  select urut, data, false from log_perubahan
  where dokumen = $1 and urut > coalesce((select urut from potret where dokumen = $1), 0)
  order by potret desc, urut`;

const SIMPAN_POTRET = `
  with simpan as (
    insert into potret (dokumen, urut, data) values ($1, $2, $3)
    on conflict (dokumen) do update set urut = excluded.urut, data = excluded.data where potret.urut < excluded.urut
  )
  delete from log_perubahan where dokumen = $1 and urut <= $2`;

/** The log in PostgreSQL, which is also the bus between nodes: what one adds, the others are told with its commit. */
export function createLogPostgres(pool: pg.Pool, url: string, clock: () => string, logError: (error: unknown) => void): SimpananLog {
  const listeners = new Set<() => Promise<void>>();
  const penyiar = createPenyiar(pool, logError);

  return {
    tambahkan: async (masukan) => {
      if (masukan.length === 0) return [];
      const rows = await insist(async () => (await pool.query(toQuery(masukan, clock()))).rows);
      const sebelum = new Map(rows.map((row) => [String(row.id), Number(row.sebelum)]));
      return masukan.map(({ dokumen }) => {
        const urut = sebelum.get(dokumen);
        if (urut === undefined) return 0;
        sebelum.set(dokumen, urut + 1);
        return urut + 1;
      });
    },
    muat: async (dokumen): Promise<Muatan> => {
      const { rows } = await pool.query({ name: "log-muat", text: MUAT, values: [dokumen] });
      const state = rows[0]?.potret ? rows.shift() : undefined;
      return { potret: state?.data ?? null, sampai: Number(state?.urut ?? 0), log: rows.map(toEntri) };
    },
    sejak: async (dokumen, urut) => {
      const { rows } = await pool.query({
        name: "log-sejak",
        text: "select urut, data, pengguna from log_perubahan where dokumen = $1 and urut > $2 order by urut",
        values: [dokumen, urut],
      });
      return rows.map(toEntri);
    },
    simpanPotret: async (dokumen, urut, data) => {
      await insist(() => pool.query(SIMPAN_POTRET, [dokumen, urut, data]));
    },
    siarkan: penyiar.siarkan,
    pantau: async (pendengar) => {
      const end = await listen({ url, sendiri: penyiar.nama, pendengar, logError });
      listeners.add(end);
      return async () => {
        listeners.delete(end);
        await end();
      };
    },
    tutup: async () => {
      penyiar.berhenti();
      await Promise.all([...listeners].map((end) => end()));
      listeners.clear();
    },
  };
}

function toQuery(masukan: readonly EntriBaru[], pada: string): pg.QueryConfig {
  const kenal = masukan.flatMap(({ dokumen, pengguna, klien }) =>
    pengguna === null ? [] : klien.map((one) => ({ dokumen, klien: one, pengguna })),
  );
  return {
    name: "log-tambah",
    text: TAMBAH,
    values: [
      masukan.map(({ dokumen }) => dokumen),
      masukan.map(({ pengguna }) => pengguna),
      masukan.map(({ data }) => data),
      pada,
      kenal.map(({ dokumen }) => dokumen),
      kenal.map(({ klien }) => klien),
      kenal.map(({ pengguna }) => pengguna),
    ],
  };
}

interface Baris {
  readonly urut: number | string;
  readonly data: Buffer;
  readonly pengguna?: string | null;
}

function toEntri({ urut, data, pengguna = null }: Baris): EntriOleh {
  return { urut: Number(urut), data, pengguna };
}

async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === PERCOBAAN || !COBA_LAGI.has((error as { readonly code?: string }).code ?? "")) throw error;
    }
  }
}
