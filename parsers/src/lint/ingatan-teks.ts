/** What rules have read in single texts, remembered from run to run. */

/** What `hitung` gives for this text, remembered by name and text. */
export type Olah = <T>(nama: string, nilai: string, hitung: (nilai: string) => T) => T;

/** Remembers by name and text; `putar` forgets what the last two runs did not ask for. */
export interface IngatanTeks {
  readonly olah: Olah;
  readonly putar: () => void;
}

export function ingatanTeks(): IngatanTeks {
  let kini = new Map<string, Laci>();
  let dulu = new Map<string, Laci>();
  // a rule asks for one text after the other under one name
  let nama = "";
  let laci: Laci = new Map();
  let lama: Laci | undefined;

  function buka(baru: string): void {
    nama = baru;
    lama = dulu.get(baru);
    laci = kini.get(baru) ?? new Map();
    kini.set(baru, laci);
  }

  buka(nama);
  return {
    olah<T>(diminta: string, nilai: string, hitung: (nilai: string) => T): T {
      if (diminta !== nama) buka(diminta);
      const ada = laci.get(nilai);
      if (ada !== undefined) return ada as T;
      const milik = laci;
      const dulunya = lama?.get(nilai) as T | undefined;
      // `null` is a result too
      const hasil = dulunya === undefined ? hitung(nilai) : dulunya;
      // `hitung` may have opened another drawer
      milik.set(nilai, hasil);
      return hasil;
    },
    putar() {
      dulu = kini;
      kini = new Map();
      buka(nama);
    },
  };
}

type Laci = Map<string, unknown>;
