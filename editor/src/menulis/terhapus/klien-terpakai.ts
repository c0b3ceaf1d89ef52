/** Yjs clients that this browser wrote a draft with. Each visit has another one, and words of an earlier visit may not have been sent yet. */

const kunci = (dokumen: string): string => `selaras-klien-yjs/${dokumen}`;

/** Visits that are remembered: far more than anybody makes without the network in between. */
const TERBANYAK = 50;

/** The clients of earlier visits; none where the browser keeps nothing. */
export function klienTerpakai(dokumen: string): ReadonlySet<number> {
  try {
    const daftar: unknown = JSON.parse(localStorage.getItem(kunci(dokumen)) ?? "[]");
    return new Set(Array.isArray(daftar) ? daftar.filter((satu): satu is number => typeof satu === "number") : []);
  } catch {
    return new Set();
  }
}

/** Remembers the client of this visit. */
export function ingatKlien(dokumen: string, klien: number): void {
  try {
    localStorage.setItem(kunci(dokumen), JSON.stringify([...klienTerpakai(dokumen), klien].slice(-TERBANYAK)));
  } catch {
    // Without storage there is no local copy with unsent words either.
  }
}
