import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { createSambungan, type Sambungan } from "./connection.ts";
import { type Izin, KODE_TUTUP, type PenggunaSambungan } from "./izin.ts";
import type { Batas } from "./limits.ts";
import { createLaju, type Laju } from "./rate.ts";

/** The connections that are open, on documents that may still be loading. */
export interface Penyambut {
  /** Takes an upgrade request of any address. */
  tangani(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  readonly terbuka: ReadonlySet<Sambungan>;
  /** From now on every request is answered 503. */
  tolakBaru(): void;
}

export interface BahanPenyambut {
  readonly izin: Izin;
  readonly batas: Batas;
  readonly now: () => number;
  readonly logError: (error: unknown) => void;
  /** A connection is there. It reads nothing until `ws.resume()`. */
  readonly layani: (sambungan: Sambungan, ws: WebSocket) => void;
  readonly pergi: (sambungan: Sambungan) => void;
}

/** Requests whose account is being looked up at the same time. */
const MENUNGGU_TERBANYAK = 500;

/** Times the longest frame: only what is longer still is cut off by the socket, with a code after which a page would try for ever. */
const TERPOTONG = 4;

const ALAMAT = /^\/sinkron\/([^/?#]{1,600})(?:\?|$)/;
const ID_TERPANJANG = 200;

export function createPenyambut({ izin, batas, now, logError, layani, pergi }: BahanPenyambut): Penyambut {
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: batas.bingkai * TERPOTONG,
  });
  const terbuka = new Set<Sambungan>();
  const lajuPengguna = new Map<string, Laju>();
  let menunggu = 0;
  let menerima = true;

  async function identify(request: IncomingMessage, socket: Duplex, head: Buffer, dokumen: string): Promise<void> {
    const pengenalan = await izin.kenali(request, dokumen);
    if (socket.destroyed) return;
    if (!menerima) return refuse(socket, 503);
    // A page learns a close code, but not the status of a refused upgrade: the socket opens to be closed with one.
    sockets.handleUpgrade(request, socket, head, (ws) => {
      ws.on("error", () => undefined);
      if ("tolak" in pengenalan) return ws.close(pengenalan.tolak);
      const { pengguna, peran, sesi } = pengenalan;
      const kode = tooMany(dokumen, pengguna);
      if (kode !== null) return ws.close(kode);
      ws.pause();
      const sambungan = createSambungan({ dokumen, pengguna, peran, sesi, ws, socket, batas, now });
      terbuka.add(sambungan);
      ws.on("pong", () => {
        sambungan.dibacaPada = now();
      });
      ws.once("close", () => {
        sambungan.terbuka = false;
        terbuka.delete(sambungan);
        pergi(sambungan);
      });
      layani(sambungan, ws);
    });
  }

  /** A refusal that is final for a page may not come from connecting often: that is what a restart of the server makes everybody do. */
  function tooMany(dokumen: string, { id }: PenggunaSambungan): number | null {
    let bersama = 0;
    let milik = 0;
    for (const one of terbuka) {
      if (one.dokumen === dokumen) bersama += 1;
      if (one.pengguna.id === id) milik += 1;
    }
    if (bersama >= batas.sambunganPerDokumen || milik >= batas.sambunganPerPengguna) return KODE_TUTUP.terlaluBanyak;
    return lajuOf(id).ambil(1) ? null : KODE_TUTUP.penuh;
  }

  function lajuOf(pengguna: string): Laju {
    const found = lajuPengguna.get(pengguna) ?? createLaju(batas.sambunganBaru / 10, batas.sambunganBaru, now);
    if (lajuPengguna.size > MENUNGGU_TERBANYAK) lajuPengguna.clear();
    lajuPengguna.set(pengguna, found);
    return found;
  }

  return {
    terbuka,
    tolakBaru() {
      menerima = false;
    },
    tangani(request, socket, head) {
      socket.on("error", () => undefined);
      const dokumen = readAlamat(request.url ?? "");
      if (dokumen === null) return refuse(socket, 404);
      if (!menerima || menunggu >= MENUNGGU_TERBANYAK) return refuse(socket, 503);
      menunggu += 1;
      identify(request, socket, head, dokumen)
        .catch((error) => {
          logError(error);
          refuse(socket, 500);
        })
        .finally(() => {
          menunggu -= 1;
        });
    },
  };
}

/** The id in `/sinkron/ID`, `null` for any other address. */
function readAlamat(url: string): string | null {
  const escaped = ALAMAT.exec(url)?.[1];
  if (escaped === undefined) return null;
  try {
    const id = decodeURIComponent(escaped);
    return id.length <= ID_TERPANJANG && !/\p{Cc}/u.test(id) ? id : null;
  } catch {
    return null;
  }
}

const STATUS = { 404: "Not Found", 500: "Internal Server Error", 503: "Service Unavailable" } as const;

function refuse(socket: Duplex, status: keyof typeof STATUS): void {
  if (socket.destroyed) return;
  socket.end(`HTTP/1.1 ${status} ${STATUS[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}
