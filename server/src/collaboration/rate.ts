/** A bucket of tokens: allows `perDetik` on average and `sekaligus` at once. */
export interface Laju {
  /** Takes `harga` tokens; false where there are not enough. */
  ambil(harga: number): boolean;
}

export function createLaju(perDetik: number, sekaligus: number, now: () => number): Laju {
  let ada = sekaligus;
  let pada = now();
  return {
    ambil(harga) {
      const kini = now();
      ada = Math.min(sekaligus, ada + ((kini - pada) * perDetik) / 1_000);
      pada = kini;
      if (ada < harga) return false;
      ada -= harga;
      return true;
    },
  };
}
