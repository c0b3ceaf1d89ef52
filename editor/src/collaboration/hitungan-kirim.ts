/**
 * Which local changes the server has stored for good.
 *
 * The server acknowledges by number of frames (`tersimpan`), a person counts changes; this maps the one to the other. A frame sent before this
 * connection answered the server's state vector (sync step 2) holds one change only, and says nothing about what was typed before it; after that
 * answer every frame stands for all changes up to its own.
 */
export type JenisBingkaiKirim = "langkah2" | "pembaruan";

export interface HitunganKirim {
  /** Local changes of which it is not known that they are stored on the server. */
  readonly belum: () => number;
  /** One more local change; call it before the change is sent. */
  readonly berubah: () => void;
  /** A connection opened: the server counts its frames from 1 again. */
  readonly sambunganBaru: () => void;
  readonly terkirim: (jenis: JenisBingkaiKirim) => void;
  /** The first `jumlah` frames of this connection are stored; true where that made `belum` smaller. */
  readonly tersimpan: (jumlah: number) => boolean;
}

/** Counts from `belumAwal`, what earlier visits left unsent in this browser. */
export function createHitunganKirim(belumAwal = 0): HitunganKirim {
  let semua = belumAwal;
  let aman = 0;
  let dijawab = false;
  /** How many changes each frame under way stands for, oldest first; `lewat` frames before them are settled. */
  let bingkai: number[] = [];
  let lewat = 0;

  return {
    belum: () => semua - aman,
    berubah: () => {
      semua += 1;
    },
    sambunganBaru: () => {
      dijawab = false;
      bingkai = [];
      lewat = 0;
    },
    terkirim: (jenis) => {
      if (jenis === "langkah2") dijawab = true;
      bingkai.push(dijawab ? semua : 0);
    },
    tersimpan: (jumlah) => {
      const selesai = bingkai.splice(0, Math.max(0, jumlah - lewat));
      lewat += selesai.length;
      const sampai = Math.max(aman, ...selesai.slice(-1));
      const berkurang = sampai > aman;
      aman = sampai;
      return berkurang;
    },
  };
}
