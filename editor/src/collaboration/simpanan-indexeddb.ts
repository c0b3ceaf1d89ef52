/** The local copy in IndexedDB: y-indexeddb keeps the document, its `custom` store what belongs to it. */
import { IndexeddbPersistence } from "y-indexeddb";
import type * as Y from "yjs";
import { type BukaSimpanan, type IsiLokal, type SimpananLokal, simpananSementara } from "./simpanan-lokal.ts";

const DOKUMEN = "updates";
const CATATAN = "custom";
/** One number per tab: two tabs of one person share the database, and must not write over each other's count. */
const BELUM = "belum:";
const TITIPAN = "titipan";

/** A database that does not open within this is not waited for: the server has the document too. */
const BUKA_MS = 4000;

const selesai = (transaksi: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaksi.addEventListener("complete", () => resolve());
    transaksi.addEventListener("abort", () => reject(transaksi.error ?? new Error("transaction aborted")));
  });

/** Whether this browser lets us keep anything: some forbid it by policy, some in private windows. */
function bolehMenyimpan(nama: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const permintaan = indexedDB.open(`${nama}#uji`);
      permintaan.addEventListener("error", () => resolve(false));
      permintaan.addEventListener("success", () => {
        permintaan.result.close();
        indexedDB.deleteDatabase(`${nama}#uji`);
        resolve(true);
      });
    } catch {
      resolve(false);
    }
    setTimeout(() => resolve(false), BUKA_MS);
  });
}

/** The local copy named `nama`; where the browser refuses, one that lasts as long as the tab. */
export function simpananIndexedDb(nama: string): BukaSimpanan {
  return (ydoc) => {
    const dibuka = bolehMenyimpan(nama).then(async (boleh) => {
      if (!boleh) return simpananSementara(ydoc);
      const tempat = new IndexeddbPersistence(nama, ydoc);
      await tempat.whenSynced;
      return simpananDari(tempat, ydoc);
    });
    // Until it is open nothing can be typed, so nothing has to be noted.
    let simpanan: SimpananLokal = simpananSementara(ydoc);
    return {
      dimuat: dibuka.then((terbuka) => {
        simpanan = terbuka;
        return terbuka.dimuat;
      }),
      catatBelum: (belum) => simpanan.catatBelum(belum),
      tertulis: () => simpanan.tertulis(),
      titipkan: async (teks) => (await dibuka).titipkan(teks),
      kosongkan: async () => (await dibuka).kosongkan(),
      tutup: async () => (await dibuka).tutup(),
    };
  };
}

function simpananDari(tempat: IndexeddbPersistence, ydoc: Y.Doc): SimpananLokal {
  const db = tempat.db;
  if (!db) return simpananSementara(ydoc);
  let galat: Error | null = null;
  let lama: readonly string[] = [];
  let tertutup = false;
  const milikTab = `${BELUM}${ydoc.clientID}`;
  // A transaction that fails tells its database; y-indexeddb itself does not listen.
  db.addEventListener("abort", () => {
    galat = new Error("the browser could not store a change");
  });
  db.addEventListener("close", () => {
    galat = new Error("the browser closed its storage");
    tertutup = true;
  });

  const catatan = (ubah: (toko: IDBObjectStore) => void, lingkup: readonly string[] = [CATATAN]): Promise<void> => {
    if (tertutup) return Promise.reject(galat ?? new Error("closed"));
    const transaksi = db.transaction([...lingkup], "readwrite");
    ubah(transaksi.objectStore(CATATAN));
    return selesai(transaksi);
  };

  const muat = async (): Promise<IsiLokal> => {
    const transaksi = db.transaction([CATATAN], "readonly");
    const kunci = transaksi.objectStore(CATATAN).getAllKeys();
    const nilai = transaksi.objectStore(CATATAN).getAll();
    await selesai(transaksi);
    const isi = kunci.result.map((nama, at) => [String(nama), nilai.result[at] as unknown] as const);
    lama = isi.map(([nama]) => nama).filter((nama) => nama.startsWith(BELUM));
    const belum = isi.reduce((jumlah, [nama, satu]) => (nama.startsWith(BELUM) ? jumlah + Number(satu) : jumlah), 0);
    const titipan = isi.find(([nama]) => nama === TITIPAN)?.[1];
    return { belum, titipan: typeof titipan === "string" ? titipan : null, tahan: true };
  };

  return {
    dimuat: muat(),
    catatBelum: (belum) => {
      const sebelumnya = lama;
      lama = [];
      // Both stores in one scope: the change that y-indexeddb writes next waits for this note.
      catatan(
        (toko) => {
          for (const nama of sebelumnya) toko.delete(nama);
          if (belum === 0) toko.delete(milikTab);
          else toko.put(belum, milikTab);
        },
        [CATATAN, DOKUMEN],
      ).catch(() => undefined);
    },
    tertulis: async () => {
      // Transactions on one store run in the order they were made: when this one has run, every change before it is written.
      if (!tertutup) {
        const transaksi = db.transaction([DOKUMEN], "readonly");
        transaksi.objectStore(DOKUMEN).count();
        await selesai(transaksi);
      }
      if (galat) throw galat;
    },
    titipkan: (teks) => catatan((toko) => void (teks === null ? toko.delete(TITIPAN) : toko.put(teks, TITIPAN))),
    kosongkan: async () => {
      if (tertutup) return;
      const transaksi = db.transaction([DOKUMEN, CATATAN], "readwrite");
      transaksi.objectStore(DOKUMEN).clear();
      transaksi.objectStore(CATATAN).delete(IDBKeyRange.bound(BELUM, `${BELUM}\uffff`));
      tertutup = true;
      await Promise.all([selesai(transaksi), tempat.destroy()]);
    },
    tutup: async () => {
      tertutup = true;
      await tempat.destroy();
    },
  };
}
