/** Frames of /sinkron: those of y-websocket (a varUint type, then its body) and three of ours. */
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

const SYNC = 0;
const KEHADIRAN = 1;
const TANYA_KEHADIRAN = 3;
const TERSIMPAN = 90;
const DITOLAK = 91;
const PERAN = 92;

const LANGKAH_1 = 0;
const LANGKAH_2 = 1;
const PEMBARUAN = 2;

/** A frame of a client, as far as its outside goes. */
export type BingkaiMasuk =
  | { readonly macam: "langkah1"; readonly keadaan: Uint8Array }
  | { readonly macam: "pembaruan"; readonly data: Uint8Array }
  | { readonly macam: "kehadiran"; readonly data: Uint8Array }
  | { readonly macam: "tanyaKehadiran" };

/** Reads the outside of a frame. Throws on anything that is none. */
export function readBingkai(bytes: Uint8Array): BingkaiMasuk {
  const decoder = decoding.createDecoder(bytes);
  const type = decoding.readVarUint(decoder);
  if (type === SYNC) {
    const step = decoding.readVarUint(decoder);
    const data = decoding.readVarUint8Array(decoder);
    if (step === LANGKAH_1) return { macam: "langkah1", keadaan: data };
    if (step === LANGKAH_2 || step === PEMBARUAN) return { macam: "pembaruan", data };
  }
  if (type === KEHADIRAN) return { macam: "kehadiran", data: decoding.readVarUint8Array(decoder) };
  if (type === TANYA_KEHADIRAN) return { macam: "tanyaKehadiran" };
  throw new Error(`unknown frame type ${type}`);
}

/** What the server lacks: the client answers with step 2. */
export function frameLangkah1(keadaan: Uint8Array): Buffer {
  return frame((encoder) => writeSync(encoder, LANGKAH_1, keadaan));
}

/** What the client lacks. */
export function frameLangkah2(data: Uint8Array): Buffer {
  return frame((encoder) => writeSync(encoder, LANGKAH_2, data));
}

export function framePembaruan(data: Uint8Array): Buffer {
  return frame((encoder) => writeSync(encoder, PEMBARUAN, data));
}

/** `data` is an awareness update. */
export function frameKehadiran(data: Uint8Array): Buffer {
  return frame((encoder) => {
    encoding.writeVarUint(encoder, KEHADIRAN);
    encoding.writeVarUint8Array(encoder, data);
  });
}

/** The first `jumlah` sync frames of the connection are durable, and with them the clocks in `akhir`. */
export function frameTersimpan(akhir: ReadonlyMap<number, number>, jumlah: number): Buffer {
  return frame((encoder) => {
    encoding.writeVarUint(encoder, TERSIMPAN);
    encoding.writeVarUint8Array(
      encoder,
      encoding.encode((state) => {
        encoding.writeVarUint(state, akhir.size);
        for (const [klien, clock] of akhir) {
          encoding.writeVarUint(state, klien);
          encoding.writeVarUint(state, clock);
        }
      }),
    );
    encoding.writeVarUint(encoder, jumlah);
  });
}

/** An edit of the connection was not taken. `pesan` is shown to the drafter. */
export function frameDitolak(kode: string, pesan: string): Buffer {
  return frame((encoder) => {
    encoding.writeVarUint(encoder, DITOLAK);
    encoding.writeVarString(encoder, JSON.stringify({ kode, pesan }));
  });
}

export function framePeran(peran: string): Buffer {
  return frame((encoder) => {
    encoding.writeVarUint(encoder, PERAN);
    encoding.writeVarString(encoder, peran);
  });
}

function writeSync(encoder: encoding.Encoder, step: number, data: Uint8Array): void {
  encoding.writeVarUint(encoder, SYNC);
  encoding.writeVarUint(encoder, step);
  encoding.writeVarUint8Array(encoder, data);
}

/** FIN and opcode 2. */
const BINER = 0x82;

/**
 * A whole binary WebSocket frame (RFC 6455, 5.2; a server does not mask), so that what goes to all connections is encoded once and written
 * as it is: `ws.send` makes a header per connection, which is half of the cost of a broadcast.
 */
function frame(build: (encoder: encoding.Encoder) => void): Buffer {
  const isi = encoding.encode(build);
  const panjang = isi.length;
  const kepala = panjang < 126 ? 2 : panjang < 65_536 ? 4 : 10;
  const bytes = Buffer.allocUnsafe(kepala + panjang);
  bytes[0] = BINER;
  if (kepala === 2) bytes[1] = panjang;
  else if (kepala === 4) {
    bytes[1] = 126;
    bytes.writeUInt16BE(panjang, 2);
  } else {
    bytes[1] = 127;
    bytes.writeBigUInt64BE(BigInt(panjang), 2);
  }
  bytes.set(isi, kepala);
  return bytes;
}
