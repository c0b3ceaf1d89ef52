import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import type { Sambungan } from "./connection.ts";

/** Who is here and where: what the clients of one document show each other. Nothing of it is kept. */
export interface Kehadiran {
  /** Takes an awareness update of a connection: only its own client ids, only what is newer. Throws on anything that is none. */
  terima(sambungan: Sambungan, data: Uint8Array): void;
  /** Takes out what the connection showed. */
  lepas(sambungan: Sambungan): void;
  /** Takes out what was not renewed in time. */
  bersihkan(): void;
  /** Everything shown now, as an awareness update; `null` where nobody is. */
  semua(): Uint8Array | null;
  /** What changed since the last call, as an awareness update; `null` where nothing did. */
  perubahan(): Uint8Array | null;
}

interface Tampilan {
  readonly pemilik: Sambungan | null;
  readonly clock: number;
  /** JSON; `null` once it is gone. It stays for a while: a late echo of it must not bring it back. */
  readonly isi: string | null;
  readonly pada: number;
}

export interface BahanKehadiran {
  /** Longest state taken, as JSON. */
  readonly terpanjang: number;
  readonly now: () => number;
  /** Called when there is something for `perubahan`. */
  readonly berubah: () => void;
}

/** As in y-protocols: clients renew after 15 s, and forget after 30 s. */
const LEWAT_MS = 30_000;
const LUPA_MS = 60_000;

/** A page has one document, so one client id; a few more cost nothing. */
const ID_PER_SAMBUNGAN = 4;

const CLOCK_TERBESAR = 2 ** 40;

export function createKehadiran({ terpanjang, now, berubah }: BahanKehadiran): Kehadiran {
  const tampilan = new Map<number, Tampilan>();
  const kotor = new Set<number>();

  const set = (klien: number, one: Tampilan): void => {
    tampilan.set(klien, one);
    kotor.add(klien);
    berubah();
  };
  /** Told with the same clock: pages take a removal that is not older. */
  const remove = (klien: number, one: Tampilan): void => set(klien, { ...one, isi: null, pada: now() });

  const owned = (sambungan: Sambungan): number => {
    let count = 0;
    for (const { pemilik } of tampilan.values()) if (pemilik === sambungan) count += 1;
    return count;
  };

  /**
   * The clock under which a state is shown, `null` where it is not taken.
   *
   * What comes from its owner is newer than what came before, whatever its clock says: the clock only has to rise for the others. A page that
   * connects again starts with the clock that the others take for the one that left; it takes over the higher one when that comes back to it.
   * The echo that pages make of what they are shown comes from a connection that was there before, has an id of its own, or says the same.
   */
  function admit(sambungan: Sambungan, klien: number, clock: number, isi: string | null): number | null {
    const known = tampilan.get(klien);
    if (known?.pemilik === sambungan) {
      if (clock > known.clock) return clock;
      return isi === known.isi ? null : known.clock + 1;
    }
    if (isi === null) return null;
    const sudah = owned(sambungan);
    // A clock of 0 is the one with which y-protocols takes nothing.
    if (known === undefined) return sudah < ID_PER_SAMBUNGAN ? Math.max(clock, 1) : null;
    const gema = known.pemilik !== null && (clock < known.clock || (clock === known.clock && isi === known.isi));
    return sudah === 0 && !gema ? Math.max(clock, known.clock + 1) : null;
  }

  function encode(klien: Iterable<number>): Uint8Array | null {
    const entries = [...klien].flatMap((id) => {
      const one = tampilan.get(id);
      return one ? [{ id, ...one }] : [];
    });
    if (entries.length === 0) return null;
    return encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, entries.length);
      for (const { id, clock, isi } of entries) {
        encoding.writeVarUint(encoder, id);
        encoding.writeVarUint(encoder, clock);
        encoding.writeVarString(encoder, isi ?? "null");
      }
    });
  }

  return {
    terima(sambungan, data) {
      const decoder = decoding.createDecoder(data);
      for (let left = decoding.readVarUint(decoder); left > 0; left--) {
        const klien = decoding.readVarUint(decoder);
        const clock = decoding.readVarUint(decoder);
        const isi = decoding.readVarString(decoder);
        if (clock > CLOCK_TERBESAR) throw new Error("a clock is out of range");
        // Mostly the echo of what somebody else shows; not worth parsing.
        if (isi.length > terpanjang || isForeign(sambungan, tampilan.get(klien))) continue;
        const tampak = isi === "null" ? null : sign(isi, sambungan);
        const at = admit(sambungan, klien, clock, tampak);
        if (at === null) continue;
        // The id stays with its connection even while it shows nothing.
        set(klien, { pemilik: sambungan, clock: at, isi: tampak, pada: now() });
      }
    },
    lepas(sambungan) {
      for (const [klien, one] of tampilan) if (one.pemilik === sambungan) remove(klien, { ...one, pemilik: null });
    },
    bersihkan() {
      for (const [klien, one] of tampilan) {
        const lama = now() - one.pada;
        if (one.isi !== null && lama > LEWAT_MS) remove(klien, one);
        else if (one.pemilik === null && lama > LUPA_MS) tampilan.delete(klien);
      }
    },
    semua: () => encode([...tampilan].flatMap(([klien, { isi }]) => (isi === null ? [] : [klien]))),
    perubahan() {
      const update = encode(kotor);
      kotor.clear();
      return update;
    },
  };
}

function isForeign(sambungan: Sambungan, known: Tampilan | undefined): boolean {
  return known !== undefined && known.pemilik !== sambungan && !returns(sambungan, known);
}

/** Whether this may be the page that showed it before, on a new connection: the old one may still seem open to the server. */
function returns(sambungan: Sambungan, { pemilik, pada }: Tampilan): boolean {
  return pemilik === null
    ? sambungan.dibukaPada > pada
    : pemilik.pengguna.id === sambungan.pengguna.id && sambungan.dibukaPada > pemilik.dibukaPada;
}

/** A page says what it shows, but not who it is: the name beside a caret is that of the account. Throws on what is no JSON. */
function sign(isi: string, { pengguna }: Sambungan): string {
  const state: unknown = JSON.parse(isi);
  if (typeof state !== "object" || state === null || Array.isArray(state)) return "{}";
  const { user } = state as { readonly user?: unknown };
  const shown = typeof user === "object" && user !== null && !Array.isArray(user) ? user : {};
  return JSON.stringify({ ...state, user: { ...shown, id: pengguna.id, name: pengguna.nama } });
}
