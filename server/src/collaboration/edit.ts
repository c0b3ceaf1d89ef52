import type { DokumenRancangan } from "@selaras/parsers";
import * as Y from "yjs";
import type { DokumenTerbuka } from "./document.ts";
import { replaceIsi } from "./ganti-isi.ts";
import { readIsi, writeIsi } from "./isi-dokumen.ts";
import type { Rak } from "./shelf.ts";
import { readPembaruan } from "./update.ts";
import type { Penulis } from "./writer.ts";

/** Reading and changing a document from the server's side, on the same road as what pages send. */
export interface Penyunting {
  isi(dokumen: string): Promise<DokumenRancangan>;
  keadaan(dokumen: string): Promise<Uint8Array>;
  buat(dokumen: string, pengguna: string | null, isi: DokumenRancangan): Promise<void>;
  ubah(dokumen: string, pengguna: string | null, change: (ydoc: Y.Doc) => void): Promise<void>;
  gantiIsi(dokumen: string, pengguna: string | null, isi: DokumenRancangan): Promise<void>;
}

/** A document gets its first content once: a second import would double the text in every page. */
export class SudahBerisi extends Error {
  constructor(dokumen: string) {
    super(`document ${dokumen} has content already`);
  }
}

/** More waits for the log than it may. */
export class TerlaluRamai extends Error {
  constructor() {
    super("too many edits wait for the log");
  }
}

export function createPenyunting({ rak, penulis }: { readonly rak: Rak; readonly penulis: Penulis }): Penyunting {
  async function use<T>(id: string, work: (dokumen: DokumenTerbuka) => T | Promise<T>): Promise<T> {
    const dokumen = await rak.pakai(id);
    try {
      return await work(dokumen);
    } finally {
      rak.lepas(dokumen);
    }
  }

  const ubah: Penyunting["ubah"] = (id, pengguna, change) =>
    use(id, async (dokumen) => {
      const data = changeCopy(dokumen.ydoc, change);
      if (data) await keep(dokumen, pengguna, data);
    });

  function keep(dokumen: DokumenTerbuka, pengguna: string | null, data: Uint8Array): Promise<void> {
    const { akhir, klienBaru } = readPembaruan(dokumen.ydoc, data);
    return new Promise((resolve, reject) => {
      const selesai = (galat: Error | null): void => (galat ? reject(galat) : resolve());
      const taken = penulis.tulis({ dokumen, pengguna, data, klienBaru, akhir, sambungan: null, nomor: 0, selesai });
      if (taken) dokumen.menunggu += 1;
      else reject(new TerlaluRamai());
    });
  }

  return {
    isi: (id) => use(id, ({ ydoc }) => readIsi(ydoc)),
    keadaan: (id) => use(id, ({ ydoc }) => Y.encodeStateAsUpdate(ydoc)),
    ubah,
    gantiIsi: (id, pengguna, isi) => ubah(id, pengguna, (ydoc) => replaceIsi(ydoc, isi)),
    buat: (id, pengguna, isi) =>
      use(id, async (dokumen) => {
        if (dokumen.terakhir > 0 || dokumen.menunggu > 0) throw new SudahBerisi(id);
        const data = changeCopy(dokumen.ydoc, (ydoc) => writeIsi(ydoc, isi));
        if (data) await keep(dokumen, pengguna, data);
      }),
  };
}

/** What a change does, tried on a copy: the document itself changes only once it is durable. */
function changeCopy(ydoc: Y.Doc, change: (ydoc: Y.Doc) => void): Uint8Array | null {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(ydoc));
  const updates: Uint8Array[] = [];
  copy.on("update", (update: Uint8Array) => updates.push(update));
  copy.transact(() => change(copy));
  copy.destroy();
  return updates.length > 1 ? Y.mergeUpdates(updates) : (updates[0] ?? null);
}
