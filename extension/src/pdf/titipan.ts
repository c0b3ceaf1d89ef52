/** Files handed from one part of the extension to another: bytes in its own IndexedDB, because messages and the session storage are too small. */

const BASIS = "selaras-titipan";
const RAK = "berkas";
/** A file that nobody fetched is swept away with the next one. */
const BASI_MS = 24 * 60 * 60 * 1000;

export interface Titipan {
  readonly isi: Uint8Array;
  readonly alamat: string;
}

interface Tersimpan extends Titipan {
  readonly pada: number;
}

/** Keeps the bytes of a file with its address. Gives the key under which `ambilTitipan` finds it; `null` where the browser did not store it. */
export async function titipPdf(isi: Uint8Array, alamat: string): Promise<string | null> {
  const kunci = crypto.randomUUID();
  try {
    await pakai("readwrite", (rak) => {
      const lama = rak.openCursor();
      lama.onsuccess = () => {
        if (lama.result === null) return;
        if ((lama.result.value as Tersimpan).pada < Date.now() - BASI_MS) lama.result.delete();
        lama.result.continue();
      };
      return rak.put({ isi, alamat, pada: Date.now() } satisfies Tersimpan, kunci);
    });
    return kunci;
  } catch {
    return null;
  }
}

/** The file under this key. It stays for a reload of the reader; `null` where there is none any more. */
export async function ambilTitipan(kunci: string): Promise<Titipan | null> {
  try {
    const nilai = (await pakai("readonly", (rak) => rak.get(kunci))) as Tersimpan | undefined;
    return nilai === undefined ? null : { isi: nilai.isi, alamat: nilai.alamat };
  } catch {
    return null;
  }
}

/** Runs one request; resolves with its result once the transaction is stored. */
async function pakai<T>(cara: IDBTransactionMode, kerja: (rak: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const basis = await buka();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaksi = basis.transaction(RAK, cara);
      const minta = kerja(transaksi.objectStore(RAK));
      transaksi.oncomplete = () => resolve(minta.result);
      transaksi.onabort = () => reject(transaksi.error);
      transaksi.onerror = () => reject(transaksi.error);
    });
  } finally {
    basis.close();
  }
}

function buka(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const minta = indexedDB.open(BASIS, 1);
    minta.onupgradeneeded = () => minta.result.createObjectStore(RAK);
    minta.onsuccess = () => resolve(minta.result);
    minta.onerror = () => reject(minta.error);
  });
}
