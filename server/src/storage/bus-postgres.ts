/** What nodes tell each other through PostgreSQL. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { type PendengarLog, SIARAN_TERPANJANG } from "./log.ts";

/** `URUT DOKUMEN`, with the commit of the edit. */
export const SALURAN_LOG = "selaras_log";

/** `NODE BASE64 DOKUMEN`. */
const SALURAN_HADIR = "selaras_hadir";

/** Notifications of a node go together so often: their commits queue up behind each other in the whole database. */
const SIAR_MS = 150;

/** A listening connection that does not answer is as good as closed: it would keep silent about everything. */
const DENYUT_MS = 10_000;
const SAMBUNG_LAGI_MS = 500;

/** Tells what is not kept. */
export interface Penyiar {
  /** This node, by which it knows its own words. */
  readonly nama: string;
  siarkan(dokumen: string, data: Uint8Array): void;
  berhenti(): void;
}

export function createPenyiar(pool: pg.Pool, logError: (error: unknown) => void): Penyiar {
  const nama = randomUUID();
  let antrean: string[] = [];
  let timer: NodeJS.Timeout | undefined;

  function send(): void {
    timer = undefined;
    const payloads = antrean;
    antrean = [];
    pool.query(`select pg_notify('${SALURAN_HADIR}', isi) from unnest($1::text[]) as isi`, [payloads]).catch(logError);
  }

  return {
    nama,
    siarkan(dokumen, data) {
      if (data.length > SIARAN_TERPANJANG) return;
      antrean.push(`${nama} ${Buffer.from(data).toString("base64")} ${dokumen}`);
      timer ??= setTimeout(send, SIAR_MS);
    },
    berhenti() {
      clearTimeout(timer);
      if (timer) send();
    },
  };
}

export interface BahanDengar {
  readonly url: string;
  /** What this node says itself in passing is not told to it. */
  readonly sendiri: string;
  readonly pendengar: PendengarLog;
  readonly logError: (error: unknown) => void;
}

/** Listens on a connection of its own until ended, connects again by itself, and tells then that something may have been missed. */
export async function listen({ url, sendiri, pendengar, logError }: BahanDengar): Promise<() => Promise<void>> {
  let ended = false;
  let retry: NodeJS.Timeout | undefined;
  let current = await connect();

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url, keepAlive: true, query_timeout: DENYUT_MS });
    client.on("error", logError);
    client.on("notification", ({ channel, payload = "" }) => {
      if (channel === SALURAN_LOG) hearLog(payload, pendengar);
      else hearHadir(payload, sendiri, pendengar);
    });
    try {
      await client.connect();
      await client.query(`listen ${SALURAN_HADIR}; listen ${SALURAN_LOG}`);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    const beat = setInterval(() => client.query("select 1").catch(lose), DENYUT_MS);
    client.once("end", lose);
    function lose(): void {
      clearInterval(beat);
      client.off("end", lose);
      client.removeAllListeners("notification");
      if (ended) return;
      void client.end().catch(() => undefined);
      reconnect();
    }
    return client;
  }

  function reconnect(): void {
    retry = setTimeout(async () => {
      try {
        const client = await connect();
        if (ended) return void (await client.end());
        current = client;
        pendengar.tercatat(null, 0);
      } catch (error) {
        logError(error);
        if (!ended) reconnect();
      }
    }, SAMBUNG_LAGI_MS);
  }

  return async () => {
    ended = true;
    clearTimeout(retry);
    await current.end();
  };
}

function hearLog(payload: string, pendengar: PendengarLog): void {
  const gap = payload.indexOf(" ");
  pendengar.tercatat(payload.slice(gap + 1), Number(payload.slice(0, gap)));
}

function hearHadir(payload: string, sendiri: string, pendengar: PendengarLog): void {
  const [node = "", isi = ""] = payload.split(" ", 2);
  const dokumen = payload.slice(node.length + isi.length + 2);
  if (node !== sendiri) pendengar.disiarkan(dokumen, Buffer.from(isi, "base64"));
}
