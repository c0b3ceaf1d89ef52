/** Clients of /sinkron: one that speaks frames, and the one that pages use. */
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import WebSocket from "ws";
import { Awareness } from "y-protocols/awareness";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";

/** Everything a connection was told, and a document that follows it. */
export interface KlienMentah {
  readonly ydoc: Y.Doc;
  readonly ws: WebSocket;
  /** Updates received, step 2 first. */
  readonly pembaruan: Uint8Array[];
  /** State vectors with which the server asked. */
  readonly ditanya: Uint8Array[];
  readonly kehadiran: { readonly klien: number; readonly clock: number; readonly isi: unknown }[][];
  readonly ditolak: { readonly kode: string; readonly pesan: string }[];
  readonly peran: string[];
  /** Number of durable frames and the clocks that came with it, one entry per acknowledgement. */
  readonly tersimpan: { readonly jumlah: number; readonly akhir: ReadonlyMap<number, number> }[];
  /** Types of all frames in the order they came. */
  readonly urutan: number[];
  /** Close code, once closed. */
  kode: number | null;
  /** First step 2 is in the document. */
  readonly sinkron: Promise<void>;
  readonly tertutup: Promise<number>;
  kirim(bytes: Uint8Array): void;
  /** Changes the document and sends the update. */
  sunting(change: (ydoc: Y.Doc) => void): void;
  tutup(): Promise<void>;
}

export interface OpsiKlien {
  readonly pengguna?: string;
  readonly ydoc?: Y.Doc;
  /** Answers step 1 of the server and asks by itself; else a test sends what it likes. */
  readonly diam?: boolean;
}

export function klienMentah(
  url: string,
  dokumen: string,
  { pengguna = "uji", ydoc = new Y.Doc(), diam = false }: OpsiKlien = {},
): KlienMentah {
  const ws = new WebSocket(`${url}/${encodeURIComponent(dokumen)}?pengguna=${pengguna}`, { perMessageDeflate: false });
  ws.on("error", () => undefined);
  let synced: () => void;
  const tertutup = new Promise<number>((resolve) => ws.once("close", resolve));
  const klien: KlienMentah = {
    ydoc,
    ws,
    pembaruan: [],
    ditanya: [],
    kehadiran: [],
    ditolak: [],
    peran: [],
    tersimpan: [],
    urutan: [],
    kode: null,
    sinkron: new Promise((resolve) => {
      synced = resolve;
    }),
    tertutup,
    kirim: (bytes) => ws.readyState === WebSocket.OPEN && ws.send(bytes),
    sunting(change) {
      const updates: Uint8Array[] = [];
      const keep = (update: Uint8Array): void => void updates.push(update);
      ydoc.on("update", keep);
      ydoc.transact(() => change(ydoc));
      ydoc.off("update", keep);
      for (const update of updates) klien.kirim(bingkaiSync(2, update));
    },
    async tutup() {
      ws.close();
      await tertutup;
    },
  };
  ws.on("close", (kode) => {
    klien.kode = kode;
  });
  ws.on("open", () => {
    if (!diam) klien.kirim(bingkaiSync(0, Y.encodeStateVector(ydoc)));
  });
  ws.on("message", (data: Buffer) => {
    const decoder = decoding.createDecoder(new Uint8Array(data));
    const type = decoding.readVarUint(decoder);
    klien.urutan.push(type);
    if (type === 0) {
      const step = decoding.readVarUint(decoder);
      const body = decoding.readVarUint8Array(decoder);
      if (step === 0) {
        klien.ditanya.push(body);
        if (!diam) klien.kirim(bingkaiSync(1, Y.encodeStateAsUpdate(ydoc, body)));
      } else {
        klien.pembaruan.push(body);
        Y.applyUpdate(ydoc, body, "server");
        if (step === 1) synced();
      }
    } else if (type === 1) klien.kehadiran.push(readKehadiran(decoding.readVarUint8Array(decoder)));
    else if (type === 90) {
      const akhir = Y.decodeStateVector(decoding.readVarUint8Array(decoder));
      klien.tersimpan.push({ jumlah: decoding.readVarUint(decoder), akhir });
    } else if (type === 91) klien.ditolak.push(JSON.parse(decoding.readVarString(decoder)));
    else if (type === 92) klien.peran.push(decoding.readVarString(decoder));
  });
  return klien;
}

/** A sync frame: 0 is step 1, 1 is step 2, 2 an update. */
export function bingkaiSync(step: 0 | 1 | 2, body: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, body);
  });
}

export function bingkaiKehadiran(states: readonly { readonly klien: number; readonly clock: number; readonly isi: unknown }[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint8Array(
      encoder,
      encoding.encode((update) => {
        encoding.writeVarUint(update, states.length);
        for (const { klien, clock, isi } of states) {
          encoding.writeVarUint(update, klien);
          encoding.writeVarUint(update, clock);
          encoding.writeVarString(update, JSON.stringify(isi));
        }
      }),
    );
  });
}

function readKehadiran(update: Uint8Array): { klien: number; clock: number; isi: unknown }[] {
  const decoder = decoding.createDecoder(update);
  return Array.from({ length: decoding.readVarUint(decoder) }, () => ({
    klien: decoding.readVarUint(decoder),
    clock: decoding.readVarUint(decoder),
    isi: JSON.parse(decoding.readVarString(decoder)),
  }));
}

/** The client that pages use, with a document of its own. */
export interface KlienAsli {
  readonly ydoc: Y.Doc;
  readonly awareness: Awareness;
  readonly provider: WebsocketProvider;
  tutup(): void;
}

export function klienAsli(url: string, dokumen: string, { pengguna = "uji", ydoc = new Y.Doc() }: Omit<OpsiKlien, "diam"> = {}): KlienAsli {
  const awareness = new Awareness(ydoc);
  const provider = new WebsocketProvider(url, encodeURIComponent(dokumen), ydoc, {
    awareness,
    params: { pengguna },
    disableBc: true,
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    maxBackoffTime: 200,
  });
  for (const ours of [90, 91, 92]) provider.messageHandlers[ours] = () => undefined;
  return {
    ydoc,
    awareness,
    provider,
    tutup: () => {
      provider.destroy();
      awareness.destroy();
    },
  };
}

/** The text in which tests type. */
export function teksUji(ydoc: Y.Doc): Y.Text {
  return ydoc.getText("uji");
}

/** The document that a state says. */
export async function docOf(keadaan: Uint8Array | Promise<Uint8Array>): Promise<Y.Doc> {
  const ydoc = new Y.Doc();
  Y.applyUpdate(ydoc, await keadaan);
  return ydoc;
}

/** What a client was last told of each client id. */
export function tampak({ kehadiran }: KlienMentah): Record<number, unknown> {
  return Object.fromEntries(kehadiran.flat().map(({ klien, isi }) => [klien, isi]));
}
