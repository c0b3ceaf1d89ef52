import type { Duplex } from "node:stream";
import type { Peran } from "@selaras/parsers";
import type { WebSocket } from "ws";
import type { PenggunaSambungan } from "./izin.ts";
import type { Batas } from "./limits.ts";
import { createLaju, type Laju } from "./rate.ts";

/** An open connection: one page of one user on one document. */
export interface Sambungan {
  readonly dokumen: string;
  readonly pengguna: PenggunaSambungan;
  readonly sesi: string | undefined;
  peran: Peran;
  /** Which look-up `peran` comes from: an older answer that arrives later changes nothing. */
  peranDari: number;
  readonly laju: Laju;
  /** False once it was told to go: what still comes from it is not read. */
  terbuka: boolean;
  /** Sync frames received so far. */
  diterima: number;
  /** Those of them that wait for the log. */
  menunggu: number;
  /** Number of the first one that was not taken: none from there on is ever acknowledged. */
  ditolakSejak: number;
  readonly dibukaPada: number;
  /** When anything was last written to it, and last read from it. */
  ditulisPada: number;
  dibacaPada: number;
  /** Whether more waits in its socket than presence is worth. */
  tersendat(): boolean;
  /** Writes whole frames; cuts the connection where too much waits already. */
  kirim(bingkai: Buffer): void;
  ping(): void;
  tutup(kode: number, alasan?: string): void;
  putus(): void;
}

export interface BahanSambungan {
  readonly dokumen: string;
  readonly pengguna: PenggunaSambungan;
  readonly peran: Peran;
  readonly sesi: string | undefined;
  readonly ws: WebSocket;
  /** The socket under `ws`: no compression is negotiated, so whole frames can be written beside it. */
  readonly socket: Duplex;
  readonly batas: Batas;
  readonly now: () => number;
}

/** More than this in a socket, and cursors are not worth adding. */
const TERSENDAT = 65_536;

/** A client that was told to go and stays is cut. */
const PAMIT_MS = 3_000;

export function createSambungan({ dokumen, pengguna, peran, sesi, ws, socket, batas, now }: BahanSambungan): Sambungan {
  return {
    dokumen,
    pengguna,
    sesi,
    peran,
    peranDari: 0,
    laju: createLaju(batas.bingkaiPerDetik, batas.bingkaiSekaligus, now),
    terbuka: true,
    diterima: 0,
    menunggu: 0,
    ditolakSejak: Number.POSITIVE_INFINITY,
    dibukaPada: now(),
    ditulisPada: now(),
    dibacaPada: now(),
    tersendat: () => socket.writableLength > TERSENDAT,
    kirim(bingkai) {
      if (ws.readyState !== ws.OPEN) return;
      // A close frame would wait behind what is not read: only cutting frees the memory. The page connects again and syncs by state vector.
      if (socket.writableLength > batas.antreanKeluar) return this.putus();
      socket.write(bingkai);
      this.ditulisPada = now();
    },
    ping: () => ws.readyState === ws.OPEN && ws.ping(),
    tutup(kode, alasan) {
      this.terbuka = false;
      if (ws.readyState !== ws.OPEN) return;
      ws.close(kode, alasan);
      setTimeout(() => ws.terminate(), PAMIT_MS).unref();
    },
    putus() {
      this.terbuka = false;
      ws.terminate();
    },
  };
}
