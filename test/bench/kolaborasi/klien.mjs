// @ts-check
/**
 * A client that types and measures, straight on a socket. It does not integrate what it receives, as a browser would, and reads a frame only as
 * far as it must: one process drives a thousand of them without being what is measured.
 */
import { randomBytes } from "node:crypto";
import { connect } from "node:net";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";

/**
 * @typedef {"yws" | "hocuspocus"} Ragam framing: y-websocket, or Hocuspocus with the name of the document before everything
 * @typedef {{
 *   readonly id: number,
 *   readonly masuk: Promise<{ readonly ms: number, readonly bita: number }>,
 *   readonly tutup: Promise<void>,
 *   kirimPembaruan(update: Uint8Array): void,
 *   akhiri(): void,
 * }} Klien
 * @typedef {{
 *   readonly url: string,
 *   readonly dokumen: string,
 *   readonly ragam: Ragam,
 *   readonly pembaruan?: (update: Uint8Array, step: number) => void,
 *   readonly bingkai?: (bita: number) => void,
 *   readonly diakui?: (jumlah: number) => void,
 * }} OpsiKlien
 */

const PUTUS = Buffer.from([0x88, 0x80, 0, 0, 0, 0]);

/**
 * @param {OpsiKlien} opsi
 * @returns {Klien}
 */
export function buatKlien({ url, dokumen, ragam, pembaruan, bingkai, diakui }) {
  const { hostname, port, pathname } = new URL(url);
  const hp = ragam === "hocuspocus";
  const nama = hp ? encoding.encode((encoder) => encoding.writeVarString(encoder, dokumen)) : new Uint8Array();
  const mulai = performance.now();
  const socket = connect(Number(port), hostname);
  socket.setNoDelay(true);
  let diakuiSejauh = 0;
  /** @type {(hasil: { ms: number, bita: number }) => void} */ let sudahMasuk = () => undefined;
  /** @type {(error: Error) => void} */ let gagal = () => undefined;
  /** @type {Promise<{ ms: number, bita: number }>} */ const masuk = new Promise((resolve, reject) => {
    sudahMasuk = resolve;
    gagal = reject;
  });
  masuk.catch(() => undefined);

  /** @param {readonly number[]} awal @param {Uint8Array} isi */
  const kirim = (awal, isi) => {
    if (!socket.writable) return;
    const payload = encoding.encode((encoder) => {
      encoding.writeUint8Array(encoder, nama);
      for (const one of awal) encoding.writeVarUint(encoder, one);
      encoding.writeVarUint8Array(encoder, isi);
    });
    socket.write(Buffer.concat([kepala(payload.length), payload]));
  };

  /** @param {Buffer} payload */
  const terima = (payload) => {
    bingkai?.(payload.length);
    const decoder = decoding.createDecoder(payload);
    if (hp) decoder.pos += nama.length;
    const type = decoding.readVarUint(decoder);
    if (type === 0 || (hp && type === 4)) {
      const step = decoding.readVarUint(decoder);
      if (step === 0) return;
      if (step === 1) sudahMasuk({ ms: performance.now() - mulai, bita: payload.length });
      if (pembaruan) pembaruan(decoding.readVarUint8Array(decoder), step);
    } else if (type === 90 && !hp) {
      decoding.readVarUint8Array(decoder);
      diakuiSejauh = decoding.readVarUint(decoder);
      diakui?.(diakuiSejauh);
    } else if (type === 8 && hp && decoding.readVarUint(decoder) === 1) {
      diakuiSejauh += 1;
      diakui?.(diakuiSejauh);
    }
  };

  socket.on("connect", () => {
    const path = hp ? "/" : `${pathname.replace(/\/$/, "")}/${encodeURIComponent(dokumen)}`;
    const kunci = randomBytes(16).toString("base64");
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${kunci}\r\n\r\n`,
    );
  });
  socket.on("error", gagal);
  socket.on(
    "data",
    pembaca(
      terima,
      () => {
        // Hocuspocus wants a token first; then each asks for what it lacks, which is everything.
        if (hp) socket.write(bungkusAuth(nama));
        kirim([0, 0], Uint8Array.of(0));
      },
      gagal,
    ),
  );
  const tutup = /** @type {Promise<void>} */ (new Promise((resolve) => socket.once("close", () => resolve())));
  void tutup.then(() => gagal(new Error("closed")));

  return {
    id: Math.floor(Math.random() * 2 ** 32),
    masuk,
    tutup,
    kirimPembaruan: (update) => kirim([0, 2], update),
    akhiri: () => socket.end(PUTUS),
  };
}

/** @param {Uint8Array} nama */
function bungkusAuth(nama) {
  const payload = encoding.encode((encoder) => {
    encoding.writeUint8Array(encoder, nama);
    for (const one of [2, 0]) encoding.writeVarUint(encoder, one);
    encoding.writeVarString(encoder, "ukur");
  });
  return Buffer.concat([kepala(payload.length), payload]);
}

/**
 * Header of a masked binary frame; a key of zeros leaves the payload as it is.
 * @param {number} panjang
 */
function kepala(panjang) {
  const besar = panjang < 126 ? 0 : panjang < 65_536 ? 2 : 8;
  const bytes = Buffer.alloc(6 + besar);
  bytes[0] = 0x82;
  bytes[1] = 0x80 | (besar === 0 ? panjang : besar === 2 ? 126 : 127);
  if (besar === 2) bytes.writeUInt16BE(panjang, 2);
  if (besar === 8) bytes.writeBigUInt64BE(BigInt(panjang), 2);
  return bytes;
}

/**
 * Cuts what comes into frames; `terbuka` after the handshake.
 * @param {(payload: Buffer) => void} terima
 * @param {() => void} terbuka
 * @param {(error: Error) => void} gagal
 * @returns {(chunk: Buffer) => void}
 */
function pembaca(terima, terbuka, gagal) {
  /** @type {Buffer} */ let sisa = Buffer.alloc(0);
  let jabatTangan = true;
  return (chunk) => {
    let data = sisa.length > 0 ? Buffer.concat([sisa, chunk]) : chunk;
    if (jabatTangan) {
      const akhir = data.indexOf("\r\n\r\n");
      if (akhir < 0) {
        sisa = data;
        return;
      }
      if (!data.toString("latin1", 0, 12).endsWith("101")) gagal(new Error(data.toString("latin1", 0, 40)));
      jabatTangan = false;
      data = data.subarray(akhir + 4);
      terbuka();
    }
    let at = 0;
    while (data.length - at >= 2) {
      const pendek = data.readUInt8(at + 1) & 127;
      const awal = at + (pendek < 126 ? 2 : pendek === 126 ? 4 : 10);
      if (data.length < awal) break;
      const panjang = pendek < 126 ? pendek : pendek === 126 ? data.readUInt16BE(at + 2) : Number(data.readBigUInt64BE(at + 2));
      if (data.length < awal + panjang) break;
      if ((data.readUInt8(at) & 15) === 2) terima(data.subarray(awal, awal + panjang));
      at = awal + panjang;
    }
    sisa = at < data.length ? Buffer.from(data.subarray(at)) : Buffer.alloc(0);
  };
}

/**
 * Clocks that an update brings, per client.
 * @param {Uint8Array} update
 * @param {(klien: number, dari: number, sampai: number) => void} lihat
 */
export function tiapPenulis(update, lihat) {
  const { from, to } = Y.parseUpdateMeta(update);
  for (const [klien, dari] of from) lihat(klien, dari, to.get(klien) ?? dari);
}
