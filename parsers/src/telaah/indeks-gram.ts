/** Letters of one gram: shorter ones stand everywhere in a law text, longer ones do not survive a scan. */
export const PANJANG_GRAM = 6;
const JUMLAH_WADAH = 1 << 18;

/** Where each run of `PANJANG_GRAM` letters stands in a text. Two runs may share a list; whoever asks compares the letters. */
export interface IndeksGram {
  /** Bucket of the run at `at`. */
  wadah(kode: Uint16Array, at: number): number;
  /** How many places a bucket has. */
  jumlah(wadah: number): number;
  /** The places of a bucket, the last first, until `terima` says that it has enough. */
  tempat(wadah: number, terima: (at: number) => "cukup" | undefined): void;
}

/** Makes the index, in time and space linear in the text. */
export function indeksGram(teks: Uint16Array): IndeksGram {
  const kepala = new Int32Array(JUMLAH_WADAH).fill(-1);
  const jumlah = new Uint16Array(JUMLAH_WADAH);
  const berikut = new Int32Array(Math.max(0, teks.length - PANJANG_GRAM + 1));
  for (let at = 0; at < berikut.length; at++) {
    const wadah = wadahOf(teks, at);
    berikut[at] = kepala[wadah] ?? -1;
    kepala[wadah] = at;
    const ada = jumlah[wadah] ?? 0;
    if (ada < 0xffff) jumlah[wadah] = ada + 1;
  }
  return {
    wadah: wadahOf,
    jumlah: (wadah) => jumlah[wadah] ?? 0,
    tempat(wadah, terima) {
      for (let at = kepala[wadah] ?? -1; at >= 0; at = berikut[at] ?? -1) if (terima(at) === "cukup") return;
    },
  };
}

function wadahOf(kode: Uint16Array, at: number): number {
  let nilai = 0;
  for (let ke = 0; ke < PANJANG_GRAM; ke++) nilai = (Math.imul(nilai, 31) + (kode[at + ke] ?? 0)) | 0;
  return (Math.imul(nilai, 0x9e3779b1) >>> 14) & (JUMLAH_WADAH - 1);
}
