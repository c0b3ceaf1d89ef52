import { createGerbang } from "../worker/gerbang.ts";

/** On the whole server: each holds a draft, its matrix and a browser. */
const SEKALIGUS = 2;

/** Whose packet is being made. */
export interface Giliran {
  /** Takes the turn of one person on one draft; `null` while they have one there. `masuk` waits for a place, `lepas` gives both free, once. */
  ambil(dokumen: string, pengguna: string): { readonly masuk: (signal: AbortSignal) => Promise<void>; readonly lepas: () => void } | null;
}

/** Two packets at a time, and one of each person on a draft. */
export function createGiliran(): Giliran {
  const gerbang = createGerbang(SEKALIGUS);
  const taken = new Set<string>();
  return {
    ambil(dokumen, pengguna) {
      const key = `${dokumen} ${pengguna}`;
      if (taken.has(key)) return null;
      taken.add(key);
      let keluar: (() => void) | null = null;
      return {
        masuk: async (signal) => {
          keluar = await gerbang(signal);
        },
        lepas: () => {
          keluar?.();
          taken.delete(key);
        },
      };
    },
  };
}
