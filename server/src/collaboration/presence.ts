import { type Entri, encodeEntries, encodePieces, readEntries } from "./awareness.ts";
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
  /** Takes what another node shows of its own connections. */
  terimaLain(data: Uint8Array): void;
  /** What changed of the connections of this node since the last call, in pieces short enough for the bus; with `semua`, all of it. */
  untukLain(semua: boolean): readonly Uint8Array[];
}

/** A connection of this node, or somebody on another one. */
type Pemilik = Pick<Sambungan, "dibukaPada"> & { readonly pengguna: Pick<Sambungan["pengguna"], "id"> };

interface Tampilan {
  readonly pemilik: Pemilik | null;
  /** Whether it is shown by a connection of this node, or was. */
  readonly sini: boolean;
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

export function createKehadiran({ terpanjang, now, berubah }: BahanKehadiran): Kehadiran {
  const tampilan = new Map<number, Tampilan>();
  const kotor = new Set<number>();
  const kotorSini = new Set<number>();

  const set = (klien: number, one: Tampilan): void => {
    tampilan.set(klien, one);
    kotor.add(klien);
    if (one.sini) kotorSini.add(klien);
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

  const entriesOf = (klien: Iterable<number>): readonly Entri[] =>
    [...klien].flatMap((id) => {
      const one = tampilan.get(id);
      return one ? [{ klien: id, clock: one.clock, isi: one.isi ?? "null" }] : [];
    });

  const shown = (which: (one: Tampilan) => boolean): readonly number[] =>
    [...tampilan].flatMap(([klien, one]) => (one.isi !== null && which(one) ? [klien] : []));

  return {
    terima(sambungan, data) {
      for (const { klien, clock, isi } of readEntries(data)) {
        // Mostly the echo of what somebody else shows; not worth parsing.
        if (isi.length > terpanjang || isForeign(sambungan, tampilan.get(klien))) continue;
        const tampak = isi === "null" ? null : sign(isi, sambungan);
        const at = admit(sambungan, klien, clock, tampak);
        if (at === null) continue;
        // The id stays with its connection even while it shows nothing.
        set(klien, { pemilik: sambungan, sini: true, clock: at, isi: tampak, pada: now() });
      }
    },
    terimaLain(data) {
      for (const { klien, clock, isi } of readEntries(data)) {
        const known = tampilan.get(klien);
        const tampak = isi === "null" ? null : isi;
        const baru = known === undefined || clock > known.clock || (clock === known.clock && tampak === null && known.isi !== null);
        const pemilik = tampak === null ? null : { pengguna: { id: penggunaOf(tampak) }, dibukaPada: 0 };
        // The page moved to the other node while its connection to this one still seems open; nobody else's word ends what is shown here.
        const pindah = pemilik !== null && pemilik.pengguna.id === known?.pemilik?.pengguna.id;
        if (baru && (!known?.sini || known.pemilik === null || pindah))
          set(klien, { pemilik, sini: false, clock, isi: tampak, pada: now() });
      }
    },
    untukLain(semua) {
      const entries = entriesOf(semua ? shown(({ sini }) => sini) : kotorSini);
      kotorSini.clear();
      return encodePieces(entries);
    },
    lepas(sambungan) {
      for (const [klien, one] of tampilan) if (one.pemilik === sambungan) remove(klien, { ...one, pemilik: null });
    },
    bersihkan() {
      for (const [klien, one] of tampilan) {
        const lama = now() - one.pada;
        if (one.isi !== null && lama > LEWAT_MS) remove(klien, one.sini ? one : { ...one, pemilik: null });
        else if (one.pemilik === null && lama > LUPA_MS) tampilan.delete(klien);
      }
    },
    semua: () => encodeEntries(entriesOf(shown(() => true))),
    perubahan() {
      const update = encodeEntries(entriesOf(kotor));
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

/** Of a state that a node has signed. */
function penggunaOf(isi: string): string {
  return (JSON.parse(isi) as { readonly user: { readonly id: string } }).user.id;
}

/** A page says what it shows, but not who it is: the name beside a caret is that of the account. Throws on what is no JSON. */
function sign(isi: string, { pengguna }: Sambungan): string {
  const state: unknown = JSON.parse(isi);
  if (typeof state !== "object" || state === null || Array.isArray(state)) throw new Error("a shown state is an object");
  const { user } = state as { readonly user?: unknown };
  const shown = typeof user === "object" && user !== null && !Array.isArray(user) ? user : {};
  return JSON.stringify({ ...state, user: { ...shown, id: pengguna.id, name: pengguna.nama } });
}
