/** Sees what rules read, so that a rule that read nothing of what changed need not be asked again. */
import type { Peraturan } from "../peraturan.ts";
import type { NaskahPeriksa } from "./naskah-periksa.ts";
import { type NamaKotak, namaKotak } from "./pada-teks.ts";
import type { TempatTeks } from "./tempat-teks.ts";

/** A part of a regulation that changes by itself. `di` are the texts of one place without the units around them. */
export type Irisan =
  | "seluruh"
  | "tubuh"
  | "pembukaan"
  | "penutup"
  | "lampiran"
  | "judul"
  | "meta"
  | "definisi"
  | "acuan"
  | `di ${TempatTeks}`
  | NamaKotak;

/** What changes with a text that stands at this place. */
export function irisanDari(tempat: TempatTeks): readonly Irisan[] {
  const bagian = BAGIAN[tempat];
  return ["seluruh", `di ${tempat}`, ...(bagian === undefined ? [] : [bagian])];
}

const BAGIAN: Readonly<Partial<Record<TempatTeks, Irisan>>> = {
  judul: "judul",
  pembukaan: "pembukaan",
  menimbang: "pembukaan",
  mengingat: "pembukaan",
  memperhatikan: "pembukaan",
  menetapkan: "pembukaan",
  kelompok: "tubuh",
  definisi: "tubuh",
  norma: "tubuh",
  perintah: "penutup",
  penutup: "penutup",
  kepalaLampiran: "lampiran",
  subjudul: "lampiran",
  lampiran: "lampiran",
  tabel: "lampiran",
  gambar: "lampiran",
  contoh: "lampiran",
};

interface Terpakai<T> {
  readonly nilai: T;
  readonly dibaca: ReadonlySet<Irisan>;
}

export interface NaskahTerpantau {
  /** What `jalan` gives, and what it read on the way. */
  readonly pantau: <T>(jalan: (naskah: NaskahPeriksa) => T) => Terpakai<T>;
  /** Forgets what was made once (`sekali`) from one of these. */
  readonly lupakan: (berubah: ReadonlySet<Irisan>) => void;
}

/**
 * Watches a regulation; `asli` gives the one of now. Where things stand and of what kind they are (`ciri`, locators, numbers) is no part of
 * it: when that changes, everything is asked anew.
 */
export function naskahTerpantau(asli: () => NaskahPeriksa): NaskahTerpantau {
  const sekali = new Map<unknown, Terpakai<unknown>>();
  let dibaca = new Set<Irisan>();
  const baca = (irisan: Irisan): NaskahPeriksa => {
    dibaca.add(irisan);
    return asli();
  };

  function pantau<T>(jalan: (naskah: NaskahPeriksa) => T): Terpakai<T> {
    const luar = dibaca;
    const milik = new Set<Irisan>();
    dibaca = milik;
    try {
      return { nilai: jalan(naskah), dibaca: milik };
    } finally {
      dibaca = luar;
    }
  }

  const peraturan: Peraturan = {
    type: "peraturan",
    get meta() {
      return baca("meta").peraturan.meta;
    },
    get children() {
      return baca("seluruh").peraturan.children;
    },
    get perabot() {
      return baca("seluruh").peraturan.perabot;
    },
    get definisi() {
      return baca("definisi").peraturan.definisi;
    },
    get acuan() {
      return baca("acuan").peraturan.acuan;
    },
    get position() {
      return baca("seluruh").peraturan.position;
    },
  };

  const naskah: NaskahPeriksa = {
    peraturan,
    get ciri() {
      return asli().ciri;
    },
    get teks() {
      return baca("seluruh").teks;
    },
    tempatDari: (teks) => asli().tempatDari(teks),
    di: (...tempat) => {
      for (const satu of tempat) dibaca.add(`di ${satu}`);
      return asli().di(...tempat);
    },
    get unit() {
      return baca("tubuh").unit;
    },
    unitDari: (unit) => baca("tubuh").unitDari(unit),
    get pasal() {
      return baca("tubuh").pasal;
    },
    get pembukaan() {
      return baca("pembukaan").pembukaan;
    },
    get penutup() {
      return baca("penutup").penutup;
    },
    get lampiran() {
      return baca("lampiran").lampiran;
    },
    get pembanding() {
      return asli().pembanding;
    },
    get olah() {
      return asli().olah;
    },
    padaTeks: (nama, tempat, hitung) => {
      for (const satu of tempat) dibaca.add(namaKotak(satu, nama));
      return asli().padaTeks(nama, tempat, hitung);
    },
    sekali: <T>(hitung: (naskah: NaskahPeriksa) => T): T => {
      const ada = (sekali.get(hitung) as Terpakai<T> | undefined) ?? pantau(hitung);
      sekali.set(hitung, ada);
      for (const satu of ada.dibaca) dibaca.add(satu);
      return ada.nilai;
    },
  };

  return {
    pantau,
    lupakan: (berubah) => {
      for (const [hitung, ada] of sekali) if (bersinggungan(ada.dibaca, berubah)) sekali.delete(hitung);
    },
  };
}

/** Whether something was read of what changed. */
export function bersinggungan(dibaca: ReadonlySet<Irisan>, berubah: ReadonlySet<Irisan>): boolean {
  for (const satu of berubah) if (dibaca.has(satu)) return true;
  return false;
}
