/** Makes two numbered units of one whose text holds both. */
import type { Teks, Unit } from "../../peraturan.ts";
import type { BarisBaru, Suntingan } from "../kaidah.ts";
import { ganti } from "../struktur/susun-temuan.ts";
import { type CaraNomor, gantiNomor, nomoriUlang } from "./urutan-nomor.ts";

interface PecahSatuan {
  readonly unit: Unit;
  /** The text that is cut: of `unit`. */
  readonly teks: Teks;
  /** Where its first part ends, and where its second begins. */
  readonly akhir: number;
  readonly awal: number;
  /** The units of the same list behind it; they count on. */
  readonly berikut: readonly Unit[];
  readonly cara: CaraNomor;
  readonly jenis: BarisBaru["jenis"];
  /** What closes the first part where it has no sign of its own. */
  readonly tutup?: string;
}

/** Takes the second part away and sets it below as the next unit of the list; `null` where a label does not show its number. */
export function pecahSatuan({ unit, teks, akhir, awal, berikut, cara, jenis, tutup = "" }: PecahSatuan): readonly Suntingan[] | null {
  const { label, number } = unit;
  if (label === undefined || number === null) return null;
  const nilai = cara.nilai(number);
  const nomor = gantiNomor(unit, cara.cetak(nilai + 1));
  const ulang = nomoriUlang(berikut, nilai + 2, cara);
  if (nilai === 0 || nomor === null || ulang === null) return null;
  const isi = teks.value.slice(awal);
  const baru = label.value.slice(0, nomor.dari) + nomor.isi + label.value.slice(nomor.sampai);
  return [
    ganti(teks, tutup, akhir),
    { jenis: "sisip", teks, letak: "sesudah", baris: [{ jenis, isi, tertulis: `${baru} ${isi}` }] },
    ...ulang,
  ];
}
