/** Puts one text of a source in the words of the region and level the draft is for. */
import { catatan, TITIK } from "./buat-satuan.ts";
import { istilahInstansi } from "./istilah-instansi.ts";
import { type Perpindahan, penggantiNama } from "./nama-setempat.ts";
import { rumusanBaku } from "./rumusan-baku.ts";
import { kosongkanSetempat } from "./sitasi-setempat.ts";
import { tanpaUnsur } from "./tanpa-unsur.ts";
import { denganMadya, jabatanAsing, jabatanLengkap, perangkatAsing } from "./tingkat-jabatan.ts";

/** In which part of a regulation a text stands; definitions keep the words of the regulation that is carried out. */
export type TempatTeks = "batangTubuh" | "definisi" | "lampiran";

/** `Peraturan Menteri ini`: the regulation speaks of itself. */
const DIRI = /[Pp]eraturan\s+(?:Menteri|Gubernur|Bupati|Wali\s?[Kk]ota|Daerah|Presiden|Pemerintah|Badan|Lembaga)\s+ini(?!\p{L})/gu;
/** `2) Kecamatan;`, all of an item or of a heading. */
const TEPI = /^[\s:]+|\s*[;.,:]?\s*(?:(?<=[;,]\s*)(?:dan\s*\/\s*atau|dan|atau))?\s*$/g;

export interface PenyesuaiTeks {
  /** The adapted text. */
  sesuaikan(teks: string, tempat: TempatTeks): string;
  /** Whether an item or a heading speaks of nothing but an office or a body that this level does not have. */
  asing(teks: string): boolean;
}

export function penyesuaiTeks(pindah: Perpindahan): PenyesuaiTeks {
  const gantiNama = penggantiNama(pindah);
  const { ke, tingkat, tingkatDari, sedaerah } = pindah;
  const jabatanSaja = seluruhnya(jabatanAsing(tingkat));
  const perangkatSaja = seluruhnya(perangkatAsing(tingkat));
  const lainTingkat = tingkatDari !== null && tingkatDari !== tingkat;
  const keProvinsi = lainTingkat && tingkat === "provinsi";

  return {
    sesuaikan(teks, tempat) {
      const setempat = sedaerah || tingkatDari === null ? teks : kosongkanSetempat(teks, ke.nama);
      const bernama = gantiNama(setempat).replace(DIRI, `${ke.jenis} ini`);
      const berjabatan = tanpaJabatan(keProvinsi && tempat !== "lampiran" ? denganMadya(bernama) : bernama);
      const berinstansi = tempat === "batangTubuh" ? istilahInstansi(berjabatan, ke.kepala) : berjabatan;
      return rumusanBaku(berinstansi);
    },
    asing(teks) {
      const inti = teks.replace(TEPI, "");
      return jabatanSaja.test(inti) || (lainTingkat && perangkatSaja.test(inti));
    },
  };

  function tanpaJabatan(teks: string): string {
    const { teks: hasil, sisa } = tanpaUnsur(jabatanLengkap(teks), jabatanAsing(tingkat));
    const terisi = sisa ? hasil.replace(jabatanAsing(tingkat), `${TITIK} ${catatan("isi jabatan yang ada pada daerah ini")}`) : hasil;
    return lainTingkat ? tanpaUnsur(terisi, perangkatAsing(tingkat)).teks : terisi;
  }
}

/** The pattern as all there is, with a proper name or a blank behind it (`Kecamatan Majenang`). */
const seluruhnya = (pola: RegExp): RegExp => new RegExp(String.raw`^(?:${pola.source})(?:\s+(?:\p{Lu}\p{L}*|${TITIK}))*$`, "u");
