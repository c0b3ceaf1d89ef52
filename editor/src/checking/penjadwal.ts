/** When to compare: a while after the last change, never two at once, and the newest wins. Pure but for the timer it is given. */

/** Long enough for the next key of a typist, short enough to be there when the eyes leave the keyboard. */
const JEDA_MS = 200;

/** Where several people write there is no pause: then this often. */
const TERLAMA_MS = 1_000;

/** `setTimeout` and `performance.now`, or others in a test. */
export interface Jam {
  readonly now: () => number;
  /** Calls after `ms`; the returned function calls it off. */
  readonly nanti: (kerja: () => void, ms: number) => () => void;
}

export interface Penjadwal {
  /** Something changed. Costs next to nothing: it stands on the way of every key. */
  readonly berubah: () => void;
  /** The run that was started is over, well or not. */
  readonly selesai: () => void;
  /** Starts a run as soon as none is under way. */
  readonly segera: () => void;
  readonly berhenti: () => void;
}

/** `mulai` starts a run. */
export function createPenjadwal(mulai: () => void, jam: Jam): Penjadwal {
  let batal: (() => void) | null = null;
  let pertama = 0;
  let terakhir = 0;
  let berjalan = false;
  let menunggu = false;
  let tutup = false;

  function jalankan(): void {
    batal = null;
    if (tutup) return;
    if (berjalan) {
      menunggu = true;
      return;
    }
    menunggu = false;
    berjalan = true;
    mulai();
  }

  /** A timer that is under way is not set anew at each key: it looks when it rings. */
  function bangun(): void {
    const now = jam.now();
    const kapan = Math.min(terakhir + JEDA_MS, pertama + TERLAMA_MS);
    if (now >= kapan) jalankan();
    else batal = jam.nanti(bangun, kapan - now);
  }

  return {
    berubah: () => {
      terakhir = jam.now();
      if (batal !== null || tutup) return;
      pertama = terakhir;
      batal = jam.nanti(bangun, JEDA_MS);
    },
    selesai: () => {
      berjalan = false;
      if (menunggu) jalankan();
    },
    segera: () => {
      batal?.();
      jalankan();
    },
    berhenti: () => {
      tutup = true;
      batal?.();
    },
  };
}
