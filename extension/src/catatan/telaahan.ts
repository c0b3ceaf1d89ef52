/** Notes on a text: making them, and finding where they stand in it now. Knows no storage and no file forms, so that the service worker may use it. */
import { type IsiAnotasi, type Jangkar, type PencariJangkar, pencariJangkar, type RentangSumber, type UnitBacaan } from "@selaras/parsers";
import type { Bacaan } from "../pesan/mesin.ts";
import type { CatatanTelaah, Galat, OlahCatatan, SasaranCatatan, Telaahan, TulisanCatatan } from "./antarmuka.ts";
import { BATAS_CATATAN, sebabTulisanSalah, tandaRapi } from "./bentuk-catatan.ts";

export type OlahTelaahan = Pick<OlahCatatan, "catatanBaru" | "ubahTulisan" | "telaahkan" | "tetapkanTempat">;

export interface BagianTelaahan {
  readonly sekarang: () => string;
  readonly id: () => string;
}

const DI_LUAR: Galat = { galat: "Pilihan itu tidak berada di dalam naskah yang dibaca. Pilih kata-kata di dalam naskah, lalu coba lagi." };

const TERLALU_PANJANG: Galat = {
  galat: `Pilihan itu lebih dari ${BATAS_CATATAN.kutipan.toLocaleString("id")} huruf. Pilih bagian yang lebih pendek, lalu buat catatan.`,
};

export function createTelaahan({ sekarang, id }: BagianTelaahan): OlahTelaahan {
  /** A text is indexed once, however often its notes are asked for. */
  const indeks = new WeakMap<Bacaan, PencariJangkar>();

  function pencariOf(bacaan: Bacaan): PencariJangkar {
    const ada = indeks.get(bacaan);
    if (ada !== undefined) return ada;
    const baru = pencariJangkar({ sumber: bacaan.lembar.sumber, unit: bacaan.unit });
    indeks.set(bacaan, baru);
    return baru;
  }

  function jangkarOf(bacaan: Bacaan, sasaran: SasaranCatatan): Jangkar | Galat {
    if ("rentang" in sasaran) {
      const rentang = tanpaTepi(bacaan.lembar.sumber, sasaran.rentang);
      return rentang === null ? DI_LUAR : pencariOf(bacaan).buat(rentang.dari, rentang.sampai, false);
    }
    const unit = unitBernama(bacaan.unit, sasaran.locator, sasaran.dekat ?? 0);
    if (unit === undefined)
      return { galat: `${sasaran.locator} tidak ditemukan di dalam naskah ini. Pilih kata-katanya, lalu buat catatan.` };
    return pencariOf(bacaan).buat(unit.dari, unit.sampai, true);
  }

  return {
    catatanBaru: (bacaan, sasaran, tulisan) => {
      const isi = tulisanRapi(tulisan);
      if ("galat" in isi) return isi;
      const jangkar = jangkarOf(bacaan, sasaran);
      if ("galat" in jangkar) return jangkar;
      if (jangkar.kutipan.length > BATAS_CATATAN.kutipan) return TERLALU_PANJANG;
      const kini = sekarang();
      const dasar: IsiAnotasi = { id: id(), ...isi, jangkar, dibuat: kini, diubah: kini };
      return { ...dasar, alamat: bacaan.lembar.alamat, sidik: bacaan.sidik, oleh: null, kirim: null };
    },
    ubahTulisan: (catatan, tulisan) => {
      const isi = tulisanRapi(tulisan);
      return "galat" in isi ? isi : { ...catatan, ...isi, diubah: sekarang() };
    },
    telaahkan: (bacaan, catatan) => {
      if (catatan.length === 0) return [];
      const pencari = pencariOf(bacaan);
      return catatan.map((satu) => ({ catatan: satu, tempat: pencari.temukan(satu.jangkar) })).sort(menurutTempat);
    },
    tetapkanTempat: (bacaan, catatan, rentang) => {
      const rapat = tanpaTepi(bacaan.lembar.sumber, rentang);
      if (rapat === null) return DI_LUAR;
      const jangkar = pencariOf(bacaan).buat(rapat.dari, rapat.sampai, catatan.jangkar.ketentuan);
      return { ...catatan, jangkar, sidik: bacaan.sidik, diubah: sekarang() };
    },
  };
}

/** As the pages of the extension use it. */
export const olahTelaahan: OlahTelaahan = createTelaahan({ sekarang: () => new Date().toISOString(), id: () => crypto.randomUUID() });

function tulisanRapi(tulisan: TulisanCatatan): TulisanCatatan | Galat {
  const rapi = { isi: tulisan.isi.trim(), usulan: tulisan.usulan, tanda: tandaRapi(tulisan.tanda), bobot: tulisan.bobot };
  const galat = sebabTulisanSalah(rapi);
  return galat === null ? rapi : { galat };
}

/** The range without white space at its ends; `null` where nothing is left, or where it is none of this text. */
function tanpaTepi(sumber: string, { dari, sampai }: RentangSumber): RentangSumber | null {
  if (!Number.isSafeInteger(dari) || !Number.isSafeInteger(sampai) || dari < 0 || sampai > sumber.length) return null;
  const isi = sumber.slice(dari, sampai);
  const depan = isi.length - isi.trimStart().length;
  return depan === isi.length ? null : { dari: dari + depan, sampai: dari + isi.trimEnd().length };
}

const unitBernama = (unit: readonly UnitBacaan[], locator: string, dekat: number): UnitBacaan | undefined =>
  unit
    .filter((satu) => satu.locator === locator)
    .reduce<UnitBacaan | undefined>((terdekat, satu) => (jarak(satu, dekat) < jarak(terdekat, dekat) ? satu : terdekat), undefined);

const jarak = (unit: UnitBacaan | undefined, letak: number): number =>
  unit === undefined ? Number.POSITIVE_INFINITY : Math.abs(unit.dari - letak);

/** Notes of which no place is certain stand behind, in the order of where they were made. */
function menurutTempat(a: Telaahan, b: Telaahan): number {
  const [x, y] = [a.tempat.rentang, b.tempat.rentang];
  if (x === null || y === null) return Number(x === null) - Number(y === null) || letakLama(a.catatan) - letakLama(b.catatan);
  return x.dari - y.dari || x.sampai - y.sampai;
}

const letakLama = ({ jangkar }: CatatanTelaah): number => jangkar.dari;
