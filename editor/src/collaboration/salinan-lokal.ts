/** Which local copies this browser holds, and whose they are. */
import { clearDocument } from "y-indexeddb";

/** The list itself: not every browser in use can list its databases. */
const DAFTAR = "selaras-salinan-lokal";

const AWALAN = "selaras/";

/** Name of the database that holds a draft for one person. */
export const namaSalinan = (pengguna: string, dokumen: string): string =>
  `${AWALAN}${encodeURIComponent(pengguna)}/${encodeURIComponent(dokumen)}`;

function dikenal(): readonly string[] {
  try {
    const daftar: unknown = JSON.parse(localStorage.getItem(DAFTAR) ?? "[]");
    return Array.isArray(daftar) ? daftar.filter((nama): nama is string => typeof nama === "string" && nama.startsWith(AWALAN)) : [];
  } catch {
    return [];
  }
}

function catat(nama: readonly string[]): void {
  try {
    localStorage.setItem(DAFTAR, JSON.stringify([...new Set(nama)]));
  } catch {
    // Without storage there are no copies either.
  }
}

/** Remembers that this browser holds `nama`. */
export const ingatSalinan = (nama: string): void => catat([...dikenal(), nama]);

/**
 * Removes the copies of everybody but `pengguna`: on a shared computer a draft is not left behind for the next person. A copy that holds words
 * which the server does not have stays until its owner is back; nothing of ours ever opens it for somebody else.
 */
export async function bersihkanSalinanOrangLain(pengguna: string): Promise<void> {
  const milik = namaSalinan(pengguna, "");
  const asing = dikenal().filter((nama) => !nama.startsWith(milik));
  const dihapus = await Promise.all(
    asing.map(async (nama) => {
      if (await berutang(nama)) return null;
      await clearDocument(nama);
      return nama;
    }),
  );
  catat(dikenal().filter((nama) => !dihapus.includes(nama)));
}

/** Whether a copy holds changes, or a refused text, that exist nowhere else. */
function berutang(nama: string): Promise<boolean> {
  return new Promise((resolve) => {
    const permintaan = indexedDB.open(nama);
    permintaan.addEventListener("error", () => resolve(false));
    permintaan.addEventListener("success", () => {
      const db = permintaan.result;
      const tutup = (hasil: boolean) => {
        db.close();
        resolve(hasil);
      };
      if (!db.objectStoreNames.contains("custom")) {
        tutup(false);
        return;
      }
      const jumlah = db.transaction(["custom"], "readonly").objectStore("custom").count();
      jumlah.addEventListener("success", () => tutup(jumlah.result > 0));
      jumlah.addEventListener("error", () => tutup(true));
    });
  });
}
