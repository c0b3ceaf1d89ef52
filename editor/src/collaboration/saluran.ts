/** The wire: y-websocket with our three frames, spread retries, and an ear on what really leaves. */
import type { Peran } from "@selaras/parsers";
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from "lib0/encoding";
import { type Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import { messageAwareness, WebsocketProvider } from "y-websocket";
import type * as Y from "yjs";
import { BINGKAI_DITOLAK, BINGKAI_PERAN, BINGKAI_TERSIMPAN, type Penolakan, readDitolak, readPeran, readTersimpan } from "./bingkai.ts";
import type { JenisBingkaiKirim } from "./hitungan-kirim.ts";
import { soketTerhitung } from "./soket-terhitung.ts";

export interface OpsiSaluran {
  readonly alamat: string;
  readonly dokumen: string;
  readonly ydoc: Y.Doc;
  readonly awareness: Awareness;
  readonly WebSocketPolyfill?: typeof WebSocket;
}

export interface PendengarSaluran {
  /** A new connection is being made; frames are counted from 1 again. */
  readonly sambunganBaru: () => void;
  /** The connection is open; the document is not synchronised yet. */
  readonly terbuka: () => void;
  readonly terkirim: (jenis: JenisBingkaiKirim) => void;
  /** Everything the server has stands in the document. */
  readonly tersinkron: () => void;
  /** The first `jumlah` frames are stored for good. */
  readonly tersimpan: (jumlah: number) => void;
  readonly ditolak: (penolakan: Penolakan) => void;
  readonly peran: (peran: Peran) => void;
  readonly putus: () => void;
  /** The server ended it, and trying again changes nothing. */
  readonly berakhir: (kode: number) => void;
  readonly padat: () => void;
  /** Something sent has not been acknowledged. */
  readonly menunggu: () => boolean;
}

export interface Saluran {
  /** Connects at once unless it is connected. */
  readonly sambungkan: () => void;
  /** Ends the connection and tries no more. */
  readonly putuskan: () => void;
  /** To be called now and then: gives up a connection on which the acknowledgement of something sent is overdue. */
  readonly periksa: () => void;
  readonly tutup: () => void;
}

/** Too many connections or frames: not a decision about this person, so it is tried again, later. */
const KODE_PADAT = 4429;
const JEDA_PADAT_MS = 15_000;

const JEDA_TERLAMA_MS = 10_000;

/** A healthy server acknowledges within milliseconds; a socket whose peer is gone can look open for minutes. */
const DIAM_MS = 8_000;

/**
 * Wait before attempt `ke` (from 0), in ms: doubles up to ten seconds, half of it by chance, because after a restart everybody comes back at the
 * same moment.
 */
export const jedaSambung = (ke: number, acak: number): number => Math.round(Math.min(400 * 2 ** ke, JEDA_TERLAMA_MS) * (0.25 + acak / 2));

/** Opens the connection and keeps it open. */
export function bukaSaluran({ alamat, dokumen, ydoc, awareness, WebSocketPolyfill }: OpsiSaluran, dengar: PendengarSaluran): Saluran {
  let kini: object | null = null;
  let nanti: ReturnType<typeof setTimeout> | undefined;
  /** When something was sent, or acknowledged, while more is waiting. */
  let jawabanDitunggu = 0;
  const Soket = soketTerhitung(WebSocketPolyfill ?? WebSocket, () => {
    const milik = {};
    kini = milik;
    jawabanDitunggu = 0;
    dengar.sambunganBaru();
    return (jenis) => {
      if (kini !== milik) return;
      if (jawabanDitunggu === 0) jawabanDitunggu = Date.now();
      dengar.terkirim(jenis);
    };
  });
  const provider = new WebsocketProvider(alamat, encodeURIComponent(dokumen), ydoc, {
    awareness,
    connect: false,
    disableBc: true,
    WebSocketPolyfill: Soket,
  });
  sendOwnPresenceOnly(provider, awareness);

  const { messageHandlers } = provider;
  messageHandlers[BINGKAI_TERSIMPAN] = (_encoder, decoder) => {
    dengar.tersimpan(readTersimpan(decoder));
    jawabanDitunggu = dengar.menunggu() ? Date.now() : 0;
  };
  messageHandlers[BINGKAI_DITOLAK] = (_encoder, decoder) => dengar.ditolak(readDitolak(decoder));
  messageHandlers[BINGKAI_PERAN] = (_encoder, decoder) => dengar.peran(readPeran(decoder));

  provider.on("sync", (tersinkron) => {
    if (tersinkron) dengar.tersinkron();
  });
  provider.on("status", ({ status }) => {
    if (status === "connected") dengar.terbuka();
  });
  provider.on("connection-close", () => {
    // y-websocket waits min(200 · 2ⁿ, this): the smaller one is ours.
    provider.maxBackoffTime = jedaSambung(provider.wsUnsuccessfulReconnects, Math.random());
    dengar.putus();
  });
  provider.on("closed", ({ code }) => {
    if (code !== KODE_PADAT) {
      dengar.berakhir(code);
      return;
    }
    dengar.padat();
    nanti = setTimeout(() => provider.connect(), JEDA_PADAT_MS * (1 + Math.random()));
  });
  provider.connect();

  return {
    sambungkan: () => {
      clearTimeout(nanti);
      provider.connect();
    },
    putuskan: () => provider.disconnect(),
    periksa: () => {
      if (!provider.wsconnected || jawabanDitunggu === 0) return;
      if (Date.now() - Math.max(jawabanDitunggu, provider.wsLastMessageReceived) < DIAM_MS) return;
      provider.disconnect();
      provider.connect();
    },
    tutup: () => {
      clearTimeout(nanti);
      provider.destroy();
    },
  };
}

/** y-websocket sends every presence that it receives back to the server (yjs/yjs#732): with fifty people fifty frames for each move of a caret. */
function sendOwnPresenceOnly(provider: WebsocketProvider, awareness: Awareness): void {
  awareness.off("update", provider._awarenessUpdateHandler);
  provider._awarenessUpdateHandler = ({ added, updated, removed }) => {
    if (![added, updated, removed].some((klien: readonly number[]) => klien.includes(awareness.clientID))) return;
    if (!provider.wsconnected || provider.ws?.readyState !== provider.ws?.OPEN) return;
    const encoder = createEncoder();
    writeVarUint(encoder, messageAwareness);
    writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [awareness.clientID]));
    provider.ws?.send(toUint8Array(encoder));
  };
  awareness.on("update", provider._awarenessUpdateHandler);
}
