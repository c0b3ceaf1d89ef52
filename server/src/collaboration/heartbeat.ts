import type { Sambungan } from "./connection.ts";
import { frameKehadiran } from "./frames.ts";

/** `y-websocket` closes a connection on which no message came for 30 s; pings do not count. */
const SUNYI_MS = 20_000;

/** A page that shows nobody sends nothing by itself: it is asked, and cut when it does not answer. */
const TANYA_MS = 30_000;
const MATI_MS = 75_000;

const KOSONG = frameKehadiran(Uint8Array.of(0));

/** Keeps open what lives and cuts what does not; to be called every few seconds. */
export function beat(sambungan: Iterable<Sambungan>, now: number): void {
  for (const one of sambungan) {
    if (now - one.dibacaPada > MATI_MS) one.putus();
    else if (now - one.dibacaPada > TANYA_MS) one.ping();
    if (now - one.ditulisPada > SUNYI_MS) one.kirim(KOSONG);
  }
}
