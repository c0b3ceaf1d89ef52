/** Remembers what was made of a key until a whole round passes without asking for it; holds at most what two rounds need. */
export interface Ingatan<T> {
  readonly ingat: (kunci: string, make: () => T) => T;
  /** Begins another round. */
  readonly putar: () => void;
}

export function ingatan<T>(): Ingatan<T> {
  let lama = new Map<string, T>();
  let baru = new Map<string, T>();
  return {
    ingat: (kunci, make) => {
      const known = baru.get(kunci);
      if (known !== undefined) return known;
      const made = lama.get(kunci) ?? make();
      baru.set(kunci, made);
      return made;
    },
    putar: () => {
      lama = baru;
      baru = new Map();
    },
  };
}
