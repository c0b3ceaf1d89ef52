/** How many changes wait, as it is noted in this browser: at each key by memory, in the database only when it matters. */

/** A number that is too high for so long costs nothing; writing it twice for each key costs a millisecond of typing. */
const JEDA_MS = 1000;

export interface CatatanBelum {
  /** One more waits: noted at once unless the note already says as many. */
  readonly naik: (belum: number) => void;
  /** Fewer wait: noted after a while. */
  readonly turun: (belum: number) => void;
  /** Notes what has not been noted yet. */
  readonly rampungkan: () => void;
}

/** The note is never lower than the truth: after a crash a change may be called unsent that was sent, not the other way round. */
export function createCatatanBelum(catat: (belum: number) => void): CatatanBelum {
  let tertulis = 0;
  let kini = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tulis = (): void => {
    timer = undefined;
    if (tertulis === kini) return;
    tertulis = kini;
    catat(kini);
  };
  return {
    naik: (belum) => {
      kini = belum;
      if (belum > tertulis) tulis();
    },
    turun: (belum) => {
      kini = belum;
      timer ??= setTimeout(tulis, JEDA_MS);
    },
    rampungkan: () => {
      clearTimeout(timer);
      tulis();
    },
  };
}
