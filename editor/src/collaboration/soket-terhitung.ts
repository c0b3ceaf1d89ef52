/** A WebSocket that tells which counted frames really left: y-websocket itself sends and forgets. */
import { jenisKirim } from "./bingkai.ts";
import type { JenisBingkaiKirim } from "./hitungan-kirim.ts";

/**
 * `Dasar` with an ear on `send`. `dibuat` is called for each connection, the returned function for each frame of it that carries changes; a
 * frame of a connection that was given up is not told.
 */
export function soketTerhitung(Dasar: typeof WebSocket, dibuat: () => (jenis: JenisBingkaiKirim) => void): typeof WebSocket {
  return class SoketTerhitung extends Dasar {
    readonly #terkirim = dibuat();

    override send(data: Parameters<WebSocket["send"]>[0]): void {
      super.send(data);
      const jenis = jenisKirim(data);
      if (jenis !== null) this.#terkirim(jenis);
    }
  };
}
