/** A value that may not be there yet: who asks waits for it. */
export interface Tunggu<T> {
  readonly ambil: () => Promise<T>;
  readonly isi: (nilai: T) => void;
  /** Whoever asks from now on waits for the next value. */
  readonly kosongkan: () => void;
}

export function createTunggu<T>(): Tunggu<T> {
  let penunggu: ((nilai: T) => void)[] = [];
  let kini: { readonly nilai: T } | null = null;
  return {
    ambil: () => (kini === null ? new Promise((resolve) => penunggu.push(resolve)) : Promise.resolve(kini.nilai)),
    isi: (nilai) => {
      kini = { nilai };
      for (const satu of penunggu) satu(nilai);
      penunggu = [];
    },
    kosongkan: () => {
      kini = null;
    },
  };
}
