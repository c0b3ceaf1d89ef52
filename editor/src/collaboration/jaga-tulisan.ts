/** Whether this browser has written what was typed: the question of the moment in which a tab is closed. */

export interface JagaTulisan {
  readonly berubah: () => void;
  /** A change was made that is not written yet, or could not be. */
  readonly tertunda: () => boolean;
}

/** Changes that come within this are asked about together: asking costs a third of a millisecond of typing. */
const JEDA_MS = 200;

/**
 * Asks `tertulis` after changes, one question at a time; `gagal` is called once when the browser cannot write. For up to `jedaMs` a change counts
 * as not written although it may be: an unneeded question at the end of a tab, never a missing one.
 */
export function createJagaTulisan(tertulis: () => Promise<void>, gagal: () => void, jedaMs = JEDA_MS): JagaTulisan {
  let perubahan = 0;
  let tertulisSampai = 0;
  let bertanya = false;
  let menyerah = false;

  const tanya = async (): Promise<void> => {
    bertanya = true;
    while (tertulisSampai < perubahan && !menyerah) {
      await new Promise((resolve) => setTimeout(resolve, jedaMs));
      const sampai = perubahan;
      await tertulis().then(
        () => {
          tertulisSampai = sampai;
        },
        () => {
          menyerah = true;
          gagal();
        },
      );
    }
    bertanya = false;
  };

  return {
    berubah: () => {
      perubahan += 1;
      if (!bertanya) void tanya();
    },
    tertunda: () => tertulisSampai < perubahan,
  };
}
