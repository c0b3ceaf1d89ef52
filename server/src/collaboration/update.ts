import * as Y from "yjs";

/** What an update holds, measured against a document. */
export interface IsiPembaruan {
  /** Clock after the last struct of each client that it names. */
  readonly akhir: ReadonlyMap<number, number>;
  /** Clients whose edits the document does not have yet. */
  readonly klienBaru: readonly number[];
  /** Whether it would change the document at all; what every client sends when it connects mostly does not. */
  readonly baru: boolean;
}

/**
 * Takes an update apart without applying it. Throws on anything that is none: `applyUpdate` would allocate what a hostile length asks for,
 * and stop half-way.
 */
export function readPembaruan(ydoc: Y.Doc, data: Uint8Array): IsiPembaruan {
  const { structs, ds } = Y.decodeUpdate(data);
  const akhir = new Map<number, number>();
  const klienBaru = new Set<number>();
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue;
    const { client, clock } = struct.id;
    const end = clock + struct.length;
    if (!Number.isSafeInteger(end)) throw new Error("a clock is out of range");
    akhir.set(client, end);
    if (end > Y.getState(ydoc.store, client)) klienBaru.add(client);
  }
  return { akhir, klienBaru: [...klienBaru], baru: klienBaru.size > 0 || deletesMore(ydoc, ds) };
}

function deletesMore(ydoc: Y.Doc, ds: ReturnType<typeof Y.createDeleteSet>): boolean {
  for (const [client, ranges] of ds.clients) {
    const structs = ydoc.store.clients.get(client);
    for (const { clock, len } of ranges) {
      const end = clock + len;
      if (structs === undefined || end > Y.getState(ydoc.store, client)) return true;
      for (let at = Y.findIndexSS(structs, clock); at < structs.length; at++) {
        const struct = structs[at];
        if (struct === undefined || struct.id.clock >= end) break;
        if (!struct.deleted) return true;
      }
    }
  }
  return false;
}

/** Bytes of edits that wait for another one that is missing. */
export function pendingBytes({ store }: Y.Doc): number {
  return (store.pendingStructs?.update.length ?? 0) + (store.pendingDs?.length ?? 0);
}

/** Forgets them. Nobody relies on them: the state vector leaves them out, so that a client sends them again with what was missing. */
export function dropPending({ store }: Y.Doc): void {
  store.pendingStructs = null;
  store.pendingDs = null;
}
